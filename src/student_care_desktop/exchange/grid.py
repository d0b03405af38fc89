"""A table as a file holds it: rows of cells at their true addresses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from student_care_desktop.domain.roster import column_letter
from student_care_desktop.domain.thai import clean, show_day

__all__ = ["Book", "Cell", "Table", "merged", "square", "text_of"]

Cell = str | float | int | bool | dt.datetime | dt.date | dt.time | dt.timedelta
"""A cell; an empty one is ``""``."""

Book = Literal["workbook", "html", "xml", "text"]
"""What kind of file the table came from."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: ``rows[0][0]`` is the cell A1, all rows have the same length."""

    name: str
    rows: list[list[Cell]]
    book: Book = "workbook"
    hidden: bool = False
    spans: tuple[tuple[int, int, int, int], ...] = ()  # merged: first row, column, last row, column

    def address(self, row: int, column: int) -> str:
        """``Sheet1!A5`` of a row and column counted from 0."""
        return f"{self.name}!{column_letter(column)}{row + 1}"


def square(rows: Iterable[list[Cell]]) -> list[list[Cell]]:
    """The rows, each filled up with empty cells to the longest."""
    found = list(rows)
    width = max(map(len, found), default=0)
    for row in found:
        row.extend([""] * (width - len(row)))
    return found


def merged(table: Table) -> Table:
    """The table with a value that is merged over several rows standing in each of them."""
    for first, column, last, _ in table.spans:
        for row in table.rows[first + 1 : last + 1]:
            if column < len(row) and row[column] == "":
                row[column] = table.rows[first][column]
    return table


def text_of(cell: Cell) -> str:
    """The cell as clean text: whole numbers without ``.0``, days as 17/03/2556."""
    if isinstance(cell, str):
        return clean(cell)
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"
    if isinstance(cell, dt.date):
        return show_day(cell) if cell.year < 2400 else f"{cell.day:02}/{cell.month:02}/{cell.year}"
    return str(cell)
