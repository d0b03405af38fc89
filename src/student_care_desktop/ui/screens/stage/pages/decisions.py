"""The decisions on indicators, what those concerned think beside each; one key puts them into effect."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout
from shiboken6 import isValid

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.means import Mean
from student_care_desktop.domain.strategy.opinions import OpinionRow, key_of
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import agreeing, stages
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.offered import fresh
from student_care_desktop.ui.screens.stage.pages.strip import OfferStrip
from student_care_desktop.ui.screens.stage.rows_page import RowsPage

__all__ = ["DecisionsPage", "mean_text"]

HEARD = mark(
    "Agreeing",
    "{name}: {people} opinions · suitable {suitable} · feasible {feasible} · use {use}, adjust {adjust}, "
    "leave out {drop}",
)
SILENT = mark("Agreeing", "{name}: nobody has given an opinion yet.")
NO_LINE = mark("Agreeing", "What those concerned think of a line stands here.")
EFFECT = mark("Agreeing", "Put the decisions into effect (F7)")
DONE = mark("Agreeing", "The program's indicators now follow the decisions.")
PAGE = "decisions"


def mean_text(mean: Mean) -> str:
    """4.50, a dash where nobody answered."""
    return "–" if mean.mean is None else str(mean.mean)


class DecisionsPage(RowsPage):
    """The rows are those of the page of indicators."""

    def __init__(self, here: StageHere) -> None:
        super().__init__(here.page(PAGE), here)
        self._heard: dict[str, OpinionRow] = {}
        self.heard = OfferStrip(here.say(EFFECT), self._carry, keys="F7")
        self.heard.use.setVisible(not here.closed)
        whole = self.layout()
        if isinstance(whole, QBoxLayout):
            whole.insertWidget(1, self.heard)
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._look())

    def enter(self, answers: Answers) -> None:
        super().enter(fresh(self._here, answers))
        self._look()
        desk = self._here.house.desk
        self._here.house.quiet.run(lambda: agreeing.opinions(desk), self._know)

    def _know(self, found: tuple[OpinionRow, ...]) -> None:
        if isValid(self):
            self._heard = {key_of(one.indicator): one for one in found}
            self._look()

    def _look(self) -> None:
        rows, place = self.table.rows.rows, self.table.currentIndex().row()
        one = rows[place] if 0 <= place < len(rows) else None
        row = self._heard.get(key_of(one)) if one else None
        words = NO_LINE if one is None else _told(one.name, row)
        self.heard.offer(self._here.say(words))

    def _carry(self) -> None:
        if self._here.closed:
            return
        self.commit()
        desk, rows, was = self._here.house.desk, self.answer(), self._here.stage().answers[PAGE]

        def act(desk: Desk) -> Stage:
            stage = stages.keep_page(desk, "strategy_3", PAGE, rows, was, done=False)
            agreeing.carry_decisions(desk)
            return stage

        self._here.house.work(lambda progress: act(desk), self._carried)

    def _carried(self, stage: Stage) -> None:
        if isValid(self):
            self._here.taken(stage)
            self._here.house.messages.tell(DONE)
            self.table.setFocus()


def _told(name: str, row: OpinionRow | None) -> Words:
    if row is None or not row.whole.people:
        return SILENT.with_(name=name)
    whole = row.whole
    return HEARD.with_(
        name=name, people=whole.people, suitable=mean_text(whole.suitable),
        feasible=mean_text(whole.feasible), **whole.verdicts,
    )
