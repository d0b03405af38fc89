"""The one writer of workbooks: openpyxl makes the book and its looks, the rows are poured in as XML.

A cell is what it is: text stays text however it begins, a day is a real day shown in the Buddhist era.  Only
what the program calls a formula is one, with its value beside it.  Pouring is several times faster than an
object for each cell.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from student_care_desktop.domain.roster import column_letter
from student_care_desktop.exchange.looks import Looks
from student_care_desktop.exchange.pages import Page, plain_text, sheet_name
from student_care_desktop.exchange.pouring import Pouring

__all__ = ["write_book"]

_PACKED = 4  # half the time of the usual 6, and 5 % larger
_READABLE_WIDTH = 260  # characters across a sheet of A4 on its side
_LONGEST_RULE = 255  # letters that Excel shows of it
_SMALL = 55  # per cent
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_SHEET_DATA = re.compile(rb"<sheetData\s*/>|<sheetData>.*</sheetData>", re.DOTALL)
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"')


def write_book(out: BinaryIO, pages: Sequence[Page], title: str) -> None:
    """Write a workbook of ``pages`` to ``out``, an open binary file; ``title`` stands in its properties."""
    shell, looks = _shell(pages, title)
    full = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_PACKED)
    with zipfile.ZipFile(shell) as empty, full:
        for part in empty.namelist():
            sheet = _SHEET.fullmatch(part)
            if sheet:
                _pour(full, part, empty.read(part), Pouring(pages[int(sheet[1]) - 1], looks))
            else:
                full.writestr(part, empty.read(part))


def _shell(pages: Sequence[Page], title: str) -> tuple[io.BytesIO, Looks]:
    """The book without its rows."""
    import openpyxl

    book = openpyxl.Workbook()
    looks = Looks(book)
    book.properties.title, book.properties.creator = plain_text(title), "student-care"
    taken: set[str] = set()
    for page in pages:
        _set_up(book.create_sheet(sheet_name(page.name, taken)), page)
    book.remove(book.worksheets[0])
    shell = io.BytesIO()
    book.save(shell)
    return shell, looks


def _set_up(sheet: Any, page: Page) -> None:
    """Widths, frozen heads, filters, merged headings."""
    for place, column in enumerate(page.columns):
        dimension = sheet.column_dimensions[column_letter(place)]
        dimension.width, dimension.hidden = column.width, column.hidden
    above, last = page.first_row - 1, column_letter(len(page.columns) - 1)
    sheet.freeze_panes = f"{column_letter(page.frozen)}{page.first_row}"
    if page.filters and page.lines:
        sheet.auto_filter.ref = f"A{above}:{last}{above + len(page.lines)}"
    for merged in _merged(page):
        sheet.merge_cells(merged)
    sheet.print_title_rows = f"{len(page.titles) + 1}:{above}"
    _set_paper(sheet, page)
    _set_rules(sheet, page)


def _set_rules(sheet: Any, page: Page) -> None:
    """Lists that drop down, and the lock on everything that is not to be filled in."""
    from openpyxl.worksheet.datavalidation import DataValidation

    last = max(page.first_row + len(page.lines) - 1, page.first_row)
    for choice in page.choices:
        rule = DataValidation(type="list", formula1=f'"{",".join(choice.options)}"', allow_blank=True)
        rule.error, rule.showErrorMessage = choice.wrong[:_LONGEST_RULE], True
        left, right = column_letter(choice.first), column_letter(choice.last)
        rule.add(f"{left}{page.first_row}:{right}{last}")
        sheet.add_data_validation(rule)
    if page.locked:
        sheet.protection.sheet = True
        sheet.protection.formatColumns = sheet.protection.formatRows = False


def _set_paper(sheet: Any, page: Page) -> None:
    """A4, as wide as the paper unless that is too small to read; sheet name and page number below."""
    setup = sheet.page_setup
    setup.paperSize, setup.orientation = sheet.PAPERSIZE_A4, "portrait" if page.upright else "landscape"
    if sum(column.width for column in page.columns) <= _READABLE_WIDTH:
        setup.fitToWidth, setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
    else:
        setup.scale = _SMALL
        sheet.print_title_cols = f"A:{column_letter(page.frozen - 1)}"
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom, margins.footer = 0.5, 0.7, 0.3
    sheet.print_options.horizontalCentered = True
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P / &N"


def _merged(page: Page) -> Iterator[str]:
    """Headings over several columns, and headings that are alone in both lines."""
    if page.head_rows == 1:
        return
    row, start, columns = page.first_row - 2, 0, page.columns
    for place in range(1, len(columns) + 1):
        if place < len(columns) and columns[place].group and columns[place].group == columns[start].group:
            continue
        if columns[start].group and place - 1 > start:
            yield f"{column_letter(start)}{row}:{column_letter(place - 1)}{row}"
        start = place
    for place, column in enumerate(columns):
        if not column.group:
            yield f"{column_letter(place)}{row}:{column_letter(place)}{row + 1}"


def _pour(full: zipfile.ZipFile, part: str, xml: bytes, rows: Pouring) -> None:
    """The sheet's XML with rows in the place of its empty data, written while they are made."""
    found = _SHEET_DATA.search(xml)
    if not found:
        raise ValueError(part)
    head = _DIMENSION.sub(f'<dimension ref="{rows.extent()}"'.encode(), xml[: found.start()])
    with full.open(part, "w") as file:
        file.write(head + b"<sheetData>")
        for chunk in rows.chunks():
            file.write(chunk.encode())
        file.write(b"</sheetData>" + xml[found.end() :])
