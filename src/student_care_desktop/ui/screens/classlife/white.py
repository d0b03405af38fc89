"""The white classroom as its chart: head, four deputies with their leaders, secretary, assistant, motto."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from student_care_desktop.domain.class_life import WHITE_POSTS, WhiteRoom
from student_care_desktop.domain.class_papers import SeatHolder
from student_care_desktop.domain.papers import Choice, ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.services import white_room
from student_care_desktop.services.white_room import WhiteClass, room_for
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, Elided, column, label, row, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.classlife.tab import EnterGoesOn, Paper, Tab

__all__ = ["WhiteTab"]

MOTTO = mark("WhiteRoom", "Motto")
NOBODY = mark("Class life", "–")
SEAT = mark("Class life", "{post} {number}")
NAMED, HIDDEN = mark("Class life", "{no} {name}"), mark("Class life", "No. {no}")
LEFT = mark("Class life", "Left: {name}")
TOLD = mark("Class life", "{held} of {all} posts are held · {free} children without a post")
GONE = mark("Class life", "{told} · {count} who hold a post have left")
HOW = mark("Class life", "A child holds one post: the lists offer only who is free. Enter goes on.")
SIDES = ("study", "work", "activity", "inspection")
_ORDER = ("head", *SIDES, *(f"{side}_leader" for side in SIDES), "secretary", "assistant")


class Seat(StillCombo):
    """A list of one post; whom it offers is asked when the cursor comes in."""

    def __init__(
        self, offered: Callable[[], Sequence[ClassRow]], told: Callable[[ClassRow], str]
    ) -> None:
        super().__init__()
        self._offered, self._text_of = offered, told
        self.holder = ""
        self.setMinimumWidth(120)
        self.setSizeAdjustPolicy(StillCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def put(self, holder: SeatHolder | None, text: str, nobody: str) -> None:
        """Show who holds the post."""
        self.holder = holder.enrollment_id if holder else ""
        self._nobody = nobody
        with QSignalBlocker(self):
            self.clear()
            self.addItem(nobody, "")
            if holder:
                self.addItem(text, self.holder)
                self.setCurrentIndex(1)
        self.setToolTip(text if holder else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Only who is free can be chosen, beside whoever holds the post."""
        with QSignalBlocker(self):
            known = {self.itemData(place) for place in range(self.count())}
            for one in self._offered():
                if one.enrollment.id not in known:
                    self.addItem(self._text_of(one), one.enrollment.id)
        super().focusInEvent(event)


class WhiteTab(Tab):
    """Each choice is kept at once."""

    kinds = frozenset({WhiteRoom})

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.white: WhiteClass | None = None
        self.motto, self._told = QLineEdit(), Elided(role="soft")
        self.seats: dict[str, list[Seat]] = {}
        self._names = dict(WHITE_POSTS)
        self._on = EnterGoesOn(self)
        self._build()

    def _build(self) -> None:
        say = self._say
        self.motto.setAccessibleName(say(MOTTO))
        self.motto.setMaxLength(300)
        self.motto.editingFinished.connect(self.store)
        self.motto.installEventFilter(self._on)
        paper, inner = Card(margin=14), QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        self._put_head(grid)
        for place, side in enumerate(SIDES):
            grid.setColumnStretch(place, 1)
            grid.addWidget(self._post(side), 1, place)
            grid.addWidget(self._post(f"{side}_leader"), 2, place)
        grid.addWidget(self._post("secretary"), 3, 0, 1, 2)
        grid.addWidget(self._post("assistant"), 3, 2, 1, 2)
        grid.setRowStretch(4, 1)
        motto = row(label(say(MOTTO), "label"), self.motto, gap=10)
        paper.add(motto, scrolled(inner), label(say(HOW), "small"))
        paper.body.setStretch(1, 1)
        whole = column(self._told, paper, gap=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        order = [self.motto, *(seat for post in _ORDER for seat in self.seats[post])]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _put_head(self, grid: QGridLayout) -> None:
        grid.addWidget(self._post("head"), 0, 1, 1, 2)

    def _post(self, post: str) -> QWidget:
        """The seats of one post, one below the other."""
        made, name = QWidget(), self._say(self._names[post])
        seats = []
        for number in range(1, room_for(post) + 1):
            seat = Seat(self._free, lambda one: self._name(one.enrollment.no, one.student.name))
            seat.setAccessibleName(
                self._say(SEAT.with_(post=name, number=number)) if room_for(post) > 1 else name
            )
            seat.activated.connect(lambda place, post=post: self._chosen(post))
            seat.installEventFilter(self._on)
            seats.append(seat)
        self.seats[post] = seats
        made.setLayout(column(label(name, "label"), *seats, gap=4))
        return made

    def _free(self) -> list[ClassRow]:
        held = {seat.holder for seats in self.seats.values() for seat in seats}
        return [one for one in self.white.children if one.enrollment.id not in held] if self.white else []

    def _name(self, no: int | None, name: str) -> str:
        if self._house.names_hidden:
            return self._say(HIDDEN.with_(no=no or "–"))
        return self._say(NAMED.with_(no=no or "–", name=name))

    def put(self, classroom: Classroom) -> None:
        self.classroom = classroom
        self._read()

    def _read(self) -> None:
        self.white = here = white_room.white_class(self._house.desk, self.room.id)
        self.motto.setText(here.record.motto)
        may = self._house.may("service", "white_room.keep")
        self.motto.setReadOnly(not may)
        for post, seats in self.seats.items():
            holders = here.seats[post]
            for place, seat in enumerate(seats):
                self._fill(seat, holders[place] if place < len(holders) else None)
                seat.setEnabled(may)
        self._tell(here)

    def _fill(self, seat: Seat, holder: SeatHolder | None) -> None:
        text = self._name(holder.no, holder.name) if holder else ""
        if holder and holder.left:
            text = self._say(LEFT.with_(name=text))
        seat.put(holder, text, self._say(NOBODY))

    def _tell(self, here: WhiteClass) -> None:
        everything = sum(room_for(post) for post, _ in WHITE_POSTS)
        left = sum(one.left for holders in here.seats.values() for one in holders)
        words = TOLD.with_(held=everything - here.open_seats, all=everything, free=len(self._free()))
        self._told.put(self._say(GONE.with_(told=words, count=left) if left else words))

    def _chosen(self, post: str) -> None:
        """A post was given; it is kept at once."""
        for seat in self.seats[post]:
            seat.holder = str(seat.currentData() or "")
        if self._keep() and self.white:
            self._tell(self.white)

    def _posts(self) -> dict[str, list[str]]:
        return {post: [seat.holder for seat in seats if seat.holder] for post, seats in self.seats.items()}

    @property
    def dirty(self) -> bool:
        return self.white is not None and self.motto.text().strip() != self.white.record.motto

    def store(self) -> bool:
        return not self.dirty or self._keep()

    def _keep(self) -> bool:
        here, desk = self.white, self._house.desk
        if here is None:
            return True
        motto, posts, shown = self.motto.text(), self._posts(), here.record
        done = self._house.attempt(
            lambda: white_room.keep(desk, here.classroom.id, motto, posts, shown), self._kept
        )
        if not done:
            self._read()
        return done

    def _kept(self, record: WhiteRoom) -> None:
        self.white = white_room.white_class(self._house.desk, self.room.id)
        for post, seats in self.seats.items():
            for seat in seats:
                if not seat.hasFocus():
                    self._fill(seat, self._holder(post, seat.holder))
        self.kept.emit()

    def _holder(self, post: str, key: str) -> SeatHolder | None:
        held: Any = self.white.seats[post] if self.white else ()
        return next((one for one in held if one.enrollment_id == key), None)

    def settle(self) -> None:
        self.motto.setFocus()

    def papers(self) -> list[Paper]:
        return [Paper("white-classroom", Choice(room=self.room.name))]
