"""A figure on a card: a number people look at first, which opens the list behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from student_care_desktop.ui.theme import TONES, colour, letter

__all__ = ["Figure"]

_EDGES = {"good": "leaf", "warn": "amber", "bad": "alarm"}


class Figure(QAbstractButton):
    """A name, a number and a few words below it; can be pressed, and stay pressed when checkable."""

    def __init__(self, name: str, *, tone: str = "", checkable: bool = False) -> None:
        super().__init__()
        self.name, self.tone = name, tone
        self._number = self._note = ""
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)

    def put(self, number: str, note: str = "", tone: str = "") -> None:
        """Show ``number`` in the ink of ``tone``, and ``note`` below it."""
        self._number, self._note, self.tone = number, note, tone
        self.setAccessibleName(f"{self.name}: {number} {note}".rstrip())
        self.setToolTip(note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = max(
            QFontMetrics(letter(*font)).horizontalAdvance(text)
            for font, text in (((13,), self.name), ((21, True), self._number))
        )
        return QSize(wide + 28, 84)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_card(painter)
            inner = self.rect().adjusted(14, 9, -10, -8)
            ink = TONES[self.tone].ink if self.tone else "text"
            for top, text, font, shade in (
                (0, self.name, letter(13), "soft"),
                (21, self._number, letter(21, bold=True), ink),
                (50, self._note, letter(12), ink if self.tone else "soft"),
            ):
                painter.setFont(font)
                painter.setPen(colour(shade))
                _draw_line(painter, inner.adjusted(0, top, 0, 0), text)

    def _draw_card(self, painter: QPainter) -> None:
        marked = self.isChecked() or self.hasFocus() or self.underMouse()
        edge = "green" if marked else _EDGES.get(self.tone, "line")
        wide = 2 if self.isChecked() or self.hasFocus() else 1
        painter.setPen(QPen(colour(edge), wide))
        painter.setBrush(colour("chosen" if self.isChecked() else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()


def _draw_line(painter: QPainter, box: QRect, text: str) -> None:
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    line = QRect(box.x(), box.y(), box.width(), metrics.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
