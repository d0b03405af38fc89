"""What Today tells of the plan of the year: projects that are past their end and not done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from student_care_desktop.domain.due import Matter, days_late
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.strategy.planning import Project
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = ["project_matters"]

LATE = mark("Today", "Project past its end: {name}")
LATE_ONES = mark("Today", "Projects past their end: {count}")
_OVER = ("done", "stopped")


def project_matters(look: Reading, year: Year, today: dt.date) -> Iterator[Matter]:
    """A matter for each project of the year that is late."""
    for one in rows_of(look, Project, cycle_in(look, year).id):
        if one.ends and one.ends < today and one.state not in _OVER:
            yield Matter(
                kind="plan", text=LATE.with_(name=one.name), many=LATE_ONES, due=one.ends,
                days_late=days_late(one.ends, today), about=one.id,
            )
