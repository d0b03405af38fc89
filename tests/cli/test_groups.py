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
