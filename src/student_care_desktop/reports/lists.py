"""A list as a table that goes on over as many sheets as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.words import Words
from student_care_desktop.reports.drawing import LEFT
from student_care_desktop.reports.layout import Layout
from student_care_desktop.reports.tables import Column, Table

__all__ = ["Heading", "put_list"]

_HEAD, _HIGH_HEAD, _SIZE = 18.0, 30.0, 9.5
_OVER = 3
"""Rows that go on to the last sheet with what follows, rather than none."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of a list: its key, its words, its width in points (0: what is left), where values stand."""

    key: str
    words: Words
    wide: float = 0
    align: float = LEFT


def put_list(
    layout: Layout, key: str, headings: Sequence[Heading], rows: int, high: float = 17.0, keep: float = 0
) -> None:
    """Draw so many rows; the value of a cell is called ``key.row.heading``.

    ``keep`` points stay free below the last row for what must not stand alone on a sheet.
    """
    kit, frame = layout.kit, layout.frame
    rest = frame.width - sum(one.wide for one in headings)
    columns = [Column(one.key, kit.say(one.words), one.wide or rest, one.align) for one in headings]
    tall = any(kit.width(one.heading, _SIZE, "bold") > one.wide - 4 for one in columns)
    table = Table(key, columns, high, _HIGH_HEAD if tall else _HEAD, _SIZE)
    first = 0
    while first < rows:
        free = frame.bottom - layout.y - table.head_height - 2
        fits = int(free // high)
        if fits >= rows - first and (rows - first) * high + keep > free:
            fits = rows - first - _OVER
        if fits < 1:
            layout.turn()
            continue
        part = range(first, min(first + fits, rows))
        top = layout.strip(table.height(len(part)))
        table.put(kit, layout.sheet, (frame.left, top), part)
        first = part.stop
    layout.y += 4
