"""The home visit: its record, and the facts that it gives to screening."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

from student_care_desktop.domain.facts import Fact, Value
from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.households import (
    INFORMANTS,
    HouseholdMember,
    income,
    parents_out_of_work,
    per_head,
)
from student_care_desktop.domain.questions import Answers, VisitForm, values
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "DONE", "DRAFT", "FORMS", "HOWS", "URGENT_ANSWERS", "HomeVisit", "due_day", "facts_of", "guarded_answers",
    "open_answers", "urgent_signs",
]

SOURCE = mark("Fact", "Home visit")

FORMS = (
    ("obec4", mark("VisitForm", "Home visit record, four pages")),
    ("short", mark("VisitForm", "Home visit record, one page")),
    ("eef", mark("VisitForm", "Poverty facts in the order of นร./กสศ.01")),
)
HOWS = (
    ("home", mark("VisitHow", "At home")),
    ("phone", mark("VisitHow", "By phone")),
    ("online", mark("VisitHow", "Online")),
)
DRAFT, DONE = "draft", "done"
STATUSES = (("draft", mark("VisitStatus", "Draft")), ("done", mark("VisitStatus", "Done")))


URGENT_ANSWERS = (
    ("violence", "self_harm"), ("safety", "abused"), ("safety", "sexually_abused"), ("sexual", "pregnant"),
)
"""Question and option of the answers about which somebody must speak with the child now."""


def _baht(label: Words) -> Number:
    return Number(label, high=100_000_000, decimals=2, unit=mark("Unit", "baht"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeVisit(Record):
    """One visit to the home of one child.

    ``answers`` is a JSON object (:data:`questions.Answers`); ``version`` and ``hash`` are those of the form
    it was written on.  The two incomes are what the member table said on that day, in baht a month.
    """

    student_id: Annotated[str, Ref(mark("HomeVisit", "Student"), kind="student")] = ""
    year_id: Annotated[str, Ref(mark("HomeVisit", "Year"), kind="year")] = ""
    term: Annotated[int, Number(mark("HomeVisit", "Term"), low=1, high=3)] = 1
    round: Annotated[int, Number(mark("HomeVisit", "Round"), low=1, high=9)] = 1
    day: Annotated[dt.date | None, Date(mark("HomeVisit", "Day of the visit"))] = None
    form: Annotated[str, Choice(mark("HomeVisit", "Form"), options=FORMS)] = "obec4"
    how: Annotated[str, Choice(mark("HomeVisit", "Visited"), options=HOWS)] = "home"
    visited_by: Annotated[str, Text(mark("HomeVisit", "Visited by"), limit=200)] = ""
    informant: Annotated[str, Choice(mark("HomeVisit", "Who answered"), options=INFORMANTS)] = ""
    informant_name: Annotated[str, Text(mark("HomeVisit", "Name of who answered"))] = ""
    status: Annotated[str, Choice(mark("HomeVisit", "State"), options=STATUSES)] = "draft"
    answers: Annotated[str, Text(mark("HomeVisit", "Answers"), limit=1_000_000, sensitive=True)] = "{}"
    version: Annotated[str, Text(mark("HomeVisit", "Version of the form"), limit=40)] = ""
    hash: Annotated[str, Text(mark("HomeVisit", "Content of the form"), limit=64)] = ""
    income_month: Annotated[float | None, _baht(mark("HomeVisit", "Income of the household"))] = None
    income_per_head: Annotated[float | None, _baht(mark("HomeVisit", "Income per head"))] = None

    @property
    def document(self) -> Answers:
        """The answers, read."""
        found: dict[str, Any] = json.loads(self.answers or "{}")
        return found


def facts_of(
    form: VisitForm, visit: HomeVisit, members: Sequence[HouseholdMember] = (), count: int | None = None
) -> Mapping[str, Fact]:
    """What a visit tells: every option of an answered question as yes or no, numbers, and the incomes.

    What was not answered gives no fact.  ``members`` is the table of the household and ``count`` its people;
    an income per head that was only told is taken where the table is empty.
    """
    answers = visit.document
    found: dict[str, Value] = {}
    for question in form.questions:
        if question.written and question.key in answers:
            found.update(values(question, answers[question.key]))
    if "visit.income_per_head" in found:
        found["income_per_head"] = found["visit.income_per_head"]
    found.update(_computed(members, count))
    return {key: Fact(value, visit.day, SOURCE) for key, value in found.items()}


def _computed(members: Sequence[HouseholdMember], count: int | None) -> Mapping[str, Value]:
    figures: Mapping[str, Decimal | int | None] = {
        "income_month": income(members),
        "income_per_head": per_head(members, count),
        "parents_out_of_work": parents_out_of_work(members),
    }
    return {key: float(figure) for key, figure in figures.items() if figure is not None}


def urgent_signs(visit: HomeVisit) -> tuple[str, ...]:
    """The answers about self-harm, abuse or pregnancy, whatever else was answered."""
    answers = visit.document
    return tuple(f"{key}.{option}" for key, option in URGENT_ANSWERS if option in (answers.get(key) or ()))


def open_answers(answers: Answers, closed: Mapping[str, Sequence[str]]) -> Answers:
    """The answers without the options of ``closed`` (by question) and what was written beside them.

    Where nothing is left of an answer the question is left out: it must not look like *none of these*.
    """
    found: dict[str, Any] = {}
    for key, value in answers.items():
        name, _, option = key.partition(".")
        shut = closed.get(name, ())
        left = [one for one in value if one not in shut] if shut and isinstance(value, list) else value
        hidden = option in shut or (isinstance(value, str) and value in shut)
        if not hidden and (left or not shut):
            found[key] = left
    return found


def guarded_answers(answers: Answers, stored: Answers, closed: Mapping[str, Sequence[str]]) -> Answers:
    """What somebody who does not see the options of ``closed`` may write: those stay as they are stored."""
    found: dict[str, Any] = {}
    for key, value in answers.items():
        name, _, option = key.partition(".")
        shut, was = closed.get(name, ()), stored.get(key)
        if option in shut or (isinstance(was, str) and was in shut):
            continue
        hidden = [one for one in was if one in shut] if isinstance(was, list) else []
        told = [one for one in value if one not in shut] if isinstance(value, list) else value
        found[key] = [*(told or ()), *hidden] if hidden else told
    return found


def due_day(year: int, round_: int) -> dt.date:
    """The day by which everybody of the year (B.E.) should be visited: 31 July, in later rounds 31 March."""
    first = year - ERA
    return dt.date(first, 7, 31) if round_ == 1 else dt.date(first + 1, 3, 31)
