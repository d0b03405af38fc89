"""The last proven backup, all that are known, and the button that makes another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QResizeEvent

from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services import backups, proofs
from student_care_desktop.services.backups import Proof
from student_care_desktop.services.proofs import Proven
from student_care_desktop.ui.furniture import (
    Card,
    Mark,
    button,
    column,
    heading,
    paragraph,
    repolish,
    row,
    set_paragraph,
)
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.moments import moment
from student_care_desktop.ui.tables import Align, Column, Ink, TableView

__all__ = ["BackupCard"]

MAKE = mark("Safety", "Make a backup now …")
FOLDER = mark("Safety", "Where the backup goes: a stick, or a folder on another computer")
NAME = mark("Safety", "backup-{day}-{time}.backup")
LAST = mark("Safety", "Last proven backup: {when}")
NONE = mark("Safety", "There is no backup yet")
NONE_MORE = mark("Safety", "If this computer broke now, the records would be lost. Make a backup on a stick.")
TOLD = mark("Safety", "Opened, checked and counted: {children} children. {place}")
OLD = mark("Safety", "That is {days} days ago. Make a new one on a stick.")
DONE = mark(
    "Safety", "The backup is made, opened and counted: {children} children, {pictures} new pictures. {file}"
)
TABLE, EMPTY = mark("Safety", "Backups"), mark("Safety", "No backup has been made yet.")
HERE, AWAY = mark("Safety", "there"), mark("Safety", "not plugged in")
INSIDE = mark("Safety", "in this computer")
ONLY_INSIDE = mark(
    "Safety", "It lies in this computer only and is lost together with it. Make one on a stick as well."
)
SIZE = mark("Safety", "{size} MB")
LOOK, KIND = mark("Safety", "Look into it …"), mark("Safety", "Backups")
_OLD_DAYS = 7


def _place(one: Proven) -> Words | str:
    return INSIDE if one.inside else str(one.path.parent)


def _megabytes(size: int, say: Say) -> str:
    return say(SIZE.with_(size=f"{max(size / 1_000_000, 0.1):.1f}"))


COLUMNS: tuple[Column[Proven], ...] = (
    Column(
        key="at", heading=mark("Safety", "When"), value=lambda one: short_moment(one.made),
        order=lambda one: one.at, width=134,
    ),
    Column(key="place", heading=mark("Safety", "Where"), value=lambda one: _place(one), ink=Ink.SOFT),
    Column(
        key="children", heading=mark("Safety", "Children"), value=lambda one: one.children,
        show=lambda value, say: f"{value:,}", align=Align.RIGHT, width=78,
    ),
    Column(
        key="size", heading=mark("Safety", "Size"), value=lambda one: one.size, show=_megabytes,
        align=Align.RIGHT, width=84,
    ),
    Column(
        key="here", heading=mark("Safety", "File"), value=lambda one: HERE if one.here else AWAY,
        ink=Ink.BADGE, tone=lambda one: "good" if one.here else "quiet", width=100,
    ),
)
_SIZE = next(place for place, one in enumerate(COLUMNS) if one.key == "size")
_ROOMY = 540
"""Pixels from which the sizes have room."""


class BackupCard(Card):
    """A backup older than a week, or none at all, is said in so many words."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._mark, self._last, self._more = Mark(size=28), heading(), paragraph("", "soft")
        self.make = button(self._say(MAKE), self.ask, kind="primary", picture="backup")
        self.table: TableView[Proven] = TableView(COLUMNS, self._say, TABLE, EMPTY)
        self.look = button(self._say(LOOK), self._look_into, picture="search")
        if not house.has("backup-contents"):
            self.look.hide()
        self.table.opened.connect(lambda _: self._look_into())
        said = row(column(self._mark, None), column(self._last, self._more, gap=2), gap=12)
        said.setStretch(1, 1)
        inner = Card(margin=1)
        inner.add(self.table)
        self.add(said, row(self.make, None, self.look), inner)
        self.body.setStretch(2, 1)
        self.look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow card has no room for sizes."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_SIZE, event.size().width() < _ROOMY)

    def look_again(self) -> None:
        """Read the list of proven backups."""
        found = proofs.proven(self._house.desk)
        self.table.put(found)
        self._tell(found)

    def _look_into(self) -> None:
        """Go and see what is in the chosen backup; where none is chosen, ask for a file."""
        one = self.table.current()
        file = one.path if one and one.here else self._house.messages.open_file(LOOK, KIND, "*.backup")
        if file and self._house.has("backup-contents"):
            self._house.go("backup-contents", file)

    def ask(self) -> None:
        """Ask where, and make a backup there."""
        folder = self._house.messages.folder(FOLDER)
        if folder:
            self._make(folder / self._name())

    def _name(self) -> str:
        now = self._house.desk.now()
        return self._say(NAME.with_(day=f"{now.year + 543}-{now:%m-%d}", time=f"{now:%H%M%S}"))

    def _make(self, target: Path) -> None:
        desk = self._house.desk

        def done(proof: Proof) -> None:
            words = DONE.with_(
                children=f"{proof.counts['student']:,}", pictures=f"{proof.attachments:,}",
                file=proof.file.name,
            )
            self._house.messages.tell(words)
            self._house.changed.emit(Changes(frozenset({Proof})))

        self._house.work(lambda progress: backups.back_up(desk, target, progress), done)

    def _tell(self, found: Sequence[Proven]) -> None:
        state, head, more = _standing(found, self._house.desk.today)
        tones = {"done": "good", "now": "warn", "alarm": "bad"}
        self._mark.put(state, self._say(head))
        self._last.setText(self._say(head))
        set_paragraph(self._more, self._say(more))
        repolish(self, tone=tones[state])


def _standing(found: Sequence[Proven], today: dt.date) -> tuple[str, Words, Words]:
    """How safe the records are: a state, a heading and a sentence."""
    last = next((one for one in found if not one.inside), next(iter(found), None))
    if last is None:
        return "alarm", NONE, NONE_MORE
    head = LAST.with_(when=moment(last.made, today))
    if last.inside:
        return "now", head, ONLY_INSIDE
    days = (today - last.made.date()).days
    if days > _OLD_DAYS:
        return "now", head, OLD.with_(days=days)
    return "done", head, TOLD.with_(children=f"{last.children:,}", place=last.path.parent)
