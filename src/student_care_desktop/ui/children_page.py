"""The first page of work with single children: those it is done for, and the next one to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import Card, column, heading, paragraph, row, title
from student_care_desktop.ui.house import House
from student_care_desktop.ui.picking import ChildPicking
from student_care_desktop.ui.tables import Column, Paper, TableView

__all__ = ["ChildrenPage"]

BEGIN = mark("ChildrenPage", "Begin for a child")

R = TypeVar("R")

_WIDE, _NARROW = 360, 276
"""Pixels of what stands beside the table."""
_ROOMY = 1000


class ChildrenPage(QWidget, Generic[R]):
    """``table`` lists what there is; ``picking`` begins something new; ``above`` and ``beside`` are free."""

    def __init__(
        self, house: House, words: tuple[Words, Words], columns: Sequence[Column[R]], empty: Words, *,
        begins: bool = True,
    ) -> None:
        super().__init__()
        say, (name, about) = house.say, words
        self.table: TableView[R] = TableView(columns, say, name, empty)
        self.picking = ChildPicking(house)
        self.above = column(gap=10)
        self.beside = column(gap=12)
        self._house = house
        self._begin = Card(margin=16)
        self._begin.add(heading(say(BEGIN)), self.picking)
        side = column(self._begin, gap=12)
        side.addLayout(self.beside)
        side.addStretch(1)
        self._side = QWidget()
        side.setContentsMargins(0, 0, 0, 0)
        self._side.setLayout(side)
        both = row(Paper(self.table), self._side, gap=16)
        both.setStretch(0, 1)
        self._begin.setVisible(begins)
        self.head = row(column(title(say(name)), paragraph(say(about), "soft"), gap=0), gap=12)
        self.head.setStretch(0, 1)
        whole = column(self.head, self.above, both, gap=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def put(self, records: Sequence[R]) -> None:
        """Show what there is."""
        self.table.records.hide_names(self._house.names_hidden)
        self.table.put(records)

    def come(self) -> None:
        """The person comes in."""
        if not self._begin.isHidden():
            self.picking.clear()
            self.picking.renew()
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the table needs the room."""
        super().resizeEvent(event)
        self._side.setFixedWidth(_WIDE if event.size().width() >= _ROOMY else _NARROW)
