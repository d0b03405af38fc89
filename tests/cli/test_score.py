"""``score`` and ``instruments``: they need no school, and refuse what cannot be scored in clear words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fixtures.commands import Said

Command = Callable[..., Said]

ALL_ONE = "1" * 25


@pytest.fixture
def scored(say_command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """Run ``score … --json`` where there is no school and no passphrase."""
    monkeypatch.delenv("STUDENT_CARE_PASSPHRASE", raising=False)
    monkeypatch.chdir(tmp_path)
    return lambda *words: say_command("score", *words, "--json")


def test_scores_bands_gaps_and_norms_are_told(scored: Command) -> None:
    said = scored("sdq", "--informant", "student", "--answers", ALL_ONE[:-1] + ".")
    assert said.code == 0
    assert said.json["scores"] == {
        "emotional": 5, "conduct": 5, "hyperactivity": None, "peer": 5, "prosocial": 5, "total": None, "impact": None,
    }
    assert said.json["bands"] == {
        "emotional": "normal", "conduct": "risk", "hyperactivity": None, "peer": "problem",
        "prosocial": "strength", "total": None, "impact": None,
    }
    assert (said.json["missing"], said.json["norms"]) == ([25], "obec")


def test_norms_and_impact_can_be_chosen(scored: Command) -> None:
    words = ("sdq", "--informant", "teacher", "--answers", "0" * 25, "--norms", "woerner2011", "--impact", "213110")
    assert scored(*words).json["bands"]["impact"] == "risk"
    other = scored(*words, "--norms", "impact-international").json
    assert (other["bands"]["impact"], other["norms"], other["impact_norms"]) == (
        "problem", "woerner2011", "impact-international"
    )


def test_sex_and_age_are_used(scored: Command) -> None:
    words = ("gast", "--informant", "student", "--answers", "2" * 12 + "0" * 4)
    assert scored(*words, "--sex", "m").json["bands"]["total"] == "excessive"
    assert scored(*words, "--sex", "f").json["bands"]["total"] == "addicted"
    unknown = scored(*words, "--age", 7).json
    assert (unknown["scores"]["total"], unknown["bands"]["total"], len(unknown["notes"])) == (24, None, 2)


def test_what_is_urgent_and_what_comes_next_is_told(scored: Command, say_command: Command) -> None:
    found = scored("9q", "--informant", "student", "--answers", "000000001").json
    assert (found["urgent"], found["then"]) == (True, ["8q"])
    told = say_command("score", "9q", "--informant", "student", "--answers", "000000001").out
    assert "8Q" in told
    assert "ไม่ใช่การวินิจฉัย" in told


@pytest.mark.parametrize(("words", "told"), [
    (("sdq", "--informant", "student", "--answers", "0" * 24), "25"),
    (("sdq", "--informant", "student", "--answers", ""), "25"),
    (("sdq", "--informant", "student", "--answers", "0" * 24 + "x"), "x"),
    (("sdq", "--informant", "student", "--answers", "00003" + "0" * 20), "ข้อ 5"),
    (("eq-12-17", "--informant", "student", "--answers", "0" * 52), "1, 2, 3, 4"),
    (("sdq", "--informant", "student", "--answers", ALL_ONE, "--norms", "uk"), "obec, woerner2011"),
    (("sdq", "--informant", "student", "--answers", ALL_ONE, "--impact", "213"), "8"),
    (("9q", "--informant", "student", "--answers", "0" * 9, "--impact", "0"), "ผลกระทบ"),
    (("9q", "--informant", "parent", "--answers", "0" * 9), "ผู้ปกครอง"),
    (("eq-12-17", "--informant", "student", "--answers", "1" * 52, "--norms", "dmh-18-25"), "ตรวจสอบ"),
    (("snap-iv", "--informant", "teacher", "--answers", "0" * 26), "SNAP-IV"),
    (("eq", "--informant", "student", "--answers", "1"), "eq-12-17"),
])
def test_what_cannot_be_scored_is_refused_with_the_reason(scored: Command, words: tuple[str, ...], told: str) -> None:
    said = scored(*words)
    assert (said.code, said.out) == (3, "")
    assert told in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("words", [
    ("sdq", "--answers", ALL_ONE), ("sdq", "--informant", "friend", "--answers", ALL_ONE),
    ("sdq", "--informant", "student"), ("--informant", "student", "--answers", ALL_ONE),
    ("sdq", "--informant", "student", "--answers", ALL_ONE, "--sex", "x"),
    ("sdq", "--informant", "student", "--answers", ALL_ONE, "--age", "-1"),
    ("sdq", "--informant", "student", "--answers", ALL_ONE, "--colour", "red"),
])
def test_unknown_words_end_with_two(scored: Command, words: tuple[str, ...]) -> None:
    assert scored(*words).code == 2


def test_instruments_are_listed_with_the_default_norms_first(say_command: Command) -> None:
    found = {one["key"]: one for one in say_command("instruments", "--json").json}
    sdq = found["sdq"]
    assert sdq["items"] == 25
    assert sdq["scales"] == ["emotional", "conduct", "hyperactivity", "peer", "prosocial", "total", "impact"]
    assert [one["key"] for one in sdq["norms"]] == ["obec", "woerner2011"]
    assert all(one["source"] for each in found.values() for one in each["norms"])
    assert found["eq-12-17"]["items"] == 52
    assert [one["key"] for one in found["eq-12-17"]["norms"]] == ["dmh-12-17"]
    assert len(say_command("instruments").out.splitlines()) == len(found)


def test_the_order_of_the_second_page_is_told_by_the_help(say_command: Command) -> None:
    said = say_command("score", "--help")
    assert said.code == 0
    assert "--impact" in said.out
    assert "ภาระ" in said.out
