"""The rows of a sheet as the XML that Excel reads: text as text, numbers as numbers, days as days."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from html import escape
from math import ceil, isfinite

from student_care_desktop.domain.roster import column_letter
from student_care_desktop.exchange.looks import Look, Looks, Single
from student_care_desktop.exchange.pages import Formula, Line, Page, Value, plain_text

__all__ = ["Pouring"]

_EXCEL_START = dt.date(1899, 12, 30).toordinal()
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "#")
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_HANGING = re.compile("[ัิ-ฺ็-๎]")
_ROWS_AT_ONCE = 500
_LINE_HEIGHT, _HEAD_SPACE = 23, 8


class Pouring:
    """The rows of one page as XML."""

    def __init__(self, page: Page, looks: Looks) -> None:
        self.page, self.looks = page, looks
        self.letters = [column_letter(place) for place in range(len(page.columns))]
        self.kinds = [column.kind for column in page.columns]
        self._texts: dict[str, str] = {}
        self._looks_of: dict[Look, list[int]] = {}
        self._tall = "long" in self.kinds

    def extent(self) -> str:
        """The cells that the sheet covers, as A1:K42."""
        last = self.page.first_row - 1 + len(self.page.lines) + len(self.page.notes)
        return f"A1:{self.letters[-1]}{last}"

    def chunks(self) -> Iterator[str]:
        """Titles, headings, lines and notes, some hundred rows at a time."""
        yield "".join(self._heads())
        number, lines = self.page.first_row, self.page.lines
        for start in range(0, len(lines), _ROWS_AT_ONCE):
            some = enumerate(lines[start : start + _ROWS_AT_ONCE], number + start)
            yield "".join([self._line(row, line) for row, line in some])
        for row, text in enumerate(self.page.notes, number + len(lines)):
            yield self._alone(row, text, "note")

    def _heads(self) -> Iterator[str]:
        page = self.page
        for row, text in enumerate(page.titles, 1):
            yield self._alone(row, text, "subtitle" if row > 1 else "title")
        if page.head_rows == 2:
            before = ["", *(column.group for column in page.columns)]
            above = [
                column.heading if not column.group else column.group if column.group != left else ""
                for left, column in zip(before, page.columns, strict=False)
            ]
            yield self._head(page.first_row - 2, above, 1)
        last = [column for column in page.columns if column.group or page.head_rows == 1]
        lines = max(_lines(column.heading, column.width) for column in last)
        texts = [column.heading if column in last else "" for column in page.columns]
        yield self._head(page.first_row - 1, texts, lines)

    def _head(self, row: int, texts: list[str], lines: int) -> str:
        style = self.looks.single["head"]
        cells = [self._text(f"{at}{row}", style, text) for at, text in zip(self.letters, texts, strict=True)]
        return _row(row, lines * _LINE_HEIGHT + _HEAD_SPACE, cells)

    def _alone(self, row: int, text: str, look: Single) -> str:
        height = _LINE_HEIGHT + _HEAD_SPACE if look == "title" else _LINE_HEIGHT + 1
        return _row(row, height, [self._text(f"A{row}", self.looks.single[look], text)])

    def _line(self, row: int, line: Line) -> str:
        styles = self._styles(line)
        height = self._height(line) if self._tall else _LINE_HEIGHT + 1
        cells = [
            self._cell(f"{at}{row}", style, value)
            for at, style, value in zip(self.letters, styles, line.cells, strict=True)
        ]
        return _row(row, height, cells)

    def _styles(self, line: Line) -> list[int]:
        if line.marked:
            kinds = enumerate(self.kinds)
            return [self.looks.style(kind, line.look, at in line.marked) for at, kind in kinds]
        if line.look not in self._looks_of:
            self._looks_of[line.look] = [self.looks.style(kind, line.look) for kind in self.kinds]
        return self._looks_of[line.look]

    def _height(self, line: Line) -> int:
        longest = (
            _lines(str(value), column.width)
            for column, value in zip(self.page.columns, line.cells, strict=True)
            if column.kind == "long" and value
        )
        return max(longest, default=1) * _LINE_HEIGHT + 1

    def _cell(self, at: str, style: int, value: Value) -> str:
        if isinstance(value, str):
            return self._text(at, style, value)
        if isinstance(value, Formula):
            return _formula(at, style, value)
        if value is None:
            return f'<c r="{at}" s="{style}"/>'
        if isinstance(value, dt.date):
            value = value.toordinal() - _EXCEL_START
        inside = f"<v>{value}</v>" if isfinite(value) else ""
        return f'<c r="{at}" s="{style}">{inside}</c>'

    def _text(self, at: str, style: int, text: str) -> str:
        end = self._texts.get(text)
        if end is None:
            self._texts[text] = end = _end_of(text)
        if text.startswith(_LIKE_A_FORMULA):
            style = self.looks.quoted.get(style, style)
        return f'<c r="{at}" s="{style}{end}'


def _formula(at: str, style: int, cell: Formula) -> str:
    """A formula and beside it the value, so that a program that does not reckon shows it too."""
    kind = ' t="str"' if isinstance(cell.value, str) else ""
    inside = f"<f>{escape(cell.text, quote=False)}</f><v>{escape(str(cell.value), quote=False)}</v>"
    return f'<c r="{at}" s="{style}"{kind}>{inside}</c>'


def _end_of(text: str) -> str:
    """What follows the style number in the cell of a text."""
    if not text:
        return '"/>'
    inside = escape(_ESCAPED.sub("_x005F_", plain_text(text)), quote=False)
    return f'" t="inlineStr"><is><t xml:space="preserve">{inside}</t></is></c>'


def _row(number: int, height: int, cells: list[str]) -> str:
    return f'<row r="{number}" ht="{height}" customHeight="1">{"".join(cells)}</row>'


def _lines(text: str, width: float) -> int:
    """How many lines ``text`` fills in a column ``width`` characters wide; hanging marks take no room."""
    parts = _HANGING.sub("", text).split("\n")
    return sum(max(ceil(len(part) / max(width - 1, 1)), 1) for part in parts)
