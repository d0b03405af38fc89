"""Pictures, and bars that are shapes inside a table, in Word."""

from __future__ import annotations

import struct
from contextlib import suppress
from io import BytesIO

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from student_care_desktop.domain.charts import Bar, Bars
from student_care_desktop.domain.documents import Picture
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.parts.pictures import NOT_MEASURED, bar_shown
from student_care_desktop.reports.telling import NO_DATA
from student_care_desktop.reports.word.cells import plain_table, put_cell, whole
from student_care_desktop.reports.word.sheet import Sheet
from student_care_desktop.reports.word.styles import embolden

__all__ = ["bars", "picture", "put_image"]

_TARGET = mark("Paper", "target {figure}")
_DAMAGED = (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError, KeyError, struct.error)
_SHARES = (0.36, 0.38, 0.26)
_VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'
_PER_CM = 72 / 2.54


def put_image(paragraph: Paragraph, image: bytes, room: tuple[float, float], told: str) -> bool:
    """A JPEG at the end of a paragraph, as large as fits into so many cm; False if it is damaged.

    ``told`` is what a reader hears who does not see it.
    """
    with suppress(*_DAMAGED):
        found = Image.from_blob(image)
        scale = min(room[0] / found.px_width, room[1] / found.px_height)
        made = paragraph.add_run().add_picture(BytesIO(image), height=Cm(found.px_height * scale))
        made._inline.docPr.set("descr", told)
        return True
    return False


def picture(sheet: Sheet, part: Picture) -> None:
    """A picture in the middle, its caption below it."""
    made = sheet.middle("")
    made.paragraph_format.keep_with_next = bool(part.caption)
    put_image(made, part.image, (sheet.width, part.high), sheet.teller.tell(part.caption))
    if part.caption:
        sheet.middle(part.caption).paragraph_format.space_after = Pt(6)


def bars(sheet: Sheet, part: Bars) -> None:
    """Labels, bars and numbers in a table without lines."""
    if part.title:
        title = sheet.paragraph(part.title)
        embolden(title.runs[0])
        title.paragraph_format.keep_with_next = True
    if not part.bars:
        sheet.paragraph(NO_DATA)
        return
    values = [figure for one in part.bars for figure in (one.value, one.target) if figure is not None]
    most = part.most or max(values, default=0.0) or 1.0
    table = plain_table(sheet, len(part.bars), _SHARES)
    for row, one in zip(table.rows, part.bars, strict=True):
        whole(row)
        put_cell(sheet, row.cells[0], one.label)
        if one.value is None:
            put_cell(sheet, row.cells[1], NOT_MEASURED)
        else:
            _strips(put_cell(sheet, row.cells[1], ""), one.value / most, sheet.width * _SHARES[1] - 0.6)
        put_cell(sheet, row.cells[2], _figures(sheet, part, one))
    sheet.paragraph().paragraph_format.line_spacing = Pt(8)


def _figures(sheet: Sheet, part: Bars, one: Bar) -> str:
    """The number, and behind it the target."""
    tell, unit = sheet.teller, sheet.teller.tell(part.unit)
    if one.value is None:
        return ""
    said = tell.tell(one.shown) if one.shown else bar_shown(tell.cell(float(one.value), 1), unit)
    if one.target is None:
        return said
    target = bar_shown(tell.cell(float(one.target), 1), unit)
    return f"{said} ({tell.tell(_TARGET.with_(figure=target))})"


def _strips(paragraph: Paragraph, share: float, wide: float) -> None:
    """The dark and the light part of a bar of ``wide`` cm."""
    dark = min(max(share, 0.0), 1.0)
    for part, colour in ((dark, "#737373"), (1 - dark, "#ececec")):
        points = part * wide * _PER_CM
        if points >= 0.5:
            paragraph.add_run()._r.append(parse_xml(
                f'<w:pict {nsdecls("w")} {_VML}><v:rect style="width:{points:.1f}pt;height:10pt" '
                f'fillcolor="{colour}" stroked="f"/></w:pict>'
            ))
