"""The records of many children by child, each kind read in one sweep."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.kin import seen_by
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.domain.papers import PastTerm
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.students import (
    Attachment,
    Enrollment,
    Guardian,
    Household,
    Measurement,
    Student,
)
from student_care_desktop.storage.units import Reading

__all__ = ["Parts"]

Kind = TypeVar("Kind", bound=Record)
_OWN = (Guardian, Measurement, Health, Economy, Scholarship, Talent, Consent)


class Parts:
    """All parts of the records of these children."""

    def __init__(self, look: Reading, ids: Sequence[str], years: Mapping[str, Year]) -> None:
        self._years = years
        self.children = {child.id: child for child in look.all(Student, id=ids)}
        self.places = _grouped(look.all(Enrollment, student_id=ids), "student_id")
        children = self.children.values()
        houses = look.all(Household, id=[child.household_id for child in children])
        self._houses = {house.id: house for house in houses}
        photos = look.all(Attachment, id=[child.photo for child in children])
        self.photos = {photo.id: photo for photo in photos}
        homes = list(self._houses)
        self._members = _grouped(look.all(HouseholdMember, household_id=homes), "household_id")
        self._at_home = _grouped(look.all(Student, household_id=homes), "household_id")
        places = [place.id for lines in self.places.values() for place in lines]
        self._reports = _grouped(look.all(TermReport, enrollment_id=places), "enrollment_id")
        self._own: dict[type[Record], Mapping[str, list[Any]]] = {
            kind: _grouped(look.all(kind, student_id=ids), "student_id") for kind in _OWN
        }

    def of(self, child: Student) -> dict[str, Any]:
        """The parts of one child by their names in StudentFacts, each list in its order."""
        own = {kind: found[child.id] for kind, found in self._own.items()}
        return {
            "household": self._houses.get(child.household_id),
            "guardians": tuple(own[Guardian]),
            "measurements": _by_day(own[Measurement]),
            "health": next(iter(own[Health]), None),
            "economy": next(iter(own[Economy]), None),
            "members": self._who_lives_with(child),
            "scholarships": tuple(sorted(own[Scholarship], key=lambda one: one.year or 0)),
            "talents": _by_day(own[Talent]),
            "consents": _by_day(own[Consent]),
            "terms": self._terms(child),
        }

    def _who_lives_with(self, child: Student) -> tuple[HouseholdMember, ...]:
        members = sorted(self._members[child.household_id], key=lambda one: one.place)
        return seen_by(child, members, self._at_home[child.household_id])

    def _terms(self, child: Student) -> tuple[PastTerm, ...]:
        lines = [
            PastTerm(self._years[place.year_id].number, report)
            for place in self.places[child.id]
            for report in self._reports[place.id]
        ]
        return tuple(sorted(lines, key=lambda line: (line.year, line.report.term)))


def _by_day(records: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(sorted(records, key=lambda one: one.day or dt.date.min))


def _grouped(records: Iterable[Kind], owner: str) -> defaultdict[str, list[Kind]]:
    """The records by the id of whom they belong to."""
    found: defaultdict[str, list[Kind]] = defaultdict(list)
    for record in records:
        found[getattr(record, owner)].append(record)
    return found
