"""Load and happiness of the staff: a paper is a row of digits; below five papers nothing is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from student_care_desktop.catalog.surveys import surveys
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.surveys import SurveyResult
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.strategy import surveys as papers
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

__all__ = ["HappinessPage"]

PAPER = mark("Happiness", "Answers of one paper")
HOW = mark("Happiness", "{count} digits 1 to 5 in a row, 0 for one left out, then Enter")
KEYED = mark("Happiness", "{count} papers are keyed.")
REMOVE = mark("Happiness", "Take out the last paper")
FEW = mark("Happiness", "Below five papers nothing is told, so that nobody is known by it.")
NO, ASKED, COUNT = mark("StagePaper", "No."), mark("StagePaper", "Question"), mark("StagePaper", "Answered")
MEAN, SD = mark("StagePaper", "Mean"), mark("StagePaper", "S.D.")
LEVEL = mark("StagePaper", "Level")
LOAD = mark("Happiness", "Load is bearable: {load} · happiness in the work: {happy} (of 5)")


class HappinessPage(PageView):
    """Each paper is kept as soon as it is keyed."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._survey = surveys()[papers.STAFF]
        how = say(HOW.with_(count=len(self._survey.questions)))
        self.line = QLineEdit()
        self.line.setFixedWidth(170)
        self.line.setMaxLength(24)
        self.line.setAccessibleName(f"{say(PAPER)}: {how}")
        self.line.setEnabled(not here.closed)
        self.line.returnPressed.connect(self._key)
        self.remove = button(say(REMOVE), self._remove)
        self._hint, self._how, self._count = paragraph(how, "small"), how, label("")
        self._told = column(gap=8)
        card = Card(say(self._survey.title))
        card.add(self._told)
        inner = QWidget()
        inner.setLayout(column(card, None, gap=0))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row(label(say(PAPER)), self.line, self._count, None, self.remove, gap=10))
        whole.addWidget(self._hint)
        whole.addWidget(scrolled(inner), 1)

    def enter(self, answers: Answers) -> None:
        self._show()

    def settle(self) -> None:
        self.line.setFocus()

    def answer(self) -> tuple[SurveySheet, ...]:
        return self._sheets

    @property
    def _sheets(self) -> tuple[SurveySheet, ...]:
        found: tuple[SurveySheet, ...] = self._here.stage().answers.get("happiness") or ()
        return found

    def _key(self) -> None:
        typed = self.line.text()
        if self._keep(lambda: papers.key_staff_paper(self._here.house.desk, typed)):
            self.line.clear()

    def _remove(self) -> None:
        self._keep(lambda: papers.remove_staff_paper(self._here.house.desk, len(self._sheets)))
        self.line.setFocus()

    def _keep(self, act: Callable[[], Stage]) -> bool:
        """Do it; what cannot be kept is said below the line, where the person looks."""
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
        say, told = self._here.say, papers.staff_survey(self._here.house.desk)
        self._count.setText(say(KEYED.with_(count=told.papers)))
        self.remove.setEnabled(bool(told.papers) and not self._here.closed)
        clear(self._told)
        if told.few:
            self._told.addWidget(paragraph(say(FEW), "soft"))
            self._put_questions()
        else:
            self._put(told)

    def _put_questions(self) -> None:
        rows = [(str(place), self._here.say(one.text)) for place, one in enumerate(self._survey.questions, 1)]
        say = self._here.say
        self._told.addLayout(fact_table(Lines(heads=[say(NO), say(ASKED)], rows=rows, wide=(1,))))

    def _put(self, told: SurveyResult) -> None:
        say = self._here.say
        heads = [say(one) for one in (NO, ASKED, COUNT, MEAN, SD, LEVEL)]
        rows = [
            (
                str(place), say(one.question.text), str(one.mean.count), _number(one.mean.mean),
                _number(one.mean.deviation), say(one.mean.called) if one.mean.called else "–",
            )
            for place, one in enumerate(told.answered, 1)
        ]
        lines = Lines(heads=heads, rows=rows, wide=(1,), right=(2, 3, 4), middle=(5,))
        self._told.addLayout(fact_table(lines))
        about = LOAD.with_(load=_number(told.mean_about("load")), happy=_number(told.mean_about("happy")))
        self._told.addWidget(paragraph(say(about)))


def _number(value: object) -> str:
    return "–" if value is None else str(value)
