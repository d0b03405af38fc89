"""A frame for a picture on the page: pressed to choose one, and files may be dropped on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton

from student_care_desktop.ui.dropping import FileDrop
from student_care_desktop.ui.theme import colour, icon, letter

__all__ = ["Frame"]

_HIGH = 150


class Frame(QAbstractButton):
    """The picture, or the place where it will be."""

    def __init__(self, text: str, dropped: Callable[[Path], object]) -> None:
        super().__init__()
        self.setText(text)
        self.setMinimumSize(150, _HIGH)
        self.setFixedHeight(_HIGH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.picture: QPixmap | None = None
        self._over = False
        FileDrop(self, dropped).hovered.connect(self._hang)

    def sizeHint(self) -> QSize:
        return QSize(240, _HIGH)

    def _hang(self, over: bool) -> None:
        self._over = over
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(box, 10, 10)
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.fillPath(shape, colour("chosen" if self._over else "quiet_soft"))
            if self.picture:
                self._draw(painter, box, shape)
            else:
                self._draw_empty(painter)
            focused = self.hasFocus() or self._over
            painter.setPen(QPen(colour("green" if focused else "line"), 2 if focused else 1))
            painter.drawPath(shape)

    def _draw(self, painter: QPainter, box: QRectF, shape: QPainterPath) -> None:
        assert self.picture is not None  # noqa: S101
        size = self.picture.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        painter.setClipPath(shape)
        painter.drawPixmap(place, self.picture, QRectF(self.picture.rect()))
        painter.setClipping(False)

    def _draw_empty(self, painter: QPainter) -> None:
        icon("camera", "soft", 28).paint(painter, (self.width() - 28) // 2, 42, 28, 28)
        painter.setPen(colour("soft"))
        painter.setFont(letter(12))
        room = self.rect().adjusted(8, 76, -8, -8)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.text())
