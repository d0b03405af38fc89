"""Whose figures: the school, a grade or a class; what is chosen stays chosen while classes come and go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.house import House

__all__ = ["Whose"]

WHOSE, WHOLE = mark("Reports", "Whose results"), mark("Reports", "The whole school")
GRADE = mark("Reports", "Grade {grade}")


class Whose(StillCombo):
    """A class that is chosen at the top of the window is taken over once."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._scoped = house, ""
        self.rooms: list[Classroom] = []
        self.setAccessibleName(house.say(WHOSE))

    def offer(self) -> None:
        """The school, its grades and its classes."""
        say, before = self._house.say, self.currentData()
        self.rooms = school.classes(self._house.desk)
        with QSignalBlocker(self):
            self.clear()
            self.addItem(say(WHOLE), "")
            for grade in dict.fromkeys(room.grade for room in self.rooms):
                self.addItem(say(GRADE.with_(grade=grade)), f"grade {grade}")
            for room in self.rooms:
                self.addItem(room.name, room.id)
            scoped = self._house.scope.classroom
            wanted = scoped if scoped != self._scoped else before
            self.setCurrentIndex(max(self.findData(wanted), 0))
            self._scoped = scoped

    def chosen(self) -> Sequence[Classroom] | None:
        """The classes; None for all."""
        whose = str(self.currentData() or "")
        if not whose:
            return None
        grade = whose.removeprefix("grade ")
        return [room for room in self.rooms if whose == room.id or (grade != whose and room.grade == grade)]
