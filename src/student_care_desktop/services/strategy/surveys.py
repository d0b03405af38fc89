"""Surveys without names: papers keyed one after the other, what they say together."""

from __future__ import annotations

import json

from student_care_desktop.catalog.surveys import surveys
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.surveys import SurveyResult, key_in, result
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import Stage, cycle_in, keep_page, stage
from student_care_desktop.storage.units import Reading

__all__ = ["STAFF", "key_staff_paper", "remove_staff_paper", "staff_survey", "survey_in"]

STAFF = "staff"
"""The survey of load and happiness among those who do the work."""
_PAGE = ("strategy_2", "happiness")

NOT_KEPT = mark("Survey", "{problem} Nothing was saved.")


@service
def staff_survey(desk: Desk) -> SurveyResult:
    """What the papers of the year say together; of fewer than five only how many there are."""
    with access.looking(desk) as look:
        return survey_in(look, cycle_in(look, desk.year).id, STAFF)


def survey_in(look: Reading, cycle_id: str, survey: str) -> SurveyResult:
    """The same of any survey inside an open look."""
    return result(surveys()[survey], rows_of(look, SurveySheet, cycle_id))


@service
def key_staff_paper(desk: Desk, typed: str, words: str = "") -> Stage:
    """Keep one paper, keyed as digits in a row; CareError where they cannot be right."""
    survey = surveys()[STAFF]
    marks = key_in(survey, plain_digits(typed))
    if isinstance(marks, Words):
        raise CareError(NOT_KEPT.with_(problem=marks))
    sheet = SurveySheet(
        survey=STAFF, group="teachers", marks=json.dumps(marks), words=words.strip(), day=desk.today
    )
    was: tuple[SurveySheet, ...] = stage(desk, _PAGE[0]).answers[_PAGE[1]]
    return keep_page(desk, *_PAGE, (*was, sheet), was, done=False)


@service
def remove_staff_paper(desk: Desk, place: int) -> Stage:
    """Take out a paper by its place in the pile, from 1; nothing where there is none."""
    was: tuple[SurveySheet, ...] = stage(desk, _PAGE[0]).answers[_PAGE[1]]
    left = tuple(one for number, one in enumerate(was, 1) if number != place)
    return keep_page(desk, *_PAGE, left, was, done=False)
