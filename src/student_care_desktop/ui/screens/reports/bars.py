"""Bars drawn by hand, whole or in parts; every number opens what is behind it, by key or by click."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from student_care_desktop.domain.drill import Bar, Part
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.theme import colour, letter

__all__ = ["Bars"]

CELL = mark("Bars", "{title}: {bar}, {part} {count}")
WHOLE = mark("Bars", "{title}: {bar} {count}")
INKS: Mapping[str, tuple[str, str]] = {
    "improved": ("leaf", "card"), "same": ("amber", "text"), "worse": ("alarm", "card"),
    "open": ("mist", "text"), "stopped": ("empty", "text"), "week": ("leaf", "card"),
    "fortnight": ("#8FC9B4", "text"), "month": ("amber", "text"), "long": ("alarm", "card"),
    "none": ("empty", "text"), "silent": ("alarm", "card"),
}
_USUAL = ("green", "card")
_HEAD, _LEAST, _MOST, _GAP = 24, 21, 30, 8


class Bars(QWidget):
    """Arrow keys walk through the parts; Enter or a click opens one.  Zero is a number, too."""

    opened = Signal(object, object)
    """The bar and the part of it."""
    moved = Signal(int)
    """Where the bar is that the cursor is on, from above, in pixels."""

    def __init__(self, say: Say, title: Words, legend: Sequence[tuple[str, Words]] = ()) -> None:
        super().__init__()
        self._say, self._title, self._legend = say, title, dict(legend)
        self._bars: Sequence[Bar] = ()
        self._at = (0, 0)
        self._opened = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._tell()

    def put(self, bars: Sequence[Bar]) -> None:
        """Show these bars; the cursor stays where it was, if that is still there."""
        self._bars, self._opened = bars, False
        line = min(self._at[0], max(len(bars) - 1, 0))
        self._at = (line, min(self._at[1], len(bars[line].parts) - 1) if bars else 0)
        self.setMinimumHeight(self._head + _LEAST * max(len(bars), 1))
        self.updateGeometry()
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(420, self._head + _MOST * max(len(self._bars), 1))

    @property
    def chosen(self) -> tuple[Bar, Part] | None:
        """The bar and the part that the cursor is on."""
        if not self._bars:
            return None
        bar = self._bars[self._at[0]]
        return bar, bar.parts[self._at[1]]

    @property
    def _head(self) -> int:
        return _HEAD if self._legend else 0

    def _tell(self) -> None:
        told = self._say(self._title)
        if self.chosen:
            bar, part = self.chosen
            words = CELL.with_(part=self._legend[part.key]) if self._legend else WHOLE
            told = self._say(words.with_(title=self._title, bar=bar.label, count=len(part.lines)))
        self.setAccessibleName(told)
        self.update()

    def release(self) -> None:
        """Something else was opened: this list is not what is shown any more."""
        self._opened = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps and self._bars:
            down, right = steps[key]
            line = min(max(self._at[0] + down, 0), len(self._bars) - 1)
            self._at = (line, min(max(self._at[1] + right, 0), len(self._bars[line].parts) - 1))
            self._tell()
            self.moved.emit(round(self._row(line).center().y()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.chosen:
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for line, bar in enumerate(self._bars):
            for part, box in enumerate(self._boxes(line, bar)):
                whole = len(bar.parts) == 1 and self._row(line).contains(event.position())
                if whole or (box.width() and box.contains(event.position())):
                    self._at = (line, part)
                    self._tell()
                    self._open()

    def _open(self) -> None:
        if self.chosen:
            self._opened = True
            self.update()
            self.opened.emit(*self.chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @property
    def _names(self) -> int:
        """Pixels for the names of the bars."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self._say(bar.label)) for bar in self._bars), default=0)
        return min(widest + 18, self.width() // 2)

    @property
    def _notes(self) -> int:
        """Pixels for what stands behind the bars."""
        notes = [self._say(bar.note) for bar in self._bars if bar.note]
        return max((self.fontMetrics().horizontalAdvance(one) for one in notes), default=0) + _GAP

    def _row(self, line: int) -> QRectF:
        tall = min((self.height() - self._head) / max(len(self._bars), 1), _MOST)
        return QRectF(0, self._head + line * tall, self.width(), tall)

    def _boxes(self, line: int, bar: Bar) -> list[QRectF]:
        """The pieces of a bar; all bars without parts share one scale, those with parts are shares."""
        room, left, found = self._row(line), float(self._names), []
        wide = max(room.width() - left - self._notes - 34, 40)
        most = len(bar.lines) if self._legend else max(len(one.lines) for one in self._bars)
        for part in bar.parts:
            long = wide * len(part.lines) / (most or 1)
            found.append(QRectF(left, room.y() + 3, long, room.height() - 6))
            left += long
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_legend(painter)
            for line, bar in enumerate(self._bars):
                self._draw(painter, line, bar)

    def _draw_legend(self, painter: QPainter) -> None:
        painter.setFont(letter(12))
        left = 0
        for key, words in self._legend.items():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(INKS[key][0]))
            painter.drawRoundedRect(QRectF(left, 4, 11, 11), 3, 3)
            painter.setPen(colour("soft"))
            text = self._say(words)
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRect(left + 16, 0, wide + 4, 19), Qt.AlignmentFlag.AlignVCenter, text)
            left += wide + 30

    def _draw(self, painter: QPainter, line: int, bar: Bar) -> None:
        room, middle = self._row(line), Qt.AlignmentFlag.AlignVCenter
        painter.setFont(letter(13))
        painter.setPen(colour("text"))
        names = QRect(0, round(room.y()), self._names - 8, round(room.height()))
        cut = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(self._say(bar.label), cut, names.width())
        painter.drawText(names, middle, text)
        boxes = self._boxes(line, bar)
        for place, (part, box) in enumerate(zip(bar.parts, boxes, strict=True)):
            self._draw_part(painter, box, part)
            if (line, place) == self._at and (self.hasFocus() or self._opened):
                painter.setPen(QPen(colour("deep"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-2, -1, 2 if box.width() else 4, 1), 4, 4)
        painter.setFont(letter(13, bold=True))
        painter.setPen(colour("text"))
        end = QRectF(boxes[-1].right() + 6, room.y(), 34, room.height())
        painter.drawText(end, middle, f"{len(bar.lines):,}")
        if bar.note:
            painter.setFont(letter(12))
            painter.setPen(colour("soft"))
            side = middle | Qt.AlignmentFlag.AlignRight
            painter.drawText(room, side, self._say(bar.note))

    def _draw_part(self, painter: QPainter, box: QRectF, part: Part) -> None:
        if not part.lines:
            return
        ground, ink = INKS.get(part.key, _USUAL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(box, 3, 3)
        text = str(len(part.lines))
        painter.setFont(letter(11, bold=True))
        if self._legend and painter.fontMetrics().horizontalAdvance(text) <= box.width() - 2:
            painter.setPen(colour(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
