"""The place of activities: those of the class and the school, who took part, talks and the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.activities.room import ActivitiesRoom

    return ActivitiesRoom(house)


PLACE = Place(
    key="activities", title=mark("Activities room", "Activities and promotion"), build=_build, under="board",
    needs="activities.activities_of",
)
