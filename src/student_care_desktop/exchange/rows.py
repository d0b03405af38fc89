"""Which rows of a list are children: not blank lines, titles, repeated headings, totals or signatures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from student_care_desktop.catalog.roster import Presets, plain, spoken
from student_care_desktop.domain.roster import RosterSheet
from student_care_desktop.exchange.classes import class_in
from student_care_desktop.exchange.grid import Cell, Table, text_of

__all__ = ["children"]

_CODES = ("student.number", "student.national_id")
_NAMES = ("student.first_name", "student.full_name", "student.last_name")
_CODE_STARTS = frozenset("0123456789๐๑๒๓๔๕๖๗๘๙Gg")


def children(table: Table, sheet: RosterSheet, presets: Presets) -> list[tuple[int, str]]:
    """Row index and class (from the nearest title above) of every child of the sheet, in order."""
    return list(_Reader(table, sheet, presets).walk())


@dataclass
class _Reader:
    """Walks down a list; ``closed`` after a line of totals, until a heading or a title comes again."""

    table: Table
    sheet: RosterSheet
    presets: Presets
    closed: bool = False

    def walk(self) -> Iterator[tuple[int, str]]:
        """Row index and class of each child."""
        fields = self.sheet.fields()
        self.codes = [fields[key] for key in _CODES if key in fields]
        self.names = [fields[key] for key in _NAMES if key in fields]
        self.headings = {plain(c.heading) for c in self.sheet.columns if c.heading}
        self.extra = [fields[key] for key in ("enrollment.no", "student.birthday") if key in fields]
        self.in_class = self.sheet.class_name
        for index in range(self.sheet.first_row, len(self.table.rows)):
            row = self.table.rows[index]
            if self._has_code(row) or (any(row) and self._is_child(row)):
                yield index, self.in_class

    def _has_code(self, row: list[Cell]) -> bool:
        for place in self.codes:
            cell = row[place]
            if isinstance(cell, str):
                if cell and (cell[0] in _CODE_STARTS or _first_letter(cell) in _CODE_STARTS):
                    return True
            elif isinstance(cell, float | int):
                return True
        return False

    def _is_child(self, row: list[Cell]) -> bool:
        texts = [text for text in map(text_of, row) if text]
        if not texts or self._is_line_between(texts):
            return False
        named = any(text_of(row[place]) for place in self.names)
        if not named or self.closed:
            return False
        return any(text_of(row[place]) for place in self.codes + self.extra) or self._alone_is_name(texts)

    def _is_line_between(self, texts: list[str]) -> bool:
        """A title with a class, headings once more, or the end of the list."""
        found = class_in(texts[0]) if len(texts) <= 3 and len(texts[0]) > 3 else ""
        if found:
            self.in_class, self.closed = found, False
            return True
        if sum(plain(text) in self.headings for text in texts) >= min(2, len(self.headings)):
            self.closed = False
            return True
        if self._is_footer(texts[0]):
            self.closed = True
            return True
        return False

    def _is_footer(self, text: str) -> bool:
        small = f"{spoken(text)} "
        return any(small.startswith(word) and not small[len(word)].isalpha() for word in self.presets.footers)

    def _alone_is_name(self, texts: list[str]) -> bool:
        return not texts[0].startswith(("(", ".", "_")) and "..." not in "".join(texts)


def _first_letter(text: str) -> str:
    """The first letter behind what Excel and pasting put before a number: spaces, ``'`` and ``="``."""
    return text_of(text).lstrip("'=\"")[:1] or "-"
