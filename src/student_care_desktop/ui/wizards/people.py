"""The page for picking people: whom it is about is ticked by hand, nobody beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QLineEdit

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Say, Words, mark, told
from student_care_desktop.ui.furniture import Card, button, column, label, row
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["PeoplePage", "Person"]

LIST = mark("People page", "People to choose from")
EMPTY = mark("People page", "There is nobody to choose from. Choose a class at the top of the window.")
FIND = mark("People page", "Find a name")
ALL = mark("People page", "Tick everybody")
LEFT = mark("People page", "Tick who is left")
NONE = mark("People page", "Tick nobody")
COUNT = mark("People page", "{count} of {total} ticked · Space ticks")
NEEDED = mark("People page", "Tick at least one name first.")
CHOSEN = mark("People page", "Ticked")
NO = mark("People page", "No.")
PHOTO = mark("People page", "Photo")
NAME = mark("People page", "Name")
STATE = mark("People page", "State")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can be picked: ``state`` is ``done``, ``now`` or ``open``, said in words by ``told``."""

    key: str
    name: str
    no: int | None = None
    nickname: str = ""
    first: str = ""
    """The first name, whose letter stands for a picture that is not there."""
    state: str = "open"
    told: str = ""
    of: Any = None
    """The record behind, for the picture."""


class _Ticking(TableView[Person]):
    """Space ticks the row, and so does a click on its box."""

    def __init__(self, *made: Any, tick: Callable[[Person], object]) -> None:
        super().__init__(*made)
        self._tick = tick
        self.clicked.connect(self._clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.current()
        if event.key() == Qt.Key.Key_Space and here is not None:
            self._tick(here)
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._tick(self.records.record(index.row()))


class PeoplePage(PageView):
    """A table of people to tick; the answer is their keys in the order of the table.

    ``empty`` stands where there is nobody; without ``states`` nobody is done, and who is left is not offered.
    """

    def __init__(
        self, people: Callable[[], Sequence[Person]], say: Say, *,
        picture_of: Callable[[Person], QPixmap | None] | None = None, names_hidden: bool = False,
        empty: Words = EMPTY, states: bool = True,
    ) -> None:
        super().__init__()
        self._states = states
        self._people, self._say = people, say
        self._all: list[Person] = []
        self._ticked: set[str] = set()
        self.table = _Ticking(self._columns(), say, LIST, empty, picture_of, tick=self._toggle)
        self.table.records.hide_names(names_hidden)
        self.table.opened.connect(self._toggle)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(say(FIND))
        self.filter.setAccessibleName(say(FIND))
        self.filter.setMaximumWidth(240)
        self.filter.textChanged.connect(self.table.records.find)
        self._count = label(role="soft")
        self._lay_out()

    def _lay_out(self) -> None:
        say = self._say
        left = button(say(LEFT), lambda: self._tick([one for one in self._all if one.state != "done"]))
        if not self._states:
            left.hide()
        tools = row(
            self.filter, button(say(ALL), lambda: self._tick(self._all)), left,
            button(say(NONE), lambda: self._tick([])), None,
        )
        card = Card(margin=1)
        card.add(self.table)
        layout = column(tools, card, self._count, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _columns(self) -> tuple[Column[Person], ...]:
        return (
            Column(
                key="ticked", heading=CHOSEN, value=lambda one: one.key in self._ticked, ink=Ink.BOX,
                show=lambda ticked, say: say(CHOSEN) if ticked else "", width=64, align=Align.MIDDLE,
                found=False,
            ),
            Column(key="no", heading=NO, value=lambda one: one.no, width=58, align=Align.MIDDLE, found=False),
            Column(
                key="photo", heading=PHOTO, value=lambda one: one.first or one.name, ink=Ink.FACE, width=46,
                found=False, private=True,
            ),
            Column(
                key="name", heading=NAME, value=lambda one: one.name, private=True,
                after=lambda one: f"({one.nickname})" if one.nickname else "",
            ),
            Column(key="mark", heading=told("", ""), value=lambda one: one.state, ink=Ink.MARK, width=50,
                   show=lambda state, say: "", found=False),
            Column(key="told", heading=STATE, value=lambda one: one.told, ink=Ink.SOFT, width=190),
        )

    def enter(self, answers: Answers) -> None:
        self._all = list(self._people())
        self._ticked &= {one.key for one in self._all}
        self.table.put(self._all)
        self._tell()

    def put(self, keys: Sequence[str]) -> None:
        """Tick these: what the person ticked before."""
        self._ticked = set(keys)
        self._tell()

    def settle(self) -> None:
        self.table.setFocus()

    def answer(self) -> tuple[str, ...]:
        return tuple(one.key for one in self._all if one.key in self._ticked)

    def problem(self) -> Words | None:
        return None if self.answer() else NEEDED

    def _toggle(self, one: Person) -> None:
        self._ticked ^= {one.key}
        self._tell()

    def _tick(self, people: Sequence[Person]) -> None:
        self._ticked = {one.key for one in people}
        self._tell()

    def _tell(self) -> None:
        self._count.setText(self._say(COUNT.with_(count=len(self._ticked), total=len(self._all))))
        self.table.viewport().update()
        self.changed.emit()
