"""The evaluation of homeroom teachers: all of them in one table, then a page of each."""

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
from student_care_desktop.domain.strategy.evaluation import LEVELS
from student_care_desktop.domain.strategy.means import Mean
from student_care_desktop.domain.strategy.teacher_marks import MOST_EVALUATORS, TeacherFacts, TeacherSheet
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.strategy.agreed import empty_rows

__all__ = ["TITLE", "teacher_evaluation"]

TITLE = mark("TeacherPaper", "Evaluation of the work of homeroom teachers")
YEAR, NO = mark("StagePaper", "Academic year {year}"), mark("StagePaper", "No.")
HOW = mark(
    "TeacherPaper",
    "Ten criteria, each marked 1 to 5 by two or three people of different duties. Mean 4.5 and above: level "
    "5, 3.5: level 4, 2.5: level 3, 1.5: level 2, below: level 1.",
)
TEACHER, CLASSES = mark("TeacherPaper", "Homeroom teacher"), mark("TeacherPaper", "Class")
EVALUATORS, MEAN = mark("TeacherPaper", "Evaluators"), mark("TeacherPaper", "Mean")
LEVEL, CRITERION = mark("TeacherPaper", "Level"), mark("TeacherPaper", "Criterion")
NAMED = mark("Figure", "{level} {name}")
EVALUATOR, WHOLE = mark("TeacherPaper", "Evaluator {number}"), mark("TeacherPaper", "All criteria")
TOO_FEW = mark("TeacherPaper", "{level} (one evaluator only)")
DEVELOPMENT = mark("TeacherPaper", "Training of the staff, hours per person")
PERSON, HOURS = mark("TeacherPaper", "Name"), mark("TeacherPaper", "Hours")
_NAMES = dict(LEVELS)


def teacher_evaluation(facts: TeacherFacts) -> Document:
    """All teachers in one table; then each on a page of his or her own."""
    year = str(facts.year) if facts.year else "…………"
    return Document(
        title=TITLE, subtitle=YEAR.with_(year=year), school=facts.school.name, secret=True,
        parts=tuple(_parts(facts)),
        signers=(Signature(facts.school.principal, facts.school.principal_position, dated=True),),
    )


def _parts(facts: TeacherFacts) -> Iterator[Part]:
    yield Paragraph(HOW)
    columns = (
        Column(NO, 0.5, "middle"), Column(TEACHER, 3.4), Column(CLASSES, 1.2, "middle"),
        Column(EVALUATORS, 1, "middle"), Column(MEAN, 0.9, "middle"), Column(LEVEL, 2),
    )
    rows = tuple(
        (at, one.name, one.classes, len(one.ratings), _mean(one.whole), _level(one))
        for at, one in enumerate(facts.sheets, 1)
    )
    yield Table(columns, rows or empty_rows(columns, blank=facts.blank))
    yield Heading(DEVELOPMENT, 2)
    hours = facts.hours or empty_rows(range(2), blank=facts.blank)
    yield Table((Column(PERSON, 4), Column(HOURS, 1, "right", 1)), hours)
    for one in facts.sheets if not facts.blank else (TeacherSheet("", ""),):
        if one.ratings or facts.blank:
            yield from _sheet(facts, one)


def _sheet(facts: TeacherFacts, sheet: TeacherSheet) -> Iterator[Part]:
    yield Heading(sheet.name or TITLE, 1, fresh=True)
    yield Facts(((CLASSES, sheet.classes or None), (LEVEL, None if facts.blank else _level(sheet))), 2)
    slots = max(len(sheet.ratings), MOST_EVALUATORS)
    columns = (
        Column(NO, 0.5, "middle"), Column(CRITERION, 5),
        *(Column(EVALUATOR.with_(number=at), 1.1, "middle") for at in range(1, slots + 1)),
        Column(MEAN, 1, "middle"),
    )
    given = [*sheet.ratings, *([None] * (slots - len(sheet.ratings)))]
    rows = tuple(
        (
            at, name, *("" if one is None else one.scores.get(key) for one in given),
            "" if facts.blank else _mean(sheet.mean(key)),
        )
        for at, (key, name) in enumerate(facts.criteria, 1)
    )
    free: tuple[Cell, ...] = ("",) * slots
    total = ("", WHOLE, *free, "" if facts.blank else _mean(sheet.whole))
    yield Table(columns, rows, total)
    blocks = tuple(
        Signature(one.evaluator, facts.roles.get(one.role, ""), dated=True) for one in sheet.ratings
    )
    yield Signatures(blocks or (Signature(dated=True), Signature(dated=True)))


def _mean(mean: Mean) -> str:
    return "–" if mean.mean is None else f"{mean.mean}"


def _level(sheet: TeacherSheet) -> Words | str:
    level = sheet.whole.teacher_level
    if level is None:
        return "–"
    told = NAMED.with_(level=level, name=_NAMES[level])
    return told if sheet.enough else TOO_FEW.with_(level=told)
