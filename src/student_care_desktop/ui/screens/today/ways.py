"""Where a matter of Today leads: the place and the thing in it, as far as this person's places go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from student_care_desktop.domain.due import Matter
from student_care_desktop.services.board_columns import column_named
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.urgent import tell_urgent

__all__ = ["open_matter", "way_of"]

Way = tuple[str, Any]


def _know(one: Matter) -> Way:
    return "know", (one.student_id, one.round)


def _keying(one: Matter) -> Way:
    page = column_named(one.what).page(one.round)
    return "keying", (one.classroom_id, page, one.enrollment_id)


def _screen(one: Matter) -> Way:
    return "screen", (one.enrollment_id, one.round) if one.enrollment_id else None


def _case(one: Matter) -> Way:
    return "solve", ("case", one.about) if one.about else ("new", one.enrollment_id, one.what)


def _follow_up(one: Matter) -> Way:
    if one.what == "counsel":
        return "counsel", one.enrollment_id
    return _referral(one) if one.what == "referral" else _case(one)


def _referral(one: Matter) -> Way:
    return "refer", ("referral", one.about)


def _urgent(one: Matter) -> Way:
    return "protect", one.enrollment_id


_WAYS: Mapping[str, Callable[[Matter], Way]] = {
    "record": _know, "visit": _know, "sheet": _keying, "screening": _screen, "case": _case,
    "follow_up": _follow_up, "referral": _referral, "urgent": _urgent,
    "meeting": lambda one: ("classlife", "meetings"), "homeroom": lambda one: ("classlife", "homeroom"),
    "approval": lambda one: ("approvals", None),
    "plan": lambda one: ("stage", ("strategy_4", "projects")),
    "supervision": lambda one: ("stage", ("strategy_6", "visits")),
}
_PAPERS: Mapping[str, Callable[[Matter], Way]] = {
    "referral": _referral, "meeting": lambda one: ("classlife", "meetings"),
    "conference": lambda one: ("conference", one.about),
    "case-study": lambda one: ("study", one.enrollment_id),
    "behaviour": lambda one: ("conduct", one.enrollment_id),
}
"""Where a paper is mended that the principal has returned, by what it is."""


def way_of(house: House, one: Matter) -> Way:
    """The place that does it; where it is not there, the child's page, or the board of the class."""
    place, thing = _WAYS[one.kind](one)
    if one.kind == "approval" and not house.has(place):
        place, thing = _PAPERS.get(one.what, _WAYS["approval"])(one)
    if house.has(place):
        return place, thing
    if one.student_id and house.has("student"):
        return "student", one.student_id
    return "board", None


def open_matter(house: House, one: Matter) -> None:
    """Go where it is done; an urgent case is told over the window, as everywhere."""
    if one.kind == "urgent" and one.what == "urgent":
        tell_urgent(house, one.enrollment_id, again=True)
        return
    place, thing = way_of(house, one)
    if one.classroom_id and not one.student_id:
        house.choose(Scope(house.scope.year, one.classroom_id))
    house.go(place, thing)
