"""Chapter 4 of the report: figures beside judgements, means, values, outcome, satisfaction, projects."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.areas import LABELS
from student_care_desktop.domain.charts import Bar, Bars
from student_care_desktop.domain.documents import Cell, Column, Heading, PageBreak, Paragraph, Part, Table
from student_care_desktop.domain.indicator_words import change_words, number, over, value_words
from student_care_desktop.domain.indicators import Figure, Panel
from student_care_desktop.domain.outcomes import RESULTS
from student_care_desktop.domain.strategy.evaluation import LEVELS
from student_care_desktop.domain.strategy.judged import Judged, StandardLine
from student_care_desktop.domain.strategy.means import Mean
from student_care_desktop.domain.strategy.moves import MOVED
from student_care_desktop.domain.strategy.planning import PROJECT_STATES
from student_care_desktop.domain.strategy.report_facts import ReportFacts
from student_care_desktop.domain.strategy.satisfaction import GroupResult
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.reports.strategy.agreed import empty_rows
from student_care_desktop.reports.telling import NO_DATA

__all__ = ["level_cell", "results", "standard_name"]

FOUR = mark("EvaluationReport", "Chapter 4\nResults")
BY_STANDARD = mark("EvaluationReport", "4.1 Indicators: the figure, and beside it the judgement")
HOW = mark(
    "EvaluationReport",
    "“By figure” is the level that the records make; “by committee” is what people judged. Where a figure "
    "has changed since it was judged, that is told.",
)
INDICATOR, COUNTED = mark("EvaluationReport", "Indicator"), mark("EvaluationReport", "Counted / of")
VALUE, TARGET = mark("EvaluationReport", "Result"), mark("EvaluationReport", "Target")
BY_FIGURE = mark("EvaluationReport", "Level by figure")
BY_PEOPLE = mark("EvaluationReport", "Level by committee")
JUDGEMENT = mark("EvaluationReport", "Judgement and evidence")
MOVED_ON = mark("EvaluationReport", "{said} (the figure has changed since)")
MEANS = mark("EvaluationReport", "4.2 Mean of the levels by standard")
STANDARD, COUNT = mark("EvaluationReport", "Standard"), mark("EvaluationReport", "Indicators")
MEAN_FIGURE = mark("EvaluationReport", "Mean by figure")
MEAN_PEOPLE = mark("EvaluationReport", "Mean by committee")
READS, ALL = mark("EvaluationReport", "Reads as"), mark("EvaluationReport", "All standards")
VALUES = mark("EvaluationReport", "4.3 The five values of the system")
DEFINITION = mark("EvaluationReport", "4.4 What the system is there for")
CHANGE, NOT_MEASURED = mark("EvaluationReport", "Since last year"), mark("Paper", "not measured")
OUTCOME = mark("EvaluationReport", "4.5 What changed for the children")
FROM_TO = mark("EvaluationReport", "Groups of the children, from the first screening of the year to the last")
FROM = mark("EvaluationReport", "From the first screening / to the last")
TOTAL = mark("EvaluationReport", "Total")
WENT = mark(
    "EvaluationReport",
    "Of {all} children screened at least twice, {better} came into a better group, {same} stayed and {worse} "
    "came into a worse one. {once} were screened once, so nobody knows how they went on.",
)
NO_TWO = mark(
    "EvaluationReport",
    "No child was screened twice yet, so nothing can be said of change. {once} were screened once.",
)
CASES = mark("EvaluationReport", "Care cases by area and result")
CASE_COUNT, AREA = mark("EvaluationReport", "Cases"), mark("EvaluationReport", "Area")
SENT_TABLE = mark("EvaluationReport", "Referrals and what came of them")
KIND, SENT = mark("EvaluationReport", "Referral"), mark("EvaluationReport", "Sent")
INSIDE, OUTSIDE = mark("ReferralKind", "Inside the school"), mark("ReferralKind", "Outside")
ANSWERED, ENDED = mark("ReferralResult", "Answered, followed up"), mark("ReferralResult", "Ended")
REFUSED, OPEN = mark("ReferralResult", "Not taken"), mark("ReferralResult", "No answer yet")
SATISFACTION = mark("EvaluationReport", "4.6 Satisfaction of students, parents and teachers")
PAPERS = mark("EvaluationReport", "{group}: {count} papers")
FEW = mark(
    "EvaluationReport",
    "{group}: {count} papers. With fewer than five nothing is told, so that nobody is known.",
)
QUESTION, MEAN = mark("EvaluationReport", "Question"), mark("EvaluationReport", "Mean")
DEVIATION, WHOLE = "S.D.", mark("EvaluationReport", "All questions")
PROJECTS = mark("EvaluationReport", "4.7 Projects and activities of the plan")
PROJECT, BUDGET = mark("EvaluationReport", "Project or activity"), mark("EvaluationReport", "Budget (baht)")
SPENT, STATE = mark("EvaluationReport", "Spent (baht)"), mark("EvaluationReport", "State")
CAME_OF_IT = mark("EvaluationReport", "What came of it")
PUBLICITY, CHANNEL = mark("EvaluationReport", "4.8 What was made known"), mark("Publicity", "Channel")
DAY, AUDIENCE = mark("Publicity", "Date"), mark("Publicity", "For whom")
WHAT, LEVEL = mark("Publicity", "What"), mark("Figure", "{level} {name}")
NAMES = dict(LEVELS)


def results(facts: ReportFacts) -> Iterator[Part]:
    """The chapter, section by section."""
    yield PageBreak(lying=True)
    yield Heading(FOUR)
    yield Heading(BY_STANDARD, 2)
    yield Paragraph(HOW)
    yield from _indicators(facts)
    yield PageBreak()
    yield Heading(MEANS, 2)
    yield _means(facts)
    for title, part in ((VALUES, "value"), (DEFINITION, "definition")):
        yield Heading(title, 2)
        mine = [one for one in facts.panels if one.kind.part == part]
        if not mine:
            yield Paragraph(NO_DATA)
        for panel in mine:
            yield from _panel(panel)
    yield Heading(OUTCOME, 2)
    yield from _outcome(facts)
    yield Heading(SATISFACTION, 2)
    for group in facts.groups:
        yield from _satisfaction(group)
    if not facts.groups:
        yield Paragraph(NO_DATA)
    yield Heading(PROJECTS, 2)
    yield _projects(facts)
    yield Heading(PUBLICITY, 2)
    yield _publicity(facts)


def standard_name(line: StandardLine) -> Words:
    """1.1 and its title."""
    one = line.standard
    return told(f"{one.key} {one.title.thai}", f"{one.key} {one.title.text}")


def level_cell(level: int | None) -> Cell:
    """4 Very good; unknown without a level."""
    return None if level is None else LEVEL.with_(level=level, name=NAMES[level])


def _indicators(facts: ReportFacts) -> Iterator[Part]:
    columns = (
        Column(INDICATOR, 3.4), Column(COUNTED, 1.1, "middle"), Column(VALUE, 1.2, "middle"),
        Column(TARGET, 1.1, "middle"), Column(BY_FIGURE, 1.2, "middle"), Column(BY_PEOPLE, 1.2, "middle"),
        Column(JUDGEMENT, 3.2),
    )
    rows: list[tuple[Cell, ...]] = []
    heads: set[int] = set()
    for line in facts.standards:
        heads.add(len(rows))
        rows.append((standard_name(line), "", "", "", "", "", ""))
        rows += [_indicator(one) for one in line.items]
    yield Table(columns, tuple(rows) or empty_rows(columns, blank=facts.blank), marked=frozenset(heads))


def _indicator(one: Judged) -> tuple[Cell, ...]:
    figure = one.figure
    by_hand = figure.indicator.by_hand
    value: Cell = "–" if by_hand else value_words(figure.indicator, figure.value)
    return (
        figure.indicator.title, over(figure), value, value_words(figure.indicator, figure.target),
        level_cell(figure.level), level_cell(one.judged_level), _judgement(one),
    )


def _judgement(one: Judged) -> Cell:
    rating = one.rating
    said = [rating.judgement, rating.evidence] if rating else []
    words = " · ".join(part for part in (*said, *one.papers) if part)
    return MOVED_ON.with_(said=words or "–") if one.moved else words or None


def _means(facts: ReportFacts) -> Table:
    columns = (
        Column(STANDARD, 4), Column(COUNT, 1, "middle"), Column(MEAN_FIGURE, 1.2, "right"),
        Column(READS, 1.4), Column(MEAN_PEOPLE, 1.2, "right"), Column(READS, 1.4),
    )
    rows = tuple(
        (standard_name(line), len(line.items), *_mean(line.by_figure), *_mean(line.by_people))
        for line in facts.standards
    )
    if not rows:
        return Table(columns, empty_rows(columns, blank=facts.blank))
    every = StandardLine(facts.standards[0].standard, facts.judged)
    total = (ALL, len(facts.judged), *_mean(every.by_figure), *_mean(every.by_people))
    return Table(columns, rows, total=total)


def _mean(mean: Mean) -> tuple[Cell, Cell]:
    if mean.mean is None or mean.level is None:
        return None, None
    return float(mean.mean), NAMES[mean.level]


def _panel(panel: Panel) -> Iterator[Part]:
    yield Heading(panel.kind.title, 3)
    shares = [one for one in panel.figures if one.indicator.unit == "percent"]
    if shares:
        yield Bars(tuple(
            Bar(one.indicator.title, one.value, one.target) for one in shares
        ), unit="%", most=100)
    columns = (
        Column(INDICATOR, 4), Column(VALUE, 1.5, "middle"), Column(TARGET, 1.3, "middle"), Column(CHANGE, 2),
    )
    yield Table(columns, tuple(_trend(one) for one in panel.figures))


def _trend(one: Figure) -> tuple[Cell, ...]:
    return (
        one.indicator.title, value_words(one.indicator, one.value), value_words(one.indicator, one.target),
        change_words(one),
    )


def _outcome(facts: ReportFacts) -> Iterator[Part]:
    moves = facts.moves
    yield Table(
        (Column(FROM, 2.6), *(Column(LABELS[group], 1.2, "right") for group in MOVED),
         Column(TOTAL, 1.2, "right")),
        tuple(
            (LABELS[before], *(moves.count(before, after) for after in MOVED), moves.start(before))
            for before in MOVED
        ) if moves.all else empty_rows(range(5), blank=facts.blank),
        total=(TOTAL, *(moves.end(group) for group in MOVED), moves.all) if moves.all else (),
        title=FROM_TO,
    )
    said = WENT.with_(all=number(moves.all), better=moves.better, same=moves.same, worse=moves.worse)
    if not facts.blank:
        yield Paragraph((said if moves.all else NO_TWO).with_(once=number(moves.once)))
    yield _cases(facts)
    yield _referrals(facts)


def _cases(facts: ReportFacts) -> Table:
    columns = (
        Column(AREA, 3), Column(CASE_COUNT, 1, "right"),
        *(Column(words, 1.2, "right") for _, words in RESULTS),
    )
    known = [bar for bar in facts.cases if bar.lines]
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (bar.label, len(bar.lines), *(len(part.lines) for part in bar.parts)) for bar in known
    )
    whole, each = rows[:1], rows[1:] or empty_rows(columns, blank=facts.blank)
    return Table(columns, each, whole[0] if whole else (), title=CASES)


def _referrals(facts: ReportFacts) -> Table:
    columns = (
        Column(KIND, 2.4), Column(SENT, 1, "right"), Column(OPEN, 1.2, "right"),
        Column(ANSWERED, 1.4, "right"), Column(ENDED, 1, "right"), Column(REFUSED, 1.1, "right"),
    )
    rows = tuple(
        (name, one.sent, one.open, one.answered, one.ended, one.refused)
        for name, one in ((INSIDE, facts.inside), (OUTSIDE, facts.outside)) if one.sent
    )
    return Table(columns, rows or empty_rows(columns, blank=facts.blank), title=SENT_TABLE)


def _satisfaction(group: GroupResult) -> Iterator[Part]:
    found = group.result
    if found.few:
        yield Paragraph(FEW.with_(group=group.name, count=found.papers))
        return
    columns = (
        Column(QUESTION, 5), Column(MEAN, 0.9, "right"), Column(DEVIATION, 0.9, "right"), Column(READS, 1.3),
    )
    yield Table(
        columns, tuple((one.question.text, *_answer(one.mean)) for one in found.answered),
        total=(WHOLE, *_answer(group.whole)), title=PAPERS.with_(group=group.name, count=found.papers),
    )


def _answer(mean: Mean) -> tuple[Cell, Cell, Cell]:
    middle = None if mean.mean is None else float(mean.mean)
    return middle, None if mean.deviation is None else float(mean.deviation), mean.called


def _projects(facts: ReportFacts) -> Table:
    columns = (
        Column(PROJECT, 3), Column(BUDGET, 1.2, "right"), Column(SPENT, 1.2, "right"), Column(STATE, 1.2),
        Column(CAME_OF_IT, 2.6),
    )
    rows = tuple(
        (one.name, one.budget, one.spent, dict(PROJECT_STATES).get(one.state, ""), one.result or None)
        for one in facts.projects
    )
    money = [sum(getattr(one, name) or 0.0 for one in facts.projects) for name in ("budget", "spent")]
    total = (TOTAL, *money, "", "")
    return Table(columns, rows or empty_rows(columns, blank=facts.blank), total if rows else ())


def _publicity(facts: ReportFacts) -> Table:
    columns = (Column(CHANNEL, 2.4), Column(DAY, 1.2, "middle"), Column(AUDIENCE, 2), Column(WHAT, 3))
    rows = tuple(
        (one.channel, short_day(one.day) if one.day else None, one.audience, one.what)
        for one in facts.publicity
    )
    return Table(columns, rows or empty_rows(columns, blank=facts.blank))
