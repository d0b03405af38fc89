"""When something happened, as people say it: today with the time, yesterday, else the day."""

from __future__ import annotations

import datetime as dt

from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark

__all__ = ["moment"]

TODAY = mark("Moment", "today {time}")
YESTERDAY = mark("Moment", "yesterday {time}")
EARLIER = mark("Moment", "{day} {time}")


def moment(at: dt.datetime, today: dt.date) -> Words:
    """``at`` (local time) as seen from ``today``."""
    time = f"{at:%H:%M}"
    if at.date() == today:
        return TODAY.with_(time=time)
    if at.date() == today - dt.timedelta(days=1):
        return YESTERDAY.with_(time=time)
    return EARLIER.with_(day=short_day(at.date()), time=time)
