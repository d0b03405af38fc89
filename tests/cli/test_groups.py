"""The groups of the children, as the command tells them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.areas import AREA_KEYS, Level, Ticks
from student_care_desktop.domain.own_signs import add_sign
from student_care_desktop.services import access, doors, screening, signs, students
from tests.fixtures.commands import Said
from tests.fixtures.school import Clock


def test_every_child_has_a_group_and_the_reasons_for_it(demo: Path, say_command: Callable[..., Said]) -> None:
    rows = say_command("--data", demo, "screen", "--json").json
    studying = [
        row for row in say_command("--data", demo, "students", "--json").json if row["status"] == "studying"
    ]
    assert len(rows) == len(studying)
    assert {row["group"] for row in rows} <= {"normal", "risk", "problem", "unknown"}
    assert all(set(row["areas"]) == set(AREA_KEYS) for row in rows)
    assert all(row["reasons"] for row in rows if row["group"] in ("risk", "problem"))
    one = say_command("--data", demo, "screen", "--class", "ม.1/1", "--json").json
    assert {row["class"] for row in one} == {"ม.1/1"}


def test_restricted_signs_stand_in_no_line_for_whoever_may_not_see_them(
    demo: Path, say_command: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = doors.unlock(demo, "demo", Clock(), tongue("th"))
    try:
        first, second = students.roster(desk, everybody=False)[:2]
        for row, sign in ((first, "sexual.pregnant"), (second, "safety.abused")):
            screening.keep(desk, row.enrollment.id, 3, Ticks(frozenset({sign}), frozenset(AREA_KEYS)))
            screening.confirm(desk, row.enrollment.id, 3)
    finally:
        desk.close()
    seen = say_command("--data", demo, "screen", "--round", 3, "--json")
    assert "ตั้งครรภ์" in seen.out
    monkeypatch.setattr(access, "may_see_restricted", lambda desk: False)
    hidden = say_command("--data", demo, "screen", "--round", 3, "--json")
    assert "ตั้งครรภ์" not in hidden.out
    assert "ทารุณ" not in hidden.out
    rows = {row["number"]: row for row in hidden.json}
    assert {row["areas"]["sexual"] for row in hidden.json} == {"–"}
    assert rows[first.student.number]["group"] == rows[second.student.number]["group"] == "–"


def test_an_own_copy_of_the_form_rules_what_the_command_tells(
    demo: Path, say_command: Callable[..., Said]
) -> None:
    desk = doors.unlock(demo, "demo", Clock(), tongue("th"))
    try:
        now = signs.screening_form(desk).now
        form = signs.keep_areas(desk, add_sign(now, "study", Level.PROBLEM, "ไม่มาสอบปลายภาค", "own"))
        row = students.roster(desk, everybody=False)[0]
        ticks = Ticks(frozenset({form.of("study")[-1].key}), frozenset(AREA_KEYS))
        screening.keep(desk, row.enrollment.id, 3, ticks)
        screening.confirm(desk, row.enrollment.id, 3)
        signs.restore_areas(desk)
    finally:
        desk.close()
    told = next(
        one for one in say_command("--data", demo, "screen", "--round", 3, "--json").json
        if one["number"] == row.student.number
    )
    assert (told["group"], told["areas"]["study"]) == ("problem", "problem")
    assert told["reasons"] == ["การเรียน: ไม่มาสอบปลายภาค"]


def test_a_changed_group_says_from_what_and_why(demo: Path, say_command: Callable[..., Said]) -> None:
    rows = say_command("--data", demo, "--lang", "en", "screen", "--json").json
    weight = ["normal", "unknown", "risk", "problem"].index
    worst = {row["number"]: max(row["areas"].values(), key=weight) for row in rows}
    moved = [row for row in rows if row["group"] != worst[row["number"]]]
    assert moved
    assert all("group as a whole: changed from" in row["reasons"][-1] for row in moved)


def test_a_class_without_a_name_is_not_the_whole_school(demo: Path, say_command: Callable[..., Said]) -> None:
    for command in ("screen", "students"):
        assert say_command("--data", demo, command, "--class", "", "--json").code == 3


def test_a_round_that_cannot_be_is_wrong_words(demo: Path, say_command: Callable[..., Said]) -> None:
    assert [say_command("--data", demo, "screen", "--round", one).code for one in ("0", "10", "x")] == [2, 2, 2]
