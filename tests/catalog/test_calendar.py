"""The usual year: whole, in order, every day of it real, and refused where it contradicts itself."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from student_care_desktop.catalog.calendar import load_calendar, usual_year
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource


def test_the_year_holds_all_five_steps_and_lies_within_thirteen_months() -> None:
    assert {line.serves for line in usual_year()} >= {f"care_{step}" for step in range(1, 6)}
    for year in (2567, 2568):
        days = [line.days(year) for line in usual_year()]
        assert all(first <= last for first, last in days)
        assert min(first for first, _ in days) == dt.date(year - 543, 4, 1)
        assert max(last for _, last in days) == dt.date(year - 542, 4, 30)


def test_both_parents_meetings_and_both_supervisions_have_their_term() -> None:
    days = {line.key: line.days(2568) for line in usual_year()}
    assert days["meeting_1"][0].year == days["meeting_2"][0].year == 2025
    assert days["supervise_2"][0] == dt.date(2026, 1, 15)


@pytest.mark.parametrize(("right", "wrong"), [
    ('from = "06-01"', 'from = "06-31"'), ('to = "12-31"', 'to = "10-31"'), ('key = "visit"', 'key = "record"'),
    ('serves = "care_4"', 'serves = "care_9"'), ("gives_th", "gift_th"),
])
def test_a_file_that_contradicts_itself_is_refused(tmp_path: Path, right: str, wrong: str) -> None:
    text = resource("process", "calendar.toml").read_text("utf-8")
    bad = tmp_path / "calendar.toml"
    bad.write_text(text.replace(right, wrong), "utf-8")
    with pytest.raises(Contradiction, match=r"calendar\.toml"):
        load_calendar(bad)
