"""Surveys without names: questions answered 1 to 5, and what all papers say together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.means import FEWEST, Mean, mean_of
from student_care_desktop.domain.words import Words, mark

__all__ = ["MOST", "Answered", "Question", "Survey", "SurveyResult", "key_in", "result"]

MOST = 5
"""An answer is 1 to 5."""
NO_MARK = mark("Survey", "{number} is no answer: key 1 to {most}, or 0 for a question left out.")
TOO_MANY = mark("Survey", "The paper has {count} questions, but {found} answers were keyed.")


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``about`` groups questions (load, happiness); ``turned``: agreeing is bad news."""

    key: str
    about: str
    text: Words
    turned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """A survey; ``groups`` are those who answer it."""

    key: str
    title: Words
    intro: Words
    scale: tuple[Words, ...]
    questions: tuple[Question, ...]
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered to one question."""

    question: Question
    mean: Mean


@dataclass(frozen=True, slots=True)
class SurveyResult:
    """All papers of a survey; of fewer than five nothing is told, or a colleague would be known."""

    survey: Survey
    papers: int
    answered: tuple[Answered, ...] = ()

    @property
    def few(self) -> bool:
        """Whether there are too few papers to tell anything."""
        return self.papers < FEWEST

    def mean_about(self, about: str) -> Decimal | None:
        """The mean of the questions about one thing; those that are turned count the other way round."""
        known = [_straight(one) for one in self.answered if one.question.about == about]
        found = [one for one in known if one is not None]
        return (sum(found, Decimal()) / len(found)).quantize(Decimal("0.01")) if found else None


def _straight(one: Answered) -> Decimal | None:
    mean = one.mean.mean
    return 1 + MOST - mean if one.question.turned and mean is not None else mean


def result(survey: Survey, sheets: Iterable[SurveySheet]) -> SurveyResult:
    """Question by question, without free words; of too few papers only how many there are."""
    marks = [sheet.scores for sheet in sheets if sheet.survey == survey.key]
    if len(marks) < FEWEST:
        return SurveyResult(survey, len(marks))
    return SurveyResult(survey, len(marks), tuple(_answered(one, marks) for one in survey.questions))


def _answered(question: Question, marks: Sequence[Mapping[str, int]]) -> Answered:
    return Answered(question, mean_of(found.get(question.key) for found in marks))


def key_in(survey: Survey, typed: str) -> dict[str, int] | Words:
    """The answers of one paper keyed as digits in a row (5 4 3 0 …); Words where they cannot be right."""
    digits = [one for one in typed if not one.isspace()]
    if len(digits) != len(survey.questions):
        return TOO_MANY.with_(count=len(survey.questions), found=len(digits))
    bad = next((one for one in digits if not ("0" <= one <= str(MOST))), None)
    if bad is not None:
        return NO_MARK.with_(number=bad, most=MOST)
    pairs = zip(survey.questions, map(int, digits), strict=True)
    return {question.key: mark_ for question, mark_ in pairs if mark_}
