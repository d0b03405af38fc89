"""The columns of the list of children."""

from __future__ import annotations

from typing import Any

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import class_key, parse_class
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import sort_key
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.tables import Align, Column, Ink, field_column

__all__ = ["CLASS", "COLUMNS", "ROOMY"]

NO = mark("Students", "No.")
PHOTO = mark("Students", "Photo")
NAME = mark("Students", "Name")
CLASS_HEAD = mark("Students", "Class")
NUMBER = mark("Students", "Student number")
GUARDIAN = mark("Students", "Guardian")
PHONE = mark("Students", "Guardian's phone")


def _child(row: ClassRow) -> Student:
    return row.student


def _place(row: ClassRow) -> Enrollment:
    return row.enrollment


def _nickname(row: ClassRow) -> str:
    return f"({row.student.nickname})" if row.student.nickname else ""


def _by_name(row: ClassRow) -> Any:
    return sort_key(row.student.first_name), sort_key(row.student.last_name)


def _by_class(row: ClassRow) -> Any:
    return class_key(*(parse_class(row.class_name) or (row.class_name, ""))), row.enrollment.no or 999


def _tone(row: ClassRow) -> str:
    """Who studies needs no colour."""
    return "" if row.enrollment.status == "studying" else "quiet"


COLUMNS: tuple[Column[ClassRow], ...] = (
    field_column(Enrollment, "no", _place, heading=NO, align=Align.MIDDLE, width=60, found=False),
    Column(
        key="photo", heading=PHOTO, value=lambda row: row.student.first_name, ink=Ink.FACE,
        width=54, found=False, private=True,
    ),
    Column(
        key="name", heading=NAME, value=lambda row: row.student.name, order=_by_name, after=_nickname,
        private=True,
    ),
    Column(
        key="class", heading=CLASS_HEAD, value=lambda row: row.class_name, order=_by_class, width=84,
        align=Align.MIDDLE,
    ),
    field_column(Student, "number", _child, heading=NUMBER, align=Align.MIDDLE, width=130),
    field_column(Student, "sex", _child, align=Align.MIDDLE, width=76, found=False),
    Column(
        key="guardian", heading=GUARDIAN, value=lambda row: row.guardian_name, ink=Ink.SOFT, width=200,
        private=True,
    ),
    Column(
        key="phone", heading=PHONE, value=lambda row: row.guardian_phone, ink=Ink.SOFT, width=128,
        private=True,
    ),
    field_column(
        Enrollment, "status", _place, ink=Ink.BADGE, tone=_tone, width=112, align=Align.MIDDLE, found=False
    ),
)
"""In the order of the table; the name takes what is left over."""

_PLACES = {column.key: place for place, column in enumerate(COLUMNS)}
CLASS = _PLACES["class"]
"""The column that says nothing new while one class is shown."""
ROOMY = (_PLACES["guardian"], _PLACES["phone"])
"""The columns that a narrow window does without."""
