"""Files for the pictures of the imports: marks as a school keeps them, a class workbook with answers."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import cast

import openpyxl
from PySide6.QtWidgets import QApplication

from student_care_desktop.services import answers, school, sheets, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.importing.room import ImportRoom
from student_care_desktop.ui.window import Window

__all__ = ["ANSWERS", "MARKS", "answers_page", "marks_page"]

MARKS = ("file", "columns", "look")
ANSWERS = ("file", "look")
HEADS = (
    "เลขที่,เลขประจำตัวนักเรียน,ชื่อ-นามสกุล,ท21102 ภาษาไทย,คณิตศาสตร์,แนะแนว,GPA,GPAX,"
    "วันเปิดเรียน,มาเรียน,ขาด,ลา,มาสาย,หมายเหตุ"
)
PAGE = sheets.Page("sdq", "teacher", 2)


def _marks(desk: Desk, folder: Path) -> Path:
    lines = ["รายงานผลการเรียน ภาคเรียนที่ 2/2568", HEADS]
    for place, row in enumerate(students.roster(desk, school.classes(desk)[2], everybody=False)[:-1]):
        grade, gpa = (4, 0, "ร", 2.5)[place % 4], 1.4 + place % 9 * 0.3
        child = f"{row.enrollment.no},{row.student.number},{row.student.name}"
        lines.append(f"{child},{grade},3,ผ,{gpa:.2f},2.8,98,{97 - place % 5},{place % 5},1,{place % 3},")
    lines.append("40,99999,เด็กชายไม่มี ในทะเบียน,2,2,ผ,2.00,2.00,98,90,7,1,0,")
    file = folder / "ผลการเรียน ภาคเรียนที่ 2.csv"
    file.write_text("\n".join(lines), "utf-8-sig")
    return file


def _answers(desk: Desk, folder: Path) -> Path:
    room = school.classes(desk)[2]
    for row in students.roster(desk, room, everybody=False)[:8]:
        sheets.keep(desk, PAGE, row.enrollment, "0121" * 6 + "1")
    file = folder / "SDQ ครู รอบ 2.xlsx"
    answers.sheets_book(desk, room, PAGE, file)
    book = openpyxl.load_workbook(file)
    for line in range(11, 19):
        for item in range(25 - line % 5 // 4):
            book.worksheets[0].cell(line, 4 + item).value = (line * item + item) % 3
    book.worksheets[0].cell(6, 9).value = 7
    book.save(file)
    return file


def _walk(place: str, page: str, window: Window, desk: Desk) -> None:
    """Open the file in its place and go on to ``page``."""
    with tempfile.TemporaryDirectory() as folder:
        file = (_marks if place == "marks-file" else _answers)(desk, Path(folder))
        window.go(place, file)
        _rest(window)
    wizard = cast(ImportRoom, window.room).wizard
    while wizard.walk.at != page:
        wizard.next()
        _rest(window)


def _rest(window: Window) -> None:
    while window.house.tasks.busy:
        QApplication.processEvents()


marks_page = partial(_walk, "marks-file")
answers_page = partial(_walk, "sheets-file")
