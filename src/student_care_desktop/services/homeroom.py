"""The homeroom log: one line a day for each class, and the month that the grade head has seen."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from student_care_desktop.domain.class_life import HomeroomEntry
from student_care_desktop.domain.class_papers import MONTH_ORDER, Roll, month_span, silent_weeks
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Classroom, Term, Year
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import clean, show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import class_in, class_of, name_at, untouched
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.storage.units import Reading

__all__ = ["Log", "keep", "log", "month_lines", "remove", "roll_of", "sign_month"]

KEEP = mark("Why", "Homeroom of {class_name}, {day}")
REMOVE = mark("Why", "Take the homeroom line of {class_name}, {day} out")
SIGN = mark("Why", "Homeroom of {class_name}: the month was seen ({count} lines)")
DAY_NEEDED = mark("Homeroom", "Write the date of the homeroom. What you wrote still stands here.")
AHEAD = mark("Homeroom", "{day} lies in the future. Write the homeroom on its day; nothing was kept.")
OUTSIDE = mark(
    "Homeroom",
    "{day} is outside the academic year {year} ({first} to {last}). Nothing was kept: mend the date.",
)
TAKEN = mark(
    "Homeroom",
    "{class_name} has a line for {day} already (“{topic}”). There is one line a day: open that line and "
    "write on. What you wrote still stands here.",
)
TOPIC_NEEDED = mark("Homeroom", "Write what the homeroom was about. Nothing was kept yet.")
TOO_MANY = mark("Homeroom", "{present} present, but only {roll} were on the roll on {day}. Nothing was kept.")
NOTHING_TO_SIGN = mark("Homeroom", "There is no line of this month that was not seen yet. Nothing changed.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """One month of a class; ``lines`` are oldest first.

    ``topics`` are those of earlier lines by kind, the newest first; ``days`` every line of the year.
    """

    classroom: Classroom
    month: int
    span: tuple[dt.date, dt.date]
    lines: tuple[HomeroomEntry, ...]
    roll: Roll
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    days: Mapping[dt.date, HomeroomEntry] = field(default_factory=dict)
    silent: tuple[dt.date, ...] = ()

    def on(self, day: dt.date) -> HomeroomEntry | None:
        """The line of a day of the year, whatever month it is."""
        return self.days.get(day)

    @property
    def counts(self) -> Mapping[int, int]:
        """How many lines there are by month."""
        return Counter(day.month for day in self.days)

    @property
    def unseen(self) -> int:
        """Lines that no grade head has seen yet."""
        return sum(not one.checked_by for one in self.lines)


@service
def log(desk: Desk, classroom_id: str, month: int = 0) -> Log:
    """A month (1–12) of a class; 0 is the month of today, or else the newest with lines.

    CareError if there is no such class.
    """
    with access.looking(desk) as look:
        room = class_in(look, classroom_id)
        every = look.all(HomeroomEntry, classroom_id=room.id)
        month = month or _month(desk, every)
        span = month_span(desk.year, month)
        lines = _within(every, span)
        silent = silent_weeks(
            span, desk.today, look.all(Term, year_id=desk.year.id), [one.day for one in lines if one.day]
        )
        return Log(
            classroom=room, month=month, span=span, lines=lines, roll=roll_of(look, room.id),
            topics=_topics(look), silent=tuple(silent),
            days={one.day: one for one in every if one.day},
        )


def _month(desk: Desk, lines: Iterable[HomeroomEntry]) -> int:
    """The month of today where it lies in the year at work, else the newest that has lines."""
    if _in_year(desk.year, desk.today):
        return desk.today.month
    days = [one.day for one in lines if one.day]
    return max(days).month if days else MONTH_ORDER[0]


def _in_year(year: Year, day: dt.date) -> bool:
    return bool(year.starts and year.ends and year.starts <= day <= year.ends)


def _within(lines: Iterable[HomeroomEntry], span: tuple[dt.date, dt.date]) -> tuple[HomeroomEntry, ...]:
    here = [one for one in lines if one.day and span[0] <= one.day <= span[1]]
    return tuple(sorted(here, key=lambda one: one.day or span[0]))


def month_lines(look: Reading, year: Year, room: Classroom, month: int) -> tuple[HomeroomEntry, ...]:
    """The lines of one month, oldest first, inside an open look."""
    return _within(look.all(HomeroomEntry, classroom_id=room.id), month_span(year, month))


def roll_of(look: Reading, classroom_id: str) -> Roll:
    """When each child of a class came and left; who was there from the first day has no day of coming."""
    places = look.all(Enrollment, classroom_id=classroom_id)
    ids = [one.student_id for one in places]
    came = {row[0]: row[1] for row in look.values(Student, ("id", "admitted"), id=ids)}
    return Roll(tuple(
        (came.get(one.student_id), one.left if one.status != "studying" else None) for one in places
    ))


_TOPICS = 40


def _topics(look: Reading) -> dict[str, tuple[str, ...]]:
    """What homerooms were about, by kind, the newest first, each once."""
    rows = look.values(HomeroomEntry, ("kind", "topic", "day"))
    rows.sort(key=lambda row: row[2] or dt.date.min, reverse=True)
    found: dict[str, dict[str, None]] = {}
    for kind, topic, _ in rows:
        here = found.setdefault(kind, {})
        if topic and len(here) < _TOPICS:
            here[topic] = None
    return {kind: tuple(topics) for kind, topics in found.items()}


@service
def keep(desk: Desk, line: HomeroomEntry, shown: HomeroomEntry | None = None) -> HomeroomEntry:
    """Keep a line as it was written over ``shown``; who is absent follows from who is present.

    CareError for a day that is missing, ahead, outside the year or taken, without a topic, with more
    present than on the roll, and where somebody else changed the line meanwhile.  A line that the grade head
    had seen must be seen again.
    """
    day, room = _day(desk, line), class_of(desk, line.classroom_id)
    refuse_wrong([line])
    with access.changing(desk, KEEP.with_(class_name=room.name, day=show_day(day))) as unit:
        _refuse_second(unit, line, room)
        stored = untouched(unit, line, shown)
        new = replace(line, topic=clean(line.topic), absent=_absent(unit, line, day))
        if not new.topic:
            raise CareError(TOPIC_NEEDED)
        if stored == new:
            return new
        new = replace(new, kept_by=line.kept_by or name_at(desk, unit), checked_by="")
        unit.put(new)
        return new


def _day(desk: Desk, line: HomeroomEntry) -> dt.date:
    """The day of the line, if it can stand."""
    year, day = desk.year, line.day
    if day is None:
        raise CareError(DAY_NEEDED)
    if year.starts and year.ends and not year.starts <= day <= year.ends:
        first, last = show_day(year.starts), show_day(year.ends)
        raise CareError(OUTSIDE.with_(day=show_day(day), year=year.number, first=first, last=last))
    if day > desk.today:
        raise CareError(AHEAD.with_(day=show_day(day)))
    return day


def _refuse_second(look: Reading, line: HomeroomEntry, room: Classroom) -> None:
    other = look.first(HomeroomEntry, classroom_id=room.id, day=line.day)
    if other is not None and other.id != line.id and line.day:
        words = TAKEN.with_(class_name=room.name, day=show_day(line.day), topic=other.topic)
        raise CareError(words)


def _absent(look: Reading, line: HomeroomEntry, day: dt.date) -> int | None:
    """Who of the roll was not there; nothing where nobody counted who was."""
    if line.present is None:
        return None
    roll = roll_of(look, line.classroom_id).on(day)
    if line.present > roll:
        raise CareError(TOO_MANY.with_(present=line.present, roll=roll, day=show_day(day)))
    return roll - line.present


@service
def remove(desk: Desk, line: HomeroomEntry) -> None:
    """Take a line out; the history can bring it back."""
    room = class_of(desk, line.classroom_id)
    why = REMOVE.with_(class_name=room.name, day=show_day(line.day) if line.day else "")
    with access.changing(desk, why) as unit:
        unit.remove_all([line])


@service
def sign_month(desk: Desk, classroom_id: str, month: int) -> int:
    """The grade head has seen a month: every line that was not seen yet; how many those were."""
    room = class_of(desk, classroom_id)
    with access.looking(desk) as look:
        lines = month_lines(look, desk.year, room, month)
    fresh = [one for one in lines if not one.checked_by]
    if not fresh:
        raise CareError(NOTHING_TO_SIGN)
    with access.changing(desk, SIGN.with_(class_name=room.name, count=len(fresh))) as unit:
        who = name_at(desk, unit)
        unit.put_all([replace(one, checked_by=who) for one in fresh])
    return len(fresh)
