"""How several teachers see one child: asked for by paper slips with a code, keyed in half a minute each."""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.counsel import VIEW_AREAS, TeacherView
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.people import Scope
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.storage.units import Reading

__all__ = ["Slip", "ask_views", "begin_view", "find_slip", "keep_view", "open_slips", "views_of"]

ASK = mark("Why", "Ask {count} teachers how they see {name}")
KEEP = mark("Why", "How {teacher} sees {name}")
NO_CODE = mark("Views", "No slip has the code {code}. Nothing was saved. Read the code on the paper again.")
NOBODY = mark("Views", "Write at least one teacher to ask. No slip was made.")
NOTHING = mark("Views", "Mark at least one line, or write a word. Nothing was saved.")
NO_TEACHER = mark("Views", "Write whose view it is. Nothing was saved.")
BAD_MARK = mark("Views", "A mark is 1 to 4. Nothing was saved.")
GONE = mark("Views", "This child is not on record any more. Nothing was saved.")
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Nothing that looks like something else on paper."""
_LONG = 5
_MARKS = range(1, 5)


@dataclass(frozen=True, slots=True)
class Slip:
    """A view with whose it is: the child, its class and number."""

    view: TeacherView
    student: Student
    no: int | None
    class_name: str


@service
def ask_views(desk: Desk, enrollment_id: str, teachers: Sequence[tuple[str, str]]) -> list[Slip]:
    """A slip for each of ``teachers`` (name, subject) about one child; CareError for none."""
    asked = [(name.strip(), subject.strip()) for name, subject in teachers if name.strip()]
    if not asked:
        raise CareError(NOBODY)
    with access.looking(desk) as look:
        name = _slip(look, TeacherView(enrollment_id=enrollment_id)).student.name
    with access.changing(desk, ASK.with_(count=len(asked), name=name)) as unit:
        taken = {code for code, in unit.values(TeacherView, ("code",))}
        made = []
        for who, subject in asked:
            code = _new_code(taken)
            taken.add(code)
            made.append(TeacherView(
                enrollment_id=enrollment_id, code=code, teacher=who, subject=subject, asked=desk.today
            ))
        unit.put_all(made)
        return [_slip(unit, one) for one in made]


@service
def open_slips(desk: Desk, classroom_id: str) -> list[Slip]:
    """The slips of a class that have not come back, the oldest first."""
    with access.looking(desk) as look:
        places = [one.id for one in look.all(Enrollment, classroom_id=classroom_id)]
        found = [one for one in look.all(TeacherView, enrollment_id=places) if one.day is None]
        return [_slip(look, one) for one in sorted(found, key=lambda one: (str(one.asked), one.code))]


@service
def find_slip(desk: Desk, code: str) -> Slip:
    """The slip with this code, however it is written; CareError if there is none here."""
    clean = "".join(plain_digits(code).upper().split()).replace("-", "")
    with access.looking(desk) as look:
        found = look.first(TeacherView, code=clean) if clean else None
        if found is None:
            raise CareError(NO_CODE.with_(code=code.strip()))
        return _slip(look, found)


@service
def begin_view(desk: Desk, enrollment_id: str) -> TeacherView:
    """A view of this child by the person at the desk, of which nothing is stored; CareError for no child."""
    with access.looking(desk) as look:
        new = TeacherView(enrollment_id=enrollment_id, teacher=name_at(desk, look))
        _slip(look, new)
        return new


@service
def keep_view(desk: Desk, view: TeacherView, marks: Mapping[str, int]) -> TeacherView:
    """Keep what one teacher says of a child; ``marks`` by :data:`VIEW_AREAS`, what is missing is not said."""
    known = dict(VIEW_AREAS)
    if any(key not in known or value not in _MARKS for key, value in marks.items()):
        raise CareError(BAD_MARK)
    if not (marks or view.good.strip() or view.worry.strip()):
        raise CareError(NOTHING)
    if not view.teacher.strip():
        raise CareError(NO_TEACHER)
    with access.looking(desk) as look:
        name, who = _slip(look, view).student.name, name_at(desk, look)
    view = replace(view, teacher=who) if view.teacher == desk.who else view
    new = replace(view, day=view.day or desk.today, marks=json.dumps(dict(marks), sort_keys=True))
    with access.changing(desk, KEEP.with_(teacher=view.teacher, name=name)) as unit:
        unit.put(new)
    return new


@service
def views_of(desk: Desk, enrollment_id: str) -> list[TeacherView]:
    """The views of a child that have come back, the newest first; a subject teacher sees only the own."""
    whole = access.may(desk, "service", "views.open_slips") is not Scope.NONE
    with access.looking(desk) as look:
        found = [one for one in look.all(TeacherView, enrollment_id=enrollment_id) if one.day]
        names = (desk.who, name_at(desk, look))
    mine = [one for one in found if whole or one.teacher in names]
    return sorted(mine, key=lambda one: (str(one.day), one.id), reverse=True)


def _new_code(taken: Collection[str]) -> str:
    while True:
        code = "".join(secrets.choice(_LETTERS) for _ in range(_LONG))
        if code not in taken:
            return code


def _slip(look: Reading, view: TeacherView) -> Slip:
    place = look.get(Enrollment, view.enrollment_id)
    student = look.get(Student, place.student_id) if place else None
    if place is None or student is None:
        raise CareError(GONE)
    room = look.get(Classroom, place.classroom_id) or Classroom()
    return Slip(view, student, place.no, room.name)
