"""The page on which an area is chosen, and who of those at risk in it takes part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtWidgets import QVBoxLayout

from student_care_desktop.domain.areas import FLAGS, LABELS
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import plan_pages, signs
from student_care_desktop.services.plan_pages import AtRisk
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import label, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.wizards.people import PeoplePage, Person

__all__ = ["ChildrenPage"]

AREA = mark("Plan", "Area")
COUNTED = mark("Plan", "{area} ({count})")
WHY = mark("Plan", "{group}: {reasons}")
JOINED = mark("Plan", "{group} · has case {number}: {reasons}")
NO_CLASS = mark("Plan", "Choose a class at the top of the window first.")


class ChildrenPage(PeoplePage):
    """The answer is the area and the keys of those who were ticked."""

    def __init__(self, house: House, area: str = "") -> None:
        self._house = house
        self._found: dict[str, list[AtRisk]] = {}
        self.areas = StillCombo()
        super().__init__(self._list, house.say, names_hidden=house.names_hidden)
        self.areas.setAccessibleName(house.say(AREA))
        self.areas.setMinimumWidth(300)
        self._fill(area)
        self.areas.currentIndexChanged.connect(lambda place: self._again())
        whole = cast(QVBoxLayout, self.layout())
        whole.insertLayout(0, row(label(house.say(AREA), "label"), self.areas, None, gap=10))

    def _fill(self, area: str) -> None:
        """The areas in which somebody of the class is at risk, with how many."""
        house, room = self._house, self._house.scope.classroom
        for one in signs.screening_form(house.desk).now.all if room else ():
            if one.key in FLAGS:
                continue
            found = self._found[one.key] = plan_pages.at_risk(house.desk, room, one.key)
            if found:
                self.areas.addItem(house.say(COUNTED.with_(area=one.title, count=len(found))), one.key)
        self.areas.setCurrentIndex(max(self.areas.findData(area), 0))

    @property
    def area(self) -> str:
        """The area that is chosen."""
        return str(self.areas.currentData() or "")

    def _again(self) -> None:
        self.put(())
        self.enter({})

    def _list(self) -> Sequence[Person]:
        say = self._house.say
        people = []
        for one in self._found.get(self.area, ()):
            reasons = ", ".join(say(words) for words in one.reasons)
            words = JOINED if one.case else WHY
            number = one.case.number if one.case else ""
            told = words.with_(group=LABELS[one.group], reasons=reasons, number=number)
            child = one.child.student
            people.append(Person(
                key=one.child.enrollment.id, name=child.name, no=one.child.enrollment.no,
                nickname=child.nickname, first=child.first_name, told=say(told), of=child,
                state="now" if one.case else "open",
            ))
        return people

    def problem(self) -> Words | None:
        return super().problem() if self._house.scope.classroom else NO_CLASS

    def leave(self, go: Callable[[], None]) -> None:
        go()
