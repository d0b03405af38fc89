"""The room of counselling: the children, the sessions of one, and the paper that is printed of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import counselling
from student_care_desktop.services.counselling import Begun, Standing
from student_care_desktop.ui.begun import BegunCard
from student_care_desktop.ui.children_page import ChildrenPage
from student_care_desktop.ui.furniture import clear
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.counsel.book import BookPage
from student_care_desktop.ui.screens.counsel.columns import STANDINGS, next_words
from student_care_desktop.ui.veiled import DOTS

__all__ = ["CounselRoom"]

TITLE = mark("Counsel", "Counselling")
ABOUT = mark("Counsel", "Who is in counselling, and when the next appointment is. What was said is sealed.")
COUNT = mark("Counsel", "{name} is in counselling: {count} sessions. Next appointment: {next}")
NOBODY = mark("Counsel", "{name} has no counselling session on record.")
EMPTY = mark("Counsel", "Nobody is in counselling this year.")
DRAFT = mark("Counsel", "session no. {number} of {name}")
FORM = "counselling-record"


class CounselRoom(Paperwork):
    """Visited with an enrollment id or None; who reads nothing sealed sees the list and is told the count."""

    def __init__(self, house: House) -> None:
        pages = QStackedWidget()
        super().__init__(house, pages)
        self._reads = house.may("service", "counselling.book")
        self.listing: ChildrenPage[Standing] = ChildrenPage(
            house, (TITLE, ABOUT), STANDINGS, EMPTY, begins=self._reads
        )
        self.book = BookPage(house)
        self._pages = pages
        for page in (self.listing, self.book):
            pages.addWidget(page)
        self.listing.table.opened.connect(lambda one: self.visit(one.child.enrollment.id))
        self.listing.picking.picked.connect(self.visit)
        self.book.left.connect(lambda: self.visit(None))
        self.book.print_asked.connect(self._print)

    def visit(self, thing: Any) -> None:
        """Come in to all children, or to one of them."""
        self.book.put_away()
        if self.currentWidget() is not self._pages:
            self.back()
        if thing and self._reads:
            self._pages.setCurrentWidget(self.book)
            if not self._house.attempt(lambda: self.book.load(str(thing))):
                self.visit(None)
            return
        self._pages.setCurrentWidget(self.listing)
        self._load()
        self.listing.come()
        if thing:
            self._house.attempt(lambda: counselling.standing_of(self._house.desk, str(thing)), self._tell)

    def _tell(self, one: Standing) -> None:
        name = self._named(one.child.student.name)
        words = COUNT.with_(name=name, count=one.sessions, next=next_words(one))
        self._house.messages.tell(words if one.sessions else NOBODY.with_(name=name), "quiet")
        self.listing.table.choose(lambda other: other.child.enrollment.id == one.child.enrollment.id)

    def _named(self, name: str) -> str:
        return DOTS if self._house.names_hidden else name

    def on_changed(self, changes: Changes) -> None:
        if not changes.touch(Counselling, Enrollment, Student):
            return
        if self._shows(self.book):
            self._house.attempt(lambda: self.book.load(self.book.enrollment))
        else:
            self._load()

    def may_leave(self) -> bool:
        """Always: what is being written lies on the disk, and is offered again."""
        self.book.put_away()
        return True

    def _shows(self, page: QWidget) -> bool:
        return self._pages.currentWidget() is page

    def _load(self) -> None:
        self._house.attempt(lambda: counselling.standings(self._house.desk), self.listing.put)
        clear(self.listing.above)
        if self._reads:
            self._house.attempt(lambda: counselling.begun(self._house.desk), self._offer)

    def _offer(self, found: list[Begun]) -> None:
        for one in found:
            name = self._named(one.child.student.name if one.child else "–")
            self.listing.above.addWidget(BegunCard(
                self._house, DRAFT.with_(number=one.record.number, name=name), (one.who, one.at),
                partial(self._go_on, one), partial(self._throw_away, one),
            ))

    def _go_on(self, one: Begun) -> None:
        self.visit(one.record.enrollment_id)
        self.book.go_on(one)

    def _throw_away(self, one: Begun) -> None:
        desk = self._house.desk
        self._house.attempt(lambda: counselling.give_up(desk, one.record.id), lambda _: self._load())

    def _print(self, student_id: str, name: str) -> None:
        self.look_at(FORM, Choice(child=student_id), name)
