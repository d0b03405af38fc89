"""The calendar of the year as rows of a chart and notes of months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from student_care_desktop.domain.charts import DayNote, GanttChart, GanttRow, months_between
from student_care_desktop.domain.strategy.planning import SERVES, CalendarItem
from student_care_desktop.domain.words import mark

__all__ = ["chart_of", "month_notes", "months_of"]

BEGINS, ENDS = mark("Calendar", "From today: {name}"), mark("Calendar", "Last day: {name}")
OTHER = mark("Calendar", "Other work")
LONG = 21
"""Days from which on a line is told in a month only where it begins and ends."""


def chart_of(
    items: Sequence[CalendarItem], starts: dt.date, ends: dt.date, today: dt.date | None = None
) -> GanttChart:
    """The lines by what they serve, in the order of steps and stages; the chart reaches to all of them."""
    days = [day for one in items for day in (one.starts, one.ends) if day]
    order = {key: place for place, (key, _) in enumerate(SERVES)}
    found = sorted(items, key=lambda one: (order.get(one.serves, len(order)), one.starts or dt.date.max))
    return GanttChart(
        tuple(_row(one) for one in found), min([starts, *days]), max([ends, *days]), today=today
    )


def _row(one: CalendarItem) -> GanttRow:
    return GanttRow(
        one.name, one.starts, one.ends, dict(SERVES).get(one.serves, OTHER), one.owner
    )


def months_of(items: Sequence[CalendarItem]) -> list[dt.date]:
    """The first days of the months in which something stands."""
    days = [day for one in items for day in (one.starts, one.ends) if day]
    every = months_between(min(days), max(days)) if days else []
    return [first for first in every if any(month_notes(items, first))]


def month_notes(items: Sequence[CalendarItem], first: dt.date) -> Iterator[DayNote]:
    """What stands in a month; of a long line only its first and its last day."""
    month = (first.year, first.month)
    for note in (note for one in items for note in _notes(one)):
        if month in [(day.year, day.month) for day in (note.day, note.end or note.day)]:
            yield note


def _notes(one: CalendarItem) -> Iterator[DayNote]:
    starts, ends = one.starts or one.ends, one.ends or one.starts
    if starts is None or ends is None:
        return
    if (ends - starts).days < LONG:
        yield DayNote(starts, one.name, ends if ends > starts else None)
        return
    yield DayNote(starts, BEGINS.with_(name=one.name))
    yield DayNote(ends, ENDS.with_(name=one.name))
