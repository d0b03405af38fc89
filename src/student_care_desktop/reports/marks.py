"""What a field looks like on paper: its label, dotted line, tick boxes or boxes for digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.reports.entries import Options
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.places import BoxesPlace, Sheet, TextPlace, TicksPlace

__all__ = [
    "LABEL", "VALUE", "Boxes", "arranged", "put_boxes", "put_line", "put_ticks", "ticks_width",
]

LABEL, VALUE = 9.5, 10.5
"""Sizes of what is always printed and of what is filled in."""

_TICK = 7.5
_AFTER_TICK = 3.5
_BETWEEN = 11.0


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


def arranged(kit: Kit, options: Options, wide: float) -> list[tuple[int, float]]:
    """Row and x of each option within ``wide`` points: in columns, unless that takes more rows."""
    widths = [_TICK + _AFTER_TICK + kit.width(kit.say(words), LABEL) + _BETWEEN for _, words in options]
    flowing, columns = _flowing(widths, wide), _in_columns(widths, wide)
    return columns if columns[-1][0] <= flowing[-1][0] else flowing


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


def ticks_width(kit: Kit, options: Options) -> float:
    """How much room tick boxes in one row take."""
    texts = sum(kit.width(kit.say(words), LABEL) for _, words in options)
    return texts + (_TICK + _AFTER_TICK + _BETWEEN) * len(options) - _BETWEEN


def put_ticks(
    kit: Kit, sheet: Sheet, key: str, options: Options, at: tuple[float, float], wide: float
) -> None:
    """Tick boxes in as many rows as ``wide`` points need; ``at`` is where the first baseline begins."""
    spots = {}
    for (option, words), (row, right) in zip(options, arranged(kit, options, wide), strict=True):
        x, y = at[0] + right, at[1] + row * sheet.pitch
        spots[option] = (x, y - _TICK + 0.5)
        sheet.drawing.box(x, y - _TICK + 0.5, _TICK, _TICK, 0.5)
        sheet.drawing.text(x + _TICK + _AFTER_TICK, y, kit.say(words), LABEL)
    sheet.places.append(TicksPlace(key, spots, _TICK))
