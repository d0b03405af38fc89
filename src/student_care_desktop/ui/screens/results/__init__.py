"""The place of one result: an instrument of a child in one round, informants side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.results.room import ResultsRoom

    return ResultsRoom(house)


PLACE = Place(
    key="results", title=mark("Results", "Result"), build=_build, under="students",
    needs="child_results.results_of_child",
)
