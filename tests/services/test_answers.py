"""A class workbook goes out, is filled in anywhere, comes back: nothing lost, nothing half-written."""

from __future__ import annotations

import csv
import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from student_care_desktop.domain.codes import class_code
from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.school import School
from student_care_desktop.domain.sheets import DRAFT, Sheet, UrgentCase
from student_care_desktop.services import access, answers, history, school, sheets, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.imports import Import
from student_care_desktop.services.sheets import Page
from tests.fixtures.school import row_of

SDQ, NINE = Page("sdq", "teacher", 1), Page("9q", "student", 1)
FULL = "0120120120120120120120121"
HEAD = 4
ITEM = 3
"""Columns before the first item."""


@pytest.fixture
def book(desk: Desk, tmp_path: Path) -> Callable[..., Path]:
    def write(page: Page = SDQ, room: str = "ม.1/1", name: str = "answers.xlsx") -> Path:
        answers.sheets_book(desk, school.find_class(desk, room), page, tmp_path / name)
        return tmp_path / name

    return write


@contextmanager
def filled(file: Path) -> Iterator[Any]:
    """The workbook as a person has it open."""
    opened = openpyxl.load_workbook(file)
    yield opened.worksheets[0]
    opened.save(file)


def write_row(sheet: Any, row: int, text: str) -> None:
    for place, letter in enumerate(text):
        sheet.cell(HEAD + row, ITEM + 1 + place).value = None if letter == "." else int(letter)


def take(desk: Desk, file: Path, page: Page | None = None) -> Import:
    found = answers.propose(desk, answers.read(desk, file, page))
    told = found.counts()
    assert sum(told[key] for key in ("added", "changed", "same", "left_out")) == len(found.file.rows)
    answers.apply(desk, found)
    return found


def counts(found: Import) -> tuple[int, ...]:
    return tuple(found.counts()[key] for key in ("added", "changed", "same", "missing", "left_out"))


def where(found: Import) -> list[tuple[str, str]]:
    return [(one.where, one.severity) for one in found.complaints]


def stored(desk: Desk, number: str, page: Page = SDQ) -> Sheet | None:
    with access.looking(desk) as look:
        return look.first(
            Sheet, enrollment_id=row_of(desk, number).enrollment.id, instrument=page.instrument,
            informant=page.informant, round=page.round,
        )


def answered(desk: Desk, number: str, page: Page = SDQ) -> str:
    sheet = stored(desk, number, page)
    return sheet.answers if sheet else ""


def test_the_workbook_is_locked_but_for_its_answers_and_has_lists(desk: Desk, book: Callable[..., Path]) -> None:
    sheets.keep(desk, SDQ, row_of(desk, "70001").enrollment, FULL)
    sheet = openpyxl.load_workbook(book()).worksheets[0]
    heads = [cell.value for cell in sheet[HEAD]]
    assert heads[:ITEM] == ["No.", "Student number", "Name"]
    assert heads[ITEM : ITEM + 25] == [str(item) for item in range(1, 26)]
    assert heads[ITEM + 25 : -1] == [f"2.{item}" for item in range(1, 7)]
    assert class_code(school.find_class(desk, "ม.1/1").id, "sdq", "teacher", 1) in sheet["A1"].value
    assert sheet.protection.sheet
    assert [cell.protection.locked for cell in sheet[HEAD + 1][: ITEM + 1]] == [True, True, True, False]
    assert sheet.freeze_panes == f"D{HEAD + 1}"
    last = sheet.cell(HEAD, len(heads)).column_letter
    assert sheet.column_dimensions[last].hidden
    lists = {rule.formula1: str(rule.sqref) for rule in sheet.data_validations.dataValidation}
    assert lists == {'"0,1,2"': "D5:AB7", '"0,1,2,3"': "AC5:AH7"}
    shown = [[cell.value for cell in row][ITEM : ITEM + 25] for row in sheet.iter_rows(HEAD + 1, HEAD + 3)]
    assert shown[0] == [int(letter) for letter in FULL]
    assert shown[1] == [None] * 25


def test_a_name_that_looks_like_a_formula_is_only_text(desk: Desk, book: Callable[..., Path]) -> None:
    sheaf = students.sheaf(desk, row_of(desk, "70001").student.id)
    students.save(desk, replace(sheaf, student=replace(sheaf.student, title="", first_name="=1+1")))
    file = book()
    cell = openpyxl.load_workbook(file).worksheets[0].cell(HEAD + 1, ITEM)
    assert (cell.data_type, str(cell.value)[:4]) == ("s", "=1+1")
    assert counts(take(desk, file)) == (0, 0, 3, 0, 0)


def test_untouched_it_changes_nothing(desk: Desk, book: Callable[..., Path]) -> None:
    sheets.keep(desk, SDQ, row_of(desk, "70001").enrollment, FULL, "0.....")
    before = len(history.changes(desk))
    found = take(desk, book())
    assert counts(found) == (0, 0, 3, 0, 0)
    assert found.complaints == ()
    assert len(history.changes(desk)) == before


def test_filled_it_is_judged_as_a_keyed_one(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL + "123321")
        write_row(sheet, 2, FULL[:20])
    assert counts(take(desk, file)) == (2, 0, 1, 0, 0)
    keyed = sheets.keep(desk, Page("sdq", "teacher", 2), row_of(desk, "70001").enrollment, FULL, "123321")
    one = stored(desk, "70001")
    assert one
    same = ("answers", "supplement", "scores", "bands", "groups", "norms", "digest", "version", "status", "day")
    assert [getattr(one, name) for name in same] == [getattr(keyed, name) for name in same]
    part = stored(desk, "70002")
    assert part
    assert (part.status, part.answers, part.scores) == (DRAFT, FULL[:20] + ".....", "")
    assert counts(take(desk, file)) == (0, 0, 3, 0, 0)


def test_all_of_it_is_one_change_set_and_can_be_taken_back(desk: Desk, book: Callable[..., Path]) -> None:
    sheets.keep(desk, SDQ, row_of(desk, "70002").enrollment, FULL)
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
        write_row(sheet, 2, FULL[::-1])
    before = len(history.changes(desk))
    found = take(desk, file)
    changed = next(row for row in found.proposal.rows if row.state == "changed")
    differing = [(f"Item {at}", old, new) for at, (old, new) in enumerate(zip(FULL, FULL[::-1], strict=True), 1) if old != new]
    assert differing
    assert [(desk.say(one.label), one.old, one.new) for one in changed.changes] == differing
    assert len(history.changes(desk)) == before + 1
    history.take_back(desk, history.changes(desk)[0].id)
    assert (answered(desk, "70001"), answered(desk, "70002")) == ("", FULL)


def test_rows_that_were_sorted_find_their_children(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        for row, letter in ((1, "0"), (2, "1"), (3, "2")):
            write_row(sheet, row, letter * 25)
        rows = [[cell.value for cell in sheet[HEAD + row]] for row in (3, 1, 2)]
        for row, cells in enumerate(rows, 1):
            for place, value in enumerate(cells, 1):
                sheet.cell(HEAD + row, place, value)
    assert counts(take(desk, file))[0] == 3
    assert [answered(desk, number)[0] for number in ("70001", "70002", "70003")] == ["0", "1", "2"]


def test_rows_sorted_without_their_hidden_key_are_left_out(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
        write_row(sheet, 2, FULL)
        for place in (1, 2, 3):
            one, other = sheet.cell(HEAD + 1, place), sheet.cell(HEAD + 2, place)
            one.value, other.value = other.value, one.value
    found = take(desk, file)
    assert counts(found) == (0, 0, 1, 0, 2)
    assert where(found) == [("ม.1-1!B5", "left_out"), ("ม.1-1!B6", "left_out")]
    assert answered(desk, "70001") == answered(desk, "70002") == ""


def test_columns_may_be_moved_and_deleted(desk: Desk, book: Callable[..., Path]) -> None:
    sheets.keep(desk, SDQ, row_of(desk, "70001").enrollment, FULL)
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, "2" * 25)
        sheet.delete_cols(ITEM + 7)
        sheet.move_range("A1:C7", cols=60)
    found = take(desk, file)
    assert where(found) == [("ม.1-1!A4", "note")]
    assert "7" in str(found.complaints[0].what.facts["items"])
    assert answered(desk, "70001") == "222222" + FULL[6] + "2" * 18


def test_an_item_with_two_columns_is_not_read(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
        sheet.cell(HEAD, ITEM + 2, "1")
    found = take(desk, file)
    assert answered(desk, "70001") == ".." + FULL[2:]
    assert len(where(found)) == 2


def test_what_is_no_answer_is_named_by_its_cell(desk: Desk, book: Callable[..., Path]) -> None:
    sheets.keep(desk, SDQ, row_of(desk, "70001").enrollment, FULL)
    file = book()
    with filled(file) as sheet:
        for place, value in enumerate(("5", "x", "=1+1", "๒", "\u200b2\u200b", 1.5, "จริง", "'1", " 0 ", True)):
            sheet.cell(HEAD + 1, ITEM + 1 + place, value)
    found = take(desk, file)
    assert dict(where(found)) == {f"ม.1-1!{at}5": "cell_empty" for at in "DEIJM"} | {"ม.1-1!F5": "note"}
    assert answered(desk, "70001") == FULL[:3] + "22" + FULL[5:7] + "10" + FULL[9:]


def test_an_empty_cell_never_takes_an_answer_away(desk: Desk, book: Callable[..., Path]) -> None:
    for number in ("70001", "70002"):
        sheets.keep(desk, SDQ, row_of(desk, number).enrollment, FULL)
    file = book()
    with filled(file) as sheet:
        sheet.cell(HEAD + 1, ITEM + 4).value = None
        write_row(sheet, 2, "." * 25)
    found = take(desk, file)
    assert counts(found) == (0, 0, 3, 0, 0)
    assert where(found) == [("ม.1-1!G5", "note"), ("ม.1-1!B6", "note")]
    assert answered(desk, "70001") == answered(desk, "70002") == FULL


def test_extra_and_missing_rows_are_told(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
        sheet.delete_rows(HEAD + 3)
        for row, number in ((4, "99999"), (5, "70004"), (6, "")):
            sheet.cell(HEAD + row, 2, number)
            write_row(sheet, row, FULL)
    found = take(desk, file)
    assert counts(found) == (2, 0, 1, 1, 2)
    assert [row.student.number for row in found.proposal.missing] == ["70003"]
    assert {place for place, kind in where(found) if kind == "left_out"} == {"ม.1-1!B8", "ม.1-1!B10"}
    assert answered(desk, "70004") == FULL, "the child of another class was named by its number"


def test_a_row_that_stands_twice_is_left_out_twice(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
        for place, cell in enumerate(sheet[HEAD + 1], 1):
            sheet.cell(HEAD + 9, place, cell.value)
    assert counts(take(desk, file)) == (0, 0, 2, 0, 2)


def test_a_changed_row_key_is_found_by_the_number(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
        sheet.cell(HEAD + 1, sheet.max_column, "nonsense")
    found = take(desk, file)
    assert where(found) == [("ม.1-1!B5", "note")]
    assert answered(desk, "70001") == FULL


def test_a_child_who_changed_class_keeps_the_answers(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
    students.move(desk, row_of(desk, "70001").student, school.find_class(desk, "ม.1/9"))
    found = take(desk, file)
    assert counts(found)[0] == 1
    assert answered(desk, "70001") == FULL


def test_an_edited_code_or_another_schools_is_refused(desk: Desk, book: Callable[..., Path], tmp_path: Path) -> None:
    file = book()
    with filled(file) as sheet:
        code = sheet.cell(HEAD, sheet.max_column)
        code.value = code.value.replace(".teacher.", ".parent.")
    with pytest.raises(CareError):
        answers.read(desk, file)
    ours = answers.read(desk, book())
    kept = school.school_of(desk)
    with access.changing(desk, answers.NO_BOOK) as unit:
        unit.remove_all([kept])
        unit.put(School(name="โรงเรียนอื่น"))
    with pytest.raises(CareError):
        answers.propose(desk, ours)


def test_only_the_second_page_is_a_draft(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        sheet.cell(HEAD + 1, ITEM + 26).value = 0
    assert counts(take(desk, file))[0] == 1
    one = stored(desk, "70001")
    assert one
    assert (one.status, one.answers, one.supplement) == (DRAFT, "." * 25, "0.....")
    assert counts(take(desk, file)) == (0, 0, 3, 0, 0)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp874"])
def test_saved_as_text_it_still_knows_what_it_is(
    desk: Desk, book: Callable[..., Path], tmp_path: Path, encoding: str
) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
        rows = [["" if cell is None else cell for cell in row] for row in sheet.iter_rows(values_only=True)]
    text = tmp_path / "answers.csv"
    with text.open("w", encoding=encoding, errors="replace", newline="") as out:
        csv.writer(out).writerows(rows)
    assert counts(take(desk, text))[0] == 1
    assert answered(desk, "70001") == FULL


def test_a_foreign_class_is_refused(desk: Desk, book: Callable[..., Path]) -> None:
    school.add_class(desk, "ม.2/1")
    file = book(room="ม.2/1")
    school.remove_class(desk, school.find_class(desk, "ม.2/1"))
    with pytest.raises(CareError):
        answers.propose(desk, answers.read(desk, file))


def test_an_urgent_answer_opens_its_case_once_and_never_goes_out(desk: Desk, book: Callable[..., Path]) -> None:
    file = book(NINE)
    with filled(file) as sheet:
        write_row(sheet, 1, "000000001")
    assert counts(take(desk, file))[0] == 1
    take(desk, file)
    with access.looking(desk) as look:
        assert [case.cause for case in look.all(UrgentCase)] == ["9q self-harm"]
    again = book(NINE, name="again.xlsx")
    sheet = openpyxl.load_workbook(again).worksheets[0]
    assert [cell.value for cell in sheet[HEAD + 1]][ITEM : ITEM + 9] == [0] * 8 + [None]
    found = take(desk, again)
    assert (counts(found), found.complaints) == ((0, 0, 3, 0, 0), ())


@pytest.mark.parametrize(
    "page", [Page("8q", "student", 1), Page("snap-iv", "teacher", 1), Page("9q", "teacher", 1), Page("nothing", "teacher", 1)]
)
def test_what_may_stand_in_no_list_of_a_class_gets_no_workbook(desk: Desk, tmp_path: Path, page: Page) -> None:
    with pytest.raises(CareError):
        answers.sheets_book(desk, school.find_class(desk, "ม.1/1"), page, tmp_path / "out.xlsx")
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_list_without_our_code_needs_the_page(desk: Desk, workbook: Callable[..., Path]) -> None:
    heads = ("ที่", "เลขประจำตัว", "ชื่อ-สกุล", *(f"ข้อ {item}" for item in range(1, 26)))
    rows = [(1, "70001", "ปุณณวิช ทดสอบดี", *map(int, FULL)), (2, "70001x", "ใครก็ไม่รู้", *map(int, FULL))]
    file = workbook([("SDQ ม.1/1",), heads, *rows])
    with pytest.raises(CareError):
        answers.read(desk, file)
    found = take(desk, file, SDQ)
    assert counts(found) == (1, 0, 0, 2, 1)
    assert answered(desk, "70001") == FULL
    too_long = workbook([(*heads, "ข้อ 26", "ข้อ 27"), (*rows[0], 1, 1)], name="long.xlsx")
    with pytest.raises(CareError):
        answers.read(desk, too_long, SDQ)
    with pytest.raises(CareError):
        answers.read(desk, workbook([heads[:9], rows[0][:9]], name="short.xlsx"), SDQ)


def test_the_page_that_is_asked_for_must_be_that_of_the_code(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    assert answers.read(desk, file, SDQ).page == SDQ
    with pytest.raises(CareError):
        answers.read(desk, file, Page("sdq", "parent", 1))


def test_a_stale_proposal_writes_nothing(desk: Desk, book: Callable[..., Path]) -> None:
    file = book()
    with filled(file) as sheet:
        write_row(sheet, 1, FULL)
    found = answers.propose(desk, answers.read(desk, file))
    sheets.keep(desk, SDQ, row_of(desk, "70001").enrollment, FULL[::-1])
    with pytest.raises(CareError):
        answers.apply(desk, found)
    assert answered(desk, "70001") == FULL[::-1]


def test_rows_to_mend_are_saved_with_their_cells_marked(desk: Desk, book: Callable[..., Path], tmp_path: Path) -> None:
    file = book()
    with filled(file) as sheet:
        sheet.cell(HEAD + 1, ITEM + 1, "ไม่จริง")
    found = answers.propose(desk, answers.read(desk, file))
    answers.save_bad_rows(desk, found, tmp_path / "mend.xlsx")
    cells = [str(cell.value) for row in openpyxl.load_workbook(tmp_path / "mend.xlsx").worksheets[0].iter_rows() for cell in row]
    assert "70001" in cells
    assert not any(text.startswith("SC1.") for text in cells)
    assert any(text.startswith("D5:") for text in cells)


def test_a_full_disk_leaves_no_half_a_workbook(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / "out" / "answers.xlsx"
    target.parent.mkdir()
    target.write_bytes(b"the one before")
    monkeypatch.setattr("student_care_desktop.storage.files.os.fsync", full)
    with pytest.raises(StorageTrouble):
        answers.sheets_book(desk, school.find_class(desk, "ม.1/1"), SDQ, target)
    assert target.read_bytes() == b"the one before"
    assert list(target.parent.iterdir()) == [target]
