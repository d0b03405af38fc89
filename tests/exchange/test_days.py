"""Birthdays as schools write them; what is doubtful is told, what cannot be is left empty."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from student_care_desktop.exchange.days import DayReader, order_of
from student_care_desktop.exchange.doubts import Doubt

TODAY = dt.date(2025, 6, 10)
BIRTHDAY = DayReader(TODAY, youngest=2, oldest=30)
MARCH = dt.date(2013, 3, 17)


@pytest.mark.parametrize(
    "cell",
    [
        "17/03/2556", "17-3-2556", "17.03.2556", "17 3 2556", "17/3/56", "๑๗/๐๓/๒๕๕๖", "17/03/2013",
        "17 มีนาคม 2556", "17 มี.ค. 2556", "17 มี.ค. 56", "17มีค56", "17-มี.ค.-56", "๑๗ มี.ค. ๒๕๕๖",
        "17 มีนาคม พ.ศ. 2556", "วันที่ 17 เดือนมีนาคม พ.ศ. 2556", "17 Mar 2013", "17 March 2013",
        "2013-03-17", "2556-03-17", "2013-03-17 00:00:00", "17/03/2556 00:00", "17032556", "25560317", 17032556.0,
        41350.0, 41350, "41350", dt.datetime(2013, 3, 17), dt.date(2556, 3, 17), " 17/03/2556\u200b",
    ],
)  # fmt: skip
def test_every_way_of_writing_a_day(cell: Any) -> None:
    assert BIRTHDAY(cell) == MARCH


def test_29_february_stands_where_the_year_has_one() -> None:
    assert BIRTHDAY("29/02/2555") == dt.date(2012, 2, 29)
    assert isinstance(BIRTHDAY("29/02/2556"), Doubt)


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("31/02/2556", "no day"), ("00/00/2556", "no day"), ("32/1/2556", "no day"),
        ("15/08/2590", "still to come"), (dt.date(2026, 1, 1), "still to come"),
        ("17/03/2500", "age of 68"), ("10/01/2568", "age of 0"), ("17/03/1956", "age of 69"),
        ("2556", "cannot be read"), ("มีนาคม 2556", "cannot be read"), ("เมื่อวาน", "cannot be read"),
        ("17/03/256", "cannot be read"), ("17 เมษาฯ 2556", "cannot be read"), (True, "cannot be read"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_left_empty(cell: Any, said: str) -> None:
    doubt = BIRTHDAY(cell)
    assert isinstance(doubt, Doubt)
    assert (doubt.value, doubt.severity) == (None, "cell_empty")
    assert said in str(doubt.what)


@pytest.mark.parametrize(
    ("cell", "day", "said"),
    [
        ("1/5/12", dt.date(2012, 5, 1), "Common Era"),
        ("5-Jun-13", dt.date(2013, 6, 5), "Common Era"),
        ("03/17/2556", MARCH, "exchanged"),
        (dt.datetime(1956, 3, 17), MARCH, "year 1956"),
    ],
)
def test_what_is_doubtful_is_told(cell: Any, day: dt.date, said: str) -> None:
    doubt = BIRTHDAY(cell)
    assert isinstance(doubt, Doubt)
    assert (doubt.value, doubt.severity) == (day, "note")
    assert said in str(doubt.what)


def test_a_column_with_the_month_first_is_read_so_and_every_cell_told() -> None:
    cells = ["03/17/2556", "05/06/2556"]
    assert order_of(cells) == "month first"
    doubt = DayReader(TODAY, 2, 30, "month first")("05/06/2556")
    assert isinstance(doubt, Doubt)
    assert doubt.value == dt.date(2013, 5, 6)


def test_days_that_english_excel_has_turned_are_told() -> None:
    texts = [f"{day}/03/2556" for day in range(13, 21)]
    turned = [dt.datetime(2013, month, 6) for month in (5, 7, 9)]
    assert order_of([*texts, *turned]) == "mixed"
    assert order_of([*texts, dt.datetime(2013, 5, 20)]) == "day first"
    assert order_of([*texts[:2], turned[0]]) == "day first", "two cells are chance"
    mixed = DayReader(TODAY, 2, 30, "mixed")
    assert isinstance(mixed(turned[0]), Doubt)
    assert mixed("17/03/2556") == MARCH
    assert mixed(dt.datetime(2013, 5, 5)) == dt.date(2013, 5, 5), "the same either way"
