"""The page of goal and plan: how it is measured, a ready pattern to begin from, and what is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.activity_kinds import Kinds
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.fields import Choice, Field, fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.patterns import Pattern, Patterns
from student_care_desktop.domain.together import Overtaken
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services import activity_kinds, ready_patterns
from student_care_desktop.services.case_pages import measured_by
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.known import called
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import button, column, label, paragraph, row, scrolled, set_paragraph
from student_care_desktop.ui.screens.solve.fields import Fields
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.work import Work
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["ACTIONS", "Lists", "PatternChooser", "PlanPage", "steps_of"]

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


@dataclass(frozen=True, slots=True)
class Lists:
    """What this school offers for a plan: kinds of activity, ready patterns."""

    kinds: Kinds
    patterns: Patterns

    @classmethod
    def of(cls, desk: Desk) -> Lists:
        """As they are now."""
        return cls(activity_kinds.kinds(desk), ready_patterns.patterns(desk))


def steps_of(
    pattern: Pattern, opened: dt.date, manager: str, say: Say, lists: Lists
) -> list[CareAction]:
    """The steps of a pattern as actions of a case that begins on ``opened``."""
    kinds, who = lists.kinds, lists.patterns.who
    return [
        CareAction(
            method=kinds.usable(step.method), text=say(step.text), due=opened + dt.timedelta(step.days),
            owner=manager if step.who == "adviser" and manager else say(who[step.who]),
        )
        for step in pattern.steps
    ]


class PatternChooser(StillCombo):
    """The patterns of an area; nothing is chosen beforehand."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._shown: tuple[Pattern, ...] | None = None
        self.setAccessibleName(say(PATTERN))
        self.setMinimumWidth(320)

    def put(self, patterns: tuple[Pattern, ...]) -> None:
        """Offer these; what is chosen stays where they are the same as before."""
        if patterns == self._shown:
            return
        self._shown = patterns
        self.clear()
        self.addItem(self._say(NONE), None)
        for pattern in patterns:
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
        self._lists = Lists.of(work.house.desk)
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
            options.append((case.measure, called(case.measure)))
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
        file, self._lists = self.work.file, Lists.of(self.work.house.desk)
        kinds = self._lists.kinds
        self.table.rows.know("method", kinds.field)
        self.table.rows.make = partial(CareAction, owner=file.case.manager, method=kinds.first)
        self.chooser.put(self._lists.patterns.of(file.case.area))
        self.fields.load(file.case)
        self.table.put(file.actions)

    def settle(self) -> None:
        self.fields.focus()

    def use_pattern(self) -> None:
        """Goal and measure, where none is written, and the steps below what stands there."""
        pattern, say = self.chooser.pattern, self.work.say
        if pattern is None:
            self.chooser.setFocus()
            return
        if not self.fields.values().get("goal"):
            self.fields.put({"goal": say(pattern.goal)})
        self._measure_by(pattern)
        case = self.work.file.case
        opened = case.opened or self.work.house.desk.today
        self.table.put([*self.table.value(), *steps_of(pattern, opened, case.manager, say, self._lists)])
        self.changed.emit()

    def _measure_by(self, pattern: Pattern) -> None:
        """What the goal is measured by, and what the newest result says, where there is one."""
        found = measured_by(self.work.page.measures, pattern.measure)
        if found and not self.fields.values().get("measure"):
            self.fields.put({"measure": found.key, "start_value": self.work.say(found.value)[:120]})

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
