"""The last page of the import: what happened, the way to the classes, and the way back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.school import class_key
from student_care_desktop.domain.words import mark
from student_care_desktop.services import history, school
from student_care_desktop.services.imports import Import
from student_care_desktop.ui.figure import Figure
from student_care_desktop.ui.furniture import Card, button, column, heading, paragraph, row, set_paragraph
from student_care_desktop.ui.house import EVERYTHING, House, Scope
from student_care_desktop.ui.screens.importing.errand import Errand
from student_care_desktop.ui.screens.importing.flow import Done
from student_care_desktop.ui.tables import Align, Column, TableView
from student_care_desktop.ui.theme import icon
from student_care_desktop.ui.wizards import PageView

__all__ = ["DonePage"]

LEFT = mark("Import", "{count} rows were left out. Mend them in the file and import it once more.")
ALL_IN = mark("Import", "Every row of the file is on record.")
CHILDREN, ROWS = mark("Import", "children"), mark("Import", "rows")
ADDED, CHANGED = mark("Import", "Added"), mark("Import", "Changed")
SAME, LEFT_OUT = mark("Import", "Same"), mark("Import", "Left out")
OPEN_CLASS = mark("Import", "Open the class")
TAKE_BACK = mark("Import", "Take the import back …")
ASK = mark("Import", "Take the whole import back?")
YES = mark("Import", "Take it back")
TAKEN_BACK = mark("Import", "The import was taken back. Everything is as it was before.")
HISTORY = mark("Import", "See every change")
TABLE = mark("Import", "Classes of the file")
EMPTY = mark("Import", "No class.")


@dataclass(frozen=True, slots=True)
class ClassLine:
    """What happened to one class."""

    name: str
    counts: Counter[str]


def _count_column(key: str) -> Column[ClassLine]:
    heading_of = {"added": ADDED, "changed": CHANGED, "same": SAME}
    return Column(
        key=key, heading=heading_of[key], value=lambda one: one.counts[key] or None,
        align=Align.RIGHT, width=120,
    )


COLUMNS: tuple[Column[ClassLine], ...] = (
    Column(
        key="class", heading=mark("Import", "Class"), value=lambda one: one.name,
        order=lambda one: class_key(*(one.name.split("/", 1) if "/" in one.name else (one.name, ""))),
    ),
    *map(_count_column, ("added", "changed", "same")),
)


class DonePage(PageView):
    """``left`` says that the import was taken back: there is nothing to show any more."""

    left = Signal()

    def __init__(self, house: House, errand: Errand) -> None:
        super().__init__()
        self._house, self._say, self._errand = house, house.say, errand
        self._done: Done | None = None
        self._words, self._rest = heading(), paragraph("", "soft")
        keys = (("added", ADDED), ("changed", CHANGED), ("same", SAME), ("left_out", LEFT_OUT))
        self._figures = {key: Figure(self._say(words)) for key, words in keys}
        self.table: TableView[ClassLine] = TableView(COLUMNS, self._say, TABLE, EMPTY)
        self.table.opened.connect(self._open)
        self._build()

    def _build(self) -> None:
        picture = QLabel()
        picture.setPixmap(icon("check", "good", 34).pixmap(34, 34))
        told = row(picture, column(self._words, self._rest, gap=2), None, gap=14)
        card = Card(margin=1)
        card.add(self.table)
        self.open_class = button(self._say(OPEN_CLASS), self._open_current, picture="students")
        self.take_back = button(self._say(TAKE_BACK), self._take_back, kind="danger", picture="undo")
        see = button(self._say(HISTORY), self._see, picture="history")
        figures = QWidget()
        figures.setLayout(row(*self._figures.values(), gap=8))
        for figure in self._figures.values():
            figure.setEnabled(False)
        lower = row(self.open_class, see, None, self.take_back)
        self.setLayout(column(told, figures, card, lower, gap=12))

    def tell(self, done: Done) -> None:
        """Show what happened."""
        self._done = done
        counts, year = done.what.counts(), done.what.proposal.year.number
        self._words.setText(self._say(self._errand.done.with_(file=done.what.opened.path.name, year=year)))
        left = counts["left_out"]
        rest = LEFT.with_(count=left) if left else ALL_IN
        more = self._errand.told(self._house.desk, done.what)
        set_paragraph(self._rest, "\n".join(self._say(words) for words in (more, rest) if words))
        for key, figure in self._figures.items():
            unit = self._say(ROWS if key == "left_out" else CHILDREN)
            figure.put(f"{counts[key]:,}", unit, "bad" if key == "left_out" and left else "")
        self.table.put(_classes(done.what))
        self.table.choose(lambda one: True)

    def enter(self, answers: Answers) -> None:
        """Nothing to fill in."""

    def settle(self) -> None:
        self.table.setFocus()

    def answer(self) -> bool:
        return True

    def hide_names(self, hidden: bool) -> None:
        """No name stands here."""

    def _open_current(self) -> None:
        one = self.table.current()
        if one:
            self._open(one)

    def _open(self, one: ClassLine) -> None:
        """Go to the class, in the year it was imported into."""
        if self._done is None:
            return
        house, year = self._house, self._done.what.proposal.year.number
        if house.scope.year != year:
            house.choose(Scope(year))
        found = school.find_class(house.desk, one.name)
        house.choose(Scope(year, found.id))
        house.go("students")

    def _see(self) -> None:
        if self._done:
            self._house.go("history", self._done.change)

    def _take_back(self) -> None:
        if self._done is None:
            return
        counts = self._done.what.counts()
        detail = self._errand.take_back.with_(added=counts["added"], changed=counts["changed"])
        if self._house.messages.ask(ASK, detail, YES, danger=True):
            desk, change = self._house.desk, self._done.change
            self._house.work(lambda progress: history.take_back(desk, change), self._taken_back)

    def _taken_back(self, what: object) -> None:
        self.left.emit()
        self._house.messages.tell(TAKEN_BACK)
        self._house.changed.emit(EVERYTHING)


def _classes(what: Import) -> list[ClassLine]:
    found: dict[str, Counter[str]] = {}
    for one in what.proposal.rows:
        if one.class_name and one.state != "left_out":
            found.setdefault(one.class_name, Counter())[one.state] += 1
    lines = [ClassLine(name, counts) for name, counts in found.items()]
    return sorted(lines, key=COLUMNS[0].rank)
