"""The room of step 5: the lists, one referral, the wizard, the agencies, and hand-over packs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from student_care_desktop.catalog.flows.care_5 import CARE_5
from student_care_desktop.domain.flow import Walk
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.referrals import Agency, Approval, Referral, ReferralStep
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import referral_lists, referrals, school, students
from student_care_desktop.ui.faces import Faces
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.refer.listing import ListPage
from student_care_desktop.ui.screens.refer.places import AgenciesPage
from student_care_desktop.ui.screens.refer.sheet import SheetPage
from student_care_desktop.ui.screens.refer.writing import Writing
from student_care_desktop.ui.wizards import Wizard
from student_care_desktop.ui.wizards.people import PeoplePage, Person

__all__ = ["ReferRoom"]

ONE = mark("Refer", "One child at a time: tick one name only.")
OPEN = mark("Refer", "{count} open")
LATER = mark("Refer", "Kept as a draft. It stands among what you sent.")
KINDS = (Referral, ReferralStep, Agency, Approval)


class Picking(PeoplePage):
    """Exactly one child; going on begins the referral."""

    def __init__(self, house: House, begin: Any) -> None:
        faces = Faces(house)
        super().__init__(
            lambda: _people(house), house.say, picture_of=lambda one: faces.of(one.of),
            names_hidden=house.names_hidden,
        )
        faces.setParent(self)
        faces.arrived.connect(self.table.viewport().update)
        self._begin = begin

    def problem(self) -> Words | None:
        return super().problem() or (ONE if len(self.answer()) > 1 else None)

    def leave(self, go: Any) -> None:
        self._begin(self.answer()[0])


class ReferRoom(QWidget):
    """``visit``: ("new", enrollment id, case id), ("referral", id), or None for the lists.

    ("pick", ""), ("agencies", "") and ("handover", "") lead to their pages.
    """

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.work: Writing | None = None
        self.wizard: Wizard | None = None
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        page.setLayout(self._inside)
        self.paper = Paperwork(house, page)
        self.list = ListPage(house, self.pick, self._to_agencies, self._hand_over)
        self.sheet = SheetPage(house, self._home, self.paper)
        self.places = AgenciesPage(house, self._home)
        self.list.opened.connect(self._open)
        self.sheet.edit.connect(self._edit)
        for one in (self.list, self.sheet, self.places):
            self._inside.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.paper)
        self._here: QWidget = self.list
        self._show(self.list)

    def visit(self, thing: Any) -> None:
        """Come in."""
        self.paper.back()
        if isinstance(thing, tuple) and thing[0] == "new":
            self._begin(str(thing[1]), str(thing[2]) if len(thing) > 2 else "")
        elif isinstance(thing, tuple) and thing[0] == "referral":
            self._open(str(thing[1]))
        elif isinstance(thing, tuple):
            {"agencies": self._to_agencies, "handover": self._hand_over}.get(str(thing[0]), self.pick)()
        else:
            self._home()

    def on_changed(self, changes: Changes) -> None:
        """What is being written stays; lists and pages are read anew."""
        if self._here is self.list:
            self.list.load()
        elif self._here is self.sheet and self.sheet.page and changes.touch(*KINDS):
            self.sheet.show_referral(self.sheet.page.row.referral.id)

    def may_leave(self) -> bool:
        """Everything that was written is kept."""
        if self.wizard is None or self.work is None or self._here is not self.wizard:
            return True
        if self.wizard.walk.at in ("people", "sign", "print"):
            return True
        self.wizard.view.commit()
        return self.work.leaving(self.wizard.walk.answer(self.wizard.view.answer()))

    def _show(self, page: QWidget) -> None:
        self._here = page
        for place in range(self._inside.count()):
            item = self._inside.itemAt(place)
            widget = item.widget() if item else None
            if widget:
                widget.setVisible(widget is page)

    def _home(self) -> None:
        self._put_away()
        self._show(self.list)
        self.list.begin()
        self.list.table.setFocus()

    def _open(self, key: str) -> None:
        if self.sheet.show_referral(key):
            self._put_away()
            self._show(self.sheet)
            self.sheet.acts.note.input.editor.setFocus()

    def _to_agencies(self) -> None:
        if self.may_leave():
            self._put_away()
            self.places.load()
            self._show(self.places)
            self.places.table.setFocus()

    def _hand_over(self) -> None:
        from student_care_desktop.ui.screens.refer.handing import HandingPage

        page = HandingPage(self._house, self._home)
        self._inside.addWidget(page)
        self._show(page)
        page.begin()

    def pick(self) -> None:
        """Which child: nobody is ticked beforehand."""
        views = {"people": lambda: Picking(self._house, self._begin)}
        self._put(Wizard(CARE_5.walk(), views, self._house.say))

    def _begin(self, enrollment_id: str, case_id: str = "") -> None:
        desk = self._house.desk

        self._house.attempt(lambda: referrals.draft(desk, enrollment_id, case_id), self._write)

    def _edit(self, key: str) -> None:
        page = self.sheet.page
        if page and page.row.referral.id == key and not page.row.veiled:
            self._write(page.row.referral)

    def _write(self, referral: Referral) -> None:
        rows = {one.enrollment.id: one for one in students.roster(self._house.desk)}
        row = rows.get(referral.enrollment_id)
        if row is None:
            return
        self.work = Writing(self._house, row, referral, self._to_agencies)
        self._put(self.work.wizard)

    def _put(self, wizard: Wizard) -> None:
        self._drop()
        self.wizard = wizard
        wizard.finished.connect(self._finished)
        wizard.later.connect(self._later)
        wizard.cancelled.connect(lambda walk: self._home())
        self._inside.addWidget(wizard)
        self._show(wizard)
        wizard.view.settle()

    def _put_away(self) -> None:
        self.work = None
        self._drop()

    def _drop(self) -> None:
        if self.wizard:
            self._inside.removeWidget(self.wizard)
            self.wizard.hide()
            self.wizard.deleteLater()
            self.wizard = None

    def _finished(self, walk: Walk) -> None:
        key = self.work.referral.id if self.work else ""
        self._house.changed.emit(EVERYTHING)
        self._open(key)

    def _later(self, walk: Walk) -> None:
        self._house.messages.tell(LATER)
        self._home()
        self.list.show_box("outbox")


def _people(house: House) -> Sequence[Person]:
    """The children of the class at the top, or of all classes, with how many referrals of theirs are open."""
    room = next((one for one in school.classes(house.desk) if one.id == house.scope.classroom), None)
    open_: dict[str, int] = {}
    for row in referral_lists.everyone(house.desk):
        if row.silent is not None:
            open_[row.enrollment.id] = open_.get(row.enrollment.id, 0) + 1
    rows = students.roster(house.desk, room, everybody=False)
    return [_person(house, row, open_.get(row.enrollment.id, 0)) for row in rows]


def _person(house: House, row: ClassRow, count: int) -> Person:
    child = row.student
    return Person(
        key=row.enrollment.id, name=child.name, no=row.enrollment.no, nickname=child.nickname,
        first=child.first_name, told=house.say(OPEN.with_(count=count)) if count else "", of=child,
        state="now" if count else "open",
    )
