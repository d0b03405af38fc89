"""A table of figures as a sheet: totals and shares are formulae, each with the program's number beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import BinaryIO

from student_care_desktop.domain.roster import column_letter
from student_care_desktop.domain.tables import NOTHING, Cell, FigureTable, Place, Share, Sum, Worked
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.exchange.pages import Column, Formula, Line, Page, Value
from student_care_desktop.exchange.writer import write_book

__all__ = ["table_page", "write_tables"]

TITLE = mark("Summary", "{title} – {sheet}")
PRINTED = mark("Summary", "{school} · as of {day}")


def write_tables(
    tables: Sequence[FigureTable], school: str, today: dt.date, out: BinaryIO, say: Say
) -> None:
    """Write a workbook with a sheet for each table to ``out``, an open binary file."""
    when = say(PRINTED.with_(school=school, day=show_day(today)))
    pages = []
    for one in tables:
        page = table_page(one, (say(one.title), when), say)
        pages.append(replace(page, titles=(say(one.title), when)))
    write_book(out, pages, say(tables[0].title))


def table_page(table: FigureTable, titles: Sequence[str], say: Say) -> Page:
    """``table`` as a sheet; ``titles`` are those of the book."""
    name = say(table.title)
    above = (say(TITLE.with_(title=titles[0], sheet=name)), *titles[1:])
    columns = [
        Column(_said(one.label, say), one.kind, one.width, _said(one.group, say)) for one in table.columns
    ]
    first = Page(name, above, columns, ()).first_row
    lines = [Line([_value(cell, first, say) for cell in row.cells], row.look) for row in table.rows]
    return Page(
        name, above, columns, lines, tuple(map(say, table.notes)), frozen=table.frozen, filters=table.named
    )


def _said(text: Words | str, say: Say) -> str:
    return say(text) if isinstance(text, Words) else text


def _value(cell: Cell, first: int, say: Say) -> Value:
    if isinstance(cell, Worked):
        return Formula(_formula(cell.rule, first), cell.value)
    return say(cell) if isinstance(cell, Words) else cell


def _formula(rule: Sum | Share, first: int) -> str:
    if isinstance(rule, Sum):
        return f"SUM({','.join(_ranges(rule.cells, first))})"
    part, whole = _name(rule.part, first), _name(rule.whole, first)
    return f'IF({whole}=0,"{NOTHING}",{part}/{whole}*100)'


def _name(place: Place, first: int) -> str:
    return f"{column_letter(place[1])}{place[0] + first}"


def _ranges(cells: Sequence[Place], first: int) -> Iterator[str]:
    """Cells that follow each other, down or to the right, as one range."""
    start = end = cells[0]
    for cell in cells[1:]:
        step = (cell[0] - end[0], cell[1] - end[1])
        along = (step == (1, 0) and start[1] == cell[1]) or (step == (0, 1) and start[0] == cell[0])
        if not along:
            yield _range(start, end, first)
            start = cell
        end = cell
    yield _range(start, end, first)


def _range(start: Place, end: Place, first: int) -> str:
    low, high = _name(start, first), _name(end, first)
    return low if low == high else f"{low}:{high}"
