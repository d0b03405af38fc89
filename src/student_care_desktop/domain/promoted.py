"""Step 3 as paper and screen show it: an activity, a plan, a child in a year, a class in figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.learning import Scholarship, Talent
from student_care_desktop.domain.papers import ClassRow, Tally
from student_care_desktop.domain.promotion import (
    Activity,
    Award,
    Participation,
    StrengthPlan,
    Talk,
    hours_of,
    noted,
)
from student_care_desktop.domain.results import OfChild, OfClass
from student_care_desktop.domain.school import School

__all__ = [
    "NOBODY", "ActivityFacts", "ActivityShare", "Part", "PlanFacts", "PromotionFacts", "PromotionSummary",
    "Taken", "hours_together",
]

NOBODY = Tally(0, 0)


@dataclass(frozen=True, slots=True)
class Taken:
    """An activity that a child is in."""

    activity: Activity
    part: Participation

    @property
    def hours(self) -> float:
        """The hours that count for the child."""
        return hours_of(self.activity, self.part)


def hours_together(taken: Sequence[Taken]) -> float | None:
    """The hours of these; None where there are some and nobody wrote down who came."""
    known = not taken or noted(one.part for one in taken)
    return sum(one.hours for one in taken) if known else None


@dataclass(frozen=True, slots=True)
class Part:
    """A child in an activity."""

    child: ClassRow
    part: Participation

    @property
    def id(self) -> str:
        """The key of the child's place."""
        return self.part.enrollment_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFacts:
    """One activity with its children and photos (JPEG); ``class_name`` is empty for one of the school."""

    school: School
    year: int
    today: dt.date
    activity: Activity
    class_name: str = ""
    parts: tuple[Part, ...] = ()
    pictures: tuple[tuple[bytes, str], ...] = ()

    @property
    def came(self) -> int | None:
        """How many children took part; None where nobody wrote it down."""
        known = not self.parts or noted(one.part for one in self.parts)
        return sum(one.part.came is True for one in self.parts) if known else None

    def mean(self, key: str) -> float | None:
        """The mean before or after, of the children who were measured both times; None for nobody."""
        both = [one.part for one in self.parts if None not in (one.part.before, one.part.after)]
        return sum(getattr(part, key) for part in both) / len(both) if both else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts(OfChild):
    """One development plan of a child, with the talents on record."""

    plan: StrengthPlan
    talents: tuple[Talent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionFacts(OfChild):
    """What was done for one child in a year to promote it."""

    talks: tuple[Talk, ...] = ()
    taken: tuple[Taken, ...] = ()
    talents: tuple[Talent, ...] = ()
    plans: tuple[StrengthPlan, ...] = ()
    awards: tuple[Award, ...] = ()
    scholarships: tuple[Scholarship, ...] = ()
    signed_by: str = ""
    signed_on: dt.date | None = None

    @property
    def hours(self) -> float | None:
        """Hours of the year in which the child took part."""
        return hours_together(self.taken)


@dataclass(frozen=True, slots=True)
class ActivityShare:
    """How many children of a class took part in an activity, of how many, and their hours together.

    None where nobody wrote down who came.
    """

    activity: Activity
    came: Tally | None
    hours: float | None

    @property
    def id(self) -> str:
        """The activity's key."""
        return self.activity.id


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionSummary(OfClass):
    """Step 3 of a class: its activities by share of the children, and what else each child got.

    ``talked`` are the children talked with by term; ``hours`` those of all children together.  None where
    the children are in activities, but nobody wrote down who came.
    """

    shares: tuple[ActivityShare, ...] = ()
    children: int = 0
    talked: tuple[Tally, ...] = ()
    any_activity: Tally | None = NOBODY
    strong: Tally = NOBODY
    planned: Tally = NOBODY
    honoured: Tally = NOBODY
    hours: float | None = 0
