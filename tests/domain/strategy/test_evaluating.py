"""Levels and means of standards, moves between groups, public figures: the arithmetic, also at its edges."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.indicators import Figure, Indicator, share
from student_care_desktop.domain.small_groups import HIDDEN
from student_care_desktop.domain.strategy.evaluation import Rating
from student_care_desktop.domain.strategy.judged import Judged, rate
from student_care_desktop.domain.strategy.moves import MOVED, moves
from student_care_desktop.domain.strategy.public_figures import exact, public_moves, public_value
from student_care_desktop.domain.words import told

VISITED = Indicator(
    key="visited", title=told("เยี่ยมบ้าน", "Visited"), standard="2.2", unit="percent", target=100,
    counted=told("", ""), among=told("", ""), limits=(60, 75, 85, 95), count="visited",
)
MONDAY = Rating(by="กรรมการ")


def _figure(numerator: int, denominator: int, **more: object) -> Figure:
    one = replace(VISITED, **more)  # type: ignore[arg-type]
    return Figure(
        indicator=one, numerator=numerator, denominator=denominator, value=share(numerator, denominator)
    )


def test_a_denominator_of_zero_is_not_measured_and_misses_nothing() -> None:
    one = Judged(_figure(0, 0))
    assert (one.level, one.below, public_value(one.figure).text) == (None, False, "not measured")


@pytest.mark.parametrize(
    ("target", "numerator", "below"), [(0, 0, False), (0, 5, False), (100, 9, True), (100, 10, False)]
)
def test_targets_of_zero_and_of_a_hundred(target: float, numerator: int, below: bool) -> None:
    assert Judged(_figure(numerator, 10, target=target)).below is below


def test_a_target_of_zero_is_missed_where_less_is_better() -> None:
    lower = {"better": "lower", "target": 0, "limits": (6, 3, 1, 0)}
    assert Judged(_figure(1, 10, **lower)).below
    assert not Judged(_figure(0, 10, **lower)).below


def test_a_new_level_keeps_the_figure_that_was_seen_and_new_words_do_not() -> None:
    first = rate(Judged(_figure(8, 10)), 4, "ดี", "", MONDAY)
    assert (first.numerator, first.denominator, first.level) == (8, 10, 4)
    later = Judged(_figure(9, 10), first)
    assert later.moved
    assert rate(later, 4, "ดีมาก", "", MONDAY).numerator == 8
    assert rate(later, 5, "ดีมาก", "", MONDAY).numerator == 9
    assert rate(later, 4, "ดี", "", MONDAY) == first


groups = st.lists(st.lists(st.sampled_from([*MOVED, Group.UNKNOWN, Group.HIDDEN]), max_size=4), max_size=60)


@given(groups)
def test_every_child_with_two_results_moves_once(found: list[list[Group]]) -> None:
    known = [[one for one in each if one in MOVED] for each in found]
    told_ = moves(found)
    assert told_.all == sum(len(each) > 1 for each in known)
    assert told_.once == sum(len(each) == 1 for each in known)
    assert sum(map(told_.start, MOVED)) == sum(map(told_.end, MOVED)) == told_.all
    assert told_.better + told_.same + told_.worse == told_.all


@given(groups)
def test_no_small_group_is_told_in_public_nor_follows_from_a_sum(found: list[list[Group]]) -> None:
    cells = public_moves(moves(found))
    assert not [value for value in cells.values() if value is not None and 0 < value < 5]
    for at in range(4):
        for line in ([cells[at, to] for to in range(4)], [cells[to, at] for to in range(4)]):
            assert line.count(None) != 1


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_public_share_never_leaves_less_than_five_unknown(yes: int, no: int) -> None:
    one = _figure(yes, yes + no)
    said = public_value(one)
    if not one.measured:
        return
    assert exact(one) is not (0 < yes < 5 or 0 < no < 5)
    bound = said.facts.get("value")
    if said == HIDDEN or exact(one):
        return
    assert isinstance(bound, int)
    if said.text.startswith("at least"):
        assert bound <= 100 * yes / (yes + no)
        assert (yes + no) * (100 - bound) >= 500
    else:
        assert bound >= 100 * yes / (yes + no)
        assert (yes + no) * bound >= 500
