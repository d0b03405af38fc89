"""The place for the lists of step 4 that a school writes itself: kinds of activity, ready patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.carelists.room import ListsRoom

    return ListsRoom(house)


PLACE = Place(
    key="carelists", title=mark("CareLists", "Lists of step 4"), build=_build, under="settings",
    needs="activity_kinds.keep_kinds",
)
