"""Forms of questions as data: what a home visit asks, how it is answered, and which facts that gives.

A question stands once and every form names it, so that a thing is asked once.  A question that is a field of
another record (distance to school, the guardian's phone) is shown and kept there, never a second time here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from student_care_desktop.domain.facts import FactKind, Sort, Value
from student_care_desktop.domain.fields import Field
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "Answers", "Ask", "Option", "Question", "VisitForm", "VisitPage", "VisitSection", "fact_kinds",
    "open_questions", "problems", "values",
]

UNKNOWN = mark("Visit", "This form has no such question. The answer is kept; write it where it belongs.")
NOT_A_CHOICE = mark("Visit", "Choose from the list")
NOT_A_NUMBER = mark("Visit", "Write a number from {low} to {high}")
TOO_LONG = mark("Visit", "No more than {limit} characters")

Answers = Mapping[str, Any]
"""What was answered, by the key of the question; what is missing was not asked.

ONE: key of the option · MANY: list of keys, empty for none of them · GRID: row → option · NUMBER: number ·
TEXT: text · YES: true or false · PHOTO: id of the attachment · ``question.option``: what was written beside.
"""


class Ask(StrEnum):
    """How a question is answered."""

    ONE = "one"
    MANY = "many"
    GRID = "grid"
    NUMBER = "number"
    TEXT = "text"
    YES = "yes"
    PHOTO = "photo"
    MEMBERS = "members"
    """The table of the household's members."""
    RECORD = "record"
    """A field of another record."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer; ``write``: with a line to write on.

    ``fact`` is the name of the fact where another question asks the same (``health.chronic``).
    """

    key: str
    text: Words
    write: bool = False
    fact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question.  ``rows`` are those of a grid; ``field`` is the field of a RECORD question."""

    key: str
    ask: Ask
    text: Words
    hint: Words | None = None
    options: tuple[Option, ...] = ()
    rows: tuple[Option, ...] = ()
    unit: Words | None = None
    low: float = 0
    high: float = 0
    limit: int = 300
    field: Field | None = None

    def fact(self, option: str) -> str:
        """The name of the fact that ``option`` is."""
        own = next((one.fact for one in self.options if one.key == option), "")
        return f"visit.{own or f'{self.key}.{option}'}"

    @property
    def written(self) -> bool:
        """Whether its answer stands in the answers of the visit."""
        return self.ask not in (Ask.MEMBERS, Ask.RECORD)


@dataclass(frozen=True, slots=True)
class VisitSection:
    """A numbered part of a page (5.1)."""

    no: str
    title: Words | None
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class VisitPage:
    """One page of paper, and one page of the wizard."""

    key: str
    title: Words
    sections: tuple[VisitSection, ...]


@dataclass(frozen=True, slots=True)
class VisitForm:
    """A form of the home visit; ``hash`` is the SHA-256 of the file it came from."""

    key: str
    title: Words
    version: str
    hash: str
    pages: tuple[VisitPage, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in the order of the paper."""
        return tuple(one for page in self.pages for section in page.sections for one in section.questions)


def problems(form: VisitForm, answers: Answers) -> Mapping[str, Words]:
    """What is wrong with answers, by their keys: not of this form, not on the list, out of range."""
    questions = {one.key: one for one in form.questions if one.written}
    found = {}
    for key, value in answers.items():
        name, _, option = key.partition(".")
        wrong = _problem(questions[name], option, value) if name in questions else UNKNOWN
        if wrong:
            found[key] = wrong
    return found


def _problem(question: Question, option: str, value: Any) -> Words | None:
    if option:
        beside = any(one.key == option and one.write for one in question.options)
        return _text_problem(value, question.limit) if beside else UNKNOWN
    if question.ask is Ask.NUMBER:
        return _number_problem(question, value)
    if question.ask in (Ask.TEXT, Ask.PHOTO):
        return _text_problem(value, question.limit)
    if question.ask is Ask.YES:
        return None if isinstance(value, bool) else NOT_A_CHOICE
    return None if _chosen(question, value) else NOT_A_CHOICE


def _text_problem(value: Any, limit: int) -> Words | None:
    return None if isinstance(value, str) and len(value) <= limit else TOO_LONG.with_(limit=limit)


def _number_problem(question: Question, value: Any) -> Words | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and question.low <= value <= question.high:
        return None
    return NOT_A_NUMBER.with_(low=f"{question.low:g}", high=f"{question.high:g}")


def _chosen(question: Question, value: Any) -> bool:
    """Whether ``value`` is made of this question's options, as its kind wants them."""
    options = [one.key for one in question.options]
    if question.ask is Ask.ONE:
        return value in options
    if question.ask is Ask.MANY:
        return isinstance(value, list) and all(one in options and value.count(one) == 1 for one in value)
    rows = [one.key for one in question.rows]
    return isinstance(value, dict) and all(row in rows and one in options for row, one in value.items())


def open_questions(form: VisitForm, answers: Answers) -> tuple[Question, ...]:
    """The questions with a choice or a number that were not answered yet."""
    optional = (Ask.TEXT, Ask.PHOTO)
    return tuple(
        one for one in form.questions if one.written and one.ask not in optional and one.key not in answers
    )


def fact_kinds(questions: Sequence[Question]) -> Mapping[str, FactKind]:
    """Every fact that the questions can give, by its name."""
    return {kind.key: kind for question in questions for kind in _kinds(question)}


def _kinds(question: Question) -> Iterator[FactKind]:
    if question.ask in (Ask.ONE, Ask.MANY):
        for option in question.options:
            yield FactKind(question.fact(option.key), Sort.YES, option.text)
    elif question.ask is Ask.GRID:
        keys = tuple(option.key for option in question.options)
        for row in question.rows:
            yield FactKind(f"visit.{question.key}.{row.key}", Sort.CHOICE, row.text, options=keys)
    elif question.ask in (Ask.NUMBER, Ask.YES):
        sort = Sort.YES if question.ask is Ask.YES else Sort.NUMBER
        yield FactKind(f"visit.{question.key}", sort, question.text, question.unit)


def values(question: Question, value: Any) -> Iterator[tuple[str, Value]]:
    """The facts that the answer ``value`` gives: each option as yes or no, a row's option, a number."""
    if question.ask in (Ask.ONE, Ask.MANY):
        chosen = {value} if question.ask is Ask.ONE else set(value)
        for option in question.options:
            yield question.fact(option.key), option.key in chosen
    elif question.ask is Ask.GRID:
        for row, option in value.items():
            yield f"visit.{question.key}.{row}", option
    elif question.ask in (Ask.NUMBER, Ask.YES):
        yield f"visit.{question.key}", value
