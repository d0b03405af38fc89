"""By when, and when to remind: the numbers of days of this school."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from student_care_desktop.catalog.due_days import shipped_days
from student_care_desktop.domain.due_days import DAY_KEYS, DueDays, wrong_days
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["due_days", "due_days_in", "keep_days"]

KEEP = mark("Why", "Change the days of reminders")
_KEY = "due-days"


@service
def due_days(desk: Desk) -> DueDays:
    """The numbers of days in use."""
    with access.looking(desk) as look:
        return due_days_in(look)


def due_days_in(look: Reading) -> DueDays:
    """The same inside an open look; what the school has not set is as it ships."""
    kept, shipped = look.first(Setting, key=_KEY), shipped_days()
    if kept is None:
        return shipped
    own = {key: days for key, days in json.loads(kept.value).items() if key in DAY_KEYS}
    return shipped if wrong_days({**asdict(shipped), **own}) else replace(shipped, **own)


@service
def keep_days(desk: Desk, days: DueDays) -> DueDays:
    """Use these numbers from now on; CareError names the one that is wrong."""
    if problem := wrong_days(asdict(days)):
        raise CareError(problem)
    with access.changing(desk, KEEP) as unit:
        kept = unit.first(Setting, key=_KEY)
        if days == shipped_days():
            unit.remove_all([kept] if kept else [])
        else:
            unit.put(replace(kept or Setting(key=_KEY), value=json.dumps(asdict(days))))
    return days
