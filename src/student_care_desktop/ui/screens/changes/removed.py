"""The list of what was taken out within a year and is still gone; each line comes back with all its parts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services import history
from student_care_desktop.services.history import Removed, Tally
from student_care_desktop.ui.furniture import Card, button, column, label, row, title
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.screens.changes.columns import who_is
from student_care_desktop.ui.tables import Column, Ink, TableView
from student_care_desktop.ui.veiled import veiled

__all__ = ["RemovedRoom"]

TITLE = mark("Removed", "What was taken out")
ABOUT = mark("Removed", "It is kept for a year. Bringing it back is a step that can itself be taken back.")
NONE = mark("Removed", "Nothing was taken out within a year.")
BACK = mark("Removed", "History")
BRING = mark("Removed", "Bring it back")
DONE = mark("Removed", "{count} records are back.")
PART = mark("Removed", "{kind} {count}")
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list."""

    one: Removed
    names_hidden: bool

    @property
    def at(self) -> dt.datetime:
        """When it was taken out."""
        return dt.datetime.fromisoformat(self.one.change.at)

    @property
    def why(self) -> Words:
        """Why, without names when they are hidden."""
        return veiled(self.one.change.why) if self.names_hidden else self.one.change.why


def _names(line: Line) -> str:
    more = len(line.one.names) - _NAMED
    return ", ".join(line.one.names[:_NAMED]) + (f" +{more:,}" if more > 0 else "")


def _parts(kinds: tuple[Tally, ...], say: Say) -> str:
    return ", ".join(say(PART.with_(kind=one.kind, count=f"{one.removed:,}")) for one in kinds)


COLUMNS: tuple[Column[Line], ...] = (
    Column(
        key="at", heading=mark("Removed", "When"), value=lambda line: short_moment(line.at),
        order=lambda line: line.one.change.seq, width=130,
    ),
    Column(
        key="who", heading=mark("Removed", "By"), value=lambda line: who_is(line.one.change), ink=Ink.SOFT,
        width=90,
    ),
    Column(key="names", heading=mark("Removed", "Of"), value=_names, private=True, width=220),
    Column(key="parts", heading=mark("Removed", "Records"), value=lambda line: line.one.kinds, show=_parts),
    Column(key="why", heading=mark("Removed", "In the step"), value=lambda line: line.why, width=260),
)


class RemovedRoom(QWidget):
    """Enter brings the chosen line back."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        back = button(say(BACK), lambda: house.go("history"), kind="quiet", picture="left")
        self.bring = button(say(BRING), self._bring, kind="primary", picture="undo")
        self.table: TableView[Line] = TableView(COLUMNS, say, TITLE, NONE)
        self.table.opened.connect(lambda _: self._bring())
        paper = Card(margin=1)
        paper.add(self.table)
        head = row(column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0), None, self.bring)
        self.setLayout(column(row(back, None), head, paper, gap=10))

    def visit(self, thing: Any) -> None:
        """Come in."""
        self._load()
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        hidden = self._house.names_hidden
        self.table.records.hide_names(hidden)
        self.table.put(Line(one, hidden) for one in history.removed(self._house.desk))
        if self.table.current() is None:
            self.table.choose(lambda line: True)
        self.bring.setEnabled(self.table.current() is not None)

    def _bring(self) -> None:
        line, desk = self.table.current(), self._house.desk
        if line is None:
            return

        def done(count: int) -> None:
            self._house.messages.tell(DONE.with_(count=f"{count:,}"))
            self._house.changed.emit(EVERYTHING)
            self.table.setFocus()

        self._house.work(lambda progress: history.bring_back(desk, line.one.id), done)
