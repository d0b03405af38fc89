"""The scheme for homeroom teachers: ten criteria, two or three evaluators, the mean and its level."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.means import Mean, mean_of
from student_care_desktop.domain.strategy.supervision import TeacherRating
from student_care_desktop.domain.words import Words

__all__ = ["FEWEST_EVALUATORS", "MOST_EVALUATORS", "TeacherFacts", "TeacherSheet"]

FEWEST_EVALUATORS, MOST_EVALUATORS = 2, 3


@dataclass(frozen=True, slots=True)
class TeacherSheet:
    """One teacher, the classes, and what each evaluator gave."""

    staff_id: str
    name: str
    classes: str = ""
    ratings: tuple[TeacherRating, ...] = ()

    def mean(self, criterion: str) -> Mean:
        """Of one criterion."""
        return mean_of(one.scores.get(criterion) for one in self.ratings)

    @property
    def whole(self) -> Mean:
        """Of every mark that was given."""
        return mean_of(mark_ for one in self.ratings for mark_ in one.scores.values())

    @property
    def enough(self) -> bool:
        """Whether so many judged as the scheme asks for."""
        return len([one for one in self.ratings if one.scores]) >= FEWEST_EVALUATORS


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherFacts:
    """The sheets of all teachers, with the criteria in the order of the paper."""

    school: School
    year: int
    today: dt.date
    criteria: tuple[tuple[str, Words], ...] = ()
    sheets: tuple[TeacherSheet, ...] = ()
    roles: Mapping[str, Words] = field(default_factory=dict)
    hours: tuple[tuple[str, float], ...] = ()
    """Hours of training by name."""
    blank: bool = False
