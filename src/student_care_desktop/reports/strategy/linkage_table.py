"""The table of links: which evidence serves which system, what is spared, safe places, the staff's view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from student_care_desktop.domain.documents import (
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Part,
    Table,
)
from student_care_desktop.domain.strategy.burdens import hours, spared, written_hours
from student_care_desktop.domain.strategy.linkage import DECISIONS, LINKS, SPOT_KINDS, Burden, LinkedSystem
from student_care_desktop.domain.strategy.stage_papers import LinkFacts
from student_care_desktop.domain.strategy.surveys import SurveyResult
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.strategy.agreed import agreed, empty_rows, signer

__all__ = ["TITLE", "linkage_table"]

TITLE = mark("StagePaper", "Standards of care linked to the other systems of the school")
YEAR = mark("StagePaper", "Academic year {year}")
NUMBERED = mark("StagePaper", "{key} {title}")
SYSTEMS, LINKED = mark("StagePaper", "Systems"), mark("StagePaper", "Standards and systems")
FORMS, SPARED = mark("StagePaper", "Forms that teachers fill"), mark("StagePaper", "Hours saved in a year")
VIEW = mark("StagePaper", "Load and happiness of the staff")
SPOTS = mark("StagePaper", "Risk spots and accidents")
NO, SYSTEM = mark("StagePaper", "No."), mark("LinkedSystem", "System")
OWNER, DOCUMENT = mark("LinkedSystem", "Responsible"), mark("LinkedSystem", "Its standard")
STANDARD = mark("StagePaper", "Standard of care")
CELLS = mark("StagePaper", "The form in brackets supplies the evidence for both. – is not answered yet.")
WITH_FORM = mark("StagePaper", "{link} ({form})")
COUNTED = mark("StagePaper", "Same {same} · partly {partly} · none {none}")
FORM, WANTED, AGAIN = mark("Burden", "Form"), mark("Burden", "Wanted by"), mark("StagePaper", "Asks again")
TIMES, PAPERS = mark("StagePaper", "Times"), mark("StagePaper", "Papers")
MINUTES = mark("StagePaper", "Minutes")
DECISION = mark("Burden", "Decision")
HOURS, SAVED = mark("StagePaper", "Hours a year"), mark("StagePaper", "Hours saved")
OF_ONE = mark(
    "StagePaper", "Hours of one homeroom teacher a year. Minutes are as the school wrote them, not measured."
)
SUM = mark("StagePaper", "Sum")
OPEN = mark("StagePaper", "{count} forms cannot be counted: times, papers, minutes or questions are missing.")
BY_DECISION = mark("StagePaper", "By the decisions of the school, for one teacher a year")
FOR_ALL = mark("StagePaper", "The same for {count} homeroom teachers")
HOUR = mark("StagePaper", "{hours} hours")
HOUR_OF = mark("StagePaper", "{hours} of {of} hours ({percent}%)")
BY_PROGRAM = mark("StagePaper", "What the program has filled in this year")
KIND, WHERE_FROM = mark("StagePaper", "Paper"), mark("StagePaper", "Filled in from")
ANSWERS = mark("StagePaper", "Answers")
ASSUMED = mark(
    "StagePaper",
    "Reckoned at {seconds} seconds for an answer by hand: an assumption of the school, not measured.",
)
ASKED, MEAN, SD = mark("StagePaper", "Question"), mark("StagePaper", "Mean"), mark("StagePaper", "S.D.")
COUNT, BAND = mark("StagePaper", "Answered"), mark("StagePaper", "Level")
TOO_FEW = mark("StagePaper", "{count} papers: below five nothing is told, so that nobody is known by it.")
PAPERS_IN = mark("StagePaper", "{count} papers without names, answers 1 to 5")
SPOT, DAY, WHERE = mark("SafetySpot", "Kind"), mark("SafetySpot", "Date"), mark("SafetySpot", "Where")
WHAT, SEVERITY, HURT = mark("SafetySpot", "What"), mark("StagePaper", "Severe"), mark("SafetySpot", "Hurt")
MENDED = mark("SafetySpot", "Mended on")
NOT_MENDED = mark("StagePaper", "not yet")


def linkage_table(facts: LinkFacts) -> Document:
    """The paper of stage 2, the matrix in landscape."""
    return Document(
        title=TITLE, school=facts.school.name, day=facts.today,
        subtitle=YEAR.with_(year=facts.year or "…………"), parts=tuple(_parts(facts)),
        signers=(signer(facts.school, facts.sign),),
    )


def _parts(facts: LinkFacts) -> Iterator[Part]:
    """The chapters, numbered; a change of the paper's way is a page break."""
    lying = False
    chapters = [one for one in _CHAPTERS if not (facts.blank and one.worked)]
    for number, one in enumerate(chapters, start=1):
        if number > 1 and (one.lying or lying):
            yield PageBreak(lying=one.lying)
        lying = one.lying
        yield Heading(NUMBERED.with_(key=number, title=one.title))
        yield from one.parts(facts)
    yield from agreed(facts.sign, blank=facts.blank)


def _systems(facts: LinkFacts) -> Table:
    columns = (Column(NO, 0.5, "middle"), Column(SYSTEM, 3), Column(OWNER, 2), Column(DOCUMENT, 3))
    rows = tuple(
        (place, one.name, one.owner, one.document) for place, one in enumerate(facts.systems, start=1)
    )
    return Table(columns, rows or empty_rows(columns, blank=facts.blank))


def _matrix(facts: LinkFacts) -> Table:
    table = facts.table
    columns = (Column(STANDARD, 3), *(Column(one.name, 1.5) for one in table.systems))
    rows = tuple(
        (NUMBERED.with_(key=key, title=title), *(_cell(facts, key, one) for one in table.systems))
        for key, title in table.standards
    ) if table.systems else ()
    total: tuple[Cell, ...] = ("", *(_counts(facts, one) for one in table.systems)) if rows else ()
    return Table(columns, rows, total=total if not facts.blank else (), note=CELLS)


def _cell(facts: LinkFacts, standard: str, system: LinkedSystem) -> Cell:
    cell = facts.table.cell(standard, system)
    name = dict(LINKS).get(cell.link)
    if name is None:
        return "" if facts.blank else None
    return WITH_FORM.with_(link=name, form=cell.form) if cell.form else name


def _counts(facts: LinkFacts, system: LinkedSystem) -> Words:
    same, partly, none, _ = facts.table.counts(system)
    return COUNTED.with_(same=same, partly=partly, none=none)


def _forms(facts: LinkFacts) -> Table:
    columns = (
        Column(FORM, 3), Column(WANTED, 1.4), Column(AGAIN, 2), Column(TIMES, 0.7, "middle"),
        Column(PAPERS, 0.7, "middle"), Column(MINUTES, 0.8, "middle", 0), Column(HOURS, 0.9, "right", 1),
        Column(DECISION, 1.2), Column(SAVED, 0.9, "right", 1),
    )
    rows = tuple(_form(one) for one in facts.burdens)
    total: tuple[Cell, ...] = ()
    if rows:
        total = (SUM, "", "", "", "", "", facts.listed.before, "", facts.listed.spared)
    return Table(columns, rows or empty_rows(columns, blank=facts.blank), total=total, note=OF_ONE)


def _form(one: Burden) -> tuple[Cell, ...]:
    return (
        one.form, one.wanted_by, one.again, one.times, one.papers, one.minutes, hours(one),
        dict(DECISIONS).get(one.decision, ""), spared(one),
    )


def _hours(facts: LinkFacts) -> Iterator[Part]:
    listed, all_ = facts.listed, facts.listed.spared * facts.teachers
    of_one = HOUR_OF.with_(
        hours=f"{listed.spared:,.1f}", of=f"{listed.before:,.1f}", percent=f"{listed.percent or 0:.0f}"
    )
    yield Facts((
        (BY_DECISION, of_one if listed.percent is not None else None),
        (FOR_ALL.with_(count=facts.teachers), HOUR.with_(hours=f"{all_:,.1f}") if facts.teachers else None),
    ))
    if listed.open:
        yield Paragraph(OPEN.with_(count=listed.open))
    columns = (
        Column(KIND, 2.6), Column(WHERE_FROM, 3.2), Column(PAPERS, 0.9, "right"), Column(ANSWERS, 1, "right"),
        Column(SAVED, 1.1, "right", 1),
    )
    rows = tuple(
        (one.title, one.how, one.papers, one.answers, one.hours(facts.seconds)) for one in facts.prefilled
    )
    total: tuple[Cell, ...] = ()
    if rows:
        answers = sum(one.answers for one in facts.prefilled)
        total = (SUM, "", "", answers, written_hours(facts.prefilled, facts.seconds))
    yield Table(columns, rows, total=total, title=BY_PROGRAM, note=ASSUMED.with_(seconds=facts.seconds))


def _view(survey: SurveyResult | None) -> Iterator[Part]:
    if survey is None or survey.few:
        yield Paragraph(TOO_FEW.with_(count=survey.papers if survey else 0))
        return
    columns = (
        Column(NO, 0.5, "middle"), Column(ASKED, 5), Column(COUNT, 0.9, "right"), Column(MEAN, 0.9, "right"),
        Column(SD, 0.9, "right"), Column(BAND, 1.2, "middle"),
    )
    rows = tuple(
        (
            place, one.question.text, one.mean.count, _number(one.mean.mean), _number(one.mean.deviation),
            one.mean.called,
        )
        for place, one in enumerate(survey.answered, start=1)
    )
    yield Table(columns, rows, note=PAPERS_IN.with_(count=survey.papers))


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))


def _spots(facts: LinkFacts) -> Table:
    columns = (
        Column(SPOT, 1.1), Column(DAY, 1.5), Column(WHERE, 1.9), Column(WHAT, 2.7),
        Column(SEVERITY, 0.8, "middle"), Column(HURT, 0.8, "right"), Column(OWNER, 1.6), Column(MENDED, 1.5),
    )
    rows = tuple(
        (
            dict(SPOT_KINDS).get(one.kind, ""), short_day(one.day) if one.day else None, one.where, one.what,
            one.severity, one.hurt, one.owner, short_day(one.mended) if one.mended else NOT_MENDED,
        )
        for one in facts.spots
    )
    return Table(columns, rows or empty_rows(columns, blank=facts.blank))


@dataclass(frozen=True, slots=True)
class _Chapter:
    """``worked``: worked out by the program, so that a blank paper has no use for it."""

    title: Words
    parts: Callable[[LinkFacts], Iterable[Part]]
    lying: bool = False
    worked: bool = False


_CHAPTERS = (
    _Chapter(SYSTEMS, lambda facts: (_systems(facts),)),
    _Chapter(LINKED, lambda facts: (_matrix(facts),), lying=True),
    _Chapter(FORMS, lambda facts: (_forms(facts),), lying=True),
    _Chapter(SPARED, _hours, worked=True),
    _Chapter(VIEW, lambda facts: _view(facts.survey), worked=True),
    _Chapter(SPOTS, lambda facts: (_spots(facts),)),
)
