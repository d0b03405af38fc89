"""Conditions on facts: a bound is where it is written, what is not known fulfils nothing, and stars stay in their part."""

from __future__ import annotations

import datetime as dt

import pytest

from student_care_desktop.domain.facts import FACTS, Condition, Fact, Sort, matches
from student_care_desktop.domain.words import mark

DAY = dt.date(2025, 7, 1)
SOURCE = mark("Test", "Marks")


def _facts(**values):
    return {key.replace("__", "."): Fact(value, DAY, SOURCE) for key, value in values.items()}


@pytest.mark.parametrize(
    ("bounds", "passes", "fails"),
    [
        ({"at_least": 1, "at_most": 2}, (1, 1.5, 2, 2.0), (0.99, 2.01)),
        ({"above": 3}, (3.2, 4), (3, 0)),
        ({"below": 1}, (0, 0.99, -1), (1, 1.0)),
        ({"above": 1, "below": 2}, (1.5,), (1, 2)),
    ],
)
def test_a_number_is_held_against_its_bounds(bounds, passes, fails) -> None:
    condition = Condition(fact="gpa", **bounds)
    assert all(condition.passes(value) for value in passes)
    assert not any(condition.passes(value) for value in fails)


def test_yes_is_no_number_and_a_number_is_not_yes() -> None:
    assert not Condition(fact="gpa", at_least=1).passes(True)
    assert not Condition(fact="chronic_disease").passes(1)
    assert not Condition(fact="chronic_disease").passes("yes")
    assert Condition(fact="chronic_disease").passes(True)


def test_what_is_not_known_fulfils_nothing() -> None:
    assert Condition(fact="gpa", below=1).found({}) == ()
    assert Condition(fact="visit.health.weak").found(_facts(visit__health__weak=False)) == ()


def test_a_second_condition_must_hold_too_and_both_facts_are_named() -> None:
    young_rider = Condition(
        fact="travel_mode", one_of=("motorcycle",), also=Condition(fact="age", below=15)
    )
    assert [key for key, _ in young_rider.found(_facts(travel_mode="motorcycle", age=14))] == ["travel_mode", "age"]
    assert young_rider.found(_facts(travel_mode="motorcycle", age=15)) == ()
    assert young_rider.found(_facts(travel_mode="motorcycle")) == ()
    assert young_rider.found(_facts(travel_mode="walk", age=14)) == ()


def test_a_star_is_any_one_part() -> None:
    assert matches("sdq.*.total", "sdq.teacher.total")
    assert not matches("sdq.*.total", "sdq.teacher.peer")
    assert not matches("sdq.*", "sdq.teacher.total")
    at_risk = Condition(fact="sdq.*.total", one_of=("risk",))
    known = _facts(sdq__teacher__total="risk", sdq__parent__total="normal", sdq__student__total="risk")
    assert {key for key, _ in at_risk.found(known)} == {"sdq.teacher.total", "sdq.student.total"}


def test_the_list_of_facts_says_what_each_can_be() -> None:
    assert all((kind.sort is Sort.CHOICE) == bool(kind.options) for kind in FACTS.values())
    assert all(kind.unit for kind in FACTS.values() if kind.sort is Sort.NUMBER and kind.key != "gpa")
