"""The table people see: 33-pixel rows, whole-row choice, Enter opens, typing finds, headings sort."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.tables.column import Column, Ink
from student_care_desktop.ui.tables.delegate import Cells
from student_care_desktop.ui.tables.model import RecordModel
from student_care_desktop.ui.tables.sharing import WORDS, share
from student_care_desktop.ui.theme import ROW, colour
from student_care_desktop.ui.tongue import breakable

__all__ = ["TableView"]

NO_MATCH = mark("Table", "Nothing matches. Clear the search or the filters to see all {total}.")
_MARKS = (Ink.BAR, Ink.BADGE)
"""Inks of columns that hold no words, however wide they are."""
_PAUSE = 1.2
"""Seconds after which typing begins a new word to find."""

_SORT_KEYS = {
    Qt.Key.Key_Down: Qt.SortOrder.AscendingOrder, Qt.Key.Key_Up: Qt.SortOrder.DescendingOrder,
}
"""With Alt: order by the column of the current cell."""

R = TypeVar("R")


class TableView(QTableView, Generic[R]):
    """A table of records; ``opened`` and ``chosen`` carry the record."""

    opened = Signal(object)
    chosen = Signal(object)
    """The record of the current row, or None."""

    def __init__(
        self, columns: Sequence[Column[R]], say: Say, name: Words, empty: Words,
        picture_of: Callable[[R], QPixmap | None] | None = None,
    ) -> None:
        super().__init__()
        self._say, self._empty = say, empty
        self._typed, self._typed_at = "", 0.0
        self._column = 0
        self.records = RecordModel(columns, say)
        self._cells = Cells(picture_of)
        self.setModel(self.records)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(say(name))
        self._behave()
        self._head(columns)
        self.records.modelReset.connect(self._cells_moved)

    def put(self, records: Iterable[R]) -> None:
        """Show these records; the chosen one stays chosen if it is still there."""
        self._staying(lambda: self.records.put(records))

    def keep(self, fits: Callable[[R], bool] | None) -> None:
        """Show only the records that fit, None for all; the chosen one stays chosen if it does."""
        self._staying(lambda: self.records.keep(fits))

    def _staying(self, act: Callable[[], object]) -> None:
        before = self.current()
        act()
        self.choose(lambda record: before is not None and _same(record, before))

    def say_when_empty(self, words: Words) -> None:
        """What stands in a table that has no records."""
        self._empty = words
        self.viewport().update()

    def current(self) -> R | None:
        """The record of the chosen row."""
        row = self.currentIndex().row()
        return self.records.record(row) if 0 <= row < self.records.rowCount() else None

    def choose(self, fits: Callable[[R], bool]) -> None:
        """Choose the first record that fits, if any."""
        row = self.records.row_of(fits)
        if row >= 0:
            self.setCurrentIndex(self.records.index(row, self._column))

    def sort_by(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column and show it in the heading; the chosen record stays chosen."""
        self.horizontalHeader().setSortIndicator(column, order)

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        self.doubleClicked.connect(self._open)

    def _head(self, columns: Sequence[Column[R]]) -> None:
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorClearable(True)
        head.setHighlightSections(False)
        head.setFixedHeight(ROW + 1)
        head.setMinimumSectionSize(30)
        for place, column in enumerate(columns):
            stretches = column.width == 0
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(place, mode)
            if not stretches:
                self.setColumnWidth(place, column.width)
        head.sortIndicatorChanged.connect(self._sorted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            columns = list(enumerate(self.records.columns))
            words = {at: one.width for at, one in columns if one.width >= WORDS and one.ink not in _MARKS}
            share(self, {at: one.width for at, one in columns}, words)

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        before = self.current()
        self.records.sort(column, order)
        self.choose(lambda record: record is before)

    def _open(self) -> None:
        record = self.current()
        if record is not None:
            self.opened.emit(record)

    def _cells_moved(self) -> None:
        self._cells.hovered = -1
        self.chosen.emit(None)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._column = current.column()
        self.chosen.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.records.rowCount():
            row = 0 if event.key() == Qt.Key.Key_Home else self.records.rowCount() - 1
            self.setCurrentIndex(self.records.index(row, self._column))
        elif event.key() in _SORT_KEYS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.sort_by(self._column, _SORT_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing goes to the next record that holds what was typed."""
        now = time.perf_counter()
        self._typed = self._typed + search if now - self._typed_at < _PAUSE else search
        self._typed_at = now
        row = self.records.row_with(self._typed, max(self.currentIndex().row(), 0))
        if row >= 0:
            self.setCurrentIndex(self.records.index(row, self._column))

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.records.rowCount():
            self.setCurrentIndex(self.records.index(0, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered:
            self._cells.hovered = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.records.rowCount() == 0:
            words = NO_MATCH.with_(total=self.records.total) if self.records.total else self._empty
            with QPainter(self.viewport()) as painter:
                painter.setPen(colour("soft"))
                room = self.viewport().rect().adjusted(40, 24, -40, -24)
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room, flags, breakable(self._say(words)))


def _same(one: Any, other: Any) -> bool:
    """Whether two records are the same one, perhaps changed meanwhile."""
    key = getattr(other, "id", None)
    return one is other or (key is not None and getattr(one, "id", None) == key)
