"""The room of the history: change sets at the left, what one of them did at the right, and the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import history
from student_care_desktop.services.history import Details, Preview, Tally
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    label,
    paragraph,
    row,
    set_paragraph,
    title,
)
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.screens.changes.columns import CHANGES, ROOMY, Entry
from student_care_desktop.ui.screens.changes.detail import Detail
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.veiled import DOTS

__all__ = ["HistoryRoom"]

TITLE = mark("Changes", "History")
ABOUT = mark("Changes", "Every change is kept: who, when, what. Most can be taken back, also later.")
LOOKS = mark("Changes", "Who looked, printed, exported")
LIST = mark("Changes", "Change sets")
EMPTY = mark("Changes", "Nothing has been changed yet.")
FIND = mark("Changes", "Find in the history")
STANDING = mark("Changes", "Only what can be taken back")
COUNT = mark("Changes", "{count} change sets")
NEWEST = mark("Changes", "The newest {count} change sets")
ASK = mark("Changes", "Take this back?")
ASK_DETAIL = mark("Changes", "{what}\n\n{kinds}\n\n{children}")
KIND_LINE = mark("Changes", "•  {kind}: {parts}")
COME_BACK = mark("Changes", "{count} come back")
AS_BEFORE = mark("Changes", "{count} as before")
TAKEN_OUT = mark("Changes", "{count} taken out")
CHILDREN = mark("Changes", "Children concerned ({count}): {names}")
AND_MORE = mark("Changes", "{names} and {count} more")
NOBODY = mark("Changes", "No child is concerned.")
REMOVED = mark("Changes", "What was taken out …")
_NAMED = 6
YES = mark("Changes", "Take it back")
DONE = mark("Changes", "Taken back: {what}")
_MOST = 2_000
_WIDE = 1000
"""Pixels from which all columns have room."""
_PAUSE = 120
"""Milliseconds a person rests on a line before its details are read."""


class HistoryRoom(QWidget):
    """Arrow keys walk through the list, and the right side follows."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.table: TableView[Entry] = TableView(CHANGES, self._say, LIST, EMPTY)
        self.detail = Detail(house)
        self.search, self.standing = QLineEdit(), QCheckBox(self._say(STANDING))
        self._count = paragraph("", "soft")
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._read)
        self._build()
        self.table.chosen.connect(lambda _: self._timer.start())
        self.search.textChanged.connect(self._filter)
        self.standing.toggled.connect(self._filter)
        self.detail.take_back.clicked.connect(self._take_back)

    def _build(self) -> None:
        say = self._say
        self.search.setPlaceholderText(say(FIND))
        self.search.setAccessibleName(say(FIND))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(250)
        card = Card(margin=1)
        card.add(self.table)
        left = column(row(self.search, self.standing, None, gap=14), card, self._count, gap=10)
        both = row(left, self.detail, gap=16)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        told = column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0)
        self.removed = button(say(REMOVED), lambda: self._house.go("removed"), picture="history")
        self.looks = button(say(LOOKS), lambda: self._house.go("trace"), picture="show")
        head = row(told, None, self.looks, self.removed)
        for place, way in (("removed", self.removed), ("trace", self.looks)):
            if not self._house.has(place):
                way.hide()
        whole = column(head, both, gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the room to what was done."""
        super().resizeEvent(event)
        for place in ROOMY:
            self.table.setColumnHidden(place, event.size().width() < _WIDE)

    def visit(self, thing: Any) -> None:
        """Come in; ``thing`` may be the id of a change set to look at."""
        self._load()
        if thing or self.table.current() is None:
            self.table.choose(lambda one: thing in (None, one.id))
        self._read()
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        self.detail.hide_names(self._house.names_hidden)
        self._load()
        self._read()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        found = history.changes(self._house.desk, _MOST)
        self.table.put(Entry(one, self._house.names_hidden) for one in found)
        self.detail.setVisible(bool(found))
        words = NEWEST if len(found) == _MOST else COUNT
        set_paragraph(self._count, self._say(words.with_(count=f"{len(found):,}")))

    def _filter(self) -> None:
        standing = self.standing.isChecked()
        self.table.records.keep((lambda one: _stands(one)) if standing else None)
        self.table.records.find(self.search.text())
        if self.table.records.rowCount() and self.table.current() is None:
            self.table.setCurrentIndex(self.table.records.index(0, 0))

    def _read(self) -> None:
        """Show what the chosen change set did."""
        self._timer.stop()
        entry = self.table.current()
        if entry is None:
            self.detail.put(None)
        else:
            self._house.attempt(lambda: history.details(self._house.desk, entry.id), self.detail.put)

    def _take_back(self) -> None:
        shown, desk = self.detail.shown, self._house.desk
        if shown is None:
            return
        key = shown.change.id
        self._house.work(lambda progress: history.preview(desk, key), lambda found: self._ask(shown, found))

    def _ask(self, shown: Details, found: Preview) -> None:
        """Say beforehand what would be as before, of whom, and what is in the way."""
        if found.blocked:
            self._house.messages.tell(found.blocked, "bad")
            return
        entry = Entry(shown.change, self._house.names_hidden)
        detail = ASK_DETAIL.with_(what=entry.why, kinds=self._kinds(found), children=self._children(found))
        if self._house.messages.ask(ASK, detail, YES, danger=True):
            self._do_take_back(shown, entry)

    def _kinds(self, found: Preview) -> str:
        lines = (KIND_LINE.with_(kind=one.kind, parts=self._parts(one)) for one in found.kinds)
        return "\n".join(map(self._say, lines))

    def _parts(self, one: Tally) -> str:
        parts = ((COME_BACK, one.added), (AS_BEFORE, one.changed), (TAKEN_OUT, one.removed))
        return ", ".join(self._say(words.with_(count=f"{count:,}")) for words, count in parts if count)

    def _children(self, found: Preview) -> Words:
        if not found.children:
            return NOBODY
        shown = [DOTS if self._house.names_hidden else name for name in found.children[:_NAMED]]
        names: Words | str = ", ".join(shown)
        if len(found.children) > _NAMED:
            names = AND_MORE.with_(names=names, count=len(found.children) - _NAMED)
        return CHILDREN.with_(count=f"{len(found.children):,}", names=names)

    def _do_take_back(self, shown: Details, entry: Entry) -> None:
        desk, told = self._house.desk, DONE.with_(what=entry.why)

        def done(what: object) -> None:
            self._house.messages.tell(told)
            self._house.changed.emit(EVERYTHING)
            self.table.setFocus()

        self._house.work(lambda progress: history.take_back(desk, shown.change.id), done)


def _stands(entry: Entry) -> bool:
    change = entry.change
    return change.seq > 1 and not (change.taken_back_by or change.takes_back)
