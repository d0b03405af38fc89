"""A place's own page, and in its stead the preview of what it prints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.house import House

if TYPE_CHECKING:
    from student_care_desktop.ui.preview import Preview, Write

__all__ = ["Paperwork", "form_title", "has_form", "word_writer"]

NAME = mark("Paperwork", "{form} {whom}")
BLANK = mark("Paperwork", "{form} (blank)")


class Paperwork(QStackedWidget):
    """Shows ``page``, or the preview; Esc leads back from the preview to where the cursor was.

    What draws and shows paper is imported when something is first printed: the program opens faster.
    """

    def __init__(self, house: House, page: QWidget) -> None:
        super().__init__()
        self._house = house
        self._page = page
        self._shown: Preview | None = None
        self._again: Callable[[str], None] = lambda number: None
        self.addWidget(page)

    @property
    def preview(self) -> Preview:
        """The preview, made when it is first wanted."""
        if self._shown is None:
            from student_care_desktop.services.printing import save_pdf
            from student_care_desktop.ui.preview import Preview

            self._shown = Preview(self._house, save_pdf)
            self._shown.closed.connect(self.back)
            self._shown.numbered.connect(lambda number: self._again(number))
            self.addWidget(self._shown)
        return self._shown

    def look_at(self, key: str, choice: Choice, whom: str, *, blank: bool = False) -> None:
        """Draw a form for ``choice`` and show it; ``whom`` names it, as in the file's name."""
        title = form_title(key)
        words = BLANK.with_(form=title) if blank else NAME.with_(form=title, whom=whom)
        name = self._house.say(words).strip()
        desk = self._house.desk
        self._again = lambda number: self.look_at(key, replace(choice, number=number), whom, blank=blank)

        def work(progress: Progress) -> tuple[bytes, str | None]:
            from student_care_desktop.services.printing import drawn, takes_number

            pdf = drawn(desk, key, choice, blank=blank, progress=progress)
            return pdf, choice.number if takes_number(key) else None

        def done(made: tuple[bytes, str | None]) -> None:
            self._preview(made[0], name, made[1], word_writer(desk, key, choice, blank=blank))

        self._house.work(work, done)

    def show_pdf(self, pdf: bytes, name: str) -> None:
        """Show pages that are there already."""
        self._preview(pdf, name)

    def _preview(
        self, pdf: bytes, name: str, number: str | None = None, write: Write | None = None
    ) -> None:
        self.setCurrentWidget(self.preview)
        self.preview.put(pdf, f"{name.replace('/', '-')}.pdf", name, number, write)

    def back(self) -> None:
        """To the page."""
        if self._shown:
            self._shown.clear()
        self.setCurrentWidget(self._page)
        self._page.setFocus()


def word_writer(desk: Desk, key: str, choice: Choice, *, blank: bool) -> Write | None:
    """What writes a form as a Word file; None for a form that is none."""
    from student_care_desktop.services.printing import print_form, takes_word

    if not takes_word(key):
        return None
    return lambda path, progress: print_form(desk, key, choice, path, blank=blank, progress=progress)


def form_title(key: str) -> Words:
    """The title of a printed form."""
    from student_care_desktop.services.printing import forms

    return next(form.title for form in forms() if form.key == key)


def has_form(key: str) -> bool:
    """Whether the program can print such a form."""
    from student_care_desktop.services.printing import forms

    return any(form.key == key for form in forms())
