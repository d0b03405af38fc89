"""The search box: a few letters of a name, nickname or number find a child in any class."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from student_care_desktop.domain.words import mark
from student_care_desktop.ui import paint
from student_care_desktop.ui.house import House
from student_care_desktop.ui.theme import colour, icon, letter

__all__ = ["Find", "Hit", "SearchBox"]

PROMPT = mark("Search", "Find a child by name, nickname or number")
NOBODY = mark("Search", "No child found")
HITS = mark("Search", "Children found")
_LINE, _MOST = 46, 8
_HIT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Hit:
    """A child that was found: ``place`` and ``thing`` say where to go."""

    title: str
    detail: str
    place: str
    thing: object


Find = Callable[[str], Sequence[Hit]]
"""Children that fit a text, best first; must answer within 50 ms."""


class SearchBox(QLineEdit):
    """Ctrl+K comes here; arrows choose, Enter opens, Esc goes back to the page."""

    def __init__(self, house: House, find: Find) -> None:
        super().__init__()
        self._house, self._find = house, find
        say = house.say
        self.setPlaceholderText(say(PROMPT))
        self.setAccessibleName(say(PROMPT))
        self.setMinimumWidth(220)
        self.setMaximumWidth(380)
        self.setTextMargins(22, 0, 52, 0)
        self._model = QStandardItemModel(self)
        self.hits = self._popup(say(HITS))
        self.textChanged.connect(self._look)
        house.names_hidden_changed.connect(lambda hidden: self._close())

    def sizeHint(self) -> QSize:
        return QSize(380, 36)

    def _popup(self, name: str) -> QListView:
        popup = QListView()
        popup.setWindowFlags(Qt.WindowType.ToolTip)
        popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        popup.setProperty("kind", "popup")
        popup.setAccessibleName(name)
        popup.setModel(self._model)
        popup.setItemDelegate(HitLine(self._house, popup))
        popup.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        popup.setMouseTracking(True)
        popup.entered.connect(popup.setCurrentIndex)
        popup.clicked.connect(self._open)
        self.destroyed.connect(popup.deleteLater)
        return popup

    def _look(self, text: str) -> None:
        self._model.clear()
        if not text.strip() or not self.hasFocus():
            self._close()
            return
        for hit in self._find(text)[:_MOST]:
            item = QStandardItem(hit.title)
            item.setData(hit, _HIT)
            self._model.appendRow(item)
        if not self._model.rowCount():
            nobody = QStandardItem(self._house.say(NOBODY))
            nobody.setEnabled(False)
            self._model.appendRow(nobody)
        self._unfold()

    def _unfold(self) -> None:
        self.hits.setCurrentIndex(self._model.index(0, 0))
        corner = self.mapToGlobal(QPoint(0, self.height() + 4))
        self.hits.setGeometry(QRect(corner, QSize(self.width(), self._model.rowCount() * _LINE + 12)))
        self.hits.show()

    def _open(self) -> None:
        hit = self.hits.currentIndex().data(_HIT)
        if isinstance(hit, Hit):
            self._close()
            self.clear()
            self._house.go(hit.place, hit.thing)

    def _close(self) -> None:
        self.hits.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.hits.isVisible():
            QApplication.sendEvent(self.hits, event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Escape:
            self._close()
            self.clear()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            icon("search", "soft", 17).paint(painter, QRect(10, (self.height() - 17) // 2, 17, 17))
            if not self.text():
                self._draw_keys(painter)

    def _draw_keys(self, painter: QPainter) -> None:
        box = QRect(self.width() - 58, (self.height() - 22) // 2, 48, 21)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour("edge"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour("soft"))
        painter.setFont(letter(12))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Ctrl+K")


class HitLine(QStyledItemDelegate):
    """A found child in two lines: the name, and softly where the child is."""

    def __init__(self, house: House, popup: QListView) -> None:
        super().__init__(popup)
        self._house = house

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box: QRect = option.rect
        hit = index.data(_HIT)
        if option.state & QStyle.StateFlag.State_Selected and hit:
            painter.fillRect(box, colour("chosen"))
        inner = box.adjusted(12, 4, -10, -4)
        painter.setPen(colour("text" if hit else "soft"))
        painter.setFont(letter(14))
        upper = Qt.AlignmentFlag.AlignTop if hit else Qt.AlignmentFlag.AlignVCenter
        if hit and self._house.names_hidden:
            paint.veil_text(painter, inner.adjusted(0, 0, 0, -18), 140)
        else:
            painter.drawText(inner, upper, index.data())
        if hit:
            painter.setPen(colour("soft"))
            painter.setFont(letter(12))
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, hit.detail)
