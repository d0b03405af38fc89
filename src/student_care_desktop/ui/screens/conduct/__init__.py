"""Behaviour points of a class: how each child stands, and what was written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.conduct.room import ConductRoom

    return ConductRoom(house)


PLACE = Place(
    key="conduct", title=mark("Conduct", "Behaviour points"), build=_build, under="board",
    needs="conduct.class_conduct",
)
