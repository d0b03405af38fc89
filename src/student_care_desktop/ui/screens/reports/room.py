"""The room of the reports: forms on paper, the school's figures, its tables, and the results of screening."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import button, column, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.reports.forms_page import FormsPage
from student_care_desktop.ui.screens.reports.screening_page import ScreeningPage
from student_care_desktop.ui.screens.reports.summary_page import SummaryPage
from student_care_desktop.ui.screens.reports.tables_page import TablesPage

__all__ = ["ReportsRoom"]

TITLE = mark("Reports", "Reports and export")
FORMS = mark("Reports", "Forms")
SUMMARY = mark("Reports", "Summary of the school")
TABLES = mark("Reports", "Tables")
SCREENING = mark("Reports", "Results of screening")
_PAGES = {"summary": 1, "tables": 2, "screening-results": 3}


class ReportsRoom(QWidget):
    """Four pages; a name of ``_PAGES`` opens its page, the key of a form chooses the form."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.forms, self.summary = FormsPage(house), SummaryPage(house)
        self.tables, self.screening = TablesPage(house), ScreeningPage(house)
        self._pages = (self.forms, self.summary, self.tables, self.screening)
        self._stack, self._group = QStackedWidget(), QButtonGroup(self)
        for page in self._pages:
            self._stack.addWidget(page)
        tabs = [
            self._tab(FORMS, 0, "first"), self._tab(SUMMARY, 1, "middle"), self._tab(TABLES, 2, "middle"),
            self._tab(SCREENING, 3, "last"),
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
        self._group.button(_PAGES.get(str(thing), self._stack.currentIndex())).setChecked(True)
        if isinstance(thing, str):
            self.forms.choose(thing)
        self._focus()

    def on_changed(self, changes: Changes) -> None:
        for page in self._pages:
            page.look_again()

    def may_leave(self) -> bool:
        return True

    def _turn(self, place: int, on: bool) -> None:
        if on:
            self._stack.setCurrentIndex(place)
            self._focus()

    def _focus(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, SummaryPage | TablesPage | ScreeningPage):
            page.settle()
        else:
            self.forms.table.setFocus()
