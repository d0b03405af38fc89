"""The place of Step 2: screening one child, or a class child by child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.screen.room import ScreenRoom

    return ScreenRoom(house)


PLACE = Place(
    key="screen", title=mark("Screen", "Screening"), build=_build, under="board",
    needs="screening.keep",
)
