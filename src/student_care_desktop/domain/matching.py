"""Matching a roster with the children the school knows: pure, repeatable, nothing is written.

A row is the same child by national id, else by student number, else by name and birth date.  Two
different ids are two children, whatever else is the same.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement, Student
from student_care_desktop.domain.thai import loose
from student_care_desktop.domain.words import Words, mark

__all__ = ["Known", "Match", "Question", "match"]

SAME_AS = mark(
    "Roster", "Same name and birth date as {name} (student number {number}), but another id: two children?"
)
NUMBER_OF_ANOTHER = mark(
    "Roster", "The student number {number} belongs to {name}. The row was left out; correct the number."
)
ID_CHANGED = mark("Roster", "The national id differs from the one on record; the new one was taken.")
RENUMBERED = mark("Roster", "The student number changed from {old} to {new}; it is the same child.")
AMBIGUOUS = mark(
    "Roster", "More than one child has this name; the row was left out. Add an id or a student number."
)


@dataclass(frozen=True, slots=True)
class Known:
    """What the school knows before the import."""

    students: Sequence[Student]
    households: Mapping[str, Household] = field(default_factory=dict)
    guardians: Mapping[tuple[str, str], Guardian] = field(default_factory=dict)  # (student, role)
    places: Mapping[str, Enrollment] = field(default_factory=dict)  # student -> this year's
    measurements: Mapping[str, Sequence[Measurement]] = field(default_factory=dict)  # oldest first


@dataclass(frozen=True, slots=True)
class Question:
    """Something to look at; ``field`` is the field key whose cell it is about."""

    field: str
    what: Words


@dataclass(frozen=True, slots=True)
class Match:
    """The child a row means (None: a new one), or why the row cannot be used."""

    student: Student | None = None
    renumbered: bool = False
    refused: Question | None = None
    questions: tuple[Question, ...] = ()


Values = Mapping[str, Any]


def match(rows: Sequence[Values], known: Known) -> list[Match]:
    """For each row (field key -> value) the child it means."""
    return _Index(rows, known).matches(rows)


class _Index:
    def __init__(self, rows: Sequence[Values], known: Known) -> None:
        self.by_id = {child.national_id: child for child in known.students if child.national_id}
        self.by_number = {child.number: child for child in known.students if child.number}
        self.by_name: defaultdict[tuple[str, dt.date | None], list[Student]] = defaultdict(list)
        for child in known.students:
            key = _name_key(child.first_name, child.last_name)
            self.by_name[key, child.birthday].append(child)
            if child.birthday:
                self.by_name[key, None].append(child)
        self.new_number = {
            holder.id: str(values["student.number"])
            for values in rows
            if values.get("student.number")
            and (holder := self.by_id.get(values.get("student.national_id", "")))
        }

    def matches(self, rows: Sequence[Values]) -> list[Match]:
        found = [self._match(values) for values in rows]
        return [
            self._questioned(values, one) if one.student is None and not one.refused else one
            for values, one in zip(rows, found, strict=True)
        ]

    def _match(self, values: Values) -> Match:
        by_id = self.by_id.get(values.get("student.national_id", ""))
        number = values.get("student.number", "")
        holder = self._holder(number)
        if by_id is not None:
            return self._with_id(by_id, number, holder)
        if holder is not None:
            return self._with_number(holder, values)
        return self._with_name(values)

    def _holder(self, number: str) -> Student | None:
        """Who has this number, unless that child gets another one in this very file."""
        holder = self.by_number.get(number)
        if holder is not None and self.new_number.get(holder.id, number) != number:
            return None
        return holder

    def _with_id(self, child: Student, number: str, holder: Student | None) -> Match:
        if holder is not None and holder.id != child.id:
            return _refused(number, holder)
        if number and child.number and number != child.number:
            words = RENUMBERED.with_(old=child.number, new=number)
            return Match(child, renumbered=True, questions=(Question("student.number", words),))
        return Match(child)

    def _with_number(self, holder: Student, values: Values) -> Match:
        """The same number: the same child, unless id, name and birth date all say otherwise."""
        other_id = values.get("student.national_id", "")
        if not other_id or not holder.national_id:
            return Match(holder) if _alike(holder, values) else _refused(holder.number, holder)
        if _alike(holder, values):
            return Match(holder, questions=(Question("student.national_id", ID_CHANGED),))
        return _refused(holder.number, holder)

    def _with_name(self, values: Values) -> Match:
        key = _name_key(values.get("student.first_name", ""), values.get("student.last_name", ""))
        birthday = values.get("student.birthday")
        own_id = values.get("student.national_id", "")
        same = [
            child
            for child in self.by_name.get((key, birthday), ())
            if not (own_id and child.national_id) and _numbers_agree(child, values)
        ]
        if len(same) == 1:
            return Match(same[0])
        sure = values.get("student.national_id") or values.get("student.number")
        if same and not sure:
            return Match(refused=Question("student.first_name", AMBIGUOUS))
        return Match()

    def _questioned(self, values: Values, one: Match) -> Match:
        """A new child with the name and birth date of a known one is a question."""
        birthday = values.get("student.birthday")
        key = _name_key(values.get("student.first_name", ""), values.get("student.last_name", ""))
        twins = self.by_name.get((key, birthday), ()) if birthday else ()
        if not twins:
            return one
        words = SAME_AS.with_(name=twins[0].name, number=twins[0].number or "-")
        return Match(questions=(Question("student.first_name", words),))


def _refused(number: str, holder: Student) -> Match:
    words = NUMBER_OF_ANOTHER.with_(number=number, name=holder.name)
    return Match(refused=Question("student.number", words))


def _alike(child: Student, values: Values) -> bool:
    """Whether a row with the child's number can be that child: its name or birth date must fit.

    A row that names nobody (marks by number alone) contradicts nothing.
    """
    birthday = values.get("student.birthday")
    first = values.get("student.first_name", "")
    named = not first or loose(first) == loose(child.first_name)
    return named or (birthday is not None and birthday == child.birthday)


def _numbers_agree(child: Student, values: Values) -> bool:
    number = values.get("student.number", "")
    return not number or not child.number or number == child.number


def _name_key(first: str, last: str) -> str:
    return loose(f"{first}{last}")

