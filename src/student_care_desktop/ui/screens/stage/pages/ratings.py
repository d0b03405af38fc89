"""Every indicator with its live figure; beside it the committee's level, and its judgement and evidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.indicator_words import level_words, over, value_words
from student_care_desktop.domain.strategy.evaluation import LEVELS, Rating
from student_care_desktop.domain.strategy.judged import Judged, rate
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import evaluating
from student_care_desktop.ui.furniture import label, paragraph, row, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.score_grid import ScoreGrid
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["RatingsPage"]

NAME = mark("Ratings", "Indicators, their figures and levels")
KEYS = mark("Ratings", "1–5 level of the committee · 0 takes it back · Enter: judgement and evidence")
HEADS = (
    mark("EvaluationReport", "Indicator"), mark("EvaluationReport", "Counted / of"),
    mark("EvaluationReport", "Result"), mark("EvaluationReport", "Target"),
    mark("EvaluationReport", "Level by figure"), mark("EvaluationReport", "Level by committee"),
)
JUDGEMENT, EVIDENCE = mark("Rating", "Judgement"), mark("Rating", "Evidence")
DONE = mark("Ratings", "{done} of {all} are judged.")
PAPERS = mark("Ratings", "Gathered: {names}")
MOVED = mark("Ratings", "The figure has changed since it was judged.")
NONE = mark("Ratings", "No evidence has been gathered for it.")
GIVEN = mark("Figure", "{level} {name}")
_LEVEL = 5


class RatingsPage(PageView):
    """The answer is the tuple of ratings that say anything."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._found: list[Judged] = []
        self._mine: dict[str, Rating] = {}
        self.grid = ScoreGrid([say(one) for one in HEADS], 0, say(NAME))
        self.grid.widths(0, 92, 116, 100, 112, 128)
        self.judgement, self.evidence = QLineEdit(), QLineEdit()
        for line, words in ((self.judgement, JUDGEMENT), (self.evidence, EVIDENCE)):
            line.setAccessibleName(say(words))
            line.setEnabled(not here.closed)
            line.textEdited.connect(self._write)
        self.judgement.returnPressed.connect(self.evidence.setFocus)
        self.evidence.returnPressed.connect(self._back)
        self.grid.keyed.connect(self._level)
        self.grid.opened.connect(self.judgement.setFocus)
        self.grid.currentCellChanged.connect(lambda *cells: self._show_line())
        self._count, self._hint = paragraph("", "soft"), paragraph("", "small")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.grid, 1)
        texts = row(
            label(say(JUDGEMENT), "soft"), self.judgement, label(say(EVIDENCE), "soft"), self.evidence, gap=8
        )
        texts.setStretch(1, 1)
        texts.setStretch(3, 1)
        whole.addLayout(texts)
        whole.addWidget(self._hint)
        below = row(paragraph(say(KEYS), "small"), self._count, gap=10)
        below.setStretch(0, 1)
        whole.addLayout(below)

    def enter(self, answers: Answers) -> None:
        self._mine = {one.indicator: one for one in answers.get("ratings") or ()}
        desk = self._here.house.desk
        self._here.house.quiet.run(lambda: evaluating.ratings(desk), self._put)

    def _put(self, found: Sequence[Judged]) -> None:
        self._found = list(found)
        self.grid.setRowCount(len(self._found))
        say = self._here.say
        for line, one in enumerate(self._found):
            figure = one.figure
            value = "–" if figure.indicator.by_hand else say(value_words(figure.indicator, figure.value))
            target = say(value_words(figure.indicator, figure.target))
            self.grid.write(line, 0, f"{figure.indicator.standard} {say(figure.indicator.title)}", left=True)
            for column, text in enumerate((over(figure), value, target, say(level_words(figure))), 1):
                self.grid.write(line, column, text)
            self._paint(line)
        if self._found and not self.grid.currentIndex().isValid():
            self.grid.setCurrentCell(0, _LEVEL)
        self._show_line()
        self._tell_count()

    def _paint(self, line: int) -> None:
        say, level = self._here.say, self._rating(line).level
        text = say(GIVEN.with_(level=level, name=dict(LEVELS)[level])) if level else "–"
        title = say(self._found[line].figure.indicator.title)
        self.grid.write(line, _LEVEL, text, spoken=f"{title}: {say(HEADS[_LEVEL])} {text}")

    def _rating(self, line: int) -> Rating:
        key = self._found[line].figure.key
        return self._mine.get(key) or Rating(indicator=key)

    @property
    def _line(self) -> int | None:
        line = self.grid.currentRow()
        return line if 0 <= line < len(self._found) else None

    def _level(self, level: int) -> None:
        line = self._line
        if line is None or self._here.closed:
            return
        self._keep(line, level or None)
        if level:
            self.grid.down()

    def _write(self) -> None:
        if (line := self._line) is not None:
            self._keep(line, self._rating(line).level)

    def _keep(self, line: int, level: int | None) -> None:
        desk, one = self._here.house.desk, self._found[line]
        seen = Judged(one.figure, self._mine.get(one.figure.key))
        by = Rating(by=desk.who, day=desk.today)
        self._mine[one.figure.key] = rate(
            seen, level, self.judgement.text().strip(), self.evidence.text().strip(), by
        )
        self._paint(line)
        self._tell_count()
        self.changed.emit()

    def _show_line(self) -> None:
        line = self._line
        if line is None:
            return
        one, rating, say = self._found[line], self._rating(line), self._here.say
        self.judgement.setText(rating.judgement)
        self.evidence.setText(rating.evidence)
        told = PAPERS.with_(names=", ".join(one.papers)) if one.papers else NONE
        moved = Judged(one.figure, rating).moved
        set_paragraph(self._hint, f"{say(told)} {say(MOVED) if moved else ''}".strip())

    def _tell_count(self) -> None:
        done = sum(self._rating(line).level is not None for line in range(len(self._found)))
        set_paragraph(self._count, self._here.say(DONE.with_(done=done, all=len(self._found))))

    def _back(self) -> None:
        self.grid.setFocus()
        self.grid.down()

    def settle(self) -> None:
        self.grid.setFocus()

    def answer(self) -> tuple[Rating, ...]:
        return tuple(one for one in self._mine.values() if one.level or one.judgement or one.evidence)
