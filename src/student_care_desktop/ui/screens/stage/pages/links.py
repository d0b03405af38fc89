"""The table standard × system: a digit says what a cell is, below it stands the form that supplies it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QHeaderView, QLineEdit, QTableWidget, QVBoxLayout
from PySide6.QtWidgets import QTableWidgetItem as Cell

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.linkage import LINKS, LinkedSystem, StandardLink
from student_care_desktop.domain.strategy.systems import LinkTable, link_table
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.strategy import linkage
from student_care_desktop.ui.furniture import label, paragraph, row, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.strip import OfferStrip
from student_care_desktop.ui.theme import letter
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["LinksPage"]

NAME = mark("Links", "Standards and systems")
KEYS = mark(
    "Links", "1 same evidence · 2 partly · 3 none · 0 not answered · Enter: the form that supplies it"
)
NO_SYSTEM = mark("Links", "Write the systems on the page before; they are the columns here.")
FORM = mark("Links", "Form that supplies the evidence")
DONE = mark("Links", "{done} of {all} cells are answered.")
LAST = mark(
    "Links",
    "Last year {count} cells were answered for these systems. Nothing is filled in unless you ask.",
)
USE = mark("Links", "Begin with last year's cells")
NAMED = mark("StagePaper", "{key} {title}")
SIGNS = {"same": "●", "partly": "◐", "none": "○", "": ""}
SIGNED = mark("Links", "{sign} {link}")
CELL = mark("Links", "{standard}, {system}: {link}")
NOT_YET = mark("Links", "not answered")
_KINDS: Mapping[int, str] = {
    Qt.Key.Key_1: "same", Qt.Key.Key_2: "partly", Qt.Key.Key_3: "none", Qt.Key.Key_0: "",
    Qt.Key.Key_Backspace: "", Qt.Key.Key_Delete: "",
}
_THAI = {"๑": "same", "๒": "partly", "๓": "none", "๐": ""}
_SHORT = {
    "same": mark("Links", "same"), "partly": mark("Links", "partly"), "none": mark("Links", "none"),
}
_HIGH, _HEAD, _SMALL_HEAD = 54, 54, 78
_FIRST, _SMALL_FIRST, _WIDE = 250, 168, 1280
"""Points of the rows, the heads and the first column, in a wide window and in a small one."""


class _Grid(QTableWidget):
    """The cells; it tells the page which kind was keyed."""

    def __init__(self, page: LinksPage) -> None:
        super().__init__()
        self._page = page
        self.setProperty("kind", "written")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setFont(letter(13))
        self.horizontalHeader().setFont(letter(12, bold=True))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_HIGH)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = _THAI.get(event.text(), _KINDS.get(event.key()))
        if kind is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._page.say_link(kind)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self._page.form.setFocus()
        else:
            super().keyPressEvent(event)


class LinksPage(PageView):
    """The answer is the tuple of cells that say anything."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._systems: tuple[LinkedSystem, ...] = ()
        self._table: LinkTable = link_table((), (), ())
        self._last: tuple[StandardLink, ...] = ()
        self.last = OfferStrip(say(USE), self._begin)
        self.grid, self.form = _Grid(self), QLineEdit()
        self.grid.setAccessibleName(say(NAME))
        self.form.setAccessibleName(say(FORM))
        self.form.setEnabled(not here.closed)
        self.form.editingFinished.connect(self._say_form)
        self.form.returnPressed.connect(self.grid.setFocus)
        self.grid.currentCellChanged.connect(lambda *cells: self._show_form())
        self._done = paragraph("", "soft")
        line = row(label(say(FORM), "soft"), self.form, self._done, gap=10)
        line.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for thing in (self.last, self.grid):
            whole.addWidget(thing, 1 if thing is self.grid else 0)
        whole.addLayout(line)
        whole.addWidget(paragraph(say(KEYS), "small"))

    def enter(self, answers: Answers) -> None:
        systems = tuple(answers.get("systems") or ())
        cells = tuple(answers.get("matrix") or ())
        if systems != self._systems or cells != self.answer():
            self._load(systems, cells)
        self._know_forms(answers)
        self._last = () if cells or self._here.closed else linkage.last_links(self._here.house.desk)
        count = len(self._last)
        self.last.offer(self._here.say(LAST.with_(count=count)) if count else "")

    def _load(self, systems: tuple[LinkedSystem, ...], cells: tuple[StandardLink, ...]) -> None:
        standards = linkage.links(self._here.house.desk).standards
        self._systems, self._table = systems, link_table(standards, systems, cells)
        self._build()

    def _know_forms(self, answers: Answers) -> None:
        """Forms that were named already need not be written again."""
        named = (*(answers.get("burden") or ()), *self._table.cells.values())
        helper = QCompleter(sorted({one.form for one in named if one.form}), self.form)
        helper.setFilterMode(Qt.MatchFlag.MatchContains)
        self.form.setCompleter(helper)

    def _build(self) -> None:
        say, table = self._here.say, self._table
        self.grid.clear()
        self.grid.setRowCount(len(table.standards) if table.systems else 0)
        self.grid.setColumnCount(1 + len(table.systems))
        self.grid.setHorizontalHeaderLabels(["", *(one.name for one in table.systems)])
        head = self.grid.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap))
        wide = self._here.size.width() >= _WIDE
        head.setFixedHeight(_HEAD if wide else _SMALL_HEAD)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for line, (key, title) in enumerate(table.standards if table.systems else ()):
            name = Cell(say(NAMED.with_(key=key, title=title)))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.grid.setItem(line, 0, name)
            for place in range(len(table.systems)):
                self._paint(line, place)
        if table.systems:
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            self.grid.setColumnWidth(0, _FIRST if wide else _SMALL_FIRST)
            self.grid.setCurrentCell(0, 1)
        self._count()

    def _at(self, line: int, place: int) -> StandardLink:
        return self._table.cell(self._table.standards[line][0], self._table.systems[place])

    def _paint(self, line: int, place: int) -> None:
        say, found = self._here.say, self._at(line, place)
        item = Cell()
        self.grid.setItem(line, place + 1, item)
        name = dict(LINKS).get(found.link)
        text = say(SIGNED.with_(sign=SIGNS[found.link], link=_SHORT[found.link])) if name else "–"
        item.setText(f"{text}\n{found.form}" if found.form else text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        standard = self._table.standards[line][1]
        told = CELL.with_(standard=standard, system=self._table.systems[place].name, link=name or NOT_YET)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, say(told))
        item.setToolTip(item.text())

    @property
    def _here_cell(self) -> tuple[int, int] | None:
        index: QModelIndex = self.grid.currentIndex()
        return (index.row(), index.column() - 1) if index.isValid() and index.column() else None

    def say_link(self, kind: str) -> None:
        """The cell under the cursor is this."""
        if self._here_cell and not self._here.closed:
            found = self._at(*self._here_cell)
            self._keep(replace(found, link=kind, form=found.form if kind in ("same", "partly") else ""))

    def _say_form(self) -> None:
        if self._here_cell and not self._here.closed:
            found = self._at(*self._here_cell)
            if found.form != self.form.text().strip():
                self._keep(replace(found, form=self.form.text().strip()))

    def _keep(self, one: StandardLink) -> None:
        cells = {**self._table.cells, (one.standard, one.system_id): one}
        told = [cell for cell in cells.values() if cell.link or cell.form]
        self._table = link_table(self._table.standards, self._systems, told)
        assert self._here_cell  # noqa: S101
        self._paint(*self._here_cell)
        self._show_form()
        self._count()
        self.last.offer("")
        self.changed.emit()

    def _show_form(self) -> None:
        self.form.setText(self._at(*self._here_cell).form if self._here_cell and self._systems else "")

    def _count(self) -> None:
        told: Words = DONE.with_(done=self._table.answered, all=self._table.all)
        set_paragraph(self._done, self._here.say(told if self._systems else NO_SYSTEM))

    def _begin(self) -> None:
        self._load(self._systems, self._last)
        self.last.offer("")
        self.changed.emit()
        self.settle()

    def settle(self) -> None:
        self.grid.setFocus()

    def commit(self) -> None:
        self._say_form()

    def answer(self) -> tuple[StandardLink, ...]:
        return tuple(self._table.cells.values())
