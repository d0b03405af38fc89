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


@pytest.mark.parametrize("answers", ["๑" * 25, "11111 " * 5, "1\u200b" * 25, "1\u00a0" * 25])
def test_thai_digits_and_spaces_between_answers_are_understood(scored: Command, answers: str) -> None:
    assert scored("sdq", "--informant", "student", "--answers", answers, "--json").json["scores"]["total"] == 20


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


MOD3 = "".join(str(item % 3) for item in range(1, 26))
BEST = "".join("2" if item in {7, 11, 14, 21, 25, 1, 4, 9, 17, 20} else "0" for item in range(1, 26))


@pytest.mark.parametrize(("answers", "points"), [
    ("0" * 25, (0, 2, 4, 4, 0, 10)), ("1" * 25, (5, 5, 5, 5, 5, 20)), ("2" * 25, (10, 8, 6, 6, 10, 30)),
    (MOD3, (4, 4, 6, 3, 6, 17)), (BEST, (0, 0, 0, 0, 10, 0)),
])
@pytest.mark.parametrize("informant", ["student", "teacher", "parent"])
def test_the_worked_answers_of_the_sdq(
    scored: Command, informant: str, answers: str, points: tuple[int, ...]
) -> None:
    keys = ("emotional", "conduct", "hyperactivity", "peer", "prosocial", "total")
    found = scored("sdq", "--informant", informant, "--answers", answers).json["scores"]
    assert {key: found[key] for key in keys} == dict(zip(keys, points, strict=True))


@pytest.mark.parametrize(("norms", "informant", "bands"), [
    ("obec", "student", "normal normal risk normal risk"), ("obec", "teacher", "risk risk risk normal risk"),
    ("obec", "parent", "risk risk risk normal risk"), ("woerner2011", "student", "normal risk risk normal risk"),
    ("woerner2011", "teacher", "risk risk risk normal problem"),
    ("woerner2011", "parent", "normal normal risk normal risk"),
])
def test_the_worked_bands_of_both_norm_sets(scored: Command, norms: str, informant: str, bands: str) -> None:
    found = scored("sdq", "--informant", informant, "--answers", MOD3, "--norms", norms).json
    keys = ("emotional", "conduct", "hyperactivity", "peer", "total")
    assert " ".join(found["bands"][key] for key in keys) == bands
    assert (found["norms"], found["bands"]["prosocial"]) == (norms, "strength")


@pytest.mark.parametrize(("answer", "points"), [
    ("1", (15, 15, 15, 15, 18, 12, 10, 9, 15, 124)), ("4", (15, 15, 15, 15, 12, 18, 10, 21, 15, 136)),
])
def test_the_worked_answers_of_the_eq(scored: Command, answer: str, points: tuple[int, ...]) -> None:
    keys = (
        "self_control", "empathy", "responsibility", "motivation", "problem_solving", "relationships", "pride",
        "contentment", "peace", "total",
    )  # fmt: skip
    found = scored("eq-12-17", "--informant", "student", "--answers", answer * 52).json["scores"]
    assert tuple(found[key] for key in keys) == points


@pytest.mark.parametrize(("tool", "answers", "words", "total", "band"), [
    ("2q", "01", (), 1, "possible"), ("9q", "111111000", (), 6, "none"), ("9q", "222220110", (), 12, "mild"),
    ("9q", "222222010", (), 13, "moderate"), ("9q", "333333010", (), 19, "severe"),
    ("8q", "10000000", (), 1, "low"), ("8q", "00010000", (), 8, "low"), ("8q", "00001000", (), 9, "moderate"),
    ("8q", "00200000", (), 14, "moderate"), ("8q", "11200000", (), 17, "severe"), ("8q", "11211111", (), 52, "severe"),
    ("phq-a", "11110000000", (), 4, "none"), ("phq-a", "33330000000", (), 12, "moderate"),
    ("phq-a", "33333000000", (), 15, "moderately_severe"), ("phq-a", "33333320000", (), 20, "severe"),
    ("ces-d", "0" * 20, (), 12, "none"), ("ces-d", "3" * 20, (), 48, "likely"),
    ("st-5", "11111", (), 5, "moderate"), ("st-5", "22220", (), 8, "high"), ("st-5", "22222", (), 10, "severe"),
    ("gast", "2" * 11 + "10000", ("--sex", "m"), 23, "normal"), ("gast", "2" * 12 + "0000", ("--sex", "m"), 24, "excessive"),
    ("gast", "3" * 11 + "00000", ("--sex", "m"), 33, "addicted"), ("gast", "1" * 15 + "0", ("--sex", "f"), 15, "normal"),
    ("gast", "1" * 16, ("--sex", "f"), 16, "excessive"), ("gast", "2" * 11 + "10000", ("--sex", "f"), 23, "addicted"),
])
def test_other_instruments_at_their_boundaries(
    scored: Command, tool: str, answers: str, words: tuple[str, ...], total: int, band: str
) -> None:
    found = scored(tool, "--informant", "student", "--answers", answers, *words).json
    assert (found["scores"]["total"], found["bands"]["total"]) == (total, band)
