"""Stage 4, plan: goals, projects with their money, the calendar, who does what."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.strategy.cycles import STAGES, CycleRow
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "MONEY_KINDS", "MONEY_SOURCES", "PROJECT_KINDS", "PROJECT_STATES", "SERVES", "TEAMS", "CalendarItem",
    "Duty", "Goal", "Project",
]

TEAMS = (
    ("lead", mark("Team", "Lead team")), ("coordinate", mark("Team", "Coordinating team")),
    ("work", mark("Team", "Working team")), ("evaluate", mark("Team", "Evaluating committee")),
)
PROJECT_KINDS = (("project", mark("Project", "Project")), ("activity", mark("Project", "Activity")))
PROJECT_STATES = (
    ("planned", mark("Project", "Planned")), ("running", mark("Project", "Going on")),
    ("done", mark("Project", "Done")), ("stopped", mark("Project", "Given up")),
)
SERVES = (
    ("care_1", mark("Serves", "Step 1 Know each child")), ("care_2", mark("Serves", "Step 2 Screen")),
    ("care_3", mark("Serves", "Step 3 Promote")), ("care_4", mark("Serves", "Step 4 Prevent and solve")),
    ("care_5", mark("Serves", "Step 5 Refer")), *STAGES,
)
"""What a project serves: one of the five steps or one of the seven stages."""
MONEY_KINDS = ("pay", "services", "materials")
MONEY_SOURCES = ("per_head", "learner_development", "income", "other_money")


def _baht(label: Words) -> Number:
    return Number(label, high=100_000_000, decimals=2, unit=mark("Unit", "baht"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(CycleRow):
    """A goal of the year: measured by an indicator, from where to where."""

    text: Annotated[str, Text(mark("Goal", "Goal"), limit=1000, lines=2)] = ""
    indicator: Annotated[str, Text(mark("Goal", "Indicator"), limit=40)] = ""
    baseline: Annotated[float | None, Number(mark("Goal", "Now"), high=1_000_000, decimals=2)] = None
    target: Annotated[float | None, Number(mark("Goal", "Target"), high=1_000_000, decimals=2)] = None
    priority: Annotated[int | None, Number(mark("Goal", "Priority"), low=1, high=100)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(CycleRow):
    """A project or activity of the plan; money in baht by kind and by source, which must agree."""

    code: Annotated[str, Text(mark("Project", "Code"), limit=20)] = ""
    name: Annotated[str, Text(mark("Project", "Name"), limit=300)] = ""
    kind: Annotated[str, Choice(mark("Project", "Kind"), options=PROJECT_KINDS)] = "project"
    serves: Annotated[str, Choice(mark("Project", "Serves"), options=SERVES)] = ""
    goal_id: Annotated[str, Ref(mark("Project", "Goal"), kind="goal")] = ""
    rationale: Annotated[str, Text(mark("Project", "Reasons"), limit=6000, lines=4)] = ""
    objective: Annotated[str, Text(mark("Project", "Objectives"), limit=4000, lines=3)] = ""
    quantity: Annotated[str, Text(mark("Project", "Target in numbers"), limit=1000, lines=2)] = ""
    quality: Annotated[str, Text(mark("Project", "Target in quality"), limit=1000, lines=2)] = ""
    plan: Annotated[str, Text(mark("Project", "P Plan"), limit=2000, lines=2)] = ""
    do: Annotated[str, Text(mark("Project", "D Do"), limit=4000, lines=2)] = ""
    check: Annotated[str, Text(mark("Project", "C Check"), limit=2000, lines=2)] = ""
    act: Annotated[str, Text(mark("Project", "A Mend and go on"), limit=2000, lines=2)] = ""
    starts: Annotated[dt.date | None, Date(mark("Project", "From"))] = None
    ends: Annotated[dt.date | None, Date(mark("Project", "Until"))] = None
    where: Annotated[str, Text(mark("Project", "Place"), limit=200)] = ""
    target: Annotated[str, Text(mark("Project", "Target group"), limit=200)] = ""
    people: Annotated[int | None, Number(mark("Project", "Number of the target group"), high=100_000)] = None
    budget: Annotated[float | None, _baht(mark("Project", "Budget"))] = None
    pay: Annotated[float | None, _baht(mark("Project", "Remuneration"))] = None
    services: Annotated[float | None, _baht(mark("Project", "Services"))] = None
    materials: Annotated[float | None, _baht(mark("Project", "Materials"))] = None
    per_head: Annotated[float | None, _baht(mark("Project", "From the subsidy per head"))] = None
    learner_development: Annotated[
        float | None, _baht(mark("Project", "From 15 years free, learner development"))
    ] = None
    income: Annotated[float | None, _baht(mark("Project", "From the school's income"))] = None
    other_money: Annotated[float | None, _baht(mark("Project", "From other sources"))] = None
    spent: Annotated[float | None, _baht(mark("Project", "Spent"))] = None
    owner: Annotated[str, Text(mark("Project", "Responsible"), limit=200)] = ""
    helpers: Annotated[str, Text(mark("Project", "Working with"), limit=500)] = ""
    evaluation: Annotated[str, Text(mark("Project", "How it is evaluated"), limit=4000, lines=2)] = ""
    expected: Annotated[str, Text(mark("Project", "Expected results"), limit=4000, lines=2)] = ""
    state: Annotated[str, Choice(mark("Project", "State"), options=PROJECT_STATES)] = "planned"
    result: Annotated[str, Text(mark("Project", "What came of it"), limit=4000, lines=3)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarItem(CycleRow):
    """A line of the year's calendar; ``key`` names the line of the usual calendar that it came from."""

    key: Annotated[str, Text(mark("CalendarItem", "Key"), limit=40)] = ""
    project_id: Annotated[str, Ref(mark("CalendarItem", "Project"), kind="project")] = ""
    name: Annotated[str, Text(mark("CalendarItem", "Work"), limit=300)] = ""
    serves: Annotated[str, Choice(mark("CalendarItem", "Serves"), options=SERVES)] = ""
    starts: Annotated[dt.date | None, Date(mark("CalendarItem", "From"))] = None
    ends: Annotated[dt.date | None, Date(mark("CalendarItem", "Until"))] = None
    owner: Annotated[str, Text(mark("CalendarItem", "Responsible"), limit=200)] = ""
    output: Annotated[str, Text(mark("CalendarItem", "What comes of it"), limit=300)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(CycleRow):
    """A seat in a team: whoever sits in several stands there several times; not all are of the staff."""

    team: Annotated[str, Choice(mark("Duty", "Team"), options=TEAMS)] = ""
    grade: Annotated[str, Text(mark("Duty", "Grade of the working team"), limit=10)] = ""
    staff_id: Annotated[str, Ref(mark("Duty", "Staff"), kind="staff")] = ""
    name: Annotated[str, Text(mark("Duty", "Name"), limit=200)] = ""
    position: Annotated[str, Text(mark("Duty", "Position"), limit=200)] = ""
    post: Annotated[str, Text(mark("Duty", "Post in the team"), limit=120)] = ""
    duty: Annotated[str, Text(mark("Duty", "Duty"), limit=2000, lines=2)] = ""
