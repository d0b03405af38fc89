"""What the members of a shared household are to one child: relations stand on record for one child only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from student_care_desktop.domain.doubles import bare
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.students import Student

__all__ = ["as_stored", "seen_by"]


def seen_by(
    child: Student, members: Sequence[HouseholdMember], children: Iterable[Student]
) -> tuple[HouseholdMember, ...]:
    """The members as they are to ``child``: the one with the child's name is the child, other ``children``
    of the household are brothers and sisters.  Everybody else stays as written.
    """
    known = {_name(one): one for one in (*children, child)}
    own = _name(child)
    if own not in {bare(member.name) for member in members}:
        return tuple(members)
    return tuple(_seen(member, child, known.get(bare(member.name))) for member in members)


def as_stored(
    changed: Iterable[HouseholdMember], stored: Sequence[HouseholdMember], seen: Sequence[HouseholdMember]
) -> Iterator[HouseholdMember]:
    """The changed members with the relation on record, where nobody touched the one that was ``seen``."""
    before: Mapping[str, tuple[str, str]] = {
        one.id: (shown.relation, one.relation) for one, shown in zip(stored, seen, strict=True)
    }
    for member in changed:
        shown, kept = before.get(member.id, ("", ""))
        yield replace(member, relation=kept) if member.relation == shown and kept else member


def _seen(member: HouseholdMember, child: Student, other: Student | None) -> HouseholdMember:
    if other is None:
        return member
    return replace(member, relation="self" if other.id == child.id else _sibling(child, other))


def _sibling(child: Student, other: Student) -> str:
    """Brother or sister, elder or younger; of twins the one with the lower number is the elder."""
    kin = {"m": "brother", "f": "sister"}.get(other.sex)
    if not kin:
        return "other"
    if child.birthday and other.birthday and child.birthday != other.birthday:
        elder = other.birthday < child.birthday
    else:
        elder = other.number < child.number
    return f"{'elder' if elder else 'younger'}_{kin}"


def _name(child: Student) -> str:
    return bare(f"{child.first_name} {child.last_name}")
