"""The calendar of the care system as pictures: the year as a Gantt chart, and a page for each month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from student_care_desktop.domain.charts import GanttChart, MonthCalendar
from student_care_desktop.domain.documents import Document, Heading, PageBreak, Part
from student_care_desktop.domain.strategy.planning import CalendarItem
from student_care_desktop.domain.strategy.year_calendar import chart_of, month_notes, months_of
from student_care_desktop.domain.strategy.year_papers import YearPlanFacts
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.strategy.agreed import signer

__all__ = ["TITLE", "care_calendar", "year_chart"]

TITLE = mark("StagePaper", "Calendar of the student care and support system")
YEAR = mark("StagePaper", "Academic year {year}")
MONTHS = mark("StagePaper", "Month by month")


def care_calendar(facts: YearPlanFacts) -> Document:
    """The year in one picture, then the months in which something begins or ends."""
    return Document(
        title=TITLE, school=facts.school.name, subtitle=YEAR.with_(year=facts.year or "…………"),
        day=facts.today, lying=True, parts=(year_chart(facts), *_months(facts.calendar)),
        signers=(signer(facts.school, facts.sign),),
    )


def year_chart(facts: YearPlanFacts) -> GanttChart:
    """The Gantt chart of the year, by the step or stage that a line serves."""
    starts, ends = _bounds(facts)
    return chart_of(facts.calendar, starts, ends, facts.today)


def _bounds(facts: YearPlanFacts) -> tuple[dt.date, dt.date]:
    """The days of the year; where they are not known those of a usual one."""
    year = (facts.starts or facts.today).year
    return facts.starts or dt.date(year, 5, 16), facts.ends or dt.date(year + 1, 5, 15)


def _months(items: Sequence[CalendarItem]) -> Iterator[Part]:
    for place, first in enumerate(months_of(items)):
        yield PageBreak(lying=True)
        if not place:
            yield Heading(MONTHS)
        yield MonthCalendar(first.year, first.month, tuple(month_notes(items, first)))
