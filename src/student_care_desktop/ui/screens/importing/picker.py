"""Choosing what a column is: every field of such a list, grouped, found by a few letters."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QLineEdit, QListView, QWidget

from student_care_desktop.domain.fields import Field
from student_care_desktop.domain.roster import field_label
from student_care_desktop.domain.thai import loose
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.furniture import column
from student_care_desktop.ui.theme import letter

__all__ = ["NOT_TAKEN", "FieldPicker"]

NOT_TAKEN = mark("Import", "Not imported")
FIND = mark("Import", "Type to find a field")
FIELDS_NAME = mark("Import", "Fields")
GROUPS: dict[str, Words] = {
    "class": mark("Import", "Class"),
    "enrollment": mark("Import", "Class"),
    "student": mark("Import", "The child"),
    "household": mark("Import", "Home"),
    "father": mark("Import", "Father"),
    "mother": mark("Import", "Mother"),
    "guardian": mark("Import", "Guardian"),
    "measurement": mark("Import", "Weight and height"),
    "report": mark("Import", "Marks and attendance"),
}
_FIELD = Qt.ItemDataRole.UserRole
_SIZE = (300, 330)


class FieldPicker(QFrame):
    """A list over the page; ``picked`` carries a field key, or "" for a column that is not taken."""

    picked = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget, say: Say, fields: Mapping[str, Field]) -> None:
        super().__init__(parent)
        self._say, self._fields = say, fields
        self.setProperty("kind", "card")
        self.line = QLineEdit()
        self.line.setPlaceholderText(say(FIND))
        self.line.setAccessibleName(say(FIND))
        self.line.textChanged.connect(self._fill)
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setProperty("kind", "popup")
        self.list.setAccessibleName(say(FIELDS_NAME))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._pick)
        inside = column(self.line, self.list, gap=6)
        inside.setContentsMargins(8, 8, 8, 8)
        self.setLayout(inside)
        self.line.installEventFilter(self)
        self.hide()

    def ask(self, cell: QRect, field: str | None) -> None:
        """Open below (or above) ``cell``, a rectangle of the parent, with ``field`` chosen."""
        over = self.parentWidget()
        room = over.rect() if over else cell
        width, height = _SIZE[0], min(_SIZE[1], room.height())
        top = min(cell.bottom(), room.bottom() - height)
        self.setGeometry(min(cell.x(), room.right() - width), max(top, 0), width, height)
        self.line.clear()
        self._fill("")
        self._mark(field or "")
        self.show()
        self.raise_()
        self.line.setFocus()

    def _fill(self, text: str) -> None:
        needle = loose(text)
        self._model.clear()
        self._add(self._say(NOT_TAKEN), "", needle)
        group = ""
        for key in self._fields:
            label, head = self._say(field_label(key, self._fields)), self._say(GROUPS[key.partition(".")[0]])
            if needle in loose(label + head):
                if head != group:
                    self._model.appendRow(_heading(head))
                    group = head
                self._add(label, key, "")
        self._mark(None)

    def _add(self, label: str, key: str, needle: str) -> None:
        if needle in loose(label):
            item = QStandardItem(label)
            item.setData(key, _FIELD)
            self._model.appendRow(item)

    def _mark(self, field: str | None) -> None:
        """Stand on ``field``, or on the first that can be chosen."""
        for row in range(self._model.rowCount()):
            key = self._model.item(row).data(_FIELD)
            if key is not None and field in (None, key):
                self.list.setCurrentIndex(self._model.index(row, 0))
                self.list.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
                return

    def _pick(self, index: QModelIndex) -> None:
        key = index.data(_FIELD)
        if key is not None:
            self.hide()
            self.picked.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Arrows move in the list, Enter picks, Esc goes back without a change."""
        moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if event.key() in moves:
            QApplication.sendEvent(self.list, event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.given_up.emit()
        else:
            return False
        return True


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFont(letter(12, bold=True))
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
