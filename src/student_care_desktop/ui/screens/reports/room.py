"""The room of the reports: forms on paper at one side, the school's figures at the other."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import button, column, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.reports.forms_page import FormsPage
from student_care_desktop.ui.screens.reports.screening_page import ScreeningPage
from student_care_desktop.ui.screens.reports.summary_page import SummaryPage

__all__ = ["ReportsRoom"]

TITLE = mark("Reports", "Reports and export")
FORMS = mark("Reports", "Forms")
SUMMARY = mark("Reports", "Summary of the school")
SCREENING = mark("Reports", "Results of screening")


class ReportsRoom(QWidget):
    """Three pages; ``summary`` and ``screening-results`` open theirs, the key of a form chooses it."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.forms, self.summary = FormsPage(house), SummaryPage(house)
        self._stack, self._group = QStackedWidget(), QButtonGroup(self)
        self._stack.addWidget(self.forms)
        self._stack.addWidget(self.summary)
        self.screening = ScreeningPage(house)
        self._stack.addWidget(self.screening)
        tabs = [
            self._tab(FORMS, 0, "first"), self._tab(SUMMARY, 1, "middle"), self._tab(SCREENING, 2, "last"),
        ]
        head = row(title(self._say(TITLE)), None, row(*tabs, gap=0))
        whole = column(head, self._stack, gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._group.idToggled.connect(self._turn)
        tabs[0].setChecked(True)

    def _tab(self, words: Words, place: int, edge: str) -> QPushButton:
        made = button(self._say(words), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", edge)
        self._group.addButton(made, place)
        return made

    def visit(self, thing: Any) -> None:
        """Come in, perhaps for something special."""
        page = {"summary": 1, "screening-results": 2}.get(str(thing), self._stack.currentIndex())
        self._group.button(page).setChecked(True)
        if isinstance(thing, str):
            self.forms.choose(thing)
        self._focus()

    def on_changed(self, changes: Changes) -> None:
        self.forms.look_again()
        self.summary.look_again()
        self.screening.look_again()

    def may_leave(self) -> bool:
        return True

    def _turn(self, place: int, on: bool) -> None:
        if on:
            self._stack.setCurrentIndex(place)
            self._focus()

    def _focus(self) -> None:
        if self._stack.currentIndex() == 1:
            self.summary.settle()
        elif self._stack.currentIndex() == 2:
            self.screening.settle()
        else:
            self.forms.table.setFocus()
