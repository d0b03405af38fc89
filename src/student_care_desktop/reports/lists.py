"""A list as a table that goes on over as many sheets as it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from student_care_desktop.domain.words import Words
from student_care_desktop.reports.drawing import LEFT
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.tables import Column, Table

__all__ = ["Heading", "Values", "cells", "put_list"]

_HEAD, _HIGH_HEAD, _SIZE = 18.0, 30.0, 9.5
_READABLE, _LINE, _MOST = 8.6, 1.27, 560.0
_OVER = 3
"""Rows that go on to the last sheet with what follows, rather than none."""

Values = Sequence[Mapping[str, Value]]


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of a list: its key, its words, its width in points (0: what is left), where values stand."""

    key: str
    words: Words
    wide: float = 0
    align: float = LEFT


def cells(key: str, rows: Values) -> dict[str, Value]:
    """The texts of the rows by the names of their places."""
    return {f"{key}.{at}.{name}": text for at, row in enumerate(rows) for name, text in row.items()}


def _height(kit: Kit, columns: Sequence[Column], texts: Mapping[str, Value], least: float) -> float:
    """Points that the longest text of a row needs, in letters that can still be read."""
    lines = max(
        len(kit.lines(str(texts.get(one.name, "")), one.wide - 9, _READABLE)) for one in columns
    )
    return least if lines < 3 else min(max(least, lines * _READABLE * _LINE + 3), _MOST)


def put_list(
    layout: Layout, key: str, headings: Sequence[Heading], rows: int | Values, high: float = 17.0,
    keep: float = 0,
) -> None:
    """Draw so many rows; the value of a cell is called ``key.row.heading``.

    ``rows`` is how many, or the texts of each by heading: then a row is as high as its longest text needs.
    ``keep`` points stay free below the last row for what must not stand alone on a sheet.
    """
    kit, frame = layout.kit, layout.frame
    rest = frame.width - sum(one.wide for one in headings)
    columns = [Column(one.key, kit.say(one.words), one.wide or rest, one.align) for one in headings]
    tall = any(kit.width(one.heading, _SIZE, "bold") > one.wide - 4 for one in columns)
    heights = [high] * rows if isinstance(rows, int) else [_height(kit, columns, one, high) for one in rows]
    table = Table(key, columns, high, _HIGH_HEAD if tall else _HEAD, _SIZE, heights)
    first, rows = 0, len(heights)
    while first < rows:
        free = frame.bottom - layout.y - table.head_height - 2
        ends = list(accumulate(heights[first:]))
        fits = sum(end <= free for end in ends)
        if fits == len(ends) and ends[-1] + keep > free:
            fits -= _OVER
        if fits < 1:
            layout.turn()
            continue
        part = range(first, min(first + fits, rows))
        top = layout.strip(table.head_height + ends[len(part) - 1])
        table.put(kit, layout.sheet, (frame.left, top), part)
        first = part.stop
    layout.y += 4
