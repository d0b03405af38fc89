"""The list of children when there are none: the ways to the first ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.furniture import Card, button, column, heading, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House
from student_care_desktop.ui.theme import icon

__all__ = ["Nobody"]

NO_CHILDREN = mark("Students", "No children in the academic year {year} yet")
NO_ONE_HERE = mark("Students", "No children in {class_name} yet")
HOW = mark(
    "Students",
    "The quickest way is the file from DMC or a teacher's class list: the classes are made with it. "
    "Nothing is saved until you have looked.",
)
IMPORT = mark("Students", "Import a roster")
ONE = mark("Students", "Write down one child")


class Nobody(Card):
    """Leads to the import."""

    def __init__(self, house: House, add: Callable[[], object]) -> None:
        super().__init__(margin=28)
        self._house, say = house, house.say
        picture = QLabel()
        picture.setPixmap(icon("students", "empty", 64).pixmap(64, 64))
        self._head = heading()
        self._first = button(say(IMPORT), lambda: house.go("import"), picture="import", kind="primary")
        how = paragraph(say(HOW), "soft")
        for each in (picture, self._head, how):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        how.setFixedWidth(460)
        one = button(say(ONE), add)
        doors = row(self._first, one, gap=10)
        self.body.addLayout(
            column(None, picture, self._head, row(None, how, None), row(None, doors, None), None, gap=14)
        )
        self._first.setVisible(house.has("import"))
        adds = house.may("service", "sheaves.new_student")
        one.setVisible(adds)
        how.setVisible(adds)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def tell(self, room: Classroom | None) -> None:
        """Say where nobody is."""
        year = self._house.scope.year
        words = NO_ONE_HERE.with_(class_name=room.name) if room else NO_CHILDREN.with_(year=year)
        set_paragraph(self._head, self._house.say(words))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._first.setFocus()
