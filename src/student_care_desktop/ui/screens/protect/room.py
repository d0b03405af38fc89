"""The room of child protection: the reports, and one of them with hotlines at hand."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from student_care_desktop.domain.counsel import ProtectionReport
from student_care_desktop.domain.counselling import Seen
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import protection
from student_care_desktop.services.protection import Begun, Report
from student_care_desktop.ui.begun import BegunCard
from student_care_desktop.ui.children_page import ChildrenPage
from student_care_desktop.ui.furniture import clear
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.protect.columns import COLUMNS
from student_care_desktop.ui.screens.protect.hotlines import hotline_card
from student_care_desktop.ui.screens.protect.sheet import SheetPage
from student_care_desktop.ui.veiled import DOTS

__all__ = ["ProtectRoom"]

TITLE = mark("Protection", "Child protection")
ABOUT = mark("Protection", "Reports under the Child Protection Act. They stay; what was seen is sealed.")
EMPTY = mark("Protection", "There is no report. May there never be one.")
DRAFT = mark("Protection", "a report about {name}")
FORM = "protection-report"


class ProtectRoom(Paperwork):
    """Visited with an enrollment id, to begin a report or go on with the open one, or None."""

    def __init__(self, house: House) -> None:
        pages = QStackedWidget()
        super().__init__(house, pages)
        self.listing: ChildrenPage[Report] = ChildrenPage(house, (TITLE, ABOUT), COLUMNS, EMPTY)
        self.sheet = SheetPage(house)
        self._pages = pages
        self.listing.beside.addWidget(hotline_card(house.say))
        for page in (self.listing, self.sheet):
            pages.addWidget(page)
        self.listing.table.opened.connect(self._open)
        self.listing.picking.picked.connect(self.begin)
        self.sheet.left.connect(lambda: self.visit(None))
        self.sheet.print_asked.connect(self._print)

    def visit(self, thing: Any) -> None:
        """Come in to all reports, or to the one of a child."""
        self.sheet.drafting.flush()
        if self.currentWidget() is not self._pages:
            self.back()
        self._pages.setCurrentWidget(self.listing)
        self._load()
        self.listing.come()
        if thing:
            found = [one for one in self.listing.table.records.records if one.child.enrollment.id == thing]
            going = next((one for one in found if not one.record.ended), None)
            if going:
                self._open(going)
            else:
                self.begin(str(thing))

    def begin(self, enrollment_id: str) -> None:
        """A new report about a child."""
        desk = self._house.desk
        self._house.attempt(lambda: protection.new_report(desk, enrollment_id), self._new)

    def _new(self, report: Report) -> None:
        self._show(report, Seen(), stored=False)

    def _open(self, report: Report) -> None:
        self._show(report, Seen(), stored=True)

    def _show(self, report: Report, seen: Seen, *, stored: bool) -> None:
        self.sheet.load(report.child, report.record, seen, stored=stored)
        self._pages.setCurrentWidget(self.sheet)
        self.sheet.begin()

    def on_changed(self, changes: Changes) -> None:
        if not changes.touch(ProtectionReport, Enrollment, Student):
            return
        if self._pages.currentWidget() is self.sheet:
            self.sheet.veil()
        else:
            self._load()

    def may_leave(self) -> bool:
        """Always: what is being written lies on the disk, and is offered again."""
        self.sheet.drafting.flush()
        return True

    def _load(self) -> None:
        desk = self._house.desk
        self._house.attempt(lambda: protection.reports(desk), self.listing.put)
        clear(self.listing.above)
        self._house.attempt(lambda: protection.begun(desk), self._offer)

    def _offer(self, found: list[Begun]) -> None:
        for one in found:
            name = one.child.student.name if one.child else "–"
            words = DRAFT.with_(name=DOTS if self._house.names_hidden else name)
            self.listing.above.addWidget(BegunCard(
                self._house, words, (one.who, one.at), partial(self._go_on, one),
                partial(self._throw_away, one),
            ))

    def _go_on(self, one: Begun) -> None:
        if one.child:
            self._show(Report(one.record, one.child), one.seen, stored=bool(one.record.words))

    def _throw_away(self, one: Begun) -> None:
        desk = self._house.desk
        self._house.attempt(lambda: protection.give_up(desk, one.record.id), lambda _: self._load())

    def _print(self, student_id: str, report_id: str, name: str) -> None:
        self.look_at(FORM, Choice(child=student_id, record=report_id), name)
