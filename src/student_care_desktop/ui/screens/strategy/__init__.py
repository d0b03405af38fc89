"""The place of the seven strategies: the stages of the year, and the indicators that compute themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.strategy.room import StrategyRoom

    return StrategyRoom(house)


PLACE = Place(
    key="strategy", title=mark("Strategy board", "Strategies"), build=_build, picture="strategy",
    needs="strategy.overview.overview", begins=False,
)
