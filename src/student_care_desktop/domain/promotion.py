"""Step 3 for each child: activities and who took part, awards, plans for strengths, talks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.facts import TALENTS
from student_care_desktop.domain.fields import Choice, Choices, Date, Number, Ref, Text, Yes
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = [
    "ACTIVITY_KINDS", "ACTIVITY_STATES", "AREA_NAMES", "LEARNER_DEVELOPMENT", "Activity", "Award",
    "Participation", "StrengthPlan", "TOPICS", "Talk", "hours_of", "late_since", "longest",
    "noted",
]

ACTIVITY_KINDS = (
    ("guidance", mark("ActivityKind", "Guidance activity")),
    ("scouts", mark("ActivityKind", "Scouts, Red Cross Youth, girl guides")),
    ("club", mark("ActivityKind", "Club")),
    ("service", mark("ActivityKind", "Activity for society and the public")),
    ("camp", mark("ActivityKind", "Camp")),
    ("project", mark("ActivityKind", "Project")),
    ("life_skill", mark("ActivityKind", "Life skills and emotional intelligence")),
    ("peer", mark("ActivityKind", "Peer helpers (YC)")),
    ("to_be", mark("ActivityKind", "To Be Number One")),
    ("class", mark("ActivityKind", "Activity of the class")),
    ("other", mark("ActivityKind", "Other")),
)
LEARNER_DEVELOPMENT = ("guidance", "scouts", "club", "service")
"""The kinds that the curriculum calls learner development: passed (ผ) or not passed (มผ)."""

ACTIVITY_STATES = (
    ("planned", mark("Activity", "Planned")), ("running", mark("Activity", "Going on")),
    ("done", mark("Activity", "Done")),
)

AREA_NAMES = (
    ("talent", mark("Area", "Special talent")), ("study", mark("Area", "Study")),
    ("health", mark("Area", "Health")), ("economy", mark("Area", "Economy")),
    ("safety", mark("Area", "Welfare and safety")), ("drugs", mark("Area", "Drugs")),
    ("violence", mark("Area", "Violence")), ("sexual", mark("Area", "Sexual behaviour")),
    ("gaming", mark("Area", "Gaming")), ("special_needs", mark("Area", "Special needs")),
    ("media", mark("Area", "Phones and social media")),
    ("mental", mark("Area", "Mental health and behaviour")), ("travel", mark("Area", "Travel")),
)
"""The areas of screening that an activity can answer, as the form calls them."""

TOPICS = (
    mark("TalkTopic", "A word of praise"), mark("TalkTopic", "Learning and homework"),
    mark("TalkTopic", "Friends and the class"), mark("TalkTopic", "Home and family"),
    mark("TalkTopic", "Health and rest"), mark("TalkTopic", "Strengths and interests"),
    mark("TalkTopic", "Plans for study and work"),
)
"""What a talk is often about; a good word comes first."""

_MOST_A_DAY = 24


def _score(key: str) -> Number:
    label = mark("Participation", "Before") if key == "before" else mark("Participation", "After")
    return Number(label, high=1000, decimals=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """Something done with children: of one class, or of the school where ``classroom_id`` is empty.

    ``areas`` are the areas of screening that it answers; ``hours`` count for each child that took part.
    """

    year_id: Annotated[str, Ref(mark("Activity", "Year"), kind="year")] = ""
    classroom_id: Annotated[str, Ref(mark("Activity", "Class"), kind="classroom")] = ""
    kind: Annotated[str, Choice(mark("Activity", "Kind"), options=ACTIVITY_KINDS)] = "class"
    name: Annotated[str, Text(mark("Activity", "Name"), limit=200)] = ""
    objective: Annotated[str, Text(mark("Activity", "Objective"), limit=2000, lines=3)] = ""
    areas: Annotated[tuple[str, ...], Choices(mark("Activity", "Answers the areas"), options=AREA_NAMES)] = ()
    target: Annotated[str, Text(mark("Activity", "Target group"), limit=300)] = ""
    first: Annotated[dt.date | None, Date(mark("Activity", "From"))] = None
    last: Annotated[dt.date | None, Date(mark("Activity", "To"))] = None
    hours: Annotated[
        float | None, Number(mark("Activity", "Hours"), high=1000, decimals=1, unit=mark("Unit", "hours"))
    ] = None
    place: Annotated[str, Text(mark("Activity", "Place"), limit=200)] = ""
    owner: Annotated[str, Text(mark("Activity", "Led by"), limit=200)] = ""
    budget: Annotated[
        float | None,
        Number(mark("Activity", "Budget"), high=100_000_000, decimals=2, unit=mark("Unit", "baht")),
    ] = None
    measure: Annotated[str, Text(mark("Activity", "Measured before and after by"), limit=200)] = ""
    outcome: Annotated[str, Text(mark("Activity", "What came of it"), limit=3000, lines=4)] = ""
    status: Annotated[str, Choice(mark("Activity", "State"), options=ACTIVITY_STATES)] = "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Record):
    """One child in one activity; without hours of its own those of the activity count."""

    activity_id: Annotated[str, Ref(mark("Participation", "Activity"), kind="activity")] = ""
    enrollment_id: Annotated[str, Ref(mark("Participation", "Student"), kind="enrollment")] = ""
    came: Annotated[bool | None, Yes(mark("Participation", "Took part"))] = None
    hours: Annotated[
        float | None,
        Number(mark("Participation", "Hours"), high=1000, decimals=1, unit=mark("Unit", "hours")),
    ] = None
    before: Annotated[float | None, _score("before")] = None
    after: Annotated[float | None, _score("after")] = None
    passed: Annotated[bool | None, Yes(mark("Participation", "Passed"))] = None
    remark: Annotated[str, Text(mark("Participation", "Remark"), limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Record):
    """A good thing that was honoured: award, certificate, praise before the school."""

    student_id: Annotated[str, Ref(mark("Award", "Student"), kind="student")] = ""
    day: Annotated[dt.date | None, Date(mark("Award", "Date"))] = None
    title: Annotated[str, Text(mark("Award", "Award"), limit=200)] = ""
    reason: Annotated[str, Text(mark("Award", "For what"), limit=500)] = ""
    level: Annotated[str, Text(mark("Award", "Level"), limit=120)] = ""
    giver: Annotated[str, Text(mark("Award", "Given by"), limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthPlan(Record):
    """The plan for a child's strength: goal, what is done, what shows it, who judges."""

    enrollment_id: Annotated[str, Ref(mark("StrengthPlan", "Student"), kind="enrollment")] = ""
    area: Annotated[str, Choice(mark("StrengthPlan", "Strength"), options=TALENTS)] = ""
    goal: Annotated[str, Text(mark("StrengthPlan", "Goal"), limit=1000, lines=2)] = ""
    activity: Annotated[str, Text(mark("StrengthPlan", "What is done"), limit=2000, lines=3)] = ""
    evidence: Annotated[str, Text(mark("StrengthPlan", "What shows it"), limit=1000, lines=2)] = ""
    evaluator: Annotated[str, Text(mark("StrengthPlan", "Judged by"), limit=200)] = ""
    due: Annotated[dt.date | None, Date(mark("StrengthPlan", "Due"))] = None
    result: Annotated[str, Text(mark("StrengthPlan", "Result"), limit=2000, lines=3)] = ""
    done: Annotated[dt.date | None, Date(mark("StrengthPlan", "Judged on"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk(Record):
    """A talk with one child: one a term at least."""

    enrollment_id: Annotated[str, Ref(mark("Talk", "Student"), kind="enrollment")] = ""
    term: Annotated[int, Number(mark("Talk", "Term"), low=1, high=3)] = 1
    day: Annotated[dt.date | None, Date(mark("Talk", "Date"))] = None
    topic: Annotated[str, Text(mark("Talk", "About"), limit=200, suggestions=TOPICS)] = ""
    said: Annotated[str, Text(mark("Talk", "What the child said"), limit=2000, lines=3)] = ""
    agreed: Annotated[str, Text(mark("Talk", "What we agreed"), limit=1000, lines=2)] = ""
    by: Annotated[str, Text(mark("Talk", "Talked with"), limit=120)] = ""


def hours_of(activity: Activity, part: Participation) -> float:
    """The hours that count for a child: its own, else the activity's; none of who did not come."""
    if part.came is not True:
        return 0.0
    own = activity.hours if part.hours is None else part.hours
    return own or 0.0


def noted(parts: Iterable[Participation]) -> bool:
    """Whether anybody wrote down who came; else nothing is known of these children, not that nobody came."""
    return any(one.came is not None for one in parts)


def longest(activity: Activity) -> float | None:
    """The most hours that an activity can have lasted: a day has 24; None where a day is not known."""
    if activity.first is None:
        return None
    last = activity.last or activity.first
    return ((last - activity.first).days + 1) * _MOST_A_DAY


def late_since(activity: Activity, today: dt.date) -> int:
    """Days since an activity that nobody has closed should have ended; 0 where it is not late."""
    last = activity.last or activity.first
    if activity.status == "done" or last is None:
        return 0
    return max(0, (today - last).days)
