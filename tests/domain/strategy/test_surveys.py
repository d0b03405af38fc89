"""Papers without names: keyed as digits, told only together and never of a few."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.surveys import load_surveys, surveys
from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.surveys import key_in, result
from student_care_desktop.domain.words import Words

STAFF = surveys()["staff"]


def _papers(*rows: str) -> list[SurveySheet]:
    return [SurveySheet(survey="staff", marks=json.dumps(key_in(STAFF, row))) for row in rows]


def test_the_survey_of_the_staff_is_short_and_asks_of_load_and_happiness() -> None:
    assert 6 <= len(STAFF.questions) <= 8
    assert {one.about for one in STAFF.questions} == {"load", "happy"}


def test_digits_in_a_row_are_answers_and_nought_is_none() -> None:
    found = key_in(STAFF, "5432 1050")
    assert isinstance(found, dict)
    assert list(found.values()) == [5, 4, 3, 2, 1, 5]


@pytest.mark.parametrize("typed", ["", "5432105", "54321055 5", "5432106x", "54321067"])
def test_what_cannot_be_a_paper_is_refused(typed: str) -> None:
    assert isinstance(key_in(STAFF, typed), Words)


def test_of_four_papers_nothing_is_told() -> None:
    found = result(STAFF, _papers(*["44443333"] * 4))
    assert found.few
    assert found.papers == 4
    assert found.answered == ()
    assert found.mean_about("load") is None


def test_of_five_the_means_and_deviations_by_question() -> None:
    found = result(STAFF, _papers("54443333", "44443333", "34443333", "44443333", "04443333"))
    first = found.answered[0].mean
    assert (found.few, first.count, first.mean, first.deviation) == (False, 4, Decimal("4.00"), Decimal("0.82"))
    assert found.mean_about("load") == Decimal("2.50")
    assert found.mean_about("happy") == Decimal("3.00")


def test_a_paper_of_another_survey_does_not_count() -> None:
    other = SurveySheet(survey="parents", marks="{}")
    assert result(STAFF, [*_papers(*["33333333"] * 5), other]).papers == 5


def test_a_file_with_four_steps_is_refused(tmp_path: Path) -> None:
    text = resource("process", "surveys.toml").read_text(encoding="utf-8")
    file = tmp_path / "surveys.toml"
    file.write_text(text.replace('  { th = "ปานกลาง", en = "Medium" },\n', ""), encoding="utf-8")
    with pytest.raises(Contradiction):
        load_surveys(file)
