"""The place of step 1: picks children, shows the wizard for one after the other, keeps every page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from student_care_desktop.catalog.flows.care_1 import KNOW
from student_care_desktop.domain.flow import Signed, Walk
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.questions import Question
from student_care_desktop.domain.students import Guardian, Measurement, Student
from student_care_desktop.domain.students import Household as Home
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import know, visits
from student_care_desktop.services.know import Known
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.visiting import Visiting
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.know.choosing import choosing
from student_care_desktop.ui.screens.know.pages import FORM, said_by, views_of
from student_care_desktop.ui.screens.know.pictures import Pictures
from student_care_desktop.ui.urgent import tell_urgent
from student_care_desktop.ui.veiled import DOTS
from student_care_desktop.ui.wizards.engine import Wizard
from student_care_desktop.ui.wizards.page import PageView
from student_care_desktop.ui.wizards.questions import QuestionsPage

__all__ = ["KnowRoom"]

SUBJECT = mark("Know", "{name} · {class_name}")
ONE_OF = mark("Know", "{subject} · {place} of {count} children")
KEPT = mark("Know", "Kept at {time}. A power cut loses nothing.")
PUT_BY = mark("Know", "Kept as a draft: {name}. It goes on where you stopped.")
DONE = mark("Know", "The home visit is done: {name}.")
PICTURE = mark("Know", "Choose a picture")
IMAGES = mark("Know", "Pictures")
SHRINKING = mark("Know", "Making the picture small and removing place and time from it")
KINDS = (
    HomeVisit, Student, Guardian, Home, HouseholdMember, Measurement, VoiceSheet,
)
"""What a page of this wizard may change."""


class KnowRoom(QStackedWidget):
    """``visit(None)`` begins with picking children, ``visit((id, round))`` goes straight to one."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._queue: tuple[str, ...] = ()
        self._round = 1
        self._known: Known | None = None
        self._keeping, self._hidden = False, house.names_hidden
        self.wizard: Wizard | None = None

    def visit(self, thing: Any) -> None:
        """``thing`` is (student id, round), ("", round) to pick children, or None."""
        child, round_ = thing if thing else ("", 1)
        self._round = round_
        if child:
            self._queue = (child,)
            self._open(child)
        else:
            self._queue = ()
            self._pick(())

    def on_changed(self, changes: Changes) -> None:
        if self._keeping or self.wizard is None:
            return
        if self._hidden is not self._house.names_hidden:
            self.may_leave()
            self._hidden = self._house.names_hidden
        if self._known is None:
            self._pick(self._queue)
        elif changes.touch(*KINDS):
            self._open(self._known.visiting.student.id, self.wizard.walk.at)

    def may_leave(self) -> bool:
        """Everything is kept; only what cannot be kept holds the person here."""
        if self.wizard is None or self._known is None:
            return True
        self.wizard.view.commit()
        return self._leaving(self.wizard.walk.answer(self.wizard.view.answer()))

    def _pick(self, ticked: Sequence[str]) -> None:
        self._known = None
        self._put(KNOW.walk({"people": tuple(ticked)} if ticked else None), "", {})

    def _open(self, child: str, at: str = "") -> None:
        """Show a child: at ``at``, or where the visit was left."""
        desk = self._house.desk
        self._house.attempt(lambda: know.known_of(desk, child, self._round), lambda one: self._show(one, at))

    def _show(self, known: Known, at: str = "") -> None:
        self._known = known
        views = views_of(self._house, lambda: self._now, self._pictures())
        self._put(_walk(known, self._queue, at), self._subject(known), dict(views))

    @property
    def _now(self) -> Known:
        assert self._known is not None  # noqa: S101
        return self._known

    def _put(self, walk: Walk, subject: str, views: dict[str, Any]) -> None:
        views["people"] = lambda: choosing(self._house, self._round, self._queue, self._begin)
        made = Wizard(walk, views, self._house.say, subject, self._told, self._leaving)
        made.later.connect(self._put_by)
        made.finished.connect(self._finished)
        old, self.wizard = self.wizard, made
        self.addWidget(made)
        self.setCurrentWidget(made)
        if old:
            self.removeWidget(old)
            old.deleteLater()
        if self._known:
            made.look_ahead()

    def _subject(self, known: Known) -> str:
        say, visiting = self._house.say, known.visiting
        name = DOTS if self._house.names_hidden else visiting.student.name
        words = SUBJECT.with_(name=name, class_name=visiting.class_name)
        if len(self._queue) > 1:
            place = self._queue.index(visiting.student.id) + 1
            words = ONE_OF.with_(subject=words, place=place, count=len(self._queue))
        return say(words)

    def _begin(self, children: tuple[str, ...]) -> None:
        """The children are picked: the first of them comes up."""
        self._queue = children
        if children:
            self._open(children[0])

    def _told(self, walk: Walk) -> Words | None:
        if self._known is None or not self._known.left:
            return None
        return KEPT.with_(time=f"{self._house.desk.now():%H:%M}")

    def _leaving(self, walk: Walk) -> bool:
        """Keep what the page says; False when it cannot be kept, and that is told."""
        page, answer = walk.at, walk.answers.get(walk.at)
        said = said_by(page, answer) if self._known else None
        if said is None:
            return True
        known, desk, form = self._now, self._house.desk, self._now.visiting.visit.form
        signed = isinstance(answer, Signed) and answer.agreed
        left = "" if page == "sign" else page
        if not self._house.attempt(
            lambda: know.finish(desk, known, said) if signed else know.keep(desk, known, left, said),
            self._kept,
        ):
            return False
        if page == "record" and self._now.visiting.visit.form != form:
            self._show(self._now)
            return False
        return True

    def _kept(self, known: Known) -> None:
        before, self._known = self._known, known
        self._keeping = True
        self._house.changed.emit(Changes(frozenset(KINDS)))
        self._keeping = False
        place = known.visiting.enrollment
        if known.urgent and before and not before.urgent and place:
            tell_urgent(self._house, place.id, source=known.visiting.visit.id)

    def _put_by(self, walk: Walk) -> None:
        if self._known:
            self._house.messages.tell(PUT_BY.with_(name=self._called(self._known)))
        self._away()

    def _finished(self, walk: Walk) -> None:
        """The last page of a child: the next one of those who were picked, or back to the class."""
        known = self._now
        self._house.messages.tell(DONE.with_(name=self._called(known)))
        place = self._queue.index(known.visiting.student.id) + 1
        if place < len(self._queue):
            self._open(self._queue[place])
        else:
            self._away()

    def _called(self, known: Known) -> str:
        return DOTS if self._house.names_hidden else known.visiting.student.name

    def _away(self) -> None:
        self._known = None
        self._house.go("board" if self._house.has("board") else "students")

    def _pictures(self) -> Pictures:
        desk = self._house.desk
        return Pictures(
            self._choose_picture, self._take_picture, self._remove_picture,
            lambda key: visits.picture(desk, key),
        )

    def _choose_picture(self, question: Question) -> None:
        path = self._house.messages.open_file(PICTURE, IMAGES, "*.jpg *.jpeg *.png *.heic *.heif")
        if path:
            self._take_picture(question, path)

    def _take_picture(self, question: Question, path: Path) -> None:
        desk, visiting = self._house.desk, self._now.visiting

        def work(progress: Progress) -> Visiting:
            progress.step(0, 0, SHRINKING)
            return visits.add_picture(desk, visiting, question, path)

        self._house.work(work, lambda kept: self._hung(question))

    def _remove_picture(self, question: Question) -> None:
        desk, visiting = self._house.desk, self._now.visiting
        self._house.attempt(
            lambda: visits.remove_picture(desk, visiting, question), lambda kept: self._hung(question)
        )

    def _hung(self, question: Question) -> None:
        """A picture came or went: show it."""
        now = self._now.visiting
        self._kept(know.known_of(self._house.desk, now.student.id, self._round))
        view: PageView | None = self.wizard.view if self.wizard else None
        if isinstance(view, QuestionsPage) and question.key in view.asked:
            view.asked[question.key].put(self._now.visiting.visit.document)


def _walk(known: Known, queue: Sequence[str], at: str) -> Walk:
    """The walk of a child: what was left before is answered, the first open page comes up."""
    left = [page.key for page in KNOW.pages] if known.done else [*known.left]
    answers: dict[str, Any] = {"people": tuple(queue), **dict.fromkeys(left, True)}
    answers["record"] = {FORM: known.visiting.visit.form}
    if known.done:
        answers["sign"] = Signed(known.visiting.visit, agreed=True)
    walk = KNOW.walk(answers, "record")
    keys = [page.key for page in walk.pages]
    first = "record" if known.done else next(key for key in keys[1:] if key not in left)
    return KNOW.walk(answers, at if at in keys else first)
