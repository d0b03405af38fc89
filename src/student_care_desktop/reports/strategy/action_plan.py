"""The action plan of the year: goals, standards of operation, projects with their money, the calendar."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.documents import (
    Cell,
    Column,
    Contents,
    Cover,
    Document,
    Heading,
    PageBreak,
    Part,
    Table,
)
from student_care_desktop.domain.indicator_words import number
from student_care_desktop.domain.strategy.planning import PROJECT_STATES, SERVES, Project
from student_care_desktop.domain.strategy.year_papers import YearPlanFacts
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.strategy.agreed import agreed, empty_rows, signer
from student_care_desktop.reports.strategy.money_tables import budget_table, complaint_parts
from student_care_desktop.reports.strategy.year_picture import year_chart

__all__ = ["TITLE", "action_plan"]

TITLE = mark("StagePaper", "Action plan of the student care and support system")
YEAR = mark("StagePaper", "Academic year {year}")
OFFICE = mark("StagePaper", "Under {office}")
GOALS, STANDARDS = mark("StagePaper", "1 Goals"), mark("StagePaper", "2 Standards of operation")
PROJECTS = mark("StagePaper", "3 Projects and activities")
MONEY, CALENDAR = mark("StagePaper", "4 Budget"), mark("StagePaper", "5 Calendar")
NO, GOAL = mark("StagePaper", "No."), mark("Goal", "Goal")
INDICATOR = mark("Strategy", "Indicator")
NOW, TARGET = mark("Goal", "Now"), mark("Goal", "Target")
PRIORITY, WORK = mark("Goal", "Priority"), mark("Measure", "Title")
DONE, OWNER = mark("Measure", "What is done"), mark("Measure", "Responsible")
CODE, NAME = mark("Project", "Code"), mark("StagePaper", "Project or activity")
SERVED, STATE = mark("Project", "Serves"), mark("Project", "State")
WHEN = mark("StagePaper", "From – until")
DAYS = mark("StagePaper", "{starts} – {ends}")


def action_plan(facts: YearPlanFacts) -> Document:
    """The plan as a report with cover and contents, money and calendar in landscape."""
    school = facts.school
    under: tuple[Words, ...] = (OFFICE.with_(office=school.area_office),) if school.area_office else ()
    return Document(
        title=TITLE, kind="report", school=school.name, day=facts.today,
        subtitle=YEAR.with_(year=facts.year or "…………"),
        parts=(Cover(foot=(school.name, *under)), Contents(), *_parts(facts)),
        signers=(signer(school, facts.sign),),
    )


def _parts(facts: YearPlanFacts) -> Iterator[Part]:
    yield Heading(GOALS, fresh=True)
    yield _goals(facts)
    yield Heading(STANDARDS)
    yield _standards(facts)
    yield Heading(PROJECTS)
    yield _projects(facts)
    yield PageBreak(lying=True)
    yield Heading(MONEY)
    yield budget_table(facts.projects, blank=facts.blank)
    if facts.projects:
        yield from complaint_parts(facts.projects)
    yield PageBreak(lying=True)
    yield Heading(CALENDAR)
    yield year_chart(facts)
    yield PageBreak()
    yield from agreed(facts.sign, blank=facts.blank)


def _goals(facts: YearPlanFacts) -> Table:
    columns = (
        Column(NO, 0.5, "middle"), Column(GOAL, 4.6), Column(NOW, 0.9, "right"), Column(TARGET, 0.9, "right"),
        Column(PRIORITY, 1, "middle"),
    )
    rows = tuple(
        (place, one.text, _figure(one.baseline), _figure(one.target), one.priority)
        for place, one in enumerate(facts.goals, start=1)
    )
    return Table(columns, rows or empty_rows(columns, blank=facts.blank))


def _figure(value: float | None) -> Cell:
    return None if value is None else number(value)


def _standards(facts: YearPlanFacts) -> Table:
    columns = (Column(NO, 0.5, "middle"), Column(WORK, 2), Column(DONE, 4.6), Column(OWNER, 1.6))
    rows = tuple(
        (place, one.title, one.text, one.owner) for place, one in enumerate(facts.measures, start=1)
    )
    return Table(columns, rows or empty_rows(columns, blank=facts.blank))


def _projects(facts: YearPlanFacts) -> Table:
    columns = (
        Column(NO, 0.5, "middle"), Column(CODE, 0.9), Column(NAME, 2.8), Column(SERVED, 1.7),
        Column(WHEN, 1.7), Column(OWNER, 1.7), Column(STATE, 1.2),
    )
    rows = tuple(_project(place, one) for place, one in enumerate(facts.projects, start=1))
    return Table(columns, rows or empty_rows(columns, blank=facts.blank))


def _project(place: int, one: Project) -> tuple[Cell, ...]:
    starts, ends = (short_day(day) if day else "…" for day in (one.starts, one.ends))
    return (
        place, one.code, one.name, dict(SERVES).get(one.serves, ""), DAYS.with_(starts=starts, ends=ends),
        one.owner, dict(PROJECT_STATES).get(one.state, ""),
    )
