"""Behaviour points: what is left, what follows, and which entries make no sense."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from student_care_desktop.catalog.behaviour import shipped_rules
from student_care_desktop.domain.conduct import (
    BANDS,
    MEASURES,
    BehaviourEntry,
    balance,
    band_of,
    problem_of,
    standing,
)

TODAY = dt.date(2025, 11, 24)
YEAR = (dt.date(2025, 5, 16), dt.date(2026, 3, 31))
LATE = BehaviourEntry(enrollment_id="a", day=TODAY, rule="late", points=-5)


@given(st.lists(st.integers(-100, 100).filter(bool)))
def test_what_is_left_lies_between_nothing_and_the_start(points: list[int]) -> None:
    law = shipped_rules()
    stands = standing(law, [BehaviourEntry(points=one) for one in points])
    assert stands.left == max(0, min(law.start, law.start + sum(points)))
    assert stands.given - stands.taken == sum(points)
    assert (stands.step is None) == (stands.left > max(step.at for step in law.steps))


def test_points_that_are_given_never_lead_above_the_start() -> None:
    assert (balance(30), balance(-30), balance(-130)) == (100, 70, 0)


@pytest.mark.parametrize(
    ("left", "band"), [(100, "full"), (99, "high"), (71, "high"), (70, "middle"), (50, "middle"), (49, "low")]
)
def test_groups_are_those_of_the_schools(left: int, band: str) -> None:
    assert band_of(left) == band
    assert band in dict(BANDS)


@pytest.mark.parametrize(("left", "step"), [(81, None), (80, "call"), (61, "call"), (60, "probation"), (0, "conference")])
def test_the_last_step_that_is_reached_counts(left: int, step: str | None) -> None:
    found = shipped_rules().step(left)
    assert (found.key if found else None) == step


def test_the_law_knows_four_measures() -> None:
    assert [key for key, _ in MEASURES] == ["warning", "probation", "points", "activity"]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"day": None}, "Write the day"),
        ({"day": dt.date(2025, 11, 25)}, "future"),
        ({"day": dt.date(2025, 5, 15)}, "school year"),
        ({"rule": ""}, "Choose the rule"),
        ({"points": 0}, "Write the points"),
        ({"points": 5, "measure": "warning"}, "no measure"),
        ({"measure": "probation"}, "day on which it ends"),
        ({"measure": "probation", "until": dt.date(2025, 11, 1)}, "before the day"),
    ],
)
def test_an_entry_that_makes_no_sense_is_told(wrong: dict[str, object], says: str) -> None:
    problem = problem_of(replace(LATE, **wrong), TODAY, YEAR)  # type: ignore[arg-type]
    assert problem is not None
    assert says in str(problem)


def test_an_entry_that_makes_sense_is_none() -> None:
    assert problem_of(LATE, TODAY, YEAR) is None
    assert problem_of(replace(LATE, measure="probation", until=YEAR[1]), TODAY, YEAR) is None
