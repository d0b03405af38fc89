"""One child's record as a page edits it: every part read at once, and saved as one change set."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import Text, fields_of
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import (
    Attachment,
    Enrollment,
    Guardian,
    Household,
    Measurement,
    Student,
    id_kind_of,
)
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.attachments import free
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.kin import as_stored, members_of
from student_care_desktop.storage.units import Reading

__all__ = ["ID_TAKEN", "NUMBER_TAKEN", "Sheaf", "fitting", "new_student", "refuse_wrong", "save", "sheaf"]

EDIT = mark("Why", "Edit the record of {name}")
NEW = mark("Why", "Add {name}")
NO_STUDENT = mark("Students", "There is no child with the student number {number}.")
NUMBER_TAKEN = mark("Students", "The student number {number} belongs to {name}. Nothing was saved.")
ID_TAKEN = mark("Students", "This national id belongs to {name}. Nothing was saved.")
NAME_NEEDED = mark("Students", "Write a first name. Nothing was saved.")
FIELD_WRONG = mark("Students", "{field}: {problem}. Nothing was saved.")

ROLES = ("father", "mother", "guardian")
LISTS = ("measurements", "members", "talents", "scholarships", "consents", "terms", "attachments")
"""The parts of a sheaf of which there may be any number."""
_OWN = frozenset(("id", "student_id", "role", "household_id", "enrollment_id", "place", "term"))
"""Fields that say whose a record is, and nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheaf:
    """All records of one child that one page edits; saved together as one change set.

    A line that is left out of a list, and a record of which nothing is said any more, are taken out.
    ``members`` belong to the household and so to all children of it; ``terms`` to the chosen year.
    """

    student: Student
    household: Household
    guardians: tuple[Guardian, ...]  # father, mother, guardian: one of each role, perhaps empty
    enrollment: Enrollment | None = None
    health: Health | None = None
    economy: Economy | None = None
    measurements: tuple[Measurement, ...] = ()  # oldest first
    members: tuple[HouseholdMember, ...] = ()
    talents: tuple[Talent, ...] = ()
    scholarships: tuple[Scholarship, ...] = ()  # oldest first
    consents: tuple[Consent, ...] = ()  # oldest first
    terms: tuple[TermReport, ...] = ()
    attachments: tuple[Attachment, ...] = ()  # papers and pictures that no other record shows


@service
def sheaf(desk: Desk, student_id: str) -> Sheaf:
    """All records of one child, with empty ones where nothing is known yet."""
    with access.looking(desk) as look:
        student = look.get(Student, student_id)
        if student is None:
            raise CareError(NO_STUDENT.with_(number=student_id))
        people = {person.role: person for person in look.all(Guardian, student_id=student_id)}
        household = look.get(Household, student.household_id) if student.household_id else None
        place = look.first(Enrollment, student_id=student_id, year_id=desk.year.id)
        return Sheaf(
            student=student,
            household=household or Household(),
            guardians=tuple(people.get(r) or Guardian(student_id=student_id, role=r) for r in ROLES),
            enrollment=place,
            health=look.first(Health, student_id=student_id),
            economy=look.first(Economy, student_id=student_id),
            **_lists(look, student, place),  # type: ignore[arg-type]
        )


def _lists(look: Reading, student: Student, place: Enrollment | None) -> dict[str, tuple[Record, ...]]:
    """Every list of a child, each in its order."""
    own = {"student_id": student.id}
    return {
        "measurements": _by_day(look.all(Measurement, **own)),
        "members": members_of(look, student),
        "talents": _by_day(look.all(Talent, **own)),
        "scholarships": _sorted(look.all(Scholarship, **own), "year"),
        "consents": _by_day(look.all(Consent, **own)),
        "terms": _sorted(look.all(TermReport, enrollment_id=place.id) if place else (), "term"),
        "attachments": free(look, student),
    }


def _by_day(found: Iterable[Record]) -> tuple[Record, ...]:
    return tuple(sorted(found, key=lambda one: getattr(one, "day", None) or dt.date.min))


def _sorted(found: Iterable[Record], name: str) -> tuple[Record, ...]:
    return tuple(sorted(found, key=lambda one: getattr(one, name) or 0))


@service
def new_student(desk: Desk, room: Classroom) -> Sheaf:
    """An empty record for a child who joins ``room`` in the chosen year; nothing is stored yet."""
    student = Student()
    return Sheaf(
        student=student,
        household=Household(),
        guardians=tuple(Guardian(student_id=student.id, role=role) for role in ROLES),
        enrollment=Enrollment(student_id=student.id, year_id=desk.year.id, classroom_id=room.id),
    )


@service
def save(desk: Desk, changed: Sheaf) -> None:
    """Keep what the page holds as one change set; CareError names the field that is wrong."""
    student = replace(changed.student, household_id=_household_id(changed))
    student = replace(student, id_kind=_kind_of_id(student))
    records = [student, *_parts(replace(changed, student=student))]
    refuse_wrong(records)
    with access.looking(desk) as look:
        why = EDIT if look.get(Student, student.id) else NEW
    with access.changing(desk, why.with_(name=student.name)) as unit:
        _refuse_taken(unit, student)
        gone = _left_out(unit, changed, {one.id for one in records})
        unit.remove_all(gone)
        unit.put_all(as_stored(unit, student, records))


def fitting(look: Reading, student: Student) -> Student:
    """The child as it may be kept, its kind of id read anew; CareError for a number or id that is taken."""
    _refuse_taken(look, student)
    return replace(student, id_kind=_kind_of_id(student))


def _kind_of_id(student: Student) -> str:
    """Passport is what a person says; everything else shows in the code itself."""
    kind = id_kind_of(student.national_id)
    return student.id_kind if kind == "other" and student.id_kind == "passport" else kind


def _household_id(changed: Sheaf) -> str:
    """A household is stored as soon as anything is known of it or of who lives there."""
    known = _says_something(changed.household) or any(map(_says_something, changed.members))
    return changed.student.household_id or (changed.household.id if known else "")


def _parts(changed: Sheaf) -> list[Record]:
    """The child's other records that say something."""
    people = [one for one in changed.members if _says_something(one)]
    members = [
        replace(one, household_id=changed.household.id, place=place) for place, one in enumerate(people, 1)
    ]
    rest = (one for name in LISTS if name != "members" for one in getattr(changed, name))
    singles = (one for one in (changed.health, changed.economy) if one)
    parts: list[Record] = [one for one in (*rest, *changed.guardians, *singles) if _says_something(one)]
    if changed.student.household_id:
        parts += [changed.household, *members]
    return [*parts, changed.enrollment] if changed.enrollment else parts


def _left_out(look: Reading, changed: Sheaf, kept: set[str]) -> list[Record]:
    """What is stored of this child and no longer stands on the page."""
    student = changed.student
    stored: list[Record] = list(look.all(Guardian, id=[one.id for one in changed.guardians]))
    for kind in (Health, Economy):
        stored += look.all(kind, student_id=student.id)
    for found in _lists(look, student, changed.enrollment).values():
        stored += found
    return [one for one in stored if one.id not in kept]


def _says_something(record: Record) -> bool:
    return any(
        getattr(record, field.name) not in ("", None, ())
        for field in dataclasses.fields(record)
        if field.name not in _OWN
    )


def refuse_wrong(records: Iterable[Record]) -> None:
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
