"""Children who may be on record twice, of all years."""

from __future__ import annotations

from student_care_desktop.domain.doubles import Double, Doubles, Person
from student_care_desktop.domain.students import Student
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk

__all__ = ["doubles", "everybody"]

_COMPARED = ("id", "number", "national_id", "title", "first_name", "last_name", "birthday")


def everybody(desk: Desk) -> Doubles:
    """All children of the school, prepared to be asked who is like a child."""
    with access.looking(desk) as look:
        return Doubles([Person(*row) for row in look.values(Student, _COMPARED)])


def doubles(desk: Desk) -> list[Double]:
    """Every pair of records that may be one child, the surest first."""
    return everybody(desk).all()
