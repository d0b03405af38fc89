"""Learner development: children who took part and hours by kind of activity, and who was talked with."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict

from student_care_desktop.domain.promoted import Taken, hours_together
from student_care_desktop.domain.promotion import ACTIVITY_KINDS, Activity, Participation, Talk
from student_care_desktop.domain.school import Term
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.words import mark
from student_care_desktop.services.tables.count import Count, pupils

__all__ = ["promoted"]

TITLE = mark("Summary", "Development activities")
TOOK_PART, HOURS = mark("Summary", "Took part (people)"), mark("Summary", "Hours of all children")
ANY, PERCENT = mark("Summary", "At least one activity"), mark("Summary", "%")
TALKED, TERM = mark("Summary", "Talked with (people)"), mark("Summary", "Term {term}")
TOGETHER = mark("Summary", "Together")
HOW = mark(
    "Summary",
    "Only children who came count. A child's own hours count before the activity's; each kind of a class is "
    "rounded to whole hours.",
)
_TERMS = (1, 2)


def promoted(count: Count, today: dt.date) -> FigureTable:
    """A row a class: people and hours by kind, people talked with by term; no child is named.

    Where children are in activities and nobody wrote down who came, nothing is known; nor of a term to come.
    """
    here: dict[str, dict[str, int | None]] = {room: {**one} for room, one in count.everybody().items()}
    activities = {one.id: one for one in count.look.all(Activity, year_id=count.year.id)}
    taken: defaultdict[tuple[str, str], list[Taken]] = defaultdict(list)
    for part in count.look.all(Participation, activity_id=list(activities)):
        if room := count.room_of_place.get(part.enrollment_id):
            one = Taken(activities[part.activity_id], part)
            taken[room, one.activity.kind].append(one)
            taken[room, ""].append(one)
    for (room, kind), some in taken.items():
        hours = hours_together(some)
        came = None if hours is None else len({one.part.enrollment_id for one in some if one.part.came})
        here[room][f"people.{kind}" if kind else "any"] = came
        if kind:
            here[room][f"hours.{kind}"] = None if hours is None else round(hours)
    for room, talked in _talked(count, today).items():
        here[room] |= talked
    return by_class("promoted", TITLE, count.classes, _measures(count), here, (HOW,))


def _talked(count: Count, today: dt.date) -> dict[str, dict[str, int | None]]:
    """The children talked with by class and term."""
    terms = count.look.all(Term, year_id=count.year.id)
    ahead = {one.number for one in terms if one.starts and one.starts > today}
    pairs = {tuple(row) for row in count.look.values(Talk, ("enrollment_id", "term"))}
    found = Counter((count.room_of_place.get(place), term) for place, term in pairs)
    return {
        one.classroom.id: {
            f"talk.{term}": found[one.classroom.id, term] or (None if term in ahead else 0) for term in _TERMS
        }
        for one in count.classes
    }


def _measures(count: Count) -> tuple[Measure, ...]:
    kinds = tuple(f"hours.{key}" for key, _ in ACTIVITY_KINDS)
    return (
        *pupils(count), Measure("any", ANY, TOOK_PART, width=11),
        Measure("percent", PERCENT, TOOK_PART, share=("any", "all"), width=9),
        *(Measure(f"people.{key}", label, TOOK_PART, width=12) for key, label in ACTIVITY_KINDS),
        Measure("hours", TOGETHER, HOURS, sums=kinds, width=11),
        *(Measure(f"hours.{key}", label, HOURS, width=12) for key, label in ACTIVITY_KINDS),
        *(Measure(f"talk.{term}", TERM.with_(term=term), TALKED, width=11) for term in _TERMS),
    )
