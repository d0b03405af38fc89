"""The homeroom of a class: the line that is written at the left, the month at the right."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent

from student_care_desktop.domain.class_life import HOMEROOM_KINDS, HomeroomEntry
from student_care_desktop.domain.class_papers import MONTH_ORDER, first_of_month
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.thai import ERA, MONTHS, short_day, show_day
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services import homeroom
from student_care_desktop.services.homeroom import Log
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, Elided, button, column, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.classlife.line import LineCard, fresh
from student_care_desktop.ui.screens.classlife.tab import NARROW, Paper, Tab
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.tables.column import Align, Column, Ink

__all__ = ["HomeroomTab"]

MONTH, LINES = mark("Class life", "Month"), mark("Class life", "Homerooms of the month")
EMPTY = mark("Class life", "Nothing was written in this month yet.")
IN_MONTH = mark("Class life", "{month} {year} · {count}")
SIGN = mark("Class life", "See the whole month ({count})")
TOLD = mark("Class life", "{count} lines · present {percent} %")
TOLD_COUNT = mark("Class life", "{count} lines")
SILENT = mark("Class life", "{told} · {weeks} school weeks without a line")
KEPT = mark("Class life", "The homeroom of {day} is kept.")
OUT = mark("Class life", "The homeroom of {day} was taken out. It comes back by “Undo”.")
SEEN = mark("Class life", "{count} lines of {month} were seen.")
ASK_OUT = mark("Class life", "Take out the homeroom of {day}?")
ASK_DETAIL = mark("Class life", "The line goes out of the log; the history can bring it back.")
TAKE_OUT = mark("Class life", "Take out")


def _kind(key: str, say: Say) -> str:
    words = dict(HOMEROOM_KINDS).get(key)
    return say(words) if words else key


def _number(value: int | None, say: Say) -> str:
    return "–" if value is None else str(value)


COLUMNS: tuple[Column[HomeroomEntry], ...] = (
    Column(
        key="day", heading=mark("Homeroom", "Date"), value=lambda one: one.day, width=86,
        show=lambda day, say: short_day(day) if day else "", ink=Ink.STRONG,
    ),
    Column(
        key="topic", heading=mark("Homeroom", "Topic"), value=lambda one: one.topic,
    ),
    Column(
        key="kind", heading=mark("Homeroom", "Kind"), value=lambda one: one.kind, show=_kind, width=172,
        ink=Ink.SOFT,
    ),
    Column(
        key="present", heading=mark("Class life", "Present"), value=lambda one: one.present, show=_number,
        width=50, align=Align.MIDDLE,
    ),
    Column(
        key="absent", heading=mark("Class life", "Absent"), value=lambda one: one.absent, show=_number,
        width=50, align=Align.MIDDLE,
    ),
    Column(
        key="seen", heading=mark("Class life", "Seen"), value=lambda one: bool(one.checked_by),
        ink=Ink.CHECK, width=58, align=Align.MIDDLE, found=False, show=lambda seen, say: "✓" if seen else "",
    ),
)
_KIND = 2


class HomeroomTab(Tab):
    """Today's line first; Enter on a line of the month opens it."""

    kinds = frozenset({HomeroomEntry})

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.log: Log | None = None
        self.card = LineCard(house.say)
        self.table = TableView(COLUMNS, house.say, LINES, EMPTY)
        self.months = StillCombo()
        self._told = Elided(role="soft")
        self.sign = button("", self._sign, picture="check")
        self._build()

    def _build(self) -> None:
        self.months.setMinimumWidth(190)
        self.months.setAccessibleName(self._say(MONTH))
        head = row(self.months, self._told, self.sign, gap=10)
        head.setStretch(1, 1)
        paper = Card(margin=1)
        paper.add(self.table)
        both = row(self.card, column(head, paper, gap=10), gap=14)
        both.setStretch(1, 1)
        self.setLayout(both)
        self.card.wanted.connect(self._keep)
        self.card.another.connect(lambda: self._begin(None))
        self.card.unwanted.connect(self._remove)
        self.table.opened.connect(self._open)
        self.months.activated.connect(self._turn)

    def put(self, classroom: Classroom) -> None:
        """Today's line, or a new one for today; another class begins with its month of today."""
        month = self.log.month if self.log and self.classroom == classroom else 0
        self.classroom = classroom
        self._read(month)
        self._begin(self._house.desk.today)

    def _read(self, month: int) -> None:
        self.log = log = homeroom.log(self._house.desk, self.room.id, month)
        self._fill_months(log)
        self.table.put(reversed(log.lines))
        self._told.put(self._summary(log))
        may_sign = self._house.may("service", "homeroom.sign_month")
        self.sign.setVisible(may_sign)
        self.sign.setEnabled(log.unseen > 0)
        self.sign.setText(self._say(SIGN.with_(count=log.unseen)))

    def _fill_months(self, log: Log) -> None:
        year = self._house.desk.year
        with QSignalBlocker(self.months):
            self.months.clear()
            for month in MONTH_ORDER:
                first = first_of_month(year, month)
                count = log.counts.get(month, 0) if first <= self._house.desk.today else "–"
                words = IN_MONTH.with_(month=MONTHS[month - 1], year=first.year + ERA, count=count)
                self.months.addItem(self._say(words), month)
            self.months.setCurrentIndex(self.months.findData(log.month))

    def _summary(self, log: Log) -> str:
        told = [one for one in log.lines if one.present is not None and one.absent is not None]
        there = sum(one.present or 0 for one in told)
        everybody = there + sum(one.absent or 0 for one in told)
        words = TOLD_COUNT.with_(count=len(log.lines))
        if everybody:
            words = TOLD.with_(count=len(log.lines), percent=f"{there / everybody * 100:.0f}")
        if log.silent:
            words = SILENT.with_(told=words, weeks=len(log.silent))
        return self._say(words)

    def _begin(self, day: dt.date | None) -> None:
        """The line of a day, or a new one; none yet means the person writes the day."""
        if self.log is None or (day is None and not self.store()):
            return
        year, log = self._house.desk.year, self.log
        inside = day and year.starts and year.ends and year.starts <= day <= year.ends
        found = log.on(day) if day else None
        self.card.put(log, found or fresh(log, day if inside else None), stored=found is not None)
        self.card.may_write(self._house.may("service", "homeroom.keep"))
        if self.isVisible() and day is None:
            self.settle()

    def _open(self, line: HomeroomEntry) -> None:
        if self.log and self.store():
            found = next((one for one in self.log.lines if one.id == line.id), line)
            self.card.put(self.log, found, stored=True)
            self.settle()

    @property
    def dirty(self) -> bool:
        return self.card.dirty and self.card.said

    def store(self) -> bool:
        return not self.dirty or self._write()

    def _write(self) -> bool:
        """Keep the line as it stands; what cannot be read keeps the cursor."""
        wrong = next(iter(self.card.form.problems()), "")
        if wrong:
            self.card.form.focus(wrong)
            return False
        desk, shown = self._house.desk, self.card.line
        return self._house.attempt(lambda: homeroom.keep(desk, self.card.value(), shown), self._kept)

    def _kept(self, line: HomeroomEntry) -> None:
        month = line.day.month if line.day else 0
        self._read(month)
        assert self.log is not None  # noqa: S101
        self.card.put(self.log, line, stored=True)
        self.table.choose(lambda one: one.id == line.id)
        self._house.messages.tell(KEPT.with_(day=show_day(line.day) if line.day else ""))
        self.kept.emit()

    def _keep(self) -> None:
        """Keep the line and go on: to today's if that is not written yet, else to the month."""
        if not self._write() or self.log is None:
            return
        today = self._house.desk.today
        if self.log.on(today) is None:
            self._begin(today)
            self.settle()
        else:
            self.table.setFocus()

    def _remove(self) -> None:
        line, messages = self.card.line, self._house.messages
        day = show_day(line.day) if line.day else ""
        if not messages.ask(ASK_OUT.with_(day=day), ASK_DETAIL, TAKE_OUT, danger=True):
            return
        if self._house.attempt(lambda: homeroom.remove(self._house.desk, line)):
            self._read(self.log.month if self.log else 0)
            self._begin(self._house.desk.today)
            messages.tell(OUT.with_(day=day))
            self.kept.emit()

    def _turn(self, place: int) -> None:
        if self.store():
            self._read(int(self.months.itemData(place)))
        elif self.log:
            self.months.setCurrentIndex(self.months.findData(self.log.month))

    def _sign(self) -> None:
        if self.log is None or not self.store():
            return
        month = self.log.month
        self._house.attempt(
            lambda: homeroom.sign_month(self._house.desk, self.room.id, month),
            lambda count: self._signed(count, month),
        )

    def _signed(self, count: int, month: int) -> None:
        self._read(month)
        self._house.messages.tell(SEEN.with_(count=count, month=MONTHS[month - 1]))
        self.kept.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the kind is left to the line itself."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_KIND, self.width() < NARROW)

    def settle(self) -> None:
        self.card.settle()

    def papers(self) -> list[Paper]:
        return [Paper("homeroom-month", Choice(room=self.room.name, round=self.log.month if self.log else 0))]
