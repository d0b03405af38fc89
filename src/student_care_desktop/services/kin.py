"""The members of a household as one child's forms show them, and back as the household keeps them."""

from __future__ import annotations

from collections.abc import Iterable

from student_care_desktop.domain import kin
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Student
from student_care_desktop.storage.units import Reading

__all__ = ["as_stored", "members_of"]


def members_of(look: Reading, child: Student) -> tuple[HouseholdMember, ...]:
    """Who lives in the household of ``child``, in order, and what each is to the child."""
    return kin.seen_by(child, *_home(look, child.household_id)) if child.household_id else ()


def as_stored(look: Reading, child: Student, records: Iterable[Record]) -> list[Record]:
    """``records`` of one child's form; the household keeps the relations that nobody has changed."""
    kept = list(records)
    stored, children = _home(look, child.household_id) if child.household_id else ([], [])
    members = [one for one in kept if isinstance(one, HouseholdMember)]
    seen = kin.seen_by(child, stored, children)
    back = {one.id: one for one in kin.as_stored(members, stored, seen)}
    return [back.get(one.id, one) for one in kept]


def _home(look: Reading, household_id: str) -> tuple[list[HouseholdMember], list[Student]]:
    members = sorted(look.all(HouseholdMember, household_id=household_id), key=lambda one: one.place)
    return members, list(look.all(Student, household_id=household_id))
