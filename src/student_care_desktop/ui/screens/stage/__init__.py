"""The place of a stage of the year: one of the seven wizards of the seven strategies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.stage.room import StageRoom

    return StageRoom(house)


PLACE = Place(
    key="stage", title=mark("Stage room", "Stage of the year"), build=_build, under="strategy",
    needs="strategy.stages.stage",
)
