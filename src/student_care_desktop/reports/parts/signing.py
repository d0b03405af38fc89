"""Places to sign, and the teams of an order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from student_care_desktop.domain.documents import Bold, Member, Paragraph, Signature, Signatures, Team
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.layout import CM
from student_care_desktop.reports.official import member_shares
from student_care_desktop.reports.parts.pen import Pen
from student_care_desktop.reports.parts.prose import paragraph
from student_care_desktop.reports.telling import Run

__all__ = [
    "DUTY", "NAME_DOTS", "SIGNED", "SIGNED_ON", "official_high", "official_signer", "signatures",
    "signatures_high", "team",
]

SIGNED = mark("Paper", "(Signed)")
SIGNED_ON = mark("Paper", "Date")
DUTY = mark("Paper", "Duty:")
NAME_DOTS = "…" * 18
_PLACE_DOTS = "…" * 14
_GAP = 6.0
_HAND = 1.1
"""Lines of free paper above the one to sign on."""


def signatures(pen: Pen, part: Signatures) -> None:
    """Rows of places to sign, in one line whatever stands above them; a single one stands at the right.

    All rows stand on one page.
    """
    pen.gap(_GAP)
    keep = signatures_high(pen, part) - _GAP
    for row in _rows(part):
        wide = pen.frame.width / max(part.across, 2)
        left = pen.frame.right - wide if len(row) == 1 else pen.frame.left
        above = max(_above(pen, block, wide - 12) for block in row)
        high = above + max(_below(pen, block, wide - 12) for block in row)
        keep -= high
        top = pen.strip(high, keep)
        for place, block in enumerate(row):
            _sign(pen, block, (left + place * wide + 6, top), wide - 12, above)


def signatures_high(pen: Pen, part: Signatures) -> float:
    """Points of all rows: what the words above must leave free."""
    wide = pen.frame.width / max(part.across, 2) - 12
    return _GAP + sum(
        max(_above(pen, block, wide) for block in row) + max(_below(pen, block, wide) for block in row)
        for row in _rows(part)
    )


def _rows(part: Signatures) -> Iterator[tuple[Signature, ...]]:
    for first in range(0, len(part.blocks), part.across):
        yield part.blocks[first : first + part.across]


def _lead(pen: Pen, block: Signature, wide: float) -> list[str]:
    return pen.plain(pen.teller.tell(block.lead), wide, pen.size, bold=True) if block.lead else []


def _named(pen: Pen, block: Signature, wide: float) -> list[str]:
    """The name in brackets, and below it the position."""
    name = pen.plain(pen.teller.tell(f"({block.name or NAME_DOTS})"), wide, pen.size)
    return [*name, *pen.plain(pen.teller.tell(block.position) or _PLACE_DOTS, wide, pen.size)]


def _above(pen: Pen, block: Signature, wide: float) -> float:
    """Points of what stands above the line to sign on, and of the room for the hand."""
    return pen.high * (len(_lead(pen, block, wide)) + block.opinion + _HAND)


def _below(pen: Pen, block: Signature, wide: float) -> float:
    return pen.high * (1 + len(_named(pen, block, wide)) + block.dated) + pen.size * 0.6


def _sign(pen: Pen, block: Signature, at: tuple[float, float], wide: float, above: float) -> None:
    (x, top), drawing, size = at, pen.drawing, pen.size
    y = top + size
    for line in _lead(pen, block, wide):
        drawing.text(x, y, line, size, "bold")
        y += pen.high
    for _ in range(block.opinion):
        drawing.dots(x, x + wide, y + 1)
        y += pen.high
    y = top + above + size
    _dotted(pen, SIGNED, (x, y), x + wide)
    for line in _named(pen, block, wide):
        y += pen.high
        drawing.text(x + wide / 2, y, line, size, align=MIDDLE)
    if block.dated:
        _dotted(pen, SIGNED_ON, (x + 14, y + pen.high), x + wide - 14)


def _dotted(pen: Pen, words: Words, at: tuple[float, float], to_x: float) -> None:
    """A label and the dotted line behind it."""
    label = pen.teller.tell(words)
    pen.drawing.text(*at, label, pen.size)
    pen.drawing.dots(at[0] + pen.kit.width(label, pen.size) + 3, to_x, at[1] + 1)


def official_signer(pen: Pen, block: Signature) -> None:
    """The name and position of who signs an official paper, with room above for the hand."""
    x = pen.frame.left + pen.frame.width * 0.66
    lines = _named(pen, block, pen.frame.width * 0.66)
    top = pen.strip(official_high(pen, block))
    y = top + pen.high * 2.4
    for line in lines:
        pen.drawing.text(x, y, line, pen.size, align=MIDDLE)
        y += pen.high


def official_high(pen: Pen, block: Signature) -> float:
    """Points that it takes."""
    return pen.high * (2.4 + len(_named(pen, block, pen.frame.width * 0.66)))


def team(pen: Pen, part: Team) -> None:
    """A team: its number and title, its members with theirs, what it has to do."""
    pen.teams += 1
    number = pen.teller.tell(f"{pen.teams}.")
    title = pen.lines([Run(f"{number} {pen.teller.tell(part.title)}", True)], pen.frame.width, pen.size)
    top = pen.strip(pen.high * len(title), keep=pen.high * 2)
    for place, line in enumerate(title):
        pen.write(line, pen.frame.left, top + pen.size * 1.08 + place * pen.high, pen.size)
    labels = [pen.teller.tell(f"{pen.teams}.{place}") for place in range(1, len(part.members) + 1)]
    lead = max(pen.kit.width(label, pen.size) for label in (*labels, pen.teller.tell("8.88"))) + 8
    for label, member in zip(labels, part.members, strict=True):
        _member(pen, label, member, lead)
    _duties(pen, part)
    pen.gap(pen.size * 0.5)


def _member(pen: Pen, label: str, member: Member, lead: float) -> None:
    left = pen.frame.left + 0.3 * CM
    wide = pen.frame.right - left - lead
    starts = [0.0, *accumulate(member_shares(pen.document, pen.teller))]
    texts = (pen.teller.tell(member.name), pen.teller.tell(member.position), pen.teller.tell(member.role))
    cells: list[Sequence[str]] = [
        pen.plain(text, (end - start) * wide - 6, pen.size) if text else ()
        for text, (start, end) in zip(texts, pairwise(starts), strict=True)
    ]
    top = pen.strip(pen.high * max(1, *(len(lines) for lines in cells)))
    pen.drawing.text(left + lead - 8, top + pen.size * 1.08, label, pen.size, align=RIGHT)
    for lines, start in zip(cells, starts, strict=False):
        for number, line in enumerate(lines):
            y = top + pen.size * 1.08 + number * pen.high
            pen.drawing.text(left + lead + start * wide, y, line, pen.size)


def _duties(pen: Pen, part: Team) -> None:
    if part.duty or part.duties:
        paragraph(pen, Paragraph((Bold(DUTY), " ", part.duty)))
    for number, one in enumerate(part.duties, start=1):
        paragraph(pen, Paragraph(f"({number}) {pen.teller.tell(one)}"))
