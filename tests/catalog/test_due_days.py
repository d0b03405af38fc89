"""The days of reminders that ship; a file that contradicts itself is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.due_days import load_days, shipped_days
from student_care_desktop.catalog.paths import resource


def test_the_shipped_days_are_those_of_the_plan_of_the_program() -> None:
    days = shipped_days()
    assert (days.problem, days.risk, days.approval, days.soon) == (7, 14, 3, 7)
    assert (days.silent, days.again, days.once_more, days.case_silent) == (7, 15, 30, 30)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("again = 15", "again = 5", "days"), ("risk = 14", "risk = 0", "days"),
        ("approval = 3", "", "approval"), ("approval = 3", 'approval = "three"', "approval"),
        ("soon = 7", "soon = 7\nlater = 9", "later"),
    ],
)
def test_days_that_cannot_be_are_refused_and_named(tmp_path: Path, old: str, new: str, named: str) -> None:
    text = resource("process", "due_days.toml").read_text("utf-8")
    assert old in text
    broken = tmp_path / "due_days.toml"
    broken.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Contradiction, match=named):
        load_days(broken)
