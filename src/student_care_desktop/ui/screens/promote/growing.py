"""Strengths with their plan, and what was honoured: tables and a form on one page each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.learning import Scholarship, Talent
from student_care_desktop.domain.promotion import Award, StrengthPlan
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.awards import Honours
from student_care_desktop.services.promoting import Promoted
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import heading, paragraph, scrolled, set_paragraph
from student_care_desktop.ui.wizards.page import PageView
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["HonoursPage", "StrengthPage", "Strong"]

TALENTS = mark("Promote", "Strengths on record")
AREA, DETAIL = mark("Promote", "Strength"), mark("Promote", "In what")
REACHED, DAY = mark("Promote", "Award or level reached"), mark("Promote", "Day")
PLAN = mark("Promote", "Development plan for one strength")
AWARDS, GIVEN = mark("Promote", "Awards and praise"), mark("Promote", "Scholarships")
TITLE, FOR = mark("Promote", "Award"), mark("Promote", "For what")
LEVEL, BY = mark("Promote", "Level"), mark("Promote", "Given by")
YEAR, NAME, AMOUNT = mark("Promote", "Year"), mark("Promote", "Scholarship"), mark("Promote", "Baht")
KEYS = mark("Promote", "Insert adds a row · Ctrl+Delete takes one out")
_PLAN_FIELDS = ("area", "due", "goal", "activity", "evidence", "evaluator", "result", "done")
_TALENTS = (
    RowColumn("area", AREA, 150), RowColumn("detail", DETAIL), RowColumn("award", REACHED, 150),
    RowColumn("day", DAY, 90),
)
_AWARDS = (
    RowColumn("day", DAY, 90), RowColumn("title", TITLE), RowColumn("reason", FOR, 130),
    RowColumn("level", LEVEL, 76), RowColumn("giver", BY, 100),
)
_GIVEN = (
    RowColumn("year", YEAR, 60), RowColumn("name", NAME), RowColumn("amount", AMOUNT, 76),
    RowColumn("giver", BY, 160),
)


@dataclass(frozen=True, slots=True)
class Strong:
    """What the page of strengths says."""

    talents: tuple[Talent, ...]
    plan: StrengthPlan


class _Tables(PageView):
    """Some tables one below the other, each under its heading; a complaint stands at the foot."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._refusal: Words | None = None
        self._tables: list[RowsTable[Any]] = []
        self._entered = False
        self._refused = paragraph("", "problem")
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(0, 0, 12, 4)
        self._body.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def _table(self, kind: type, columns: Sequence[RowColumn], words: Words) -> RowsTable[Any]:
        made: RowsTable[Any] = RowsTable(kind, columns, self._say, words, 20)
        made.refused.connect(self._refuse)
        made.changed.connect(lambda: self._fit(made))
        self._tables.append(made)
        self._body.addWidget(heading(self._say(words)))
        self._body.addWidget(made)
        return made

    def _fit(self, table: RowsTable[Any]) -> None:
        table.setFixedHeight(38 + 33 * min(table.rows.rowCount(), 6))
        self.changed.emit()

    def _put(self, table: RowsTable[Any], rows: Sequence[Any]) -> None:
        table.put(rows)
        self._fit(table)

    def settle(self) -> None:
        self._tables[0].setFocus()

    def commit(self) -> None:
        self._refusal = None
        for table in self._tables:
            table.commit()

    def problem(self) -> Words | None:
        return self._refusal

    def _refuse(self, problem: Words | None) -> None:
        self._refusal = problem
        set_paragraph(self._refused, self._say(problem) if problem else "")
        self._refused.setVisible(problem is not None)

    def _end(self) -> None:
        self._body.addWidget(self._refused)
        self._body.addStretch(1)
        self._refused.hide()


class StrengthPage(_Tables):
    """The strengths as rows and the plan that is going on; the answer is :class:`Strong`."""

    def __init__(self, here: Callable[[], Promoted], say: Say) -> None:
        super().__init__(say)
        self._here = here
        self.talents = self._table(Talent, _TALENTS, TALENTS)
        self._body.addWidget(paragraph(say(KEYS), "small"))
        self._body.addWidget(heading(say(PLAN)))
        self.plan: Form[StrengthPlan] = Form(StrengthPlan, _PLAN_FIELDS, say, 2)
        self.plan.changed.connect(lambda key: self.changed.emit())
        self._body.addWidget(self.plan)
        self._end()

    def enter(self, answers: Answers) -> None:
        if not self._entered:
            self._entered = True
            self._put(self.talents, self._here().strengths.talents)
            self.plan.load(self._here().plan)

    def problem(self) -> Words | None:
        return self._refusal or next(iter(self.plan.unreadable().values()), None)

    def answer(self) -> Strong:
        return Strong(self.talents.value(), self.plan.value())


class HonoursPage(_Tables):
    """Awards and scholarships; the answer is :class:`Honours`."""

    def __init__(self, here: Callable[[], Promoted], say: Say) -> None:
        super().__init__(say)
        self._here = here
        self.awards = self._table(Award, _AWARDS, AWARDS)
        self.given = self._table(Scholarship, _GIVEN, GIVEN)
        self._body.addWidget(paragraph(say(KEYS), "small"))
        self._end()

    def enter(self, answers: Answers) -> None:
        if not self._entered:
            self._entered, honours = True, self._here().honours
            self._put(self.awards, honours.awards)
            self._put(self.given, honours.scholarships)

    def answer(self) -> Honours:
        return Honours(self.awards.value(), self.given.value())
