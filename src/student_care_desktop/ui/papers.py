"""Pages of a PDF one below the other: scrolled, zoomed, drawn only when in sight."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

import pypdfium2
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

__all__ = ["Papers", "draw"]

_GAP, _MARGIN = 16, 24
_SCREEN, _POINT = 96, 72
"""Dots of a screen and points of a page in an inch."""
_KEPT = 12
"""Drawn pages kept, about 4 MB each at 100 %."""
_STEP = 1.2
_SMALLEST, _LARGEST, _WIDEST_FIT = 0.3, 4.0, 1.2
_ONE_AT_A_TIME = Lock()
"""PDFium must not be called from two threads at once."""


def draw(document: pypdfium2.PdfDocument, place: int, dots: float) -> QImage:
    """Page ``place`` of ``document`` at ``dots`` per inch; callable from any thread."""
    with _ONE_AT_A_TIME:
        page = document[place]
        drawn = page.render(scale=dots / _POINT, rev_byteorder=True, prefer_bgrx=True)
        shape = QImage.Format.Format_RGBX8888
        image = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, shape).copy()
        page.close()
    return image


class Papers(QAbstractScrollArea):
    """The pages one below the other; only those in sight are drawn."""

    turned = Signal(int)
    """The page in sight, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("papers")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._document: pypdfium2.PdfDocument | None = None
        self._sizes: list[tuple[float, float]] = []
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._zoom = 1.0
        self._fits = True
        self.verticalScrollBar().valueChanged.connect(lambda: self.turned.emit(self.page))

    def put(self, pdf: bytes) -> None:
        """Show the pages of ``pdf``."""
        self.clear()
        self._document = pypdfium2.PdfDocument(pdf)
        self._sizes = [self._document.get_page_size(place) for place in range(len(self._document))]
        self.verticalScrollBar().setValue(0)
        self._lay_out()
        self.turned.emit(0)

    def clear(self) -> None:
        """Let the document go."""
        if self._document is not None:
            self._document.close()
        self._document = None
        self._sizes = []
        self._drawn.clear()
        self.viewport().update()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page at the upper third of the view, from 0."""
        eye = self.viewport().height() // 3
        return next((place for place, box in self._boxes() if box.bottom() + _GAP >= eye), 0)

    def zoom(self, factor: float) -> None:
        """Larger or smaller by ``factor``; 0 fits the width."""
        here = self.verticalScrollBar().value() / max(self._height(), 1)
        self._fits = factor == 0
        self._zoom = min(max(self._zoom * factor, _SMALLEST), _LARGEST) if factor else self._zoom
        self._lay_out()
        self.verticalScrollBar().setValue(round(here * self._height()))

    def _lay_out(self) -> None:
        room = self.viewport().size()
        if self._fits and self._sizes:
            widest = max(width for width, _ in self._sizes) * _SCREEN / _POINT
            self._zoom = min(max((room.width() - 2 * _MARGIN) / widest, _SMALLEST), _WIDEST_FIT)
        wide = max((self._size(place).width() for place in range(self.count)), default=0) + 2 * _MARGIN
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._height(), room.height()),
            (self.horizontalScrollBar(), wide, room.width()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(48)
            bar.setRange(0, max(0, whole - seen))
        self.viewport().update()

    def _size(self, place: int) -> QSize:
        width, height = self._sizes[place]
        scale = self._zoom * _SCREEN / _POINT
        return QSize(round(width * scale), round(height * scale))

    def _height(self) -> int:
        return sum(self._size(place).height() + _GAP for place in range(self.count)) + 2 * _MARGIN - _GAP

    def _boxes(self) -> list[tuple[int, QRect]]:
        """Where each page lies in the view."""
        boxes = []
        top = _MARGIN - self.verticalScrollBar().value()
        for place in range(self.count):
            size = self._size(place)
            room = self.viewport().width()
            left = max((room - size.width()) // 2, _MARGIN) - self.horizontalScrollBar().value()
            boxes.append((place, QRect(QPoint(left, top), size)))
            top += size.height() + _GAP
        return boxes

    def _image(self, place: int) -> QImage:
        assert self._document is not None  # noqa: S101
        ratio = self.devicePixelRatioF()
        key = place, round(self._zoom * ratio * 1000)
        if key not in self._drawn:
            self._drawn[key] = draw(self._document, place, _SCREEN * self._zoom * ratio)
            self._drawn[key].setDevicePixelRatio(ratio)
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        sight = self.viewport().rect()
        with QPainter(self.viewport()) as painter:
            for place, box in self._boxes():
                if box.intersects(sight):
                    painter.fillRect(box.adjusted(-1, -1, 2, 3), QColor(0, 0, 0, 28))
                    painter.drawImage(QRectF(box), self._image(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep() - 40, Qt.Key.Key_Home: 0,
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep() + 40, Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Down: bar.value() + 48, Qt.Key.Key_Up: bar.value() - 48,
            Qt.Key.Key_Space: bar.value() + bar.pageStep() - 40,
        }
        if event.key() in moves:
            bar.setValue(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
