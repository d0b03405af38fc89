"""How the picture maker comes to the life of a class: its four tabs, and what is behind them."""

from __future__ import annotations

from typing import cast

from student_care_desktop.services import school
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.classlife.meetings import MeetingsTab
from student_care_desktop.ui.screens.classlife.network import NetworkTab
from student_care_desktop.ui.screens.classlife.room import KEYS, ClassLifeRoom
from student_care_desktop.ui.window import Window

__all__ = ["KEYS", "elect", "meeting", "tab"]


def tab(key: str, window: Window, desk: Desk) -> None:
    """One of the four, of the first class."""
    window.house.choose(Scope(window.house.scope.year, school.classes(desk)[0].id))
    window.go("classlife", key)


def meeting(page: int, window: Window, desk: Desk) -> None:
    """Who came (1) or the photos (2)."""
    tab("meetings", window, desk)
    cast(MeetingsTab, cast(ClassLifeRoom, window.room).tab).turn_to(page)


def elect(window: Window, desk: Desk) -> None:
    """Somebody who is about to be elected."""
    tab("network", window, desk)
    here = cast(NetworkTab, cast(ClassLifeRoom, window.room).tab)
    here.candidates.opened.emit(here.candidates.records.record(0))
