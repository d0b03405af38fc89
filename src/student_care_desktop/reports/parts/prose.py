"""Headings, paragraphs, lists, labels with values: what is read from left to right."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.documents import (
    Bullets,
    Facts,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Space,
    Text,
)
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.layout import CM
from student_care_desktop.reports.parts.pen import ALIGN, Line, Listed, Pen
from student_care_desktop.reports.telling import Run

__all__ = [
    "bullets", "facts", "heading", "heading_high", "lines_of", "numbered", "page_break", "paragraph",
    "put_lines", "space",
]

INDENT = 2.5 * CM
"""How far the first line of a paragraph stands in."""

_SIZES = {1: 1.3, 2: 1.12, 3: 1.0}
_STEP = 0.75 * CM
_MOST_LABEL = 0.45


def put_lines(pen: Pen, lines: Sequence[Line], x: float, size: float, align: float = 0.0) -> None:
    """Lines below each other; neither the first nor the last of them stands alone on a page."""
    high = size * pen.high / pen.size
    for number, line in enumerate(lines):
        keep = high if number in (0, len(lines) - 2) and len(lines) > 1 else 0.0
        top = pen.strip(high, keep)
        pen.write(line, x, top + size * 1.08, size, align)


def heading(pen: Pen, part: Heading, below: float = 0.0) -> None:
    """A heading, never without ``below`` points or two lines of what follows it on the same page.

    One that begins a page stands in the middle, like that of a chapter.
    """
    size = pen.size * _SIZES[part.level]
    if part.fresh and pen.begun:
        pen.turn()
    text = pen.teller.tell(part.text)
    lines = pen.lines([Run(text, True)], pen.frame.width, size)
    if pen.begun:
        pen.gap(size * 0.5)
    middle = part.fresh and part.level == 1
    pen.strip(0, keep=len(lines) * size * 1.7 + max(below, 2 * pen.high))
    pen.listed.append(Listed(" ".join(text.split()), part.level, pen.page))
    x = (pen.frame.left + pen.frame.right) / 2 if middle else pen.frame.left
    put_lines(pen, lines, x, size, MIDDLE if middle else 0.0)
    pen.gap(size * (0.9 if middle else 0.2))


def heading_high(pen: Pen, part: Heading) -> float:
    """Points that a heading takes."""
    size = pen.size * _SIZES[part.level]
    lines = pen.lines([Run(pen.teller.tell(part.text), True)], pen.frame.width, size)
    return len(lines) * size * 1.7 + size * 0.5


def lines_of(pen: Pen, part: Paragraph) -> int:
    """How many lines a paragraph has."""
    return len(pen.lines(pen.teller.runs(part.text), pen.frame.width, pen.size, _first(part)))


def _first(part: Paragraph) -> float:
    return INDENT if part.indent and not ALIGN[part.align] else 0.0


def paragraph(pen: Pen, part: Paragraph, below: float = 0.0) -> None:
    """A paragraph, its last two lines never without ``below`` points of what follows it on the same page.

    In the middle or at the right it never stands in.
    """
    align = ALIGN[part.align]
    first = _first(part)
    lines = pen.lines(pen.teller.runs(part.text), pen.frame.width, pen.size, first)
    x = pen.frame.left + align * pen.frame.width
    high, size = pen.high, pen.size
    for number, line in enumerate(lines):
        left = len(lines) - number - 1
        keep = high * min(left, 1) if number == 0 or left == 1 else 0.0
        keep += below if left == min(1, len(lines) - 1) else 0.0
        pen.write(line, x + (first if not number else 0.0), pen.strip(high, keep) + size * 1.08, size, align)
    pen.gap(size * 0.35)


def bullets(pen: Pen, part: Bullets) -> None:
    """A list with a small disc before each."""
    left = pen.frame.left + _STEP * (part.level + 1)
    for item in part.items:
        _item(pen, "", item, (left, left + 0.5 * CM))
    pen.gap(pen.size * 0.3)


def numbered(pen: Pen, part: Numbered) -> None:
    """A list with a number before each; all texts begin below each other."""
    left = pen.frame.left + _STEP * (part.level + 1)
    labels = [
        pen.teller.tell(f"{part.prefix}{number}{'' if part.prefix else '.'}")
        for number in range(part.start, part.start + len(part.items))
    ]
    wide = max((pen.kit.width(label, pen.size) for label in labels), default=0.0) + 7
    for label, item in zip(labels, part.items, strict=True):
        _item(pen, label, item, (left, left + wide))
    pen.gap(pen.size * 0.3)


def _item(pen: Pen, label: str, item: Text, at: tuple[float, float]) -> None:
    """A text of a list behind its number, or behind a disc where there is none."""
    first, *rest = pen.lines([Run(pen.teller.tell(item))], pen.frame.right - at[1], pen.size)
    top = pen.strip(pen.high, keep=pen.high if len(rest) == 1 else 0)
    if label:
        pen.drawing.text(at[0], top + pen.size * 1.08, label, pen.size)
    else:
        pen.drawing.disc(at[0] + 3, top + pen.size * 0.75, pen.size * 0.16)
    pen.write(first, at[1], top + pen.size * 1.08, pen.size)
    put_lines(pen, rest, at[1], pen.size)


def facts(pen: Pen, part: Facts) -> None:
    """Labels in bold with their values, ``across`` of them side by side; dots where nothing is known."""
    wide = pen.frame.width / part.across
    labels = [pen.teller.tell(label) for label, _ in part.pairs]
    most = max((pen.kit.width(label, pen.size, "bold") for label in labels), default=0.0) + 10
    lead = min(most, wide * _MOST_LABEL)
    for first in range(0, len(part.pairs), part.across):
        _row(pen, part, labels, range(first, min(first + part.across, len(part.pairs))), lead)
    pen.gap(pen.size * 0.4)


def _row(pen: Pen, part: Facts, labels: Sequence[str], places: range, lead: float) -> None:
    wide = pen.frame.width / part.across
    names = [pen.plain(labels[at], lead - 8, pen.size, bold=True) for at in places]
    values = [_value(pen, part, at, wide - lead - 8) for at in places]
    lines = max(len(one) for one in (*names, *values))
    for number in range(lines):
        top = pen.strip(pen.high, pen.high * (lines - 1) if not number and lines < 6 else 0.0)
        for place, (name, value) in enumerate(zip(names, values, strict=True)):
            x, y = pen.frame.left + place * wide, top + pen.size * 1.08
            if number < len(name):
                pen.drawing.text(x, y, name[number], pen.size, "bold")
            if number < len(value):
                pen.drawing.text(x + lead, y, value[number], pen.size)
            if not value and not number:
                pen.drawing.dots(x + lead, x + wide - 8, y + 2)


def _value(pen: Pen, part: Facts, at: int, wide: float) -> list[str]:
    value = part.pairs[at][1]
    said = "" if value is None else pen.teller.cell(value)
    return pen.plain(said, wide, pen.size) if said.strip() else []


def space(pen: Pen, part: Space) -> None:
    """Free paper, which ends with the page."""
    pen.gap(part.high * CM)


def page_break(pen: Pen, part: PageBreak) -> None:
    """A new sheet, unless the last one is empty and lies as it should."""
    if pen.begun or pen.frame.lying != part.lying:
        pen.turn(lying=part.lying)
