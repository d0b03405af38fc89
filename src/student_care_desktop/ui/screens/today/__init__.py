"""The first place: what waits for the person at the desk today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.today.room import TodayRoom

    return TodayRoom(house)


PLACE = Place(
    key="today", title=mark("Today", "Today"), build=_build, picture="today", needs="today.day",
)
