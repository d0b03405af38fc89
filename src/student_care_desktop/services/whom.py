"""Whom a record is about: the child of a place in a class, as lists and headings tell it."""

from __future__ import annotations

import re
from collections.abc import Collection

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.services.gathering import GONE
from student_care_desktop.storage.units import Reading

__all__ = ["child_of", "children_of", "seat"]


def children_of(look: Reading, enrollment_ids: Collection[str]) -> dict[str, ClassRow]:
    """The children of these places, by the id of the place; those out of reach are left out."""
    places = look.all(Enrollment, id=list(set(enrollment_ids)))
    children = {one.id: one for one in look.all(Student, id=[one.student_id for one in places])}
    rooms = {one.id: one.name for one in look.all(Classroom, id=[one.classroom_id for one in places])}
    return {
        one.id: ClassRow(
            student=children[one.student_id], enrollment=one, class_name=rooms.get(one.classroom_id, "")
        )
        for one in places if one.student_id in children
    }


def child_of(look: Reading, enrollment_id: str) -> ClassRow:
    """The child of a place; CareError where there is none within reach."""
    found = children_of(look, [enrollment_id]).get(enrollment_id)
    if found is None:
        raise CareError(GONE)
    return found


def seat(child: ClassRow) -> tuple[str, list[int], int]:
    """How children of several classes are ordered: by class, ม.1/9 before ม.1/10, then เลขที่."""
    name = child.class_name
    return name[:1], [int(part) for part in re.findall(r"[0-9]+", name)], child.enrollment.no or 999
