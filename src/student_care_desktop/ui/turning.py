"""Turning the window to the class of one child: the list of a class then holds whom it was opened for."""

from __future__ import annotations

from student_care_desktop.services import students
from student_care_desktop.ui.house import House, Scope

__all__ = ["turn_to_class_of"]


def turn_to_class_of(house: House, enrollment_id: str) -> None:
    """Choose the class of a child of this year at the top of the window; nothing for a child beyond reach."""
    rows = students.roster(house.desk, everybody=False) if enrollment_id else []
    place = next((row.enrollment for row in rows if row.enrollment.id == enrollment_id), None)
    if place is not None and place.classroom_id:
        house.choose(Scope(house.scope.year, place.classroom_id))
