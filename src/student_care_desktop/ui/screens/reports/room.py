"""The room of the reports: forms on paper, the school's figures, its tables, and the results of screening."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import button, column, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.reports.forms_page import FormsPage
from student_care_desktop.ui.screens.reports.groups_page import GroupsPage
from student_care_desktop.ui.screens.reports.outcomes_page import OutcomesPage
from student_care_desktop.ui.screens.reports.screening_page import ScreeningPage
from student_care_desktop.ui.screens.reports.summary_page import SummaryPage
from student_care_desktop.ui.screens.reports.tables_page import TablesPage
from student_care_desktop.ui.screens.reports.undone_page import UndonePage

__all__ = ["ReportsRoom"]

TITLE = mark("Reports", "Reports and export")
TABS: tuple[tuple[Words, str], ...] = (
    (mark("Reports", "Forms"), "printing.drawn"),
    (mark("Reports", "Summary of the school"), "summaries.summary"),
    (mark("Reports", "Tables"), "summaries.summary"),
    (mark("Reports", "Results of screening"), "screening.screened"),
    (mark("Reports", "What came of it"), "outcomes.outcomes"),
    (mark("Reports", "Not done yet"), "undone.undone"),
    (mark("Reports", "Groups"), "saved_groups.groups"),
)
"""The pages, and the service without which each is not shown."""
_PAGES = {
    "summary": 1, "tables": 2, "screening-results": 3, "outcomes": 4, "undone": 5, "groups": 6,
}
_FIGURES = SummaryPage | TablesPage | ScreeningPage | OutcomesPage | UndonePage | GroupsPage


class ReportsRoom(QWidget):
    """One page at a time; a name of ``_PAGES`` opens its page, the key of a form chooses the form."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.forms, self.summary = FormsPage(house), SummaryPage(house)
        self.tables, self.screening = TablesPage(house), ScreeningPage(house)
        self.outcomes, self.undone = OutcomesPage(house), UndonePage(house)
        self.groups = GroupsPage(house)
        self._pages = (
            self.forms, self.summary, self.tables, self.screening, self.outcomes, self.undone,
            self.groups,
        )
        self._stack, self._group = QStackedWidget(), QButtonGroup(self)
        for page in self._pages:
            self._stack.addWidget(page)
        mine = [place for place, (_, needs) in enumerate(TABS) if house.may("service", needs)]
        tabs = [self._tab(TABS[place][0], place, _edge(place, mine)) for place in mine]
        self._mine = [self._pages[place] for place in mine]
        head = row(title(self._say(TITLE)), None, row(*tabs, gap=0))
        whole = column(head, self._stack, gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._group.idToggled.connect(self._turn)
        tabs[0].setChecked(True)
        tabs[0].setVisible(len(tabs) > 1)

    def _tab(self, words: Words, place: int, edge: str) -> QPushButton:
        made = button(self._say(words), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", edge)
        self._group.addButton(made, place)
        return made

    def visit(self, thing: Any) -> None:
        """Come in, perhaps for something special."""
        wanted = self._group.button(_PAGES.get(str(thing), self._stack.currentIndex()))
        if wanted in self._group.buttons():
            wanted.setChecked(True)
        if isinstance(thing, str):
            self.forms.choose(thing)
        self._focus()

    def on_changed(self, changes: Changes) -> None:
        for page in self._mine:
            page.look_again()

    def may_leave(self) -> bool:
        return True

    def _turn(self, place: int, on: bool) -> None:
        if on:
            self._stack.setCurrentIndex(place)
            self._focus()

    def _focus(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, FormsPage):
            page.table.setFocus()
        elif isinstance(page, _FIGURES):
            page.settle()


def _edge(place: int, mine: Sequence[int]) -> str:
    """Which end of the row of pages this one stands at."""
    return {mine[0]: "first", mine[-1]: "last"}.get(place, "middle")
