"""A project on paper, with all its parts, its money, and who proposes, agrees and approves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from student_care_desktop.domain.documents import (
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    Part,
    Signature,
    Signatures,
    Table,
)
from student_care_desktop.domain.strategy.planning import PROJECT_KINDS, PROJECT_STATES, SERVES, Goal, Project
from student_care_desktop.domain.strategy.year_papers import YearPlanFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.days import day_words
from student_care_desktop.reports.strategy.money_tables import project_money
from student_care_desktop.reports.telling import NO_DATA

__all__ = ["TITLE", "project_paper"]

TITLE, ALL = mark("StagePaper", "Project"), mark("StagePaper", "Projects of the year")
NAMED = mark("StagePaper", "{kind}: {name}")
YEAR = mark("StagePaper", "Academic year {year}")
DAYS = mark("StagePaper", "{starts} – {ends}")
PEOPLE = mark("StagePaper", "{target}, {people} people")
CODE, SERVED, GOAL = mark("Project", "Code"), mark("Project", "Serves"), mark("Project", "Goal")
OWNER, HELPERS = mark("Project", "Responsible"), mark("Project", "Working with")
WHEN, WHERE = mark("StagePaper", "From – until"), mark("Project", "Place")
TARGET, STATE = mark("Project", "Target group"), mark("Project", "State")
RATIONALE, OBJECTIVE = mark("StagePaper", "1 Reasons"), mark("StagePaper", "2 Objectives")
TARGETS = mark("StagePaper", "3 Targets")
QUANTITY, QUALITY = mark("StagePaper", "3.1 In numbers"), mark("StagePaper", "3.2 In quality")
HOW, TIME = mark("StagePaper", "4 How it is done"), mark("StagePaper", "5 Time and place")
MONEY, PEOPLE_OF = mark("StagePaper", "6 Budget"), mark("StagePaper", "7 Responsible")
EVALUATION = mark("StagePaper", "8 Evaluation")
EXPECTED, RESULT = mark("StagePaper", "9 Expected results"), mark("StagePaper", "10 What came of it")
STEP, WORK = mark("StagePaper", "Step"), mark("StagePaper", "What is done")
PDCA: tuple[tuple[str, Words], ...] = (
    ("plan", mark("Project", "P Plan")), ("do", mark("Project", "D Do")),
    ("check", mark("Project", "C Check")), ("act", mark("Project", "A Mend and go on")),
)
PROPOSES, AGREES = mark("StagePaper", "Proposed by"), mark("StagePaper", "Agreed by")
APPROVES = mark("StagePaper", "Approved by")
OWNER_POST = mark("StagePaper", "Responsible for the project")
HEAD = mark("Role", "Head of the care system")
PRINCIPAL = mark("StagePaper", "Principal")
NONE = mark("StagePaper", "There is no project in the plan of the year {year}.")
_BLANK_LINES = 2


def project_paper(facts: YearPlanFacts, *projects: Project) -> Document:
    """One project, or several in one paper, each from a page of its own; a year may have none."""
    if len(projects) == 1:
        return _paper(facts, _named(projects[0]), _parts(facts, projects[0]))
    if not projects:
        return _paper(facts, TITLE, [Paragraph(NONE.with_(year=facts.year), indent=False)])
    return _paper(facts, ALL, [
        part for place, one in enumerate(projects) for part in _chapters(facts, one, place)
    ])


def _paper(facts: YearPlanFacts, title: Words, parts: Iterable[Part]) -> Document:
    return Document(
        title=title, school=facts.school.name, day=facts.today, parts=tuple(parts),
        subtitle=YEAR.with_(year=facts.year or "…………"),
    )


def _named(one: Project) -> Words:
    return NAMED.with_(kind=dict(PROJECT_KINDS).get(one.kind, TITLE), name=one.name or "…" * 24)


def _chapters(facts: YearPlanFacts, one: Project, place: int) -> Iterator[Part]:
    yield Heading(_named(one), fresh=place > 0)
    yield from _parts(facts, one)


def _parts(facts: YearPlanFacts, one: Project) -> Iterator[Part]:
    blank = facts.blank
    yield Facts(tuple(_head(facts.goals, one)))
    for title, text in ((RATIONALE, one.rationale), (OBJECTIVE, one.objective)):
        yield from _chapter(title, text, blank=blank)
    yield Heading(TARGETS, 2)
    yield from _chapter(QUANTITY, one.quantity, blank=blank, level=3)
    yield from _chapter(QUALITY, one.quality, blank=blank, level=3)
    yield Heading(HOW, 2)
    yield _steps(one, blank=blank)
    yield Heading(TIME, 2)
    yield Facts(((WHEN, _days(one)), (WHERE, one.where), (TARGET, _target(one))))
    yield Heading(MONEY, 2)
    yield from project_money(one, blank=blank)
    yield Heading(PEOPLE_OF, 2)
    yield Facts(((OWNER, one.owner), (HELPERS, one.helpers)))
    yield from _chapter(EVALUATION, one.evaluation, blank=blank)
    yield from _chapter(EXPECTED, one.expected, blank=blank)
    if one.result:
        yield from _chapter(RESULT, one.result, blank=blank)
    yield _signatures(facts, one)


def _head(goals: tuple[Goal, ...], one: Project) -> Iterator[tuple[Words, Cell]]:
    goal = next((each.text for each in goals if each.id == one.goal_id), "")
    yield CODE, one.code
    yield SERVED, dict(SERVES).get(one.serves, "")
    yield GOAL, goal
    yield OWNER, one.owner
    if one.name:
        yield STATE, dict(PROJECT_STATES).get(one.state, "")


def _chapter(title: Words, text: str, *, blank: bool, level: int = 2) -> Iterator[Part]:
    yield Heading(title, level)
    lines = [line for line in text.splitlines() if line.strip()]
    if blank:
        lines = ["…" * 48] * _BLANK_LINES
    yield from (Paragraph(line, indent=not blank) for line in lines)
    if not lines:
        yield Paragraph(NO_DATA)


def _steps(one: Project, *, blank: bool) -> Table:
    columns = (Column(STEP, 1.4), Column(WORK, 5))
    return Table(columns, tuple((words, getattr(one, key) or (None, "\n\n")[blank]) for key, words in PDCA))


def _days(one: Project) -> Cell:
    if one.starts is None and one.ends is None:
        return None
    return DAYS.with_(starts=_day(one.starts), ends=_day(one.ends))


def _day(day: dt.date | None) -> Words | str:
    return day_words(day) if day else "……"


def _target(one: Project) -> Cell:
    if one.people is None:
        return one.target
    return PEOPLE.with_(target=one.target, people=f"{one.people:,}")


def _signatures(facts: YearPlanFacts, one: Project) -> Signatures:
    school = facts.school
    return Signatures(
        (
            Signature(one.owner, OWNER_POST, PROPOSES, dated=True),
            Signature(facts.head, HEAD, AGREES, dated=True),
            Signature(school.principal, school.principal_position or PRINCIPAL, APPROVES, dated=True),
        ),
        across=3,
    )
