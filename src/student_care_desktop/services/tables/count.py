"""What all tables share: the look, the year, its classes, and in which class each child studies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from student_care_desktop.domain.papers import ClassRow, ClassSummary
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.tables import Measure
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage.units import Reading

__all__ = ["RESTRICTED_KINDS", "Count", "Each", "in_round", "pupils", "tallied"]

PEOPLE = mark("Summary", "Students (people)")
BOYS, GIRLS = mark("Sex", "Male"), mark("Sex", "Female")
UNKNOWN_SEX, ALL = mark("Summary", "Sex not known"), mark("Summary", "All")
ROUND = mark("Summary", "{title}, round {round}")
RESTRICTED_KINDS = ("abused", "sex_trade")
"""Kinds of disadvantage that few may see."""
KEYS = ("boys", "girls", "unknown_sex")


class Count:
    """One look at the children who study in the year; ``each``: every child stands for a class of its own."""

    each = False

    def __init__(self, look: Reading, year: Year, classes: Sequence[ClassSummary]) -> None:
        self.look, self.year, self.classes = look, year, classes

    @cached_property
    def _places(self) -> list[Sequence[str]]:
        known = {one.classroom.id for one in self.classes}
        names = ("id", "student_id", "classroom_id")
        rows = self.look.values(Enrollment, names, year_id=self.year.id, status="studying")
        return [row for row in rows if row[2] in known]

    @cached_property
    def room_of_place(self) -> Mapping[str, str]:
        """The class id of each enrollment."""
        return {row[0]: row[2] for row in self._places}

    @cached_property
    def room_of_child(self) -> Mapping[str, str]:
        """The class id of each child."""
        return {row[1]: row[2] for row in self._places}

    def everybody(self) -> defaultdict[str, defaultdict[str, int]]:
        """Counts by class id, with the children by sex to begin with."""
        found: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
        for one in self.classes:
            for key in KEYS:
                found[one.classroom.id][key] = getattr(one, key)
        return found

    @property
    def odd(self) -> bool:
        """Whether the sex of somebody is not known."""
        return any(one.unknown_sex for one in self.classes)

    def all_by_class(self) -> dict[str, int]:
        """Children by class id."""
        return {one.classroom.id: one.boys + one.girls + one.unknown_sex for one in self.classes}


class Each(Count):
    """The same tables child by child: who counts in a cell is who has a figure there.

    ``rows`` are the children of the year, also those who have left, in the order of the lists.
    """

    each = True

    def __init__(self, look: Reading, year: Year, rows: Sequence[ClassRow], *, may_see: bool) -> None:
        grades = {one.id: one.grade for one in look.all(Classroom, year_id=year.id)}
        super().__init__(look, year, tuple(
            _alone(row, grades.get(row.enrollment.classroom_id, ""), may_see=may_see) for row in rows
        ))
        self._here = [row for row in rows if row.enrollment.status == "studying"]

    @cached_property
    def _places(self) -> list[Sequence[str]]:
        return [(one.enrollment.id, one.student.id, one.enrollment.id) for one in self._here]


def _alone(row: ClassRow, grade: str, *, may_see: bool) -> ClassSummary:
    """A child as a class of one; whoever has left is nobody there."""
    child, here = row.student, int(row.enrollment.status == "studying")
    kinds = [one for one in child.disadvantages if here and (may_see or one not in RESTRICTED_KINDS)]
    return ClassSummary(
        classroom=Classroom(id=row.enrollment.id, grade=grade, room=row.class_name), advisers=(),
        boys=here * (child.sex == "m"), girls=here * (child.sex == "f"),
        unknown_sex=here * (child.sex not in ("m", "f")), sections={}, disadvantages=dict.fromkeys(kinds, 1),
        disadvantaged=int(bool(kinds)), no_photo=0, no_national_id=0,
    )


def pupils(count: Count) -> tuple[Measure, ...]:
    """The columns of children by sex."""
    unknown = (Measure("unknown_sex", UNKNOWN_SEX, PEOPLE),) if count.odd else ()
    keys = KEYS if count.odd else KEYS[:2]
    return (
        Measure("boys", BOYS, PEOPLE, width=8), Measure("girls", GIRLS, PEOPLE, width=8), *unknown,
        Measure("all", ALL, PEOPLE, sums=keys, width=8),
    )


def tallied(pairs: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """How often each key was met in each class: counts by class id and key."""
    found: dict[str, dict[str, int]] = {}
    for room, key in pairs:
        here = found.setdefault(room, {})
        here[key] = here.get(key, 0) + 1
    return found


def in_round(title: Words, round_: int) -> Words:
    """The name of a table; the first round needs no number."""
    return title if round_ == 1 else ROUND.with_(title=title, round=round_)
