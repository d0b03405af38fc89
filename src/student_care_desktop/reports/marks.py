"""What a field looks like on paper: its label, dotted line, tick boxes or boxes for digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.places import BoxesPlace, ClosedPlace, Sheet, TextPlace, TicksPlace

__all__ = [
    "LABEL", "VALUE", "Boxes", "arranged", "put_boxes", "put_line", "put_ticks", "ticks_width",
]

LABEL, VALUE = 9.5, 10.5
"""Sizes of what is always printed and of what is filled in."""

_TICK = 7.5
_AFTER_TICK = 3.5
_BETWEEN = 11.0
_WRITE = 84.0  # the least line behind an option to write on


@dataclass(frozen=True, slots=True)
class Boxes:
    """The measures of boxes for digits: one box, and the gap between two groups of them."""

    wide: float = 11.0
    high: float = 14.0
    gap: float = 4.5

    def steps(self, groups: Sequence[int]) -> tuple[float, ...]:
        """How far it is from each box to the next."""
        ends = {sum(groups[: place + 1]) - 1 for place in range(len(groups) - 1)}
        return tuple(self.wide + (self.gap if place in ends else 0) for place in range(sum(groups)))

    def width(self, groups: Sequence[int]) -> float:
        """How much room all of them take."""
        return sum(self.steps(groups))


def put_line(sheet: Sheet, key: str, x: float, y: float, wide: float, rows: int = 1) -> None:
    """Dotted lines to write on, and the place of the value above them; ``y`` is the first baseline."""
    for row in range(rows):
        sheet.drawing.dots(x, x + wide, y + row * sheet.pitch + 1.5)
    sheet.places.append(TextPlace(key, x + 3, y, Room(wide - 5, rows, sheet.pitch, VALUE)))


def put_boxes(sheet: Sheet, key: str, x: float, y: float, groups: Sequence[int], boxes: Boxes) -> None:
    """Boxes for single digits in groups; ``y`` is the baseline of the digits."""
    steps = boxes.steps(groups)
    top, size = y - boxes.high * 0.76, boxes.high * 0.79
    at = x
    for step in steps:
        sheet.drawing.box(at, top, boxes.wide, boxes.high, 0.4)
        at += step
    sheet.places.append(BoxesPlace(key, x, y, boxes.wide, steps, size))


def arranged(kit: Kit, entry: Entry, wide: float) -> list[tuple[int, float]]:
    """Row and x of each option within ``wide`` points: in columns, unless that takes more rows."""
    widths = [width + _BETWEEN for width in _widths(kit, entry)]
    flowing, columns = _flowing(widths, wide), _in_columns(widths, wide)
    return columns if columns[-1][0] <= flowing[-1][0] else flowing


def _widths(kit: Kit, entry: Entry) -> list[float]:
    """The room of each option with its box, and with its line where there is one."""
    return [
        _TICK + _AFTER_TICK + kit.width(kit.say(words), LABEL) + (_WRITE if key in entry.write else 0)
        for key, words in entry.options
    ]


def _flowing(widths: Sequence[float], wide: float) -> list[tuple[int, float]]:
    spots: list[tuple[int, float]] = []
    row, x = 0, 0.0
    for width in widths:
        if x and x + width - _BETWEEN > wide:
            row, x = row + 1, 0.0
        spots.append((row, x))
        x += width
    return spots


def _in_columns(widths: Sequence[float], wide: float) -> list[tuple[int, float]]:
    for count in range(len(widths), 0, -1):
        columns = [max(widths[first::count]) for first in range(count)]
        if sum(columns) - _BETWEEN <= wide or count == 1:
            starts = [sum(columns[:column]) for column in range(count)]
            break
    return [(number // count, starts[number % count]) for number in range(len(widths))]


def ticks_width(kit: Kit, entry: Entry) -> float:
    """How much room tick boxes in one row take."""
    return sum(_widths(kit, entry)) + _BETWEEN * (len(entry.options) - 1)


def put_ticks(kit: Kit, sheet: Sheet, entry: Entry, at: tuple[float, float], wide: float) -> None:
    """Tick boxes in as many rows as ``wide`` points need; ``at`` is where the first baseline begins."""
    spots = {}
    places = arranged(kit, entry, wide)
    ends = [*places[1:], (-1, 0.0)]
    for (option, words), (row, right), (after, end) in zip(entry.options, places, ends, strict=True):
        x, y, said = at[0] + right, at[1] + row * sheet.pitch, kit.say(words)
        spots[option] = (x, y - _TICK + 0.5)
        _put_tick(sheet, entry, *spots[option])
        x += _TICK + _AFTER_TICK
        sheet.drawing.text(x, y, said, LABEL)
        if option in entry.write:
            x += kit.width(said, LABEL) + 3
            stop = at[0] + (end - _BETWEEN if after == row else wide)
            put_line(sheet, f"{entry.key}.{option}", x, y, stop - x)
    sheet.places += [TicksPlace(entry.key, spots, _TICK), ClosedPlace(f"{entry.key}.closed", spots, _TICK)]


def _put_tick(sheet: Sheet, entry: Entry, x: float, y: float) -> None:
    if entry.rings:
        sheet.drawing.ring(x + _TICK / 2, y + _TICK / 2, _TICK / 2)
    else:
        sheet.drawing.box(x, y, _TICK, _TICK, 0.5)
