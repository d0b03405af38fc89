"""The page of one child, in the shape of the printed record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.student.room import StudentRoom

    return StudentRoom(house)


PLACE = Place(
    key="student", title=mark("Student page", "Student"), build=_build, under="students",
    needs="gathering.facts_of",
)
