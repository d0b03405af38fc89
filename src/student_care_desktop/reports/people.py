"""People side by side: one column for each, one row for each field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.words import Words
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout
from student_care_desktop.reports.marks import LABEL, VALUE, Boxes, arranged, put_boxes, put_ticks
from student_care_desktop.reports.places import TextPlace

__all__ = ["Person", "put_people"]

_LABELS = 92.0  # points for the labels at the left
_HEAD = 18.0
_THIN = 0.4
_PAD = 5.0
_SMALL = Boxes(8.9, 12.5, 2.4)
_MOST_TICKS = 4
_MOST_PEOPLE = 3


@dataclass(frozen=True, slots=True)
class Person:
    """A column: its heading, and what its keys begin with instead of the entries' own prefix."""

    prefix: str
    heading: Words


def put_people(layout: Layout, entries: Sequence[Entry], people: Sequence[Person]) -> None:
    """A table of at most three people; it stays on one sheet."""
    kit, frame = layout.kit, layout.frame
    wide = (frame.width - _LABELS) / _MOST_PEOPLE
    right = frame.left + _LABELS + wide * len(people)
    lines = [_lines(kit, entry, wide) for entry in entries]
    top = layout.strip(_HEAD + layout.sheet.pitch * sum(lines) + 6)
    heights = [layout.sheet.pitch * count for count in lines]
    bottom = top + _HEAD + sum(heights)
    drawing = layout.sheet.drawing
    drawing.shade(frame.left, top, right - frame.left, _HEAD)
    for number, person in enumerate(people):
        x = frame.left + _LABELS + number * wide
        drawing.text(x + wide / 2, top + 12.5, kit.say(person.heading), LABEL, "bold", MIDDLE)
        drawing.line(x, top, x, bottom, _THIN)
        _put_person(layout, entries, person, (x, top + _HEAD, wide))
    y = top + _HEAD
    for entry, height in zip(entries, heights, strict=True):
        drawing.line(frame.left, y, right, y, _THIN)
        _put_label(layout, entry, y)
        y += height
    drawing.box(frame.left, top, right - frame.left, bottom - top, 0.7)


def _put_label(layout: Layout, entry: Entry, y: float) -> None:
    kit = layout.kit
    label = kit.say(entry.label) + (f" ({kit.say(entry.unit)})" if entry.unit else "")
    room = Room(_LABELS - 2 * _PAD, pitch=layout.sheet.pitch - 1.5, size=LABEL)
    base = y + layout.sheet.base
    TextPlace("", layout.frame.left + _PAD, base, room, cell=True).ink(kit, layout.sheet.drawing, label)


def _put_person(
    layout: Layout, entries: Sequence[Entry], person: Person, at: tuple[float, float, float]
) -> None:
    x, y, wide = at
    for entry in entries:
        key = f"{person.prefix}.{entry.key.partition('.')[2]}"
        _put_cell(layout, entry, key, (x, y, wide))
        y += layout.sheet.pitch * _lines(layout.kit, entry, wide)


def _put_cell(layout: Layout, entry: Entry, key: str, at: tuple[float, float, float]) -> None:
    kit, sheet = layout.kit, layout.sheet
    x, y, wide = at
    if entry.boxes:
        start = x + (wide - _SMALL.width(entry.boxes)) / 2
        put_boxes(sheet, key, start, y + sheet.base, entry.boxes, _SMALL)
    elif 0 < len(entry.options) <= _MOST_TICKS:
        put_ticks(kit, sheet, replace(entry, key=key), (x + _PAD, y + sheet.base), wide - 2 * _PAD)
    else:
        room = Room(wide - 2 * _PAD, pitch=sheet.pitch - 1.5, size=VALUE)
        key += ".text" if entry.options else ""
        sheet.places.append(TextPlace(key, x + _PAD, y + sheet.base, room, cell=True))


def _lines(kit: Kit, entry: Entry, wide: float) -> int:
    """How many rows the entry's cells need: more than one only for tick boxes."""
    if not 0 < len(entry.options) <= _MOST_TICKS:
        return 1
    return arranged(kit, entry, wide - 2 * _PAD)[-1][0] + 1
