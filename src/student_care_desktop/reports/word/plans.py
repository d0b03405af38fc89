"""Gantt charts and months as tables that can be edited."""

from __future__ import annotations

import datetime as dt
from itertools import groupby

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row

from student_care_desktop.domain.charts import DayNote, GanttChart, GanttRow, MonthCalendar, months_between
from student_care_desktop.domain.documents import Bold
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.days import MONTHS, SHORT_MONTHS, WEEKDAYS
from student_care_desktop.reports.parts.months import MONTH_YEAR, note_line, weeks_of
from student_care_desktop.reports.parts.plans import WHO, WORK
from student_care_desktop.reports.telling import NO_DATA
from student_care_desktop.reports.word.cells import lined_table, put_cell, repeat, shade, whole
from student_care_desktop.reports.word.grids import HEAD, MARKED
from student_care_desktop.reports.word.sheet import Sheet
from student_care_desktop.reports.word.styles import TABLE

__all__ = ["gantt", "month"]

_UNTIL = mark("Paper", "{text} (until {day})")
_BAR, _OFF, _WEEKEND = "A6A6A6", "D9D9D9", "F5F5F5"
_LABEL, _WHO, _MONTH = 0.32, 0.14, 0.54
_WEEK, _WEEKS = 2.6, 14.0
"""The most centimetres of one week, and of all weeks of a page."""


def gantt(sheet: Sheet, part: GanttChart) -> None:
    """A row for each activity, the cells of its months shaded."""
    if part.title:
        sheet.middle(part.title, 18, bold=True).paragraph_format.keep_with_next = True
    months = months_between(part.start, part.end)
    shares = [_LABEL, _WHO, *[_MONTH / len(months)] * len(months)]
    groups = [(group, list(rows)) for group, rows in groupby(part.rows, key=lambda row: row.group)]
    count = sum(len(rows) + bool(group) for group, rows in groups)
    table = lined_table(sheet, 2 + max(count, 1), shares)
    _heads(sheet, table, months)
    free = iter(list(table.rows)[2:])
    for group, rows in groups:
        if group:
            cells = next(free).cells
            put_cell(sheet, cells[0].merge(cells[-1]), group, bold=True)
            shade(cells[0], MARKED)
        for row in rows:
            _row(sheet, next(free), row, months)
    for empty in free:
        put_cell(sheet, empty.cells[0].merge(empty.cells[-1]), NO_DATA, "middle")
    sheet.paragraph().paragraph_format.line_spacing = Pt(8)


def _heads(sheet: Sheet, table: Table, months: list[dt.date]) -> None:
    """Years above months; both rows come again on every page."""
    above, below = table.rows[0], table.rows[1]
    for place, words in enumerate((WORK, WHO)):
        put_cell(sheet, above.cells[place].merge(below.cells[place]), words, "middle", bold=True)
    at = 2
    for year, of_year in groupby(months, key=lambda day: day.year):
        count = len(list(of_year))
        cell = above.cells[at].merge(above.cells[at + count - 1])
        put_cell(sheet, cell, str(year + ERA), "middle", bold=True)
        at += count
    for place, day in enumerate(months, start=2):
        put_cell(sheet, below.cells[place], SHORT_MONTHS[day.month - 1], "middle", bold=True)
    for row in (above, below):
        whole(row)
        repeat(row)
    for cell in {id(cell._tc): cell for row in (above, below) for cell in row.cells}.values():
        shade(cell, HEAD)


def _row(sheet: Sheet, made: _Row, row: GanttRow, months: list[dt.date]) -> None:
    cells = made.cells
    whole(made)
    put_cell(sheet, cells[0], row.label)
    put_cell(sheet, cells[1], row.who)
    if row.start is None:
        return
    first, last = row.start.replace(day=1), row.end or row.start
    for cell, day in zip(cells[2:], months, strict=True):
        if first <= day <= last:
            shade(cell, _BAR)


def month(sheet: Sheet, part: MonthCalendar) -> None:
    """Weeks as rows; what lasts several days stands on its first day, with its last."""
    name = MONTH_YEAR.with_(month=MONTHS[part.month - 1], year=part.year + ERA)
    said = sheet.teller.tell(name)
    title = f"{sheet.teller.tell(part.title)} {said}" if part.title else said
    sheet.middle(title, 20, bold=True).paragraph_format.keep_with_next = True
    weeks = weeks_of(part)
    table = lined_table(sheet, 1 + len(weeks), [1.0] * 7)
    for cell, words in zip(table.rows[0].cells, WEEKDAYS, strict=True):
        put_cell(sheet, cell, words, "middle", bold=True)
        shade(cell, HEAD)
    repeat(table.rows[0])
    for row, days in zip(table.rows[1:], weeks, strict=True):
        whole(row)
        row.height_rule, row.height = WD_ROW_HEIGHT_RULE.AT_LEAST, Cm(min(_WEEK, _WEEKS / len(weeks)))
        for cell, day in zip(row.cells, days, strict=True):
            if day.month == part.month:
                _day(sheet, cell, day, part)
            if day.weekday() >= 5 and not _off(part, day):
                shade(cell, _WEEKEND)
    sheet.paragraph().paragraph_format.line_spacing = Pt(8)


def _off(part: MonthCalendar, day: dt.date) -> bool:
    return any(note.holiday and note_line(note)[0] <= day <= note_line(note)[1] for note in part.notes)


def _day(sheet: Sheet, cell: _Cell, day: dt.date, part: MonthCalendar) -> None:
    put_cell(sheet, cell, (Bold(str(day.day)),))
    if _off(part, day):
        shade(cell, _OFF)
    for note in part.notes:
        if note.day == day or (note.day < day and day.day == 1 and note_line(note)[1] >= day):
            sheet.write(sheet.dressed(cell.add_paragraph(), TABLE), _told(sheet, note))


def _told(sheet: Sheet, note: DayNote) -> str:
    last = note_line(note)[1]
    if last == note.day:
        return sheet.teller.tell(note.text)
    return sheet.teller.tell(_UNTIL.with_(text=note.text, day=sheet.teller.day(last)))
