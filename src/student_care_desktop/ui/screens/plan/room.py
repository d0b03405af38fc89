"""The room of plans for many: those of the class, a new one, and one table to follow each up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.catalog.flows.care_4_many import CARE_4_MANY
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.words import mark
from student_care_desktop.services import plan_pages, school
from student_care_desktop.services.plan_pages import PlanPage
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import column, label, row
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.plan.children import ChildrenPage
from student_care_desktop.ui.screens.plan.follow import FollowAllPage
from student_care_desktop.ui.screens.plan.writing import WritingPage
from student_care_desktop.ui.wizards import PageView, Wizard
from student_care_desktop.ui.wizards.documents import Document, PrintPage

__all__ = ["PlanRoom"]

PLANS, NEW = mark("Plan", "Plans of this class"), mark("Plan", "A new plan")
ENDED = mark("Plan", "{name} (ended)")


class PlanRoom(QWidget):
    """``visit((area, round))`` begins a plan for that area, None shows the newest plan or a new one."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.page: PlanPage | None = None
        self.choosing: ChildrenPage | None = None
        self.wizard: Wizard | None = None
        self._room = ""
        self.plans = StillCombo()
        self.plans.setAccessibleName(house.say(PLANS))
        self.plans.setMinimumWidth(380)
        self.plans.currentIndexChanged.connect(lambda place: self._turn())
        self._stack = QStackedWidget()
        whole = column(row(label(house.say(PLANS), "label"), self.plans, None, gap=10), self._stack, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def visit(self, thing: Any) -> None:
        """Come in for an area, for a plan, or to look."""
        self._list()
        if isinstance(thing, tuple):
            self._begin(str(thing[0]))
        elif self.plans.count() > 1 and self.page is None and self.wizard is None:
            self.plans.setCurrentIndex(1)
        elif self.wizard is None or self._room != self._house.scope.classroom:
            self._begin("")

    def on_changed(self, changes: Changes) -> None:
        """Another class has other plans; what is being written stays."""
        if self._room != self._house.scope.classroom:
            self._list()
            self._begin("")

    def may_leave(self) -> bool:
        """What was written of the children is kept; a plan that has not begun is left."""
        view = self.wizard.view if self.wizard else None
        if isinstance(view, FollowAllPage):
            view.commit()
            return view.keep()
        return True

    def _list(self) -> None:
        self._room = self._house.scope.classroom
        say = self._house.say
        with QSignalBlocker(self.plans):
            self.plans.clear()
            self.plans.addItem(say(NEW), "")
            for one in plan_pages.plans_of(self._house.desk, self._room) if self._room else ():
                self.plans.addItem(say(ENDED.with_(name=one.name)) if one.closed else one.name, one.id)
            if self.page:
                self.plans.setCurrentIndex(max(self.plans.findData(self.page.plan.id), 0))

    def _turn(self) -> None:
        key = self.plans.currentData()
        if key:
            self._house.attempt(lambda: plan_pages.plan_page(self._house.desk, key), self._open)
        else:
            self._begin("")

    def _begin(self, area: str) -> None:
        self.page = None
        with QSignalBlocker(self.plans):
            self.plans.setCurrentIndex(0)
        self._put("children", area)

    def _open(self, page: PlanPage) -> None:
        self.page = page
        self._put("follow", "")

    def _put(self, at: str, area: str) -> None:
        house = self._house
        self.choosing = None
        views: dict[str, Callable[[], PageView]] = {
            "children": lambda: self._children(area),
            "plan": lambda: WritingPage(house, lambda: self._children(area), self._begun),
            "follow": lambda: FollowAllPage(house, self._now, self._kept),
            "print": lambda: PrintPage(house, lambda answers: self._documents()),
        }
        done = {"children": True, "plan": True} if at == "follow" else {}
        rooms = {one.id: one.name for one in school.classes(house.desk)}
        old, self.wizard = self.wizard, Wizard(
            CARE_4_MANY.walk(done, at), views, house.say, rooms.get(house.scope.classroom, "")
        )
        self.wizard.finished.connect(lambda walk: self._away())
        self.wizard.cancelled.connect(lambda walk: self._away())
        self._stack.addWidget(self.wizard)
        self._stack.setCurrentWidget(self.wizard)
        if old:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _children(self, area: str) -> ChildrenPage:
        if self.choosing is None:
            self.choosing = ChildrenPage(self._house, area)
        return self.choosing

    def _now(self) -> PlanPage:
        assert self.page is not None  # noqa: S101
        return self.page

    def _begun(self, page: PlanPage) -> None:
        self.page = page
        self._list()

    def _kept(self, page: PlanPage) -> None:
        self.page = page

    def _documents(self) -> list[Document]:
        page = self._now()
        choice = Choice(room=page.class_name, record=page.plan.id)
        return [
            Document("care-plan", choice, page.plan.name),
            Document("care-class", Choice(room=page.class_name), page.class_name),
        ]

    def _away(self) -> None:
        self.page = None
        self.wizard = None if self.wizard is None else self.wizard
        self._house.go("solve" if self._house.has("solve") else "board")
