"""Satisfaction of students, parents and teachers: their papers group by group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from student_care_desktop.domain.strategy.evaluation import SURVEY_GROUPS, SurveySheet
from student_care_desktop.domain.strategy.means import Mean, mean_of
from student_care_desktop.domain.strategy.surveys import Survey, SurveyResult, result
from student_care_desktop.domain.words import Words

__all__ = ["GroupResult", "by_group"]


@dataclass(frozen=True, slots=True)
class GroupResult:
    """The papers of one group; ``whole`` is the mean of every mark, none of too few papers."""

    key: str
    name: Words
    result: SurveyResult
    whole: Mean


def by_group(survey: Survey, sheets: Iterable[SurveySheet]) -> tuple[GroupResult, ...]:
    """Each group that answers the survey, in order, also one without a paper."""
    mine = [one for one in sheets if one.survey == survey.key]
    return tuple(
        _group(survey, key, name, [one for one in mine if one.group == key])
        for key, name in SURVEY_GROUPS if key in survey.groups
    )


def _group(survey: Survey, key: str, name: Words, sheets: list[SurveySheet]) -> GroupResult:
    found, asked = result(survey, sheets), {one.key for one in survey.questions}
    marks = [mark_ for one in sheets for question, mark_ in one.scores.items() if question in asked]
    return GroupResult(key, name, found, mean_of(() if found.few else marks))
