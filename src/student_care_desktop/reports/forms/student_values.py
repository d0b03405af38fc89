"""The values of the student record's places, and how much room the facts of one child need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.growth import bmi
from student_care_desktop.domain.households import MEMBERS_AT_MOST
from student_care_desktop.domain.lists import GUARDIAN_ROLES, RESTRICTED_DISADVANTAGES, STATUSES
from student_care_desktop.domain.papers import StudentFacts
from student_care_desktop.domain.students import Guardian, age_on
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.entries import values_of
from student_care_desktop.reports.forms.student_more import consent_rows, further_values
from student_care_desktop.reports.forms.visit_values import CLOSED, CLOSED_NOTE, SECRET, STAMP
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.members import member_rows, member_values
from student_care_desktop.reports.places import Value

__all__ = ["MEASURED", "PAST", "RESTRICTED", "Shape", "people_of", "record_values", "shape_of"]

MEASURED, PAST = 2, 1
"""How many blocks of measurements, and of school years, stand side by side."""

RESTRICTED = "student.disadvantages"
"""The question of which few may see some options."""

_ROWS, _FEW = 6, 4
_ADVISERS = 2
_AGE = mark("Paper", "{years} years {months} months")


@dataclass(frozen=True, slots=True)
class Shape:
    """The room of a record: further people beside father, mother and guardian; rows in each block of
    measurements and of school years, and in each other table; homeroom teachers who sign.
    """

    further: int = 0
    measured: int = _ROWS
    past: int = _ROWS
    advisers: int = _ADVISERS
    members: int = MEMBERS_AT_MOST
    scholarships: int = _FEW
    terms: int = _ROWS
    talents: int = _FEW
    consents: int = _ROWS


def shape_of(facts: StudentFacts, blank: bool) -> Shape:
    """The usual room, or more where there are more facts, so that nothing is ever left out."""
    advisers = min(max(len(facts.advisers), 1), 3) if facts.advisers else _ADVISERS
    if blank:
        return Shape(advisers=advisers, consents=len(consent_rows(facts, blank=True)))
    return Shape(
        further=len(people_of(facts.guardians)) - len(GUARDIAN_ROLES),
        measured=max(_ROWS, -(-len(facts.measurements) // MEASURED)),
        past=max(_ROWS, -(-len(facts.years) // PAST)),
        advisers=advisers,
        members=member_rows(facts.members),
        scholarships=max(_FEW, len(facts.scholarships)),
        terms=max(_ROWS, len(facts.terms)),
        talents=max(_FEW, len(facts.talents)),
        consents=len(consent_rows(facts, blank=False)),
    )


def people_of(guardians: Sequence[Guardian]) -> list[tuple[str, Guardian | None]]:
    """Father, mother and guardian (or None) by the prefix of their keys, then anybody further."""
    left = list(guardians)
    people: list[tuple[str, Guardian | None]] = []
    for role, _ in GUARDIAN_ROLES:
        found = next((one for one in left if one.role == role), None)
        people.append((role, found))
        if found:
            left.remove(found)
    return people + [(f"further{number}", one) for number, one in enumerate(left)]


def record_values(facts: StudentFacts, kit: Kit, blank: bool) -> dict[str, Value]:
    """All values by key; of a blank form only the school, the year and the class."""
    values: dict[str, Value] = {
        "school.name": facts.school.name,
        "school.area_office": facts.school.area_office,
        "paper.year": str(facts.year or ""),
        "paper.class": facts.classroom.name if facts.classroom else "",
    }
    values |= dict(further_values(facts, kit, blank=blank))
    if not blank:
        count = facts.household.members if facts.household else None
        values |= dict(member_values(facts.members, count, kit))
        values |= dict(_child(facts, kit))
        values |= dict(_family(facts, kit))
        values |= dict(_course(facts, kit))
    return values


def _child(facts: StudentFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    student = facts.student
    yield from values_of(student, "student", kit)
    yield from values_of(facts.household, "household", kit)
    yield from values_of(facts.enrollment, "enrollment", kit)
    if facts.restricted:
        yield STAMP, kit.say(SECRET)
    else:
        yield f"{RESTRICTED}.closed", RESTRICTED_DISADVANTAGES
        yield CLOSED_NOTE, kit.say(CLOSED)
    yield "paper.name", student.name
    yield "photo", facts.photo
    if facts.enrollment and facts.enrollment.no:
        yield "paper.no", str(facts.enrollment.no)
    if student.birthday:
        years, months = age_on(student.birthday, facts.today)
        yield "paper.age", kit.say(_AGE.with_(years=years, months=months))


def _family(facts: StudentFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    for prefix, guardian in people_of(facts.guardians):
        if guardian:
            yield from values_of(guardian, prefix, kit)
            yield f"{prefix}.name", guardian.name


def _course(facts: StudentFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    """Measurements, school years and the teachers who sign."""
    for row, measured in enumerate(facts.measurements):
        yield f"measured.{row}.day", show_day(measured.day) if measured.day else ""
        mass = bmi(measured.weight_kg, measured.height_cm)
        yield f"measured.{row}.bmi", "" if mass is None else f"{mass:.1f}"
        for name, value in values_of(measured, f"measured.{row}", kit):
            if not name.endswith(".day"):
                yield name, value
    statuses = dict(STATUSES)
    for row, past in enumerate(facts.years):
        words = statuses.get(past.status)
        yield f"past.{row}.year", str(past.year)
        yield f"past.{row}.class", past.class_name
        yield f"past.{row}.no", str(past.no or "")
        yield f"past.{row}.status", kit.say(words) if words else past.status
        yield f"past.{row}.advisers", ", ".join(past.advisers)
    for number, adviser in enumerate(facts.advisers):
        yield f"adviser.{number}", adviser
