"""The walk-through and the ten criteria: whole, and refused where the file contradicts itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.supervising import load_supervising, supervising


def test_there_are_ten_criteria_and_an_item_for_each_of_the_five_steps() -> None:
    found = supervising()
    assert len(found.criteria) == 10
    assert {one.step for one in found.items} == {f"care_{step}" for step in range(1, 6)}


@pytest.mark.parametrize(("right", "wrong"), [
    ('step = "care_2"', 'step = "care_8"'), ('key = "visits"', 'key = "records"'),
    ('key = "duty"', 'key = "rules"'), ('en = "Duty', 'eng = "Duty'),
])
def test_a_file_that_contradicts_itself_is_refused(tmp_path: Path, right: str, wrong: str) -> None:
    text = resource("process", "supervision.toml").read_text("utf-8")
    bad = tmp_path / "supervision.toml"
    bad.write_text(text.replace(right, wrong, 1), "utf-8")
    with pytest.raises(Contradiction, match=r"supervision\.toml"):
        load_supervising(bad)
