"""The ready patterns of an area as the school writes them: names at the left, what is in one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.fields import Choice, Field, fields_of
from student_care_desktop.domain.patterns import MOST, STEPS, Pattern, Patterns
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import activity_kinds, ready_patterns, signs
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    button,
    column,
    label,
    paragraph,
    row,
    scrolled,
    set_paragraph,
)
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.screens.carelists.pattern_lines import (
    NAME,
    STEP_COLUMNS,
    PatternLine,
    StepLine,
    line_of,
    pattern_of,
)
from student_care_desktop.ui.screens.solve.fields import Fields
from student_care_desktop.ui.wizards.rows import RowColumn, RowsTable

__all__ = ["PatternsPage"]

ABOUT = mark(
    "CareLists",
    "Offered for a case or a plan in this area, to begin from. Cases that began from one keep what they "
    "have.",
)
AREA, LIST = mark("CareLists", "Area"), mark("CareLists", "Ready patterns")
STEPS_OF = mark("CareLists", "What is done")
KEYS = mark("CareLists", "Insert adds · Enter writes · Ctrl+Delete takes out")
SAVE, SHIPPED = mark("CareLists", "Save the patterns"), mark("CareLists", "Use the shipped patterns")
KEPT = mark("CareLists", "The patterns of this area are saved.")
RESTORED = mark("CareLists", "The shipped patterns of this area are offered again.")
ASK = mark("CareLists", "Use the shipped patterns of this area again?")
ASK_MORE = mark("CareLists", "Your own are no longer offered. Cases keep what they have.")
LOSE = mark("CareLists", "Leave this area without saving?")
LOSE_MORE = mark("CareLists", "What was changed in its patterns is not saved yet.")
LEAVE = mark("CareLists", "Leave")


_LEAST = 150
"""The height of the steps on a small screen, where the page scrolls."""


class PatternsPage(QWidget):
    """One area at a time, saved as a whole."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self._patterns, self._area, self._at = Patterns({}, {}), "", ""
        self._shown: tuple[Pattern, ...] = ()
        self.area = StillCombo()
        self.area.setAccessibleName(say(AREA))
        self.names: RowsTable[PatternLine] = RowsTable(
            PatternLine, (RowColumn("name", NAME),), say, LIST, MOST
        )
        self.steps: RowsTable[StepLine] = RowsTable(StepLine, STEP_COLUMNS, say, STEPS_OF, STEPS)
        goal: Field = replace(fields_of(CareCase)["goal"], lines=1)  # type: ignore[call-arg]
        self.fields = Fields({"goal": goal, "measure": self._measure(())}, say, 1)
        self._head, self._refused = Elided(role="heading"), paragraph("", "problem")
        self.save = button(say(SAVE), self.keep, kind="primary", picture="save", keys="Ctrl+S")
        self.shipped = button(say(SHIPPED), self.restore)
        self._lay_out()
        self.names.selectionModel().currentRowChanged.connect(lambda now, old: self._turn(now.row()))
        self.area.currentIndexChanged.connect(lambda place: self._turn_area())
        self.names.changed.connect(self._renamed)
        for table in (self.names, self.steps):
            table.refused.connect(self._refuse)

    def _measure(self, measures: Sequence[tuple[str, Words]]) -> Choice:
        return Choice(fields_of(CareCase)["measure"].label, options=tuple(measures))

    def _lay_out(self) -> None:
        say = self._house.say
        top = row(label(say(AREA), "label"), self.area, label(say(KEYS), "small"), None, gap=10)
        left, right = Card(), Card()
        left.add(self.names)
        inner, inside = QWidget(), column(self._head, self.fields, self.steps, self._refused, gap=10)
        inside.setStretch(2, 1)
        inside.setContentsMargins(0, 0, 8, 0)
        inner.setLayout(inside)
        self.steps.setMinimumHeight(_LEAST)
        right.add(scrolled(inner))
        both = row(left, right, gap=16)
        both.setStretch(0, 4)
        both.setStretch(1, 9)
        foot = row(self.shipped, None, self.save)
        whole = column(paragraph(say(ABOUT), "soft"), top, both, foot, gap=10)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    @property
    def dirty(self) -> bool:
        """Whether something is written that is not saved."""
        return self._written() != self._shown

    def load(self) -> None:
        """Show the patterns of the chosen area, as they are now."""
        areas = signs.screening_form(self._house.desk).now
        here = self._area if self._area in areas.keys else areas.keys[0]
        with QSignalBlocker(self.area):
            self.area.clear()
            for one in areas.all:
                self.area.addItem(self._house.say(one.title), one.key)
            self.area.setCurrentIndex(self.area.findData(here))
        self._patterns = ready_patterns.patterns(self._house.desk)
        self._show(here)

    def settle(self) -> None:
        """Put the cursor into the names."""
        self.names.setFocus()

    def keep(self) -> None:
        """Save all patterns of the area."""
        desk, area, chosen = self._house.desk, self._area, self._written()
        self._house.attempt(
            lambda: ready_patterns.keep_patterns(desk, area, chosen), lambda _: self._told(KEPT)
        )

    def restore(self) -> None:
        """The shipped patterns of the area again."""
        if self._house.messages.ask(ASK, ASK_MORE, SHIPPED):
            desk, area = self._house.desk, self._area
            self._house.attempt(
                lambda: ready_patterns.restore_patterns(desk, area), lambda _: self._told(RESTORED)
            )

    def _show(self, area: str) -> None:
        desk, say = self._house.desk, self._house.say
        measures = ready_patterns.measures_for(signs.screening_form(desk).now, area)
        self.fields.know("measure", self._measure(measures))
        who = tuple(self._patterns.who.items())
        self.steps.rows.know("method", activity_kinds.kinds(desk).field)
        self.steps.rows.know("who", Choice(fields_of(StepLine)["who"].label, options=who))
        self._at, self._area, self._shown = "", area, self._patterns.of(area)
        self.names.put([line_of(one, say) for one in self._shown])
        self._turn(0)
        self.shipped.setEnabled(area in self._patterns.own)
        set_paragraph(self._refused, "")

    def _turn(self, place: int) -> None:
        """Put what stands at the right back into its pattern, and show the one that is chosen now.

        On the line that adds one the last pattern stays in sight.
        """
        lines = self.names.rows.rows
        if place >= len(lines) and self._stands():
            return
        self._put_back()
        here = lines[place] if 0 <= place < len(lines) else None
        one, self._at = here or PatternLine(), here.id if here else ""
        self.fields.put({"goal": one.goal, "measure": one.measure})
        self.steps.put(one.steps)
        for widget in (self.fields, self.steps):
            widget.setEnabled(here is not None)
        self._head.put(one.name)

    def _stands(self) -> bool:
        """Whether the pattern at the right is still in the list."""
        return any(one.id == self._at for one in self.names.rows.rows)

    def _renamed(self) -> None:
        """A name was written, or a pattern taken out."""
        lines = self.names.rows.rows
        if not self._stands():
            self._turn(min(self.names.currentIndex().row(), len(lines) - 1))
        self._head.put(next((one.name for one in lines if one.id == self._at), ""))

    def _put_back(self) -> None:
        """By its id: a pattern that was taken out meanwhile is gone with what stood here."""
        self.steps.commit()
        lines = self.names.rows.rows
        for place, one in enumerate(lines):
            if one.id == self._at:
                lines[place] = replace(one, steps=self.steps.value(), **self.fields.values())

    def _written(self) -> tuple[Pattern, ...]:
        self.names.commit()
        self._put_back()
        say = self._house.say
        return tuple(pattern_of(one, say) for one in self.names.value() if one.name or one.goal or one.steps)

    def _turn_area(self) -> None:
        """Another area; what is not saved is asked about."""
        wanted = str(self.area.currentData())
        if not self.dirty or self._house.messages.ask(LOSE, LOSE_MORE, LEAVE):
            self._show(wanted)
            return
        with QSignalBlocker(self.area):
            self.area.setCurrentIndex(self.area.findData(self._area))

    def _told(self, words: Words) -> None:
        self._house.messages.tell(words)
        self.load()
        self.settle()
        self._house.changed.emit(EVERYTHING)

    def _refuse(self, words: Words | None) -> None:
        set_paragraph(self._refused, self._house.say(words) if words else "")
