"""The third page of the import: what would change, before anything is saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import history, imports
from student_care_desktop.services.imports import Import
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.figure import Figure
from student_care_desktop.ui.furniture import Card, button, column, paragraph, row, set_paragraph
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.screens.importing.errand import Errand
from student_care_desktop.ui.screens.importing.flow import Done
from student_care_desktop.ui.screens.importing.sights import Sight
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.wizards import PageView

__all__ = ["LookPage"]

SUM = mark(
    "Import", "{added} + {changed} + {same} + {left_out} = {rows} rows of the file, each counted once"
)
RENUMBERED = mark("Import", "{sum} · {count} children have a new student number")
SAVE_BAD = mark("Import", "Save the rows to mend …")
SAVE_BAD_TITLE = mark("Import", "Save the rows to mend as a workbook")
WORKBOOK = mark("Import", "Excel workbook")
BAD_NAME = mark("Import", "rows-to-mend.xlsx")
BAD_SAVED = mark("Import", "Saved as {name}: the reason stands beside each row, the cell is marked.")


class LookPage(PageView):
    """Compares on entering; going on writes everything as one change set, or nothing."""

    refused = Signal()
    """The file could not be compared; the reason was told."""
    applied = Signal(object)
    """Done."""

    def __init__(self, house: House, errand: Errand) -> None:
        super().__init__()
        self._house, self._say, self._errand = house, house.say, errand
        self._import: Import | None = None
        sights = errand.sights
        self.figures = {sight.key: Figure(self._say(sight.label), checkable=True) for sight in sights}
        self.tables = {sight.key: self._table(sight) for sight in sights}
        self._filled: set[str] = set()
        self._stack = QStackedWidget()
        self._sum, self._told = paragraph("", "soft"), paragraph("", "soft")
        self.save_bad = button(self._say(SAVE_BAD), self._save_bad, picture="save")
        self._group = QButtonGroup(self)
        self._build()

    def _table(self, sight: Sight) -> TableView[Any]:
        table: TableView[Any] = TableView(sight.columns, self._say, sight.label, sight.empty)
        table.chosen.connect(partial(self._tell, sight))
        return table

    def _build(self) -> None:
        for sight in self._errand.sights:
            figure, table = self.figures[sight.key], self.tables[sight.key]
            self._group.addButton(figure)
            self._stack.addWidget(table)
            figure.toggled.connect(partial(self._turn, sight))
        upper, beside = list(self.figures.values())[:4], list(self.figures.values())[4:]
        counted, others = row(*upper, gap=8), row(*beside, gap=8)
        figures = row(counted, others, gap=24)
        figures.setStretch(0, 4)
        figures.setStretch(1, 2)
        card = Card(margin=1)
        card.add(self._stack)
        told = row(self._told, self.save_bad, gap=12)
        told.setStretch(0, 1)
        self._told.setMinimumHeight(42)
        whole = column(figures, self._sum, card, told, gap=8)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def enter(self, answers: Answers) -> None:
        """Compare anew: the columns, the year or the school's records may have changed."""
        self._put(None)
        proposing, desk = self._errand.proposes(answers), self._house.desk
        if proposing:
            self._house.tasks.run(
                lambda progress: proposing(desk, progress), self._compared, self._failed
            )

    def settle(self) -> None:
        chosen = self._group.checkedButton()
        if chosen:
            chosen.setFocus()

    def answer(self) -> Import | None:
        return self._import

    def go_on(self) -> Words | None:
        counts = self._import.counts() if self._import else {"added": 0, "changed": 0}
        total = counts["added"] + counts["changed"]
        return self._errand.go_on.with_(count=f"{total:,}") if total else None

    def leave(self, go: Callable[[], None]) -> None:
        look, desk, errand = self._import, self._house.desk, self._errand
        if look is None:
            return

        def work(progress: Progress) -> str:
            errand.apply(desk, look, progress)
            return history.changes(desk, 1)[0].id

        def done(change: str) -> None:
            self.applied.emit(Done(look, change))
            go()
            self._house.changed.emit(EVERYTHING)

        self._house.work(work, done)

    def hide_names(self, hidden: bool) -> None:
        """Veil the children's names, and what is told of one of them."""
        for table in self.tables.values():
            table.records.hide_names(hidden)
        set_paragraph(self._told, "")

    def _compared(self, look: Import) -> None:
        self._put(look)
        counts = look.counts()
        sights = self._errand.sights
        first = next((sight.key for sight in sights if counts.get(sight.key)), sights[0].key)
        self.figures[first].setChecked(True)
        self.settle()
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._house.messages.trouble(error)
        self.refused.emit()

    def _put(self, look: Import | None) -> None:
        self._import = look
        for sight in self._errand.sights:
            count = sight.count(look) if look else 0
            shown = f"{count:,}" if look else "–"
            self.figures[sight.key].put(shown, self._say(sight.note), sight.tone if count else "")
            self.tables[sight.key].put(())
        self._filled.clear()
        chosen = next((sight for sight in self._errand.sights if self.figures[sight.key].isChecked()), None)
        if chosen:
            self._turn(chosen, True)
        set_paragraph(self._sum, self._say(_sum(look)) if look else "")
        self.save_bad.setEnabled(bool(look and look.complaints))

    def _turn(self, sight: Sight, on: bool) -> None:
        """Show the list behind a figure, filled when it is first looked at."""
        if on:
            table = self.tables[sight.key]
            if self._import and sight.key not in self._filled:
                self._filled.add(sight.key)
                table.put(sight.records(self._import))
            self._stack.setCurrentWidget(table)
            self._tell(sight, table.current())

    def _tell(self, sight: Sight, record: Any) -> None:
        shown = record is not None and not self._house.names_hidden
        if self._stack.currentWidget() is self.tables[sight.key]:
            set_paragraph(self._told, sight.told(record, self._say) if shown else "")

    def _save_bad(self) -> None:
        look, desk = self._import, self._house.desk
        path = self._house.messages.save_file(SAVE_BAD_TITLE, self._say(BAD_NAME), WORKBOOK, "*.xlsx")
        if look and path:
            target: Path = path
            self._house.work(
                lambda progress: imports.save_bad_rows(desk, look, target),
                lambda _: self._house.messages.tell(BAD_SAVED.with_(name=target.name)),
            )


def _sum(look: Import) -> Words:
    counts = look.counts()
    words = SUM.with_(**{key: f"{count:,}" for key, count in counts.items()}, rows=f"{len(look.file.rows):,}")
    renumbered = look.proposal.renumbered
    return RENUMBERED.with_(sum=words, count=renumbered) if renumbered else words
