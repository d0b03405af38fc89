"""The page of a month: weeks from Sunday on; what lasts several days is a bar across them."""

from __future__ import annotations

import calendar as calendars
import datetime as dt
from dataclasses import dataclass

from student_care_desktop.domain.charts import DayNote, MonthCalendar
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.days import MONTHS, WEEKDAYS
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.parts.pen import Pen
from student_care_desktop.reports.parts.prose import put_lines
from student_care_desktop.reports.telling import Run

__all__ = ["MONTH_YEAR", "MORE", "calendar", "note_line", "weeks_of"]

MONTH_YEAR = mark("Paper", "{month} {year}")
MORE = mark("Paper", "{count} more below")
_NOTE = mark("Paper", "{day}: {text}")
_LEAST, _TITLE, _HEAD = 330.0, 17.0, 18.0
_NUMBER, _PAD = 15.0, 3.0
_SIZES = (10.0, 9.0, 8.0)
_WEEKEND, _HOLIDAY, _LANE = 0.965, 0.9, 0.82


@dataclass(frozen=True, slots=True)
class _Week:
    """Seven days, rows of what lasts over several of them, and the lines of what stands on one."""

    days: tuple[dt.date, ...]
    lanes: tuple[tuple[DayNote, ...], ...]
    lines: tuple[tuple[tuple[DayNote, list[str]], ...], ...]

    def rows(self) -> int:
        """How many lines its fullest day has."""
        return len(self.lanes) + max(sum(len(lines) for _, lines in day) for day in self.lines)


def weeks_of(part: MonthCalendar) -> list[tuple[dt.date, ...]]:
    """The weeks that have a day of the month, from Sunday to Saturday."""
    found = calendars.Calendar(firstweekday=6).monthdatescalendar(part.year, part.month)
    return [tuple(week) for week in found]


def note_line(note: DayNote) -> tuple[dt.date, dt.date]:
    """First and last day of a note."""
    return note.day, max(note.end or note.day, note.day)


def _packed(notes: list[DayNote]) -> tuple[tuple[DayNote, ...], ...]:
    """Notes of several days in as few rows as hold them side by side."""
    lanes: list[list[DayNote]] = []
    for note in sorted(notes, key=lambda one: one.day):
        free = (lane for lane in lanes if note_line(lane[-1])[1] < note.day)
        lane = next(free, None)
        if lane is None:
            lanes.append([note])
        else:
            lane.append(note)
    return tuple(tuple(lane) for lane in lanes)


def calendar(pen: Pen, part: MonthCalendar) -> None:
    """Draw the month into the rest of the page, or into a new one if that is too low."""
    if pen.frame.bottom - pen.layout.y < _LEAST:
        pen.turn()
    middle, tell = (pen.frame.left + pen.frame.right) / 2, pen.teller.tell
    month = MONTH_YEAR.with_(month=MONTHS[part.month - 1], year=part.year + ERA)
    said = f"{tell(part.title)} {tell(month)}" if part.title else tell(month)
    pen.drawing.text(middle, pen.strip(_TITLE * 1.5) + _TITLE, said.strip(), _TITLE, "bold", MIDDLE)
    _Month(pen, part).draw()


class _Month:
    """A month in the width of the frame."""

    def __init__(self, pen: Pen, part: MonthCalendar) -> None:
        self._pen, self._part = pen, part
        self._wide = pen.frame.width / 7
        self._size = _SIZES[0]
        self._left_over: list[DayNote] = []

    @property
    def _step(self) -> float:
        return self._size * 1.35

    def draw(self) -> None:
        """Heads, weeks, and below them what had no room."""
        pen = self._pen
        top = pen.strip(_HEAD)
        pen.drawing.shade(pen.frame.left, top, pen.frame.width, _HEAD, 0.88)
        for number, words in enumerate(WEEKDAYS):
            x = pen.frame.left + (number + 0.5) * self._wide
            pen.drawing.text(x, top + 13, pen.teller.tell(words), 10.5, "bold", MIDDLE)
        free = pen.frame.bottom - pen.layout.y - 1
        for week, high in zip(self._weeks(free), self._highs(free), strict=True):
            self._week(week, pen.strip(high), high)
        for note in self._left_over:
            day = pen.teller.day(note.day)
            text = pen.teller.tell(_NOTE.with_(day=day, text=note.text))
            put_lines(pen, pen.lines([Run(text)], pen.frame.width, pen.size), pen.frame.left, pen.size)

    def _weeks(self, free: float) -> list[_Week]:
        """The weeks, with the largest text that has room."""
        found: list[_Week] = []
        for self._size in _SIZES:
            found = [self._laid(days) for days in weeks_of(self._part)]
            if sum(self._need(week) for week in found) <= free:
                break
        return found

    def _need(self, week: _Week) -> float:
        return _NUMBER + week.rows() * self._step + 2 * _PAD

    def _highs(self, free: float) -> list[float]:
        """Points of each week: what it needs and its share of the rest; less than that where all is full."""
        needs = [self._need(self._laid(days)) for days in weeks_of(self._part)]
        whole = sum(needs)
        if whole > free:
            return [need * free / whole for need in needs]
        even = [max(need, free / len(needs) * 0.8) for need in needs]
        if sum(even) > free:
            even = needs
        return [high + (free - sum(even)) / len(even) for high in even]

    def _laid(self, days: tuple[dt.date, ...]) -> _Week:
        within = [
            note for note in self._part.notes
            if note_line(note)[0] <= days[-1] and note_line(note)[1] >= days[0]
        ]
        long = [note for note in within if note_line(note)[1] > note.day]
        lines = tuple(
            tuple(
                (note, self._pen.plain(self._pen.teller.tell(note.text), self._wide - 2 * _PAD, self._size))
                for note in within if note not in long and note.day == day
            )
            for day in days
        )
        return _Week(days, _packed(long), lines)

    def _week(self, week: _Week, top: float, high: float) -> None:
        pen, left = self._pen, self._pen.frame.left
        off = {day for day in week.days if self._is_holiday(day)}
        for number, day in enumerate(week.days):
            x = left + number * self._wide
            if day in off or number in (0, 6):
                pen.drawing.shade(x, top, self._wide, high, _HOLIDAY if day in off else _WEEKEND)
            pen.drawing.box(x, top, self._wide, high, 0.4)
            if day.month == self._part.month:
                said = pen.teller.tell(str(day.day))
                pen.drawing.text(x + _PAD + 1, top + 12, said, 11, "bold")
        y = top + _NUMBER
        for lane in week.lanes:
            for note in lane:
                self._lane(week, note, y)
            y += self._step
        for number, notes in enumerate(week.lines):
            self._day(notes, left + number * self._wide + _PAD, (y, top + high))

    def _is_holiday(self, day: dt.date) -> bool:
        return any(
            note.holiday and note_line(note)[0] <= day <= note_line(note)[1] for note in self._part.notes
        )

    def _lane(self, week: _Week, note: DayNote, y: float) -> None:
        """What lasts several days: a bar with its text, set smaller if it is long."""
        first, last = note_line(note)
        places = [number for number, day in enumerate(week.days) if first <= day <= last]
        x = self._pen.frame.left + places[0] * self._wide + 2
        wide = len(places) * self._wide - 4
        drawing = self._pen.drawing
        drawing.shade(x, y, wide, self._step - 1.5, _LANE)
        room = Room(wide - 6, pitch=self._step, size=self._size)
        fit = self._pen.kit.fitted(self._pen.teller.tell(note.text), room)
        for number, line in enumerate(fit.lines):
            below = fit.offset(number, room) - (fit.step * 0.2 if len(fit.lines) > 1 else 0)
            drawing.text(x + 3, y + self._size * 0.98 + below, line, fit.size)

    def _day(
        self, notes: tuple[tuple[DayNote, list[str]], ...], x: float, span: tuple[float, float]
    ) -> None:
        """The notes of a day; those that have no room stand below the month."""
        y, bottom = span
        for number, (_, lines) in enumerate(notes):
            last = number + 1 == len(notes)
            if y + (len(lines) + (0 if last else 1)) * self._step > bottom + 1:
                left = [note for note, _ in notes[number:]]
                self._left_over += left
                more = self._pen.teller.tell(MORE.with_(count=len(left)))
                y = min(y, bottom - self._step) + self._size
                self._pen.drawing.text(x, y, more, self._size, "italic")
                return
            for line in lines:
                self._pen.drawing.text(x, y + self._size, line, self._size)
                y += self._step
