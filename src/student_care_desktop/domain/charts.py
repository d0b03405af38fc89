"""Pictures drawn from figures and days: bars, a Gantt chart, the page of a month."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from student_care_desktop.domain.words import Words

__all__ = ["Bar", "Bars", "DayNote", "GanttChart", "GanttRow", "MonthCalendar", "months_between"]

Text = Words | str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; ``value`` None is not measured, which is written and never drawn as nothing.

    ``target``: where its mark stands; ``shown``: how the value is written, if not as the plain number.
    """

    label: Text
    value: float | None
    target: float | None = None
    shown: Text = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Lying bars with their numbers beside them; ``most`` is the end of the scale, else the largest value."""

    bars: tuple[Bar, ...]
    title: Text = ""
    unit: Text = ""
    most: float | None = None


@dataclass(frozen=True, slots=True)
class GanttRow:
    """What is done from one day to another; without days its line stays empty.

    ``group``: the heading under which the row stands with its neighbours of the same group; ``who``: who
    answers for it; ``done``: 0–1, None where nobody knows.
    """

    label: Text
    start: dt.date | None = None
    end: dt.date | None = None
    group: Text = ""
    who: Text = ""
    done: float | None = None


@dataclass(frozen=True, slots=True)
class GanttChart:
    """Rows over the months from ``start`` to ``end``; ``today`` is marked where it lies between them."""

    rows: tuple[GanttRow, ...]
    start: dt.date
    end: dt.date
    title: Text = ""
    today: dt.date | None = None


@dataclass(frozen=True, slots=True)
class DayNote:
    """What stands on a day of a calendar, or on each day until ``end``; ``holiday``: there is no school."""

    day: dt.date
    text: Text
    end: dt.date | None = None
    holiday: bool = False


@dataclass(frozen=True, slots=True)
class MonthCalendar:
    """One month as a page of weeks, which begin on Sunday; ``year`` is of the Common Era."""

    year: int
    month: int
    notes: tuple[DayNote, ...] = ()
    title: Text = ""


def months_between(start: dt.date, end: dt.date) -> list[dt.date]:
    """The first day of each month from that of ``start`` to that of ``end``."""
    first, last = start.year * 12 + start.month - 1, end.year * 12 + end.month - 1
    return [dt.date(number // 12, number % 12 + 1, 1) for number in range(first, last + 1)]
