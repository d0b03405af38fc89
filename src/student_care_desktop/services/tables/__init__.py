"""The tables of the guidance head: screening, sheets, visits, poverty, disability, nutrition.

Counted in one look and assembled once; the workbook, the screen and the paper show the same object.
Restricted things (sexual behaviour, self-harm, abuse, urgent cases) stand in none of them, and no child is
named, save in the list of poor children when names are asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from student_care_desktop.domain.papers import ClassSummary
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.outcomes import outcomes_in
from student_care_desktop.services.tables.behaviour import behaviour
from student_care_desktop.services.tables.bodies import disabilities, nutrition
from student_care_desktop.services.tables.class_life import homerooms, parents_meetings
from student_care_desktop.services.tables.count import Count
from student_care_desktop.services.tables.helped import helped
from student_care_desktop.services.tables.progress import leavers, progress
from student_care_desktop.services.tables.promoted import promoted
from student_care_desktop.services.tables.referred import referred
from student_care_desktop.services.tables.results import eq, sdq
from student_care_desktop.services.tables.screened import screened
from student_care_desktop.services.tables.visited import visited
from student_care_desktop.services.tables.waited import waited
from student_care_desktop.services.tables.wealth import wealth
from student_care_desktop.storage.units import Reading

__all__ = ["table_in", "tables_of"]


def tables_of(
    desk: Desk, look: Reading, classes: Sequence[ClassSummary], *, with_names: bool = False
) -> tuple[FigureTable, ...]:
    """Every table of the chosen year, in the order of the workbook."""
    count = Count(look, desk.year, classes)
    waits = waited(count, outcomes_in(desk, look, may_see=False))
    return (*_tables(count, desk.today, with_names), waits)


def table_in(count: Count, desk: Desk, key: str) -> FigureTable | None:
    """One of them by its key; None where there is none such."""
    if key == "waiting":
        return waited(count, outcomes_in(desk, count.look, may_see=False))
    return next((one for one in _tables(count, desk.today, with_names=False) if one.key == key), None)


def _tables(count: Count, today: dt.date, with_names: bool) -> Iterator[FigureTable]:
    yield from screened(count)
    yield from sdq(count)
    yield from eq(count)
    yield from visited(count)
    yield from wealth(count, with_names=with_names)
    yield disabilities(count)
    yield nutrition(count)
    yield promoted(count, today)
    yield helped(count)
    yield referred(count)
    yield from behaviour(count, with_names=with_names)
    yield parents_meetings(count)
    yield homerooms(count, today)
    yield progress(count)
    yield leavers(count)
