"""Children: the list, finding one, moving to another class, leaving; the record itself: sheaves.py."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import Enrollment, Guardian, Student
from student_care_desktop.domain.thai import clean, plain_digits
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import in_order
from student_care_desktop.services.sheaves import (
    ID_TAKEN,
    NO_STUDENT,
    NUMBER_TAKEN,
    Sheaf,
    new_student,
    refuse_wrong,
    save,
    sheaf,
)
from student_care_desktop.storage.units import Reading

__all__ = [
    "ID_TAKEN", "NO_REASON", "NUMBER_TAKEN", "Sheaf", "change_status", "find", "line_of", "many",
    "move", "new_student", "roster", "rows_of", "save", "sheaf",
]

R = TypeVar("R", bound=Record)

STATUS = mark("Why", "Set the status of {name} to {status}")
MOVE = mark("Why", "Move {name} to {class_name}")
DAY_NEEDED = mark("Students", "Write the day of leaving. Nothing was saved.")
REASON_NEEDED = mark("Students", "Write why the child left. Nothing was saved.")

NO_REASON = ("studying", "graduated", "deceased")
"""Statuses that say themselves why."""


@service
def roster(desk: Desk, room: Classroom | None = None, *, everybody: bool = True) -> list[ClassRow]:
    """The children of the chosen year, by class and เลขที่; only those studying unless ``everybody``."""
    with access.looking(desk) as look:
        return rows_of(look, desk.year, [room] if room else None, everybody=everybody)


def rows_of(
    look: Reading, year: Year, rooms: Sequence[Classroom] | None, *, everybody: bool
) -> list[ClassRow]:
    """The children of ``rooms`` (all classes of ``year`` if None) inside an open look."""
    rooms = in_order(look.all(Classroom, year_id=year.id) if rooms is None else rooms)
    place_of = {room.id: (index, room.name) for index, room in enumerate(rooms)}
    wanted = {"year_id": year.id} if everybody else {"year_id": year.id, "status": "studying"}
    places = [one for one in look.all(Enrollment, **wanted) if one.classroom_id in place_of]
    children = many(look, Student, "id", [one.student_id for one in places])
    by_id = {child.id: child for child in children}
    callers = _callers(look, list(by_id))
    places.sort(key=lambda one: (place_of[one.classroom_id][0], one.no or 999, by_id[one.student_id].number))
    return [
        ClassRow(
            student=by_id[one.student_id], enrollment=one, class_name=place_of[one.classroom_id][1],
            guardian_name=callers.get(one.student_id, NOBODY)[0],
            guardian_phone=callers.get(one.student_id, NOBODY)[1],
        )
        for one in places
    ]


@service
def line_of(desk: Desk, room: Classroom) -> list[str]:
    """The ids of all children of a class, in the order of the list."""
    with access.looking(desk) as look:
        places = look.all(Enrollment, classroom_id=room.id)
        ids = [one.student_id for one in places]
        numbers = {row[0]: row[1] for row in look.values(Student, ("id", "number"), id=ids)}
    places.sort(key=lambda one: (one.no or 999, numbers[one.student_id]))
    return [one.student_id for one in places]


FEW = 500
"""Children up to which a list of ids is faster than a sweep over all."""


def many(look: Reading, kind: type[R], column: str, ids: Collection[str]) -> list[R]:
    """Records of many children; beyond a few classes one sweep is faster than a long list of ids."""
    found = look.all(kind) if len(ids) > FEW else look.all(kind, **{column: ids})
    wanted = set(ids)
    return [one for one in found if getattr(one, column) in wanted]


NOBODY = ("", "")
_FIRST = {"guardian": 0, "mother": 1, "father": 2}
_TO_CALL = ("student_id", "role", "title", "first_name", "last_name", "phone")


def _callers(look: Reading, ids: list[str]) -> dict[str, tuple[str, str]]:
    """Name and phone of the person to call for each child: who has a phone first, the guardian first."""
    where = {} if len(ids) > FEW else {"student_id": ids}
    people = look.values(Guardian, _TO_CALL, **where)
    found: dict[str, tuple[str, str]] = {}
    for child, _, title, first, last, phone in sorted(people, key=lambda one: (not one[5], _FIRST[one[1]])):
        found.setdefault(child, (f"{title}{first} {last}".strip(), phone))
    return found


@service
def find(desk: Desk, number: str) -> Student:
    """The child with this student number, in digits of either kind; CareError if there is none."""
    plain = plain_digits(clean(number))
    with access.looking(desk) as look:
        found = look.first(Student, number=plain) if plain else None
    if found is None:
        raise CareError(NO_STUDENT.with_(number=number))
    return found


@service
def move(desk: Desk, student: Student, room: Classroom) -> None:
    """Move a child to another class of the same year, last in its list."""
    with access.changing(desk, MOVE.with_(name=student.name, class_name=room.name)) as unit:
        place = unit.first(Enrollment, student_id=student.id, year_id=room.year_id)
        place = place or Enrollment(student_id=student.id, year_id=room.year_id)
        if place.classroom_id != room.id:
            taken = [one.no or 0 for one in unit.all(Enrollment, classroom_id=room.id)]
            unit.put(replace(place, classroom_id=room.id, no=max(taken, default=0) + 1))


@service
def change_status(desk: Desk, student: Student, place: Enrollment) -> None:
    """Keep how the year goes on or ends for a child: ``place`` with its status, day and reason.

    CareError where who left has no day, or no reason although the status does not say it.
    """
    status = dict(STATUSES).get(place.status, place.status)
    refuse_wrong([place])
    if place.status != "studying" and place.left is None:
        raise CareError(DAY_NEEDED)
    if place.status not in NO_REASON and not place.leaving_reason.strip():
        raise CareError(REASON_NEEDED)
    with access.changing(desk, STATUS.with_(name=student.name, status=status)) as unit:
        unit.put(place)
