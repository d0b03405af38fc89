"""The room of Step 2: whom to screen is picked, then the wizard takes one child after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget

from student_care_desktop.catalog.flows.care_2 import CARE_2
from student_care_desktop.domain.areas import LABELS
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.flow import Walk
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.screenings import STATES
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import school, screening
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.ui.faces import Faces
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.screens.screen.grouping import GroupPage
from student_care_desktop.ui.screens.screen.known import KnownPage
from student_care_desktop.ui.screens.screen.signing import ConfirmPage
from student_care_desktop.ui.screens.screen.signs import SignsPage
from student_care_desktop.ui.screens.screen.work import Work
from student_care_desktop.ui.wizards import PageView, Wizard
from student_care_desktop.ui.wizards.documents import Document, PrintPage
from student_care_desktop.ui.wizards.people import PeoplePage, Person

__all__ = ["ScreenRoom"]

WHO = mark("Screen", "{name} · {class_name} · round {round}")
VEILED = mark("Screen", "no. {no} · {class_name} · round {round}")
CLASS = mark("Screen", "{class_name} · round {round}")
ALL = mark("Screen", "All classes")
LOCKED = mark(
    "Screen", "This form is locked. Ask the grade head to give it back; it can be read in the table."
)
DONE = mark("Screen", "{count} screened. All children you chose are done.")
LATER = mark("Screen", "Kept. You can go on at any time, from the page you left.")
NEXT = mark("Screen", "Next child ({left} left)")
NOT_BEGUN = mark("Screen", "not begun")
TOLD = mark("Screen", "{status}: {group}")
FORM = "screening"
_MARKS = {"draft": "now", "returned": "alarm", "confirmed": "done", "locked": "done"}


class Picking(PeoplePage):
    """Going on begins with the first who was ticked."""

    def __init__(
        self, people: Callable[[], Sequence[Person]], house: House, begin: Callable[[list[str]], object]
    ) -> None:
        faces = Faces(house)
        super().__init__(
            people, house.say, picture_of=lambda one: faces.of(one.of), names_hidden=house.names_hidden
        )
        faces.setParent(self)
        faces.arrived.connect(self.table.viewport().update)
        self._begin = begin

    def leave(self, go: Callable[[], None]) -> None:
        self._begin(list(self.answer()))


class LastPage(PrintPage):
    """The paper, and the name of who comes next on the button."""

    left = 0

    def go_on(self) -> Words | None:
        return NEXT.with_(left=self.left) if self.left else None


class ScreenRoom(QStackedWidget):
    """``visit((enrollment id, round))`` screens one child, None begins with picking children of the class."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._round = 1
        self._queue: list[str] = []
        self._count = 0
        self.work: Work | None = None
        self.wizard: Wizard | None = None

    def visit(self, thing: Any) -> None:
        """Come in for one child, or to pick."""
        if isinstance(thing, tuple):
            self._round = int(thing[1])
            self._begin([str(thing[0])])
        elif isinstance(thing, int) or self.wizard is None or thing is None:
            self._round = thing if isinstance(thing, int) else self._round
            self._pick()

    def on_changed(self, changes: Changes) -> None:
        """What is ticked on the screen stays; the list of children is read anew when it is seen."""
        if self.work is None and self.wizard is not None:
            self._pick()

    def may_leave(self) -> bool:
        """Everything is kept, so one may always leave."""
        if self.work and not self.work.locked and self.wizard and self.wizard.walk.at in ("signs", "flags"):
            self.work.keep()
        self._flush()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Another place, or the lock: nothing waits."""
        self._flush()
        super().hideEvent(event)

    def _flush(self) -> None:
        if self.work:
            self.work.flush()

    def _begin(self, queue: list[str]) -> None:
        self._queue, self._count = queue, 0
        self._next()

    def _next(self) -> None:
        """The next child of those who were ticked; a locked form is left out, and that is told."""
        self._flush()
        while self._queue:
            place = self._queue.pop(0)
            try:
                work = Work(self._house, place, self._round)
            except CareError as gone:
                self._house.messages.trouble(gone)
                continue
            if not work.locked:
                self._open(work)
                return
            self._house.messages.tell(LOCKED, "warn")
        self._finish()

    def _finish(self) -> None:
        self.work = None
        if self._count:
            self._house.messages.tell(DONE.with_(count=self._count))
        self._home()

    def _home(self) -> None:
        """To the table of the class, where there is one."""
        self._flush()
        self.work = None
        self._house.changed.emit(EVERYTHING)
        if self._house.has("matrix"):
            self._house.go("matrix", self._round)
        else:
            self._pick()

    def _pick(self) -> None:
        self.work = None
        views = {"people": lambda: Picking(self._people, self._house, self._begin)}
        self._put(Wizard(CARE_2.walk(), views, self._house.say, self._class_told(), self._keep))

    def _class_told(self) -> str:
        rooms = {room.id: room.name for room in school.classes(self._house.desk)}
        name = rooms.get(self._house.scope.classroom) or self._house.say(ALL)
        return self._house.say(CLASS.with_(class_name=name, round=self._round))

    def _open(self, work: Work) -> None:
        self.work = work
        answers = {"people": (work.place,), "known": True, "signs": work.marking, "flags": work.marking}
        walk = CARE_2.walk(answers, work.resume)
        made = Wizard(walk, self._views(work), self._house.say, self._told(work), self._keep)
        self._put(made)
        made.look_ahead()

    def _views(self, work: Work) -> dict[str, Callable[[], PageView]]:
        return {
            "people": lambda: Picking(self._people, self._house, self._begin),
            "known": lambda: KnownPage(work), "signs": lambda: self._signs(work, flags=False),
            "flags": lambda: self._signs(work, flags=True), "group": lambda: GroupPage(work),
            "sign": lambda: ConfirmPage(work), "print": lambda: self._last(work),
        }

    def _signs(self, work: Work, *, flags: bool) -> SignsPage:
        page = SignsPage(work, flags)
        page.ready.connect(self._go_on)
        return page

    def _go_on(self) -> None:
        if self.wizard:
            self.wizard.next()

    def _last(self, work: Work) -> PageView:
        child = work.page.child
        page = LastPage(self._house, lambda answers: [Document(FORM, Choice(child=child.id), child.number)])
        page.left = len(self._queue)
        return page

    def _put(self, wizard: Wizard) -> None:
        old, self.wizard = self.wizard, wizard
        wizard.finished.connect(self._finished)
        wizard.later.connect(self._later)
        self.addWidget(wizard)
        self.setCurrentWidget(wizard)
        if old:
            self.removeWidget(old)
            old.deleteLater()

    def _keep(self, walk: Walk) -> Words | None:
        """Keep what is ticked whenever a page is left."""
        if self.work is None or walk.at in ("people", "print"):
            return None
        self.work.keep(walk, self._kept)
        return None

    def _kept(self, words: Words) -> None:
        if self.wizard:
            self.wizard.note(words)

    def _finished(self, walk: Walk) -> None:
        self._count += 1
        self._next()

    def _later(self, walk: Walk) -> None:
        self._house.messages.tell(LATER)
        self._home()

    def _told(self, work: Work) -> str:
        page = work.page
        facts = {"class_name": page.class_name, "round": work.round}
        if self._house.names_hidden:
            return self._house.say(VEILED.with_(no=page.enrollment.no or "–", **facts))
        return self._house.say(WHO.with_(name=page.child.name, **facts))

    def _people(self) -> list[Person]:
        """The children of the class at the top, or of all classes."""
        desk = self._house.desk
        room = next((one for one in school.classes(desk) if one.id == self._house.scope.classroom), None)
        return [self._person(row) for row in screening.screened(desk, room, self._round)]

    def _person(self, row: ScreenRow) -> Person:
        child, form, say = row.child.student, row.screening, self._house.say
        told = say(NOT_BEGUN)
        if form:
            told = say(dict(STATES)[form.status])
            if row.known:
                told = say(TOLD.with_(status=told, group=LABELS[row.groups.overall.group]))
        return Person(
            key=row.child.enrollment.id, name=child.name, no=row.child.enrollment.no, nickname=child.nickname,
            first=child.first_name, told=told, of=child,
            state=_MARKS.get(form.status, "open") if form else "open",
        )
