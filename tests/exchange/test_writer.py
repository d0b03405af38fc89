"""What is written is what is read again: text stays text, codes keep zeros, nothing becomes a formula."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from student_care_desktop.exchange.pages import Column, Line, Page, Value, plain_text, sheet_name
from student_care_desktop.exchange.writer import write_book

ATTACKS = [
    '=HYPERLINK("http://x","กด")', "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "#REF!", "#N/A",
    "=", "+", "-", "{=1}", "'=1", " =1", "=SUM(A1:A9)\n=1", "＝1",
]  # fmt: skip


def _page(*cells: Value, kind: str = "text") -> Page:
    columns = [Column(f"หัว {at}", kind, 12) for at in range(len(cells))]  # type: ignore[arg-type]
    return Page("แผ่น", ("ชื่อเรื่อง",), columns, [Line(cells)])


def _written(*pages: Page) -> bytes:
    out = io.BytesIO()
    write_book(out, pages, "ทดสอบ")
    return out.getvalue()


def _read(data: bytes, sheet: int = 0) -> list[list[object]]:
    rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(sheet).to_python(skip_empty_area=False)
    return [list(row) for row in rows]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=6))
def test_any_text_comes_back(texts: list[str]) -> None:
    texts = [*texts, "."]
    data = _written(_page(*texts))
    assert _read(data)[2] == [plain_text(text) for text in texts]
    again = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    shown = [again.cell(3, at + 1).value or "" for at in range(len(texts))]
    unescaped = [re.sub("_x005F_(?=x)", "_", str(text)) for text in shown]
    assert unescaped == [plain_text(text) for text in texts]


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_text_becomes_a_formula(attack: str) -> None:
    data = _written(_page(attack))
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
    cell = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]["A3"]
    assert cell.data_type in ("s", "inlineStr")
    assert cell.value == plain_text(attack)
    if attack[0] in "=+-@\t#":
        assert cell.quotePrefix, "Excel must take it for text when a person edits the cell"


@pytest.mark.parametrize("code", ["0001", "9000000000012", "G689746481131", "1E5", "12/3", "TRUE", "01/02/2556"])
def test_codes_stay_as_they_are(code: str) -> None:
    assert _read(_written(_page(code, kind="code")))[2] == [code]


def test_days_are_days_in_the_buddhist_era_and_numbers_are_numbers() -> None:
    columns = [Column("วัน", "day"), Column("คน", "count"), Column("%", "percent"), Column("ว่าง", "count")]
    page = Page("ก", ("ข",), columns, [Line((dt.date(2013, 3, 17), 0, 56.7, None))])
    data = _written(page)
    assert _read(data)[2] == [dt.date(2013, 3, 17), 0.0, 56.7, ""]
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    assert sheet["A3"].number_format == "[$-107041E]dd/mm/yyyy"
    assert sheet["A3"].value == dt.datetime(2013, 3, 17)
    assert sheet["B3"].value == 0


def test_text_that_is_too_long_or_holds_control_characters_is_cut_to_what_excel_takes() -> None:
    found = _read(_written(_page("ก" * 40_000, "a\x00b\x0bc\ud800", "😀" * 20_000, "_x0041_")))[2]
    assert [len(str(text).encode("utf-16-le")) // 2 for text in found] == [32_767, 3, 32_767, 7]
    assert found[1] == "abc"
    assert str(found[0]).endswith("…")
    assert found[3] == "_x0041_"


def test_a_page_is_set_up_for_reading_and_for_paper() -> None:
    columns = [Column("ห้อง"), Column("ชาย", "count", 9, "นักเรียน"), Column("หญิง", "count", 9, "นักเรียน")]
    lines = [Line(("ม.1/1", 3, 4)), Line(("รวม", 3, 4), "total", frozenset({1}))]
    sheet = openpyxl.load_workbook(
        io.BytesIO(_written(Page("ม.1/1", ("หนึ่ง", "สอง"), columns, lines, ("ท้าย",), filters=True)))
    ).worksheets[0]
    assert sheet.title == "ม.1-1"
    assert sheet.freeze_panes == "B5"
    assert sheet.auto_filter.ref == "A4:C6"
    assert sheet.print_title_rows == "$3:$4"
    assert sheet.dimensions == "A1:C7"
    assert {str(area) for area in sheet.merged_cells.ranges} == {"B3:C3", "A3:A4"}
    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (9, 0)
    assert sheet["A5"].font.name == "TH SarabunPSK"
    assert (sheet["A6"].font.b, sheet["B6"].fill.fgColor.rgb) == (True, "00FFE08A")
    assert sheet["A7"].value == "ท้าย"
    assert sheet.row_dimensions[5].height == 24


def test_a_wide_page_is_printed_on_several_sheets_with_its_first_columns() -> None:
    page = Page("กว้าง", ("ก",), [Column(f"{at}", width=20) for at in range(30)], [Line([""] * 30)], frozen=3)
    sheet = openpyxl.load_workbook(io.BytesIO(_written(page))).worksheets[0]
    assert sheet.print_title_cols == "$A:$C"
    assert sheet.page_setup.scale == 55


def test_sheet_names_are_what_excel_takes_and_never_twice() -> None:
    taken: set[str] = set()
    names = [sheet_name(text, taken) for text in ("ม.1/1", "ม.1:1", "'ก'", "", "ก" * 40, "ก" * 40, "A", "a")]
    assert names == ["ม.1-1", "ม.1-1 (2)", "ก", "-", "ก" * 31, "ก" * 27 + " (2)", "A", "a (2)"]
    assert all(len(name) <= 31 for name in names)


def test_many_rows_are_written_in_a_moment_and_each_stands_in_its_place() -> None:
    lines = [Line((f"เด็ก {at % 50}", at)) for at in range(1200)]
    rows = _read(_written(Page("ก", ("ข",), [Column("ชื่อ"), Column("ที่", "count")], lines)))
    assert [row[1] for row in rows[2:]] == [float(at) for at in range(1200)]
