"""Stage 1: what the records tell, and strategies with their live baseline."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.aims import AimsPage
from student_care_desktop.ui.screens.stage.pages.found import FoundPage
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS"]

VIEWS: Mapping[str, Callable[[StageHere], PageView]] = {"found": FoundPage, "strategies": AimsPage}
