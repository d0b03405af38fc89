"""A Gantt chart: what is done from when to when, under its months, on as many sheets as it has rows for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby

from student_care_desktop.domain.charts import GanttChart, GanttRow, months_between
from student_care_desktop.domain.documents import Text
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.days import SHORT_MONTHS
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.layout import CM
from student_care_desktop.reports.parts.pen import Pen
from student_care_desktop.reports.telling import NO_DATA, Run

__all__ = ["gantt"]

WORK, WHO = mark("Paper", "Activity"), mark("Paper", "Responsible")
TODAY = mark("Paper", "The dashed line is today")
DONE = mark("Paper", "What is dark is done")
_SIZE, _STEP, _PAD = 10.0, 13.6, 4.0
_MONTH_MOST = 2.4 * CM
_LABEL, _WHO = 0.32, 0.15
_GREY, _DARK, _HEAD, _GROUP = 0.68, 0.3, 0.9, 0.95
_THIN = 0.35


def gantt(pen: Pen, part: GanttChart) -> None:
    """Draw the chart in the width of the frame."""
    if part.title:
        size = pen.size * 1.2
        for line in pen.lines([Run(pen.teller.tell(part.title), True)], pen.frame.width, size):
            middle = (pen.frame.left + pen.frame.right) / 2
            pen.write(line, middle, pen.strip(size * 1.5, 90) + size, size, MIDDLE)
    _Chart(pen, part).draw()
    pen.gap(pen.size * 0.6)


class _Chart:
    """A chart on its way down the sheets."""

    def __init__(self, pen: Pen, part: GanttChart) -> None:
        self._pen, self._part = pen, part
        self._months = months_between(part.start, part.end)
        self._top = 0.0  # of the rows on this sheet

    @cached_property
    def _who(self) -> float:
        """Points of the column of those who answer for it; none where nobody is named."""
        return self._pen.frame.width * _WHO if any(row.who for row in self._part.rows) else 0.0

    @cached_property
    def _month(self) -> float:
        """Points of one month."""
        free = self._pen.frame.width * (1 - _LABEL) - self._who
        return min(free / len(self._months), _MONTH_MOST)

    @property
    def _left(self) -> float:
        """Where the months begin."""
        return self._pen.frame.right - self._month * len(self._months)

    @property
    def _label(self) -> float:
        """Points of the labels."""
        return self._left - self._who - self._pen.frame.left

    def draw(self) -> None:
        """Head, rows, and what the line of today means."""
        self._head()
        for group, rows in self._groups():
            high = [self._high(row) for row in rows]
            if group:
                self._strip(_STEP + _PAD, high[0])
                self._group(group)
            for row, points in zip(rows, high, strict=True):
                self._row(row, self._strip(points), points)
        if not self._part.rows:
            self._say(NO_DATA, self._strip(_STEP + _PAD))
        self._close()
        told = [TODAY] if self._at_today is not None else []
        told += [DONE] if any(row.done for row in self._part.rows) else []
        if told:
            said = " · ".join(self._pen.teller.tell(words) for words in told)
            self._pen.drawing.text(self._pen.frame.left, self._pen.strip(_STEP) + _SIZE, said, 9)

    def _groups(self) -> Iterator[tuple[Text, list[GanttRow]]]:
        for group, rows in groupby(self._part.rows, key=lambda row: row.group):
            yield group, list(rows)

    @cached_property
    def _at_today(self) -> float | None:
        today = self._part.today
        inside = today and self._months[0] <= today <= self._part.end
        return self._x(today) if today and inside else None

    def _x(self, day: dt.date) -> float:
        """Where a day stands, inside the months of the chart."""
        first = self._months[0]
        month = (day.year - first.year) * 12 + day.month - first.month
        along = month + (day.day - 1) / 31
        return self._left + self._month * min(max(along, 0.0), float(len(self._months)))

    def _strip(self, high: float, keep: float = 0.0) -> float:
        """The next points of the chart, with its head again on a new sheet."""
        if self._pen.layout.y + high + keep > self._pen.frame.bottom:
            self._close()
            self._pen.turn()
            self._head()
        return self._pen.strip(high)

    def _head(self) -> None:
        pen, frame = self._pen, self._pen.frame
        high = 2 * (_STEP + _PAD)
        top = pen.strip(high, 2 * (_STEP + _PAD))
        drawing, tell = pen.drawing, pen.teller.tell
        drawing.shade(frame.left, top, frame.width, high, _HEAD)
        drawing.box(frame.left, top, frame.width, high, _THIN)
        y = top + high / 2 + _SIZE * 0.35
        drawing.text(frame.left + self._label / 2, y, tell(WORK), _SIZE, "bold", MIDDLE)
        if self._who:
            drawing.text(self._left - self._who / 2, y, tell(WHO), _SIZE, "bold", MIDDLE)
        self._month_heads(top, high / 2)
        self._top = top

    def _month_heads(self, top: float, high: float) -> None:
        drawing, tell, x = self._pen.drawing, self._pen.teller.tell, self._left
        drawing.line(self._left, top + high, self._pen.frame.right, top + high, _THIN)
        for year, months in groupby(self._months, key=lambda day: day.year):
            wide = self._month * len(list(months))
            drawing.line(x, top, x, top + high, _THIN)
            drawing.text(x + wide / 2, top + high - 5, tell(str(year + ERA)), _SIZE, "bold", MIDDLE)
            x += wide
        for number, month in enumerate(self._months):
            x = self._left + self._month * (number + 0.5)
            name = tell(SHORT_MONTHS[month.month - 1])
            size = min(_SIZE, _SIZE * (self._month - 3) / self._pen.kit.width(name, _SIZE, "bold"))
            drawing.text(x, top + 2 * high - 5, name, size, "bold", MIDDLE)

    def _texts(self, row: GanttRow) -> tuple[list[str], list[str]]:
        pen = self._pen
        label = pen.plain(pen.teller.tell(row.label), self._label - 2 * _PAD, _SIZE)
        who = pen.plain(pen.teller.tell(row.who), self._who - 2 * _PAD, _SIZE) if row.who else []
        return label, who

    def _high(self, row: GanttRow) -> float:
        return max(len(lines) for lines in self._texts(row)) * _STEP + _PAD

    def _group(self, group: Text) -> None:
        pen, high = self._pen, _STEP + _PAD
        top = pen.layout.y - high
        pen.drawing.shade(pen.frame.left, top, pen.frame.width, high, _GROUP)
        self._say(group, top, "bold")

    def _say(self, text: Text, top: float, face: str = "regular") -> None:
        pen = self._pen
        pen.drawing.text(pen.frame.left + _PAD, top + _SIZE * 1.3, pen.teller.tell(text), _SIZE, face)
        self._under(top + _STEP + _PAD)

    def _under(self, y: float) -> None:
        self._pen.drawing.line(self._pen.frame.left, y, self._pen.frame.right, y, _THIN)

    def _row(self, row: GanttRow, top: float, high: float) -> None:
        label, who = self._texts(row)
        self._lines(label, self._pen.frame.left + _PAD, top, high)
        self._lines(who, self._left - self._who + _PAD, top, high)
        if row.start:
            self._bar(row, row.start, row.end or row.start, top + high / 2)
        self._under(top + high)

    def _lines(self, lines: Sequence[str], x: float, top: float, high: float) -> None:
        y = top + (high - len(lines) * _STEP) / 2 + _SIZE * 1.02
        for number, line in enumerate(lines):
            self._pen.drawing.text(x, y + number * _STEP, line, _SIZE)

    def _bar(self, row: GanttRow, start: dt.date, end: dt.date, middle: float) -> None:
        """From the first to the last day; what lies outside of the chart's months is cut off."""
        last = self._part.end
        if end < self._months[0] or start > last:
            return
        x = self._x(start)
        wide = max(self._x(end + dt.timedelta(days=1)) - x, 3.0)
        self._pen.drawing.shade(x, middle - 4.5, wide, 9, _GREY)
        if row.done:
            self._pen.drawing.shade(x, middle - 4.5, wide * min(row.done, 1.0), 9, _DARK)
        self._pen.drawing.box(x, middle - 4.5, wide, 9, 0.4)

    def _close(self) -> None:
        """The upright lines of this sheet, and that of today."""
        pen, bottom = self._pen, self._pen.layout.y
        drawing, frame, high = pen.drawing, pen.frame, 2 * (_STEP + _PAD)
        for number in range(len(self._months)):
            x = self._left + number * self._month
            drawing.line(x, self._top + high / 2, x, bottom, _THIN)
        if self._who:
            drawing.line(self._left - self._who, self._top, self._left - self._who, bottom, _THIN)
        drawing.box(frame.left, self._top, frame.width, bottom - self._top, 0.7)
        if self._at_today is not None:
            drawing.dashes(self._at_today, self._top + high, bottom)
