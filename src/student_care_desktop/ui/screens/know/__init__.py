"""The place of step 1, Know: the wizard with the home visit, child after child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.know.room import KnowRoom

    return KnowRoom(house)


PLACE = Place(
    key="know", title=mark("Know", "Know the child"), build=_build, under="board",
    needs="know.keep",
)
