"""Open urgent cases, for whoever may know of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.cases.room import CasesRoom

    return CasesRoom(house)


PLACE = Place(
    key="cases", title=mark("Cases", "Urgent cases"), build=_build, under="students",
    needs="urgent.open_cases",
)
