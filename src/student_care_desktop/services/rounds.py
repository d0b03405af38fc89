"""The rounds of screening of one child in the chosen year."""

from __future__ import annotations

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.screening import ScreenRow, rows_in

__all__ = ["rounds_of"]


@service
def rounds_of(desk: Desk, student: Student) -> tuple[ScreenRow, ...]:
    """The child in each round that was begun, the newest first, as this person may see it."""
    may_see = access.may_see_restricted(desk)
    with access.looking(desk) as look:
        place = look.first(Enrollment, student_id=student.id, year_id=desk.year.id)
        if place is None:
            return ()
        room = look.get(Classroom, place.classroom_id)
        child = ClassRow(student=student, enrollment=place, class_name=room.name if room else "")
        numbers = sorted((one.round for one in look.all(Screening, enrollment_id=place.id)), reverse=True)
        return tuple(rows_in(look, [child], number, may_see=may_see)[0] for number in numbers)
