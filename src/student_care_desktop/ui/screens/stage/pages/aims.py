"""The strategies: of an indicator that the program counts its figure is offered as the baseline."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QBoxLayout
from shiboken6 import isValid

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.indicators import Figure
from student_care_desktop.domain.strategy.direction import Strategy
from student_care_desktop.domain.words import mark
from student_care_desktop.services import indicators
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import label, row
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.strip import OfferStrip
from student_care_desktop.ui.screens.stage.rows_page import RowsPage

__all__ = ["AimsPage"]

NOW = mark("Aims", "{indicator}: {value} by the records of today. The target there is {target}.")
USE = mark("Aims", "Use as “now” (F7)")
PICK = mark("Aims", "Indicators that the program counts")
NONE = mark("Aims", "Choose one to write it into the line")


class AimsPage(RowsPage):
    """The figures are read beside the window; until they are there nothing is offered."""

    def __init__(self, here: StageHere) -> None:
        super().__init__(here.page("strategies"), here)
        say = here.say
        self._figures: dict[str, Figure] = {}
        self.live = OfferStrip(say(USE), self._use, keys="F7")
        self.pick = StillCombo()
        self.pick.setAccessibleName(say(PICK))
        self.pick.addItem(say(NONE), "")
        self.pick.activated.connect(lambda place: self._write())
        whole = self.layout()
        if isinstance(whole, QBoxLayout):
            line = row(label(say(PICK), "soft"), self.pick, None, gap=10)
            whole.insertLayout(1, line)
            whole.insertWidget(2, self.live)
        self.pick.setEnabled(not here.closed)
        self.table.changed.connect(self._look)
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._look())

    def enter(self, answers: Answers) -> None:
        super().enter(answers)
        desk, house = self._here.house.desk, self._here.house
        if not self._figures and house.may("service", "indicators.figures"):
            house.quiet.run(lambda: indicators.figures(desk), self._know)

    def _know(self, found: tuple[Figure, ...]) -> None:
        if not isValid(self):
            return
        say = self._here.say
        for one in found:
            if one.value is not None:
                self._figures[say(one.indicator.title)] = one
                self.pick.addItem(say(one.indicator.title), one.key)
        self._look()

    @property
    def _row(self) -> Strategy | None:
        place = self.table.currentIndex().row()
        rows = self.table.rows.rows
        return rows[place] if 0 <= place < len(rows) else None

    @property
    def _figure(self) -> Figure | None:
        """The figure that the line names, by its title or its key."""
        named = self._row.indicator.strip() if self._row else ""
        by_key = next((one for one in self._figures.values() if one.key == named), None)
        return self._figures.get(named) or by_key

    def _look(self) -> None:
        one, row_ = self._figure, self._row
        if one is None or row_ is None or row_.baseline == one.value or self._here.closed:
            self.live.offer("")
            return
        words = NOW.with_(
            indicator=one.indicator.title, value=f"{one.value:,.4g}", target=f"{one.target:,.4g}"
        )
        self.live.offer(self._here.say(words))

    def _use(self) -> None:
        one, row_ = self._figure, self._row
        if one is not None and row_ is not None:
            self.table.rows.change(self.table.currentIndex().row(), replace(row_, baseline=one.value))
            self.table.setFocus()

    def _write(self) -> None:
        """The chosen indicator and its figure into the line."""
        title, row_ = self.pick.currentText(), self._row
        one = self._figures.get(title)
        self.pick.setCurrentIndex(0)
        if one is not None and row_ is not None:
            new = replace(row_, indicator=title, baseline=one.value)
            self.table.rows.change(self.table.currentIndex().row(), new)
            self.table.setFocus()
