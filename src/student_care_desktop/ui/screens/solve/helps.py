"""The page of help given: what the child was given, by whom, when, and what it was worth."""

from __future__ import annotations

from dataclasses import replace

from student_care_desktop.domain.activity_kinds import HELP
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.work import Work
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["HelpsPage"]

TABLE = mark("Solve", "Help given")
KEYS = mark("Solve", "Insert adds a row · Ctrl+Delete takes one out · leave it empty when nothing was given")
COLUMNS = (
    RowColumn("help", mark("Solve", "Help"), 110), RowColumn("text", mark("Solve", "What was given")),
    RowColumn("amount", mark("Solve", "Baht"), 70), RowColumn("owner", mark("Solve", "Who sees to it"), 120),
    RowColumn("due", mark("Solve", "By"), 86), RowColumn("done", mark("Solve", "Given on"), 92),
)


class HelpsPage(CasePart):
    """The actions of the case that are help; the others stand on the page of the plan."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._refusal: Words | None = None
        self.table: RowsTable[CareAction] = RowsTable(CareAction, COLUMNS, work.say, TABLE, 40)
        self.table.rows.make = self._new
        self.table.changed.connect(self.changed)
        self.table.refused.connect(self._refuse)
        self._refused = paragraph("", "problem")
        whole = column(self.table, row(label(work.say(KEYS), "small"), self._refused, gap=12), gap=11)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _new(self) -> CareAction:
        return CareAction(
            method=HELP, owner=self.work.file.case.manager, due=self.work.house.desk.today,
        )

    def enter(self, answers: Answers) -> None:
        self.table.put([one for one in self.work.file.actions if one.method == HELP])

    def settle(self) -> None:
        self.table.setFocus()

    def commit(self) -> None:
        self.table.commit()

    def part(self, file: CaseFile) -> CaseFile:
        """The helps in their places, new ones after the rest."""
        mine = {one.id: one for one in self.table.value()}
        known = {one.id for one in file.actions}
        stays = (mine.get(one.id, one) for one in file.actions if one.method != HELP or one.id in mine)
        return replace(file, actions=(*stays, *(one for key, one in mine.items() if key not in known)))

    def problem(self) -> Words | None:
        return self._refusal

    def _refuse(self, words: Words | None) -> None:
        self._refusal = words
        set_paragraph(self._refused, self.work.say(words) if words else "")
