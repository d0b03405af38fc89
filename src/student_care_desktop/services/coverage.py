"""Who is left: home visits and voice sheets of a class, and how many days there are to do them."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.papers import ClassRow, CoverageFacts, VisitRow
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Household
from student_care_desktop.domain.visits import HomeVisit, due_day
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.services.students import many, rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["coverage", "coverage_of"]


@service
def coverage(desk: Desk, room: Classroom | None = None, round_: int = 1) -> list[CoverageFacts]:
    """Each class of the chosen year (or only ``room``) with every child who studies in it."""
    with access.looking(desk) as look:
        rooms = in_order(look.all(Classroom, year_id=desk.year.id)) if room is None else [room]
        return coverage_of(desk, look, rooms, round_)


def coverage_of(
    desk: Desk, look: Reading, rooms: Sequence[Classroom], round_: int = 1
) -> list[CoverageFacts]:
    """The same inside an open look."""
    school, advisers = look.first(School) or School(), advisers_by_class(look, rooms)
    children = rows_of(look, desk.year, rooms, everybody=False)
    visits = {one.student_id: one for one in look.all(HomeVisit, year_id=desk.year.id, round=round_)}
    houses = _houses(look, children)
    due = due_day(desk.year.number, round_)
    return [
        CoverageFacts(
            school=school, year=desk.year.number, today=desk.today, classroom=room, round=round_, due=due,
            advisers=tuple(person.name for person in advisers[room.id]),
            rows=tuple(
                VisitRow(row, visits.get(row.student.id), houses.get(row.student.household_id))
                for row in children
                if row.enrollment.classroom_id == room.id
            ),
        )
        for room in rooms
    ]


def _houses(look: Reading, children: Sequence[ClassRow]) -> dict[str, Household]:
    ids = [row.student.household_id for row in children if row.student.household_id]
    return {house.id: house for house in many(look, Household, "id", ids)}
