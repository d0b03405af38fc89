"""White paper that is as tall as the lines of its table, and no taller than the place has room for."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from student_care_desktop.ui.furniture import Card
from student_care_desktop.ui.tables.view import TableView
from student_care_desktop.ui.theme import ROW

__all__ = ["Paper"]

_LEAST = 4
"""Lines that are there at all times: an empty table has something to say."""
_EDGES = 8


class Paper(QWidget):
    """Takes the room that it is given; the paper itself ends below the last line."""

    def __init__(self, table: TableView[Any]) -> None:
        super().__init__()
        self._table, self.card = table, Card(margin=1)
        self.card.add(table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card, 1000)
        layout.addStretch(1)
        table.records.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = max(self._table.records.rowCount(), _LEAST)
        self.card.setMaximumHeight((lines + 1) * ROW + _EDGES)
