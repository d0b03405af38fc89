"""The year as a picture: a bar for each line of the calendar, today, and the line under the cursor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.charts import GanttChart, months_between
from student_care_desktop.domain.strategy.planning import CalendarItem
from student_care_desktop.domain.strategy.year_calendar import chart_of
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.theme import colour, letter

__all__ = ["YearPicture"]

NAME = mark("Planning", "The year as a picture, {count} lines")
_HEAD, _STEP, _LABEL, _PAD = 20, 17, 230, 3


class YearPicture(QWidget):
    """``put`` gives it the lines in their order on the page; steps are green, stages of the year amber."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here = here
        self._items: Sequence[CalendarItem] = ()
        self._chart: GanttChart | None = None
        self._now = -1

    def put(self, items: Sequence[CalendarItem], now: int) -> None:
        """Show these lines; ``now`` is the one under the cursor."""
        desk = self._here.house.desk
        year, today = desk.year, desk.today
        starts = year.starts or dt.date(today.year, 5, 16)
        self._items, self._now = items, now
        self._chart = chart_of(items, starts, year.ends or starts + dt.timedelta(days=364), today)
        self.setAccessibleName(self._here.say(NAME.with_(count=len(items))))
        self.setMinimumHeight(_HEAD + _STEP * len(items) + _PAD)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, _HEAD + _STEP * len(self._items) + _PAD)

    def _x(self, day: dt.date) -> float:
        """Where a day lies."""
        assert self._chart is not None  # noqa: S101
        whole = max((self._chart.end - self._chart.start).days + 1, 1)
        return _LABEL + (self.width() - _LABEL - _PAD) * (day - self._chart.start).days / whole

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("card"))
        if self._chart is None:
            return
        self._months(painter)
        for line, one in enumerate(self._items):
            self._line(painter, line, one)
        self._today(painter)

    def _months(self, painter: QPainter) -> None:
        assert self._chart is not None  # noqa: S101
        painter.setFont(letter(11, bold=True))
        for first in months_between(self._chart.start, self._chart.end):
            left = self._x(max(first, self._chart.start))
            painter.setPen(colour("hair"))
            painter.drawLine(QPointF(left, 0), QPointF(left, self.height()))
            painter.setPen(colour("soft"))
            painter.drawText(QPointF(left + 3, _HEAD - 6), short_day(first).split()[1])

    def _line(self, painter: QPainter, line: int, one: CalendarItem) -> None:
        top = _HEAD + line * _STEP
        if line == self._now:
            painter.fillRect(0, top, self.width(), _STEP, colour("chosen"))
        painter.setFont(letter(11, bold=line == self._now))
        painter.setPen(colour("text"))
        name = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, _LABEL - 12)
        painter.drawText(QRectF(4, top, _LABEL - 8, _STEP), Qt.AlignmentFlag.AlignVCenter, name)
        starts, ends = one.starts or one.ends, one.ends or one.starts
        if starts and ends:
            left = self._x(starts)
            wide = max(self._x(ends + dt.timedelta(days=1)) - left, 4.0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("green" if one.serves.startswith("care") else "amber"))
            painter.drawRoundedRect(QRectF(left, top + _PAD, wide, _STEP - 2 * _PAD), 3, 3)

    def _today(self, painter: QPainter) -> None:
        chart = self._chart
        if chart and chart.today and chart.start <= chart.today <= chart.end:
            painter.setPen(QPen(colour("alarm"), 1, Qt.PenStyle.DashLine))
            x = self._x(chart.today)
            painter.drawLine(QPointF(x, _HEAD - 4), QPointF(x, self.height()))
