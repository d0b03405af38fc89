"""The room of case conferences: those of the year, and the minutes of one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.cases import CareAction
from student_care_desktop.domain.counsel import Conference, ConferenceChild
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import conferences
from student_care_desktop.services.conferences import Meeting
from student_care_desktop.ui.furniture import button, column, paragraph, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.conference.minutes import MinutesPage
from student_care_desktop.ui.tables import Align, Column, Ink, Paper, TableView

__all__ = ["ConferenceRoom"]

TITLE = mark("Conference", "Case conferences")
ABOUT = mark(
    "Conference",
    "Minutes with codes for names. Each resolution becomes an action of the child's case, with a day.",
)
EMPTY = mark("Conference", "No case conference this year yet. Ctrl+N begins one.")
NEW, BLANK = mark("Conference", "New conference"), mark("Conference", "Blank minutes")
DRAFT, DONE = mark("Conference", "Draft"), mark("Conference", "Done")
LATE, NONE = mark("Conference", "{count} overdue"), mark("Conference", "None overdue")
FORM = "conference-minutes"


class ConferenceRoom(Paperwork):
    """Visited with a conference id or None."""

    def __init__(self, house: House) -> None:
        pages = QStackedWidget()
        super().__init__(house, pages)
        say, self._pages = house.say, pages
        self.table: TableView[Meeting] = TableView(self._columns(), say, TITLE, EMPTY)
        self.new = button(say(NEW), self.begin, kind="primary", picture="add", keys="Ctrl+N")
        self.blank = button(say(BLANK), lambda: self.look_at(FORM, Choice(), "", blank=True), picture="print")
        self.minutes = MinutesPage(house)
        self._listing = self._list()
        self.new.setVisible(house.may("service", "conferences.new_conference"))
        for page in (self._listing, self.minutes):
            pages.addWidget(page)
        self.table.opened.connect(lambda one: self.visit(one.record.id))
        self.minutes.left.connect(lambda: self.visit(None))
        self.minutes.print_asked.connect(self._print)

    def _list(self) -> QWidget:
        say, made = self._house.say, QWidget()
        told = column(title(say(TITLE)), paragraph(say(ABOUT), "soft"), gap=0)
        head = row(told, self.blank, self.new, gap=10)
        head.setStretch(0, 1)
        whole = column(head, Paper(self.table), gap=12)
        whole.setStretch(1, 1)
        made.setLayout(whole)
        return made

    def _columns(self) -> tuple[Column[Meeting], ...]:
        return (
            Column(key="number", heading=mark("Conference", "No."), width=90, align=Align.MIDDLE,
                   value=lambda one: one.record.number),
            Column(key="day", heading=mark("Conference", "Date"), width=120,
                   value=lambda one: short_day(one.record.day) if one.record.day else "",
                   order=lambda one: str(one.record.day)),
            Column(key="place", heading=mark("Conference", "Place"), value=lambda one: one.record.place),
            Column(key="children", heading=mark("Conference", "Children"), width=90, align=Align.MIDDLE,
                   value=lambda one: len(one.heard)),
            Column(key="resolved", heading=mark("Conference", "Resolutions"), width=96, align=Align.MIDDLE,
                   value=lambda one: sum(len(heard.actions) for heard in one.heard)),
            Column(key="late", heading=mark("Conference", "Overdue"), width=140, ink=Ink.BADGE,
                   value=self._late_words, tone=lambda one: "bad" if self._late(one) else ""),
            Column(key="state", heading=mark("Conference", "State"), width=90, ink=Ink.BADGE,
                   value=lambda one: DONE if one.record.status == "done" else DRAFT,
                   tone=lambda one: "good" if one.record.status == "done" else "warn"),
        )

    def _late(self, one: Meeting) -> int:
        today = self._house.desk.today
        actions: list[CareAction] = [action for heard in one.heard for action in heard.actions]
        open_ = (action.due for action in actions if action.done is None)
        return sum(due is not None and due < today for due in open_)

    def _late_words(self, one: Meeting) -> Words:
        return LATE.with_(count=self._late(one)) if self._late(one) else NONE

    def visit(self, thing: Any) -> None:
        """Come in to all conferences, or to the minutes of one."""
        if not self.may_leave():
            return
        if self.currentWidget() is not self._pages:
            self.back()
        if thing:
            self.minutes.at_head()
            desk = self._house.desk
            if self._house.attempt(lambda: conferences.meeting_of(desk, str(thing)), self.minutes.load):
                self._pages.setCurrentWidget(self.minutes)
                return
        self._pages.setCurrentWidget(self._listing)
        self._load()
        self.table.setFocus()

    def begin(self) -> None:
        """The next conference: its head is stored at once, so that children can be brought before it."""
        desk = self._house.desk

        def stored() -> Conference:
            return conferences.keep(desk, conferences.new_conference(desk), ())

        self._house.attempt(stored, lambda record: self.visit(record.id))

    def on_changed(self, changes: Changes) -> None:
        if not changes.touch(Conference, ConferenceChild, CareAction, Enrollment, Student):
            return
        if self._pages.currentWidget() is self._listing:
            self._load()
        elif self.minutes.meeting and self.minutes.put_away():
            self.minutes.again()

    def may_leave(self) -> bool:
        """When the page that is open is stored."""
        return self._pages.currentWidget() is not self.minutes or self.minutes.put_away()

    def _load(self) -> None:
        self._house.attempt(lambda: conferences.conferences(self._house.desk), self.table.put)

    def _print(self, record: Conference, names: bool) -> None:
        self.look_at(FORM, Choice(everyone=True, record=record.id, restricted=names), record.number)
