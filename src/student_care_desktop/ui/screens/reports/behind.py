"""The list behind a number: as many lines as the number says; Enter opens what a line is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.drill import Behind
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import Card, column, heading
from student_care_desktop.ui.house import House
from student_care_desktop.ui.tables import Align, Column, Ink, TableView

__all__ = ["COLUMNS", "BehindList", "open_line"]

NAME = mark("Behind", "Lines behind the number")
EMPTY = mark("Behind", "Arrow keys and Enter, or a click on a number, list what is behind it here.")
NOTHING = mark("Behind", "The number is 0: there is nobody behind it.")
TITLE = mark("Behind", "{what}: {count}")
COLUMNS: tuple[Column[Behind], ...] = (
    Column(
        key="class", heading=mark("Behind", "Class"), value=lambda one: one.class_name, width=66,
    ),
    Column(
        key="no", heading=mark("Behind", "No."), value=lambda one: one.no or "", width=50,
        align=Align.MIDDLE, found=False,
    ),
    Column(
        key="name", heading=mark("Behind", "Student"), value=lambda one: one.name, private=True, width=170,
    ),
    Column(key="about", heading=mark("Behind", "About"), value=lambda one: one.about, ink=Ink.SOFT),
)


class BehindList(QWidget):
    """What is told above it says whose number it is."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.title = heading(self._say(NAME))
        self.table: TableView[Behind] = TableView(COLUMNS, self._say, NAME, EMPTY)
        self.table.opened.connect(self._open)
        card = Card(margin=1)
        card.add(self.table)
        self.setLayout(column(self.title, card, gap=6))

    def put(self, what: Words, lines: Sequence[Behind]) -> None:
        """Show the lines of a number."""
        self.title.setText(self._say(TITLE.with_(what=what, count=f"{len(lines):,}")))
        self.table.records.hide_names(self._house.names_hidden)
        self.table.say_when_empty(NOTHING)
        self.table.put(lines)
        if lines:
            self.table.setFocus()

    def clear(self) -> None:
        """No number is opened."""
        self.title.setText(self._say(NAME))
        self.table.records.hide_names(self._house.names_hidden)
        self.table.say_when_empty(EMPTY)
        self.table.put([])

    def _open(self, line: Behind) -> None:
        open_line(self._house, line)


def open_line(house: House, line: Behind) -> None:
    """The case, the referral, the class; the child where there is no such place for this person."""
    if house.has(line.place):
        house.go(line.place, line.thing)
    elif line.student_id:
        house.go("student", line.student_id)
