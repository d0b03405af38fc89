"""Brothers and sisters: who shares the home, who might, and making two children share one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Guardian, Household, Student
from student_care_desktop.domain.thai import loose
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.two_homes import filled
from student_care_desktop.storage.units import Reading

__all__ = ["Sibling", "share_home", "siblings"]

SHARE = mark("Why", "{name} lives in the household of {other}")
SAME_HOME = mark("Sibling", "same household")
SAME_PARENT = mark("Sibling", "same {role}: {person}")
SAME_HOUSE = mark("Sibling", "same house code or address")
NO_HOME = mark("Sibling", "Nothing is known of the home of {name} yet. Nothing was changed.")
ROLES = {
    "father": mark("GuardianRole", "Father"), "mother": mark("GuardianRole", "Mother"),
    "guardian": mark("GuardianRole", "Guardian"),
}


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another child of the school, and why it may be a brother or sister; ``linked`` shares the household."""

    student: Student
    why: Words
    linked: bool = False


@service
def siblings(desk: Desk, student_id: str) -> list[Sibling]:
    """The children of the same household, then those with the same parent or house who do not share it."""
    with access.looking(desk) as look:
        child = look.get(Student, student_id)
        if child is None:
            return []
        found = {one.student.id: one for one in reversed(list(_found(look, child)))}
    found.pop(child.id, None)
    return sorted(found.values(), key=lambda one: (not one.linked, one.student.name))


def _found(look: Reading, child: Student) -> Iterator[Sibling]:
    """The surest reason first."""
    if child.household_id:
        for one in look.all(Student, household_id=child.household_id):
            yield Sibling(one, SAME_HOME, linked=True)
    yield from _by_parent(look, child)
    yield from _by_house(look, child)


def _by_parent(look: Reading, child: Student) -> Iterator[Sibling]:
    """Children of whom a parent bears the same id, or the same whole name and phone."""
    people = [one for one in look.all(Guardian, student_id=child.id) if one.first_name]
    ids = [one.national_id for one in people if one.national_id]
    others = look.all(Guardian, first_name=[one.first_name for one in people]) if people else []
    others += look.all(Guardian, national_id=ids) if ids else []
    why = {
        one.student_id: SAME_PARENT.with_(role=ROLES[person.role], person=person.name)
        for person in people for one in others if one.student_id != child.id and _same(one, person)
    }
    yield from (Sibling(one, why[one.id]) for one in (look.all(Student, id=list(why)) if why else ()))


def _same(one: Guardian, other: Guardian) -> bool:
    if one.national_id and other.national_id:
        return one.national_id == other.national_id
    if (one.first_name, one.last_name) != (other.first_name, other.last_name):
        return False
    phones = [loose(person.phone) for person in (one, other)]
    return bool(phones[0]) and phones[0] == phones[1]


def _by_house(look: Reading, child: Student) -> Iterator[Sibling]:
    home = look.get(Household, child.household_id) if child.household_id else None
    if home is None:
        return
    same = look.all(Household, house_code=home.house_code) if home.house_code else []
    if home.house_no and home.subdistrict:
        where = ("house_no", "moo", "subdistrict", "district")
        same += look.all(Household, **{name: getattr(home, name) for name in where})
    ids = [one.id for one in same if one.id != home.id]
    yield from (Sibling(one, SAME_HOUSE) for one in look.all(Student, household_id=ids))


@service
def share_home(desk: Desk, student_id: str, other_id: str) -> Student:
    """Let a child live in the household of another: address and members are theirs both from now on.

    What only the child's own home says fills the gaps; that home goes where nobody else lives in it, and the
    history can bring it back.  CareError where nothing is known of the other one's home.
    """
    with access.looking(desk) as look:
        child, other = look.get(Student, student_id), look.get(Student, other_id)
        if child is None or other is None or not other.household_id:
            raise CareError(NO_HOME.with_(name=other.name if other else "–"))
    with access.changing(desk, SHARE.with_(name=child.name, other=other.name)) as unit:
        moved = replace(child, household_id=other.household_id)
        home, own = _homes(unit, child, other)
        unit.put_all([moved, *([filled(home, own), *_brought(unit, home, own)] if own else [])])
        if own and not unit.all(Student, household_id=own.id):
            unit.remove_all([own, *unit.all(HouseholdMember, household_id=own.id)])
    return moved


def _homes(look: Reading, child: Student, other: Student) -> tuple[Household, Household | None]:
    home = look.get(Household, other.household_id) or Household(id=other.household_id)
    apart = child.household_id and child.household_id != other.household_id
    return home, look.get(Household, child.household_id) if apart else None


def _brought(look: Reading, home: Household, own: Household) -> list[Record]:
    """The people of the child's own home, where only that one knows them and nobody stays behind."""
    if look.all(HouseholdMember, household_id=home.id) or len(look.all(Student, household_id=own.id)) > 1:
        return []
    return [replace(one, household_id=home.id) for one in look.all(HouseholdMember, household_id=own.id)]

