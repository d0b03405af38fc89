"""A table of figures becomes a sheet whose formulae say the same as the program; a share of nobody is a dash."""

from __future__ import annotations

import io
import random
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from student_care_desktop.domain.papers import ClassSummary
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.tables import (
    FigureTable,
    Heading,
    Line,
    Measure,
    Worked,
    across_classes,
    by_class,
)
from student_care_desktop.domain.words import english, mark
from student_care_desktop.exchange.tables import table_page
from student_care_desktop.exchange.writer import write_book
from tests.fixtures.reckoning import reckoned

TITLE, LABEL = mark("Summary", "Screening"), mark("Summary", "Screened")
MEASURES = (
    Measure("share", LABEL, share=("done", "all")), Measure("boys", LABEL), Measure("girls", LABEL),
    Measure("all", LABEL, sums=("boys", "girls")), Measure("done", LABEL),
)
ROOMS = ("ม.1/1", "ม.1/2", "ม.2/1", "ม.3/1", "ม.3/2", "ม.3/3")


def classes(names: tuple[str, ...] = ROOMS) -> list[ClassSummary]:
    return [
        ClassSummary(
            classroom=Classroom(id=name, grade=name.split("/")[0], room=name.split("/")[1]), advisers=(), boys=0,
            girls=0, unknown_sex=0, sections={}, disadvantages={}, disadvantaged=0, no_photo=0, no_national_id=0,
        )
        for name in names
    ]  # fmt: skip


def figures(seed: int) -> dict[str, dict[str, int]]:
    dice = random.Random(seed)
    return {name: {key: dice.randint(0, 40) for key in ("boys", "girls", "done")} for name in ROOMS}


def saved(table: FigureTable, folder: Path) -> Path:
    with (folder / "t.xlsx").open("wb") as out:
        write_book(out, [table_page(table, ("Title", "School"), english)], "t")
    return folder / "t.xlsx"


@pytest.mark.parametrize("seed", range(5))
def test_classes_grades_and_school_are_reckoned_as_the_program_does(tmp_path: Path, seed: int) -> None:
    table = by_class("t", TITLE, classes(), MEASURES, figures(seed))
    found = list(reckoned(saved(table, tmp_path)))
    assert all(one.found == one.beside for one in found)
    counted = figures(seed)
    assert table.value((len(table.rows) - 1, 4)) == sum(one["boys"] for one in counted.values())
    assert table.value((2, 4)) == counted["ม.1/1"]["boys"] + counted["ม.1/2"]["boys"]
    assert len(found) == sum(isinstance(cell, Worked) for row in table.rows for cell in row.cells)
    assert [row.look for row in table.rows] == [
        "plain", "plain", "subtotal", "plain", "plain", "plain", "plain", "subtotal", "total",
    ]  # fmt: skip


def test_the_school_adds_classes_and_never_subtotals(tmp_path: Path) -> None:
    table = by_class("t", TITLE, classes(), MEASURES, figures(1))
    book = openpyxl.load_workbook(saved(table, tmp_path))
    (sheet,) = book
    assert sheet.cell(sheet.max_row, 5).value == "=SUM(E4:E5,E7:E10)"
    book.close()


def test_lines_across_classes_are_reckoned_too(tmp_path: Path) -> None:
    counted = figures(3)
    lines = [
        Line("some", (LABEL,), {name: one["done"] for name, one in counted.items()}, "all"),
        Line("all", (LABEL,), dict.fromkeys(ROOMS, 50), "all"), Line("alone", (LABEL,), {}),
    ]  # fmt: skip
    table = across_classes("t", TITLE, classes(), lines, (Heading(LABEL, "text", 20),))
    found = list(reckoned(saved(table, tmp_path)))
    assert all(one.found == one.beside for one in found)
    assert len(found) == 5
    assert table.value((0, 8)) == sum(one["done"] for one in counted.values()) / 300 * 100
    assert table.value((2, 8)) == ""


def test_a_share_of_nobody_is_a_dash_and_no_nought(tmp_path: Path) -> None:
    table = by_class("t", TITLE, classes(("ม.1/1",)), MEASURES, {})
    assert {one.found for one in reckoned(saved(table, tmp_path))} == {0, "–"}
    assert table.value((0, 3)) == "–"


@pytest.mark.parametrize("make", [
    lambda: by_class("t", TITLE, [], MEASURES, {}),
    lambda: across_classes("t", TITLE, [], [Line("a", (LABEL,), {}, "a")], (Heading(LABEL, "text", 20),)),
])
def test_a_school_without_classes_has_a_sheet_without_sums(tmp_path: Path, make) -> None:
    assert all(one.found == one.beside for one in reckoned(saved(make(), tmp_path)))


def test_who_cannot_reckon_reads_the_values(tmp_path: Path) -> None:
    file = saved(by_class("t", TITLE, classes(), MEASURES, figures(2)), tmp_path)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(file.read_bytes())).get_sheet_by_index(0).to_python()
    assert rows[-1][4] == sum(one["boys"] for one in figures(2).values())


def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    lines = [Line("a", ("=1+1",), {}, "a")]
    table = across_classes("t", TITLE, classes(("ม.1/1",)), lines, (Heading("=HYPERLINK(1)", "text", 20),))
    assert {one.at for one in reckoned(saved(table, tmp_path))} == {"C5", "D5"}
