"""The grid people key in: a key answers and steps on; names and totals stay while wide papers scroll."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from student_care_desktop.ui.screens.keying.keys import GAPS, Digits
from student_care_desktop.ui.screens.keying.pad import Pad
from student_care_desktop.ui.screens.keying.paper import Paper
from student_care_desktop.ui.screens.keying.shape import HEAD, shape_of
from student_care_desktop.ui.theme import ROW

__all__ = ["KeyGrid"]

_CTRL = Qt.KeyboardModifier.ControlModifier
_MODIFIED = _CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyGrid(QAbstractScrollArea):
    """Hands keys to the pad and shows what it holds."""

    moved = Signal()
    """The hand is elsewhere, or an answer changed."""
    refused = Signal(str)
    """A key that answers nothing here."""
    opened = Signal()
    """The result of the row of the hand is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._paper: Paper | None = None
        self._shape = shape_of(400, 1, 60)
        self._group = 60
        self._digits = Digits()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(500, HEAD + 3 * ROW)
        self.setCornerWidget(QWidget())
        self.horizontalScrollBar().valueChanged.connect(self._shifted)
        self.horizontalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def put(self, paper: Paper, group: int) -> None:
        """Show another page; ``group`` is the width of the last column."""
        self._paper, self._group = paper, group
        self._layout()
        self.viewport().update()
        self._follow()

    @property
    def pad(self) -> Pad:
        """What is keyed."""
        assert self._paper is not None  # noqa: S101
        return self._paper.pad

    def refresh(self, row: int | None = None) -> None:
        """Draw a row again, or all."""
        if row is None:
            self.viewport().update()
        else:
            self.viewport().update(self._box(row))

    def hide_names(self, hidden: bool) -> None:
        """Veil the names."""
        if self._paper:
            self._paper.names_hidden = hidden
            self.viewport().update()

    def go(self, row: int, column: int) -> None:
        """Put the hand on a cell."""
        self._do(lambda: self.pad.move_to(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if self._paper is None or not self.pad.lines:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        elif act := self._act(key, bool(held & _CTRL)):
            self._do(act)
        elif event.text() and event.text().isprintable() and not held & _MODIFIED:
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _act(self, key: int, far: bool) -> Callable[[], object] | None:
        """What a key that writes nothing does."""
        pad, rows = self.pad, len(self.pad.lines)
        ends: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Home: (0 if far else pad.row, pad.column if far else 0),
            Qt.Key.Key_End: (rows - 1 if far else pad.row, pad.column if far else len(pad.items) - 1),
            Qt.Key.Key_Left: (pad.row, pad.column - 1), Qt.Key.Key_Right: (pad.row, pad.column + 1),
            Qt.Key.Key_Up: (pad.row - 1, pad.column), Qt.Key.Key_Down: (pad.row + 1, pad.column),
            Qt.Key.Key_PageUp: (pad.row - self._rows_seen(), pad.column),
            Qt.Key.Key_PageDown: (pad.row + self._rows_seen(), pad.column),
        }
        if key in ends:
            return lambda: pad.move_to(*ends[key])
        if key == Qt.Key.Key_Backspace:
            return pad.back
        return pad.clear if key == Qt.Key.Key_Delete else None

    def _type(self, text: str) -> None:
        if text in GAPS or text == "ใ":  # the key of the full stop, on a keyboard that writes Thai
            self._do(self.pad.leave_gap)
            return
        digit = self._digits.read(text)
        if self.pad.item.value(digit) is None:
            self.refused.emit(text)
        else:
            self._do(lambda: self.pad.press(digit))

    def _do(self, act: Callable[[], object]) -> None:
        """Do something to the pad and draw what it touched."""
        row, column = self.pad.row, self.pad.column
        begun = self.pad.line.begun
        act()
        if self.pad.row != row or self.pad.line.begun != begun:
            self.refresh(row)
            self.refresh(self.pad.row)
        for each in {column, self.pad.column}:
            left = self._shape.x(each) - 1
            for box in (QRect(0, 0, 0, HEAD), self._box(row)):
                self.viewport().update(QRect(left, box.y(), self._shape.cell + 2, box.height()))
        self._follow()
        self.moved.emit()

    def _follow(self) -> None:
        """Keep the cell of the hand on the screen."""
        if self._paper is None or not self.pad.lines:
            return
        self.horizontalScrollBar().setValue(self._shape.shift_for(self.pad.column))
        bar, top = self.verticalScrollBar(), self.pad.row * ROW
        if top < bar.value():
            bar.setValue(top)
        elif top + ROW > bar.value() + self._room():
            bar.setValue(top + ROW - self._room())

    def _room(self) -> int:
        return self.viewport().height() - HEAD

    def _rows_seen(self) -> int:
        return max(1, self._room() // ROW - 1)

    def _box(self, row: int) -> QRect:
        return self._shape.row(row, self.verticalScrollBar().value())

    def _shifted(self, shift: int) -> None:
        self._shape = replace(self._shape, shift=shift)
        self.viewport().update()

    def _layout(self) -> None:
        if self._paper is None:
            return
        wide = self.viewport().width()
        self._shape = shape_of(wide, len(self.pad.items), self._group)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, self._shape.hidden)
        across.setPageStep(max(1, self._shape.right - self._shape.left))
        across.setSingleStep(self._shape.cell)
        down.setRange(0, max(0, len(self.pad.lines) * ROW - self._room()))
        down.setPageStep(max(ROW, self._room()))
        down.setSingleStep(ROW)
        self._shape = replace(self._shape, shift=across.value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout()
        self._follow()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Rows that stay on the screen are moved, not drawn again: a new row costs no more than a key."""
        if dx:
            self.viewport().update()
        else:
            self.viewport().scroll(0, dy, self.viewport().rect().adjusted(0, HEAD, 0, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row = (place.y() - HEAD + self.verticalScrollBar().value()) // ROW
        if self._paper is None or place.y() < HEAD or not 0 <= row < len(self.pad.lines):
            return
        column = self._shape.column_at(place.x())
        self.go(row, column if column >= 0 else self.pad.unanswered(row))
        if place.x() >= self._shape.right:
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._paper:
            with QPainter(self.viewport()) as painter:
                self._paper.draw(
                    painter, self._shape, self.verticalScrollBar().value(), event.region(), self.hasFocus()
                )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_moved()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_moved()

    def _focus_moved(self) -> None:
        if self._paper and self.pad.lines:
            self.refresh(self.pad.row)
