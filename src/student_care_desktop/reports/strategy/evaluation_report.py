"""The report of the year (รายงานผลการดำเนินงาน): cover, preface, contents, five chapters, appendix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from student_care_desktop.domain.documents import (
    Bullets,
    Cell,
    Column,
    Contents,
    Cover,
    Document,
    Facts,
    Heading,
    Numbered,
    Paragraph,
    Part,
    Table,
    Text,
)
from student_care_desktop.domain.strategy.agreement import STAKEHOLDER_GROUPS
from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.domain.strategy.evaluation import LEVELS as NAMES
from student_care_desktop.domain.strategy.means import BANDS
from student_care_desktop.domain.strategy.report_facts import ReportFacts
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.strategy.agreed import agreed, empty_rows, signer
from student_care_desktop.reports.strategy.evaluation_end import ending
from student_care_desktop.reports.strategy.evaluation_results import results, standard_name
from student_care_desktop.reports.telling import NO_DATA

__all__ = ["TITLE", "evaluation_report"]

TITLE = mark("EvaluationReport", "Report on the work of the student care and support system")
YEAR, UNDER = mark("StagePaper", "Academic year {year}"), mark("StagePaper", "Under {office}")
PREFACE = mark("EvaluationReport", "Preface")
PREFACE_1 = mark(
    "EvaluationReport",
    "This report was made to tell the results of the student care and support system of {school} in the "
    "academic year {year}. Its figures were counted by the program from the records that teachers keep in "
    "their daily work; what the evaluating committee judged stands beside them.",
)
PREFACE_2 = mark(
    "EvaluationReport",
    "The school thanks homeroom teachers, parents, the network of partners and everybody who took care of "
    "the children. The results and suggestions in this report are the start of next year's plan.",
)
ONE = mark("EvaluationReport", "Chapter 1\nIntroduction")
WHY = mark("EvaluationReport", "Background and importance")
WHY_1 = mark(
    "EvaluationReport",
    "The student care and support system is work with clear steps, methods and tools of quality and evidence "
    "that can be checked. Homeroom teachers carry it, with all concerned inside and outside the school, "
    "so that every child is cared for, developed to the full and safe.",
)
WHY_2 = mark(
    "EvaluationReport",
    "The founding document leads the work by seven strategies in one cycle a year. Evaluation, report and "
    "publicity close the cycle and give the next one its direction.",
)
AIMS = mark("EvaluationReport", "Aims of the evaluation")
AIM_LINES = (
    mark("EvaluationReport", "To evaluate the work by the standards and indicators of the school"),
    mark("EvaluationReport", "To study what changed for the children: groups, care and referrals"),
    mark("EvaluationReport", "To study the satisfaction of students, parents and teachers"),
    mark("EvaluationReport", "To find what is to be mended, and suggest it for the next year"),
)
SCOPE = mark("EvaluationReport", "Scope")
CLASSES, CHILDREN = mark("EvaluationReport", "Classes"), mark("EvaluationReport", "Students")
TEACHERS, DAY = mark("EvaluationReport", "Homeroom teachers"), mark("EvaluationReport", "Figures as of")
GAINS = mark("EvaluationReport", "What comes of it")
GAIN_LINES = (
    mark("EvaluationReport", "The school knows how far it has come, in figures that can be checked"),
    mark("EvaluationReport", "Homeroom teachers know which children still wait for care"),
    mark("EvaluationReport", "Parents, community and parent agency know and have confidence in the work"),
)
TWO = mark("EvaluationReport", "Chapter 2\nConcepts, standards and plan of the year")
STEPS = mark("EvaluationReport", "The five steps of care")
STEP_LINES = (
    mark("EvaluationReport", "Know each child"), mark("EvaluationReport", "Screen"),
    mark("EvaluationReport", "Promote and develop"), mark("EvaluationReport", "Prevent and solve problems"),
    mark("EvaluationReport", "Refer"),
)
SEVEN, FIVE = mark("EvaluationReport", "The seven strategies"), mark("EvaluationReport", "The five values")
DIRECTION = mark("EvaluationReport", "Direction of the school")
VISION, MISSION = mark("Cycle", "Vision"), mark("Cycle", "Mission")
CYCLE_AIMS = mark("Cycle", "Aims")
STANDARDS = mark("EvaluationReport", "Standards and number of indicators")
STANDARD, COUNT = mark("EvaluationReport", "Standard"), mark("EvaluationReport", "Indicators")
GOALS, GOAL = mark("EvaluationReport", "Goals of the year"), mark("Goal", "Goal")
NOW, TARGET = mark("Goal", "Now"), mark("Goal", "Target")
MEASURES = mark("EvaluationReport", "Guidelines and measures")
THREE = mark("EvaluationReport", "Chapter 3\nMethod of evaluation")
COMMITTEE = mark("EvaluationReport", "Evaluating committee")
NAME, POSITION, POST = mark("Duty", "Name"), mark("Duty", "Position"), mark("Duty", "Post in the team")
CONCERNED = mark("EvaluationReport", "Those concerned who reviewed the standards")
GROUP, INVITED = mark("Stakeholder", "Group"), mark("EvaluationReport", "Invited (people)")
CAME = mark("EvaluationReport", "Came (people)")
PLAN, INDICATOR = mark("EvaluationReport", "Plan of evaluation"), mark("EvaluationReport", "Indicator")
TOOL, SOURCE = mark("EvaluationPlan", "Tool"), mark("EvaluationPlan", "Source")
COLLECTOR, BY = mark("EvaluationPlan", "Collected by"), mark("EvaluationPlan", "By")
LEVELS = mark("EvaluationReport", "Levels of quality")
LEVEL, MEANING = mark("EvaluationReport", "Level"), mark("EvaluationReport", "Meaning")
LIMITS = mark("EvaluationReport", "Mean")
LIMITS_TITLE = mark("EvaluationReport", "How a mean of marks from 1 to 5 is read")
STATISTICS = mark("EvaluationReport", "Statistics")
STATISTICS_1 = mark(
    "EvaluationReport",
    "Count, percent, median, mean and standard deviation (S.D., of a sample). The level of a figure follows "
    "the limits of its indicator; the level of the committee is its own judgement and never changes the "
    "figure. What no record feeds is told as not measured.",
)
_NO = mark("StagePaper", "No.")


def evaluation_report(facts: ReportFacts) -> Document:
    """The whole report; a blank one has the chapters with lines to write on."""
    school, year = facts.school, str(facts.year) if facts.year else "…………"
    under: tuple[Text, ...] = (UNDER.with_(office=school.area_office),) if school.area_office else ()
    return Document(
        title=TITLE, kind="report", school=school.name, subtitle=YEAR.with_(year=year), day=facts.today,
        parts=(
            Cover(foot=(school.name, *under)), *_preface(facts), Contents(), *_introduction(facts),
            *_basis(facts), *_method(facts), *results(facts), *ending(facts),
            *agreed(facts.sign, blank=facts.blank),
        ),
        signers=(signer(school, facts.sign),),
    )


def _preface(facts: ReportFacts) -> Iterator[Part]:
    yield Heading(PREFACE, fresh=True)
    yield Paragraph(PREFACE_1.with_(school=facts.school.name or "…………", year=facts.year or "…………"))
    yield Paragraph(PREFACE_2)


def _introduction(facts: ReportFacts) -> Iterator[Part]:
    yield Heading(ONE, fresh=True)
    yield Heading(WHY, 2)
    yield Paragraph(WHY_1)
    yield Paragraph(WHY_2)
    yield Heading(AIMS, 2)
    yield Numbered(AIM_LINES)
    yield Heading(SCOPE, 2)
    known = not facts.blank
    yield Facts((
        (CLASSES, facts.classes if known else None), (CHILDREN, facts.children if known else None),
        (TEACHERS, facts.teachers if known else None), (DAY, short_day(facts.today) if known else None),
    ), 2)
    yield Heading(GAINS, 2)
    yield Bullets(GAIN_LINES)


def _basis(facts: ReportFacts) -> Iterator[Part]:
    yield Heading(TWO, fresh=True)
    yield Heading(STEPS, 2)
    yield Numbered(STEP_LINES)
    yield Heading(SEVEN, 2)
    yield Numbered(tuple(title for _, title in STAGES))
    values = tuple(one.title for one in facts.indicators.panels if one.part == "value")
    yield Heading(FIVE, 2)
    yield Numbered(values) if values else Paragraph(NO_DATA)
    yield Heading(DIRECTION, 2)
    cycle = facts.cycle
    for title, text in ((VISION, cycle.vision), (MISSION, cycle.mission), (CYCLE_AIMS, cycle.aims)):
        yield Heading(title, 3)
        yield from _lines(text, blank=facts.blank)
    yield Heading(GOALS, 2)
    yield _table(facts, (
        Column(_NO, 0.5, "middle"), Column(GOAL, 5), Column(NOW, 1, "right"), Column(TARGET, 1, "right"),
    ), ((at, one.text, one.baseline, one.target) for at, one in enumerate(facts.goals, 1)))
    yield Heading(STANDARDS, 2)
    columns = (Column(STANDARD, 6), Column(COUNT, 1.6, "middle"))
    yield _table(facts, columns, ((standard_name(one), len(one.items)) for one in facts.standards))
    yield Heading(MEASURES, 2)
    titles = tuple(one.title or one.text for one in facts.measures)
    yield Bullets(titles) if titles else Paragraph(NO_DATA)


def _method(facts: ReportFacts) -> Iterator[Part]:
    yield Heading(THREE, fresh=True)
    yield Heading(COMMITTEE, 2)
    yield _table(facts, (
        Column(_NO, 0.5, "middle"), Column(NAME, 3), Column(POSITION, 2.6), Column(POST, 2),
    ), ((at, one.name, one.position, one.post) for at, one in enumerate(facts.committee, 1)))
    yield Heading(CONCERNED, 2)
    yield _table(facts, (
        Column(GROUP, 3), Column(INVITED, 1.2, "right"), Column(CAME, 1.2, "right"),
    ), _concerned(facts))
    yield Heading(PLAN, 2)
    titles = {one.figure.key: one.figure.indicator.title for one in facts.judged}
    yield _table(facts, (
        Column(INDICATOR, 2.6), Column(TOOL, 2), Column(SOURCE, 2.2), Column(COLLECTOR, 2.2),
        Column(BY, 1.3, "middle"),
    ), (
        (
            titles[one.indicator], one.tool, one.source, one.collector,
            short_day(one.day) if one.day else None,
        )
        for one in facts.plan if one.indicator in titles
    ))
    yield Heading(LEVELS, 2)
    yield Table((Column(LEVEL, 1, "middle"), Column(MEANING, 4)), NAMES)
    highs = ("5.00", "4.50", "3.50", "2.50", "1.50")
    yield Table((Column(LIMITS, 1.4, "middle"), Column(MEANING, 4)), tuple(
        (f"{low:.2f}–{high}", name) for (low, _, name), high in zip(BANDS, highs, strict=True)
    ), title=LIMITS_TITLE)
    yield Heading(STATISTICS, 2)
    yield Paragraph(STATISTICS_1)


def _concerned(facts: ReportFacts) -> Iterator[tuple[Cell, ...]]:
    for key, name in STAKEHOLDER_GROUPS:
        mine = [one for one in facts.stakeholders if one.group == key]
        if mine:
            yield name, sum(bool(one.invited) for one in mine), sum(bool(one.came) for one in mine)


def _table(facts: ReportFacts, columns: tuple[Column, ...], rows: Iterable[tuple[Cell, ...]]) -> Table:
    return Table(columns, tuple(rows) or empty_rows(columns, blank=facts.blank))


def _lines(text: str, *, blank: bool) -> Iterator[Part]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        yield Paragraph("…" * 40 if blank else NO_DATA)
    yield from (Paragraph(line) for line in lines)
