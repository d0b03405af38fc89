"""Keying without a class: which class, or why there is nobody to key for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school
from student_care_desktop.ui.furniture import (
    Card,
    button,
    clear,
    column,
    heading,
    paragraph,
    row,
    scrolled,
    set_paragraph,
)
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.theme import icon

__all__ = ["Nobody"]

WHICH = mark("Keying", "Of which class are the sheets?")
HOW = mark("Keying", "Choose a class and put its papers in the order of the class list.")
NO_CLASSES = mark("Keying", "There are no classes in this year yet")
IMPORT_FIRST = mark("Keying", "Import a roster first: the classes and their children come with it.")
EMPTY = mark("Keying", "Nobody studies in {class_name}")
EMPTY_HOW = mark("Keying", "Choose another class at the top, or add children to this one.")
IMPORT = mark("Keying", "Import a roster")
_ACROSS = 6


class Nobody(Card):
    """Offers the classes, or the way to the first ones."""

    def __init__(self, house: House) -> None:
        super().__init__(margin=28)
        self._house, self._say = house, house.say
        picture = QLabel()
        picture.setPixmap(icon("table", "empty", 64).pixmap(64, 64))
        self._head, self._how = heading(), paragraph("", "soft")
        for each in (picture, self._head, self._how):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._how.setFixedWidth(480)
        self._doors = QGridLayout()
        self._doors.setSpacing(8)
        inner = QWidget()
        how, doors = row(None, self._how, None), row(None, self._doors, None)
        inner.setLayout(column(None, picture, self._head, how, doors, None, gap=14))
        self.add(scrolled(inner))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def tell(self, room: Classroom | None) -> None:
        """Say what is missing: a class, classes at all, or children in ``room``."""
        clear(self._doors)
        rooms = school.classes(self._house.desk) if room is None else []
        for place, one in enumerate(rooms):
            door = button(one.name, lambda key=one.id: self._choose(key))  # type: ignore[misc]
            door.setMinimumWidth(96)
            self._doors.addWidget(door, place // _ACROSS, place % _ACROSS)
        if room is None and not rooms:
            first = button(self._say(IMPORT), lambda: self._house.go("import"), kind="primary")
            self._doors.addWidget(first, 0, 0)
        head = EMPTY.with_(class_name=room.name) if room else WHICH if rooms else NO_CLASSES
        how = EMPTY_HOW if room else HOW if rooms else IMPORT_FIRST
        set_paragraph(self._head, self._say(head))
        set_paragraph(self._how, self._say(how))

    def _choose(self, room: str) -> None:
        self._house.choose(Scope(self._house.scope.year, room))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        item = self._doors.itemAt(0)
        first = item.widget() if item else None
        if first:
            first.setFocus()
