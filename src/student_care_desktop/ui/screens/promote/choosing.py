"""Picking children to promote: the class of the window, each with what there is this term."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services import promoted_class
from student_care_desktop.services.promoted_class import PromoteLine
from student_care_desktop.ui.faces import Faces
from student_care_desktop.ui.house import House
from student_care_desktop.ui.wizards.people import PeoplePage, Person

__all__ = ["choosing"]

SIGNED = mark("Promote", "Signed this term")
NOTHING = mark("Promote", "Nothing noted yet")
TALKED, NOT_TALKED = mark("Promote", "Talked with"), mark("Promote", "Not talked with yet")
HOURS = mark("Promote", "{talk} · {hours} hours")


def choosing(
    house: House, ticked: Sequence[str], begin: Callable[[tuple[str, ...]], object]
) -> PeoplePage:
    """The page; ``begin`` is called with the places of those who were ticked."""
    faces = Faces(house)
    page = _Choosing(house, faces, begin)
    faces.setParent(page)
    faces.arrived.connect(page.table.viewport().update)
    page.put(ticked)
    return page


class _Choosing(PeoplePage):
    """Going on leads to the first child, who has pages of his own."""

    def __init__(
        self, house: House, faces: Faces, begin: Callable[[tuple[str, ...]], object]
    ) -> None:
        super().__init__(
            lambda: _people(house), house.say, picture_of=lambda one: faces.of(one.of),
            names_hidden=house.names_hidden,
        )
        self._begin = begin

    def leave(self, go: Callable[[], None]) -> None:
        self._begin(self.answer())


def _people(house: House) -> list[Person]:
    if not house.scope.classroom:
        return []
    lines = promoted_class.lines_of_class(house.desk, house.scope.classroom)
    return [_person(line, house.say) for line in lines]


def _person(line: PromoteLine, say: Say) -> Person:
    child = line.child.student
    return Person(
        line.child.enrollment.id, child.name, line.child.enrollment.no, child.nickname, child.first_name,
        line.state, told(line, say), child,
    )


def told(line: PromoteLine, say: Say) -> str:
    """In a few words what there is this term."""
    if line.done:
        return say(SIGNED)
    if line.state == "open":
        return say(NOTHING)
    hours = "–" if line.hours is None else f"{line.hours:g}"
    return say(HOURS.with_(talk=TALKED if line.talked else NOT_TALKED, hours=hours))
