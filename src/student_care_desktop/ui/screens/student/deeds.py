"""What the page does at once, without editing: photos, papers, one home for brothers and sisters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2

from student_care_desktop.domain.students import Attachment, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import attachments, photos, siblings
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.house import House
from student_care_desktop.ui.veiled import veiled

__all__ = ["Deeds"]

SAVED = mark("Student page", "Saved: {name}")
PHOTO = mark("Student page", "Choose a photo")
PICTURES = mark("Student page", "Pictures")
SHRINKING = mark("Student page", "Making the photo small and removing place and time from it")
PAPER = mark("Student page", "Choose a paper or picture")
PAPERS = mark("Student page", "Pictures and PDF")
KEEPING = mark("Student page", "Keeping the paper")
KEPT = mark("Student page", "“{caption}” is kept. Edit it to give it another name.")
OUT = mark("Student page", "“{caption}” is taken out. It can be brought back from the history.")
DAMAGED = mark("Student page", "“{caption}” is kept as it came, but it is damaged and cannot be shown.")
SHARE = mark("Student page", "One household for both?")
SHARE_MORE = mark(
    "Student page",
    "{name} gets the address and the household members of {other}. What only the own address said fills the "
    "gaps; the rest stays in the history and can be taken back.",
)
DO_SHARE = mark("Student page", "Same household")
SHARED = mark("Student page", "{name} lives in the household of {other} now.")
_PICTURES = "*.jpg *.jpeg *.png *.heic *.heif"


class Deeds:
    """``child`` is the one on the page; ``done`` tells that records moved; ``show`` shows a titled PDF."""

    def __init__(
        self, house: House, child: Callable[[], Student], done: Callable[[Words], object],
        show: Callable[[bytes, str], object],
    ) -> None:
        self._house, self._child, self._done, self._show = house, child, done, show

    def choose_photo(self) -> None:
        """Ask for a photo, and hang it."""
        path = self._house.messages.open_file(PHOTO, PICTURES, _PICTURES)
        if path:
            self.take_photo(path)

    def take_photo(self, path: Path) -> None:
        """Hang the photo that is in a file."""
        desk, child = self._house.desk, self._child()

        def work(progress: Progress) -> Student:
            progress.step(0, 0, SHRINKING)
            return photos.set_photo(desk, child, path)

        self._house.work(work, lambda kept: self._done(SAVED.with_(name=kept.name)))

    def remove_photo(self) -> None:
        """Take the photo out."""
        self._house.attempt(
            lambda: photos.remove_photo(self._house.desk, self._child()),
            lambda kept: self._done(SAVED.with_(name=kept.name)),
        )

    def add_paper(self) -> None:
        """Ask for a scan or picture, and keep it."""
        desk, child = self._house.desk, self._child()
        path = self._house.messages.open_file(PAPER, PAPERS, f"*.pdf {_PICTURES}")
        if path is None:
            return

        def work(progress: Progress) -> Attachment:
            progress.step(0, 0, KEEPING)
            return attachments.add(desk, child, path)

        self._house.work(work, lambda kept: self._done(KEPT.with_(caption=kept.caption)))

    def look_at_paper(self, paper: Attachment) -> None:
        """Show the pages of a paper."""
        desk = self._house.desk
        self._house.work(
            lambda progress: attachments.as_pages(desk, paper.id), lambda pdf: self._showing(pdf, paper)
        )

    def _showing(self, pdf: bytes, paper: Attachment) -> None:
        try:
            self._show(pdf, paper.caption)
        except pypdfium2.PdfiumError:
            self._house.messages.tell(DAMAGED.with_(caption=paper.caption), "bad")

    def remove_paper(self, paper: Attachment) -> None:
        """Take a paper out; the strip at the foot can undo it."""
        desk, child = self._house.desk, self._child()
        self._house.attempt(
            lambda: attachments.remove(desk, child, paper),
            lambda _: self._done(OUT.with_(caption=paper.caption)),
        )

    def share_home(self, other: Student) -> None:
        """Let the child live in the household of another, when the person agrees."""
        desk, child = self._house.desk, self._child()
        detail, told = (one.with_(name=child.name, other=other.name) for one in (SHARE_MORE, SHARED))
        if self._house.messages.ask(SHARE, self._veil(detail), DO_SHARE):
            self._house.attempt(
                lambda: siblings.share_home(desk, child.id, other.id), lambda _: self._done(self._veil(told))
            )

    def _veil(self, words: Words) -> Words:
        hidden = self._house.names_hidden
        return veiled(words.with_(other="•••")) if hidden else words
