"""Learner development: children who took part and hours by kind of activity, and who was talked with."""

from __future__ import annotations

from collections import defaultdict

from student_care_desktop.domain.promotion import ACTIVITY_KINDS, Activity, Participation, Talk, hours_of
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


def promoted(count: Count) -> FigureTable:
    """A row a class: people and hours by kind, people talked with by term; no child is named."""
    here = count.everybody()
    hours: defaultdict[tuple[str, str], float] = defaultdict(float)
    people: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    activities = {one.id: one for one in count.look.all(Activity, year_id=count.year.id)}
    for part in count.look.all(Participation, activity_id=list(activities)):
        room, activity = count.room_of_place.get(part.enrollment_id), activities[part.activity_id]
        if room and part.came:
            hours[room, activity.kind] += hours_of(activity, part)
            people[room, activity.kind].add(part.enrollment_id)
            people[room, ""].add(part.enrollment_id)
    for (room, kind), found in people.items():
        here[room][f"people.{kind}" if kind else "any"] = len(found)
    for (room, kind), total in hours.items():
        here[room][f"hours.{kind}"] = round(total)
    for place, term in {tuple(row) for row in count.look.values(Talk, ("enrollment_id", "term"))}:
        if place in count.room_of_place:
            here[count.room_of_place[place]][f"talk.{term}"] += 1
    return by_class("promoted", TITLE, count.classes, _measures(count), here, (HOW,))


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
