"""The place of the children: the list of a class or of the school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.students.room import StudentsRoom

    return StudentsRoom(house)


PLACE = Place(
    key="students", title=mark("Students", "Students"), build=_build, picture="students",
    needs="students.roster",
)
