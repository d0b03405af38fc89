"""Writes a document as a Word file whose bytes depend on nothing but the document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import RELATIONSHIP_TYPE

from student_care_desktop.domain.charts import Bars, GanttChart, MonthCalendar
from student_care_desktop.domain.documents import (
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
from student_care_desktop.domain.words import Say
from student_care_desktop.reports.documents import heading_pages
from student_care_desktop.reports.kit import PrintOptions
from student_care_desktop.reports.telling import Teller
from student_care_desktop.reports.word import fronts, grids, pictures, plans, prose, signing
from student_care_desktop.reports.word.heads import put_end, put_head
from student_care_desktop.reports.word.sheet import Sheet

__all__ = ["write_documents"]

_BORN = dt.datetime(2000, 1, 1)
_ZIP_BORN = (2000, 1, 1, 0, 0, 0)

_PUT: Mapping[type[Part], Callable[[Sheet, Any], None]] = {
    Heading: prose.heading, Paragraph: prose.paragraph, Bullets: prose.bullets, Numbered: prose.numbered,
    Facts: prose.facts, Space: prose.space, PageBreak: prose.page_break, Table: grids.table,
    Bars: pictures.bars, Picture: pictures.picture, Signatures: signing.signatures, Team: signing.team,
    Cover: fronts.cover, GanttChart: plans.gantt, MonthCalendar: plans.month,
}


def write_documents(
    documents: Iterable[Document], out: BinaryIO, say: Say, options: PrintOptions, code: str = ""
) -> int:
    """Write documents of one form into one file, each on pages of its own; how many there were.

    ``code`` is the form's, which official papers do not bear.  Nothing is written where there is none.
    """
    sheet, count = None, 0
    for document in documents:
        count += 1
        if sheet is None:
            sheet = Sheet(document, Teller.of(document, say, options.thai_digits), code)
        else:
            sheet.follow(document)
        _put(sheet, options)
    if sheet:
        _describe(sheet)
        _save(sheet, out)
    return count


def _put(sheet: Sheet, options: PrintOptions) -> None:
    """One document: head, parts, end."""
    document = sheet.document
    put_head(sheet)
    for part in document.parts:
        if isinstance(part, Contents):
            fronts.contents(sheet, part, heading_pages(document, sheet.teller.say, options))
        else:
            _PUT[type(part)](sheet, part)
    put_end(sheet)


def _describe(sheet: Sheet) -> None:
    """What the file says of itself: the (last) paper and the school, no machine, no moment."""
    props = sheet.file.core_properties
    props.title = " ".join(sheet.teller.tell(sheet.document.title).split())
    props.author = props.last_modified_by = sheet.document.school
    props.comments = props.keywords = props.subject = ""
    day = sheet.document.day
    props.created = props.modified = dt.datetime.combine(day, dt.time()) if day else _BORN
    props.revision, props.language = 1, "th-TH"
    rels = sheet.file.part.package.rels
    for name, rel in list(rels.items()):
        if rel.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del rels[name]


def _save(sheet: Sheet, out: BinaryIO) -> None:
    """The file without the time of the clock in its directory."""
    raw = BytesIO()
    sheet.file.save(raw)
    with ZipFile(raw) as made, ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name in made.namelist():
            entry = ZipInfo(name, _ZIP_BORN)
            entry.compress_type = ZIP_DEFLATED
            packed.writestr(entry, made.read(name))
