"""The room of Step 3: children are picked, then the wizard takes one after the other and keeps every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from student_care_desktop.catalog.flows.care_3 import CARE_3
from student_care_desktop.domain.flow import Answers, Page, Signed, Walk
from student_care_desktop.domain.learning import Scholarship, Talent
from student_care_desktop.domain.promotion import Activity, Award, Participation, StrengthPlan, Talk
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import promoting
from student_care_desktop.services.promoting import Promoted, Said
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.promote.choosing import choosing
from student_care_desktop.ui.screens.promote.figures import documents, known_figures
from student_care_desktop.ui.screens.promote.growing import HonoursPage, StrengthPage
from student_care_desktop.ui.screens.promote.parts import PartsPage
from student_care_desktop.ui.screens.promote.signing import SignPage
from student_care_desktop.ui.veiled import DOTS
from student_care_desktop.ui.wizards import PageView, Wizard
from student_care_desktop.ui.wizards.documents import PrintPage
from student_care_desktop.ui.wizards.facts import FactsPage
from student_care_desktop.ui.wizards.page import FormPage

__all__ = ["PromoteRoom"]

SUBJECT = mark("Promote", "{name} · {class_name} · term {term}")
ONE_OF = mark("Promote", "{subject} · {place} of {count} children")
KEPT = mark("Promote", "Kept at {time}. A power cut loses nothing.")
LATER = mark("Promote", "Kept. It goes on at the page you left.")
DONE = mark("Promote", "Promotion of this term is signed: {name}.")
NEXT = mark("Promote", "Next child ({left} left)")
KINDS = (Activity, Award, Participation, Scholarship, StrengthPlan, Talent, Talk)
"""What a page of this wizard may change."""
_ORDER = tuple(page.key for page in CARE_3.pages)


class PromoteRoom(QStackedWidget):
    """``visit(enrollment id)`` goes straight to a child, None begins with picking children of the class."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._queue: tuple[str, ...] = ()
        self._here: Promoted | None = None
        self._keeping, self._hidden = False, house.names_hidden
        self.wizard: Wizard | None = None

    def visit(self, thing: Any) -> None:
        """``thing`` is the id of a child's place in the year, or None."""
        self._queue = (str(thing),) if thing else ()
        if thing:
            self._open(str(thing))
        else:
            self._pick()

    def on_changed(self, changes: Changes) -> None:
        if self._keeping or self.wizard is None:
            return
        if self._here is None:
            self._pick()
        elif changes.touch(*KINDS) and self.may_leave():
            self._open(self._here.place.id, self.wizard.walk.at)

    def may_leave(self) -> bool:
        """Everything is kept; only what cannot be kept holds the person here."""
        if self.wizard is None or self._here is None:
            return True
        self.wizard.view.commit()
        return self._leaving(self.wizard.walk.answer(self.wizard.view.answer()), signing=False)

    def _pick(self) -> None:
        self._here = None
        ticked = {"people": self._queue} if self._queue else None
        self._put(CARE_3.walk(ticked), "", {})

    def _begin(self, places: tuple[str, ...]) -> None:
        self._queue = places
        if places:
            self._open(places[0])

    def _open(self, place: str, at: str = "") -> None:
        """Show a child: at ``at``, or where the work was left."""
        desk = self._house.desk
        self._house.attempt(lambda: promoting.promoted_of(desk, place), lambda here: self._show(here, at))

    def _show(self, here: Promoted, at: str) -> None:
        self._here = here
        self._put(_walk(here, self._queue, at), self._subject(here), self._views())

    @property
    def _now(self) -> Promoted:
        assert self._here is not None  # noqa: S101
        return self._here

    def _views(self) -> dict[str, Callable[[], PageView]]:
        say = self._house.say
        return {
            "known": lambda: FactsPage(lambda answers: known_figures(self._now, say)),
            "talk": lambda: _TalkPage(_page("talk"), self._house, lambda: self._now),
            "activities": lambda: PartsPage(lambda: self._now, say),
            "strength": lambda: StrengthPage(lambda: self._now, say),
            "awards": lambda: HonoursPage(lambda: self._now, say),
            "sign": lambda: SignPage(lambda: self._now, say), "print": self._last,
        }

    def _last(self) -> PageView:
        page = _LastPage(self._house, lambda answers: documents(self._now))
        page.left = len(self._queue) - self._queue.index(self._now.place.id) - 1
        return page

    def _put(self, walk: Walk, subject: str, views: dict[str, Callable[[], PageView]]) -> None:
        views["people"] = lambda: choosing(self._house, self._queue, self._begin)
        made = Wizard(walk, views, self._house.say, subject, self._told, self._leaving)
        made.later.connect(self._put_by)
        made.finished.connect(self._finished)
        old, self.wizard = self.wizard, made
        self.addWidget(made)
        self.setCurrentWidget(made)
        if old:
            self.removeWidget(old)
            old.deleteLater()
        if self._here:
            made.look_ahead()

    def _subject(self, here: Promoted) -> str:
        name = DOTS if self._house.names_hidden else here.child.name
        words = SUBJECT.with_(name=name, class_name=here.class_name, term=here.term)
        if len(self._queue) > 1:
            place = self._queue.index(here.place.id) + 1
            words = ONE_OF.with_(subject=words, place=place, count=len(self._queue))
        return self._house.say(words)

    def _told(self, walk: Walk) -> Words | None:
        if self._here is None or not self._here.left:
            return None
        return KEPT.with_(time=f"{self._house.desk.now():%H:%M}")

    def _leaving(self, walk: Walk, *, signing: bool = True) -> bool:
        """Keep what the page says; False when it cannot be kept, and that is told."""
        if self._here is None or walk.at in ("people", "print"):
            return True
        desk, place, page, answer = self._house.desk, self._here.place.id, walk.at, walk.answers.get(walk.at)
        if isinstance(answer, Signed):
            if not (answer.agreed and signing):
                return True
            return self._house.attempt(lambda: promoting.sign(desk, place, str(answer.record)), self._kept)
        return self._house.attempt(
            lambda: promoting.keep(desk, place, page if signing else "", said_by(page, answer)), self._kept
        )

    def _kept(self, here: Promoted) -> None:
        self._here = here
        self._keeping = True
        self._house.changed.emit(Changes(frozenset(KINDS)))
        self._keeping = False

    def _put_by(self, walk: Walk) -> None:
        self._house.messages.tell(LATER)
        self._away()

    def _finished(self, walk: Walk) -> None:
        """The last page of a child: the next one of those who were picked, or back to the class."""
        here = self._now
        name = DOTS if self._house.names_hidden else here.child.name
        self._house.messages.tell(DONE.with_(name=name))
        place = self._queue.index(here.place.id) + 1
        if place < len(self._queue):
            self._open(self._queue[place])
        else:
            self._away()

    def _away(self) -> None:
        self._here, self._queue = None, ()
        self._house.go("board" if self._house.has("board") else "students")


class _TalkPage(FormPage):
    """The talk of this term as it is kept; a new one has the day of today and nothing else."""

    def __init__(self, page: Page, house: House, here: Callable[[], Promoted]) -> None:
        super().__init__(page, house.say)
        self._today, self._now = house.desk.today, here

    def enter(self, answers: Answers) -> None:
        if not self._entered:
            talk = self._now().talk
            self.form.load(replace(talk, day=talk.day or self._today))
            self._entered = True

    def settle(self) -> None:
        self.form.focus("topic")


class _LastPage(PrintPage):
    """The paper, and how many are left on the button."""

    left = 0

    def go_on(self) -> Words | None:
        return NEXT.with_(left=self.left) if self.left else None


def said_by(page: str, answer: Any) -> Said:
    """What the service is told when a page is left."""
    if page == "talk":
        return Said(talk=answer)
    if page == "activities":
        return Said(parts=answer)
    if page == "strength":
        return Said(talents=answer.talents, plan=answer.plan)
    return Said(honours=answer) if page == "awards" else Said()


def _page(key: str) -> Page:
    return next(page for page in CARE_3.pages if page.key == key)


def _walk(here: Promoted, queue: tuple[str, ...], at: str) -> Walk:
    """The walk of a child: what was left before is answered, the first open page comes up."""
    left = _ORDER[1:-1] if here.done else here.left
    answers: dict[str, Any] = {"people": queue, **dict.fromkeys(left, True)}
    if here.done:
        answers["sign"] = Signed(here.signed_by, agreed=True)
    first = "known" if here.done else next(key for key in _ORDER[1:] if key not in left)
    return CARE_3.walk(answers, at if at in _ORDER else first)
