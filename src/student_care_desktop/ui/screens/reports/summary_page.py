"""The school's summary on the screen: figures, a chart, a line for each class and the school below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHeaderView, QSizePolicy, QWidget

from student_care_desktop.domain.papers import SummaryFacts
from student_care_desktop.domain.words import mark
from student_care_desktop.services import summaries
from student_care_desktop.ui.figure import Figure
from student_care_desktop.ui.furniture import Card, column, row, rule
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.screens.reports.chart import Chart
from student_care_desktop.ui.screens.reports.export_card import ExportCard
from student_care_desktop.ui.screens.reports.lines import (
    BAR,
    COLUMNS,
    NARROW_BAR,
    Line,
    lines_of,
    percent,
    total_of,
)
from student_care_desktop.ui.tables import Ink, TableView
from student_care_desktop.ui.theme import ROW

__all__ = ["SummaryPage"]

TABLE, TOTAL = mark("Reports", "Summary by class"), mark("Reports", "The whole school")
EMPTY = mark("Reports", "This year has no class yet. Import a roster, or add classes under Settings.")
CHART = mark("Reports", "Children of each class")
FIGURES = {
    "children": mark("Reports", "Children"),
    "whole": mark("Reports", "Record filled in"),
    "disadvantaged": mark("Reports", "Disadvantaged"),
    "no_photo": mark("Reports", "No photo"),
}
SEXES = mark("Reports", "boys {boys}, girls {girls}")
OF_ALL = mark("Reports", "{percent} of all")
ALL_PARTS = mark("Reports", "all parts of the record")
_ROOMY = 1000
"""Pixels from which the advisers have room."""
NOBODY = mark("Reports", "nobody is enrolled yet")


class SummaryPage(QWidget):
    """Enter or a double click on a line, or a press on a figure, opens the list behind it."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.figures = {key: Figure(self._say(words)) for key, words in FIGURES.items()}
        self.chart, self.export = Chart(self._say), ExportCard(house)
        self.table: TableView[Line] = TableView(COLUMNS, self._say, TABLE, EMPTY)
        self.total: TableView[Line] = TableView(COLUMNS, self._say, TOTAL, EMPTY)
        self._stale = True
        self._build()
        for figure in self.figures.values():
            figure.clicked.connect(lambda: self._open(""))
        for table in (self.table, self.total):
            table.opened.connect(lambda line: self._open(line.id))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, figure in enumerate(self.figures.values()):
            figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            grid.addWidget(figure, place // 2, place % 2)
        chart = Card(self._say(CHART), margin=14)
        chart.body.setSpacing(4)
        chart.add(self.chart)
        upper = row(grid, chart, self.export, gap=14)
        for place, share in enumerate((34, 46, 30)):
            upper.setStretch(place, share)
        self._pin_total()
        card = Card(margin=1)
        card.body.setSpacing(0)
        card.add(self.table, rule(), self.total)
        whole = column(upper, card, gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _pin_total(self) -> None:
        """The line of the school stays below, its columns as wide as those above."""
        head, foot = self.table.horizontalHeader(), self.total.horizontalHeader()
        foot.hide()
        foot.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.sectionResized.connect(lambda place, _, wide: foot.resizeSection(place, wide))
        self.total.setFixedHeight(ROW + 1)
        for bar in (self.total.setHorizontalScrollBarPolicy, self.total.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalScrollBar().valueChanged.connect(self.total.horizontalScrollBar().setValue)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window does without the advisers, and its bars are shorter."""
        super().resizeEvent(event)
        narrow = event.size().width() < _ROOMY
        for place, one in enumerate(COLUMNS):
            if one.key == "advisers":
                self.table.setColumnHidden(place, narrow)
                self.total.setColumnHidden(place, narrow)
            elif one.ink == Ink.BAR:
                self.table.setColumnWidth(place, NARROW_BAR if narrow else BAR)

    def settle(self) -> None:
        """The person comes to the page."""
        self.table.setFocus()
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
        lines, total = lines_of(facts), total_of(facts)
        self.table.put(lines)
        self.total.put([total] if lines else [])
        self.total.setVisible(bool(lines))
        self.chart.put(lines)
        self.export.put(total.children)
        self._put_figures(total)

    def _put_figures(self, total: Line) -> None:
        say = self._say
        sexes = SEXES.with_(boys=f"{total.boys:,}", girls=f"{total.girls:,}") if total.children else NOBODY
        self.figures["children"].put(f"{total.children:,}", say(sexes))
        self.figures["whole"].put(percent(total.whole, say) or "–", say(ALL_PARTS))
        for key in ("disadvantaged", "no_photo"):
            count = getattr(total, key)
            share = count / total.children if total.children else None
            note = say(OF_ALL.with_(percent=percent(share, say))) if count else ""
            self.figures[key].put(f"{count:,}", note, "warn" if count and key == "no_photo" else "")

    def _open(self, classroom: str) -> None:
        """The list of the children of a class, or of all."""
        self._house.choose(Scope(self._house.scope.year, classroom))
        self._house.go("students")
