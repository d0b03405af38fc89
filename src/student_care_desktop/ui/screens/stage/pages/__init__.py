"""The pages of the seven wizards that have a look of their own; all others are made from the flow alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages import (
    strategy_1,
    strategy_2,
    strategy_3,
    strategy_4,
    strategy_5,
    strategy_6,
    strategy_7,
)
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS_OF"]

VIEWS_OF: Mapping[str, Mapping[str, Callable[[StageHere], PageView]]] = {
    "strategy_1": strategy_1.VIEWS,
    "strategy_2": strategy_2.VIEWS,
    "strategy_3": strategy_3.VIEWS,
    "strategy_4": strategy_4.VIEWS,
    "strategy_5": strategy_5.VIEWS,
    "strategy_6": strategy_6.VIEWS,
    "strategy_7": strategy_7.VIEWS,
}
"""By stage and page; one stage a line."""
