"""The place of the life of a class: homeroom, parents' meetings, their network, the white classroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.classlife.room import ClassLifeRoom

    return ClassLifeRoom(house)


PLACE = Place(
    key="classlife", title=mark("Class life", "Life of the class"), build=_build, under="board",
    needs="homeroom.log",
)
