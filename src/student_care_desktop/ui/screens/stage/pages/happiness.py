"""Load and happiness of the staff, told from five papers on."""

from __future__ import annotations

from student_care_desktop.domain.strategy.surveys import SurveyResult
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import surveys as papers
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.survey import SurveyPage, number

__all__ = ["HappinessPage"]

LOAD = mark("Happiness", "Load is bearable: {load} · happiness in the work: {happy} (of 5)")


class HappinessPage(SurveyPage):
    """Of the whole staff."""

    def __init__(self, here: StageHere) -> None:
        super().__init__(here, papers.STAFF, "happiness")

    def result(self) -> SurveyResult:
        return papers.staff_survey(self._here.house.desk)

    def keep(self, typed: str) -> Stage:
        return papers.key_staff_paper(self._here.house.desk, typed)

    def take_out(self) -> Stage:
        return papers.remove_staff_paper(self._here.house.desk, len(self.answer()))

    def below(self, result: SurveyResult) -> str:
        load, happy = (number(result.mean_about(one)) for one in ("load", "happy"))
        return self._here.say(LOAD.with_(load=load, happy=happy))
