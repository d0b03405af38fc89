"""Paints the cells of a table: one row of paper with hover, choice and focus, and the ink of each column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from student_care_desktop.ui import paint
from student_care_desktop.ui.tables.column import Align, Column, Ink
from student_care_desktop.ui.tables.model import RECORD, RecordModel
from student_care_desktop.ui.theme import ROW, colour, icon, letter

__all__ = ["Cells"]

_PAD = 9
_DOT, _LEVELS = 12, 5
_BARS = {"good": "leaf", "warn": "amber", "bad": "alarm", "quiet": "empty"}
_FLAGS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft, Align.MIDDLE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class Cells(QStyledItemDelegate):
    """The painter of a :class:`TableView`; ``hovered`` is the row under the mouse."""

    def __init__(self, picture_of: Callable[[Any], QPixmap | None] | None = None) -> None:
        super().__init__()
        self.hovered = -1
        self._picture_of = picture_of
        self._fonts = {False: letter(14), True: letter(14, bold=True)}
        self._paint: Mapping[Ink, Callable[[QPainter, QRect, Column[Any], QModelIndex], None]] = {
            Ink.BADGE: self._badge, Ink.MARK: self._mark, Ink.FACE: self._face, Ink.CHECK: self._check,
            Ink.BAR: self._bar, Ink.CHOICE: self._choice, Ink.BOX: self._box, Ink.DOTS: self._dots,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, RecordModel)  # noqa: S101
        assert isinstance(index, QModelIndex)  # noqa: S101
        box: QRect = option.rect
        self._paper(painter, option, index)
        column = model.columns[index.column()]
        inner = box.adjusted(_PAD, 0, -_PAD, -1)
        if column.private and model.names_hidden and column.ink == Ink.FACE:
            paint.face(painter, QPointF(inner.center()) + QPointF(0.5, 0.5), "", 26)
        elif column.private and model.names_hidden:
            name = column.text(index.data(RECORD), model.say)
            paint.veil_text(painter, inner, QFontMetrics(self._fonts[False]).horizontalAdvance(name))
        else:
            self._paint.get(column.ink, self._words)(painter, inner, column, index)

    def _paper(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or index.row() == self.hovered:
            painter.fillRect(box, colour("chosen" if chosen else "hover"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, colour("hair"))
        if chosen and index.column() == 0 and option.widget.hasFocus():
            painter.fillRect(box.x(), box.y(), 4, box.height(), colour("green"))

    def _words(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        font = self._fonts[column.ink == Ink.STRONG]
        text = str(index.data())
        rest = column.after(index.data(RECORD)) if column.after else ""
        shown = self._line(painter, box.adjusted(0, 0, -self._kept(rest, box, column), 0), text, font, column)
        if rest and shown < box.width() - 24:
            room, soft = box.adjusted(shown + 5, 0, 0, 0), self._fonts[False]
            painter.setPen(colour("soft"))
            painter.setFont(soft)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._cut(rest, soft, room))

    def _kept(self, rest: str, box: QRect, column: Column[Any]) -> int:
        """Room that the words behind the text keep for themselves: no more than 2/5 of the cell."""
        if not rest or not column.keeps_after:
            return 0
        return min(QFontMetrics(self._fonts[False]).horizontalAdvance(rest) + 6, box.width() * 2 // 5)

    def _line(self, painter: QPainter, box: QRect, text: str, font: QFont, column: Column[Any]) -> int:
        painter.setFont(font)
        painter.setPen(colour("soft" if column.ink in (Ink.SOFT, Ink.BADGE) else "text"))
        shown = self._cut(text, font, box)
        painter.drawText(box, _FLAGS[column.align] | Qt.AlignmentFlag.AlignVCenter, shown)
        return QFontMetrics(font).horizontalAdvance(shown)

    def _cut(self, text: str, font: QFont, box: QRect) -> str:
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())

    def _badge(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        text = str(index.data())
        if not text:
            return
        tone = column.tone(index.data(RECORD)) if column.tone else "quiet"
        if not tone:
            self._line(painter, box, text, self._fonts[False], column)
            return
        width = min(paint.badge_width(painter, text), box.width())
        left = {Align.LEFT: box.x(), Align.MIDDLE: box.center().x() - width // 2}
        place = QRect(left.get(column.align, box.right() - width), box.center().y() - 10, width, 22)
        paint.badge(painter, place, text, tone)

    def _mark(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        state = column.value(index.data(RECORD))
        if state:
            paint.mark(painter, QPointF(box.center()) + QPointF(0.5, 0.5), state)

    def _face(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        record = index.data(RECORD)
        picture = self._picture_of(record) if self._picture_of else None
        middle = QPointF(box.center()) + QPointF(0.5, 0.5)
        if picture is None:
            paint.face(painter, middle, str(column.value(record)), 26)
        else:
            paint.round_picture(painter, QRectF(middle.x() - 13, middle.y() - 13, 26, 26), picture)

    def _check(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        if column.value(index.data(RECORD)):
            place = QRect(0, 0, 18, 18)
            place.moveCenter(box.center())
            icon("check", "good").paint(painter, place, mode=QIcon.Mode.Normal)

    def _box(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        place = QRect(0, 0, 20, 20)
        place.moveCenter(box.center())
        icon("box-on" if column.value(index.data(RECORD)) else "box-off", "text").paint(painter, place)

    def _bar(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        record = index.data(RECORD)
        share = column.value(record)
        words = round(box.width() * 0.45) + 8 if str(index.data()) else 0
        if share is not None:
            ink = _BARS[column.tone(record)] if column.tone else "leaf"
            room = QRectF(box.x(), box.center().y() - 3, box.width() - words, 8)
            paint.bar(painter, room, share, ink)
        behind = box.adjusted(box.width() - words + 8, 0, 0, 0)
        self._line(painter, behind, str(index.data()), self._fonts[False], column)

    def _dots(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        level = column.value(index.data(RECORD))
        if level is None:
            painter.setPen(colour("soft"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–")
            return
        left = box.center().x() - _DOT * (_LEVELS + 1) / 2 - 4
        paint.dots(painter, QPointF(left + _DOT / 2, box.center().y()), level, _LEVELS, _DOT)
        behind = QRect(round(left + _DOT * _LEVELS + 6), box.y(), 20, box.height())
        painter.setFont(self._fonts[True])
        painter.setPen(colour("text"))
        painter.drawText(behind, Qt.AlignmentFlag.AlignVCenter, str(level))

    def _choice(self, painter: QPainter, box: QRect, column: Column[Any], index: QModelIndex) -> None:
        arrow = QRect(box.right() - 14, box.center().y() - 7, 14, 14)
        icon("arrow-down", "soft", 14).paint(painter, arrow)
        self._line(painter, box.adjusted(0, 0, -18, 0), str(index.data()), self._fonts[False], column)
