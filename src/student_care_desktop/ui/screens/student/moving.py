"""Two short pages: moving a child to another class, and how the year ends for a child."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.students import NO_REASON
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    label,
    paragraph,
    row,
    set_paragraph,
    title,
)

__all__ = ["MovePage", "StatusPage", "at_the_top"]

CANCEL = mark("Student page", "Cancel")
MOVE = mark("Student page", "Move to another class")
MOVE_WHY = mark(
    "Student page",
    "{name} is in {class_name} now. In the new class the child comes last in the list; nothing else changes.",
)
TO = mark("Student page", "New class")
DO_MOVE = mark("Student page", "Move")
CHOOSE = mark("Student page", "Choose the class")
STATUS = mark("Student page", "Change the status")
STATUS_WHY = mark(
    "Student page",
    "Who leaves stays on record with everything; only the lists of those studying no longer show the child.",
)
DO_STATUS = mark("Student page", "Save the status")
DAY_NEEDED = mark("Student page", "Write the day of leaving")
REASON_NEEDED = mark("Student page", "Write why the child left")


class Sheet(Card):
    """A short page with a heading, one line of why, and two buttons; Esc leaves."""

    left = Signal()

    def __init__(self, say: Say, heading: Words, go: Words) -> None:
        super().__init__(margin=24)
        self._say = say
        self.setMaximumWidth(620)
        self._why = paragraph("", "soft")
        self._problem = paragraph("", "problem")
        self._problem.hide()
        self.inner = column(gap=12)
        buttons = row(
            None, button(say(CANCEL), self.left.emit), button(say(go), self.go, kind="primary"), gap=10
        )
        self.add(title(say(heading)), self._why, self.inner, self._problem, buttons)

    def go(self) -> None:
        """Do it."""

    def complain(self, words: Words | None) -> None:
        """Say what is missing."""
        set_paragraph(self._problem, self._say(words) if words else "")
        self._problem.setVisible(words is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MovePage(Sheet):
    """``chosen`` carries the class."""

    chosen = Signal(object)

    def __init__(self, say: Say) -> None:
        super().__init__(say, MOVE, DO_MOVE)
        self.rooms = StillCombo()
        self.rooms.setAccessibleName(say(TO))
        self.rooms.setPlaceholderText(say(CHOOSE))
        named = label(say(TO), "label")
        named.setBuddy(self.rooms)
        self.inner.addLayout(column(named, self.rooms, gap=3))

    def load(self, name: str, here: str, rooms: Sequence[Classroom]) -> None:
        """Offer every class but the one the child is in, by its id."""
        now = next((room.name for room in rooms if room.id == here), "–")
        set_paragraph(self._why, self._say(MOVE_WHY.with_(name=name, class_name=now)))
        self.rooms.clear()
        for room in rooms:
            if room.id != here:
                self.rooms.addItem(room.name, room)
        self.rooms.setCurrentIndex(-1)
        self.complain(None)
        self.rooms.setFocus()

    def go(self) -> None:
        if self.rooms.currentIndex() < 0:
            self.complain(CHOOSE)
        else:
            self.chosen.emit(self.rooms.currentData())


class StatusPage(Sheet):
    """``chosen`` carries the enrollment as it shall be."""

    chosen = Signal(object)

    def __init__(self, say: Say) -> None:
        super().__init__(say, STATUS, DO_STATUS)
        self.form: Form[Any] = Form(Enrollment, ("status", "left", "leaving_reason"), say)
        self.form.changed.connect(self._follow)
        self.inner.addWidget(self.form)
        self._today = dt.date.min

    def load(self, place: Enrollment, today: dt.date) -> None:
        """Show how it is now."""
        self._today = today
        set_paragraph(self._why, self._say(STATUS_WHY))
        self.form.load(place)
        self.complain(None)
        self._follow("status")
        self.form.focus()

    def _follow(self, key: str) -> None:
        """Day and reason are asked of those who leave; the day is mostly today."""
        place = self.form.value()
        leaves = place.status not in ("", "studying")
        for name in ("left", "leaving_reason"):
            self.form.boxes[name].setVisible(leaves)
        if key == "status" and leaves and place.left is None:
            self.form.boxes["left"].input.put(self._today)

    def go(self) -> None:
        place = self.form.value()
        problem = next(iter(self.form.problems().values()), None)
        if place.status in ("", "studying"):
            place = replace(place, status="studying", left=None, leaving_reason="")
        missing = None if problem else _missing(place)
        if missing:
            self.form.note(*missing)
            self.form.focus(missing[0])
        elif problem:
            self.complain(problem)
        else:
            self.chosen.emit(place)


def _missing(place: Enrollment) -> tuple[str, Words] | None:
    """The field that must not stay empty for who leaves, and what to write there."""
    if place.status != "studying" and place.left is None:
        return "left", DAY_NEEDED
    if place.status not in NO_REASON and not place.leaving_reason.strip():
        return "leaving_reason", REASON_NEEDED
    return None


def at_the_top(page: QWidget) -> QWidget:
    """A short page in the upper middle of the room."""
    frame = QWidget()
    line = row(None, page, None)
    line.setStretch(1, 3)
    frame.setLayout(column(line, None))
    return frame
