"""The student's voice: what is left out is silence, a sad answer about help leads to a talk, and nobody gets a score."""

from __future__ import annotations

import json

import pytest

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.voices import VoiceSheet, problems, tallies, to_talk_to

FORM = voice()


def _sheet(**answers: int) -> VoiceSheet:
    return VoiceSheet(answers=json.dumps(answers))


@pytest.mark.parametrize("face", [0, 6, "3", True, None, 2.5])
def test_only_the_five_faces_are_answers(face) -> None:
    assert "1 to 5" in str(problems(FORM, {"happy": face})["happy"])


def test_a_statement_of_another_page_is_named() -> None:
    assert "no such statement" in str(problems(FORM, {"weather": 3})["weather"])
    assert problems(FORM, {"happy": 1, "home": 5}) == {}


def test_somebody_talks_to_a_child_who_has_nobody_or_is_not_safe() -> None:
    assert [one.key for one in to_talk_to(FORM, _sheet(someone=2, safe=3, home=1, happy=1))] == ["someone", "home"]
    assert to_talk_to(FORM, _sheet()) == (), "silence is no cry, and is counted as silence"


def test_a_class_is_counted_face_by_face_and_silence_apart() -> None:
    by_key = {one.statement: one for one in tallies(FORM, [_sheet(happy=5), _sheet(happy=4), _sheet(home=2)])}
    assert (by_key["happy"].faces, by_key["happy"].silent) == ((0, 0, 0, 1, 1), 1)
    assert by_key["happy"].mean == 4.5
    assert (by_key["trust"].silent, by_key["trust"].mean) == (3, None)
