"""Finding one child by name, nickname or number: a line and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services import students
from student_care_desktop.services.search import SearchIndex
from student_care_desktop.ui.furniture import column, paragraph
from student_care_desktop.ui.house import House
from student_care_desktop.ui.veiled import DOTS

__all__ = ["ChildPicking", "Picking"]

CHILD = mark("Picking", "Name, nickname or number of the child")
FOUND = mark("Picking", "Children found")

_WIDE = 620
_HITS = 8

Found = Sequence[tuple[str, str]]
"""Id and what to show, best first."""


class Picking(QWidget):
    """A search line and what it finds; ``picked`` carries the id."""

    picked = Signal(str)

    def __init__(self, say: Say, find: Callable[[str], Found], search: Words = CHILD) -> None:
        super().__init__()
        self._find = find
        self.why = paragraph("", "soft")
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.setPlaceholderText(say(search))
        self.line.setAccessibleName(say(search))
        self.list.setAccessibleName(say(FOUND))
        self.line.textChanged.connect(self._look)
        self.list.itemActivated.connect(lambda item: self.picked.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.list.setProperty("kind", "popup")
        self.list.setMaximumHeight(9 * 34)
        self.list.hide()
        self.line.setMaximumWidth(_WIDE)
        self.list.setMaximumWidth(_WIDE)
        self.setLayout(column(self.why, self.line, self.list, None, gap=10))
        self.setFocusProxy(self.line)

    def clear(self) -> None:
        """Nothing is searched yet."""
        self.line.clear()
        self.list.clear()
        self.list.hide()

    def _look(self, text: str) -> None:
        self.list.clear()
        for key, shown in self._find(text):
            item = QListWidgetItem(shown)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.line.hasFocus() and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)
        else:
            super().keyPressEvent(event)


class ChildPicking(Picking):
    """A child of this year who is studying; ``picked`` carries the id of the place in the class."""

    def __init__(self, house: House) -> None:
        super().__init__(house.say, self._hits)
        self._house = house
        self._index: SearchIndex | None = None
        self.why.hide()

    def renew(self) -> None:
        """Get to know the children anew, behind the window."""
        desk = self._house.desk
        self._house.quiet.run(lambda: SearchIndex(students.roster(desk, everybody=False)), self._know)

    def _know(self, index: SearchIndex) -> None:
        self._index = index
        self._look(self.line.text())

    def _hits(self, text: str) -> Found:
        found = self._index.find(text, _HITS) if self._index else ()
        return [(one.enrollment.id, self._shown(one)) for one in found]

    def _shown(self, one: ClassRow) -> str:
        name = DOTS if self._house.names_hidden else one.student.name
        return "  ·  ".join(filter(None, (name, one.class_name, str(one.enrollment.no or ""))))
