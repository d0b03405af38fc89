"""Stage 3: indicators and measures that are offered, opinions, decisions in effect, who took part."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import agreeing
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.decisions import DecisionsPage
from student_care_desktop.ui.screens.stage.pages.offered import OfferedRows
from student_care_desktop.ui.screens.stage.pages.opinions import OpinionsPage
from student_care_desktop.ui.screens.stage.pages.trainees import TraineesPage
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS"]

INDICATORS = mark("Agreeing", "{count} indicators of the program do not stand here yet, levels worked out.")
MEASURES = mark("Agreeing", "{count} ready measures, to be mended as your school does it.")
TAKE = mark("Planning", "Take them over (F7)")


def _indicators(here: StageHere) -> PageView:
    return OfferedRows("indicators", here, agreeing.offered_indicators, INDICATORS, TAKE)


def _measures(here: StageHere) -> PageView:
    return OfferedRows("measures", here, agreeing.offered_measures, MEASURES, TAKE)


VIEWS: Mapping[str, Callable[[StageHere], PageView]] = {
    "indicators": _indicators, "opinions": OpinionsPage, "decisions": DecisionsPage, "measures": _measures,
    "trainees": TraineesPage,
}
