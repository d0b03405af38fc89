"""Satisfaction of students, parents and teachers: a paper is a row of digits, kept as soon as it is keyed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from student_care_desktop.catalog.surveys import surveys
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.evaluation import SURVEY_GROUPS, SurveySheet
from student_care_desktop.domain.strategy.satisfaction import GroupResult
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.strategy import evaluating
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.facts import Lines, fact_table
from student_care_desktop.ui.furniture import (
    Card,
    button,
    clear,
    column,
    label,
    paragraph,
    repolish,
    row,
    scrolled,
    set_paragraph,
)
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["SatisfactionPage"]

WHOSE = mark("Satisfaction", "Papers of")
PAPER = mark("Happiness", "Answers of one paper")
HOW = mark("Happiness", "{count} digits 1 to 5 in a row, 0 for one left out, then Enter")
KEYED, REMOVE = mark("Happiness", "{count} papers are keyed."), mark("Happiness", "Take out the last paper")
FEW = mark("Happiness", "Below five papers nothing is told, so that nobody is known by it.")
NO, ASKED, COUNT = mark("StagePaper", "No."), mark("StagePaper", "Question"), mark("StagePaper", "Answered")
MEAN, SD, LEVEL = mark("StagePaper", "Mean"), mark("StagePaper", "S.D."), mark("StagePaper", "Level")
WHOLE = mark("EvaluationReport", "All questions")


class SatisfactionPage(PageView):
    """Of the group that is chosen: its papers so far, and the line for the next."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._survey = surveys()[evaluating.SATISFACTION]
        self._how = say(HOW.with_(count=len(self._survey.questions)))
        self.group = QComboBox()
        self.group.setAccessibleName(say(WHOSE))
        for key, name in SURVEY_GROUPS:
            self.group.addItem(say(name), key)
        self.group.currentIndexChanged.connect(lambda at: self._show())
        self.line = QLineEdit()
        self.line.setFixedWidth(170)
        self.line.setMaxLength(30)
        self.line.setAccessibleName(f"{say(PAPER)}: {self._how}")
        self.line.setEnabled(not here.closed)
        self.line.returnPressed.connect(self._key)
        self.remove = button(say(REMOVE), self._remove)
        self._hint, self._count = paragraph(self._how, "small"), label("")
        self._told = column(gap=8)
        card = Card(say(self._survey.title))
        card.add(self._told)
        inner = QWidget()
        inner.setLayout(column(card, None, gap=0))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row(
            label(say(WHOSE)), self.group, label(say(PAPER)), self.line, self._count, None, self.remove,
            gap=10,
        ))
        whole.addWidget(self._hint)
        whole.addWidget(scrolled(inner), 1)

    def enter(self, answers: Answers) -> None:
        self._show()

    def settle(self) -> None:
        self.line.setFocus()

    def answer(self) -> tuple[SurveySheet, ...]:
        found: tuple[SurveySheet, ...] = self._here.stage().answers.get("surveys") or ()
        return found

    @property
    def _group(self) -> str:
        return str(self.group.currentData())

    def _key(self) -> None:
        typed = self.line.text()
        if self._keep(lambda: evaluating.key_paper(self._here.house.desk, self._group, typed)):
            self.line.clear()

    def _remove(self) -> None:
        self._keep(lambda: evaluating.remove_paper(self._here.house.desk, self._group))
        self.line.setFocus()

    def _keep(self, act: Callable[[], Stage]) -> bool:
        """Do it; what cannot be kept is said below the line."""
        try:
            stage = act()
        except CareError as problem:
            self._say(problem.words)
            return False
        self._say(None)
        self._here.taken(stage)
        self._show()
        self.changed.emit()
        return True

    def _say(self, problem: Words | None) -> None:
        repolish(self._hint, role="problem" if problem else "small")
        set_paragraph(self._hint, self._here.say(problem) if problem else self._how)

    def _show(self) -> None:
        say = self._here.say
        told = next(one for one in evaluating.satisfaction(self._here.house.desk) if one.key == self._group)
        self._count.setText(say(KEYED.with_(count=told.result.papers)))
        self.remove.setEnabled(bool(told.result.papers) and not self._here.closed)
        clear(self._told)
        if told.result.few:
            self._told.addWidget(paragraph(say(FEW), "soft"))
            rows = [(str(place), say(one.text)) for place, one in enumerate(self._survey.questions, 1)]
            self._told.addLayout(fact_table(Lines(heads=[say(NO), say(ASKED)], rows=rows, wide=(1,))))
        else:
            self._put(told)

    def _put(self, told: GroupResult) -> None:
        say = self._here.say
        means = [(say(one.question.text), one.mean) for one in told.result.answered]
        rows = [
            (
                str(place) if place <= len(told.result.answered) else "", text, str(mean.count),
                _number(mean.mean), _number(mean.deviation), say(mean.called) if mean.called else "–",
            )
            for place, (text, mean) in enumerate([*means, (say(WHOLE), told.whole)], 1)
        ]
        heads = [say(one) for one in (NO, ASKED, COUNT, MEAN, SD, LEVEL)]
        self._told.addLayout(
            fact_table(Lines(heads=heads, rows=rows, wide=(1,), right=(2, 3, 4), middle=(5,)))
        )


def _number(value: object) -> str:
    return "–" if value is None else str(value)
