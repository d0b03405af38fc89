"""Income a month and head: to the satang, over everybody in the household, and never zero for what is not known."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.households import (
    INCOMES,
    INFORMANTS,
    HouseholdMember,
    burdens,
    income,
    parents_out_of_work,
    per_head,
    poor,
)


def _member(relation: str = "other", **more) -> HouseholdMember:
    return HouseholdMember(relation=relation, **more)


FAMILY = [
    _member("self", age=13),
    _member("father", age=45, wages=6000.0, farm=1500.5),
    _member("mother", age=41, other_income=500.0, unemployed=True),
    _member("yai", age=67, welfare=600.0, disabled=True),
]


def test_income_is_the_sum_of_all_five_and_is_shared_by_everybody() -> None:
    assert income(FAMILY) == Decimal("8600.5")
    assert per_head(FAMILY) == Decimal("2150.13"), "half a satang is rounded up"
    assert per_head(FAMILY, count=12) == Decimal("716.71"), "twelve people, of whom ten fit on the table"
    assert per_head(FAMILY, count=1) == per_head(FAMILY), "a count below the rows of the table is no count"


def test_what_nobody_wrote_is_not_known_and_not_zero() -> None:
    assert income([]) is None
    assert per_head([]) is None
    assert per_head([_member(age=40), _member(age=9)]) is None
    assert per_head([_member(wages=0.0)]) == 0


@pytest.mark.parametrize(("amount", "is_poor"), [("3000", True), ("3000.01", False), ("0", True), (None, None)])
def test_three_thousand_and_less_is_poor(amount, is_poor) -> None:
    assert poor(None if amount is None else Decimal(amount)) is is_poor


def test_the_table_shows_burdens_at_their_ages() -> None:
    assert burdens(FAMILY) == {"disabled", "elderly", "unemployed"}
    assert burdens([_member(age=59), _member(age=14, unemployed=True), _member(age=66, unemployed=True)]) == {"elderly"}
    assert burdens([_member(age=60, chronic=True)]) == {"elderly", "chronic"}
    assert burdens([_member(unemployed=True)]) == frozenset(), "without an age nobody is of working age"


def test_parents_without_income_from_work_are_counted() -> None:
    assert parents_out_of_work(FAMILY) == 1
    assert parents_out_of_work([_member("father", welfare=700.0), _member("mother", unemployed=True)]) == 2
    assert parents_out_of_work([_member("father", wages=300.0)]) == 0
    assert parents_out_of_work([_member("yai", wages=0.0)]) is None
    assert parents_out_of_work([_member("father"), _member("mother")]) is None, "nothing was written of them"


def test_the_form_names_fifteen_informants_and_five_incomes() -> None:
    assert len(dict(INFORMANTS)) == 15
    assert set(INCOMES) <= set(fields_of(HouseholdMember))
    assert _member(wages=1.0, farm=2.0, business=3.0, welfare=4.0, other_income=5.0).incomes == (1, 2, 3, 4, 5)


BAHT = st.one_of(st.none(), st.integers(0, 99_999_999).map(lambda satang: satang / 100))
MEMBERS = st.lists(st.builds(_member, **dict.fromkeys(INCOMES, BAHT)), min_size=1, max_size=10)


@given(MEMBERS)
def test_the_shares_make_the_whole_again(members) -> None:
    total, share = income(members), per_head(members)
    assert (total is None) == (share is None)
    if total is not None and share is not None:
        assert abs(share * len(members) - total) <= Decimal("0.005") * len(members)


@given(MEMBERS, st.integers(11, 60))
def test_more_people_never_make_a_bigger_share(members, count) -> None:
    more, share = per_head(members, count), per_head(members)
    assert (more is None and share is None) or (more is not None and share is not None and more <= share)
