"""The clock: the real one, or one set to a day for demonstrations and tests."""

from __future__ import annotations

import datetime as dt

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark
from student_care_desktop.services.desk import Clock

__all__ = ["clock"]

NOT_A_DAY = mark("Clock", "STUDENT_CARE_TODAY must be a day such as 2025-11-24, not {text}.")


def clock(day: str | None) -> Clock:
    """A clock that runs now or, when ``day`` (ISO 8601) is given, on that day at the real time of day."""
    if not day:
        return _now
    try:
        date = dt.date.fromisoformat(day)
    except ValueError:
        raise CareError(NOT_A_DAY.with_(text=day)) from None
    return lambda: dt.datetime.combine(date, _now().timetz())


def _now() -> dt.datetime:
    return dt.datetime.now().astimezone()
