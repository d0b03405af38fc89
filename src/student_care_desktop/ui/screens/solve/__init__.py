"""The place of Step 4: the care cases of a class, and the wizard of one case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.solve.room import SolveRoom

    return SolveRoom(house)


PLACE = Place(
    key="solve", title=mark("Solve", "Care cases"), build=_build, under="board", needs="cases.cases_of",
)
