"""The board of a class as a table: the cursor stands on a cell, Enter opens it, Ctrl+Enter its column."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QToolTip

from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.boards import BoardColumn, BoardRow
from student_care_desktop.ui.screens.board.columns import of_board, told_state
from student_care_desktop.ui.screens.board.head import BoardHead, Span
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.tables.delegate import Cells
from student_care_desktop.ui.theme import colour

__all__ = ["FIRST", "BoardTable"]

LIST = mark("Board", "Children and what is done for them")
EMPTY = mark("Board", "Nobody is in this class yet.")
MISSING = mark("Board", "{cell}. Still missing: {what}")
_PHOTO, FIRST = 1, 4
"""The column of the photos, and the first column that can be done."""
_NARROW, _WIDE = 42, 82
_NAME, _TIGHT = 200, 900
"""Room that a name needs; below so wide a table the photos stand back for it."""


class BoardCells(Cells):
    """Rules between the steps, and a ring around the cell the cursor is on."""

    def __init__(self, picture_of: Callable[[Any], QPixmap | None], starts: frozenset[int]) -> None:
        super().__init__(picture_of)
        self._starts = starts

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        box = option.rect
        if index.column() in self._starts:
            painter.fillRect(box.x(), box.y(), 1, box.height(), colour("line"))
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and index == view.currentIndex():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("green"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(3, 2, -3, -3), 6, 6)
            painter.restore()


class BoardTable(TableView[BoardRow]):
    """``entered`` carries the row and the column's key; ``whole`` the key of a column for the whole class."""

    entered = Signal(object, str)
    whole = Signal(str)

    def __init__(
        self, columns: tuple[BoardColumn, ...], say: Say, picture_of: Callable[[BoardRow], QPixmap | None]
    ) -> None:
        super().__init__(of_board(columns), say, LIST, EMPTY, picture_of)
        self.of = columns
        spans = _spans(columns, say)
        self._cells = BoardCells(picture_of, frozenset(first for first, _, _ in spans))
        self.setItemDelegate(self._cells)
        self._crown(spans)

    def _crown(self, spans: list[Span]) -> None:
        texts = [self._say(column.heading) for column in self.records.columns]
        texts[1] = ""
        self.head = BoardHead(texts, spans)
        self.setHorizontalHeader(self.head)
        for place, column in enumerate(self.records.columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            self.head.setSectionResizeMode(place, mode)
            if column.width:
                self.head.resizeSection(place, column.width)
        self.head.sectionClicked.connect(self._head_clicked)
        self.head.show()

    def _head_clicked(self, section: int) -> None:
        if section >= FIRST:
            self.whole.emit(self.records.columns[section].key)

    def _open(self) -> None:
        record = self.current()
        if record is not None:
            self.entered.emit(record, self.records.columns[self.currentIndex().column()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._head_clicked(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(_PHOTO, self.viewport().width() < _TIGHT)
        fixed = sum(column.width for column in self.records.columns[:FIRST] if column.width)
        fixed -= self.records.columns[_PHOTO].width if self.isColumnHidden(_PHOTO) else 0
        room = self.viewport().width() - fixed - (_NAME if self.viewport().width() >= _TIGHT else _NAME - 30)
        width = min(_WIDE, max(_NARROW, room // len(self.of)))
        for place in range(FIRST, len(self.records.columns)):
            if self.head.sectionSize(place) != width:
                self.head.resizeSection(place, width)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), self.told(index) if index.isValid() else "", self)
            return True
        return super().viewportEvent(event)

    def told(self, index: QModelIndex) -> str:
        """What a cell says in words; of a record also what it lacks."""
        if index.column() < FIRST:
            return ""
        row, column = self.records.record(index.row()), self.of[index.column() - FIRST]
        words = told_state(column, row)
        if column.key == "record" and row.missing:
            what = ", ".join(self._say(one) for one in row.missing)
            words = MISSING.with_(cell=words, what=what)
        return self._say(words)


def _spans(columns: tuple[BoardColumn, ...], say: Say) -> list[Span]:
    found, place = [], FIRST
    for step, group in groupby(columns, key=lambda one: say(one.step)):
        count = len(list(group))
        found.append((place, place + count - 1, step))
        place += count
    return found
