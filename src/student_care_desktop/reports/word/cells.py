"""Tables of a Word file: widths that hold, text in cells, headings that come again on every page."""

from __future__ import annotations

from collections.abc import Sequence

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from student_care_desktop.domain.documents import Bold, Text
from student_care_desktop.reports.word.sheet import JUSTIFY, Sheet
from student_care_desktop.reports.word.styles import TABLE

__all__ = ["lined_table", "plain_table", "put_cell", "repeat", "shade", "whole"]


def lined_table(sheet: Sheet, rows: int, shares: Sequence[float]) -> Table:
    """A table with thin lines, its columns by their shares of the page's width."""
    table = plain_table(sheet, rows, shares)
    table.style = sheet.file.styles["Table Grid"]
    return table


def plain_table(sheet: Sheet, rows: int, shares: Sequence[float]) -> Table:
    """A table without lines."""
    sheet.settle()
    table: Table = sheet.file.add_table(rows, len(shares))
    table.style = sheet.file.styles["Normal Table"]
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    whole = sum(shares)
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Cm(sheet.width * share / whole)
    for row in table.rows:
        for cell, share in zip(row.cells, shares, strict=True):
            cell.width = Cm(sheet.width * share / whole)
    return table


def put_cell(
    sheet: Sheet, cell: _Cell, text: Text | tuple[Text | Bold, ...], align: str = "left", *,
    bold: bool = False, big: bool = False,
) -> Paragraph:
    """Text into an empty cell; ``big``: as large as the body."""
    paragraph = sheet.dressed(cell.paragraphs[0], "Normal" if big else TABLE)
    paragraph.alignment = JUSTIFY[align]
    sheet.write(paragraph, text, bold=bold)
    return paragraph


def shade(cell: _Cell, colour: str) -> None:
    """Colour behind a cell, as six hexadecimal digits."""
    made = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour)):
        made.set(qn(name), value)
    cell._tc.get_or_add_tcPr().append(made)


def repeat(row: _Row) -> None:
    """Let a row stand above the table on every page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def whole(row: _Row) -> None:
    """Keep a row on one page."""
    row._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
