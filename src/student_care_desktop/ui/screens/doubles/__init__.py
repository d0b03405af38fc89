"""The place of possible doubles: records that may be one child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.doubles.room import DoublesRoom

    return DoublesRoom(house)


PLACE = Place(
    key="doubles", title=mark("Doubles", "Possible doubles"), build=_build, under="students",
    needs="doubles.doubles",
)
