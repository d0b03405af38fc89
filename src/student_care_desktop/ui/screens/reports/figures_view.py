"""A table of figures on the screen: headings in two lines, names of rows in sight, totals that stand out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from student_care_desktop.domain.tables import FigureTable, Heading
from student_care_desktop.domain.words import Say, Words
from student_care_desktop.ui.theme import ROW, colour, letter

__all__ = ["FiguresView"]

Index = QModelIndex | QPersistentModelIndex

_GROUNDS = {"subtotal": "ground", "total": "chosen"}
_LONGEST = 420


def _said(text: Words | str, say: Say) -> str:
    return say(text) if isinstance(text, Words) else text


class FiguresModel(QAbstractTableModel):
    """The figures; what a row is stands in its heading at the left."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self.table: FigureTable | None = None
        self.headings: tuple[Heading, ...] = ()
        self.first = 0
        self._names: list[str] = []

    def put(self, table: FigureTable) -> None:
        """Show this table."""
        self.beginResetModel()
        self.table = table
        self.first = table.lead
        self.headings = table.columns[self.first :]
        self._names = [self._name(place) for place in range(len(table.rows))]
        self.endResetModel()

    def _name(self, row: int) -> str:
        names = self.table.names(row) if self.table else ()
        return " · ".join(_said(one, self._say) for one in names)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self.table is None else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.headings)

    def group(self, column: int) -> str:
        """What stands above a heading and its neighbours."""
        return _said(self.headings[column].group, self._say)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return _said(self.headings[section].label, self._say) if across else self._names[section]
        if role == Qt.ItemDataRole.AccessibleTextRole and across:
            return f"{self.group(section)} {_said(self.headings[section].label, self._say)}".strip()
        if role == Qt.ItemDataRole.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and not across:
            return letter(13, bold=self._look(section) != "plain")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.table is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._value(index.row(), index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        look = self._look(index.row())
        if role == Qt.ItemDataRole.BackgroundRole and look in _GROUNDS:
            return colour(_GROUNDS[look])
        if role == Qt.ItemDataRole.FontRole:
            return letter(13, bold=look != "plain")
        if role == Qt.ItemDataRole.ForegroundRole and not self._value(index.row(), index.column()):
            return colour("soft")
        return None

    def _value(self, row: int, column: int) -> object:
        return self.table.value((row, column + self.first)) if self.table else None

    def _look(self, row: int) -> str:
        return self.table.rows[row].look if self.table else "plain"

    def _text(self, value: object) -> str:
        if isinstance(value, int):
            return f"{value:,}"
        if isinstance(value, float):
            return f"{value:.1f}"
        return _said(value, self._say) if isinstance(value, Words | str) else ""


class _Heads(QHeaderView):
    """Headings in two lines: what several have in common stands above them."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * ROW - 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if not isinstance(model, FiguresModel):
            return
        with QPainter(self.viewport()) as painter:
            painter.setFont(letter(12, bold=True))
            for first, last in _spans(model):
                self._paint(painter, model.group(first), first, last)

    def _paint(self, painter: QPainter, text: str, first: int, last: int) -> None:
        """One heading over several; it stays in sight while any of them is."""
        left = self.sectionViewportPosition(first)
        right = self.sectionViewportPosition(last) + self.sectionSize(last)
        painter.setPen(colour("edge"))
        painter.drawLine(left, 6, left, self.height() - 6)
        shown = QRect(max(left, 0), 0, min(right, self.width()) - max(left, 0), ROW - 4).adjusted(8, 0, -8, 0)
        if shown.width() < 24:
            return
        painter.setPen(colour("soft"))
        told = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, shown.width())
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, told)


def _spans(model: FiguresModel) -> list[tuple[int, int]]:
    """The first and last column of each heading above."""
    found: list[tuple[int, int]] = []
    for column in range(model.columnCount()):
        same = found and model.group(column) and model.group(column) == model.group(column - 1)
        found = [*found[:-1], (found[-1][0], column)] if same else [*found, (column, column)]
    return found


class FiguresView(QTableView):
    """Arrow keys walk through the figures; ``opened`` carries the id of the class whose row it is."""

    opened = Signal(str)
    picked = Signal(int, int)
    """Row and column of the table: the figure that was opened."""

    def __init__(self, say: Say, name: Words) -> None:
        super().__init__()
        self.figures = FiguresModel(say)
        self.setModel(self.figures)
        self.setHorizontalHeader(_Heads(self))
        self.setAccessibleName(say(name))
        self.setProperty("kind", "shown")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW - 2)
        self.verticalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda _: self._open())

    def put(self, table: FigureTable) -> None:
        """Show this table from its beginning."""
        self.figures.put(table)
        metrics, names = QFontMetrics(letter(12, bold=True)), QFontMetrics(letter(13, bold=True))
        for column in range(self.figures.columnCount()):
            text = str(self.figures.headerData(column, Qt.Orientation.Horizontal))
            self.setColumnWidth(column, max(58, metrics.horizontalAdvance(text) + 20))
        rows = range(self.figures.rowCount())
        texts = (str(self.figures.headerData(row, Qt.Orientation.Vertical)) for row in rows)
        widest = max((names.horizontalAdvance(text) for text in texts), default=60)
        self.verticalHeader().setFixedWidth(min(widest + 26, _LONGEST))
        self.scrollToTop()
        self.setCurrentIndex(self.figures.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def pick(self) -> None:
        """Tell which figure the cursor is on."""
        if self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row(), self.currentIndex().column() + self.figures.first)

    def _open(self) -> None:
        self.pick()
        table, row = self.figures.table, self.currentIndex().row()
        if table and 0 <= row < len(table.rows) and table.rows[row].room:
            self.opened.emit(table.rows[row].room)
