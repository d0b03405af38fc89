"""The form of one visit to a class (แบบนิเทศ ติดตาม), and the calendar of all visits of a year."""

from __future__ import annotations

from collections.abc import Iterator

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
from student_care_desktop.domain.strategy.planning import SERVES
from student_care_desktop.domain.strategy.supervision import SUPERVISION_STATES
from student_care_desktop.domain.strategy.walks import CalendarFacts, WalkFacts, WalkLine
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.strategy.agreed import empty_rows

__all__ = ["CALENDAR_TITLE", "FORM_TITLE", "supervision_calendar", "supervision_form"]

FORM_TITLE = mark("SupervisionPaper", "Supervision of the care work of a class")
CALENDAR_TITLE = mark("SupervisionPaper", "Supervision calendar")
YEAR = mark("StagePaper", "Academic year {year}")
CLASS, ROUND = mark("Supervision", "Class"), mark("Supervision", "Round")
DAY, TEACHER = mark("Supervision", "Date"), mark("Supervision", "Teacher")
SUPERVISOR, TOPIC = mark("Supervision", "Supervisor"), mark("Supervision", "Topic")
CHILDREN, STATE = mark("SupervisionPaper", "Students"), mark("Supervision", "State")
WALK = mark("SupervisionPaper", "Walk-through")
LOOKED, GAP = mark("SupervisionPaper", "What is looked at"), mark("SupervisionPaper", "Figure of the class")
FOUND, NOTE = mark("SupervisionPaper", "Found"), mark("SupervisionPaper", "Note and evidence")
LEVEL = mark("SupervisionPaper", "Level (1–5)")
HOW = mark(
    "SupervisionPaper",
    "The figures were filled in by the program; numbers in the class of those who are missing stand behind.",
)
OVER = "{}/{}"
BOTH = mark("SupervisionPaper", "{over} (missing: no. {numbers})")
IS, IS_NOT = mark("SupervisionPaper", "Yes"), mark("SupervisionPaper", "No")
MEAN = mark("SupervisionPaper", "Mean of the levels")
GOOD, IMPROVE = mark("Supervision", "Good points"), mark("Supervision", "To improve")
ADVICE, REPLY = mark("Supervision", "Advice"), mark("Supervision", "Reply of the teacher")
NEXT, NO_ANSWER = mark("Supervision", "Next visit"), mark("SupervisionPaper", "Not answered yet")
UNPLANNED = mark("SupervisionPaper", "Classes that are not planned twice: {classes}")
NO = mark("StagePaper", "No.")
_DOTS, _LINES, _MOST = "…" * 40, 2, 12


def supervision_form(facts: WalkFacts) -> Document:
    """One visit; a blank one is walked through with the pen."""
    visit, year = facts.visit, str(facts.year) if facts.year else "…………"
    return Document(
        title=FORM_TITLE, subtitle=YEAR.with_(year=year), school=facts.school.name,
        parts=(
            Facts((
                (CLASS, facts.class_name or None), (ROUND, visit.round), (CHILDREN, facts.children),
                (DAY, short_day(visit.day) if visit.day else None), (SUPERVISOR, visit.supervisor or None),
                (TEACHER, visit.teacher or None), (TOPIC, visit.topic or None),
                (NEXT, short_day(visit.next_day) if visit.next_day else None),
            ), 2),
            Heading(WALK, 2), Paragraph(HOW), _walk(facts), *_words(facts),
            Signatures((
                Signature(visit.supervisor, SUPERVISOR, dated=True),
                *(Signature(name, TEACHER, dated=True) for name in visit.teacher.split(", ")),
            )),
        ),
    )


def _walk(facts: WalkFacts) -> Table:
    columns = (
        Column(NO, 0.5, "middle"), Column(LOOKED, 3.6), Column(GAP, 2.4), Column(FOUND, 0.8, "middle"),
        Column(LEVEL, 0.8, "middle"), Column(NOTE, 2),
    )
    steps, rows, heads = dict(SERVES), list[tuple[Cell, ...]](), set[int]()
    step = ""
    for number, line in enumerate(facts.lines, 1):
        if line.step != step:
            step = line.step
            heads.add(len(rows))
            rows.append(("", steps.get(step, ""), "", "", "", ""))
        rows.append((number, line.name, *_line(facts, line)))
    mean = facts.mean.mean
    total: tuple[Cell, ...] = ("", MEAN, "", "", "" if mean is None else f"{mean}", "")
    return Table(columns, tuple(rows), total if mean is not None else (), marked=frozenset(heads))


def _line(facts: WalkFacts, line: WalkLine) -> tuple[Cell, ...]:
    found: Cell = None if line.found is None else IS if line.found else IS_NOT
    if facts.blank:
        return "", "", "", ""
    return _gap(line), found, line.level, line.note or None


def _gap(line: WalkLine) -> Cell:
    if line.gap is None:
        return None
    over = OVER.format(*line.gap)
    numbers = sorted({one.no for one in line.missing if one.no})
    if not numbers:
        return over
    more = " …" if len(numbers) > _MOST else ""
    return BOTH.with_(over=over, numbers=", ".join(map(str, numbers[:_MOST])) + more)


def _words(facts: WalkFacts) -> Iterator[Part]:
    visit = facts.visit
    for title, text in ((GOOD, visit.good), (IMPROVE, visit.improve), (ADVICE, visit.advice)):
        yield Heading(title, 3)
        yield from (Paragraph(line) for line in (text.splitlines() if text else [_DOTS] * _LINES))
    yield Heading(REPLY, 3)
    if visit.reply:
        yield from (Paragraph(line) for line in visit.reply.splitlines())
    else:
        yield Paragraph(_DOTS if facts.blank or visit.state == "planned" else NO_ANSWER)


def supervision_calendar(facts: CalendarFacts) -> Document:
    """All visits by day; what is not planned twice is named."""
    year = str(facts.year) if facts.year else "…………"
    columns = (
        Column(NO, 0.5, "middle"), Column(DAY, 1.2, "middle"), Column(CLASS, 0.9, "middle"),
        Column(ROUND, 0.7, "middle"), Column(TEACHER, 2.6), Column(SUPERVISOR, 2), Column(TOPIC, 1.8),
        Column(STATE, 1.4),
    )
    states = dict(SUPERVISION_STATES)
    found = sorted(facts.visits, key=lambda one: (str(one[1].day or "9999"), one[1].place))
    rows = tuple(
        (
            at, short_day(one.day) if one.day else None, name, one.round, one.teacher or None,
            one.supervisor or None, one.topic or None, states.get(one.state, ""),
        )
        for at, (name, one) in enumerate(found, 1)
    )
    missing = UNPLANNED.with_(classes=", ".join(facts.unplanned))
    return Document(
        title=CALENDAR_TITLE, subtitle=YEAR.with_(year=year), school=facts.school.name, lying=True,
        parts=(
            Table(columns, rows or empty_rows(columns, blank=facts.blank)),
            *((Paragraph(missing),) if facts.unplanned else ()),
        ),
        signers=(Signature(facts.school.principal, facts.school.principal_position, dated=True),),
    )
