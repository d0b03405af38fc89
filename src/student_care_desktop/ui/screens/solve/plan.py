"""The page of goal and plan: how it is measured, a ready pattern to begin from, and what is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from student_care_desktop.catalog.patterns import Pattern, patterns
from student_care_desktop.domain.activity_kinds import Kinds
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.fields import Choice, Field, fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.together import Overtaken
from student_care_desktop.domain.words import Say, Words, mark, told
from student_care_desktop.services import activity_kinds
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import button, column, label, paragraph, row, scrolled, set_paragraph
from student_care_desktop.ui.screens.solve.fields import Fields
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.work import Work
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["ACTIONS", "PatternChooser", "PlanPage", "steps_of"]

TABLE = mark("Solve", "What is done")
PATTERN = mark("Solve", "Ready pattern")
NONE = mark("Solve", "Choose a pattern to begin from, or write your own")
USE = mark("Solve", "Use it")
KEYS = mark("Solve", "Insert adds a row · Ctrl+Delete takes one out · Enter writes")
MEASURE = mark("Solve", "Measured by")
SEEN = mark("Solve", "What the teacher sees (no instrument)")
OPEN = mark("Solve", "Open the case")
ACTIONS = (
    RowColumn("method", mark("Solve", "Kind"), 128), RowColumn("text", mark("Solve", "What is done")),
    RowColumn("owner", mark("Solve", "Who"), 132), RowColumn("due", mark("Solve", "By"), 86),
    RowColumn("done", mark("Solve", "Done on"), 92),
)
MOST = 40
_LEAST = 210
"""The height of the table on a small screen, where the page scrolls."""


def steps_of(
    pattern: Pattern, opened: dt.date, manager: str, say: Say, kinds: Kinds
) -> list[CareAction]:
    """The steps of a pattern as actions of a case that begins on ``opened``."""
    who = patterns().who
    return [
        CareAction(
            method=kinds.usable(step.method), text=say(step.text), due=opened + dt.timedelta(step.days),
            owner=manager if step.who == "adviser" and manager else say(who[step.who]),
        )
        for step in pattern.steps
    ]


class PatternChooser(StillCombo):
    """The three patterns of an area; nothing is chosen beforehand."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say, self._area = say, ""
        self.setAccessibleName(say(PATTERN))
        self.setMinimumWidth(320)

    def put(self, area: str) -> None:
        """Offer the patterns of this area."""
        if area == self._area:
            return
        self._area = area
        self.clear()
        self.addItem(self._say(NONE), None)
        for pattern in patterns().of(area):
            self.addItem(self._say(pattern.name), pattern)

    @property
    def pattern(self) -> Pattern | None:
        """What is chosen."""
        found = self.currentData()
        return found if isinstance(found, Pattern) else None


class PlanPage(CasePart):
    """Going on opens the case where it is a draft."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        say = work.say
        self._refusal: Words | None = None
        self._kinds = Kinds()
        self.chooser = PatternChooser(say)
        self.use = button(say(USE), self.use_pattern)
        self.fields = Fields(self._fields(), say, 2)
        self.fields.boxes["measure"].input.changed.connect(self._measured)
        self.fields.changed.connect(self.changed)
        self.table: RowsTable[CareAction] = RowsTable(CareAction, ACTIONS, say, TABLE, MOST)
        self.table.changed.connect(self.changed)
        self.table.refused.connect(self._refuse)
        self._refused = paragraph("", "problem")
        self._lay_out()

    def _fields(self) -> dict[str, Field]:
        known, work = fields_of(CareCase), self.work
        case = work.file.case
        options = [(one.key, one.label) for one in work.page.measures]
        if case.measure and case.measure not in dict(options):
            options.append((case.measure, told(case.measure, case.measure)))
        measure = Choice(known["measure"].label, hint=SEEN, options=tuple(options))
        return {"goal": known["goal"], "measure": measure, "start_value": known["start_value"]}

    def _lay_out(self) -> None:
        say = self.work.say
        top = row(label(say(PATTERN), "label"), self.chooser, self.use, None, gap=10)
        foot = row(label(say(KEYS), "small"), self._refused, gap=12)
        self.table.setMinimumHeight(_LEAST)
        whole = column(top, self.fields, self.table, foot, gap=11)
        whole.setStretch(2, 1)
        whole.setContentsMargins(0, 0, 10, 0)
        inner = QWidget()
        inner.setLayout(whole)
        self.setLayout(column(scrolled(inner)))

    def enter(self, answers: Answers) -> None:
        file, kinds = self.work.file, activity_kinds.kinds(self.work.house.desk)
        self._kinds = kinds
        self.table.rows.know("method", kinds.field)
        self.table.rows.make = partial(CareAction, owner=file.case.manager, method=kinds.first)
        self.chooser.put(file.case.area)
        self.fields.load(file.case)
        self.table.put(file.actions)

    def settle(self) -> None:
        self.fields.focus()

    def use_pattern(self) -> None:
        """The goal, where none is written, and the steps below what stands there."""
        pattern, say = self.chooser.pattern, self.work.say
        if pattern is None:
            self.chooser.setFocus()
            return
        if not self.fields.values().get("goal"):
            self.fields.put({"goal": say(pattern.goal)})
        case = self.work.file.case
        opened = case.opened or self.work.house.desk.today
        self.table.put([*self.table.value(), *steps_of(pattern, opened, case.manager, say, self._kinds)])
        self.changed.emit()

    def _measured(self) -> None:
        """What it says today is where the case begins."""
        key = self.fields.boxes["measure"].input.value()
        found = next((one for one in self.work.page.measures if one.key == key), None)
        if found:
            self.fields.put({"start_value": self.work.say(found.value)[:120]})

    def commit(self) -> None:
        self.table.commit()

    def part(self, file: CaseFile) -> CaseFile:
        return replace(file, case=self.fields.onto(file.case), actions=self.table.value())

    def leave(self, go: Callable[[], None]) -> None:
        """Going on opens the case."""
        if self.work.open(self.part(self.work.file)):
            go()

    def go_on(self) -> Words | None:
        return OPEN if self.work.file.draft else None

    def problem(self) -> Words | None:
        return self.fields.problem() or self._refusal

    def combine(self, error: Overtaken) -> None:
        self.fields.combine(error.now, error.fields)

    def _refuse(self, words: Words | None) -> None:
        self._refusal = words
        set_paragraph(self._refused, self.work.say(words) if words else "")
