"""Counts of learning, character and step 3: marks, attendance, points, talents, activities, talks."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from student_care_desktop.domain.conduct import standing
from student_care_desktop.domain.learning import Talent, TermReport
from student_care_desktop.domain.promotion import Activity, Award, StrengthPlan, Talk, hours_of
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.conduct import counted, entries_by_place, rules_in
from student_care_desktop.services.counts.live import NOTHING, Counted, Live

__all__ = [
    "activity_hours", "attends", "gpa", "passed_all", "points_kept", "strengths_known", "talents_grown",
    "talked", "took_part", "traits_passed",
]

T = TypeVar("T")

PASSED, FAILED = mark("Behind", "Passed everything"), mark("Behind", "Not passed: {count} subjects")
GPA, NO_GPA = mark("Behind", "Average {gpa}"), mark("Behind", "No marks on record yet")
ABSENT = mark("Behind", "Absent {absent} of {days} days")
TRAITS, NO_TRAITS = mark("Behind", "All traits passed"), mark("Behind", "Not passed: {count} traits")
POINTS = mark("Behind", "{points} points left")
TALENT, NO_TALENT = mark("Behind", "A strength is on record"), mark("Behind", "No strength on record yet")
GROWN, NOT_GROWN = mark("Behind", "Built on this year"), mark("Behind", "Nothing built on it this year yet")
HOURS, NO_HOURS = mark("Behind", "{hours} hours"), mark("Behind", "No hours yet")
TOOK, NOT_TOOK = mark("Behind", "Took part in {count}"), mark("Behind", "In no activity yet")
TALKED, NOT_TALKED = mark("Behind", "Talked with {count} times"), mark("Behind", "No talk on record yet")
_AWAY = 0.2
"""The share of the school days from which on a child is long away."""
_ENOUGH = 50
"""Behaviour points that should be left."""


def _last(live: Live, value: Callable[[TermReport], T | None]) -> dict[str, T]:
    """The value of the last term that has one, by enrollment."""
    told = ((one.enrollment_id, value(one)) for one in live.reports)
    return {place: found for place, found in told if found is not None}


def passed_all(live: Live) -> Counted:
    """No 0, ร, มส or มผ in the last term with marks."""
    failed = _last(live, lambda one: one.failed)
    return _without(live, failed, PASSED, FAILED)


def traits_passed(live: Live) -> Counted:
    """None of the desirable traits failed in the last term in which they were judged."""
    return _without(live, _last(live, lambda one: one.failed_traits), TRAITS, NO_TRAITS)


def _without(live: Live, counts: Mapping[str, int], none: Words, some: Words) -> Counted:
    """Those of whom nothing is counted, among all of whom it is known."""
    return live.split(
        {place: none for place, count in counts.items() if not count},
        {place: some.with_(count=count) for place, count in counts.items()}, live.chosen(counts),
    )


def gpa(live: Live) -> Counted:
    """The average of the last term that has one."""
    found = _last(live, lambda one: one.gpa)
    if not found:
        return NOTHING
    said = {place: GPA.with_(gpa=f"{one:.2f}") for place, one in found.items()}
    return live.split(said, NO_GPA, amounts=found)


def attends(live: Live) -> Counted:
    """Absent on no more than a fifth of the school days of the last term on record."""
    found = _last(live, _attendance)
    said = {place: ABSENT.with_(absent=absent, days=days) for place, (absent, days) in found.items()}
    there = {place: said[place] for place, (absent, days) in found.items() if absent / days <= _AWAY}
    return live.split(there, said, live.chosen(found))


def _attendance(one: TermReport) -> tuple[int, int] | None:
    return (one.absent_days, one.school_days) if one.school_days and one.absent_days is not None else None


def points_kept(live: Live) -> Counted:
    """At least 50 points are left; where nobody wrote an entry this year nothing is known."""
    entries = entries_by_place(live.look, list(live.by_place))
    if not entries:
        return NOTHING
    law, desk = rules_in(live.look), replace(live.desk, year=live.year)
    left = dict.fromkeys(live.by_place, standing(law, ()).left)
    left |= {
        place: standing(law, counted(desk, live.look, law, some)).left for place, some in entries.items()
    }
    said = {place: POINTS.with_(points=points) for place, points in left.items()}
    return live.split({place: said[place] for place, points in left.items() if points >= _ENOUGH}, said)


def _talents(live: Live) -> set[str]:
    """The children of whom a talent was written down by the end of the year."""
    days = live.look.values(Talent, ("student_id", "day"))
    return {live.place_of(child) for child, day in days if child in live.by_child and _by(live, day)}


def _by(live: Live, day: dt.date | None) -> bool:
    return day is None or day < live.end


def _plans(live: Live) -> set[str]:
    return {row[0] for row in live.look.values(StrengthPlan, ("enrollment_id",))} & live.by_place.keys()


def strengths_known(live: Live) -> Counted:
    """A talent, or a plan for a strength, is on record."""
    known = _talents(live) | _plans(live)
    return live.split(dict.fromkeys(known, TALENT), NO_TALENT) if known else NOTHING


def talents_grown(live: Live) -> Counted:
    """Of those with a talent: a plan, an activity or an award in the year."""
    awarded = {
        live.place_of(child) for child, day in live.look.values(Award, ("student_id", "day"))
        if child in live.by_child and live.within(day)
    }
    talents = _talents(live)
    grown = (awarded | _plans(live) | live.parts.keys()) & talents
    if live.over and not grown:
        return NOTHING
    return live.split(dict.fromkeys(grown, GROWN), NOT_GROWN, live.chosen(talents))


def took_part(live: Live) -> Counted:
    """Took part in one activity at least, as the board says it."""
    if not live.parts:
        return NOTHING
    return live.split({place: TOOK.with_(count=len(some)) for place, some in live.parts.items()}, NOT_TOOK)


def activity_hours(live: Live) -> Counted:
    """The hours of all activities of a child together."""
    activities = {one.id: one for one in live.look.all(Activity, year_id=live.year.id)}
    hours = {
        place: sum(hours_of(activities[one.activity_id], one) for one in some)
        for place, some in live.parts.items()
    }
    known = {place: each for place, each in hours.items() if each}
    if not known:
        return NOTHING
    said = {place: HOURS.with_(hours=f"{each:g}") for place, each in known.items()}
    return live.split(said, NO_HOURS, amounts=known)


def talked(live: Live) -> Counted:
    """At least one talk is on record in the year."""
    found: defaultdict[str, int] = defaultdict(int)
    for (place,) in live.look.values(Talk, ("enrollment_id",)):
        if place in live.by_place:
            found[place] += 1
    return live.duty({place: TALKED.with_(count=count) for place, count in found.items()}, NOT_TALKED)
