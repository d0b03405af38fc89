"""Talks of the term: the class with who is still to be talked with; one talk is written, then the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from student_care_desktop.domain.promotion import TOPICS, Talk
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import talks
from student_care_desktop.services.talks import TalkLine
from student_care_desktop.ui.faces import Faces
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import Card, Elided, button, column, label, row, scrolled
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.activities.columns import talk_columns
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.veiled import DOTS

__all__ = ["TalkingTab"]

LIST = mark("Activities room", "Children to talk with")
EMPTY = mark("Activities room", "Choose a class at the top of the window.")
LEFT = mark("Activities room", "Only who is still to be talked with")
COUNT = mark("Activities room", "Talked with {done} of {of} this term · {left} left")
CHILD = mark("Activities room", "No. {no} {name}")
NOBODY = mark("Activities room", "Choose a child at the left.")
KEEP = mark("Activities room", "Keep, next child")
ANOTHER, OUT = mark("Activities room", "Another talk"), mark("Activities room", "Take this talk out")
KEPT = mark("Activities room", "The talk is kept.")
GONE = mark("Activities room", "The talk was taken out. Ctrl+Z brings it back.")
PROMOTE = mark("Activities room", "All of step 3 …")
QUICK = mark("Activities room", "A good word is noted as easily as a bad one:")
LEAVE = mark("Activities room", "Leave what is written?")
LEAVE_MORE = mark("Activities room", "The talk is not kept yet.")
LEAVE_YES = mark("Activities room", "Leave without keeping")
_FIELDS = ("day", "by", "topic", "said", "agreed")
_QUICK = 3


class TalkingTab(QWidget):
    """Enter on a child leads to the form; Ctrl+Enter keeps it and goes on to the next who is left."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        faces = Faces(house)
        self.table: TableView[TalkLine] = TableView(
            talk_columns(), self._say, LIST, EMPTY, lambda one: faces.of(one.child.student)
        )
        faces.setParent(self)
        faces.arrived.connect(self.table.viewport().update)
        self.form: Form[Talk] = Form(Talk, _FIELDS, self._say, 2)
        self._count, self.name = Elided(role="soft"), Elided(role="heading")
        self.only = QCheckBox(self._say(LEFT))
        self._by, self._shown = "", ""
        self._build()
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda one: self.form.focus("topic"))
        self.only.toggled.connect(lambda on: self.table.records.keep(_open if on else None))

    def _build(self) -> None:
        say = self._say
        left = Card(margin=1)
        left.add(self.table)
        self._keep = button(say(KEEP), self.keep, kind="primary", keys="Ctrl+Return")
        self._another = button(say(ANOTHER), self._begin_another)
        self._out = button(say(OUT), self._remove, kind="link")
        self._more = button(say(PROMOTE), self._promote, kind="link")
        quick = row(*(self._topic(words) for words in TOPICS[:_QUICK]), None, gap=8)
        inner = QWidget()
        inner.setLayout(column(
            row(self.name, self._more), label(say(QUICK), "small"), quick, self.form, None, gap=10,
        ))
        right = Card()
        right.add(scrolled(inner), row(self._out, None, self._another, self._keep, gap=10))
        both = row(left, right, gap=14)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        head = row(self._count, self.only, gap=10)
        head.setStretch(0, 1)
        whole = column(head, both, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _topic(self, words: Words) -> QWidget:
        return button(self._say(words), partial(self._about, self._say(words)))

    def _about(self, text: str) -> None:
        """A topic with one press; the cursor goes where the words are written."""
        self.form.boxes["topic"].input.put(text)
        self.form.changed.emit("topic")
        self.form.focus("said")

    def load(self) -> None:
        """Read the class that is chosen at the top; what is being written stays."""
        if self.form_dirty:
            return
        desk, room = self._house.desk, self._house.scope.classroom
        lines = talks.talks_of_class(desk, room) if room else []
        self.table.records.hide_names(self._house.names_hidden)
        self.table.put(lines)
        done = sum(not one.open for one in lines)
        words = COUNT.with_(done=done, of=len(lines), left=len(lines) - done)
        self._count.put(self._say(words if lines else EMPTY))
        self._show(self.table.current())

    def settle(self) -> None:
        """The person comes to the list."""
        self.table.setFocus()

    @property
    def form_dirty(self) -> bool:
        """Whether a talk is written that is not kept."""
        return bool(self._shown) and self.form.dirty

    def _show(self, here: TalkLine | None) -> None:
        if here is None and self.form_dirty:
            return
        if here and self._shown == here.child.enrollment.id and self.form.dirty:
            return
        if self.form_dirty and not self._leave():
            self.table.choose(lambda one: one.child.enrollment.id == self._shown)
            return
        self._shown = here.child.enrollment.id if here else ""
        self.name.put(self._called(here) if here else self._say(NOBODY))
        self.form.setEnabled(here is not None and self._house.may("service", "talks.keep"))
        self._put(here.talks[0] if here and here.talks else self._new(here))

    def _new(self, here: TalkLine | None) -> Talk:
        place = here.child.enrollment.id if here else ""
        return Talk(enrollment_id=place, day=self._house.desk.today, by=self._by)

    def _put(self, talk: Talk) -> None:
        self.form.load(talk)
        here = self.table.current()
        stored = here is not None and any(one.id == talk.id for one in here.talks)
        self._another.setVisible(stored)
        self._out.setVisible(stored)
        self._keep.setEnabled(here is not None)
        self._more.setVisible(here is not None and self._house.has("promote"))

    def _called(self, here: TalkLine) -> str:
        name = DOTS if self._house.names_hidden else here.child.student.name
        return self._say(CHILD.with_(no=here.child.enrollment.no or "–", name=name))

    def _begin_another(self) -> None:
        self._put(self._new(self.table.current()))
        self.form.focus("topic")

    def keep(self) -> None:
        """Keep the talk and go on to the next child who is still to be talked with."""
        wrong = next(iter(self.form.unreadable().values()), None)
        if wrong:
            self._house.messages.tell(wrong, "warn")
            return
        desk, talk = self._house.desk, self.form.value()
        self._house.attempt(lambda: talks.keep(desk, talk), self._kept)

    def _kept(self, talk: Talk) -> None:
        self._by = talk.by
        self._house.messages.tell(KEPT)
        self._again(talk)
        rows = self.table.records.records
        here = self.table.records.row_of(lambda one: one.child.enrollment.id == talk.enrollment_id)
        following = next((one for one in [*rows[here + 1:], *rows] if one.open), None)
        if following:
            self.table.choose(lambda one: one.child.enrollment.id == following.child.enrollment.id)
            self.form.focus("topic")

    def _again(self, talk: Talk) -> None:
        """The list anew, after something was written."""
        self.form.load(talk)
        self.load()
        self._house.changed.emit(Changes(frozenset({Talk})))

    def _remove(self) -> None:
        desk, talk = self._house.desk, self.form.value()

        def done(nothing: None) -> None:
            self._house.messages.tell(GONE)
            self._shown = ""
            self._again(talk)
            self.settle()

        self._house.attempt(lambda: talks.remove(desk, talk), done)

    def _promote(self) -> None:
        here = self.table.current()
        if here:
            self._house.go("promote", here.child.enrollment.id)

    def _leave(self) -> bool:
        return self._house.messages.ask(LEAVE, LEAVE_MORE, LEAVE_YES)

    def may_leave(self) -> bool:
        """A talk that is not kept is asked about."""
        return not self.form_dirty or self._leave()


def _open(one: TalkLine) -> bool:
    return one.open
