"""The head and the end of a document by its kind: garuda, number, subject, day, who signs."""

from __future__ import annotations

from contextlib import suppress

from student_care_desktop.domain.documents import Paragraph, Signatures
from student_care_desktop.domain.words import Words
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.layout import CM
from student_care_desktop.reports.official import (
    DOTS,
    MEMO,
    MEMO_DAY,
    MEMO_NO,
    OFFICE,
    SUBJECT,
    TO,
    closing,
    head_lines,
    memo_fields,
    since_line,
)
from student_care_desktop.reports.parts.pen import Pen
from student_care_desktop.reports.parts.prose import paragraph
from student_care_desktop.reports.parts.signing import (
    official_high,
    official_signer,
    signatures,
    signatures_high,
)
from student_care_desktop.reports.telling import Run

__all__ = ["end_high", "put_end", "put_head"]

_GARUDA, _SMALL_GARUDA = 3 * CM, 1.5 * CM
_MEMO_SIZE, _LABEL_SIZE = 20.0, 14.0


def put_head(pen: Pen) -> None:
    """What stands above the parts."""
    HEADS[pen.document.kind](pen)


def _paper(pen: Pen) -> None:
    """Title, subtitle and school, in the middle."""
    document, frame = pen.document, pen.frame
    for text, size, bold in (
        (document.title, 17.0, True), (document.subtitle, 14.0, True), (document.school, 13.0, False),
    ):
        for line in pen.lines([Run(pen.teller.tell(text), bold)], frame.width, size) if text else ():
            y = pen.strip(size * 1.45) + size
            pen.write(line, (frame.left + frame.right) / 2, y, size, MIDDLE)
    pen.gap(10)


def _report(pen: Pen) -> None:
    """A report begins with its cover, which is one of its parts."""


def _garuda(pen: Pen, at: tuple[float, float], size: float) -> None:
    with suppress(ValueError):
        if pen.document.emblem:
            photo = pen.kit.book.photo(pen.document.emblem)
            pen.drawing.photo(photo, at, (size, size), whole=True)


def _crowned(pen: Pen) -> None:
    """An order or an announcement: its place of 3 cm stays free where the school has supplied no garuda."""
    middle, top = (pen.frame.left + pen.frame.right) / 2, pen.frame.top - CM
    _garuda(pen, (middle - _GARUDA / 2, top), _GARUDA)
    pen.layout.y = top + _GARUDA + 8
    size = pen.size + 1
    for text in head_lines(pen.document, pen.teller):
        for line in pen.lines([Run(text, True)], pen.frame.width * 0.86, size):
            pen.write(line, middle, pen.strip(size * 1.5) + size, size, MIDDLE)
    top = pen.strip(16)
    pen.drawing.line(middle - 60, top + 4, middle + 60, top + 4, 0.6)


def _memo(pen: Pen) -> None:
    frame, top = pen.frame, pen.frame.top - CM
    said = memo_fields(pen.document, pen.teller)
    _garuda(pen, (frame.left, top), _SMALL_GARUDA)
    middle = (frame.left + frame.right) / 2
    pen.drawing.text(middle, top + _SMALL_GARUDA - 8, pen.teller.tell(MEMO), _MEMO_SIZE, "bold", MIDDLE)
    pen.layout.y = top + _SMALL_GARUDA + 6
    _field(pen, OFFICE, said["office"])
    half = frame.width / 2
    top = pen.layout.y
    _field(pen, MEMO_NO, said["number"], wide=half - 8)
    below, pen.layout.y = pen.layout.y, top
    _field(pen, MEMO_DAY, said["day"], x=half, wide=half)
    pen.layout.y = max(below, pen.layout.y)
    _field(pen, SUBJECT, said["subject"])
    pen.drawing.line(frame.left, pen.layout.y + 2, frame.right, pen.layout.y + 2, 0.6)
    pen.gap(12)
    paragraph(pen, Paragraph(f"{pen.teller.tell(TO)}  {said['to'] or DOTS}", indent=False))
    pen.gap(4)


def _field(pen: Pen, label: Words, text: str, x: float = 0.0, wide: float = 0.0) -> None:
    """A label in bold and its value on dotted lines."""
    left, wide = pen.frame.left + x, wide or pen.frame.width
    name = pen.teller.tell(label)
    lead = pen.kit.width(name, _LABEL_SIZE, "bold") + 8
    pen.drawing.text(left, pen.layout.y + _LABEL_SIZE + 2, name, _LABEL_SIZE, "bold")
    for line in pen.plain(text, wide - lead, pen.size) if text else [""]:
        y = pen.strip(pen.high + 2) + _LABEL_SIZE + 2
        pen.drawing.dots(left + lead - 3, left + wide, y + 2.5)
        pen.drawing.text(left + lead, y, line, pen.size)


def end_high(pen: Pen) -> float:
    """Points of who signs, where nothing else stands below the parts."""
    document = pen.document
    if not document.signers or since_line(document, pen.teller) or closing(document, pen.teller):
        return 0.0
    if document.kind in ("paper", "report"):
        return signatures_high(pen, Signatures(document.signers)) + 10
    return official_high(pen, document.signers[0])


def put_end(pen: Pen) -> None:
    """What stands below the parts: from when it holds, of which day it is, who signs."""
    document, teller = pen.document, pen.teller
    if since := since_line(document, teller):
        paragraph(pen, Paragraph(since))
    if end := closing(document, teller):
        pen.gap(6)
        size, x = pen.size, pen.frame.left + pen.frame.width * 0.25
        top = pen.strip(pen.high, max((official_high(pen, one) for one in document.signers), default=0.0))
        pen.drawing.text(x, top + size, end, size)  # the sheet on which the strip has found room
    if document.kind in ("paper", "report") and document.signers:
        pen.gap(10)
        signatures(pen, Signatures(document.signers))
        return
    for signer in document.signers:
        official_signer(pen, signer)


HEADS = {"paper": _paper, "report": _report, "order": _crowned, "announcement": _crowned, "memo": _memo}
