"""How the picture maker gets to the room of activities and to the pages of Step 3."""

from __future__ import annotations

from typing import cast

from student_care_desktop.services import activities, promoted_class, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.activities.room import ActivitiesRoom
from student_care_desktop.ui.screens.promote.room import PromoteRoom
from student_care_desktop.ui.window import Window

__all__ = ["PAGES", "TABS", "activity", "adding", "page", "people", "tab"]

PAGES = ("known", "talk", "activities", "strength", "awards", "sign")
TABS = ("activities", "talks", "summary")


def _room(window: Window, desk: Desk) -> ActivitiesRoom:
    window.house.choose(Scope(desk.year.number, school.classes(desk)[0].id))
    window.go("activities")
    return cast(ActivitiesRoom, window.room)


def tab(place: int, window: Window, desk: Desk) -> None:
    """The list of activities, the talks of the term, or the summary of a class."""
    _room(window, desk).turn_to(place)


def activity(place: int, window: Window, desk: Desk) -> None:
    """One activity: what it is, who took part, its photos."""
    camp = next(one for one in activities.activities_of(desk) if one.activity.kind == "camp")
    room = _room(window, desk)
    room.turn_to(0)
    room.open(camp.id, place)


def adding(window: Window, desk: Desk) -> None:
    """The children of a class at risk in an area, of whom nobody is ticked."""
    activity(1, window, desk)
    page = cast(ActivitiesRoom, window.room).one
    page.people.add.click()
    page.adding.whom.setCurrentIndex(page.adding.whom.count() - 1)
    page.adding.group.setCurrentIndex(page.adding.group.findData("study"))


def people(window: Window, desk: Desk) -> None:
    """Whom to promote: the children of a class."""
    window.house.choose(Scope(desk.year.number, school.classes(desk)[0].id))
    window.go("promote", None)


def page(key: str, window: Window, desk: Desk) -> None:
    """A page of Step 3 of one child."""
    room = school.classes(desk)[0]
    window.go("promote", promoted_class.lines_of_class(desk, room.id)[3].child.enrollment.id)
    wizard = cast(PromoteRoom, window.room).wizard
    if wizard:
        wizard.put(wizard.walk.flow.walk(wizard.walk.answers, key))
