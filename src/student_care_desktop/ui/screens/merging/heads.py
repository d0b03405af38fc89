"""The two children above the table, and the search for the second one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from student_care_desktop.domain.students import Student
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.facts import private_label
from student_care_desktop.ui.furniture import Card, column, label, paragraph

__all__ = ["Picking", "head_card"]

STAYS = mark("Merging", "Left: this record stays")
COMES = mark("Merging", "Right: comes over, then its record is taken out")
ABOUT = mark("Merging", "number {number} · {class_name} · born {day}")
SEARCH = mark("Merging", "The other record: name, nickname or number")
FOUND = mark("Merging", "Children found")

_WIDE = 620

Found = Sequence[tuple[str, str]]
"""Id and what to show, best first."""


def head_card(words: Words, child: Student, class_name: str, say: Say, hidden: bool) -> Card:
    """Who stands on a side."""
    card = Card(margin=12)
    day = show_day(child.birthday) if child.birthday else "–"
    about = ABOUT.with_(number=child.number or "–", class_name=class_name or "–", day=day)
    name = private_label(child.name, "heading", hidden, 15)
    card.add(label(say(words), "small"), name, label(say(about), "soft"))
    card.body.setSpacing(2)
    return card


class Picking(QWidget):
    """A search line and what it finds; ``picked`` carries the id."""

    picked = Signal(str)

    def __init__(self, say: Say, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find
        self.why = paragraph("", "soft")
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.setPlaceholderText(say(SEARCH))
        self.line.setAccessibleName(say(SEARCH))
        self.list.setAccessibleName(say(FOUND))
        self.line.textChanged.connect(self._look)
        self.list.itemActivated.connect(lambda item: self.picked.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.list.setProperty("kind", "popup")
        self.list.setMaximumHeight(9 * 34)
        self.line.setMaximumWidth(_WIDE)
        self.list.setMaximumWidth(_WIDE)
        self.setLayout(column(self.why, self.line, self.list, None, gap=10))
        self.setFocusProxy(self.line)

    def clear(self) -> None:
        """Nothing is searched yet."""
        self.line.clear()
        self.list.clear()

    def _look(self, text: str) -> None:
        self.list.clear()
        for key, shown in self._find(text):
            item = QListWidgetItem(shown)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.line.hasFocus() and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)
        else:
            super().keyPressEvent(event)
