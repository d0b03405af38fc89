"""A home visit as it stands: the visit, and the child's own records that its form shows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.questions import Answers, Ask, VisitForm
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Student
from student_care_desktop.domain.visits import HomeVisit, open_answers
from student_care_desktop.domain.words import mark
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.kin import members_of
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.storage.units import Reading

__all__ = ["OWNERS", "Visiting", "discreet", "form_of", "parts_of", "read"]

GONE = mark("Visits", "This child is not on record any more. Nothing was saved.")

OWNERS: Mapping[str, type[Record]] = {
    "student": Student, "guardian": Guardian, "household": Household, "economy": Economy,
    "home_visit": HomeVisit,
}
"""The records that the forms ask fields of, by the first part of the question's key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visiting:
    """The visit to one child in one round, and the child's own records that its form shows."""

    visit: HomeVisit
    student: Student
    guardian: Guardian
    household: Household
    economy: Economy
    members: tuple[HouseholdMember, ...] = ()
    enrollment: Enrollment | None = None
    class_name: str = ""

    @property
    def form(self) -> VisitForm:
        """The form it is written on."""
        return form_of(self.visit)

    @property
    def answers(self) -> Answers:
        """Everything that is answered, by the key of the question."""
        asked = (one for one in self.form.questions if one.ask is Ask.RECORD)
        return {**{one.key: self.field(one.key) for one in asked}, **self.visit.document}

    def field(self, key: str) -> Any:
        """The value of ``guardian.phone`` and its like."""
        owner, _, name = key.partition(".")
        return getattr(self.visit if owner == "home_visit" else getattr(self, owner), name)


def discreet(here: Visiting, closed: Mapping[str, Sequence[str]]) -> Visiting:
    """The visit without the options of ``closed`` (by question); what is kept stays whole all the same."""
    if not closed:
        return here
    answers = json.dumps(open_answers(here.visit.document, closed), ensure_ascii=False, sort_keys=True)
    return replace(here, visit=replace(here.visit, answers=answers))


def form_of(visit: HomeVisit) -> VisitForm:
    """The form of a visit; one that is not known any more is shown on the four pages."""
    forms = visit_forms().forms
    return forms.get(visit.form, forms["obec4"])


def read(desk: Desk, look: Reading, student_id: str, round_: int) -> Visiting:
    """The visit as it stands inside an open look; CareError if there is no such child."""
    student = look.get(Student, student_id)
    if student is None:
        raise CareError(GONE)
    place = look.first(Enrollment, student_id=student_id, year_id=desk.year.id)
    room = look.get(Classroom, place.classroom_id) if place else None
    visit = look.first(HomeVisit, student_id=student_id, year_id=desk.year.id, round=round_)
    guardian, household, economy, members = parts_of(look, student)
    return Visiting(
        visit=visit or _new_visit(desk, look, student_id, room, round_), student=student, guardian=guardian,
        household=household, economy=economy, members=members, enrollment=place,
        class_name=room.name if room else "",
    )


def parts_of(
    look: Reading, student: Student
) -> tuple[Guardian, Household, Economy, tuple[HouseholdMember, ...]]:
    """The child's other records that a visit shows, empty ones where nothing is known."""
    key = student.household_id
    household = (look.get(Household, key) if key else None) or Household()
    guardian = look.first(Guardian, student_id=student.id, role="guardian")
    return (
        guardian or Guardian(student_id=student.id), household,
        look.first(Economy, student_id=student.id) or Economy(student_id=student.id),
        members_of(look, student),
    )


def _new_visit(
    desk: Desk, look: Reading, student_id: str, room: Classroom | None, round_: int
) -> HomeVisit:
    teachers = advisers_by_class(look, [room])[room.id] if room else ()
    return HomeVisit(
        student_id=student_id, year_id=desk.year.id, round=round_, term=min(round_, 3),
        visited_by=", ".join(person.name for person in teachers)[:200],
    )
