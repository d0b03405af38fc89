"""Satisfaction of students, parents and teachers, each told from five papers on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from student_care_desktop.domain.strategy.evaluation import SURVEY_GROUPS
from student_care_desktop.domain.strategy.means import Mean
from student_care_desktop.domain.strategy.satisfaction import GroupResult
from student_care_desktop.domain.strategy.surveys import SurveyResult
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import evaluating
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.furniture import label
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.survey import SurveyPage

__all__ = ["SatisfactionPage"]

WHOSE = mark("Satisfaction", "Papers of")
WHOLE = mark("EvaluationReport", "All questions")


class SatisfactionPage(SurveyPage):
    """Of the group that is chosen."""

    def __init__(self, here: StageHere) -> None:
        super().__init__(here, evaluating.SATISFACTION, "surveys")
        self.group = QComboBox()
        self.group.setAccessibleName(here.say(WHOSE))
        for key, name in SURVEY_GROUPS:
            self.group.addItem(here.say(name), key)
        self.group.currentIndexChanged.connect(lambda at: self.show_papers())
        self._top.insertWidget(0, label(here.say(WHOSE)))
        self._top.insertWidget(1, self.group)

    @property
    def _group(self) -> str:
        return str(self.group.currentData())

    @property
    def _of_group(self) -> GroupResult:
        found = evaluating.satisfaction(self._here.house.desk)
        return next(one for one in found if one.key == self._group)

    def result(self) -> SurveyResult:
        return self._of_group.result

    def keep(self, typed: str) -> Stage:
        return evaluating.key_paper(self._here.house.desk, self._group, typed)

    def take_out(self) -> Stage:
        return evaluating.remove_paper(self._here.house.desk, self._group)

    def means(self, result: SurveyResult) -> Sequence[tuple[str, str, Mean]]:
        return [*super().means(result), ("", self._here.say(WHOLE), self._of_group.whole)]
