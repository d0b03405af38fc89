"""When the window locks itself: one number for the whole school."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.locking import CHOICES, DEFAULT, minutes_of
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk

__all__ = ["keep_minutes", "minutes"]

KEEP = mark("Why", "Lock the window after {minutes} minutes")
NEVER = mark("Locking", "Choose one of these numbers of minutes: {choices}. Nothing was changed.")
_KEY = "lock-minutes"


@service
def minutes(desk: Desk) -> int:
    """Minutes without a hand on the keys after which the window locks itself."""
    with access.looking(desk) as look:
        kept = look.first(Setting, key=_KEY)
    if kept:
        with suppress(ValueError):
            return minutes_of(json.loads(kept.value))
    return DEFAULT


@service
def keep_minutes(desk: Desk, count: int) -> None:
    """Lock after ``count`` minutes from now on; CareError for none of the choices, never among them."""
    if count not in CHOICES:
        raise CareError(NEVER.with_(choices=", ".join(map(str, CHOICES))))
    with access.changing(desk, KEEP.with_(minutes=count)) as unit:
        old = unit.first(Setting, key=_KEY)
        value = json.dumps(count)
        unit.put(replace(old, value=value) if old else Setting(key=_KEY, value=value))
