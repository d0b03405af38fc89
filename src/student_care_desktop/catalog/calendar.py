"""The usual year of the care system, from ``resources/process/calendar.toml``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.strategy.planning import SERVES
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.words import Words, mark, told

__all__ = ["Line", "load_calendar", "usual_year"]

NO_DAY = mark("Contradiction", "“{value}” is no month and day like 05-16")
BACKWARDS = mark("Contradiction", "it ends before it begins")
_LEAP = 2000
"""A year that has every day."""
_MAY = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``starts`` and ``ends`` as (month, day), ``before``: it lies before the year begins."""

    key: str
    serves: str
    name: Words
    gives: Words
    starts: tuple[int, int]
    ends: tuple[int, int]
    before: bool = False

    def days(self, year: int) -> tuple[dt.date, dt.date]:
        """Its first and last day in the academic year ``year`` (B.E.)."""
        return self._day(self.starts, year), self._day(self.ends, year)

    def _day(self, at: tuple[int, int], year: int) -> dt.date:
        month, day = at
        later = not self.before and month < _MAY
        return dt.date(year - ERA + later, month, day)


@cache
def usual_year() -> tuple[Line, ...]:
    """The lines that ship with the program, in the order of the file."""
    return load_calendar(resource("process", "calendar.toml"))


def load_calendar(path: Path) -> tuple[Line, ...]:
    """The lines of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    found = [_line(row) for row in table.rows("lines")]
    table.once("lines", [line.key for line in found])
    table.done()
    return tuple(found)


def _line(row: Table) -> Line:
    made = Line(
        key=row.name("key"), serves=row.choice("serves", tuple(dict(SERVES))),
        name=row.words(), gives=told(row.text("gives_th"), row.text("gives_en")),
        starts=_day(row, "from"), ends=_day(row, "to"),
        before=row.flag("last"),
    )
    row.done()
    first, last = made.days(ERA + _LEAP)
    if last < first:
        raise row.wrong("to", BACKWARDS)
    return made


def _day(row: Table, key: str) -> tuple[int, int]:
    text = row.text(key)
    try:
        found = dt.date.fromisoformat(f"{_LEAP}-{text}")
    except ValueError as error:
        raise row.wrong(key, NO_DAY.with_(value=text)) from error
    return found.month, found.day
