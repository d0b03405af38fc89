"""Figures, levels and trends of indicators: nothing is measured by nothing, and better is never a lower level."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from student_care_desktop.domain.indicator_words import change_words, level_words, over, value_words
from student_care_desktop.domain.indicators import (
    Figure,
    Indicator,
    Panel,
    PanelKind,
    level_of,
    problem_of,
    share,
    worked_out,
)
from student_care_desktop.domain.words import english, told

WORDS = told("ลอง", "Try")
RISING = Indicator(
    key="try", title=WORDS, standard="2.2", unit="percent", target=100, counted=WORDS, among=WORDS,
    limits=(60, 75, 85, 95),
)
FALLING = replace(RISING, unit="median", better="lower", target=1, limits=(7, 3, 1, 0), measure=told("วัน", "days"))
counts = st.integers(0, 5000)


@given(counts, counts)
def test_a_share_is_what_one_works_out_at_school(numerator: int, missing: int) -> None:
    found = share(numerator, numerator + missing)
    if numerator + missing == 0:
        assert found is None
        return
    assert found is not None
    assert 0 <= found <= 100
    exact = 100 * numerator / (numerator + missing)
    assert abs(found - exact) <= 0.05 + 1e-9
    assert (found == 100) <= (missing * 2000 <= numerator + missing)


@pytest.mark.parametrize(("numerator", "denominator", "value"), [
    (0, 0, None), (0, 7, 0.0), (7, 7, 100.0), (1, 3, 33.3), (2, 3, 66.7), (1, 16, 6.3), (1, 80, 1.3), (5, 7, 71.4),
    (71, 88, 80.7), (548, 600, 91.3),
])
def test_a_share_has_one_decimal_and_a_half_goes_up(numerator: int, denominator: int, value: float | None) -> None:
    assert share(numerator, denominator) == value


@pytest.mark.parametrize(("unit", "amounts", "value"), [
    ("mean", [], None), ("mean", [2.125], 2.13), ("mean", [1, 2, 2], 1.67), ("mean", [0.1, 0.2], 0.15),
    ("median", [], None), ("median", [3, 1, 9], 3.0), ("median", [1, 2], 1.5), ("count", [], 4.0), ("level", [], None),
])
def test_what_each_unit_makes_of_four_lines_of_nine(unit: str, amounts: list[float], value: float | None) -> None:
    assert worked_out(unit, 4, 9, amounts) == value


def test_nothing_counted_of_nothing_is_no_number_in_any_unit() -> None:
    assert {worked_out(unit, 0, 0) for unit in ("percent", "mean", "median", "count", "level")} == {None}
    assert worked_out("count", 0, 9) == 0.0, "none of nine is a number"


@given(st.floats(0, 200), st.floats(0, 200))
def test_a_better_value_never_has_a_lower_level(one: float, other: float) -> None:
    low, high = sorted((one, other))
    levels = [level_of(RISING, low), level_of(RISING, high)]
    assert levels == sorted(levels, key=lambda level: level or 0)
    levels = [level_of(FALLING, high), level_of(FALLING, low)]
    assert levels == sorted(levels, key=lambda level: level or 0)
    assert {level_of(RISING, one), level_of(FALLING, other)} <= {1, 2, 3, 4, 5}


def test_a_limit_is_reached_by_its_own_value() -> None:
    assert [level_of(RISING, value) for value in (0, 59.9, 60, 75, 84.9, 85, 95, 100)] == [1, 1, 2, 3, 3, 4, 5, 5]
    assert [level_of(FALLING, value) for value in (53, 8, 7, 3, 1.5, 1, 0.5, 0)] == [1, 1, 2, 3, 3, 4, 4, 5]
    assert level_of(RISING, None) is None
    assert level_of(replace(RISING, unit="level", limits=()), 4) == 4


@pytest.mark.parametrize(("target", "value", "met"), [
    (0, 0.0, True), (0, 3.0, True), (100, 99.9, False), (100, 100.0, True), (80, None, None),
])
def test_a_target_of_nothing_and_one_of_everything(target: float, value: float | None, met: bool | None) -> None:
    assert Figure(indicator=replace(RISING, target=target), value=value).met is met


def test_where_less_is_better_a_target_of_0_is_met_by_0_alone() -> None:
    nobody = replace(FALLING, unit="count", target=0)
    assert [Figure(indicator=nobody, value=value).met for value in (0.0, 1.0)] == [True, False]


@pytest.mark.parametrize(("one", "value", "before", "trend", "change"), [
    (RISING, 91.3, 85.1, "better", 6.2), (RISING, 80.0, 82.0, "worse", -2.0), (RISING, 5.0, 5.0, "same", 0.0),
    (FALLING, 2.0, 5.0, "better", -3.0), (FALLING, 5.0, 2.0, "worse", 3.0), (RISING, None, 5.0, "", None),
    (RISING, 5.0, None, "", None),
])
def test_the_trend_knows_which_way_is_better(
    one: Indicator, value: float | None, before: float | None, trend: str, change: float | None
) -> None:
    found = Figure(indicator=one, value=value, before=before)
    assert (found.trend, found.change) == (trend, change)


@pytest.mark.parametrize(("wrong", "says"), [
    ({"limits": (60, 75, 85)}, "four limits"), ({"limits": (60, 75, 75, 95)}, "higher"),
    ({"limits": (95, 85, 75, 60)}, "higher"), ({"better": "lower"}, "lower"), ({"target": 100.5}, "0 and 100"),
    ({"target": -1}, "below 0"), ({"limits": (-1, 75, 85, 95)}, "below 0"), ({"limits": (60, 75, 85, 101)}, "0 and 100"),
    ({"unit": "level"}, "has no limits"), ({"unit": "level", "limits": (), "target": 6}, "between 1 and 5"),
    ({"title": told("", " ")}, "called"),
])
def test_an_indicator_that_makes_no_sense_says_why(wrong: dict[str, object], says: str) -> None:
    found = problem_of(replace(RISING, **wrong))  # type: ignore[arg-type]
    assert found is not None
    assert says in english(found)


@pytest.mark.parametrize("target", [0, 100])
def test_a_target_of_0_and_of_100_can_be_written(target: float) -> None:
    assert problem_of(replace(RISING, target=target)) is None
    assert problem_of(FALLING) is None


def test_a_panel_shows_the_first_that_is_measured_and_names_the_others() -> None:
    empty, full = Figure(indicator=RISING), Figure(indicator=FALLING, numerator=1, denominator=2, value=3.0)
    panel = Panel(PanelKind("reached", "value", WORDS), (empty, full))
    assert panel.lead is full
    assert panel.unmeasured == (empty,)
    assert Panel(panel.kind, (empty,)).lead is None


def test_a_figure_in_words() -> None:
    full = Figure(indicator=RISING, numerator=1592, denominator=1600, value=99.5, before=90.0)
    said = [over(full), *(english(one) for one in (value_words(RISING, 99.5), level_words(full)))]
    assert said == ["1,592/1,600", "99.5%", "5 Excellent"]
    assert english(value_words(FALLING, 53.0)) == "53 days"
    change = change_words(full)
    assert change is not None
    assert english(change) == "9.5 more than last year"
    nothing = Figure(indicator=RISING)
    assert (over(nothing), english(value_words(RISING, None)), english(level_words(nothing))) == ("–", "not measured", "–")
    assert change_words(nothing) is None
