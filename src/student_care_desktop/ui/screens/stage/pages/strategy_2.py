"""Stage 2: usual lines to begin with, the table of links, hours saved, the survey of the staff."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import linkage
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.happiness import HappinessPage
from student_care_desktop.ui.screens.stage.pages.links import LinksPage
from student_care_desktop.ui.screens.stage.pages.spared import SparedPage
from student_care_desktop.ui.screens.stage.pages.told import tell_burden
from student_care_desktop.ui.screens.stage.pages.usual import Usual, UsualRows
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS"]

FIVE = mark("Links", "The founding document names five systems that share this work.")
USE_FIVE = mark("Links", "Begin with the five")
FORMS = mark("Links", "The forms that homeroom teachers usually fill, with estimates to correct.")
USE_FORMS = mark("Links", "Begin with the usual forms")


def _systems(here: StageHere) -> PageView:
    return UsualRows("systems", here, Usual(linkage.usual_systems, FIVE, USE_FIVE))


def _burden(here: StageHere) -> PageView:
    return UsualRows("burden", here, Usual(linkage.usual_burdens, FORMS, USE_FORMS), tell_burden)


VIEWS: Mapping[str, Callable[[StageHere], PageView]] = {
    "systems": _systems, "matrix": LinksPage, "burden": _burden, "spared": SparedPage,
    "happiness": HappinessPage,
}
