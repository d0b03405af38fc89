"""A table whose rows are written: typing fills a cell, Insert adds, Ctrl+Delete takes out, Alt+Up moves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from student_care_desktop.domain.fields import Choice, Date, Number, Yes
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Say, Words
from student_care_desktop.ui.tables.sharing import WORDS, share
from student_care_desktop.ui.theme import ROW, colour, letter
from student_care_desktop.ui.wizards.choice_list import ChoiceList
from student_care_desktop.ui.wizards.row_model import NOTHING, RowColumn, RowsModel

__all__ = ["RowColumn", "RowsTable"]

R = TypeVar("R", bound=Record)
Index = QModelIndex | QPersistentModelIndex


_PAD = 7
_NO = 36
"""Pixels of the column of numbers."""
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
"""With Alt: where a row moves."""


class Writing(QStyledItemDelegate):
    """Makes the editor of a cell: a list for a choice, else a line; ``open`` is the one being written in."""

    open: QWidget | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Plain paper with a ring around the cell the cursor is on; the last line is softer."""
        model, view, box = cast(RowsModel[Any], index.model()), option.widget, option.rect
        painter.fillRect(box, colour("card"))
        painter.fillRect(box.right(), box.y(), 1, box.height(), colour("hair"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, colour("hair"))
        last, read = index.row() == len(model.rows), model.figure(index.column())
        painter.setFont(letter(14, bold=read))
        painter.setPen(colour("soft" if last else "text"))
        room = box.adjusted(_PAD, 0, -_PAD, 0)
        text = str(index.data())
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), text if last else cut)
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(colour("green"), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = cast(RowsModel[Any], index.model())
        field = model.field(index.column())
        if isinstance(field, Choice):
            combo = ChoiceList(parent)
            combo.addItem(NOTHING, "")
            for key, words in field.offered(self._value(index)):
                combo.addItem(model.say(words), key)
            combo.setAccessibleName(model.say(field.label))
            combo.setMinimumWidth(150)
            combo.activated.connect(lambda place: self._done(combo))
            self.open = combo
            return combo
        line = QLineEdit(parent)
        line.setAccessibleName(model.say(field.label) if field else "")
        self.open = line
        return line

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.open = None
        super().destroyEditor(editor, index)

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        model, value = cast(RowsModel[Any], index.model()), self._value(index)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(value), 0))
            editor.showPopup()
        elif isinstance(editor, QLineEdit) and not editor.text():
            field = model.field(index.column())
            editor.setText(field.show(value, model.say) if field else "")
            editor.selectAll()

    def _value(self, index: Index) -> Any:
        model = cast(RowsModel[Any], index.model())
        return getattr(model.rows[index.row()], model.columns[index.column() - 1].key)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        rows = cast(RowsModel[Any], model)
        if isinstance(editor, QComboBox):
            rows.write(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            self._read(editor.text(), rows, index)

    def _read(self, text: str, rows: RowsModel[Any], index: Index) -> None:
        field = rows.field(index.column())
        try:
            rows.write(index, field.parse(clean(text)) if field else text)
        except ValueError as wrong:
            rows.refused.emit(wrong.args[0])

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter is done with the cell at once, not when the window is next idle."""
        if isinstance(event, QKeyEvent) and isinstance(editor, QLineEdit) and _is_enter(event):
            if event.type() == QEvent.Type.KeyPress:
                self._done(editor)
            return True
        return super().eventFilter(editor, event)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))


def _is_enter(event: QKeyEvent) -> bool:
    """Enter alone; with Ctrl it is the wizard's."""
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held


class RowsTable(QTableView, Generic[R]):
    """The table; ``changed`` tells that a row was written, added or taken out."""

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self, kind: type[R], columns: Sequence[RowColumn], say: Say, name: Words, most: int = 60
    ) -> None:
        super().__init__()
        self.rows: RowsModel[R] = RowsModel(kind, columns, say, most)
        self.setModel(self.rows)
        self._writing = Writing(self)
        self.setItemDelegate(self._writing)
        self.setAccessibleName(say(name))
        self.rows.moved.connect(self.changed)
        self.rows.refused.connect(self.refused)
        self._behave()
        self._head(columns)
        self.rows.modelReset.connect(self._join)
        self.rows.moved.connect(self._join)

    def _join(self) -> None:
        """The line that adds a row is one wide cell."""
        self.clearSpans()
        if self.rows.rowCount() > len(self.rows.rows) and self.rows.columnCount() > 2:
            self.setSpan(len(self.rows.rows), 1, 1, self.rows.columnCount() - 1)

    def _behave(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setProperty("kind", "written")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFont(letter(14))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.clicked.connect(self._clicked)

    def _head(self, columns: Sequence[RowColumn]) -> None:
        head = self.horizontalHeader()
        head.setFixedHeight(ROW + 1)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(30)
        self.setColumnWidth(0, _NO)
        for place, column in enumerate(columns, 1):
            if column.width:
                self.setColumnWidth(place, column.width)
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            widths = {at: one.width for at, one in enumerate(self.rows.columns, 1)}
            share(self, {0: _NO} | widths, {at: width for at, width in widths.items() if width >= WORDS})

    def put(self, rows: Sequence[R]) -> None:
        """Show these rows."""
        self.rows.put(rows)
        self.setCurrentIndex(self.rows.index(0, 1))

    def commit(self) -> None:
        """Take what is being written in a cell, as if the person had left it."""
        if self._writing.open is not None:
            self.commitData(self._writing.open)

    def value(self) -> tuple[R, ...]:
        """The rows as they stand."""
        return tuple(self.rows.rows)

    def add(self) -> None:
        """One more row, and the cursor in it."""
        if self.rows.add():
            self.setCurrentIndex(self.rows.index(len(self.rows.rows) - 1, 1))

    def _clicked(self, index: QModelIndex) -> None:
        if index.row() == len(self.rows.rows):
            self.add()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, key = self.currentIndex(), event.key()
        last = here.row() == len(self.rows.rows)
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = _is_enter(event)
        if key == Qt.Key.Key_Insert or (enter and last):
            self.add()
        elif key == Qt.Key.Key_Delete and held and not last and here.isValid():
            self.rows.remove(here.row())
        elif key == Qt.Key.Key_Delete and here.isValid() and not last:
            self._empty(here)
        elif enter:
            self.edit(here)
        elif key == Qt.Key.Key_Space and isinstance(self.rows.field(here.column()), Yes) and not last:
            self._turn(here)
        elif key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._shift(here, _MOVES[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _shift(self, here: QModelIndex, by: int) -> None:
        """Move the row up or down, and the cursor with it."""
        if self.rows.shift(here.row(), by):
            self.setCurrentIndex(self.rows.index(here.row() + by, here.column()))

    def _empty(self, index: QModelIndex) -> None:
        if self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            field = self.rows.field(index.column())
            self.rows.write(index, None if isinstance(field, Number | Yes | Date) else "")

    def _turn(self, index: QModelIndex) -> None:
        """Yes, no, not known, and round again."""
        if not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return
        value = getattr(self.rows.rows[index.row()], self.rows.columns[index.column() - 1].key)
        self.rows.write(index, {None: True, True: False, False: None}[value])

    def edit(self, index: Any, *more: Any) -> Any:
        """A yes-or-no cell is turned, never written into."""
        if not isinstance(self.rows.field(index.column()), Yes):
            return super().edit(index, *more)
        if not more:
            self._turn(index)
        return False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter in a cell goes on to the next one, as on paper."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.setFocus()
            on = QAbstractItemView.CursorAction.MoveNext
            self.setCurrentIndex(self.moveCursor(on, Qt.KeyboardModifier.NoModifier))
        elif hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.setFocus()
