"""Fields of a record as rows of a form.

A row is written as ``"title:1 first_name:3"``: field names, and how the room is shared between their
dotted lines.  Fields that no row names follow at the end by themselves, so a new field of a record is
on the paper at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout
from student_care_desktop.reports.marks import (
    LABEL,
    Boxes,
    arranged,
    put_boxes,
    put_line,
    put_ticks,
    ticks_width,
)

__all__ = ["named_in", "put_rows"]

_AFTER_LABEL = 5.0
_BEFORE_TICKS = 3.0
_GAP, _WIDE_GAP = 9.0, 20.0
_LEAST = 26.0  # points of dotted line for each unit of weight, if a row is to hold
_INDENT = 14.0
_BOXES = Boxes()


def put_rows(layout: Layout, entries: Mapping[str, Entry], rows: Sequence[str]) -> None:
    """Lay out ``rows``, and behind them every entry that they do not name."""
    left = dict(entries)
    for row in rows:
        chosen = []
        for cell in row.split():
            name, _, weight = cell.partition(":")
            entry = left.pop(name)
            chosen.append(replace(entry, weight=float(weight)) if weight else entry)
        _put(layout, chosen)
    _put(layout, list(left.values()))


def _put(layout: Layout, entries: Sequence[Entry]) -> None:
    for group in _packed(layout, entries):
        if len(group) == 1 and group[0].options and _own(layout.kit, group[0]) > layout.frame.width:
            _put_options(layout, group[0])
        else:
            _put_row(layout, group)


def _packed(layout: Layout, entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """The entries in as many rows as they need: one, unless the words of this tongue are long."""
    row: list[Entry] = []
    used = 0.0
    for entry in entries:
        need = _own(layout.kit, entry) + (_LEAST * entry.weight if _written(entry) else 0)
        if row and used + need > layout.frame.width:
            yield row
            row, used = [], 0.0
        row.append(entry)
        used += need + _after(entry)
    if row:
        yield row


def _after(entry: Entry) -> float:
    """The gap behind an entry: wider behind tick boxes, so that none seems to belong to its neighbour."""
    return _WIDE_GAP if entry.options else _GAP


def _written(entry: Entry) -> bool:
    """Whether the entry is a dotted line to write on."""
    return not entry.options and not entry.boxes


def _face(entry: Entry) -> str:
    return "bold" if entry.bold else "regular"


def _stretches(entry: Entry) -> bool:
    """Whether the entry takes a share of the row's room: it is a line, or its last option has one."""
    return _written(entry) or bool(entry.write)


def _own(kit: Kit, entry: Entry) -> float:
    """The room an entry takes besides its dotted line."""
    room = kit.width(kit.say(entry.label), LABEL, _face(entry)) + _AFTER_LABEL
    if entry.unit:
        room += kit.width(kit.say(entry.unit), LABEL) + 3
    if entry.boxes:
        room += _BOXES.width(entry.boxes)
    return room + (_BEFORE_TICKS + ticks_width(kit, entry) if entry.options else 0)


def _put_row(layout: Layout, entries: Sequence[Entry]) -> None:
    kit, weight = layout.kit, sum(entry.weight for entry in entries if _stretches(entry))
    lines = max((entry.lines for entry in entries if _written(entry)), default=1)
    y = layout.rows(lines)
    free = layout.frame.width - sum(_own(kit, entry) for entry in entries) - sum(map(_after, entries[:-1]))
    share = max(free, 0) / (weight or 1)
    x = layout.frame.left
    for entry in entries:
        line = share * entry.weight if _stretches(entry) else 0
        x = _put_entry(layout, entry, x, y, line) + _after(entry)


def _put_entry(layout: Layout, entry: Entry, x: float, y: float, wide: float) -> float:
    """Draw one entry at ``x`` with ``wide`` points of dotted line; where it ends."""
    kit, sheet = layout.kit, layout.sheet
    end = x + _own(kit, entry) + wide
    label = kit.say(entry.label)
    sheet.drawing.text(x, y, label, LABEL, _face(entry))
    x += kit.width(label, LABEL, _face(entry)) + _AFTER_LABEL
    if entry.boxes:
        put_boxes(sheet, entry.key, x, y, entry.boxes, _BOXES)
    elif entry.options:
        put_ticks(kit, sheet, entry, (x + _BEFORE_TICKS, y), ticks_width(kit, entry) + wide + 0.01)
    else:
        put_line(sheet, entry.key, x, y, wide, entry.lines)
        if entry.unit:
            sheet.drawing.text(x + wide + 3, y, kit.say(entry.unit), LABEL)
    return end


def _put_options(layout: Layout, entry: Entry) -> None:
    """Tick boxes that need more than one row: beside the label if it is short, else below it."""
    kit, frame = layout.kit, layout.frame
    label = kit.say(entry.label)
    beside = kit.width(label, LABEL, _face(entry)) + _AFTER_LABEL + _BEFORE_TICKS
    below = beside > frame.width / 4
    indent = _INDENT if below else beside
    rows = arranged(kit, entry, frame.width - indent)[-1][0] + 1 + below
    y = layout.rows(rows)
    layout.sheet.drawing.text(frame.left, y, label, LABEL, _face(entry))
    at = (frame.left + indent, y + layout.sheet.pitch * below)
    put_ticks(kit, layout.sheet, entry, at, frame.width - indent)


def named_in(*rows: str) -> list[str]:
    """The field names that the rows name, in order."""
    return [cell.partition(":")[0] for row in rows for cell in row.split()]
