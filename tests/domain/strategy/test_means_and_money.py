"""Means of marks and their bands; money that adds up or does not."""

from __future__ import annotations

import statistics
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as some

from student_care_desktop.domain.strategy.means import mean_of
from student_care_desktop.domain.strategy.money import complaints, money_of, total
from student_care_desktop.domain.strategy.planning import Project

MARKS = some.lists(some.integers(1, 5), max_size=60)
BAHT = some.integers(0, 5_000_00).map(lambda satang: satang / 100)


@given(MARKS, some.integers(0, 9))
def test_a_mean_is_that_of_the_marks_given_whatever_was_left_empty(marks: list[int], empty: int) -> None:
    found = mean_of([*marks, *([None] * empty)])
    assert found.count == len(marks)
    if marks:
        assert found.mean is not None
        assert abs(float(found.mean) - statistics.fmean(marks)) <= 0.005 + 1e-9
        assert found.level in range(1, 6)
    else:
        assert (found.mean, found.deviation, found.level, found.called, found.teacher_level) == (None,) * 5


def test_the_bands_begin_where_the_facts_say() -> None:
    def level(*marks: int) -> int | None:
        return mean_of(marks).level

    assert level(*[5] * 51, *[4] * 49) == 5  # 4.51
    assert level(*[5] * 50, *[4] * 50) == 4  # 4.50
    assert level(4, 3) == 3  # 3.50
    assert level(1) == 1
    assert mean_of([5, 4]).teacher_level == 5
    assert mean_of([4, 3]).teacher_level == 4
    assert mean_of([1, 1]).teacher_level == 1


def test_the_deviation_is_that_of_a_sample() -> None:
    assert mean_of([1, 2, 3, 4, 5]).deviation == Decimal("1.58")
    assert mean_of([4]).deviation is None
    assert mean_of([4, 4]).deviation == 0


@given(BAHT, BAHT, BAHT, BAHT)
def test_a_budget_that_is_its_kinds_has_nothing_to_complain_of(
    pay: float, services: float, materials: float, more: float
) -> None:
    budget = float(sum(Decimal(repr(one)) for one in (pay, services, materials)))
    project = Project(
        name="ก", budget=budget, pay=pay, services=services, materials=materials, per_head=budget
    )
    assert complaints(project) == ()
    if more and any((pay, services, materials)):
        off = complaints(replace(project, budget=float(Decimal(repr(budget)) + Decimal(repr(more)))))
        assert len(off) == 2


def test_what_does_not_add_up_is_said_with_the_difference() -> None:
    (words,) = complaints(Project(name="ก", budget=1000.0, pay=300.0, materials=500.0))
    assert dict(words.facts)["difference"] == "200"
    assert complaints(Project(name="ก", budget=100.0, spent=120.5))[0].text.startswith("{name}")
    assert complaints(Project(name="ก")) == ()


def test_tenths_of_a_baht_add_up_exactly() -> None:
    assert complaints(Project(name="ก", budget=0.3, pay=0.1, materials=0.2)) == ()
    assert total([Project(pay=0.1), Project(pay=0.2)]).budget == Decimal("0.30")
    assert money_of(Project(budget=10.0, spent=4.0)).left == 6
