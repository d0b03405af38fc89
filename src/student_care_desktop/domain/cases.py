"""Step 4: the care case of one child in one area, what is done, how it goes; the plan for many at once."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = [
    "CASE_STATES", "CAUSES", "GROUPS", "HELPS", "OUTCOMES", "SOURCES", "CareAction", "CareCase",
    "CarePlan", "FollowUp",
]

SOURCES = (
    ("screening", mark("CaseSource", "Screening")),
    ("incident", mark("CaseSource", "Incident")),
    ("teacher", mark("CaseSource", "Teacher")),
    ("parent", mark("CaseSource", "Parent")),
    ("child", mark("CaseSource", "The child")),
    ("conference", mark("CaseSource", "Case conference")),
    ("other", mark("CaseSource", "Other")),
)
CASE_STATES = (
    ("open", mark("CaseState", "Open")),
    ("referred", mark("CaseState", "Referred")),
    ("closed", mark("CaseState", "Closed")),
    ("stopped", mark("CaseState", "Ended: the child left or moved")),
)
GROUPS = (
    ("normal", mark("CaseGroup", "Normal")),
    ("risk", mark("CaseGroup", "At risk")),
    ("problem", mark("CaseGroup", "Problem")),
)
"""The group of the child in the area of the case; empty for not known."""
OUTCOMES = (
    ("improved", mark("Outcome", "Improved")),
    ("same", mark("Outcome", "Same")),
    ("worse", mark("Outcome", "Worse")),
    ("ended", mark("Outcome", "Ended")),
)
CAUSES = (
    ("self", mark("Cause", "The child")),
    ("family", mark("Cause", "Family")),
    ("school", mark("Cause", "School")),
    ("friends", mark("Cause", "Friends")),
    ("community", mark("Cause", "Community")),
)
HELPS = (
    ("scholarship", mark("Help", "Scholarship")),
    ("uniform", mark("Help", "Uniform")),
    ("stationery", mark("Help", "Learning materials")),
    ("lunch", mark("Help", "Lunch")),
    ("glasses", mark("Help", "Glasses")),
    ("tutoring", mark("Help", "Tutoring")),
    ("medicine", mark("Help", "Medicine or treatment")),
    ("travel", mark("Help", "Travel to school")),
    ("other", mark("Help", "Other")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePlan(Record):
    """One plan for several children of a class who have the same trouble; each child has its own case."""

    classroom_id: Annotated[str, Ref(mark("CarePlan", "Class"), kind="classroom")] = ""
    area: Annotated[str, Text(mark("CarePlan", "Area"), limit=40)] = ""
    name: Annotated[str, Text(mark("CarePlan", "Name of the plan"), limit=200)] = ""
    problem: Annotated[str, Text(mark("CarePlan", "What these children share"), limit=2000, lines=3)] = ""
    goal: Annotated[str, Text(mark("CarePlan", "Goal that can be measured"), limit=1000, lines=2)] = ""
    day: Annotated[dt.date | None, Date(mark("CarePlan", "Begun"))] = None
    owner: Annotated[str, Text(mark("CarePlan", "Led by"), limit=120)] = ""
    result: Annotated[str, Text(mark("CarePlan", "What came of it"), limit=3000, lines=3)] = ""
    closed: Annotated[dt.date | None, Date(mark("CarePlan", "Ended"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CareCase(Record):
    """The care of one child for one area.

    ``causes`` is a JSON object (:data:`CAUSES` → text); ``measure`` names what the start was measured by
    (``sdq.teacher.total``, or words), ``start_value`` and ``end_value`` what it said.
    """

    enrollment_id: Annotated[str, Ref(mark("CareCase", "Student"), kind="enrollment")] = ""
    plan_id: Annotated[str, Ref(mark("CareCase", "Plan for many"), kind="care_plan")] = ""
    number: Annotated[str, Text(mark("CareCase", "Case no."), limit=20)] = ""
    area: Annotated[str, Text(mark("CareCase", "Area"), limit=40)] = ""
    source: Annotated[str, Choice(mark("CareCase", "Comes from"), options=SOURCES)] = "screening"
    opened: Annotated[dt.date | None, Date(mark("CareCase", "Opened"))] = None
    opened_by: Annotated[str, Text(mark("CareCase", "Opened by"), limit=120)] = ""
    manager: Annotated[str, Text(mark("CareCase", "Case manager"), limit=120)] = ""
    group_before: Annotated[str, Choice(mark("CareCase", "Group before"), options=GROUPS)] = ""
    problem: Annotated[str, Text(mark("CareCase", "The problem"), limit=50_000, lines=4)] = ""
    causes: Annotated[str, Text(mark("CareCase", "Causes"), limit=50_000)] = "{}"
    protective: Annotated[str, Text(mark("CareCase", "What protects the child"), limit=4000, lines=3)] = ""
    goal: Annotated[str, Text(mark("CareCase", "Goal that can be measured"), limit=1000, lines=2)] = ""
    measure: Annotated[str, Text(mark("CareCase", "Measured by"), limit=200)] = ""
    start_value: Annotated[str, Text(mark("CareCase", "At the start"), limit=120)] = ""
    end_value: Annotated[str, Text(mark("CareCase", "At the end"), limit=120)] = ""
    strength: Annotated[str, Text(mark("CareCase", "A strength of the child"), limit=1000, lines=2)] = ""
    state: Annotated[str, Choice(mark("CareCase", "State"), options=CASE_STATES)] = "open"
    closed: Annotated[dt.date | None, Date(mark("CareCase", "Closed"))] = None
    closed_by: Annotated[str, Text(mark("CareCase", "Closed by"), limit=120)] = ""
    outcome: Annotated[str, Choice(mark("CareCase", "Outcome"), options=OUTCOMES)] = ""
    result: Annotated[str, Text(mark("CareCase", "Result"), limit=4000, lines=3)] = ""
    group_after: Annotated[str, Choice(mark("CareCase", "Group after"), options=GROUPS)] = ""

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.state in ("open", "referred")

    @property
    def why(self) -> Mapping[str, str]:
        """The causes, by where they lie."""
        found: dict[str, str] = json.loads(self.causes or "{}")
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class CareAction(Record):
    """One thing to do for a case: what, who, by when; ``done`` is the day it was done."""

    case_id: Annotated[str, Ref(mark("CareAction", "Case"), kind="care_case")] = ""
    method: Annotated[str, Text(mark("CareAction", "Kind"), limit=140)] = "counsel"
    """A key of the school's kinds of activity."""
    text: Annotated[str, Text(mark("CareAction", "What is done"), limit=2000, lines=2)] = ""
    owner: Annotated[str, Text(mark("CareAction", "Who"), limit=120)] = ""
    due: Annotated[dt.date | None, Date(mark("CareAction", "By"))] = None
    done: Annotated[dt.date | None, Date(mark("CareAction", "Done on"))] = None
    help: Annotated[str, Choice(mark("CareAction", "Help given"), options=HELPS)] = ""
    amount: Annotated[
        float | None,
        Number(mark("CareAction", "Amount"), high=10_000_000, decimals=2, unit=mark("Unit", "baht")),
    ] = None
    result: Annotated[str, Text(mark("CareAction", "What came of it"), limit=2000, lines=2)] = ""
    source: Annotated[str, Text(mark("CareAction", "Decided in"), limit=40)] = ""
    """Id of the conference whose resolution this is; empty otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """How a case goes on one day; ``next_day`` is when to look again."""

    case_id: Annotated[str, Ref(mark("FollowUp", "Case"), kind="care_case")] = ""
    day: Annotated[dt.date | None, Date(mark("FollowUp", "Date"))] = None
    outcome: Annotated[str, Choice(mark("FollowUp", "How it goes"), options=OUTCOMES[:3])] = ""
    note: Annotated[str, Text(mark("FollowUp", "What was seen"), limit=50_000, lines=3)] = ""
    by: Annotated[str, Text(mark("FollowUp", "By"), limit=120)] = ""
    next_day: Annotated[dt.date | None, Date(mark("FollowUp", "Look again on"))] = None
