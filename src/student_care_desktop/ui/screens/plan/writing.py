"""The page on which the plan is written: name, what the children share, goal, what is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.cases import CareAction, CarePlan
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import care_plans, plan_pages, school
from student_care_desktop.services.plan_pages import PlanPage
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import button, column, label, paragraph, row, scrolled, set_paragraph
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.screens.plan.children import ChildrenPage
from student_care_desktop.ui.screens.solve.fields import Fields
from student_care_desktop.ui.screens.solve.plan import (
    ACTIONS,
    KEYS,
    PATTERN,
    TABLE,
    USE,
    Lists,
    PatternChooser,
    steps_of,
)
from student_care_desktop.ui.wizards.page import PageView
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["WritingPage"]

MEASURE = mark("Plan", "All are measured by")
NOT_MEASURED = mark("Plan", "No instrument: what is seen is written down for each child")
KNOWN_OF = mark("Plan", "{measure} (known of {count} of {all})")
_KEYS = ("name", "owner", "day", "problem", "goal")
_LEAST = 180
_LINES = {"problem": 2, "goal": 1}
"""Fewer than on the record's own form: the table below needs the room."""


class MeasureChooser(StillCombo):
    """What every child is measured by now and at the end; nothing is chosen beforehand."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.setAccessibleName(house.say(MEASURE))
        self.setMinimumWidth(380)

    @property
    def key(self) -> str:
        """The fact that is chosen; empty for none."""
        return str(self.currentData() or "")

    def put(self, places: Sequence[str], area: str) -> None:
        """Offer what is known of these children; what was chosen stays chosen where it is known still."""
        say, chosen = self._house.say, self.key
        self.clear()
        self.addItem(say(NOT_MEASURED), "")
        for one in plan_pages.common_measures(self._house.desk, places, area):
            words = KNOWN_OF.with_(measure=one.label, count=one.count, all=len(places))
            self.addItem(say(words), one.key)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    def suggest(self, key: str) -> None:
        """Choose what a pattern is measured by, where nothing is chosen yet and it is known."""
        if key and not self.key:
            self.setCurrentIndex(max(self.findData(key), 0))


class WritingPage(PageView):
    """Going on begins the plan."""

    def __init__(
        self, house: House, children: Callable[[], ChildrenPage], begun: Callable[[PlanPage], object]
    ) -> None:
        super().__init__()
        self._house, self._children, self._begun = house, children, begun
        self._refusal: Words | None = None
        self._lists = Lists.of(house.desk)
        say, known = house.say, fields_of(CarePlan)
        self.chooser, self.measure = PatternChooser(say), MeasureChooser(house)
        fields = {key: known[key] for key in _KEYS}
        fields |= {key: replace(fields[key], lines=lines) for key, lines in _LINES.items()}  # type: ignore[call-arg]
        self.fields = Fields(fields, say, 3, ("name",))
        self.fields.changed.connect(self.changed)
        self.table: RowsTable[CareAction] = RowsTable(CareAction, ACTIONS[:-1], say, TABLE, 40)
        self.table.changed.connect(self.changed)
        self.table.refused.connect(self._refuse)
        self._refused = paragraph("", "problem")
        use = button(say(USE), self.use_pattern)
        top = row(label(say(PATTERN), "label"), self.chooser, use, None, gap=10)
        foot = row(label(say(KEYS), "small"), self._refused, gap=12)
        self.table.setMinimumHeight(_LEAST)
        measured = row(label(say(MEASURE), "label"), self.measure, None, gap=10)
        whole = column(top, self.fields, measured, self.table, foot, gap=9)
        whole.setStretch(3, 1)
        whole.setContentsMargins(0, 0, 10, 0)
        inner = QWidget()
        inner.setLayout(whole)
        self.setLayout(column(scrolled(inner)))
        self._plan = CarePlan()

    def enter(self, answers: Answers) -> None:
        area, self._lists = self._children().area, Lists.of(self._house.desk)
        kinds = self._lists.kinds
        self.table.rows.know("method", kinds.field)
        self.chooser.put(self._lists.patterns.of(area))
        self.measure.put(self._children().answer(), area)
        if self._plan.area != area:
            advisers = self._advisers()
            self._plan = CarePlan(
                classroom_id=self._house.scope.classroom, area=area, owner=advisers,
                day=self._house.desk.today,
            )
            self.fields.load(self._plan)
            self.table.rows.make = partial(CareAction, owner=advisers, method=kinds.first)
            self.table.put(())

    def _advisers(self) -> str:
        cards = school.class_cards(self._house.desk)
        here = next((one for one in cards if one.classroom.id == self._house.scope.classroom), None)
        return here.advisers[0].name if here and here.advisers else ""

    def settle(self) -> None:
        self.fields.focus()

    def use_pattern(self) -> None:
        """Name and goal, where none is written, and the steps below what stands there."""
        pattern, say = self.chooser.pattern, self._house.say
        if pattern is None:
            self.chooser.setFocus()
            return
        written = self.fields.values()
        self.fields.put({
            key: say(words) for key, words in (("name", pattern.name), ("goal", pattern.goal))
            if not written.get(key)
        })
        day = written.get("day") or self._house.desk.today
        steps = steps_of(pattern, day, written.get("owner") or "", say, self._lists)
        self.table.put([*self.table.value(), *steps])
        self.measure.suggest(pattern.measure)
        self.changed.emit()

    def commit(self) -> None:
        self.table.commit()

    def answer(self) -> bool:
        return True

    def problem(self) -> Words | None:
        return self.fields.problem() or self._refusal

    def leave(self, go: Callable[[], None]) -> None:
        plan, places = self.fields.onto(self._plan), self._children().answer()
        house = self._house
        begun = house.attempt(
            lambda: care_plans.begin(house.desk, plan, places, self.table.value(), self.measure.key),
            self._begun,
        )
        if begun:
            house.changed.emit(EVERYTHING)
            go()

    def _refuse(self, words: Words | None) -> None:
        self._refusal = words
        set_paragraph(self._refused, self._house.say(words) if words else "")
