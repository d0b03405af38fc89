"""Where things stand in the grid: frozen names at the left, frozen totals at the right, items between."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from student_care_desktop.ui.theme import ROW

__all__ = ["HEAD", "Shape", "shape_of"]

HEAD = ROW + 1
_NO, _TOTAL = 48, 60
_NAME, _NAME_AT_MOST = 136, 340
_CELL, _CELL_AT_MOST, _CELL_SCROLLED = 22, 30, 28


@dataclass(frozen=True, slots=True)
class Shape:
    """Widths in pixels; ``items`` columns of ``cell`` scroll by ``shift`` between the frozen ones."""

    wide: int
    name: int
    cell: int
    items: int
    group: int
    shift: int = 0

    @property
    def left(self) -> int:
        """Where the items begin."""
        return _NO + self.name

    @property
    def right(self) -> int:
        """Where the totals begin."""
        return self.wide - _TOTAL - self.group

    @property
    def hidden(self) -> int:
        """How far the items can be scrolled."""
        return max(0, self.cell * self.items - (self.right - self.left))

    @property
    def numbers(self) -> tuple[int, int]:
        """Left and width of the column of numbers."""
        return 0, _NO

    @property
    def names(self) -> tuple[int, int]:
        """Left and width of the column of names."""
        return _NO, self.name

    @property
    def totals(self) -> tuple[int, int]:
        """Left and width of the column of totals."""
        return self.right, _TOTAL

    @property
    def groups(self) -> tuple[int, int]:
        """Left and width of the column of groups."""
        return self.right + _TOTAL, self.group

    def x(self, column: int) -> int:
        """Where an item's column begins."""
        return self.left + column * self.cell - self.shift

    def column_at(self, x: int) -> int:
        """The item's column at ``x``; -1 outside of the items."""
        if not self.left <= x < self.right:
            return -1
        found = (x - self.left + self.shift) // self.cell
        return found if found < self.items else -1

    def seen(self, part: QRect) -> range:
        """The columns of which something can be seen in ``part``."""
        left, right = max(part.left(), self.left), min(part.right(), self.right - 1)
        if left > right:
            return range(0)
        first = (left - self.left + self.shift) // self.cell
        return range(first, min(self.items, (right - self.left + self.shift) // self.cell + 1))

    def shift_for(self, column: int) -> int:
        """The shift that shows ``column`` with its neighbours."""
        room, begin = self.right - self.left, column * self.cell
        near = min(2 * self.cell, room // 3)
        low, high = begin + self.cell + near - room, begin - near
        return max(0, min(self.hidden, max(low, min(high, self.shift))))

    def row(self, row: int, down: int) -> QRect:
        """The whole line of a child, ``down`` being how far the rows are scrolled."""
        return QRect(0, HEAD + row * ROW - down, self.wide, ROW)


def shape_of(wide: int, items: int, group: int) -> Shape:
    """The shape in ``wide`` pixels: all items side by side where they have room, else they scroll."""
    room = wide - _NO - _TOTAL - group
    cell = min(_CELL_AT_MOST, (room - _NAME) // max(items, 1))
    if cell < _CELL:
        cell = _CELL_SCROLLED
    left_over = room - cell * items
    name = min(_NAME_AT_MOST, max(_NAME, left_over))
    return Shape(min(wide, _NO + name + max(cell * items, 1) + _TOTAL + group), name, cell, items, group)
