"""The tables of the guidance head on the screen: the same figures as in the workbook, one table at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from student_care_desktop.domain.papers import Choice, SummaryFacts
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.domain.words import mark
from student_care_desktop.services import summaries
from student_care_desktop.ui.furniture import Card, button, column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.reports.figures_view import FiguresView

__all__ = ["TablesPage"]

TABLE, CHOOSE = mark("Reports", "Table of figures"), mark("Reports", "Table")
ABOUT = mark("Reports", "Enter on a class opens its children.")
PAPERS = (
    ("figure-tables", mark("Reports", "Print")),
    ("figure-tables-public", mark("Reports", "Print for outside")),
)


class TablesPage(QWidget):
    """The table that is chosen stays chosen while the figures are counted anew."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self.choice, self._notes = QComboBox(), paragraph("", "soft")
        self.choice.setAccessibleName(say(CHOOSE))
        self.choice.setMinimumWidth(280)
        self.view = FiguresView(say, TABLE)
        self._stale = True
        above = label(say(CHOOSE), "label")
        above.setBuddy(self.choice)
        card = Card(margin=1)
        card.add(self.view)
        papers = [
            button(say(words), partial(self.look, key), picture="print") for key, words in PAPERS
        ]
        head = row(above, self.choice, label(say(ABOUT), "soft"), None, *papers, gap=12)
        whole = column(head, card, self._notes, gap=10)
        whole.setStretch(1, 1)
        inner = QWidget()
        whole.setContentsMargins(0, 0, 0, 0)
        inner.setLayout(whole)
        inner.setFocusProxy(self.choice)
        self.papers = Paperwork(house, inner)
        self.setLayout(column(self.papers))
        for made, (key, _) in zip(papers, PAPERS, strict=True):
            made.setVisible(house.may("form", key))
        self.choice.currentIndexChanged.connect(self._show)
        self.view.opened.connect(self._open)

    def settle(self) -> None:
        """The person comes to the page."""
        self.choice.setFocus()
        if self._stale:
            self._read()

    def look_again(self) -> None:
        """Records moved or another year was chosen: count again now, or when this is next seen."""
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        desk = self._house.desk
        self._house.work(lambda progress: summaries.summary(desk), self._put)

    def _put(self, facts: SummaryFacts) -> None:
        before: FigureTable | None = self.choice.currentData()
        self.choice.blockSignals(True)
        self.choice.clear()
        for table in facts.tables:
            self.choice.addItem(self._house.say(table.title), table)
        keys = [table.key for table in facts.tables]
        self.choice.setCurrentIndex(keys.index(before.key) if before and before.key in keys else 0)
        self.choice.blockSignals(False)
        self._show()

    def _show(self) -> None:
        table: FigureTable | None = self.choice.currentData()
        if table:
            self.view.put(table)
            set_paragraph(self._notes, " · ".join(map(self._house.say, table.notes)))

    def look(self, key: str) -> None:
        """The table that is shown, as it goes to paper; ``key`` says for inside or for outside."""
        table: FigureTable | None = self.choice.currentData()
        if table:
            choice = Choice(everyone=True, record=table.key)
            self.papers.look_at(key, choice, self._house.say(table.title))

    def _open(self, classroom: str) -> None:
        self._house.choose(Scope(self._house.scope.year, classroom))
        self._house.go("students")
