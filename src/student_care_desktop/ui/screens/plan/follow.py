"""The table in which all children of a plan are followed up, and closed singly or all at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Annotated

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.case_figures import outcome_of
from student_care_desktop.domain.cases import GROUPS, OUTCOMES, CareAction, FollowUp
from student_care_desktop.domain.fields import Choice, Date, Text
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import care_plans
from student_care_desktop.services.casework import Ending
from student_care_desktop.services.plan_pages import PlanLine, PlanPage
from student_care_desktop.ui.furniture import button, column, heading, paragraph, row, scrolled, set_paragraph
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.screens.solve.follow import COLUMNS as ACTION_COLUMNS
from student_care_desktop.ui.wizards.page import PageView
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["FollowAllPage", "PlanRow"]

TABLE = mark("Plan", "Children of the plan")
ACTIONS = mark("Plan", "What is done for all")
DONE = mark("Plan", "Done for all: write the day in “Done on”")
REASON = mark("Plan", "Why nothing was measured again (for those without a newer result)")
CLOSE_ONE, CLOSE_ALL = mark("Plan", "Close this child's case"), mark("Plan", "Close all that are open")
CLOSED = mark("Plan", "closed")
_KEYS = {Qt.Key.Key_1: "improved", Qt.Key.Key_2: "same", Qt.Key.Key_3: "worse"}
_LEAST = 170
_FIGURES = ("note", "next_day", "strength")
"""Columns in which 1, 2 and 3 are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow(Record):
    """One child's line; the id is that of the case."""

    name: Annotated[str, Text(mark("Paper", "Name"))] = ""
    before: Annotated[str, Choice(mark("CareCase", "Group before"), options=GROUPS)] = ""
    last: Annotated[str, Choice(mark("Plan", "Last time"), options=OUTCOMES)] = ""
    outcome: Annotated[str, Choice(mark("FollowUp", "How it goes"), options=OUTCOMES[:3])] = ""
    note: Annotated[str, Text(mark("FollowUp", "What was seen"), limit=50_000)] = ""
    next_day: Annotated[dt.date | None, Date(mark("FollowUp", "Look again on"))] = None
    after: Annotated[str, Choice(mark("CareCase", "Group after"), options=GROUPS)] = ""
    strength: Annotated[str, Text(mark("CareCase", "A strength of the child"), limit=1000)] = ""


COLUMNS = (
    RowColumn("name", mark("Plan", "Name"), 168, private=True, fixed=True),
    RowColumn("before", mark("Plan", "Before"), 66, fixed=True),
    RowColumn("last", mark("Plan", "Last time"), 66, fixed=True),
    RowColumn("outcome", mark("Plan", "Now 1 2 3"), 86), RowColumn("note", mark("Plan", "What was seen")),
    RowColumn("next_day", mark("Plan", "Again on"), 86), RowColumn("after", mark("Plan", "After"), 66),
    RowColumn("strength", mark("Plan", "Strength"), 90),
)


class _Table(RowsTable[PlanRow]):
    """1, 2 and 3 say how it goes, and the cursor is at the next child; no line is taken out."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, outcome = self.currentIndex(), _KEYS.get(Qt.Key(event.key()))
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = self.rows.columns[here.column() - 1].key if here.column() > 0 else ""
        if outcome and key not in _FIGURES and here.isValid():
            self.rows.write(self.rows.index(here.row(), 4), outcome)
            self.setCurrentIndex(self.rows.index(min(here.row() + 1, len(self.rows.rows) - 1), here.column()))
        elif not (held and event.key() == Qt.Key.Key_Delete):
            super().keyPressEvent(event)


class FollowAllPage(PageView):
    """Going on keeps the lines that say something."""

    def __init__(
        self, house: House, page: Callable[[], PlanPage], kept: Callable[[PlanPage], object]
    ) -> None:
        super().__init__()
        self._house, self._page, self._kept = house, page, kept
        self._refusal: Words | None = None
        say = house.say
        self.table = _Table(PlanRow, COLUMNS, say, TABLE, 0)
        self.table.rows.names_hidden = house.names_hidden
        self.steps: RowsTable[CareAction] = RowsTable(CareAction, ACTION_COLUMNS[:-1], say, ACTIONS, 0)
        for table in (self.table, self.steps):
            table.changed.connect(self.changed)
            table.refused.connect(self._refuse)
        self._refused = paragraph("", "problem")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(say(REASON))
        self.reason.setAccessibleName(say(REASON))
        self.one, self.all = button(say(CLOSE_ONE), self.close_one), button(say(CLOSE_ALL), self.close_all)
        closing = row(self.reason, self.one, self.all, gap=10)
        closing.setStretch(0, 1)
        self.table.setMinimumHeight(_LEAST)
        whole = column(self.table, closing, self._refused, heading(say(DONE)), self.steps, gap=8)
        whole.setStretch(0, 1)
        whole.setContentsMargins(0, 0, 10, 0)
        inner = QWidget()
        inner.setLayout(whole)
        self.setLayout(column(scrolled(inner)))

    def enter(self, answers: Answers) -> None:
        page = self._page()
        self.table.rows.most = len(page.lines)
        self.table.put([self._row(line) for line in page.lines])
        self.steps.rows.most = len(page.actions)
        self.steps.put(page.actions)
        self.steps.setFixedHeight(34 * (min(len(page.actions), 4) + 1) + 6)
        open_ = any(line.row.case.is_open for line in page.lines)
        for widget in (self.one, self.all, self.reason):
            widget.setEnabled(open_)

    def _row(self, line: PlanLine) -> PlanRow:
        case, child = line.row.case, line.row.child
        name = child.student.name
        if not case.is_open:
            name = f"{name} ({self._house.say(CLOSED)})"
        return PlanRow(
            id=case.id, name=name, before=case.group_before,
            last=outcome_of(line.file), after=case.group_after,
            strength=case.strength or ", ".join(line.strengths),
        )

    def settle(self) -> None:
        self.table.setFocus()

    def commit(self) -> None:
        self.table.commit()
        self.steps.commit()

    def answer(self) -> bool:
        return True

    def problem(self) -> Words | None:
        return self._refusal

    def keep(self) -> bool:
        """Keep what is written of each child and what was done for all."""
        house, page = self._house, self._page()
        said = {
            one.id: FollowUp(
                day=house.desk.today, outcome=one.outcome, note=one.note, next_day=one.next_day
            )
            for one in self.table.value() if one.outcome or one.note or one.next_day
        }
        before = {one.id: one.done for one in page.actions}
        done = [one for one in self.steps.value() if one.done and before.get(one.id) is None]

        def act() -> PlanPage:
            found = page
            for one in done:
                found = care_plans.finish_actions(house.desk, page.plan.id, [one.text], one.done)
            return care_plans.follow_all(house.desk, page.plan.id, said) if said else found

        return not (said or done) or self._attempt(act)

    def close_one(self) -> None:
        """Close the case of the row that the cursor is on."""
        place = self.table.currentIndex().row()
        self._close([place] if place >= 0 else [])

    def close_all(self) -> None:
        """Close every case that is open."""
        self._close(range(len(self.table.value())))

    def _close(self, places: Iterable[int]) -> None:
        self.commit()
        if not self.keep():
            return
        page, rows = self._page(), self.table.value()
        endings = {}
        for place in places:
            line, one = page.lines[place], rows[place]
            if line.row.case.is_open:
                last = outcome_of(line.file)
                words = dict(OUTCOMES).get(one.outcome or last)
                endings[one.id] = Ending(
                    outcome=one.outcome or last, group_after=one.after, strength=one.strength,
                    result=one.note or (self._house.say(words) if words else ""),
                    end_value=self._house.say(line.measured.value)[:120] if line.measured else "",
                    not_measured=self.reason.text(),
                )
        if endings:
            self._attempt(lambda: care_plans.close_all(self._house.desk, page.plan.id, endings))

    def _attempt(self, act: Callable[[], PlanPage]) -> bool:
        done = self._house.attempt(act, self._kept)
        if done:
            rows = {one.id: one for one in self.table.value()}
            self.enter({})
            self.table.put([
                replace(
                    new, after=rows[new.id].after or new.after,
                    strength=rows[new.id].strength or new.strength,
                )
                for new in self.table.value()
            ])
            self._house.changed.emit(EVERYTHING)
        return done

    def leave(self, go: Callable[[], None]) -> None:
        if self.keep():
            go()

    def _refuse(self, words: Words | None) -> None:
        self._refusal = words
        set_paragraph(self._refused, self._house.say(words) if words else "")
