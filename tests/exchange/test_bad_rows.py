"""The rows to mend come back as a workbook that can be mended and imported once more."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.exchange.bad_rows import write_bad_rows
from student_care_desktop.exchange.grid import Table
from student_care_desktop.exchange.workbook import read_tables
from tests.exchange.lists import an_id, complaints, dmc, read, table


def _bad_rows(path: Path, *tables: Table) -> openpyxl.Workbook:
    out = io.BytesIO()
    file = read(*tables)
    write_bad_rows(tables, file, file.complaints, out, tongue("th"))
    path.write_bytes(out.getvalue())
    return openpyxl.load_workbook(path)


def test_each_row_with_a_complaint_stands_with_its_reason_and_marked_cell(tmp_path: Path) -> None:
    rows = dmc({}, {"วันเกิด": "31/02/2556"}, {"ชื่อ": "", "ชั้น": "ม.9"}, {})
    sheet = _bad_rows(tmp_path / "bad.xlsx", table(rows)).active
    assert sheet.max_row == 3 + 2
    assert sheet["C4"].value == "Sheet1!A4"
    assert "31/02/2556" in sheet["B4"].value
    assert sheet["B5"].value.count("\n") == 1, "both reasons"
    assert sheet["N4"].value == "31/02/2556"
    assert sheet["N4"].fill.fgColor.rgb == sheet["G5"].fill.fgColor.rgb == sheet["L5"].fill.fgColor.rgb == "00FFE08A"
    assert sheet["M4"].fill.fgColor.rgb != "00FFE08A"
    assert sheet["F4"].value == an_id(2)


def test_it_can_be_imported_again_and_tells_the_same_until_it_is_mended(tmp_path: Path) -> None:
    rows = dmc({"น้ำหนัก": "หนัก"}, {"ชื่อ": ""}, {"number": "7"}, {"number": "7"})
    book = _bad_rows(tmp_path / "bad.xlsx", table(rows))
    again = read(*read_tables(tmp_path / "bad.xlsx"))
    assert complaints(again) == [
        ("Sheet1!P4", "cell_empty"), ("Sheet1!L5", "left_out"), ("Sheet1!I6", "left_out"), ("Sheet1!I7", "left_out"),
    ]  # fmt: skip
    book.active["P4"], book.active["L5"], book.active["I7"] = 50, "แดง", "8"
    book.save(tmp_path / "mended.xlsx")
    mended = read(*read_tables(tmp_path / "mended.xlsx"))
    assert complaints(mended) == []
    assert len(mended.kept) == 4


def test_a_class_that_only_the_title_told_is_not_lost(tmp_path: Path) -> None:
    rows = [["ชั้น ม.1/3"], ["เลขที่", "รหัสนักเรียน", "ชื่อ-สกุล", "วันเกิด"], [1.0, "1001", "ด.ช.แดง ใจดี", "31/2/2556"]]
    _bad_rows(tmp_path / "bad.xlsx", table(rows))
    again = read(*read_tables(tmp_path / "bad.xlsx"))
    assert again.classes == {("ม.1", "3")}
    assert again.rows[0].values["student.number"] == "1001"


def test_a_formula_in_the_file_stays_text(tmp_path: Path) -> None:
    sheet = _bad_rows(tmp_path / "bad.xlsx", table(dmc({"ชื่อ": '=HYPERLINK("x")'}))).active
    assert sheet["L4"].value == '=HYPERLINK("x")'
    assert sheet["L4"].data_type != "f"


def test_a_file_without_complaints_gives_a_workbook_without_rows(tmp_path: Path) -> None:
    assert _bad_rows(tmp_path / "bad.xlsx", table(dmc({}))).active.max_row == 2
