"""Stage 6: the work of homeroom teachers, marked by those who lead; hours of training of each person."""

from __future__ import annotations

import json
from collections.abc import Mapping

from student_care_desktop.catalog.supervising import supervising
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Adviser, Classroom, School, Staff
from student_care_desktop.domain.strategy.supervision import EVALUATOR_ROLES, TeacherRating
from student_care_desktop.domain.strategy.teacher_marks import MOST_EVALUATORS, TeacherFacts, TeacherSheet
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import in_order
from student_care_desktop.services.strategy.agreeing import hours_in
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import Stage, cycle_in, keep_page
from student_care_desktop.storage.units import Reading

__all__ = ["rate_teacher", "teacher_facts_in", "teacher_sheets", "teacher_sheets_in"]

MARKS = mark("TeacherMarks", "A mark is 1 to 5. Nothing was saved.")
MANY = mark("TeacherMarks", "No more than {most} people judge one teacher. Nothing was saved.")
NOBODY = mark("TeacherMarks", "This teacher has no class this year. Nothing was saved.")


@service
def teacher_sheets(desk: Desk) -> tuple[TeacherSheet, ...]:
    """Every homeroom teacher of the year with the marks given so far, class by class."""
    with access.looking(desk) as look:
        return teacher_sheets_in(desk, look)


def teacher_sheets_in(desk: Desk, look: Reading) -> tuple[TeacherSheet, ...]:
    """The same inside an open look."""
    given = rows_of(look, TeacherRating, cycle_in(look, desk.year).id)
    people = {one.id: one for one in look.all(Staff)}
    rooms: dict[str, list[str]] = {}
    for room in in_order(look.all(Classroom, year_id=desk.year.id)):
        for adviser in sorted(look.all(Adviser, classroom_id=room.id), key=lambda each: each.place):
            rooms.setdefault(adviser.staff_id, []).append(room.name)
    for one in given:
        rooms.setdefault(one.staff_id, [])
    return tuple(
        TeacherSheet(
            key, people[key].name, ", ".join(names), tuple(one for one in given if one.staff_id == key)
        )
        for key, names in rooms.items() if key in people
    )


@service
def rate_teacher(desk: Desk, staff_id: str, role: str, evaluator: str, marks: Mapping[str, int]) -> Stage:
    """Keep the marks of one evaluator for a teacher; of the same evaluator they take the place of the old."""
    sheet = next((one for one in teacher_sheets(desk) if one.staff_id == staff_id), None)
    if sheet is None:
        raise CareError(NOBODY)
    keys = [key for key, _ in supervising().criteria]
    if any(key not in keys or one not in range(1, 6) for key, one in marks.items()):
        raise CareError(MARKS)
    others = [one for one in sheet.ratings if one.role != role]
    if len(others) >= MOST_EVALUATORS:
        raise CareError(MANY.with_(most=MOST_EVALUATORS))
    with access.looking(desk) as look:
        was = rows_of(look, TeacherRating, cycle_in(look, desk.year).id)
    made = TeacherRating(
        staff_id=staff_id, role=role, evaluator=evaluator, day=desk.today, marks=json.dumps(dict(marks))
    )
    kept = [one for one in was if (one.staff_id, one.role) != (staff_id, role)]
    return keep_page(desk, "strategy_6", "teachers", (*kept, made), was, done=False)


def teacher_facts_in(desk: Desk, look: Reading) -> TeacherFacts:
    """What the paper prints."""
    return TeacherFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today,
        criteria=supervising().criteria, sheets=teacher_sheets_in(desk, look), roles=dict(EVALUATOR_ROLES),
        hours=tuple((person.name, hours) for person, hours in hours_in(desk, look)),
    )
