"""Which backups stay when there are many: seven days, five weeks, twelve months, and always the newest."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from student_care_desktop.domain.thinning import DAYS, MONTHS, WEEKS, thin

DAYS_OF_YEARS = st.sets(st.dates(dt.date(2024, 1, 1), dt.date(2027, 12, 31)), max_size=400)


@given(DAYS_OF_YEARS)
def test_only_days_that_have_a_backup_stay_and_the_newest_does(days: set[dt.date]) -> None:
    kept = thin(days)
    assert kept <= days
    assert len(kept) <= DAYS + WEEKS + MONTHS
    assert not days or max(days) in kept


@given(DAYS_OF_YEARS)
def test_seven_days_five_weeks_and_twelve_months_are_there(days: set[dt.date]) -> None:
    kept = thin(days)
    assert set(sorted(days)[-DAYS:]) <= kept
    weeks, months = ({of(day) for day in days} for of in (_week, _month))
    assert set(sorted(weeks)[-WEEKS:]) <= {_week(day) for day in kept}
    assert set(sorted(months)[-MONTHS:]) <= {_month(day) for day in kept}


@given(DAYS_OF_YEARS)
def test_thinning_twice_takes_nothing_more(days: set[dt.date]) -> None:
    assert thin(thin(days)) == thin(days)


def test_a_backup_every_day_for_three_years_leaves_a_year_behind() -> None:
    """Thinned each evening, as the program does, and not only once at the end."""
    kept: set[dt.date] = set()
    first = dt.date(2024, 1, 1)
    for place in range(1_000):
        kept = thin({*kept, first + dt.timedelta(days=place)})
    newest = max(kept)
    assert (newest - min(kept)).days >= 330
    assert len(kept) <= DAYS + WEEKS + MONTHS
    assert all((later - sooner).days <= 32 for sooner, later in pairwise(sorted(kept)))


def _week(day: dt.date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _month(day: dt.date) -> tuple[int, int]:
    return day.year, day.month
