"""A small chart drawn by hand: children of each class, boys and girls stacked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.screens.reports.lines import Line
from student_care_desktop.ui.theme import colour, letter

__all__ = ["Chart"]

CHART = mark("Reports", "Children of each class: {classes}")
ONE = mark("Reports", "{name} boys {boys}, girls {girls}")
PARTS: tuple[tuple[str, Words, str], ...] = (
    ("boys", mark("Reports", "Boys"), "green"),
    ("girls", mark("Reports", "Girls"), "#8FC9B4"),
    ("unknown", mark("Reports", "Sex not known"), "empty"),
)
_LEGEND, _FOOT, _WIDEST, _GAP = 22, 18, 34, 0.28


class Chart(QWidget):
    """Stacked columns; too many classes for their names keep every second or third name."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._lines: Sequence[Line] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(360, 130)

    def put(self, lines: Sequence[Line]) -> None:
        """Show these classes."""
        self._lines = lines
        told = ", ".join(
            self._say(ONE.with_(name=one.name, boys=one.boys, girls=one.girls)) for one in lines
        )
        self.setAccessibleName(self._say(CHART.with_(classes=told)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(letter(11))
            self._draw_legend(painter)
            if self._lines:
                self._draw_columns(painter)

    def _draw_legend(self, painter: QPainter) -> None:
        left = 0
        for key, words, ink in PARTS:
            if key == "unknown" and not any(one.unknown for one in self._lines):
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(ink))
            painter.drawRoundedRect(QRectF(left, 3, 12, 12), 3, 3)
            painter.setPen(colour("soft"))
            text = self._say(words)
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRect(left + 18, 0, wide + 4, 18), Qt.AlignmentFlag.AlignVCenter, text)
            left += wide + 40

    def _draw_columns(self, painter: QPainter) -> None:
        room = QRectF(0, _LEGEND + 14, self.width(), self.height() - _LEGEND - _FOOT - 14)
        most = max(1, *(one.children for one in self._lines))
        step = room.width() / len(self._lines)
        names = max(painter.fontMetrics().horizontalAdvance(str(one.name)) for one in self._lines) + 4
        every = max(1, -(-names // max(int(step), 1)))
        for place, one in enumerate(self._lines):
            wide = min(step * (1 - _GAP), _WIDEST)
            box = QRectF(room.x() + step * (place + 0.5) - wide / 2, room.y(), wide, room.height())
            top = self._stack(painter, box, one, most)
            self._write(painter, box, top, one, place % every == 0)
        painter.fillRect(QRectF(0, room.bottom(), self.width(), 1), colour("line"))

    def _stack(self, painter: QPainter, box: QRectF, one: Line, most: int) -> float:
        """Draw one column from the ground up; where it ends."""
        bottom = box.bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        for key, _, ink in PARTS:
            tall = box.height() * getattr(one, key) / most
            painter.setBrush(colour(ink))
            painter.drawRect(QRectF(box.x(), bottom - tall, box.width(), tall))
            bottom -= tall
        return bottom

    def _write(self, painter: QPainter, box: QRectF, top: float, one: Line, named: bool) -> None:
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setPen(colour("text"))
        wide = QRectF(box.center().x() - 40, top - 16, 80, 15)
        if named:
            painter.drawText(wide, middle, f"{one.children:,}")
            painter.setPen(colour("soft"))
            painter.drawText(QRectF(wide.x(), box.bottom() + 2, 80, _FOOT - 2), middle, str(one.name))
