"""Children: the list, the search, one child's record, saving it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import Text, fields_of
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import (
    Enrollment,
    Guardian,
    Household,
    Measurement,
    Student,
    id_kind_of,
)
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import in_order
from student_care_desktop.storage.units import Reading

__all__ = [
    "Sheaf", "change_status", "find", "fitting", "housemates", "many", "move", "new_student", "roster",
    "rows_of", "save", "sheaf",
]

R = TypeVar("R", bound=Record)

EDIT = mark("Why", "Edit the record of {name}")
NEW = mark("Why", "Add {name}")
STATUS = mark("Why", "Set the status of {name} to {status}")
MOVE = mark("Why", "Move {name} to {class_name}")
NO_STUDENT = mark("Students", "There is no child with the student number {number}.")
NUMBER_TAKEN = mark("Students", "The student number {number} belongs to {name}. Nothing was saved.")
ID_TAKEN = mark("Students", "This national id belongs to {name}. Nothing was saved.")
NAME_NEEDED = mark("Students", "Write a first name. Nothing was saved.")
FIELD_WRONG = mark("Students", "{field}: {problem}. Nothing was saved.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheaf:
    """All records of one child that one page edits; saved together as one change set.

    A measurement that is left out, and a person of whom nothing is said any more, are taken out.
    """

    student: Student
    household: Household
    guardians: tuple[Guardian, ...]  # father, mother, guardian: one of each role, perhaps empty
    enrollment: Enrollment | None = None
    measurements: tuple[Measurement, ...] = ()


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


def find(desk: Desk, number: str) -> Student:
    """The child with this student number; CareError if there is none."""
    with access.looking(desk) as look:
        found = look.first(Student, number=number) if number else None
    if found is None:
        raise CareError(NO_STUDENT.with_(number=number))
    return found


def sheaf(desk: Desk, student_id: str) -> Sheaf:
    """All records of one child, with empty ones where nothing is known yet."""
    with access.looking(desk) as look:
        student = look.get(Student, student_id)
        if student is None:
            raise CareError(NO_STUDENT.with_(number=student_id))
        people = {person.role: person for person in look.all(Guardian, student_id=student_id)}
        return Sheaf(
            student=student,
            household=(look.get(Household, student.household_id) if student.household_id else None)
            or Household(),
            guardians=tuple(
                people.get(role) or Guardian(student_id=student_id, role=role)
                for role in ("father", "mother", "guardian")
            ),
            enrollment=look.first(Enrollment, student_id=student_id, year_id=desk.year.id),
            measurements=tuple(_measured(look.all(Measurement, student_id=student_id))),
        )


def _measured(found: Iterable[Measurement]) -> list[Measurement]:
    return sorted(found, key=lambda one: one.day or dt.date.min)


def housemates(desk: Desk, student: Student) -> list[Student]:
    """The other children who share this child's household, and so its address."""
    if not student.household_id:
        return []
    with access.looking(desk) as look:
        found = look.all(Student, household_id=student.household_id)
    return [one for one in found if one.id != student.id]


def new_student(desk: Desk, room: Classroom) -> Sheaf:
    """An empty record for a child who joins ``room`` in the chosen year; nothing is stored yet."""
    student = Student()
    return Sheaf(
        student=student,
        household=Household(),
        guardians=tuple(Guardian(student_id=student.id, role=r) for r in ("father", "mother", "guardian")),
        enrollment=Enrollment(student_id=student.id, year_id=desk.year.id, classroom_id=room.id),
    )


def save(desk: Desk, changed: Sheaf) -> None:
    """Keep what the page holds as one change set; CareError names the field that is wrong."""
    student = replace(changed.student, household_id=_household_id(changed))
    student = replace(student, id_kind=_kind_of_id(student))
    records = [student, *_parts(replace(changed, student=student))]
    _refuse_wrong(records)
    with access.looking(desk) as look:
        why = EDIT if look.get(Student, student.id) else NEW
    with access.changing(desk, why.with_(name=student.name)) as unit:
        _refuse_taken(unit, student)
        unit.put_all(records)
        unit.remove_all(_left_out(unit, changed))


def fitting(look: Reading, student: Student) -> Student:
    """The child as it may be kept, its kind of id read anew; CareError for a number or id that is taken."""
    _refuse_taken(look, student)
    return replace(student, id_kind=_kind_of_id(student))


def _kind_of_id(student: Student) -> str:
    """Passport is what a person says; everything else shows in the code itself."""
    kind = id_kind_of(student.national_id)
    return student.id_kind if kind == "other" and student.id_kind == "passport" else kind


def _household_id(changed: Sheaf) -> str:
    known = changed.student.household_id
    return known or (changed.household.id if _says_something(changed.household) else "")


def _parts(changed: Sheaf) -> list[Record]:
    """The child's other records that say something."""
    parts: list[Record] = [one for one in (*changed.measurements, *changed.guardians) if _says_something(one)]
    if changed.student.household_id:
        parts.append(changed.household)
    return [*parts, changed.enrollment] if changed.enrollment else parts


def _left_out(look: Reading, changed: Sheaf) -> list[Record]:
    """People of whom nothing is said, and measurements that no longer stand on the page."""
    kept = {one.id for one in changed.measurements if _says_something(one)}
    stored = look.all(Measurement, student_id=changed.student.id)
    silent = [person for person in changed.guardians if not _says_something(person)]
    return [*silent, *(one for one in stored if one.id not in kept)]


def _says_something(record: Record) -> bool:
    return any(
        getattr(record, field.name) not in ("", None, ())
        for field in dataclasses.fields(record)
        if field.name not in ("id", "student_id", "role")
    )


def _refuse_wrong(records: Iterable[Record]) -> None:
    """Only what cannot stand is refused; a wrong check digit is shown beside the field, never refused."""
    for record in records:
        for name, field in fields_of(type(record)).items():
            rule = replace(field, rule=None) if isinstance(field, Text) else field
            if problem := rule.problem(getattr(record, name)):
                raise CareError(FIELD_WRONG.with_(field=field.label, problem=problem))


def _refuse_taken(look: Reading, student: Student) -> None:
    if not student.first_name:
        raise CareError(NAME_NEEDED)
    for column, words in (("number", NUMBER_TAKEN), ("national_id", ID_TAKEN)):
        value = getattr(student, column)
        for other in look.all(Student, **{column: value}) if value else ():
            if other.id != student.id:
                raise CareError(words.with_(number=student.number, name=other.name))


def move(desk: Desk, student: Student, room: Classroom) -> None:
    """Move a child to another class of the same year, last in its list."""
    with access.changing(desk, MOVE.with_(name=student.name, class_name=room.name)) as unit:
        place = unit.first(Enrollment, student_id=student.id, year_id=room.year_id)
        place = place or Enrollment(student_id=student.id, year_id=room.year_id)
        if place.classroom_id != room.id:
            taken = [one.no or 0 for one in unit.all(Enrollment, classroom_id=room.id)]
            unit.put(replace(place, classroom_id=room.id, no=max(taken, default=0) + 1))


def change_status(desk: Desk, student: Student, place: Enrollment) -> None:
    """Keep how the year goes on or ends for a child: ``place`` with its status, day and reason."""
    status = dict(STATUSES).get(place.status, place.status)
    _refuse_wrong([place])
    with access.changing(desk, STATUS.with_(name=student.name, status=status)) as unit:
        unit.put(place)
