"""The head and the end of a document in Word, by its kind."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_UNDERLINE
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from student_care_desktop.domain.documents import Signatures
from student_care_desktop.domain.words import Words, mark
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
from student_care_desktop.reports.word.pictures import put_image
from student_care_desktop.reports.word.sheet import Sheet
from student_care_desktop.reports.word.signing import official_signer, signatures
from student_care_desktop.reports.word.styles import embolden, resize

__all__ = ["put_end", "put_head"]

_TOLD = mark("Official", "Garuda")
_GARUDA, _SMALL_GARUDA = 3.0, 1.5
_LABEL, _MEMO = 20.0, 29.0


def put_head(sheet: Sheet) -> None:
    """What stands above the parts."""
    HEADS[sheet.document.kind](sheet)


def _paper(sheet: Sheet) -> None:
    document = sheet.document
    sheet.middle(document.title, 22, bold=True)
    if document.subtitle:
        sheet.middle(document.subtitle, 18, bold=True)
    if document.school:
        sheet.middle(document.school).paragraph_format.space_after = Pt(10)


def _report(sheet: Sheet) -> None:
    """A report begins with its cover, which is one of its parts."""


def _crowned(sheet: Sheet) -> None:
    emblem, first = sheet.document.emblem, sheet.middle("")
    if not emblem or not put_image(first, emblem, (_GARUDA, _GARUDA), sheet.teller.tell(_TOLD)):
        first.paragraph_format.space_before = Cm(_GARUDA - 1.5)
    for line in head_lines(sheet.document, sheet.teller):
        sheet.middle(line, bold=True)
    sheet.middle("―" * 12).paragraph_format.space_after = Pt(6)


def _memo(sheet: Sheet) -> None:
    said, emblem = memo_fields(sheet.document, sheet.teller), sheet.document.emblem
    head = sheet.paragraph()
    head.paragraph_format.tab_stops.add_tab_stop(Cm(sheet.width / 2), WD_TAB_ALIGNMENT.CENTER)
    if emblem:
        put_image(head, emblem, (_SMALL_GARUDA, _SMALL_GARUDA), sheet.teller.tell(_TOLD))
    sheet.write(head, f"\t{sheet.teller.tell(MEMO)}", _MEMO, bold=True)
    _field(sheet, sheet.paragraph(), OFFICE, said["office"], sheet.width)
    row = sheet.paragraph()
    _field(sheet, row, MEMO_NO, said["number"], sheet.width / 2)
    _field(sheet, row, MEMO_DAY, said["day"], sheet.width)
    _field(sheet, sheet.paragraph(), SUBJECT, said["subject"], sheet.width)
    to = sheet.paragraph(f"{sheet.teller.tell(TO)}  {said['to'] or DOTS}")
    to.paragraph_format.space_before = to.paragraph_format.space_after = Pt(8)


def _field(sheet: Sheet, row: Paragraph, label: Words, text: str, end: float) -> None:
    """A label in bold and its value on a dotted line that ends ``end`` cm from the left."""
    row.paragraph_format.tab_stops.add_tab_stop(Cm(end))
    name = row.add_run(sheet.teller.tell(label))
    embolden(name)
    resize(name, _LABEL)
    value = row.add_run(f"  {text}\t")
    value.font.underline = WD_UNDERLINE.DOTTED


def put_end(sheet: Sheet) -> None:
    """What stands below the parts."""
    document, teller = sheet.document, sheet.teller
    if since := since_line(document, teller):
        sheet.body(since)
    if end := closing(document, teller):
        line = sheet.paragraph(end)
        line.alignment = WD_ALIGN_PARAGRAPH.LEFT
        line.paragraph_format.left_indent = Cm(sheet.width * 0.25)
        line.paragraph_format.space_before = Pt(10)
        line.paragraph_format.keep_with_next = True
    if document.kind in ("paper", "report") and document.signers:
        signatures(sheet, Signatures(document.signers))
        return
    for signer in document.signers:
        official_signer(sheet, signer)


HEADS = {"paper": _paper, "report": _report, "order": _crowned, "announcement": _crowned, "memo": _memo}
