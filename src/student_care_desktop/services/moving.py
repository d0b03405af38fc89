"""Who moved from one group of the screening to another between two rounds."""

from __future__ import annotations

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.grouping import Moves, from_to
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.screening import Rooms, many, rows_in
from student_care_desktop.services.students import rows_of

__all__ = ["moves"]


@service
def moves(desk: Desk, rooms: Rooms, before: int, after: int) -> Moves:
    """Who moved from which group to which between two rounds, by student id.

    A child whose group this person may not see in one of them is left out: every other place would tell it.
    """
    may_see = access.may_see_restricted(desk)
    with access.looking(desk) as look:
        rows = rows_of(look, desk.year, many(rooms), everybody=False)
        rounds = [rows_in(look, rows, one, may_see=may_see) for one in (before, after)]
    found = [{row.child.student.id: row.groups.overall.group for row in one} for one in rounds]
    closed = {child for one in found for child, group in one.items() if group is Group.HIDDEN}
    first, second = ({child: one[child] for child in one.keys() - closed} for one in found)
    return from_to(first, second)
