"""The papers before the principal: what waits, and what was decided; approve, or return with a remark."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.referrals import Approval
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import approvals
from student_care_desktop.services.approvals import Laid
from student_care_desktop.ui.furniture import Card, button, column, heading, label, row, title
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.tables import Column, Ink, TableView

__all__ = ["ApprovalsRoom"]

TITLE = mark("Approvals", "Papers to approve")
ABOUT = mark("Approvals", "Enter opens the paper. Approve it, or return it and say what is to be mended.")
WAITING = mark("Approvals", "Waiting for you")
DECIDED = mark("Approvals", "Decided of late")
NONE = mark("Approvals", "No paper waits for you.")
NONE_DECIDED = mark("Approvals", "Nothing was decided yet.")
REMARK = mark("Approvals", "Remark (needed when a paper is returned)")
APPROVE = mark("Approvals", "Approve")
RETURN = mark("Approvals", "Return to be mended")
LOOK = mark("Approvals", "Open the paper")
APPROVED = mark("Approvals", "Approved: {what}")
RETURNED = mark("Approvals", "Returned to be mended: {what}")
STATES: Mapping[str, tuple[Words, str]] = {
    "asked": (mark("Approvals", "Waits"), "warn"), "approved": (mark("Approvals", "Approved"), "good"),
    "returned": (mark("Approvals", "Returned"), "bad"),
}
_WAYS: Mapping[str, Callable[[Approval], tuple[str, Any]]] = {
    "referral": lambda one: ("refer", ("referral", one.about)),
    "meeting": lambda one: ("classlife", "meetings"),
    "conference": lambda one: ("conference", one.about),
    "case-study": lambda one: ("study", one.enrollment_id),
    "behaviour": lambda one: ("conduct", one.enrollment_id),
}


def _columns(*more: Column[Laid]) -> tuple[Column[Laid], ...]:
    return (
        Column(key="what", heading=mark("Approvals", "What"), value=lambda one: one.what, ink=Ink.STRONG),
        Column(key="class", heading=mark("Approvals", "Class"), value=lambda one: one.class_name, width=80),
        Column(
            key="name", heading=mark("Approvals", "Student"), value=lambda one: one.name, private=True,
        ),
        Column(
            key="by", heading=mark("Approvals", "Asked by"), value=lambda one: one.by,
            ink=Ink.SOFT,
        ),
        *more,
    )


ASKED_ON: Column[Laid] = Column(
    key="asked", heading=mark("Approvals", "Asked on"), width=110, order=lambda one: str(one.approval.asked),
    value=lambda one: short_day(one.approval.asked) if one.approval.asked else None,
)
ANSWER: tuple[Column[Laid], ...] = (
    Column(
        key="state", heading=mark("Approvals", "Answer"), value=lambda one: STATES[one.approval.state][0],
        ink=Ink.BADGE, tone=lambda one: STATES[one.approval.state][1], width=110,
    ),
    Column(
        key="decided", heading=mark("Approvals", "On"), width=100,
        order=lambda one: str(one.approval.decided),
        value=lambda one: short_day(one.approval.decided) if one.approval.decided else None,
    ),
    Column(
        key="remark", heading=mark("Approvals", "Remark"), value=lambda one: one.approval.remark,
        ink=Ink.SOFT,
    ),
)


class ApprovalsRoom(QWidget):
    """Nothing is decided for more than one paper at a time."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self.waiting: TableView[Laid] = TableView(_columns(ASKED_ON), say, WAITING, NONE)
        self.decided: TableView[Laid] = TableView(_columns(*ANSWER), say, DECIDED, NONE_DECIDED)
        for table in (self.waiting, self.decided):
            table.opened.connect(self._look)
        self.waiting.chosen.connect(self._chosen)
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(say(REMARK))
        self.remark.setAccessibleName(say(REMARK))
        self.remark.setMaxLength(1000)
        self.approve = button(say(APPROVE), self._approve, kind="primary")
        self.give_back = button(say(RETURN), self._return)
        self.look = button(say(LOOK), lambda: self._look(self.waiting.current()))
        above, below = Card(margin=1), Card(margin=1)
        above.add(_head(say(WAITING)), self.waiting, self._deciding())
        below.add(_head(say(DECIDED)), self.decided)
        whole = column(column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0), above, below, gap=12)
        whole.setStretch(1, 3)
        whole.setStretch(2, 2)
        self.setLayout(whole)

    def _deciding(self) -> QWidget:
        made = QWidget()
        line = row(self.remark, self.look, self.give_back, self.approve, gap=10)
        line.setStretch(0, 1)
        line.setContentsMargins(14, 0, 14, 12)
        made.setLayout(line)
        return made

    def visit(self, thing: Any) -> None:
        """Come in."""
        self._load()
        self.waiting.setFocus()

    def on_changed(self, changes: Changes) -> None:
        self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        desk, hidden = self._house.desk, self._house.names_hidden
        for table, read in ((self.waiting, approvals.waiting), (self.decided, approvals.decided)):
            table.records.hide_names(hidden)
            table.put(read(desk))
        if self.waiting.records.rowCount() == 1:  # a paper is no child: the only one may stand ready
            self.waiting.choose(lambda one: True)
        self._chosen(self.waiting.current())

    def _chosen(self, one: Laid | None) -> None:
        """Nothing is decided while no paper is chosen."""
        for each in (self.approve, self.give_back, self.remark):
            each.setEnabled(one is not None)
        self.look.setEnabled(one is not None and self._way(one) is not None)

    def _way(self, one: Laid) -> tuple[str, Any] | None:
        to = _WAYS.get(one.approval.kind)
        way = to(one.approval) if to else None
        return way if way and self._house.has(way[0]) else None

    def _look(self, one: Laid | None) -> None:
        way = self._way(one) if one else None
        if way:
            self._house.go(*way)

    def _approve(self) -> None:
        self._decide(approvals.approve, APPROVED)

    def _return(self) -> None:
        self._decide(approvals.give_back, RETURNED)

    def _decide(self, act: Callable[..., Approval], words: Words) -> None:
        one = self.waiting.current()
        if one is None:
            return
        remark = self.remark.text()
        told = words.with_(what=one.what)
        self._house.attempt(
            lambda: act(self._house.desk, one.approval, remark), lambda _: self._done(told)
        )

    def _done(self, words: Words) -> None:
        self.remark.clear()
        self._house.changed.emit(EVERYTHING)
        self._house.messages.tell(words)
        self.waiting.setFocus()


def _head(text: str) -> QWidget:
    made = QWidget()
    inner = row(heading(text))
    inner.setContentsMargins(15, 12, 15, 0)
    made.setLayout(inner)
    return made
