"""Days as papers write them: the month in full, the year of the Buddhist era."""

from __future__ import annotations

import datetime as dt
from typing import Any

from student_care_desktop.domain.fields import Date, Field
from student_care_desktop.domain.thai import ERA, short_day
from student_care_desktop.domain.words import Say, Words, mark

__all__ = ["MONTHS", "SHORT_MONTHS", "WEEKDAYS", "day_words", "era_day_words", "told_of"]

MONTHS = (
    mark("Month", "January"), mark("Month", "February"), mark("Month", "March"), mark("Month", "April"),
    mark("Month", "May"), mark("Month", "June"), mark("Month", "July"), mark("Month", "August"),
    mark("Month", "September"), mark("Month", "October"), mark("Month", "November"),
    mark("Month", "December"),
)
SHORT_MONTHS = (
    mark("ShortMonth", "Jan"), mark("ShortMonth", "Feb"), mark("ShortMonth", "Mar"),
    mark("ShortMonth", "Apr"), mark("ShortMonth", "May"), mark("ShortMonth", "Jun"),
    mark("ShortMonth", "Jul"), mark("ShortMonth", "Aug"), mark("ShortMonth", "Sep"),
    mark("ShortMonth", "Oct"), mark("ShortMonth", "Nov"), mark("ShortMonth", "Dec"),
)
WEEKDAYS = (
    mark("Weekday", "Sunday"), mark("Weekday", "Monday"), mark("Weekday", "Tuesday"),
    mark("Weekday", "Wednesday"), mark("Weekday", "Thursday"), mark("Weekday", "Friday"),
    mark("Weekday", "Saturday"),
)
"""From Sunday on, as Thai calendars have them."""

_DAY = mark("Paper", "{day} {month} {year}")
_ERA_DAY = mark("Paper", "{day} {month} B.E. {year}")


def day_words(day: dt.date) -> Words:
    """17 มีนาคม 2556"""
    return _DAY.with_(**_facts(day))


def era_day_words(day: dt.date) -> Words:
    """17 มีนาคม พ.ศ. 2556, as orders and announcements write it."""
    return _ERA_DAY.with_(**_facts(day))


def told_of(field: Field, value: Any, say: Say) -> str:
    """A field's value as lists and heads write it: a day is 17 มี.ค. 56, the rest as on the screen."""
    return short_day(value) if isinstance(field, Date) and value else field.show(value, say)


def _facts(day: dt.date) -> dict[str, object]:
    return {"day": day.day, "month": MONTHS[day.month - 1], "year": day.year + ERA}
