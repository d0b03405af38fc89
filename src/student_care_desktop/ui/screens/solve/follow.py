"""The page of follow-up: what was done, how it goes now, when to look again; earlier ones are read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import OUTCOMES, CareAction, FollowUp
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import (
    Card,
    clear,
    column,
    heading,
    label,
    paragraph,
    row,
    scrolled,
    set_paragraph,
)
from student_care_desktop.ui.screens.solve.fields import Fields
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.work import Work
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["FollowPage"]

DONE = mark("Solve", "What was done: write the day in “Done on”")
NOW = mark("Solve", "How it goes now")
EARLIER = mark("Solve", "Earlier follow-ups")
ONE = mark("Solve", "{day} · {outcome} · {by}")
NEXT = mark("Solve", "Look again on {day}")
SKIP = mark("Solve", "Leave “How it goes” empty when there is nothing new.")
TABLE = mark("Solve", "Done or not")
_TONES = {"improved": "good", "same": "warn", "worse": "bad"}
_ROW = 34


COLUMNS = (
    RowColumn("text", mark("Solve", "What is done"), fixed=True),
    RowColumn("owner", mark("Solve", "Who"), 124, fixed=True),
    RowColumn("due", mark("Solve", "By"), 84, fixed=True),
    RowColumn("done", mark("Solve", "Done on"), 92), RowColumn("result", mark("Solve", "Result"), 112),
)


class FollowPage(CasePart):
    """A new follow-up is kept when it says how it goes."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        say = work.say
        self._refusal: Words | None = None
        self._new = FollowUp()
        self.table: RowsTable[CareAction] = RowsTable(CareAction, COLUMNS, say, TABLE, 0)
        self.table.changed.connect(self.changed)
        self.table.refused.connect(self._refuse)
        self._refused = paragraph("", "problem")
        known = fields_of(FollowUp)
        keys = ("outcome", "day", "next_day", "by", "note")
        self.fields = Fields({key: known[key] for key in keys}, say, 4)
        self.fields.changed.connect(self.changed)
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(8)
        self._lay_out()

    def _lay_out(self) -> None:
        say = self.work.say
        inner = QWidget()
        inside = column(
            heading(say(DONE)), self.table, self._refused, heading(say(NOW)), label(say(SKIP), "small"),
            self.fields, self._earlier, None, gap=9,
        )
        inside.setContentsMargins(0, 0, 10, 0)
        inner.setLayout(inside)
        self.setLayout(column(scrolled(inner)))

    def enter(self, answers: Answers) -> None:
        file, work = self.work.file, self.work
        self.table.rows.most = len(file.actions)
        self.table.put(file.actions)
        self.table.setFixedHeight(_ROW * (min(len(file.actions), 6) + 1) + 6)
        self._new = FollowUp(day=work.house.desk.today, by=work.page.me)
        self.fields.load(self._new)
        self._tell(file)

    def settle(self) -> None:
        self.fields.focus()

    def commit(self) -> None:
        self.table.commit()

    def part(self, file: CaseFile) -> CaseFile:
        word = self.fields.onto(self._new)
        said = word.outcome or word.note or word.next_day
        words = (*file.follow_ups, word) if said else file.follow_ups
        return replace(file, actions=self.table.value(), follow_ups=words)

    def problem(self) -> Words | None:
        return self.fields.problem() or self._refusal

    def _tell(self, file: CaseFile) -> None:
        clear(self._earlier)
        say = self.work.say
        if file.follow_ups:
            self._earlier.addWidget(heading(say(EARLIER)))
        for one in reversed(file.follow_ups):
            card = Card(margin=10, tone=_TONES.get(one.outcome, ""))
            day = short_day(one.day) if one.day else "–"
            head = say(ONE.with_(day=day, outcome=dict(OUTCOMES).get(one.outcome, "–"), by=one.by))
            again = say(NEXT.with_(day=short_day(one.next_day))) if one.next_day else ""
            card.add(row(label(head, "label"), None, label(again, "small")))
            if one.note:
                card.add(paragraph(one.note))
            self._earlier.addWidget(card)

    def _refuse(self, words: Words | None) -> None:
        self._refusal = words
        set_paragraph(self._refused, self.work.say(words) if words else "")
