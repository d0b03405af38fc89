"""Who came for each child: one key a child, and the cursor steps down; names come from the child's record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from student_care_desktop.domain.class_life import GUESTS, MeetingGuest
from student_care_desktop.domain.class_papers import GuestRow
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.veiled import DOTS
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["LEGEND", "GuestTable"]

NAME = mark("Class life", "Who came for each child")
CHILD, CAME = mark("Class life", "Child"), mark("Class life", "Came")
WHO, WHOSE = mark("Class life", "Who came"), mark("Class life", "Name of who came")
TALK = mark("Class life", "Talk alone")
LEGEND = mark(
    "Class life",
    "1 father · 2 mother · 3 grandparent · 4 relative · 5 other · 0 nobody · Space came · Delete not marked",
)
_KEYS = dict(zip("12345", (key for key, _ in GUESTS), strict=True))
_MARKS = {
    True: mark("Class life", "Came"), False: mark("Class life", "Nobody"), None: mark("Class life", "?"),
}


class GuestTable(RowsTable[MeetingGuest]):
    """A row for each child; ``written`` carries the guest of a row that was changed."""

    written = Signal(object)

    def __init__(self, say: Say) -> None:
        self._rows: Mapping[str, GuestRow] = {}
        columns = (
            RowColumn("child", CHILD, 230, read=self._child, words=True),
            RowColumn("mark", CAME, 62, read=lambda one: say(_MARKS[one.came]), words=True),
            RowColumn("who", WHO, 120), RowColumn("name", WHOSE, 220, private=True), RowColumn("talk", TALK),
        )
        super().__init__(MeetingGuest, columns, say, NAME, 0)
        self.locked = False
        self.rows.number_of = lambda one: str(self._rows[one.id].child.enrollment.no or "–")
        self.rows.dataChanged.connect(lambda first, last: self._complete(first.row()))

    def _complete(self, row: int) -> None:
        """Whoever is named or known came; the name stands there as the child's record has it."""
        one = self.rows.rows[row]
        if one.who or one.name:
            name = one.name or self._rows[one.id].known.get(one.who, "")
            one = self.rows.rows[row] = replace(one, came=True, name=name)
        self.written.emit(one)

    def show_rows(self, rows: Sequence[GuestRow], *, locked: bool) -> None:
        """Show the children of a meeting; ``locked``: nobody writes."""
        here = self.currentIndex()
        self.locked = locked
        self._rows = {row.guest.id: row for row in rows}
        self.rows.most = len(rows)
        self.put([row.guest for row in rows])
        same = 0 <= here.row() < len(rows)
        self.setCurrentIndex(self.rows.index(here.row() if same else 0, here.column() if same else 2))

    def _child(self, one: MeetingGuest) -> str:
        return DOTS if self.rows.names_hidden else self._rows[one.id].child.student.name

    def mark(self, row: int, came: bool | None, who: str = "") -> None:
        """Say of a row whether somebody came, and who; their name as the child's record knows it."""
        old = self.rows.rows[row]
        name = self._rows[old.id].known.get(who, "") if who else old.name if came else ""
        new = replace(old, came=came, who=who if came else "", name=name)
        if new != old:
            self.rows.rows[row] = new
            last = self.rows.columnCount() - 1
            self.rows.dataChanged.emit(self.rows.index(row, 0), self.rows.index(row, last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, key = self.currentIndex(), event.key()
        letter = plain_digits(event.text())
        if self.locked and not _moves(event):
            return
        if key in (Qt.Key.Key_Insert,) or not here.isValid():
            return
        if key == Qt.Key.Key_Delete and here.column() <= _COLUMN["mark"]:
            self._step(here, None)
        elif here.column() < _COLUMN["name"] and (letter in _KEYS or letter == "0"):
            self._step(here, letter != "0", _KEYS.get(letter, ""))
        elif key == Qt.Key.Key_Space and here.column() < _COLUMN["name"]:
            self._step(here, True)
        else:
            super().keyPressEvent(event)

    def _step(self, here: QModelIndex, came: bool | None, who: str = "") -> None:
        """Mark the row and go down."""
        self.mark(here.row(), came, who)
        self.setCurrentIndex(self.rows.index(min(here.row() + 1, len(self.rows.rows) - 1), here.column()))

    def edit(self, index: Any, *more: Any) -> Any:
        """Only who, name and talk are written into, and only while the meeting is open."""
        if self.locked or index.column() <= _COLUMN["mark"]:
            return False
        return super().edit(index, *more)


_COLUMN = {key: place for place, key in enumerate(("child", "mark", "who", "name", "talk"), 1)}


def _moves(event: QKeyEvent) -> bool:
    keys = Qt.Key
    return event.key() in (
        keys.Key_Up, keys.Key_Down, keys.Key_Left, keys.Key_Right, keys.Key_Home, keys.Key_End,
        keys.Key_PageUp, keys.Key_PageDown, keys.Key_Tab, keys.Key_Backtab,
    )
