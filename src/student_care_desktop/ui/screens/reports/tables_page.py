"""The tables of the guidance head on the screen: the same figures as in the workbook, one table at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from student_care_desktop.domain.drill import Drill
from student_care_desktop.domain.papers import Choice, SummaryFacts
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import behind_figures, summaries
from student_care_desktop.ui.furniture import Card, button, column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.reports.behind import BehindList
from student_care_desktop.ui.screens.reports.figures_view import FiguresView

__all__ = ["TablesPage"]

TABLE, CHOOSE = mark("Reports", "Table of figures"), mark("Reports", "Table")
ABOUT = mark("Reports", "Enter on a figure lists its children.")
OF_CELL = mark("Undone", "{row} · {column}")
EMPTY = FigureTable(key="", title=TABLE, columns=(), rows=())
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
        self.list, self._drill, self._wanted = BehindList(house), Drill(EMPTY), (0, 0)
        self._stale = True
        above = label(say(CHOOSE), "label")
        above.setBuddy(self.choice)
        card = Card(margin=1)
        card.add(self.view)
        papers = [
            button(say(words), partial(self.look, key), picture="print") for key, words in PAPERS
        ]
        head = row(above, self.choice, paragraph(say(ABOUT), "soft"), *papers, gap=12)
        head.setStretch(2, 1)
        whole = column(head, card, self._notes, self.list, gap=10)
        whole.setStretch(1, 5)
        whole.setStretch(3, 4)
        inner = QWidget()
        whole.setContentsMargins(0, 0, 0, 0)
        inner.setLayout(whole)
        inner.setFocusProxy(self.choice)
        self.papers = Paperwork(house, inner)
        self.setLayout(column(self.papers))
        for made, (key, _) in zip(papers, PAPERS, strict=True):
            made.setVisible(house.may("form", key))
        self.choice.currentIndexChanged.connect(self._show)
        self.view.picked.connect(self._pick)
        self.list.setVisible(house.may("service", "behind_figures.drilled"))

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
            self._drill = Drill(EMPTY)
            self.list.clear()

    def look(self, key: str) -> None:
        """The table that is shown, as it goes to paper; ``key`` says for inside or for outside."""
        table: FigureTable | None = self.choice.currentData()
        if table:
            choice = Choice(everyone=True, record=table.key)
            self.papers.look_at(key, choice, self._house.say(table.title))

    def _pick(self, row: int, column: int) -> None:
        """The children behind a figure; they are looked for when the first figure of a table is opened."""
        table: FigureTable | None = self.choice.currentData()
        self._wanted, desk = (row, column), self._house.desk
        if table is None:
            return
        if self._drill.table is table or self.list.isHidden():
            self._tell()
        else:
            self._house.work(lambda progress: behind_figures.drilled(desk, table), self._drilled)

    def _drilled(self, drill: Drill) -> None:
        self._drill = drill
        if drill.table is self.choice.currentData():
            self._tell()

    def _tell(self) -> None:
        row, column = self._wanted
        table, lines = self._drill.table, self._drill.lines((row, column))
        shown: FigureTable = self.choice.currentData()
        if lines:
            say = self._house.say
            names = (say(one) if isinstance(one, Words) else one for one in table.names(row))
            words = OF_CELL.with_(row=" · ".join(names), column=table.columns[column].whole)
            self.list.put(words, lines)
        elif shown.rows[row].room and shown.value((row, column)) != 0:
            self._open(shown.rows[row].room)
        else:
            self.list.clear()

    def _open(self, classroom: str) -> None:
        self._house.choose(Scope(self._house.scope.year, classroom))
        self._house.go("students")
