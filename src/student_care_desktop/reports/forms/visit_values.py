"""The values of the papers of a home visit, and how much room the facts of one child need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from student_care_desktop.catalog.areas import restricted_answers
from student_care_desktop.domain.papers import VisitFacts
from student_care_desktop.domain.questions import Ask, Question, VisitForm
from student_care_desktop.domain.visits import DRAFT, open_answers
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.asked import answers_of, closed_of
from student_care_desktop.reports.entries import values_of
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE
from student_care_desktop.reports.marks import VALUE
from student_care_desktop.reports.members import member_rows, member_values
from student_care_desktop.reports.places import Value

__all__ = [
    "CLOSED", "CLOSED_NOTE", "SECRET", "STAMP", "VisitShape", "heard_of", "visit_shape", "visit_values",
]

STAMP, CLOSED_NOTE = "paper.stamp", "paper.closed"
"""The places of the word ลับ, and of the line that explains the dashes."""

SECRET = mark("Paper", "Secret")
CLOSED = mark("VisitPaper", "– is kept back: printed only where somebody who may see it asks for it")
_DRAFT = mark("VisitPaper", "Draft: the visit is not finished")
_MANY, _ROWS = 120, 2  # letters and rows of a long text
_WRITTEN = DENSE.width - 130


@dataclass(frozen=True, slots=True)
class VisitShape:
    """The room of a paper: rows of the member table, rows of long texts by question, who signs."""

    members: int
    lines: tuple[tuple[str, int], ...]
    visitors: int


def heard_of(facts: VisitFacts) -> tuple[str, ...]:
    """Who visited, at most three to sign; before the visit, the homeroom teachers."""
    told = facts.visit.visited_by if facts.visit else ""
    names = tuple(name.strip() for name in told.split(",") if name.strip()) or facts.advisers
    return names[:3]


def visit_shape(facts: VisitFacts, form: VisitForm, kit: Kit, blank: bool) -> VisitShape:
    """Ten members and two rows for a long text, or more where there is more to tell."""
    members = () if blank else facts.members
    answers = facts.visit.document if facts.visit and not blank else {}
    lines = tuple(
        (one.key, max(_ROWS, len(kit.lines(str(answers.get(one.key, "")), _WRITTEN, VALUE))))
        for one in form.questions
        if one.ask is Ask.TEXT and one.limit > _MANY * _ROWS * 2
    )
    return VisitShape(member_rows(members), lines, max(1, len(heard_of(facts))))


def visit_values(facts: VisitFacts, form: VisitForm, kit: Kit, blank: bool) -> dict[str, Value]:
    """All values by key; of a blank form only the school, the year and the class."""
    values: dict[str, Value] = {
        "school.name": facts.school.name,
        "school.area_office": facts.school.area_office,
        "paper.year": str(facts.year or ""),
        "paper.class": facts.classroom.name if facts.classroom else "",
        "signer.principal": facts.school.principal,
    }
    if not blank:
        values |= dict(_records(facts, kit))
        values |= dict(_head(facts, kit))
        count = facts.household.members if facts.household else None
        values |= dict(member_values(facts.members, count, kit))
        values |= dict(_visit(facts, form.questions, kit))
        values |= facts.pictures
    return values


def _records(facts: VisitFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    """What other records know; a name stands with its title."""
    for record, prefix in (
        (facts.student, "student"), (facts.guardian, "guardian"), (facts.household, "household"),
        (facts.economy, "economy"), (facts.visit, "home_visit"),
    ):
        yield from values_of(record, prefix, kit)
    yield "student.first_name", facts.student.title + facts.student.first_name
    if facts.guardian:
        yield "guardian.first_name", facts.guardian.title + facts.guardian.first_name


def _head(facts: VisitFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield "paper.name", facts.student.name
    yield "paper.number", facts.student.number
    yield "photo", facts.photo
    if facts.enrollment and facts.enrollment.no:
        yield "paper.no", str(facts.enrollment.no)
    if facts.visit and facts.visit.status == DRAFT:
        yield "paper.state", kit.say(_DRAFT)
    for number, name in enumerate(heard_of(facts)):
        yield f"signer.{number}", name
    yield "signer.guardian", facts.visit.informant_name if facts.visit else ""


def _visit(facts: VisitFacts, questions: tuple[Question, ...], kit: Kit) -> Iterator[tuple[str, Value]]:
    """The answers; those that few may see only where this paper may tell them, and then it is stamped."""
    closed = {} if facts.restricted else restricted_answers()
    if facts.restricted and any(one.key in restricted_answers() for one in questions):
        yield STAMP, kit.say(SECRET)
    if facts.visit:
        yield from answers_of(questions, open_answers(facts.visit.document, closed))
        shut = list(closed_of(questions, closed))
        yield from shut
        yield CLOSED_NOTE, kit.say(CLOSED) if shut else ""
