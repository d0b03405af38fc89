"""The open urgent cases; Enter shows one with what to do and what was done."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import urgent
from student_care_desktop.services.urgent import Alarm
from student_care_desktop.ui.furniture import column, label, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.tables import Column, Ink, Paper, TableView

__all__ = ["CasesRoom"]

TITLE = mark("Cases", "Urgent cases")
ABOUT = mark(
    "Cases", "Open cases that you may know of. Enter shows what to do, and where to write what was done."
)
EMPTY = mark("Cases", "No urgent case is open.")
NOTES = mark("Cases", "{count} sealed notes")
COLUMNS: tuple[Column[Alarm], ...] = (
    Column(
        key="day", heading=mark("Cases", "Opened"), width=110, order=lambda one: str(one.case.opened),
        value=lambda one: short_day(one.case.opened) if one.case.opened else "",
    ),
    Column(key="class", heading=mark("Cases", "Class"), value=lambda one: one.class_name, width=80),
    Column(key="name", heading=mark("Cases", "Name"), value=lambda one: one.student.name, private=True),
    Column(
        key="notes", heading=mark("Cases", "What was done"), ink=Ink.SOFT, width=190,
        value=lambda one: NOTES.with_(count=one.notes) if one.notes else None,
    ),
)


class CasesRoom(QWidget):
    """What opened a case is told in its panel only."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self.table: TableView[Alarm] = TableView(COLUMNS, say, TITLE, EMPTY)
        self.table.opened.connect(house.alarmed.emit)
        whole = column(column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0), Paper(self.table), gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def visit(self, thing: Any) -> None:
        """Come in."""
        self._load()
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        self.table.records.hide_names(self._house.names_hidden)
        self._house.attempt(lambda: urgent.open_cases(self._house.desk), self.table.put)
