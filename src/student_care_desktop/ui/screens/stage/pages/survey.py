"""A page of a survey without names: a paper is a row of digits, kept as soon as it is keyed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from student_care_desktop.catalog.surveys import surveys
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.means import Mean
from student_care_desktop.domain.strategy.surveys import SurveyResult
from student_care_desktop.domain.words import Words, mark
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

__all__ = ["SurveyPage", "number"]

PAPER = mark("Happiness", "Answers of one paper")
HOW = mark("Happiness", "{count} digits 1 to 5 in a row, 0 for one left out, then Enter")
KEYED = mark("Happiness", "{count} papers are keyed.")
REMOVE = mark("Happiness", "Take out the last paper")
FEW = mark("Happiness", "Below five papers nothing is told, so that nobody is known by it.")
NO, ASKED, COUNT = mark("StagePaper", "No."), mark("StagePaper", "Question"), mark("StagePaper", "Answered")
MEAN, SD, LEVEL = mark("StagePaper", "Mean"), mark("StagePaper", "S.D."), mark("StagePaper", "Level")
_MOST = 30
"""Digits of a paper, with room for a slip of the finger."""


class SurveyPage(PageView):
    """The line for the next paper and what is told so far; who keeps the papers, its pages say."""

    def __init__(self, here: StageHere, survey: str, page: str) -> None:
        super().__init__()
        self._here, self._page, say = here, page, here.say
        self._survey = surveys()[survey]
        self._how = say(HOW.with_(count=len(self._survey.questions)))
        self.line = QLineEdit()
        self.line.setFixedWidth(170)
        self.line.setMaxLength(_MOST)
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
        self._top: QHBoxLayout = row(label(say(PAPER)), self.line, self._count, None, self.remove, gap=10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._top)
        whole.addWidget(self._hint)
        whole.addWidget(scrolled(inner), 1)

    def result(self) -> SurveyResult:
        """What the papers say so far."""
        raise TypeError(type(self))

    def keep(self, typed: str) -> Stage:
        """Keep one paper; CareError where the digits are none."""
        raise TypeError(type(self))

    def take_out(self) -> Stage:
        """Take out the last paper."""
        raise TypeError(type(self))

    def means(self, result: SurveyResult) -> Sequence[tuple[str, str, Mean]]:
        """The lines told: number, words, mean."""
        say = self._here.say
        return [(str(at), say(one.question.text), one.mean) for at, one in enumerate(result.answered, 1)]

    def below(self, result: SurveyResult) -> str:
        """What is told below the means."""
        return ""

    def enter(self, answers: Answers) -> None:
        self.show_papers()

    def settle(self) -> None:
        self.line.setFocus()

    def answer(self) -> tuple[SurveySheet, ...]:
        found: tuple[SurveySheet, ...] = self._here.stage().answers.get(self._page) or ()
        return found

    def show_papers(self) -> None:
        """Tell what the papers say; below five of them nothing but the questions."""
        say, result = self._here.say, self.result()
        self._count.setText(say(KEYED.with_(count=result.papers)))
        self.remove.setEnabled(bool(result.papers) and not self._here.closed)
        clear(self._told)
        if result.few:
            self._told.addWidget(paragraph(say(FEW), "soft"))
            rows = [(str(place), say(one.text)) for place, one in enumerate(self._survey.questions, 1)]
            self._told.addLayout(fact_table(Lines(heads=[say(NO), say(ASKED)], rows=rows, wide=(1,))))
        else:
            self._put(result)

    def _put(self, result: SurveyResult) -> None:
        say = self._here.say
        heads = [say(one) for one in (NO, ASKED, COUNT, MEAN, SD, LEVEL)]
        rows = [
            (
                place, text, str(mean.count), number(mean.mean), number(mean.deviation),
                say(mean.called) if mean.called else "–",
            )
            for place, text, mean in self.means(result)
        ]
        lines = Lines(heads=heads, rows=rows, wide=(1,), right=(2, 3, 4), middle=(5,))
        self._told.addLayout(fact_table(lines))
        if below := self.below(result):
            self._told.addWidget(paragraph(below))

    def _key(self) -> None:
        typed = self.line.text()
        if self._done(lambda: self.keep(typed)):
            self.line.clear()

    def _remove(self) -> None:
        self._done(self.take_out)
        self.line.setFocus()

    def _done(self, act: Callable[[], Stage]) -> bool:
        """Do it; what cannot be kept is said below the line, where the person looks."""
        try:
            stage = act()
        except CareError as problem:
            self._say(problem.words)
            return False
        self._say(None)
        self._here.taken(stage)
        self.show_papers()
        self.changed.emit()
        return True

    def _say(self, problem: Words | None) -> None:
        repolish(self._hint, role="problem" if problem else "small")
        set_paragraph(self._hint, self._here.say(problem) if problem else self._how)


def number(value: object) -> str:
    """A mean or deviation as it is written."""
    return "–" if value is None else str(value)
