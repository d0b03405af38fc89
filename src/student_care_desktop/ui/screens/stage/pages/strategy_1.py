"""Stage 1: what the records tell, needs by priority, the position from weights, live baselines."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.aims import AimsPage
from student_care_desktop.ui.screens.stage.pages.found import FoundPage
from student_care_desktop.ui.screens.stage.pages.told import NeedsPage, ToldRows, tell_potential
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS"]

def _potential(here: StageHere) -> PageView:
    return ToldRows("potential", here, tell_potential)


VIEWS: Mapping[str, Callable[[StageHere], PageView]] = {
    "found": FoundPage, "needs": NeedsPage, "potential": _potential, "strategies": AimsPage,
}
