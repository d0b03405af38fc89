"""The household on one page: who lives there, what they live on, and what that means for help."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from student_care_desktop.catalog.visit import field_question
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.households import (
    BURDENS,
    MEMBERS_AT_MOST,
    POOR_PER_HEAD,
    HouseholdMember,
    burdens,
    income,
    per_head,
    poor,
)
from student_care_desktop.domain.students import age_on
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.visiting import Visiting
from student_care_desktop.ui.furniture import button, clear, paragraph, row, scrolled, set_paragraph
from student_care_desktop.ui.wizards.answers import FieldAnswer
from student_care_desktop.ui.wizards.facts import Figure, figure_card
from student_care_desktop.ui.wizards.page import PageView
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["Household", "MembersPage", "income_figures"]

TABLE = mark("Household page", "Members of the household")
SUM = mark("Household page", "Sum/month")
TOTAL = mark("Household page", "Income of the household")
A_MONTH = mark("Household page", "{amount} baht a month")
HEAD = mark("Household page", "Per head ({count} people)")
BAHT = mark("Household page", "{amount} baht")
UNKNOWN = mark("Household page", "not known yet")
POOR = mark("Household page", "Not above {limit} baht: may be screened for the fund")
NOT_POOR = mark("Household page", "Above {limit} baht")
TELL = mark("Household page", "Write at least one income, 0 too")
BURDEN = mark("Household page", "Burdens that the table shows")
NO_BURDEN = mark("Household page", "none")
STORED = mark("Household page", "Told by the fund, never computed here")
ADD = mark("Household page", "Add a member")
KEYS = mark("Household page", "Insert adds · Ctrl+Delete takes out · Space turns yes and no")
SHORT = {
    "relation": mark("Household page", "Is to the child"), "name": mark("Household page", "Name"),
    "age": mark("Household page", "Age"), "disabled": mark("Household page", "Disabled"),
    "chronic": mark("Household page", "Ill"), "unemployed": mark("Household page", "No work"),
    "wages": mark("Household page", "Wages"), "farm": mark("Household page", "Farm"),
    "business": mark("Household page", "Trade"), "welfare": mark("Household page", "Welfare"),
    "other_income": mark("Household page", "Other"),
}
_WIDTHS = {
    "relation": 102, "age": 42, "disabled": 60, "chronic": 46, "unemployed": 60, "wages": 68, "farm": 64,
    "business": 64, "welfare": 68, "other_income": 56,
}
_RESULT = ("economy.eef", "economy.eef_when")


def _sum(one: HouseholdMember) -> str:
    total = income([one])
    return f"{total:,.0f}" if total is not None else "–"


COLUMNS = (
    *(RowColumn(key, words, _WIDTHS.get(key, 0), private=key == "name") for key, words in SHORT.items()),
    RowColumn("sum", SUM, 80, read=_sum),
)


@dataclass(frozen=True, slots=True)
class Household:
    """What the page says: the members, and the fields beside them by key."""

    members: tuple[HouseholdMember, ...]
    fields: dict[str, Any]


def income_figures(members: Sequence[HouseholdMember], count: int | None, say: Say) -> list[Figure]:
    """Income, income per head with what it means, and the burdens; nothing is said of what is not known."""
    total, each, limit = income(members), per_head(members, count), f"{POOR_PER_HEAD:,.0f}"
    needy = poor(each)
    note = TELL if needy is None else (POOR if needy else NOT_POOR).with_(limit=limit)
    people = max(len(members), count or 0)
    a_head = UNKNOWN if each is None else BAHT.with_(amount=f"{each:,.2f}")
    shown = burdens(members)
    names = [say(words) for key, words in BURDENS if key in shown]
    none = NO_BURDEN if any(one.relation != "self" and one.age is not None for one in members) else UNKNOWN
    return [
        Figure(say(TOTAL), say(UNKNOWN if total is None else A_MONTH.with_(amount=f"{total:,.0f}"))),
        Figure(say(HEAD.with_(count=people)), say(a_head), say(note), "warn" if needy else ""),
        Figure(say(BURDEN), str(len(names)) if names else say(none), " · ".join(names)),
    ]


def _the_child(known: Visiting, today: dt.date) -> HouseholdMember:
    """The child, who is a member too, as the record knows it."""
    child = known.student
    age = age_on(child.birthday, today)[0] if child.birthday else None
    return HouseholdMember(relation="self", name=f"{child.first_name} {child.last_name}".strip(), age=age)


class MembersPage(PageView):
    """The table of members; below it the figures, computed while one writes."""

    def __init__(
        self, known: Callable[[], Visiting], today: dt.date, say: Say, *, names_hidden: bool = False
    ) -> None:
        super().__init__()
        self._known, self._say, self._today = known, say, today
        self._entered = False
        self._refusal: Words | None = None
        self.table = RowsTable(HouseholdMember, COLUMNS, say, TABLE, MEMBERS_AT_MOST)
        self.table.rows.names_hidden = names_hidden
        self.table.changed.connect(self._tell)
        self.table.refused.connect(self._refuse)
        self.fields = {key: self._field(key) for key in ("household.members", *_RESULT)}
        self._refused = paragraph("", "problem")
        self._cards = QGridLayout()
        self._cards.setSpacing(14)
        for place in range(3):
            self._cards.setColumnStretch(place, 1)
        self._lay_out()

    def _field(self, key: str) -> FieldAnswer:
        question = field_question(key)
        assert question is not None  # noqa: S101
        made = FieldAnswer(question, self._say)
        made.changed.connect(self._tell)
        return made

    def _lay_out(self) -> None:
        say = self._say
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 12, 4)
        body.setSpacing(12)
        body.addWidget(self.table)
        add = button(say(ADD), self.table.add, picture="add")
        body.addLayout(row(add, paragraph(say(KEYS), "small"), gap=12))
        body.addWidget(self._refused)
        body.addLayout(self._cards)
        line = row(*self.fields.values(), gap=14)
        for place in range(3):
            line.setStretch(place, 1)
        body.addLayout(line)
        body.addWidget(paragraph(say(STORED), "small"))
        body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def _fit(self) -> None:
        """High enough for seven rows, and for the bar below them where the page is narrow."""
        rows, head = min(self.table.rows.rowCount(), 7), self.table.horizontalHeader()
        bar = 14 if head.length() > self.table.viewport().width() else 0
        self.table.setFixedHeight(38 + 33 * rows + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def enter(self, answers: Answers) -> None:
        if not self._entered:
            known = self._known()
            self.table.put(known.members or (_the_child(known, self._today),))
            for key, one in self.fields.items():
                one.put({key: known.field(key)})
            self._entered = True
        self._tell()

    def settle(self) -> None:
        self.table.setFocus()

    def answer(self) -> Household:
        fields = {key: value for one in self.fields.values() for key, value in one.value().items()}
        return Household(self.table.value(), fields)

    def commit(self) -> None:
        self._refusal = None
        self.table.commit()

    def problem(self) -> Words | None:
        found = (one.problem() for one in self.fields.values())
        return next((words for words in (self._refusal, *found) if words), None)

    def _refuse(self, problem: Words | None) -> None:
        self._refusal = problem
        set_paragraph(self._refused, self._say(problem) if problem else "")
        self._refused.setVisible(problem is not None)

    def _tell(self) -> None:
        clear(self._cards)
        said = self.answer()
        count = said.fields.get("household.members")
        for place, figure in enumerate(income_figures(said.members, count, self._say)):
            self._cards.addWidget(figure_card(figure), 0, place)
        self._fit()
        self._refused.setVisible(bool(self._refused.text()))
        self.changed.emit()
