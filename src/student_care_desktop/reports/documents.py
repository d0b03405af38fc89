"""Draws a document as pages: its head, its parts one by one, numbers and stamps on every page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from student_care_desktop.domain.charts import Bars, GanttChart, MonthCalendar
from student_care_desktop.domain.documents import (
    OFFICIAL_KINDS,
    Bullets,
    Contents,
    Cover,
    Document,
    Facts,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Part,
    Picture,
    Signatures,
    Space,
    Table,
    Team,
)
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.reports.book import A4, Book
from student_care_desktop.reports.drawing import MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit, PrintOptions
from student_care_desktop.reports.layout import OFFICIAL, PLAN
from student_care_desktop.reports.official import secret_word
from student_care_desktop.reports.parts import fronts, grids, months, pictures, plans, prose, signing
from student_care_desktop.reports.parts.heads import end_high, put_end, put_head
from student_care_desktop.reports.parts.pen import Pen
from student_care_desktop.reports.places import TextPlace
from student_care_desktop.reports.telling import Teller

__all__ = ["DocumentPaper", "as_pdf", "heading_pages"]

_CODE = mark("Paper", "Form {code}")
_PAGE = mark("Paper", "Page {number}/{of}")
_RED = (0.75, 0.1, 0.1)
_FOOT = 9.5

_PUT: Mapping[type[Part], Callable[[Pen, Any], object]] = {
    Bullets: prose.bullets, Numbered: prose.numbered, Facts: prose.facts,
    Space: prose.space, PageBreak: prose.page_break, Table: grids.table,
    Bars: pictures.bars, Picture: pictures.picture, Signatures: signing.signatures, Team: signing.team,
    Cover: fronts.cover, GanttChart: plans.gantt, MonthCalendar: months.calendar,
}

_SOME = {Heading: 130.0, Table: 90.0, Bars: 90.0, Picture: 150.0, GanttChart: 120.0}
"""Points of a part that stand on the same page as the heading above it."""

_SHORT = 3
"""A paragraph of so many lines moves as one when hands follow it."""


def _lead(pen: Pen, parts: Sequence[Part]) -> float:
    """Points that the beginning of ``parts`` takes, which a heading above it does not leave alone."""
    part = parts[0] if parts else None
    if isinstance(part, Heading) and not part.fresh:
        return prose.heading_high(pen, part) + _lead(pen, parts[1:])
    if isinstance(part, Paragraph):
        lines, hands = prose.lines_of(pen, part), _signed(pen, parts[1:])
        return pen.high * min(lines, 2) if lines > _SHORT or not hands else pen.high * (lines + 0.5) + hands
    return _signed(pen, parts) or _SOME.get(type(part), 0.0)


def _signed(pen: Pen, parts: Sequence[Part]) -> float:
    """Points of the hands that follow: words stand above them on the same page."""
    if parts and isinstance(parts[0], Signatures):
        return signing.signatures_high(pen, parts[0])
    return 0.0 if parts else end_high(pen)


class DocumentPaper:
    """Prints documents into one book; ``code`` is the code of the form, which official papers do not bear.

    ``begins``: pages of its headings in a larger whole; its contents tell these, its pages bear no numbers.
    """

    def __init__(self, kit: Kit, code: str, begins: Sequence[int] = ()) -> None:
        self._kit, self._code, self._begins = kit, code, begins

    def draw(self, facts: Document, blank: bool) -> None:
        """Print one document; a blank one is a document whose facts are missing."""
        self._bind(_drawn(facts, self._kit, self._begins))

    def _bind(self, pen: Pen) -> None:
        """The sheets into the book, with what stands on each of them."""
        sheets = [sheet.drawing for sheet in pen.layout.sheets]
        if len(sheets) > 1 and not pen.begun:
            sheets.pop()
        title = " ".join(pen.teller.tell(pen.document.title).split())
        for number, drawing in enumerate(sheets, start=1):
            self._margins(pen, drawing, number, len(sheets))
            book = self._kit.book
            if number == 1:
                book.bookmark((title,))
            for one in pen.listed:
                if one.page == number and one.level == 1:
                    book.bookmark((title, one.text))
            pen.kit.page(drawing)

    def _margins(self, pen: Pen, drawing: Drawing, number: int, of: int) -> None:
        """Stamp, code and number of a page."""
        frame, tell = PLAN if drawing.lying else OFFICIAL, pen.teller.tell
        middle, edge = (frame.left + frame.right) / 2, A4[0] if drawing.lying else A4[1]
        official = pen.document.kind in OFFICIAL_KINDS
        if pen.document.secret:
            drawing.code.append("q")
            drawing.colour(*_RED)
            for y in (30, edge - 20):
                drawing.text(middle, y, secret_word(pen.teller), 20, "bold", MIDDLE)
            drawing.code.append("Q")
        if official and number > 1:
            drawing.text(middle, frame.top - 16, tell(f"- {number} -"), 12, align=MIDDLE)
        if official or number in pen.bare or self._begins:
            return
        if number == 1 and self._code:
            drawing.text(frame.right, frame.top - 16, tell(_CODE.with_(code=self._code)), 9, align=RIGHT)
        page = tell(_PAGE.with_(number=number, of=of))
        drawing.text(frame.right, frame.bottom + 22, page, _FOOT, align=RIGHT)
        if pen.document.foot:
            room = frame.width - pen.kit.width(page, _FOOT) - 16
            place = TextPlace("", frame.left, frame.bottom + 22, Room(room, size=_FOOT))
            place.ink(pen.kit, drawing, tell(pen.document.foot))


def as_pdf(document: Document, say: Say, options: PrintOptions | None = None) -> bytes:
    """A document that is no form, as PDF."""
    out = BytesIO()
    book = Book(out, "")
    DocumentPaper(Kit(book, say, options or PrintOptions()), "").draw(document, False)
    book.close()
    return out.getvalue()


def heading_pages(document: Document, say: Say, options: PrintOptions) -> list[int]:
    """The page of each heading, in order, where the document is a PDF."""
    kit = Kit(Book(BytesIO(), ""), say, options)
    return [one.page for one in _drawn(document, kit).listed]


def _drawn(document: Document, kit: Kit, begins: Sequence[int] = ()) -> Pen:
    """All sheets of a document, without what stands in their margins."""
    plain = Kit(kit.book, kit.say, replace(kit.options, thai_digits=False))
    pen = Pen(plain, Teller.of(document, kit.say, kit.options.thai_digits), document)
    put_head(pen)
    slots: list[fronts.Slot] = []
    for number, part in enumerate(document.parts, start=1):
        after = document.parts[number:]
        if isinstance(part, Contents):
            slots += fronts.contents(pen, part)
        elif isinstance(part, Heading):
            prose.heading(pen, part, _lead(pen, after))
        elif isinstance(part, Paragraph):
            prose.paragraph(pen, part, _signed(pen, after))
        else:
            _PUT[type(part)](pen, part)
    put_end(pen)
    fronts.fill(pen, slots, begins or [one.page for one in pen.listed])
    return pen
