"""The story of one child: what happened, when, and what it is of; the newest first, year by year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.school import academic_year
from student_care_desktop.domain.words import Words, mark

__all__ = ["KINDS", "Event", "in_order", "kinds_in", "year_of"]

KINDS: dict[str, Words] = {
    "protection": mark("Timeline", "Child protection"),
    "referral": mark("Timeline", "Referral"),
    "case": mark("Timeline", "Case"),
    "counselling": mark("Timeline", "Counselling"),
    "conference": mark("Timeline", "Case conference"),
    "behaviour": mark("Timeline", "Behaviour"),
    "view": mark("Timeline", "Views of teachers"),
    "talk": mark("Timeline", "Talk"),
    "meeting": mark("Timeline", "Parents"),
    "activity": mark("Timeline", "Activity"),
    "strength": mark("Timeline", "Strength"),
    "award": mark("Timeline", "Award"),
    "screening": mark("Timeline", "Screening"),
    "sheet": mark("Timeline", "Answer sheet"),
    "visit": mark("Timeline", "Home visit"),
}
"""Every kind of event; of one day the earlier kind stands above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened; ``year`` is the school year (B.E.) it belongs to.

    ``state`` is ``done``, ``now`` or ``alarm``.  ``about`` is the id of the record it is of, ``what`` what is
    needed beside it (an instrument), ``enrollment_id`` the child's place of that year.
    """

    kind: str
    day: dt.date | None
    year: int
    title: Words
    detail: Words | str = ""
    state: str = "done"
    about: str = ""
    what: str = ""
    round: int = 1
    enrollment_id: str = ""


def year_of(day: dt.date | None, otherwise: int) -> int:
    """The school year of a day."""
    return academic_year(day) if day else otherwise


def in_order(events: Iterable[Event]) -> list[Event]:
    """The newest year first, in it the newest day; what has no day comes last in its year."""
    order = list(KINDS)
    found = sorted(events, key=lambda one: order.index(one.kind))
    return sorted(found, key=lambda one: (one.year, one.day or dt.date.min), reverse=True)


def kinds_in(events: Sequence[Event]) -> dict[str, int]:
    """How many events there are of each kind that is there."""
    return {kind: count for kind in KINDS if (count := sum(one.kind == kind for one in events))}
