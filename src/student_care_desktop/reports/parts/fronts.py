"""What stands before the chapters of a report: its cover, and the contents with the pages."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from student_care_desktop.domain.documents import Contents, Cover, Document, Heading, Text
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.layout import CM
from student_care_desktop.reports.parts.pen import Pen
from student_care_desktop.reports.telling import Run

__all__ = ["CONTENTS", "Slot", "contents", "cover", "fill", "headings"]

CONTENTS = mark("Paper", "Contents")
_PAGE = mark("Paper", "Page")
_PICTURE = 4.5 * CM
_INDENT = 0.8 * CM


@dataclass(frozen=True, slots=True)
class Slot:
    """A line of the contents that waits for its page: where it stands and which heading it names.

    ``place`` is the mark of the drawing that the page will be, so that a reader finds it behind the heading.
    """

    drawing: Drawing
    place: int
    y: float
    left: float
    right: float
    heading: int


def headings(document: Document, depth: int) -> list[int]:
    """Which of the document's headings, counted from 0, the contents name."""
    found = [part for part in document.parts if isinstance(part, Heading)]
    return [number for number, part in enumerate(found) if part.level <= depth]


def cover(pen: Pen, part: Cover) -> None:
    """The first page: picture, title and lines in the middle, who made it at the foot."""
    document, frame = pen.document, pen.frame
    if pen.begun:
        pen.turn()
    pen.bare.add(pen.page)
    pen.gap(1.5 * CM)
    if part.picture:
        with suppress(ValueError):
            photo = pen.kit.book.photo(part.picture)
            at = ((frame.left + frame.right - _PICTURE) / 2, pen.strip(_PICTURE + 14))
            pen.drawing.photo(photo, at, (_PICTURE, _PICTURE), whole=True)
    pen.gap(2.2 * CM if not part.picture else 0.6 * CM)
    _middle(pen, [document.title], 24, bold=True)
    _middle(pen, [document.subtitle] if document.subtitle else [], 18, bold=True)
    pen.gap(1.2 * CM)
    _middle(pen, part.lines, 16)
    foot = [pen.teller.tell(line) for line in part.foot]
    high = sum(len(pen.plain(line, frame.width, 15, bold=True)) for line in foot) * 15 * 1.5
    pen.layout.y = max(pen.layout.y, frame.bottom - high)
    _middle(pen, foot, 15, bold=True)
    pen.turn()


def _middle(pen: Pen, texts: Sequence[Text], size: float, *, bold: bool = False) -> None:
    middle = (pen.frame.left + pen.frame.right) / 2
    for text in texts:
        for line in pen.lines([Run(pen.teller.tell(text), bold)], pen.frame.width, size):
            pen.write(line, middle, pen.strip(size * 1.5) + size * 1.08, size, MIDDLE)


def contents(pen: Pen, part: Contents) -> list[Slot]:
    """The contents on pages of their own; the slots are filled when all pages are known."""
    if pen.begun:
        pen.turn()
    size = pen.size * 1.3
    title = pen.teller.tell(part.title or CONTENTS)
    middle = (pen.frame.left + pen.frame.right) / 2
    pen.drawing.text(middle, pen.strip(size * 2) + size, title, size, "bold", MIDDLE)
    y = pen.strip(pen.high) + pen.size
    pen.drawing.text(pen.frame.right, y, pen.teller.tell(_PAGE), pen.size, "bold", RIGHT)
    found = [part for part in pen.document.parts if isinstance(part, Heading)]
    slots = [_line(pen, found[number], number) for number in headings(pen.document, part.depth)]
    pen.turn()
    return slots


def _line(pen: Pen, part: Heading, number: int) -> Slot:
    """One heading; the last of its lines is the one that bears the page."""
    left = pen.frame.left + _INDENT * (part.level - 1)
    run = Run(" ".join(pen.teller.tell(part.text).split()), part.level == 1)
    lines = pen.lines([run], pen.frame.right - left - 40, pen.size)
    top = pen.strip(pen.high * len(lines))
    for place, line in enumerate(lines):
        pen.write(line, left, top + pen.size * 1.08 + place * pen.high, pen.size)
    y = top + pen.size * 1.08 + (len(lines) - 1) * pen.high
    pen.drawing.code.append("")
    return Slot(pen.drawing, len(pen.drawing.code) - 1, y, left + lines[-1].wide + 5, pen.frame.right, number)


def fill(pen: Pen, slots: Sequence[Slot], pages: Sequence[int]) -> None:
    """Write the page of each heading into the contents."""
    for slot in slots:
        page = pen.teller.tell(str(pages[slot.heading]))
        wide = pen.kit.width(page, pen.size)
        slot.drawing.text(slot.right, slot.y, page, pen.size, align=RIGHT)
        slot.drawing.code[slot.place] = slot.drawing.code.pop()
        slot.drawing.dots(slot.left, slot.right - max(wide, 14) - 6, slot.y - 1)
