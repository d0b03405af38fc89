"""What some services are called with, made for the child that is aimed at by the head at the desk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
from PIL import Image

from student_care_desktop.catalog.areas import areas
from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.domain.areas import Areas, Ticks
from student_care_desktop.domain.class_life import ClassPicture
from student_care_desktop.domain.indicators import IndicatorSet
from student_care_desktop.domain.merging import Merge
from student_care_desktop.domain.promotion import Activity, Participation, Talk
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import Attachment, Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import (
    answers,
    history,
    imports,
    marks,
    merging,
    sheaves,
    sheets,
    signs,
    urgent,
    visits,
    wordings,
)
from tests.reach.world import Aim
from tests.services.test_wordings import written as wording_file

PAGE = sheets.Page("sdq", "teacher", 1)
EDIT = mark("Test", "Edit")


def picture(aim: Aim) -> Path:
    file = aim.folder / "new.png"
    Image.new("RGB", (40, 50), "#7a9").save(file)
    return file


def workbook(aim: Aim, *rows: tuple[Any, ...]) -> Path:
    book, file = openpyxl.Workbook(), aim.folder / "list.xlsx"
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file


def roster_file(aim: Aim) -> Path:
    return workbook(
        aim, ("เลขที่", "เลขประจำตัวนักเรียน", "คำนำหน้า", "ชื่อ", "นามสกุล", "ชั้น", "ชื่อเล่น"),
        (1, aim.student.number, aim.student.title, aim.student.first_name, aim.student.last_name, aim.room.name, "ใหม่"),
    )


def marks_file(aim: Aim) -> Path:
    return workbook(
        aim, ("รายงานผลการเรียน ภาคเรียนที่ 1/2568",), ("เลขที่", "เลขประจำตัวนักเรียน", "ชื่อ-นามสกุล", "GPA", "ขาด"),
        (1, aim.student.number, aim.student.name, 2.11, 3),
    )


def answers_book(aim: Aim) -> Path:
    """The class's own workbook of answers, with one answer mended."""
    file = aim.folder / "answers.xlsx"
    answers.sheets_book(aim.desk, aim.room, PAGE, file)
    book = openpyxl.load_workbook(file)
    for sheet in book:
        for row in sheet.iter_rows():
            if any(cell.value == aim.student.number for cell in row):
                numbers = [cell for cell in row[3:] if cell.value in (0, 1, 2) or cell.value is None]
                for cell in numbers[:25]:
                    cell.value = 1
    book.save(file)
    return file


def answers_read(aim: Aim) -> answers.Book:
    return answers.read(aim.desk, answers_book(aim))


def answers_proposed(aim: Aim) -> imports.Import:
    return answers.propose(aim.desk, answers_read(aim))


def marks_proposed(aim: Aim) -> imports.Import:
    return marks.propose(aim.desk, marks.read(aim.desk, marks_file(aim)), term=1)


def visiting(aim: Aim) -> visits.Visiting:
    return visits.visit_of(aim.desk, aim.student.id)


def case(aim: Aim) -> UrgentCase:
    return urgent.alarms(aim.desk, aim.place.id)[0].case


def change(aim: Aim) -> str:
    """A change set about the child by somebody else."""
    found = sheaves.sheaf(aim.desk, aim.student.id)
    sheaves.save(aim.desk, replace(found, student=replace(found.student, nickname="ใหม่")))
    return history.changes(aim.desk)[0].id


def removed(aim: Aim) -> str:
    with aim.desk.store.write(EDIT, aim.desk.now()) as unit:
        unit.remove_all([aim.record(Attachment)])
    return history.changes(aim.desk)[0].id


def other(aim: Aim) -> Student:
    """Another child: a classmate of the one inside, and the one inside for those outside."""
    rows = sheets.grid(aim.desk, aim.world.inside, PAGE).rows
    return next(row.child.student for row in rows if row.child.student.id != aim.student.id)


def merge(aim: Aim) -> Merge:
    return merging.propose_merge(aim.desk, aim.student.id, other(aim).id)


def screened(aim: Aim, status: str) -> str:
    """The child with a complete form in this state."""
    with aim.desk.store.write(EDIT, aim.desk.now()) as unit:
        old = unit.first(Screening, enrollment_id=aim.place.id, round=1) or Screening(enrollment_id=aim.place.id)
        every = frozenset(area.key for area in areas().all)
        new = replace(old, status="draft").with_ticks(Ticks(frozenset(), every), areas())
        unit.put(replace(new, status=status))
    return aim.place.id


def with_a_gap(aim: Aim) -> Enrollment:
    sheets.keep(aim.desk, PAGE, aim.place, "1" * 24 + ".")
    return aim.place


def all_screened(aim: Aim) -> Classroom:
    for row in sheets.grid(aim.desk, aim.room, PAGE).rows:
        screened(replace(aim, place=row.child.enrollment), "confirmed")
    return aim.room


def own_areas(aim: Aim) -> Areas:
    now = signs.screening_form(aim.desk).now
    first = replace(now.signs[0], text=replace(now.signs[0].text, thai="ขาดเรียนบ่อย"))
    return replace(now, signs=(first, *now.signs[1:]))


def loaded(aim: Aim) -> str:
    """An instrument whose wording the school has, and which a child may answer on the screen."""
    file = wording_file(aim.folder)
    file.write_text(file.read_text("utf-8") + '1 = "ใช่"\n', "utf-8")
    wordings.load_wording(aim.desk, file)
    return "2q"


def activity(aim: Aim) -> Activity:
    """The activity of the child's class with the child and a photo in it; made when first asked for."""
    name = "ค่ายทักษะชีวิตของทุกคน"
    with aim.desk.store.write(EDIT, aim.desk.now()) as unit:
        if known := unit.first(Activity, classroom_id=aim.room.id, name=name):
            return known
        made = Activity(
            year_id=aim.desk.year.id, classroom_id=aim.room.id, name=name, first=aim.desk.today, hours=6.0
        )
        part = Participation(activity_id=made.id, enrollment_id=aim.place.id)
        unit.put_all([made, part, ClassPicture(classroom_id=aim.room.id, about=made.id, caption="พิธีเปิด")])
        return made


def late_comer(aim: Aim) -> list[Participation]:
    """The child's row in that activity, with something new."""
    with aim.desk.store.read() as look:
        found = look.all(Participation, activity_id=activity(aim).id)
    return [replace(one, remark="มาสาย") for one in found]


def talked(aim: Aim) -> str:
    """The child with whom somebody has talked this term."""
    with aim.desk.store.write(EDIT, aim.desk.now()) as unit:
        unit.put(Talk(enrollment_id=aim.place.id, term=2, day=aim.desk.today, topic="คำชื่นชม"))
    return aim.place.id


def own_indicators(aim: Aim) -> IndicatorSet:
    """The shipped indicators with another target."""
    shipped = shipped_indicators()
    first, *others = shipped.indicators
    return replace(shipped, indicators=(replace(first, target=50), *others))
