"""The groups of the children, as the command tells them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from student_care_desktop.domain.areas import AREA_KEYS
from tests.fixtures.commands import Said


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
