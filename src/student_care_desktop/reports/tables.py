"""Tables with thin lines and a shaded head; and people side by side, one column each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.reports.drawing import LEFT, MIDDLE
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.places import Sheet, TextPlace

__all__ = ["HEAD", "Column", "Table"]

HEAD = 18.0
"""The usual height of a table's head, in points."""

_PAD = 4.0
_THIN = 0.4


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the keys, its heading, its width in points, where its values stand."""

    name: str
    heading: str
    wide: float
    align: float = LEFT


@dataclass(frozen=True, slots=True)
class Table:
    """A table of places; the value of a cell is called ``key.row.column``, rows counted from 0.

    ``heights`` are those of all rows, where long texts make some higher than ``row_height``.
    """

    key: str
    columns: Sequence[Column]
    row_height: float
    head_height: float = HEAD
    size: float = 10.0
    heights: Sequence[float] = ()

    @property
    def width(self) -> float:
        """Points from its left to its right edge."""
        return sum(column.wide for column in self.columns)

    def height(self, rows: int) -> float:
        """Points from its top to its bottom edge."""
        return self.head_height + rows * self.row_height

    def high(self, row: int) -> float:
        """Points of one row."""
        return self.heights[row] if self.heights else self.row_height

    def put(self, kit: Kit, sheet: Sheet, at: tuple[float, float], rows: range) -> None:
        """Draw these rows with their head; ``at`` is the upper left corner."""
        x, top = at
        drawing, edges = sheet.drawing, [top + self.head_height]
        drawing.shade(x, top, self.width, self.head_height)
        for row in rows:
            edges.append(edges[-1] + self.high(row))
        bottom = edges[-1]
        for y in edges:
            drawing.line(x, y, x + self.width, y, _THIN)
        drawing.box(x, top, self.width, bottom - top, 0.7)
        for column in self.columns:
            if x > at[0]:
                drawing.line(x, top, x, bottom, _THIN)
            self._head(kit, sheet, column, x, top)
            x += column.wide
        for row, edge in zip(rows, edges, strict=False):
            x = at[0]
            for column in self.columns:
                sheet.places.append(self._place(column, row, x, edge))
                x += column.wide

    def _head(self, kit: Kit, sheet: Sheet, column: Column, x: float, top: float) -> None:
        room = Room(column.wide - 4, pitch=self.head_height - 3, size=min(self.size, 9.5))
        y = top + self.head_height / 2 + room.size * 0.34
        TextPlace("", x + 2, y, room, MIDDLE, "bold", cell=True).ink(kit, sheet.drawing, column.heading)

    def _place(self, column: Column, row: int, x: float, top: float) -> TextPlace:
        pad = _PAD / 2 if column.align == MIDDLE else _PAD
        room = Room(column.wide - 2 * pad, pitch=self.high(row) - 1.5, size=self.size)
        y = top + self.high(row) / 2 + self.size * 0.36
        return TextPlace(f"{self.key}.{row}.{column.name}", x + pad, y, room, column.align, cell=True)
