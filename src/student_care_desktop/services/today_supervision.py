"""What waits of supervision: visits that are due, and visits that the teacher has not answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from student_care_desktop.domain.due import Matter
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.strategy.cycles import Cycle
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.words import mark
from student_care_desktop.services.today_class import of_class
from student_care_desktop.storage.units import Reading

__all__ = ["supervision_matters"]

VISIT = mark("Today", "Supervise the class, round {round}")
ANSWER = mark("Today", "Answer what the supervisor found, round {round}")
_DAYS = 7
"""Within so many days of the visit the teacher answers."""


def supervision_matters(
    look: Reading, year: Year, rooms: Mapping[str, Classroom], account: Account, now: tuple[dt.date, int]
) -> Iterator[Matter]:
    """Visits due for whoever leads, answers due for the teacher; ``now``: today, how many days are near."""
    cycle = look.first(Cycle, year_id=year.id)
    leads, teaches = "care_head" in account.roles, "homeroom" in account.roles
    if cycle is None or not (leads or teaches):
        return
    today, soon = now
    for one in sorted(look.all(Supervision, cycle_id=cycle.id), key=lambda each: each.place):
        room = rooms.get(one.classroom_id)
        if room is None or one.day is None:
            continue
        if leads and one.state == "planned" and one.day <= today + dt.timedelta(days=soon):
            yield of_class(room, "supervision", VISIT.with_(round=one.round or "–"), today, one.day)
        if teaches and one.state == "done" and room.id in account.classes:
            due = one.day + dt.timedelta(days=_DAYS)
            yield of_class(room, "supervision", ANSWER.with_(round=one.round or "–"), today, due)
