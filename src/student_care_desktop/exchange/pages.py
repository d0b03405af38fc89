"""A sheet of a workbook as a value: titles, columns, lines."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.exchange.looks import Kind, Look

__all__ = ["Choice", "Column", "Formula", "Line", "Page", "Value", "plain_text", "sheet_name"]


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that reckons: the formula without its =, and the value that the program found."""

    text: str
    value: str | float


Value = str | int | float | dt.date | Formula | None
"""What a cell can hold; None and "" are empty."""

_LONGEST = 32_767
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what its cells are, its width in characters, the heading above several.

    A hidden one is for the program that reads the file again.
    """

    heading: str
    kind: Kind = "text"
    width: float = 12
    group: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A list that drops down in columns ``first`` to ``last`` (from 0), and what is said of anything else."""

    first: int
    last: int
    options: tuple[str, ...]
    wrong: str


@dataclass(frozen=True, slots=True)
class Line:
    """A row of cells and how it looks; ``marked`` are the columns (from 0) that need a person's eye."""

    cells: Sequence[Value]
    look: Look = "plain"
    marked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet: lines of title, headings, rows, notes below; ``frozen`` columns stay in sight.

    Of a ``locked`` one only cells of the kind ``answer`` can be changed; anybody can unlock it.
    """

    name: str
    titles: Sequence[str]
    columns: Sequence[Column]
    lines: Sequence[Line]
    notes: Sequence[str] = ()
    frozen: int = 1
    upright: bool = False
    filters: bool = False
    choices: tuple[Choice, ...] = ()
    locked: bool = False

    @property
    def head_rows(self) -> int:
        """One line of headings, or two when some have a heading above them."""
        return 2 if any(column.group for column in self.columns) else 1

    @property
    def first_row(self) -> int:
        """The number of the first row under the headings, as Excel counts."""
        return len(self.titles) + self.head_rows + 1


def sheet_name(text: str, taken: set[str]) -> str:
    """``text`` as Excel allows a sheet to be called (ม.1/1 becomes ม.1-1), unlike any of ``taken``."""
    name = _NOT_IN_NAMES.sub("-", plain_text(text)).strip("' ")[:31].strip("' ") or "-"
    stem, number = name, 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem[: 28 - len(str(number))]} ({number})"
    taken.add(name.casefold())
    return name


def plain_text(text: str) -> str:
    """``text`` without what no workbook can hold: control characters, and what is longer than a cell."""
    text = _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) * 2 <= _LONGEST:
        return text
    units = text.encode("utf-16-le")
    if len(units) // 2 <= _LONGEST:
        return text
    return units[: (_LONGEST - 1) * 2].decode("utf-16-le", "ignore") + "…"
