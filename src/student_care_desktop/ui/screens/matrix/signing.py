"""Beside the matrix: the class committee signs, and with that the forms are locked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.thai import parse_day, show_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import committee, school
from student_care_desktop.services.committee import Signature
from student_care_desktop.ui.furniture import Card, button, heading, label, paragraph, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.matrix.reasons import WIDE

__all__ = ["SIGNED", "SigningCard", "told_signature"]

TITLE = mark("Matrix room", "The committee of {class_name} signs")
WHY = mark("Matrix room", "Signing locks every confirmed form. To change one, the grade head gives it back.")
NAMES = mark("Matrix room", "Names, one on each line")
DAY = mark("Matrix room", "Date (day/month/year B.E.)")
NO_DAY = mark("Matrix room", "Write the date like 30/6/2568.")
SIGN = mark("Matrix room", "Sign and lock")
LEAVE = mark("Matrix room", "Not now")
SIGNED = mark("Matrix room", "Signed on {day} by {names}")
LOCKED = mark("Matrix room", "{count} forms of {class_name} are locked.")


def told_signature(signed: Signature) -> Words:
    """Who signed, and when."""
    return SIGNED.with_(day=show_day(signed.day), names=", ".join(signed.names))


class SigningCard(Card):
    """``signed`` when the forms are locked, ``left`` on Esc; the advisers' names stand there to begin."""

    signed = Signal()
    left = Signal()

    def __init__(self, house: House) -> None:
        super().__init__(margin=14)
        self._house, say = house, house.say
        self._room: Classroom | None = None
        self._round = 1
        self.setFixedWidth(WIDE)
        self._title = heading()
        self.names, self.day = QPlainTextEdit(), QLineEdit()
        self.names.setTabChangesFocus(True)
        self.names.setMaximumHeight(140)
        self.names.setAccessibleName(say(NAMES))
        self.day.setAccessibleName(say(DAY))
        self.day.returnPressed.connect(self.sign)
        self._problem = paragraph("", "problem")
        self.add(
            self._title, paragraph(say(WHY), "soft"), label(say(NAMES), "label"), self.names,
            label(say(DAY), "label"), self.day, self._problem,
            row(button(say(SIGN), self.sign, kind="primary", picture="lock"), None),
            row(button(say(LEAVE), self.left.emit), None),
        )
        self.body.addStretch(1)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.left)

    def put(self, room: Classroom, round_: int) -> None:
        """Ask for the signatures of a class."""
        self._room, self._round = room, round_
        say, desk = self._house.say, self._house.desk
        self._title.setText(say(TITLE.with_(class_name=room.name)))
        cards = (card for card in school.class_cards(desk) if card.classroom.id == room.id)
        advisers = next((card.advisers for card in cards), ())
        self.names.setPlainText("\n".join(person.name for person in advisers))
        self.day.setText(show_day(desk.today))
        self._problem.hide()
        self.names.setFocus()

    def sign(self) -> None:
        """The committee has signed."""
        day, room = parse_day(self.day.text()), self._room
        if day is None or room is None:
            self._problem.setText(self._house.say(NO_DAY))
            self._problem.show()
            return
        names = self.names.toPlainText().splitlines()
        self._house.attempt(
            lambda: committee.sign(self._house.desk, room, self._round, names, day),
            lambda count: self._done(count, room),
        )

    def _done(self, count: int, room: Classroom) -> None:
        self._house.messages.tell(LOCKED.with_(count=count, class_name=room.name))
        self.signed.emit()
