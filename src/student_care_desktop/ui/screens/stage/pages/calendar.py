"""The calendar of the year: its lines, and below them the same as a picture."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import planning
from student_care_desktop.ui.furniture import button, row, scrolled
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.offered import OfferedRows
from student_care_desktop.ui.screens.stage.pages.year_picture import YearPicture

__all__ = ["CalendarPage"]

TOLD = mark("Planning", "{count} lines of the usual year and of your projects do not stand here yet.")
TAKE = mark("Planning", "Take them over (F7)")
SHOW = mark("Planning", "Table or picture (F4)")
_LEAST = 120
_HIGH = 680
"""In a lower window the picture takes the place of the table when it is asked for."""


class CalendarPage(OfferedRows):
    """The picture follows the lines and the cursor."""

    def __init__(self, here: StageHere) -> None:
        super().__init__("calendar", here, planning.offered_calendar, TOLD, TAKE)
        self.picture = YearPicture(here)
        self._area = scrolled(self.picture)
        self._area.setMinimumHeight(_LEAST)
        self.turn = button(here.say(SHOW), self._turn, keys="F4")
        whole = self.layout()
        if isinstance(whole, QBoxLayout):
            whole.insertWidget(whole.count() - 1, self._area, 1)
            whole.addLayout(row(None, self.turn))
        self.changed.connect(self._draw)
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._draw())

    def enter(self, answers: Answers) -> None:
        super().enter(answers)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is it known how high the window is."""
        super().showEvent(event)
        self._area.setVisible(self._both or self.table.isHidden())

    @property
    def _both(self) -> bool:
        """Whether there is room for the table and the picture."""
        return self.window().height() >= _HIGH

    def _turn(self) -> None:
        """The picture alone, or the table again."""
        alone = not self.table.isHidden()
        self.table.setVisible(not alone)
        self._pane.setVisible(not alone and bool(self._split.below))
        self._area.setVisible(alone or self._both)
        (self.turn if alone else self.table).setFocus()

    def _draw(self) -> None:
        self.picture.put(self.table.value(), self.table.currentIndex().row())
