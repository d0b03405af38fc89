"""The room of Step 4: the list of the class's cases, and the wizard of one of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from student_care_desktop.catalog.flows.care_4 import CARE_4, CLOSED, PAGES
from student_care_desktop.domain.flow import Walk
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import case_pages, cases, school
from student_care_desktop.services.case_pages import CasePage
from student_care_desktop.services.cases import CaseRow, area_title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.solve.causes import CausesPage
from student_care_desktop.ui.screens.solve.choosing import ChoosePage
from student_care_desktop.ui.screens.solve.end import EndPage
from student_care_desktop.ui.screens.solve.follow import FollowPage
from student_care_desktop.ui.screens.solve.helps import HelpsPage
from student_care_desktop.ui.screens.solve.known import KnownPage
from student_care_desktop.ui.screens.solve.listing import CaseList
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.plan import PlanPage
from student_care_desktop.ui.screens.solve.signing import ResultPage, SignPage
from student_care_desktop.ui.screens.solve.work import Work
from student_care_desktop.ui.wizards import PageView, Wizard
from student_care_desktop.ui.wizards.documents import Document, PrintPage

__all__ = ["SolveRoom"]

SUBJECT = mark("Solve", "{name} · {class_name}")
NUMBERED = mark("Solve", "{subject} · case {number}")
KEPT = mark("Solve", "Kept at {time}. A power cut loses nothing.")
LATER = mark("Solve", "Kept. You can go on at any time from the list.")
FORM = "care-case"
_PARTS: dict[str, Callable[[Work], CasePart]] = {
    "known": KnownPage, "causes": CausesPage, "plan": PlanPage, "helps": HelpsPage, "follow": FollowPage,
    "end": EndPage, "sign": SignPage, "result": ResultPage,
}


class SolveRoom(QStackedWidget):
    """``visit(("new", enrollment id, area))``, ``(("case", case id))``, or None for the list."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._hidden = house.names_hidden
        self.work: Work | None = None
        self.wizard: Wizard | None = None
        self.list = CaseList(house)
        self.list.wanted.connect(self._open_row)
        self.list.begun.connect(self._choose)
        self.list.planned.connect(lambda: house.go("plan"))
        self.list.printed.connect(self._print_class)
        self.addWidget(self.list)

    def visit(self, thing: Any) -> None:
        """Come in for the list, for one case, or to open one for a child."""
        if not thing:
            self._home()
        elif thing[0] == "case":
            self._show(lambda: case_pages.case_page(self._house.desk, thing[1]))
        else:
            self._begin(thing[1], thing[2] if len(thing) > 2 else "")

    def on_changed(self, changes: Changes) -> None:
        """The list is read anew; what is being written stays, and names are veiled when they are hidden."""
        veiled, self._hidden = self._hidden is not self._house.names_hidden, self._house.names_hidden
        if self.wizard is None:
            self._load()
        elif veiled and self.work is None:
            self._choose()
        elif veiled and self.work and self.may_leave():
            self._opened(self.work.page)

    def may_leave(self) -> bool:
        """Everything is kept; only what cannot be kept holds the person here."""
        if self.wizard is None or self.work is None:
            return True
        self.wizard.view.commit()
        return self._leaving(self.wizard.walk)

    def _home(self) -> None:
        self._put_away()
        self._load()
        self.setCurrentWidget(self.list)
        self.list.table.setFocus()

    def _load(self) -> None:
        desk = self._house.desk
        room = next((one for one in school.classes(desk) if one.id == self._house.scope.classroom), None)
        self._house.attempt(
            lambda: cases.cases_of(desk, room.id if room else ""),
            lambda rows: self.list.put(rows, room.name if room else ""),
        )

    def _open_row(self, row: CaseRow) -> None:
        self.visit(("case", row.case.id))

    def _choose(self) -> None:
        self._put_away()
        self._put(Wizard(CARE_4.walk(), self._views(None), self._house.say, "", lambda walk: None))

    def _begin(self, enrollment_id: str, area: str) -> None:
        self._show(lambda: case_pages.new_page(self._house.desk, enrollment_id, area))

    def _show(self, read: Callable[[], CasePage]) -> None:
        if not self._house.attempt(read, self._opened) and self.wizard is None:
            self._home()

    def _opened(self, page: CasePage) -> None:
        self._put_away()
        work = self.work = Work(self._house, page)
        work.overtaken = self._overtaken
        closed = not page.case.is_open
        begun = page.file.case.number or page.file.case.problem
        done = PAGES if page.case.number else ("choose", "known") if begun else ("choose",)
        answers: dict[str, Any] = dict.fromkeys((*(key for key in done if key != "sign"), CLOSED), True)
        answers["choose"] = (page.case.enrollment_id, page.case.area)
        answers[CLOSED] = closed
        at = "result" if closed else "follow" if page.case.number else "known"
        walk = CARE_4.walk(answers, at)
        views, subject = self._views(work), self._subject(work)
        self._put(Wizard(walk, views, self._house.say, subject, self._told, self._leaving))

    def _views(self, work: Work | None) -> dict[str, Callable[[], PageView]]:
        views: dict[str, Callable[[], PageView]] = {"choose": lambda: ChoosePage(self._house, self._begin)}
        if work:
            views |= {key: partial(make, work) for key, make in _PARTS.items()}
            views["print"] = lambda: PrintPage(self._house, lambda answers: self._documents(work))
        return views

    def _documents(self, work: Work) -> list[Document]:
        child, case = work.page.child.student, work.file.case
        name = f"{child.number} {case.number}".strip()
        return [Document(FORM, Choice(child=child.id, record=case.id), name)]

    def _subject(self, work: Work) -> str:
        page = work.page
        words = SUBJECT.with_(name=work.name, class_name=page.child.class_name)
        if page.case.number:
            words = NUMBERED.with_(subject=words, number=page.case.number)
        area = self._house.say(area_title(page.areas, page.case.area)) if page.case.area else ""
        return f"{self._house.say(words)}\n{area}".strip()

    def _put(self, wizard: Wizard) -> None:
        self.wizard = wizard
        wizard.finished.connect(lambda walk: self._home())
        wizard.later.connect(lambda walk: self._later())
        self.addWidget(wizard)
        self.setCurrentWidget(wizard)
        if self.work:
            wizard.look_ahead()

    def _put_away(self) -> None:
        old, self.wizard, self.work = self.wizard, None, None
        if old:
            self.removeWidget(old)
            old.deleteLater()

    def _leaving(self, walk: Walk) -> bool:
        view = self.wizard.view if self.wizard else None
        return view.keep() if isinstance(view, CasePart) else True

    def _overtaken(self, error: Any) -> None:
        view = self.wizard.view if self.wizard else None
        if isinstance(view, CasePart):
            view.combine(error)

    def _told(self, walk: Walk) -> Words | None:
        return KEPT.with_(time=f"{self._house.desk.now():%H:%M}") if walk.at != "known" else None

    def _later(self) -> None:
        self._house.messages.tell(LATER)
        self._home()

    def _print_class(self) -> None:
        self._house.go("reports", "forms")
