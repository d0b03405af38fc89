"""Tables of figures in Word."""

from __future__ import annotations

from collections.abc import Sequence

from docx.shared import Pt
from docx.table import _Row

from student_care_desktop.domain.documents import Cell, Table
from student_care_desktop.reports.telling import NO_DATA
from student_care_desktop.reports.word.cells import lined_table, put_cell, repeat, shade, whole
from student_care_desktop.reports.word.sheet import Sheet
from student_care_desktop.reports.word.styles import SMALL, embolden

__all__ = ["table"]

HEAD, TOTAL, MARKED = "E6E6E6", "EEEEEE", "F5F5F5"


def table(sheet: Sheet, part: Table) -> None:
    """A table with its title above and its note below."""
    if part.title:
        title = sheet.paragraph(part.title)
        embolden(title.runs[0])
        title.paragraph_format.keep_with_next = True
        title.paragraph_format.space_before = Pt(6)
    made = lined_table(sheet, 1 + max(len(part.rows), 1) + bool(part.total), _shares(part))
    rows = list(made.rows)
    for cell, column in zip(rows[0].cells, part.columns, strict=True):
        put_cell(sheet, cell, column.heading, "middle", bold=True)
        shade(cell, HEAD)
    whole(rows[0])
    repeat(rows[0])
    for number, (row, values) in enumerate(zip(rows[1:], part.rows, strict=False)):
        _row(sheet, row, part, values, MARKED if number in part.marked else "")
    if not part.rows:
        cells = rows[1].cells
        put_cell(sheet, cells[0].merge(cells[-1]), NO_DATA, "middle")
    if part.total:
        _row(sheet, rows[-1], part, part.total, TOTAL)
    sheet.paragraph(part.note, SMALL).paragraph_format.space_after = Pt(6)


def _shares(part: Table) -> list[float]:
    return [column.share for column in part.columns]


def _row(sheet: Sheet, row: _Row, part: Table, values: Sequence[Cell], colour: str) -> None:
    """One row; in bold where there is a colour behind it."""
    whole(row)
    if colour == MARKED:
        row.cells[0].paragraphs[0].paragraph_format.keep_with_next = True
    if colour == MARKED and not any(sheet.teller.cell(value) for value in values[1:]):
        row.cells[0].merge(row.cells[-1])
        values = values[:1]
    for cell, value, column in zip(row.cells, values, part.columns, strict=False):
        said = sheet.teller.cell(value, column.decimals)
        put_cell(sheet, cell, said, column.align, bold=bool(colour))
        if colour:
            shade(cell, colour)
