"""A list of records as a table; filter and sort are plain Python, which is what keeps them fast."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from student_care_desktop.domain.thai import loose
from student_care_desktop.domain.words import Say
from student_care_desktop.ui.tables.column import Align, Column

__all__ = ["RECORD", "RecordModel"]

RECORD = Qt.ItemDataRole.UserRole
"""The role under which every cell gives its record."""

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

_ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Align.MIDDLE: Qt.AlignmentFlag.AlignCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}


class RecordModel(QAbstractTableModel, Generic[R]):
    """Records in rows, :class:`Column` in columns; holds all records and shows those that fit."""

    def __init__(self, columns: Sequence[Column[R]], say: Say) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.say = say
        self.names_hidden = False
        self._all: list[R] = []
        self._searched: list[str] = []
        self._shown: list[R] = []
        self._needle = ""
        self._keep: Callable[[R], bool] | None = None
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    def put(self, records: Iterable[R]) -> None:
        """Show these records instead."""
        self._all = list(records)
        looked = [column for column in self.columns if column.found]
        self._searched = [self._search_text(record, looked) for record in self._all]
        self._arrange()

    def find(self, text: str) -> None:
        """Show only records that hold ``text``, forgiving of tone marks, spaces and case."""
        needle = loose(text)
        if needle != self._needle:
            self._needle = needle
            self._arrange()

    def keep(self, fits: Callable[[R], bool] | None) -> None:
        """Show only records that fit; None shows all."""
        self._keep = fits
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 gives the records' own order back."""
        self._sorting = (column, order) if column >= 0 else None
        self._arrange()

    def hide_names(self, hidden: bool) -> None:
        """Veil the private columns."""
        self.names_hidden = hidden
        self.layoutChanged.emit()

    @property
    def records(self) -> list[R]:
        """The records shown, in order."""
        return list(self._shown)

    @property
    def total(self) -> int:
        """How many records there are, shown or not."""
        return len(self._all)

    def record(self, row: int) -> R:
        """The record in a row that is shown."""
        return self._shown[row]

    def row_of(self, fits: Callable[[R], bool]) -> int:
        """The first row whose record fits, or -1."""
        return next((row for row, record in enumerate(self._shown) if fits(record)), -1)

    def row_with(self, text: str, start: int = 0) -> int:
        """The next row from ``start`` on, going round, whose record holds ``text``; or -1."""
        needle = loose(text)
        looked = [column for column in self.columns if column.found]
        count = len(self._shown)
        for step in range(count):
            row = (start + step) % count
            if needle in self._search_text(self._shown[row], looked):
                return row
        return -1

    def _search_text(self, record: R, looked: Sequence[Column[R]]) -> str:
        parts = [column.text(record, self.say) for column in looked]
        parts += [column.after(record) for column in looked if column.after]
        return loose("|".join(parts))

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = self._fitting()
        if self._sorting:
            column, order = self._sorting
            backwards = order == Qt.SortOrder.DescendingOrder
            self._shown.sort(key=self.columns[column].rank, reverse=backwards)
        self.endResetModel()

    def _fitting(self) -> list[R]:
        pairs = zip(self._all, self._searched, strict=True)
        keep = self._keep
        return [
            record for record, text in pairs if self._needle in text and (keep is None or keep(record))
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._shown[index.row()]
        if role == RECORD:
            return record
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if column.private and self.names_hidden else column.text(record, self.say)
        return _ALIGN[column.align] if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.say(column.heading)
        return _ALIGN[column.align] if role == Qt.ItemDataRole.TextAlignmentRole else None
