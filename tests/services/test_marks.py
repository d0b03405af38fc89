"""Marks and attendance come in: guessed, looked at, applied; nobody is ever made, moved or taken out."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.services import access, history, marks, screening, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.imports import Import
from tests.fixtures.school import national_id

Write = Callable[..., Path]
HEADS = (
    "เลขที่", "เลขประจำตัวนักเรียน", "ชื่อ-นามสกุล", "GPA", "GPAX", "0", "ร", "มส", "มผ", "วันเปิดเรียน", "ขาด", "ลา", "มาสาย",
)
TITLE = ("รายงานผลการเรียน ภาคเรียนที่ 1/2568 ชั้น ม.1/1",)
FIRST = (1, "70001", "เด็กชายปุณณวิช ทดสอบดี", 2.75, 2.8, 0, 1, 0, 0, 100, 3, 2, 4)
SECOND = (2, "70002", "เด็กหญิงน้ำค้าง ทดสอบดี", "๓.๕๐", 3.4, 0, 0, 0, 0, 100, "๐", 1, 0)


def take(desk: Desk, file: Path, **chosen: Any) -> Import:
    found = marks.propose(desk, marks.read(desk, file), **chosen)
    marks.apply(desk, found)
    return found


def counts(found: Import) -> tuple[int, ...]:
    told = found.counts()
    assert sum(told[key] for key in ("added", "changed", "same", "left_out")) == len(found.file.rows)
    return tuple(told[key] for key in ("added", "changed", "same", "missing", "left_out"))


def report(desk: Desk, number: str, term: int = 1) -> TermReport | None:
    place = next(row.enrollment for row in students.roster(desk) if row.student.number == number)
    with access.looking(desk) as look:
        return look.first(TermReport, enrollment_id=place.id, term=term)


def complaints(found: Import) -> list[tuple[str, str]]:
    return [(one.where, one.severity) for one in found.complaints]


def fields(desk: Desk, file: Path) -> dict[str, str | None]:
    sheet = marks.read(desk, file).guess.sheets[0]
    return {column.heading: column.field for column in sheet.columns}


def test_every_figure_of_a_report_is_taken(desk: Desk, workbook: Write) -> None:
    found = take(desk, workbook([TITLE, HEADS, FIRST, SECOND]))
    assert counts(found) == (2, 0, 0, 1, 0)
    one = report(desk, "70001")
    assert one
    assert (one.gpa, one.gpax, one.zeros, one.incomplete, one.no_exam, one.failed_activities) == (2.75, 2.8, 0, 1, 0, 0)
    assert (one.school_days, one.absent_days, one.leave_days, one.late_times) == (100, 3, 2, 4)
    thai = report(desk, "70002")
    assert thai
    assert (thai.gpa, thai.absent_days) == (3.5, 0)


def test_the_same_file_twice_changes_nothing(desk: Desk, workbook: Write) -> None:
    file = workbook([TITLE, HEADS, FIRST, SECOND])
    take(desk, file)
    before = len(history.changes(desk))
    assert counts(take(desk, file)) == (0, 0, 2, 1, 0)
    assert len(history.changes(desk)) == before


def test_what_changes_is_told_field_by_field_and_taken_back_as_one(desk: Desk, workbook: Write) -> None:
    take(desk, workbook([TITLE, HEADS, FIRST, SECOND]))
    later = (*FIRST[:3], 3.0, *FIRST[4:10], None, *FIRST[11:])
    found = take(desk, workbook([TITLE, HEADS, later, SECOND]))
    assert counts(found)[:3] == (0, 1, 1)
    changed = next(row for row in found.proposal.rows if row.state == "changed")
    assert [(str(one.label), one.old, one.new) for one in changed.changes] == [("GPA of the term", 2.75, 3.0)]
    one = report(desk, "70001")
    assert one
    assert one.absent_days == 3, "an empty cell takes nothing away"
    history.take_back(desk, history.changes(desk)[0].id)
    one = report(desk, "70001")
    assert one
    assert one.gpa == 2.75


def test_a_child_nobody_knows_is_left_out_and_nobody_is_made(desk: Desk, workbook: Write) -> None:
    before = {row.student.id for row in students.roster(desk)}
    strangers = [(3, "99999", "เด็กชายไม่รู้จัก ใครเลย", 2.0), (4, "", "", 3.0), (5, "70001", "เด็กชายคนละคน กันเลย", 1)]
    found = take(desk, workbook([TITLE, HEADS, SECOND, *strangers]))
    assert counts(found) == (1, 0, 0, 2, 2)
    assert ("Sheet1!B4", "left_out") in complaints(found)
    assert {row.student.id for row in students.roster(desk)} == before
    assert report(desk, "70001") is None


def test_the_term_is_never_guessed_when_the_file_is_not_clear(desk: Desk, workbook: Write) -> None:
    for title in (("ผลการเรียน ชั้น ม.1/1",), ("ผลการเรียน ภาคเรียนที่ 1-2",), ("ภาคเรียนที่ 1 และ ภาคเรียนที่ 2",)):
        file = workbook([title, HEADS, FIRST])
        assert marks.said(marks.read(desk, file))[1] is None
        with pytest.raises(CareError):
            take(desk, file)
    assert counts(take(desk, file, term=2))[0] == 1
    assert report(desk, "70001", 2)
    assert report(desk, "70001", 1) is None


@pytest.mark.parametrize(
    "title", ["เทอม ๒/๒๕๖๘", "ภาคเรียนที่ 2 ปีการศึกษา 2568", "สรุปผล ภาค 2/2568 ม.1", "ผลการเรียน 2/2568"]
)
def test_the_term_is_read_from_the_title(desk: Desk, workbook: Write, title: str) -> None:
    opened = marks.read(desk, workbook([(title,), HEADS, FIRST]))
    assert marks.said(opened) == (2568, 2)


def test_the_term_is_read_from_the_name_of_the_sheet(desk: Desk, workbook: Write) -> None:
    assert marks.said(marks.read(desk, workbook([HEADS, FIRST], sheet="1-2568"))) == (2568, 1)


def test_subjects_are_counted_by_their_grades(desk: Desk, workbook: Write) -> None:
    heads = ("เลขประจำตัว", "ชื่อ-สกุล", "ท21101 ภาษาไทย", "คณิตศาสตร์", "ว21101", "กิจกรรมชุมนุม", "คะแนนเก็บ")
    rows = [
        ("70001", "ปุณณวิช ทดสอบดี", 0, "ร", "มส", "มผ", 45), ("70002", "น้ำค้าง ทดสอบดี", 4.0, "๓.๕", "2", "ผ", 50),
        ("70003", "ก้องภพ สมมติชื่อ", 1.5, "7", "", "ผ", 31),
    ]
    found = take(desk, workbook([TITLE, heads, *rows]))
    assert counts(found)[0] == 3, found.complaints
    failed, good, odd = (report(desk, number) for number in ("70001", "70002", "70003"))
    assert failed
    assert good
    assert odd
    assert (failed.zeros, failed.incomplete, failed.no_exam, failed.failed_activities) == (1, 1, 1, 1)
    assert (good.zeros, good.incomplete, good.no_exam, good.failed_activities) == (0, 0, 0, 0)
    assert ("Sheet1!D5", "cell_empty") in complaints(found)


def test_the_grades_of_one_subject_are_never_taken_for_the_average(desk: Desk, workbook: Write) -> None:
    heads = ("เลขประจำตัวนักเรียน", "ชื่อ-สกุล", "คะแนนเต็ม", "คะแนน", "เกรด")
    rows = [("70001", "ปุณณวิช ทดสอบดี", 100, 78, 3.5), ("70002", "น้ำค้าง ทดสอบดี", 100, 55, 1)]
    with pytest.raises(CareError):
        take(desk, workbook([TITLE, heads, *rows]))
    assert report(desk, "70001") is None
    averages = [(*row[:4], average) for row, average in zip(rows, (3.52, 1.0), strict=True)]
    take(desk, workbook([TITLE, heads, *averages]))
    one = report(desk, "70001")
    assert one
    assert one.gpa == 3.52


def test_scores_of_a_subject_are_no_grades(desk: Desk, workbook: Write) -> None:
    heads = ("เลขประจำตัว", "ชื่อ-สกุล", "คณิตศาสตร์", "เกรดเฉลี่ย")
    file = workbook([TITLE, heads, ("70001", "ปุณณวิช ทดสอบดี", 78, 3.1), ("70002", "น้ำค้าง ทดสอบดี", 55, 2.1)])
    assert fields(desk, file)["คณิตศาสตร์"] is None
    take(desk, file)
    one = report(desk, "70001")
    assert one
    assert (one.gpa, one.zeros) == (3.1, None)


def test_days_follow_from_days(desk: Desk, workbook: Write) -> None:
    heads = ("เลขประจำตัวนักเรียน", "ชื่อ-สกุล", "วันเปิดเรียน", "มาเรียน", "ลา")
    rows = [("70001", "ปุณณวิช ทดสอบดี", 100, 90, 4), ("70002", "น้ำค้าง ทดสอบดี", 100, 101, 0)]
    found = take(desk, workbook([TITLE, heads, *rows]))
    one, other = report(desk, "70001"), report(desk, "70002")
    assert one
    assert (one.school_days, one.absent_days, one.leave_days) == (100, 6, 4)
    assert other
    assert (other.absent_days, other.leave_days) == (None, None)
    assert ("Sheet1!D4", "cell_empty") in complaints(found)


def test_a_bad_cell_is_left_empty_and_listed(desk: Desk, workbook: Write) -> None:
    bad = (1, "70001", "เด็กชายปุณณวิช ทดสอบดี", 45.2, "ดี", "มาก", 1, 0, 0, 100, -3, 2, 4)
    found = take(desk, workbook([TITLE, HEADS, bad]))
    assert set(complaints(found)) == {(f"Sheet1!{at}3", "cell_empty") for at in "DEFK"}
    one = report(desk, "70001")
    assert one
    assert (one.gpa, one.gpax, one.zeros, one.incomplete, one.absent_days) == (None, None, None, 1, None)


def test_a_child_is_found_by_id_or_by_name_and_class(desk: Desk, workbook: Write) -> None:
    heads = ("เลขประจำตัวประชาชน", "ชื่อ", "สกุล", "ชั้น", "GPA")
    rows = [(national_id(0), "", "", "ม.1/1", 2.0), ("", "เพียงฟ้า", "สมมติชื่อ", "ม.1/9", 3.0)]
    assert counts(take(desk, workbook([TITLE, heads, *rows])))[0] == 2


def test_a_child_who_stands_twice_is_left_out_twice(desk: Desk, workbook: Write) -> None:
    other = (*FIRST[:3], 1.0, *FIRST[4:])
    found = take(desk, workbook([TITLE, HEADS, FIRST, SECOND, other]))
    assert counts(found)[4] == 2
    assert report(desk, "70001") is None


def test_only_the_sheets_of_the_term_are_taken(desk: Desk, workbook: Write, tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(workbook([("ภาคเรียนที่ 1/2568",), HEADS, FIRST]))
    second = book.create_sheet("เทอมสอง")
    for line in (("ภาคเรียนที่ 2/2568",), HEADS, SECOND):
        second.append(line)
    book.save(tmp_path / "both.xlsx")
    found = take(desk, tmp_path / "both.xlsx", term=2)
    assert counts(found)[0] == 1
    assert ("Sheet1!A3", "left_out") in complaints(found)
    assert report(desk, "70001", 2) is None
    assert report(desk, "70002", 2)


def test_a_roster_is_no_file_of_marks(desk: Desk, roster: Callable[..., Path]) -> None:
    from tests.fixtures.commands import child

    with pytest.raises(CareError):
        marks.read(desk, roster([child(1)]))


def test_a_corrected_heading_is_remembered_for_the_schools_next_file(desk: Desk, workbook: Write) -> None:
    heads = ("เลขประจำตัวนักเรียน", "ชื่อ-สกุล", "GPA", "ไม่เข้าแถว")
    file = workbook([TITLE, heads, ("70001", "ปุณณวิช ทดสอบดี", 2.5, 7)])
    opened = marks.read(desk, file)
    assert opened.guess.sheets[0].columns[3].field is None
    guess = opened.guess.take(0, 3, "report.late_times")
    marks.apply(desk, marks.propose(desk, replace(opened, guess=guess)))
    one = report(desk, "70001")
    assert one
    assert one.late_times == 7
    assert fields(desk, file)["ไม่เข้าแถว"] == "report.late_times"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp874"])
def test_text_files_are_read_too(desk: Desk, tmp_path: Path, encoding: str) -> None:
    lines = ["ภาคเรียนที่ 1/2568", "เลขประจำตัวนักเรียน,ชื่อ-สกุล,เกรดเฉลี่ย,ขาดเรียน", "70001,ปุณณวิช ทดสอบดี,2.51,3"]
    file = tmp_path / "marks.csv"
    file.write_bytes("\r\n".join(lines).encode(encoding))
    take(desk, file)
    one = report(desk, "70001")
    assert one
    assert (one.gpa, one.absent_days) == (2.51, 3)


def test_a_page_saved_as_excel_is_read_too(desk: Desk, tmp_path: Path) -> None:
    rows = [("เลขประจำตัวนักเรียน", "ชื่อ-สกุล", "GPA"), ("70001", "ปุณณวิช ทดสอบดี", "2.51")]
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    (tmp_path / "sgs.xls").write_text(f"<html><meta charset=utf-8><table>{cells}</table></html>", "utf-8")
    assert counts(take(desk, tmp_path / "sgs.xls", term=1))[0] == 1


def test_a_formula_is_taken_by_the_value_that_excel_kept(desk: Desk, workbook: Write, tmp_path: Path) -> None:
    file = workbook([TITLE, ("เลขประจำตัวนักเรียน", "GPA", "ขาด"), ("70001", "=2+0.5", "=1/0")])
    kept = tmp_path / "kept.xlsx"
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(kept, "w") as new:
        for part in old.namelist():
            text = old.read(part)
            for formula, value in ((b"2+0.5", b"2.5"), (b"1/0", b"#DIV/0!")):
                for empty in (b"<v></v>", b"<v/>", b"<v />"):
                    text = text.replace(b"<f>" + formula + b"</f>" + empty, b"<f>" + formula + b"</f><v>" + value + b"</v>")
            new.writestr(part, text)
    found = take(desk, kept)
    one = report(desk, "70001")
    assert one
    assert (one.gpa, one.absent_days) == (2.5, None)
    assert counts(found)[0] == 1


def test_a_formula_without_a_value_says_nothing_and_names_nobody(desk: Desk, workbook: Write) -> None:
    row = ("70001", "=1+1", "=2+0.5")
    found = take(desk, workbook([TITLE, ("เลขประจำตัวนักเรียน", "ชื่อ-สกุล", "GPA"), row]))
    assert counts(found)[3:] == (2, 0)
    assert report(desk, "70001") is None, "a formula without a value says nothing"


def test_work_owed_traits_failed_and_periods_skipped_are_taken_and_suggest_signs(
    desk: Desk, workbook: Write
) -> None:
    heads = ("เลขประจำตัวนักเรียน", "จำนวนวิชาที่ค้างส่งงาน", "คุณลักษณะที่ไม่ผ่าน", "หนีเรียน (คาบ)")
    take(desk, workbook([TITLE, heads, ("70001", 3, "๑", 2), ("70002", 0, 0, None)]))
    one, other = report(desk, "70001"), report(desk, "70002")
    assert one
    assert other
    assert (one.unhanded, one.failed_traits, one.skipped) == (3, 1, 2)
    assert (other.unhanded, other.failed_traits, other.skipped) == (0, 0, None)
    page = screening.page(desk, one.enrollment_id, 1)
    told = {one.sign.key for one in page.suggestions}
    assert {"study.unhanded_3", "study.trait_1", "study.skips_1_2"} <= told
    assert "skips_per_subject" not in screening.page(desk, other.enrollment_id, 1).facts


@pytest.mark.parametrize("space", [" ", "\u200b", "\u00a0", "\ufeff", "'"])
def test_a_number_behind_something_unseen_is_still_a_row(desk: Desk, workbook: Write, space: str) -> None:
    found = take(desk, workbook([("เลขประจำตัวนักเรียน", "GPA"), (space + "70001", 2.5), ("70002", 3)]), term=1)
    assert len(found.file.rows) == 2
    one = report(desk, "70001")
    assert one
    assert one.gpa == 2.5
