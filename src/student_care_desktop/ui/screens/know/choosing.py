"""Picking children to visit: the class of the window, each with the state of the visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPixmap

from student_care_desktop.domain.papers import VisitRow
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services import coverage, school
from student_care_desktop.services.know import state_of
from student_care_desktop.ui.faces import Faces
from student_care_desktop.ui.house import House
from student_care_desktop.ui.wizards.people import PeoplePage, Person

__all__ = ["choosing"]

TOLD = {
    "done": mark("Know", "Visited {day}"), "now": mark("Know", "Begun, not finished"),
    "open": mark("Know", "Not visited yet"),
}


def choosing(
    house: House, round_: int, ticked: Sequence[str], begin: Callable[[tuple[str, ...]], object]
) -> PeoplePage:
    """The page; ``begin`` is called with the ids of those who were ticked."""
    faces = Faces(house)

    def picture_of(person: Person) -> QPixmap | None:
        row: VisitRow = person.of
        return faces.of(row.child.student)

    page = _Choosing(house, round_, picture_of, begin)
    faces.setParent(page)
    faces.arrived.connect(page.table.viewport().update)
    page.put(ticked)
    return page


class _Choosing(PeoplePage):
    """Going on leads to the first child, who has pages of his own."""

    def __init__(
        self, house: House, round_: int, picture_of: Callable[[Person], QPixmap | None],
        begin: Callable[[tuple[str, ...]], object],
    ) -> None:
        super().__init__(
            lambda: _people(house, round_), house.say, picture_of=picture_of, names_hidden=house.names_hidden
        )
        self._begin = begin

    def leave(self, go: Callable[[], None]) -> None:
        self._begin(self.answer())


def _people(house: House, round_: int) -> list[Person]:
    rooms = {room.id: room for room in school.classes(house.desk)}
    room = rooms.get(house.scope.classroom)
    if room is None:
        return []
    return [_person(row, house.say) for row in coverage.coverage(house.desk, room, round_)[0].rows]


def _person(row: VisitRow, say: Say) -> Person:
    child, state = row.child.student, state_of(row.visit)
    day = short_day(row.visit.day) if row.visit and row.visit.day else ""
    return Person(
        child.id, child.name, row.child.enrollment.no, child.nickname, child.first_name, state,
        say(TOLD[state].with_(day=day)), row,
    )
