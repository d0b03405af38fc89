"""The lists of referrals: what was sent to me, what I sent, all that I may see; the red ones first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QPushButton, QWidget

from student_care_desktop.domain.referrals import STATES, WAITING, is_open
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services import due_days, referral_lists
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.referring import ReferralRow
from student_care_desktop.ui.furniture import Card, button, column, label, row, title
from student_care_desktop.ui.house import House
from student_care_desktop.ui.tables import Align, Column, Ink, TableView

__all__ = ["ListPage"]

TITLE = mark("Refer", "Referrals")
ABOUT = mark(
    "Refer", "Nobody is forgotten: what is silent for more than {days} days is red and stands first."
)
LIST = mark("Refer", "Referrals")
EMPTY = mark("Refer", "Nothing here. Nobody waits for an answer.")
NEW, AGENCIES = mark("Refer", "New referral"), mark("Refer", "Agencies")
HAND = mark("Refer", "Hand-over pack")
OPEN_ONLY = mark("Refer", "Open ones only")
BOXES: tuple[tuple[str, Words], ...] = (
    ("inbox", mark("Refer", "Sent to me")), ("outbox", mark("Refer", "Sent by me")),
    ("all", mark("Refer", "All")),
)
OWN = mark("Refer", "From me and my class")
SILENT = mark("Refer", "Silent {days} days")
LATE = mark("Refer", "Follow-up is due")
_TURNS: Mapping[str, Words] = {
    "returned": mark("Refer", "The sender mends it"), "waiting": mark("Refer", "The principal decides"),
    "draft": mark("Refer", "Not sent yet"),
}
"""Whose turn it is while nobody outside owes an answer."""
_READ: Mapping[str, Callable[[Desk], Sequence[ReferralRow]]] = {
    "inbox": referral_lists.inbox, "outbox": referral_lists.outbox, "all": referral_lists.everyone,
}
_TONES = {"draft": "", "returned": "warn", "refused": "bad", "no_consent": "bad", "ended": "good"}


def _waits(one: ReferralRow) -> Words | None:
    """What somebody must look at, or how long it has been quiet."""
    if one.late:
        return LATE
    if one.referral.state in _TURNS:
        return _TURNS[one.referral.state]
    return SILENT.with_(days=one.silent) if one.silent and one.referral.state in WAITING else None


def _plain(value: object, say: Say) -> str:
    return "" if value is None else say(value) if isinstance(value, Words) else str(value)


COLUMNS: tuple[Column[ReferralRow], ...] = (
    Column(
        key="waits", heading=mark("Refer", "Waiting"), value=_waits, width=138, ink=Ink.BADGE,
        tone=lambda one: "bad" if one.red else "quiet", order=lambda one: -(one.silent or 0),
    ),
    Column(key="class", heading=mark("Refer", "Class"), value=lambda one: one.class_name, width=64),
    Column(
        key="name", heading=mark("Refer", "Name"), value=lambda one: one.student.name, private=True,
        after=lambda one: f"({one.student.nickname})" if one.student.nickname else "",
    ),
    Column(key="to", heading=mark("Refer", "To"), value=lambda one: one.to, show=_plain),
    Column(
        key="area", heading=mark("Refer", "Area"), value=lambda one: one.area, show=_plain, ink=Ink.SOFT,
    ),
    Column(
        key="state", heading=mark("Refer", "State"), value=lambda one: dict(STATES)[one.referral.state],
        width=112, ink=Ink.BADGE, tone=lambda one: _TONES.get(one.referral.state, "quiet"),
    ),
    Column(
        key="sent", heading=mark("Refer", "Sent on"), width=88, align=Align.MIDDLE, ink=Ink.SOFT,
        value=lambda one: short_day(one.referral.sent) if one.referral.sent else None,
        order=lambda one: str(one.referral.sent or ""),
    ),
)


class ListPage(QWidget):
    """``opened`` carries the id of a referral."""

    opened = Signal(str)

    def __init__(
        self, house: House, begin: Callable[[], object], agencies: Callable[[], object],
        hand_over: Callable[[], object],
    ) -> None:
        super().__init__()
        self._house, self._tabs, self._about = house, QButtonGroup(self), label("", "soft")
        say, writes = house.say, house.may("service", "referrals.keep")
        self.table: TableView[ReferralRow] = TableView(COLUMNS, say, LIST, EMPTY)
        self.table.opened.connect(lambda one: self.opened.emit(one.referral.id))
        self.only = QCheckBox(say(OPEN_ONLY))
        self.only.setChecked(True)
        self.only.toggled.connect(self.load)
        acts = [button(say(NEW), begin, kind="primary", picture="add", keys="Ctrl+N")] if writes else []
        if writes:
            acts.insert(0, button(say(AGENCIES), agencies, picture="school"))
        if house.may("service", "handover.write_pack"):
            acts.insert(0, button(say(HAND), hand_over, picture="key"))
        card = Card(margin=1)
        card.add(self.table)
        head = row(column(title(say(TITLE)), self._about, gap=0), None, *acts, gap=10)
        own = "homeroom" in house.desk.account.roles
        boxes = (
            self._tab(place, OWN if own and key == "outbox" else words)
            for place, (key, words) in enumerate(BOXES)
        )
        tabs = row(*boxes, None, self.only, gap=0)
        whole = column(head, tabs, card, gap=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._tabs.button(0).setChecked(True)
        self._tabs.idToggled.connect(lambda place, on: self.load() if on else None)

    def _tab(self, place: int, words: Words) -> QPushButton:
        made = button(self._house.say(words), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", ("first", "", "last")[place])
        self._tabs.addButton(made, place)
        return made

    def show_box(self, key: str) -> None:
        """Turn to one of the three lists."""
        self._tabs.button([name for name, _ in BOXES].index(key)).setChecked(True)

    def begin(self) -> None:
        """Come in: the first list that has something, so that an empty one never hides who waits."""
        self.load()
        boxes = [key for key, _ in BOXES]
        for key in boxes[self._tabs.checkedId() + 1:]:
            if self.table.records.rowCount():
                return
            self.show_box(key)

    def load(self) -> None:
        """Read the list that is turned to."""
        key = BOXES[self._tabs.checkedId()][0]
        days = due_days.due_days(self._house.desk)
        self._about.setText(self._house.say(ABOUT.with_(days=days.silent)))
        self.table.records.hide_names(self._house.names_hidden)
        self._house.attempt(lambda: list(_READ[key](self._house.desk)), self._put)

    def _put(self, rows: Sequence[ReferralRow]) -> None:
        only = self.only.isChecked()
        self.table.put([one for one in rows if is_open(one.referral) or not only])
