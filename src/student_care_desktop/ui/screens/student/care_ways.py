"""What can be done for a child from its page, and where an event of its story leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from student_care_desktop.domain.stories import Event
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.house import House
from student_care_desktop.ui.menus import Entry

__all__ = ["care_entries", "event_way", "has_care"]

Way = tuple[str, Any]

_DEEDS: tuple[tuple[str, Words, Callable[[Enrollment], Any]], ...] = (
    ("solve", mark("Student page", "Open a case …"), lambda place: ("new", place.id, "")),
    ("refer", mark("Student page", "Refer the child …"), lambda place: ("new", place.id, "")),
    ("promote", mark("Student page", "Talk, activities, strengths"), lambda place: place.id),
    ("counsel", mark("Student page", "Counselling"), lambda place: place.id),
    ("study", mark("Student page", "Case study"), lambda place: place.id),
    ("conduct", mark("Student page", "Behaviour points"), lambda place: place.id),
    ("views", mark("Student page", "Views of the teachers"), lambda place: place.id),
    ("protect", mark("Student page", "Report for child protection …"), lambda place: place.id),
)


def has_care(house: House) -> bool:
    """Whether there is anything of it for this person."""
    return any(house.has(place) for place, _, _ in _DEEDS)


def care_entries(house: House, place: Enrollment | None) -> list[Entry | None]:
    """What this person may do for the child in this year, in the order of the steps."""
    if place is None:
        return []
    return [
        (house.say(words), "warning" if key == "protect" else "", partial(house.go, key, thing(place)))
        for key, words, thing in _DEEDS if house.has(key)
    ]


_WAYS: Mapping[str, Callable[[Event], Way]] = {
    "case": lambda one: ("solve", ("case", one.about)),
    "referral": lambda one: ("refer", ("referral", one.about)),
    "counselling": lambda one: ("counsel", one.enrollment_id),
    "conference": lambda one: ("conference", one.about),
    "behaviour": lambda one: ("conduct", one.enrollment_id),
    "protection": lambda one: ("protect", one.enrollment_id),
    "view": lambda one: ("views", one.enrollment_id),
    "talk": lambda one: ("promote", one.enrollment_id),
    "strength": lambda one: ("promote", one.enrollment_id),
    "activity": lambda one: ("activities", one.about),
    "meeting": lambda one: ("classlife", "meetings"),
    "screening": lambda one: ("screen", (one.enrollment_id, one.round)),
}


def event_way(house: House, one: Event, child: Student, here: Enrollment | None) -> Way | None:
    """The place that shows an event; None where there is none, or it is of a year that is not chosen."""
    if one.kind == "visit":
        way: Way = "know", (child.id, one.round)
    elif one.kind == "sheet":
        way = "results", (child.id, one.what, one.round, ("student", child.id))
    elif one.kind == "award" and here:
        way = "promote", here.id
    elif one.kind in _WAYS:
        way = _WAYS[one.kind](one)
    else:
        return None
    return way if one.year == house.scope.year and house.has(way[0]) else None
