"""Tables that flow: rows as high as their text, headings on every page, the total never alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from student_care_desktop.domain.documents import Cell, Table
from student_care_desktop.reports.drawing import LEFT, MIDDLE
from student_care_desktop.reports.parts.pen import ALIGN, Pen
from student_care_desktop.reports.telling import NO_DATA, Run

__all__ = ["table"]

_SHARE = 0.86
"""The size of a table's text beside that of the body."""
_LEAST = 0.74
"""A table whose longest words do not fit side by side is set smaller, at least so large."""
_PAD = 4.0
_THIN = 0.4
_MOST_WORD = 0.4
"""The most of the table's width that a column takes for one long word."""
_HEAD_GREY, _TOTAL_GREY, _MARKED_GREY = 0.9, 0.93, 0.96


def table(pen: Pen, part: Table) -> None:
    """Draw a table: its title, its rows, what is to be noted below it."""
    grid = _Grid(pen, part)
    if part.title:
        title = pen.lines([Run(pen.teller.tell(part.title), True)], pen.frame.width, pen.size)
        keep = grid.head_high + grid.high(grid.rows[0])
        top = pen.strip(pen.high * len(title), keep)
        for number, line in enumerate(title):
            pen.write(line, pen.frame.left, top + pen.size * 1.0 + number * pen.high, pen.size)
    grid.draw()
    if part.note:
        pen.gap(2)
        for said in pen.plain(pen.teller.tell(part.note), pen.frame.width, grid.size):
            pen.drawing.text(pen.frame.left, pen.strip(grid.step) + grid.size * 1.1, said, grid.size)
    pen.gap(pen.size * 0.7)


@dataclass(frozen=True, slots=True)
class _Row:
    """The lines of each cell, or of one across them all; ``grey`` behind them where there is some."""

    lines: tuple[list[str], ...]
    bold: bool = False
    grey: float = 1.0
    torn: bool = False
    align: float = MIDDLE  # of one across them all

    @property
    def count(self) -> int:
        """How many lines the highest cell has."""
        return max(len(one) for one in self.lines)

    def part(self, start: int, stop: int) -> _Row:
        """Some of its lines."""
        return _Row(tuple(one[start:stop] for one in self.lines), self.bold, self.grey, True, self.align)


class _Grid:
    """A table in the width of the frame."""

    def __init__(self, pen: Pen, table: Table) -> None:
        self._pen, self._table = pen, table
        self.size = pen.size * _SHARE
        self._needed = self._needs()
        whole = sum(self._needed)
        scale = min(1.0, max(pen.frame.width / whole, _LEAST))
        self.size *= scale
        self._needed = [need * scale for need in self._needed]
        self.step = self.size * 1.38

    @cached_property
    def _texts(self) -> list[tuple[str, ...]]:
        """Every row as it is printed, the total last."""
        rows = [*self._table.rows, self._table.total] if self._table.total else self._table.rows
        return [self._told(row) for row in rows]

    def _told(self, row: Sequence[Cell]) -> tuple[str, ...]:
        tell, columns = self._pen.teller.cell, self._table.columns
        cells = [tell(cell, column.decimals) for cell, column in zip(row, columns, strict=False)]
        return (*cells, *[""] * (len(columns) - len(cells)))

    @cached_property
    def _heads(self) -> list[str]:
        return [self._pen.teller.tell(column.heading) for column in self._table.columns]

    @cached_property
    def wide(self) -> list[float]:
        """Points of each column: its share, but its longest word stays whole where others can give way."""
        whole = self._pen.frame.width
        shares = sum(column.share for column in self._table.columns)
        wanted = [whole * column.share / shares for column in self._table.columns]
        least = [min(need, whole * _MOST_WORD) for need in self._needed]
        missing = sum(max(need - wish, 0) for need, wish in zip(least, wanted, strict=True))
        spare = sum(max(wish - need, 0) for need, wish in zip(least, wanted, strict=True))
        give = min(missing / spare, 1.0) if spare else 0.0
        take = min(spare / missing, 1.0) if missing else 0.0
        return [
            wish - (wish - need) * give if wish > need else wish + (need - wish) * take
            for need, wish in zip(least, wanted, strict=True)
        ]

    def _needs(self) -> list[float]:
        """The widest word of each column."""
        kit = self._pen.kit
        needs = [kit.widest(head, self.size, "bold") if head else 0.0 for head in self._heads]
        for texts in self._texts:
            found = [kit.widest(text, self.size, "bold") if text else 0.0 for text in texts]
            needs = [max(pair) for pair in zip(needs, found, strict=True)]
        return [need + 2 * _PAD for need in needs]

    @cached_property
    def head(self) -> _Row:
        """The headings."""
        return self._row(self._heads, bold=True, grey=_HEAD_GREY)

    @cached_property
    def rows(self) -> list[_Row]:
        """The rows; one that says so where there are none."""
        if not self._table.rows:
            return [_Row(([self._pen.teller.tell(NO_DATA)],))]
        last = len(self._table.rows)
        return [
            self._row(texts, bold=at == last or at in self._table.marked, grey=self._grey(at, last))
            for at, texts in enumerate(self._texts)
        ]

    def _grey(self, at: int, last: int) -> float:
        if at == last:
            return _TOTAL_GREY
        return _MARKED_GREY if at in self._table.marked else 1.0

    def _row(self, texts: Sequence[str], *, bold: bool, grey: float) -> _Row:
        if grey == _MARKED_GREY and not any(texts[1:]):
            wide = self._pen.frame.width - 2 * _PAD
            return _Row((self._pen.plain(texts[0], wide, self.size, bold=True),), True, grey, align=LEFT)
        lines = [
            self._pen.plain(text, wide - 2 * _PAD + 0.01, self.size, bold=bold)
            for text, wide in zip(texts, self.wide, strict=True)
        ]
        return _Row(tuple(lines), bold, grey)

    def high(self, row: _Row) -> float:
        """Points that a row takes."""
        return row.count * self.step + _PAD

    @property
    def head_high(self) -> float:
        """Points of the headings."""
        return self.high(self.head)

    def draw(self) -> None:
        """All rows, on as many sheets as they need."""
        self._open(sum(self.high(row) for row in self.rows[:2]))
        for number, row in enumerate(self.rows):
            self._put(row, self._kept(number))

    def _kept(self, number: int) -> float:
        """Points of what must follow a row on its page: the last row, and any row a heading."""
        left = len(self.rows) - number - 1
        kept = left == 1 or (left > 1 and number in self._table.marked)
        return self.high(self.rows[number + 1]) if kept else 0.0

    def _open(self, keep: float) -> None:
        top = self._pen.strip(self.head_high, min(keep, self._body / 2))
        self._ink(self.head, top)

    @property
    def _body(self) -> float:
        frame = self._pen.frame
        return frame.bottom - frame.top - self.head_high

    def _put(self, row: _Row, keep: float) -> None:
        """One row, with its headings again on a new sheet; one higher than a sheet is torn between lines."""
        pen = self._pen
        if self.high(row) > self._body:
            self._torn(row)
            return
        if pen.layout.y + self.high(row) + keep > pen.frame.bottom:
            pen.turn()
            self._ink(self.head, pen.strip(self.head_high))
        self._ink(row, pen.strip(self.high(row)))

    def _torn(self, row: _Row) -> None:
        pen, start = self._pen, 0
        while start < row.count:
            fit = int((pen.frame.bottom - pen.layout.y - _PAD) / self.step)
            if fit < 1:
                pen.turn()
                self._ink(self.head, pen.strip(self.head_high))
                continue
            part = row.part(start, start + fit)
            self._ink(part, pen.strip(self.high(part)))
            start += fit

    def _ink(self, row: _Row, top: float) -> None:
        drawing, left, high = self._pen.drawing, self._pen.frame.left, self.high(row)
        whole = sum(self.wide)
        if row.grey < 1:
            drawing.shade(left, top, whole, high, row.grey)
        drawing.box(left, top, whole, high, _THIN)
        single = len(row.lines) == 1 and len(self.wide) > 1
        x = left
        for number, lines in enumerate(row.lines):
            wide = whole if single else self.wide[number]
            align = row.align if single or row is self.head else ALIGN[self._table.columns[number].align]
            box = wide, len(lines) * self.step + _PAD if row.torn else high
            self._cell(lines, (x, top), box, align, bold=row.bold)
            x += wide
            if x < left + whole - 1:
                drawing.line(x, top, x, top + high, _THIN)

    def _cell(
        self, lines: Sequence[str], at: tuple[float, float], box: tuple[float, float], align: float,
        *, bold: bool,
    ) -> None:
        """Lines in the middle of a box."""
        (x, top), (wide, high) = at, box
        y = top + (high - len(lines) * self.step) / 2 + self.size * 1.02
        x += _PAD + align * (wide - 2 * _PAD)
        for number, line in enumerate(lines):
            face = "bold" if bold else "regular"
            self._pen.drawing.text(x, y + number * self.step, line, self.size, face, align)
