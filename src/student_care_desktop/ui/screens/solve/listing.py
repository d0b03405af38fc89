"""The care cases of a class: state, area, what is due next; late and silent ones are red."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from student_care_desktop.domain.case_rules import Need
from student_care_desktop.domain.cases import CASE_STATES, OUTCOMES
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.cases import CaseRow
from student_care_desktop.ui.furniture import Elided, button, column, row, title
from student_care_desktop.ui.house import House
from student_care_desktop.ui.tables import Align, Column, Ink, Paper, TableView

__all__ = ["CaseList", "need_words"]

TITLE = mark("Solve", "Care cases of {class_name}")
EVERYBODY = mark("Solve", "all classes")
COUNT = mark("Solve", "{open} open · {red} need you now · {closed} closed")
LIST = mark("Solve", "Care cases")
EMPTY = mark("Solve", "No care case here yet. Begin one, or one plan for many children at risk.")
NEW, MANY = mark("Solve", "New case"), mark("Solve", "One plan for many")
PRINT = mark("Solve", "Print class summary")
TABS: tuple[Words, ...] = (
    mark("Solve", "Need you now"), mark("Solve", "Open"), mark("Solve", "All"),
)
NEEDS = {
    "left": mark("Solve", "The child left: end or hand over"),
    "late": mark("Solve", "{days} days late"),
    "silent": mark("Solve", "No word for {days} days"),
    "no_step": mark("Solve", "No next step"),
    "draft": mark("Solve", "Draft, not opened yet"),
}
DRAFT = mark("Solve", "Draft")


def need_words(need: Need) -> Words:
    """Why a case needs somebody now."""
    return NEEDS[need.kind].with_(days=need.days)


def _state(one: CaseRow, say: Say) -> str:
    if one.file.draft:
        return say(DRAFT)
    if one.case.state == "closed" and one.case.outcome:
        return f"{say(dict(CASE_STATES)['closed'])} ({say(dict(OUTCOMES)[one.case.outcome])})"
    return say(dict(CASE_STATES)[one.case.state])


class CaseList(QWidget):
    """``wanted`` carries the case that is opened."""

    wanted = Signal(object)
    begun = Signal()
    planned = Signal()
    printed = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._rows: Sequence[CaseRow] = ()
        say = house.say
        self.table: TableView[CaseRow] = TableView(_columns(say), say, LIST, EMPTY)
        self.table.opened.connect(self.wanted)
        self._title, self._told = title(), Elided(role="soft")
        self.new = button(say(NEW), self.begun.emit, kind="primary", picture="add", keys="Ctrl+N")
        self.many = button(say(MANY), self.planned.emit)
        self.paper = button(say(PRINT), self.printed.emit, picture="print")
        self._tabs = QButtonGroup(self)
        head = row(column(self._title, self._told, gap=0), self.paper, self.many, self.new, gap=10)
        head.setStretch(0, 1)
        tabs = row(*(self._tab(place) for place in range(len(TABS))), None, gap=0)
        whole = column(head, tabs, Paper(self.table), gap=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._tabs.idToggled.connect(lambda place, on: self._show() if on else None)
        self._tabs.button(1).setChecked(True)

    def _tab(self, place: int) -> QPushButton:
        made = button(self._house.say(TABS[place]), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", {0: "first", len(TABS) - 1: "last"}.get(place, "middle"))
        self._tabs.addButton(made, place)
        return made

    def turn_to(self, place: int) -> None:
        """0 those that need somebody now, 1 the open ones, 2 all."""
        self._tabs.button(place).setChecked(True)

    def put(self, rows: Sequence[CaseRow], class_name: str) -> None:
        """Show these cases."""
        self._rows = rows
        say = self._house.say
        open_ = sum(one.case.is_open for one in rows)
        red = sum(bool(one.needs) for one in rows)
        self._title.setText(say(TITLE.with_(class_name=class_name or EVERYBODY)))
        self._told.put(say(COUNT.with_(open=open_, red=red, closed=len(rows) - open_)))
        self.table.setColumnHidden(0, bool(class_name))
        self.many.setVisible(bool(class_name) and self._house.has("plan"))
        self.paper.setVisible(bool(class_name) and self._house.may("form", "care-class"))
        self.new.setVisible(self._house.may("service", "casework.keep"))
        self._show()

    def _show(self) -> None:
        keep: Sequence[Callable[[CaseRow], bool]] = (
            lambda one: bool(one.needs), lambda one: one.case.is_open, lambda one: True,
        )
        fits = keep[max(self._tabs.checkedId(), 0)]
        self.table.records.hide_names(self._house.names_hidden)
        self.table.put([one for one in self._rows if fits(one)])


def _columns(say: Say) -> tuple[Column[CaseRow], ...]:
    def need(one: CaseRow) -> str:
        return say(need_words(one.needs[0])) if one.needs else ""

    return (
        Column(key="class", heading=mark("Solve", "Class"), value=lambda one: one.child.class_name, width=70),
        Column(
            key="no", heading=mark("Solve", "No."), value=lambda one: one.child.enrollment.no, width=52,
            align=Align.MIDDLE,
        ),
        Column(
            key="name", heading=mark("Solve", "Name"), value=lambda one: one.child.student.name, private=True,
            after=lambda one: f"({one.child.student.nickname})" if one.child.student.nickname else "",
        ),
        Column(
            key="area", heading=mark("Solve", "Area"), value=lambda one: one.area,
            show=lambda words, say: say(words), order=lambda one: say(one.area), width=158,
        ),
        Column(key="number", heading=mark("Solve", "Case no."), value=lambda one: one.case.number, width=80),
        Column(key="state", heading=mark("Solve", "State"), value=lambda one: _state(one, say), width=122),
        Column(
            key="due", heading=mark("Solve", "Next due"), value=lambda one: one.file.next_due, width=98,
            show=lambda day, say: short_day(day) if day else "–",
        ),
        Column(
            key="need", heading=mark("Solve", "Why now"), value=need, ink=Ink.BADGE, width=176,
            tone=lambda one: "bad" if one.needs and one.needs[0].kind != "draft" else "warn",
        ),
    )
