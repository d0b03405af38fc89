"""All that stands on record of two children, how it meets, and what becomes of it when they are one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.class_life import NetworkMember
from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.counsel import (
    CaseStudy,
    ConferenceChild,
    Counselling,
    ProtectionReport,
    TeacherView,
)
from student_care_desktop.domain.grouping import Override
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.learning import Consent, Scholarship, Talent
from student_care_desktop.domain.merging import KEEP, OTHER, Choices, Merge, Moved, Pair, joined, pairs_of
from student_care_desktop.domain.promotion import Award, StrengthPlan, Talk
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.referrals import Approval, Referral
from student_care_desktop.domain.roster import PEOPLE
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import Attachment, Enrollment, Guardian, Measurement, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.kind_names import KINDS
from student_care_desktop.services.rivals import RIVALS, Naming
from student_care_desktop.services.two_homes import TwoHomes
from student_care_desktop.storage.tables import kind_of
from student_care_desktop.storage.units import Reading

__all__ = ["OF_CHILD", "OF_YEAR", "TwoRecords"]

PHOTO = mark("Merge", "A photo")
PHOTO_LABEL = mark("Student", "Photo")
PLACE = mark("Merge", "Class in the year {year}")

LISTS: tuple[type[Record], ...] = (Measurement, Talent, Scholarship, Consent, Attachment, Award)
"""Of these a child may have any number."""
SINGLES: tuple[type[Record], ...] = (Health, Economy)
"""Of these a child has one, merged field by field; so are guardians, by their role."""
OF_YEAR: tuple[type[Record], ...] = (
    *(kind for kind in RIVALS if hasattr(kind, "enrollment_id")), UrgentCase, NetworkMember, StrengthPlan,
    Talk, CareCase, Counselling, ProtectionReport, CaseStudy, ConferenceChild, TeacherView, BehaviourEntry,
    Referral, Approval,
)
"""What belongs to the child's place in one year."""
OF_CHILD: tuple[type[Record], ...] = (
    *LISTS, *SINGLES, Guardian, Enrollment, *(kind for kind in RIVALS if kind not in OF_YEAR)
)
"""What belongs to the child itself."""
_MEETS: Mapping[type[Record], tuple[str, ...]] = {
    Guardian: ("role",), Enrollment: ("year_id",), **dict.fromkeys(SINGLES, ()), **RIVALS
}
"""In what records of both children must agree to meet; those of other kinds never do."""


class TwoRecords:
    """``keep`` and ``other`` with all that belongs to them, read in one look."""

    def __init__(self, look: Reading, keep: Student, other: Student) -> None:
        self._look, self.keep, self.other = look, keep, other
        self._naming = Naming(look)
        self._mine, self._theirs = self._owned(keep), self._owned(other)
        places = [*self._mine[Enrollment], *self._theirs[Enrollment]]
        self._years = {one.id: str(getattr(one, "year_id", "")) for one in places}
        self._homes = TwoHomes(look, keep, other)

    def _owned(self, child: Student) -> dict[type[Record], list[Record]]:
        found: dict[type[Record], list[Record]] = {}
        for kind in OF_CHILD:
            found[kind] = list(self._look.all(kind, student_id=child.id))
        places = [one.id for one in found[Enrollment]]
        for kind in OF_YEAR:
            found[kind] = list(self._look.all(kind, enrollment_id=places))
        return found

    @cached_property
    def proposal(self) -> Merge:
        """What meets, field by field and record by record, and what comes over as it is."""
        pairs = [*self._student(), *self._homes.pairs, *self._by_field(), *self._places(), *self._rivals()]
        return Merge(keep=self.keep, other=self.other, pairs=tuple(pairs), moved=tuple(self._moved()))

    def _student(self) -> list[Pair]:
        about = KINDS["student"]
        pairs = pairs_of("student", about, self.keep, self.other, ("id_kind", "household_id", "photo"))
        mine, theirs = (PHOTO if child.photo else "" for child in (self.keep, self.other))
        if mine or theirs:
            whole = bool(mine and theirs)
            pairs.append(Pair("student.photo", about, PHOTO_LABEL, mine, theirs, whole=whole))
        return pairs

    def _by_field(self) -> Iterator[Pair]:
        """Guardians of the same role, health, economy."""
        for prefix, about, keep, other in self._joints():
            yield from pairs_of(prefix, about, keep, other, ("student_id", "role"))

    def _joints(self) -> Iterator[tuple[str, Words, Any, Any]]:
        for keep, other in self._meetings(Guardian):
            yield f"guardian.{other.role}", PEOPLE[other.role], keep, other
        for kind in SINGLES:
            for keep, other in self._meetings(kind):
                yield _name(kind), KINDS[_name(kind)], keep, other

    def _places(self) -> Iterator[Pair]:
        """The years in which both have a class."""
        for keep, other in self._meetings(Enrollment):
            label = PLACE.with_(year=self._naming.years[other.year_id])
            mine, theirs = self._naming.seat(keep), self._naming.seat(other)
            yield Pair(_key(other), KINDS["enrollment"], label, mine, theirs, whole=not _alike(keep, other))

    def _rivals(self) -> Iterator[Pair]:
        """Records of which only one can stay."""
        for kind in RIVALS:
            for keep, other in self._meetings(kind):
                label, about = self._naming.called(other, self._year_of(other)), KINDS[_name(kind)]
                mine, theirs = self._naming.written(keep), self._naming.written(other)
                yield Pair(_key(other), about, label, mine, theirs, whole=not _alike(keep, other))

    def _meetings(self, kind: type[Record]) -> list[tuple[Any, Any]]:
        """Each record of the other child that meets one of the first child, behind that one."""
        if kind not in _MEETS:
            return []
        mine: dict[tuple[Any, ...], Record] = {}
        for one in self._mine[kind]:
            mine.setdefault(self._spot(one), one)
        found = [(mine.pop(self._spot(one), None), one) for one in self._theirs[kind]]
        return [(keep, other) for keep, other in found if keep]

    def _spot(self, record: Record) -> tuple[Any, ...]:
        """In what it must agree to meet another."""
        return self._year_of(record), *(getattr(record, name) for name in _MEETS[type(record)])

    def _year_of(self, record: Any) -> str:
        if hasattr(record, "enrollment_id"):
            return self._years[record.enrollment_id]
        return getattr(record, "year_id", "")

    def _coming(self, kind: type[Record]) -> list[Record]:
        """The other child's records that meet nothing."""
        met = {other.id for _, other in self._meetings(kind)}
        return [one for one in self._theirs[kind] if one.id not in met]

    def _moved(self) -> Iterator[Moved]:
        for kind in (*OF_CHILD, *OF_YEAR):
            coming = self._coming(kind)
            same = sum(map(self._stands_already, coming))
            if coming:
                yield Moved(KINDS[_name(kind)], len(coming) - same, same)

    def _stands_already(self, record: Record) -> bool:
        """Whether a line of a list says what a line of the first child says; papers always come."""
        kind = type(record)
        listed = kind in LISTS and kind is not Attachment
        return listed and any(_alike(one, record) for one in self._mine[kind])

    def merged(self, choices: Choices) -> tuple[list[Record], list[Record]]:
        """What is taken out, and what is kept and how, when each pair has its side."""
        gone: list[Record] = [self.other]
        kept: list[Record] = [self._one_child(choices)]
        for kind in (*OF_CHILD, *OF_YEAR):
            for record in self._coming(kind):
                (gone if self._stands_already(record) else kept).append(self._come_over(record))
        for prefix, _, keep, other in self._joints():
            kept.append(joined(prefix, self.proposal.pairs, choices, keep))
            gone.append(other)
        self._decide(choices, gone, kept)
        self._homes.join(choices, gone, kept)
        screenings = [one.id for one in gone if isinstance(one, Screening)]
        return [*gone, *self._look.all(Override, screening_id=screenings)], kept

    def _one_child(self, choices: Choices) -> Student:
        pairs = [pair for pair in self._student() if pair.key != "student.photo"]
        child = joined("student", pairs, choices, self.keep)
        holder = self.keep if child.national_id == self.keep.national_id else self.other
        pictured = self.keep if choices.get("student.photo", KEEP) == KEEP else self.other
        home = self._homes.chosen(choices)
        return replace(
            child, id_kind=holder.id_kind, photo=pictured.photo, household_id=home.id if home else ""
        )

    def _come_over(self, record: Any) -> Any:
        """The record as the first child's own; what belongs to a year follows the place in that year."""
        if hasattr(record, "student_id"):
            return replace(record, student_id=self.keep.id)
        mine = {self._years[place.id]: place.id for place in self._mine[Enrollment]}
        return replace(record, enrollment_id=mine.get(self._year_of(record), record.enrollment_id))

    def _decide(self, choices: Choices, gone: list[Record], kept: list[Record]) -> None:
        """Records of which one stays: the chosen one, in the first child's place."""
        for keep, other in self._meetings(Enrollment):
            kept += [replace(other, id=keep.id, student_id=self.keep.id)] if _theirs(other, choices) else []
            gone.append(other)
        for kind in RIVALS:
            for keep, other in self._meetings(kind):
                theirs = _theirs(other, choices)
                gone.append(keep if theirs else other)
                kept += [self._come_over(other)] if theirs else []


def _name(kind: type[Record]) -> str:
    return kind_of(kind).name


def _key(other: Record) -> str:
    return f"{_name(type(other))}.{other.id}"


def _theirs(other: Record, choices: Choices) -> bool:
    return choices.get(_key(other), KEEP) == OTHER


def _alike(one: Record, other: Record) -> bool:
    """Whether two records say the same, whoever they belong to."""
    names = [name for name in kind_of(type(one)).columns if name not in ("id", "student_id", "enrollment_id")]
    return all(getattr(one, name) == getattr(other, name) for name in names)
