"""Stage 6: the calendar at one key, the walk-through with its gaps, the marks of homeroom teachers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import supervising
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.teachers import TeachersPage
from student_care_desktop.ui.screens.stage.pages.trainees import TraineesPage
from student_care_desktop.ui.screens.stage.pages.usual import Usual, UsualRows
from student_care_desktop.ui.screens.stage.pages.visits import VisitsPage
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS"]

TWICE = mark(
    "Supervision", "Every class twice a year, spread over the weeks of each term; move what does not fit."
)
PLAN = mark("Supervision", "Plan all classes")


def _calendar(here: StageHere) -> PageView:
    return UsualRows("calendar", here, Usual(supervising.propose_visits, TWICE, PLAN))


VIEWS: Mapping[str, Callable[[StageHere], PageView]] = {
    "calendar": _calendar, "visits": VisitsPage, "trainees": TraineesPage, "teachers": TeachersPage,
}
