"""Who has not done it yet: a table by class or by day, each number opens its list; on paper and in Excel."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from student_care_desktop.domain.drill import Drill
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import undone
from student_care_desktop.services.undone import Undone
from student_care_desktop.ui.furniture import Card, button, column, label, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.reports.behind import BehindList
from student_care_desktop.ui.screens.reports.figures_view import FiguresView

__all__ = ["UndonePage"]

TABS = (mark("Undone", "By class"), mark("Undone", "By day"))
TABLE = mark("Undone", "What is not done yet")
NOTE = mark("Undone", "What few may see, urgent cases and papers to sign are not counted here.")
PRINT, EXPORT = mark("Undone", "Print"), mark("Undone", "Excel …")
OF_CELL = mark("Undone", "{row} · {column}")
SAVE, WORKBOOK = mark("Undone", "Save what is not done yet"), mark("Reports", "Excel workbook")
FILE = mark("Undone", "not done yet {year}.xlsx")
SAVED = mark("Reports", "Saved as {name}.")
FORM = "undone"


class UndonePage(QWidget):
    """The table above, the children and the work of classes behind the number below."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._found: Undone | None = None
        self._stale = True
        self.view, self.list = FiguresView(house.say, TABLE), BehindList(house)
        self._tabs = QButtonGroup(self)
        self.paper = button(self._say(PRINT), self.look, picture="print")
        self.book = button(self._say(EXPORT), self.save, picture="table")
        self._build()
        self.paper.setVisible(house.may("form", FORM))
        self.book.setVisible(house.may("export", FORM))
        self._tabs.idClicked.connect(lambda place: self._show())
        self.view.picked.connect(self._open)
        self.view.clicked.connect(lambda _: self.view.pick())

    def _build(self) -> None:
        tabs = row(*(self._tab(place) for place in range(len(TABS))), gap=0)
        head = row(tabs, label(self._say(NOTE), "soft"), None, self.book, self.paper, gap=12)
        card = Card(margin=1)
        card.add(self.view)
        whole = column(head, card, self.list, gap=10)
        whole.setStretch(1, 5)
        whole.setStretch(2, 4)
        whole.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setLayout(whole)
        inner.setFocusProxy(self.view)
        self.papers = Paperwork(self._house, inner)
        self.setLayout(column(self.papers))

    def _tab(self, place: int) -> QPushButton:
        made = button(self._say(TABS[place]), kind="segment")
        made.setCheckable(True)
        made.setChecked(not place)
        made.setProperty("edge", ("first", "last")[place])
        self._tabs.addButton(made, place)
        return made

    def turn_to(self, place: int) -> None:
        """0 by class, 1 by day."""
        self._tabs.button(place).click()

    def settle(self) -> None:
        """The person comes to the page."""
        self.view.setFocus()
        if self._stale:
            self.look_again()

    def look_again(self) -> None:
        """Records moved: read again now, or when this is next seen."""
        self._stale = not self.isVisible()
        if not self._stale:
            desk = self._house.desk
            self._house.work(lambda progress: undone.undone(desk), self._put)

    def _put(self, found: Undone) -> None:
        self._found = found
        self._show()

    @property
    def drill(self) -> Drill | None:
        """The table that is shown, with its lines."""
        if self._found is None:
            return None
        return self._found.by_day if self._tabs.checkedId() else self._found.by_class

    def _show(self) -> None:
        if self.drill:
            self.view.put(self.drill.table)
            self.list.clear()

    def _open(self, line: int, place: int) -> None:
        if self.drill and (line, place) in self.drill.cells:
            table = self.drill.table
            words = OF_CELL.with_(row=self._name(table, line), column=table.columns[place].label)
            self.list.put(words, self.drill.lines((line, place)))

    def _name(self, table: FigureTable, line: int) -> str:
        names: tuple[Words | str, ...] = table.names(line)
        return " · ".join(self._say(one) if isinstance(one, Words) else one for one in names)

    def look(self) -> None:
        """Both tables as they go to paper."""
        desk = self._house.desk
        self.papers.look_at(FORM, Choice(everyone=True), str(desk.year.number))

    def save(self) -> None:
        """Ask where, and write the workbook there."""
        desk = self._house.desk
        name = self._say(FILE.with_(year=desk.year.number))
        path = self._house.messages.save_file(SAVE, name, WORKBOOK, "*.xlsx")
        if path:
            self._house.work(
                lambda progress: undone.export_undone(desk, path),
                lambda _: self._house.messages.tell(SAVED.with_(name=path.name)),
            )
