"""The place of Step 4 for many children at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.plan.room import PlanRoom

    return PlanRoom(house)


PLACE = Place(
    key="plan", title=mark("Plan", "One plan for many"), build=_build, under="board",
    needs="care_plans.begin",
)
