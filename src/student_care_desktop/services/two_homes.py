"""The households of two records of one child: one stays, and its gaps are filled from the other."""

from __future__ import annotations

from dataclasses import fields, replace

from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.merging import KEEP, Choices, Pair
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Household, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.kind_names import KINDS
from student_care_desktop.storage.units import Reading

__all__ = ["TwoHomes", "filled"]

HOME = mark("Merge", "Address and household")
TOLD = mark("Merge", "{address} · {count} members")
ALONE = mark("Merge", "{address}")

_KEY = "household"
_ADDRESS = ("house_no", "moo", "road", "subdistrict", "district", "province", "postcode")


class TwoHomes:
    """``keep`` and ``other`` with the people who live there and the children who share them."""

    def __init__(self, look: Reading, keep: Student, other: Student) -> None:
        self._look = look
        self._homes = [look.get(Household, one.household_id) if one.household_id else None
                       for one in (keep, other)]
        self._children = {keep.id, other.id}
        ids = [home.id for home in self._homes if home]
        self._members = look.all(HouseholdMember, household_id=ids) if ids else []

    @property
    def pairs(self) -> list[Pair]:
        """The one pair there is, unless no home is known or both share it."""
        keep, other = self._homes
        if not (keep or other):
            return []
        apart = bool(keep and other and keep.id != other.id)
        mine, theirs = self._told(keep), self._told(other)
        return [Pair(_KEY, KINDS["household"], HOME, mine, theirs, whole=apart and not self._alike())]

    def _alike(self) -> bool:
        """Two homes that say the same, and of which at most one knows its people."""
        keep, other = self._homes
        if keep is None or other is None:
            return False
        same = replace(other, id=keep.id) == keep
        return same and not (self._people(keep) and self._people(other))

    def _told(self, home: Household | None) -> Words | str:
        if home is None:
            return ""
        address = " ".join(filter(None, (getattr(home, name) for name in _ADDRESS))) or "–"
        count = len(self._people(home))
        return TOLD.with_(address=address, count=count) if count else ALONE.with_(address=address)

    def _people(self, home: Household) -> list[HouseholdMember]:
        return [one for one in self._members if one.household_id == home.id]

    def chosen(self, choices: Choices) -> Household | None:
        """The home that stays, as it stands now; None where neither child has one."""
        keep, other = self._homes
        found = keep if choices.get(_KEY, KEEP) == KEEP else other
        return found or keep or other

    def join(self, choices: Choices, gone: list[Record], kept: list[Record]) -> None:
        """Fill the gaps of the home that stays; the other one goes where nobody else lives in it."""
        keep, other = self._homes
        stays = self.chosen(choices)
        if keep is None or other is None or stays is None or keep.id == other.id:
            return
        leaves = other if stays.id == keep.id else keep
        kept.append(filled(stays, leaves))
        empty = not self._others_in(leaves)
        people = self._people(leaves)
        if not self._people(stays) and empty:
            kept += [replace(one, household_id=stays.id) for one in people]
            people = []
        if empty:
            gone += [leaves, *people]

    def _others_in(self, home: Household) -> bool:
        found = self._look.all(Student, household_id=home.id)
        return any(one.id not in self._children for one in found)


def filled(home: Household, beside: Household) -> Household:
    """``home`` with what only ``beside`` says."""
    gaps = {
        one.name: getattr(beside, one.name)
        for one in fields(home)
        if getattr(home, one.name) in ("", None) and getattr(beside, one.name) not in ("", None)
    }
    return replace(home, **gaps)
