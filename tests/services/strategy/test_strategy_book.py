"""The workbook of the year: every indicator is worked out again from the sheets by code, and nobody is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import openpyxl
import pytest

from student_care_desktop.domain.students import Student
from student_care_desktop.services import access, indicators
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import workbook
from tests.fixtures.people import Give

SHEETS = ["ตัวชี้วัด", "งบประมาณ", "นิเทศ", "ข้อมูลรายคน", "ข้อมูลรายการ"]
Rows = list[dict[str, Any]]


def _read(file: Path) -> dict[str, Rows]:
    """The lines of each sheet by their headings; what stands above and below the table is left out."""
    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    return {sheet.title: list(_lines([list(row) for row in sheet.iter_rows(values_only=True)])) for sheet in book}


def _lines(rows: list[list[Any]]) -> Iterator[dict[str, Any]]:
    head = next(at for at, row in enumerate(rows) if len([one for one in row if one not in (None, "")]) > 1)
    for row in rows[head + 1 :]:
        if row[0] not in (None, "") and any(one not in (None, "") for one in row[1:]):
            yield dict(zip(rows[head], row, strict=False))


def _worked_out(sheets: dict[str, Rows], key: str) -> tuple[int, int, list[float]]:
    """Numerator, denominator and amounts from the sheets of data alone."""
    children = [row for row in sheets["ข้อมูลรายคน"] if row.get(key) not in (None, "")]
    if children:
        amounts = [row.get(f"{key} ปริมาณ") for row in children]
        counted = sum(row[key] == 1 for row in children)
        return counted, len(children), [float(one) for one in amounts if one not in (None, "")]
    lines = [row for row in sheets["ข้อมูลรายการ"] if row["ชื่อย่อ"] == key]
    amounts = [row["ปริมาณ"] for row in lines]
    return (
        sum(row["นับได้"] == 1 for row in lines), len(lines), [float(one) for one in amounts if one not in (None, "")],
    )


def _value(unit: str, counted: int, of: int, amounts: list[float]) -> float | None:
    if unit == "percent":
        return 100 * counted / of if of else None
    if unit == "count":
        return float(counted) if of else None
    if not amounts:
        return None
    return median(amounts) if unit == "median" else sum(amounts) / len(amounts)


def test_every_indicator_is_worked_out_again_from_the_sheets_by_code(village: Desk, tmp_path: Path) -> None:
    file = tmp_path / "strategy.xlsx"
    workbook.export_strategy(village, file)
    sheets = _read(file)
    assert list(sheets) == SHEETS
    told = {row["ชื่อย่อ"]: row for row in sheets["ตัวชี้วัด"]}
    figures = indicators.figures(village)
    assert list(told) == [one.key for one in figures]
    measured = 0
    for one in figures:
        if one.indicator.by_hand:
            continue
        counted, of, amounts = _worked_out(sheets, one.key)
        assert (counted, of) == (one.numerator, one.denominator), one.key
        value = _value(one.indicator.unit, counted, of, amounts)
        assert value == pytest.approx(one.value, abs=0.06) if one.measured else value is None, one.key
        if one.measured:
            measured += 1
            row = told[one.key]
            assert (row["นับได้"], row["จากทั้งหมด"], row["ผล"]) == (counted, of, one.value)
            assert row["ระดับตามตัวเลข"] == one.level
    assert measured >= 20


def test_no_child_is_named_and_codes_follow_no_list(village: Desk, tmp_path: Path) -> None:
    file = tmp_path / "strategy.xlsx"
    workbook.export_strategy(village, file)
    sheets = _read(file)
    said = {str(value) for rows in sheets.values() for row in rows for value in row.values()}
    text = "\n".join(said)
    with access.looking(village) as look:
        children = look.all(Student)
    assert not [one.number for one in children if one.number in said or f"{one.first_name} {one.last_name}" in text]
    codes = [row["รหัส"] for row in sheets["ข้อมูลรายคน"]]
    assert codes == [f"N{at:04}" for at in range(1, len(codes) + 1)]
    assert not set(sheets["ข้อมูลรายคน"][0]) & {"ห้อง", "ชื่อ", "เลขที่"}


def test_budget_and_supervision_stand_in_their_sheets(village: Desk, tmp_path: Path) -> None:
    file = tmp_path / "strategy.xlsx"
    workbook.export_strategy(village, file)
    sheets = _read(file)
    assert sum(row["งบประมาณ"] or 0 for row in sheets["งบประมาณ"]) > 0
    assert {row["สถานะ"] for row in sheets["นิเทศ"]} >= {"วางแผนไว้", "ครูตอบแล้ว"}


def test_the_command_writes_it_also_of_an_empty_year(give: Give, bare_desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "book.xlsx"
    said = give("head", "export", "strategy", "--out", file)
    assert said.code == 0, said.err
    assert file.stat().st_size > 5000
    assert give("homeroom", "export", "strategy", "--out", tmp_path / "no.xlsx").code != 0
    workbook.export_strategy(bare_desk, tmp_path / "bare.xlsx")
    assert len(openpyxl.load_workbook(tmp_path / "bare.xlsx").sheetnames) == len(SHEETS)
