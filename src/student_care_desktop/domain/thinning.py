"""Which backups stay: each day of a week, each week of five, each month of a year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable

__all__ = ["DAYS", "MONTHS", "WEEKS", "thin"]

DAYS, WEEKS, MONTHS = 7, 5, 12


def thin(days: Iterable[dt.date]) -> set[dt.date]:
    """The days of which a backup is kept: the last 7 days that have one, and the newest of the last 5 weeks
    and of the last 12 months that have one.

    Counted are days with a backup, not days of the calendar: a school closed for a summer loses none.
    """
    newest = sorted(set(days), reverse=True)
    return {
        *newest[:DAYS],
        *_newest_of_each(newest, lambda day: day.isocalendar()[:2], WEEKS),
        *_newest_of_each(newest, lambda day: (day.year, day.month), MONTHS),
    }


def _newest_of_each(
    newest: Iterable[dt.date], span: Callable[[dt.date], Hashable], most: int
) -> list[dt.date]:
    """The first day of each of the first ``most`` spans; ``newest`` come newest first."""
    found: dict[Hashable, dt.date] = {}
    for day in newest:
        found.setdefault(span(day), day)
    return list(found.values())[:most]
