"""Stage 7: the plan line by line, ratings beside figures, papers of the survey, what changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import evaluating
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.outcome import OutcomePage
from student_care_desktop.ui.screens.stage.pages.ratings import RatingsPage
from student_care_desktop.ui.screens.stage.pages.satisfaction import SatisfactionPage
from student_care_desktop.ui.screens.stage.pages.usual import Usual, UsualRows
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS"]

PLAN = mark(
    "Evaluation", "A line for each indicator, with where its figure comes from; correct what differs."
)
USE_PLAN = mark("Evaluation", "Begin with all indicators")


def _plan(here: StageHere) -> PageView:
    return UsualRows("plan", here, Usual(evaluating.propose_plan, PLAN, USE_PLAN))


VIEWS: Mapping[str, Callable[[StageHere], PageView]] = {
    "plan": _plan, "ratings": RatingsPage, "surveys": SatisfactionPage, "outcome": OutcomePage,
}
