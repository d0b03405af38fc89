"""The child's photo on the page: looked at, changed by a press or a drop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton

from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.dropping import FileDrop
from student_care_desktop.ui.faces import picture_from
from student_care_desktop.ui.theme import colour, icon, letter

__all__ = ["PhotoFrame"]

CHANGE = mark("Student page", "Photo: press to choose another one")
ADD = mark("Student page", "Add a photo")
_WIDE, _HIGH, _CORNER = 96, 128, 8


class PhotoFrame(QAbstractButton):
    """Three by four; ``asked`` is called by a press, ``dropped`` with a file."""

    def __init__(
        self, jpeg: bytes | None, say: Say, asked: Callable[[], object], dropped: Callable[[Path], object]
    ) -> None:
        super().__init__()
        self.setFixedSize(_WIDE, _HIGH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._add = say(ADD)
        self._picture = self._scaled(jpeg) if jpeg else None
        text = say(CHANGE if jpeg else ADD)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.clicked.connect(lambda: asked())
        self._over = False
        FileDrop(self, dropped).hovered.connect(self._hang)

    def _scaled(self, jpeg: bytes) -> QPixmap | None:
        size = QSize(_WIDE, _HIGH) * self.devicePixelRatioF()
        image = picture_from(jpeg, size)
        return None if image.isNull() else QPixmap.fromImage(image)

    def _hang(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(box, _CORNER, _CORNER)
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.fillPath(shape, colour("chosen" if self._over else "quiet_soft"))
            if self._picture:
                painter.setClipPath(shape)
                painter.drawPixmap(box, self._picture, _middle(self._picture))
                painter.setClipping(False)
            else:
                self._draw_empty(painter)
            if self.hasFocus() or self.underMouse() or self._over:
                painter.setPen(QPen(colour("green"), 2))
                painter.drawPath(shape)

    def _draw_empty(self, painter: QPainter) -> None:
        icon("camera", "soft", 28).paint(painter, (_WIDE - 28) // 2, 36, 28, 28)
        painter.setPen(colour("soft"))
        painter.setFont(letter(12))
        painter.drawText(0, 70, _WIDE, 24, Qt.AlignmentFlag.AlignCenter, self._add)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()


def _middle(picture: QPixmap) -> QRectF:
    """The part of a picture that fills three by four; of a tall one the upper part, where the face is."""
    wide, high = picture.width(), picture.height()
    if wide * 4 > high * 3:
        part = high * 3 / 4
        return QRectF((wide - part) / 2, 0, part, high)
    return QRectF(0, 0, wide, wide * 4 / 3)
