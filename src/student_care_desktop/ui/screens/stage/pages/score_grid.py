"""A table whose lines or cells get a digit from 1 to 5: the digit is the answer, 0 takes it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from student_care_desktop.domain.thai import plain_digits

__all__ = ["ScoreGrid"]

_LINE = 34
_HEAD = 48
_MOST = 0.74
"""The share of the width that the narrow columns take together."""


class ScoreGrid(QTableWidget):
    """``keyed`` tells the digit, ``space`` that the line was ticked, ``opened`` that Enter was pressed."""

    keyed = Signal(int)
    space = Signal()
    opened = Signal()

    def __init__(self, heads: Sequence[str], wide: int, name: str) -> None:
        super().__init__(0, len(heads))
        self.setProperty("kind", "written")
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setMinimumSectionSize(_LINE)
        self.setHorizontalHeaderLabels(list(heads))
        head = self.horizontalHeader()
        head.setFixedHeight(_HEAD)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self._wide, self._widths = wide, dict[int, int]()

    def widths(self, *widths: int) -> None:
        """Pixels of the columns; that which takes the rest is left out of account."""
        self._widths = {at: width for at, width in enumerate(widths) if at != self._wide}
        self._fit()

    def _fit(self) -> None:
        """Narrower columns where the words of the line would have too little room."""
        whole = sum(self._widths.values())
        share = min(1.0, _MOST * self.viewport().width() / whole) if whole else 1.0
        for column, width in self._widths.items():
            self.setColumnWidth(column, int(width * share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def write(self, line: int, column: int, text: str, *, left: bool = False, spoken: str = "") -> None:
        """What a cell says; ``spoken`` is for those who listen."""
        item = QTableWidgetItem(text)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(text)
        if spoken:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.setItem(line, column, item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = plain_digits(event.text())
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if plain and len(text) == 1 and text in "012345":
            self.keyed.emit(int(text))
        elif plain and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.keyed.emit(0)
        elif plain and event.key() == Qt.Key.Key_Space:
            self.space.emit()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def down(self) -> None:
        """On to the next line."""
        if self.currentRow() + 1 < self.rowCount():
            self.setCurrentCell(self.currentRow() + 1, self.currentColumn())
