"""Rows that are written: fields of a record as columns of a model, and a last line that adds a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from student_care_desktop.domain.fields import Date, Field, Number, Yes, fields_of
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, Words, mark

__all__ = ["NOTHING", "RowColumn", "RowsModel"]

R = TypeVar("R", bound=Record)
Index = QModelIndex | QPersistentModelIndex

ADD = mark("Rows", "Add a row (Insert)")
NO = mark("Rows", "No.")
_A_YEAR = 1_000
"""A number that may not be smaller is a year, which is never parted by a comma."""
NOTHING, VEILED = "–", "•••"


@dataclass(frozen=True, slots=True)
class RowColumn:
    """A field of the record as a column; ``read`` makes it a computed one that nobody writes into."""

    key: str
    heading: Words
    width: int = 0
    read: Callable[[Any], str] | None = None
    private: bool = False
    """Whether it is veiled in names-hidden mode."""
    words: bool = False
    """Whether a computed column holds words: they stand left, figures right."""
    fixed: bool = False
    """Whether it is only read, though it is a field."""


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel, Generic[R]):
    """The rows, a column for their number, and at the end a line that adds what ``make`` makes."""

    refused = Signal(object)
    """Words: what was written cannot stand; the cell keeps its value."""
    moved = Signal()

    def __init__(self, kind: type[R], columns: Sequence[RowColumn], say: Say, most: int) -> None:
        super().__init__()
        self.columns, self.say, self.most = tuple(columns), say, most
        self.make: Callable[[], R] = kind
        self._fields = dict(fields_of(cast(type, kind)))
        self.rows: list[R] = []
        self.names_hidden = False
        self.locked = False
        """Whether the rows are only read."""
        self.number_of: Callable[[R], str] | None = None

    def know(self, key: str, field: Field) -> None:
        """A field whose choices only the school's data know."""
        self._fields[key] = field

    def field(self, column: int) -> Field | None:
        """The field that a column writes, or None."""
        place = column - 1
        return self._fields.get(self.columns[place].key) if place >= 0 else None

    def take_fields(self, fields: Mapping[str, Field]) -> None:
        """Let ``fields`` take the place of the record's own, a list for a free text say."""
        self._fields = {**self._fields, **fields}

    def change(self, row: int, one: R) -> None:
        """Let ``one`` be the row, as it was written elsewhere."""
        self.rows[row] = one
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.moved.emit()

    def shift(self, row: int, by: int) -> bool:
        """Let a row and its neighbour change places; False at the end of the table."""
        other = row + by
        if self.locked or not (0 <= row < len(self.rows) and 0 <= other < len(self.rows)):
            return False
        self.rows[row], self.rows[other] = self.rows[other], self.rows[row]
        last = self.columnCount() - 1
        self.dataChanged.emit(self.index(min(row, other), 0), self.index(max(row, other), last))
        self.moved.emit()
        return True

    def put(self, rows: Sequence[R]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self) -> bool:
        """One more row; False when the table is full."""
        if self._full:
            return False
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
        self.rows.append(self.make())
        self.endInsertRows()
        self.moved.emit()
        return True

    @property
    def _full(self) -> bool:
        return self.locked or len(self.rows) >= self.most

    def remove(self, row: int) -> None:
        """Take a row out."""
        if self.locked:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.rows[row]
        self.endRemoveRows()
        self.moved.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows) + (not self._full)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsEditable if self._written(index) else usual

    def _written(self, index: Index) -> bool:
        place = index.column() - 1
        if self.locked or not place >= 0 or index.row() >= len(self.rows):
            return False
        return self.columns[place].read is None and not self.columns[place].fixed

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            adds = index.row() == len(self.rows) and index.column() == 1
            return _LEFT if adds else self._side(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.row() == len(self.rows):
            return ("+", self.say(ADD))[index.column()] if index.column() < 2 else ""
        return self._number(index.row()) if index.column() == 0 else self._text(index)

    def _number(self, row: int) -> str:
        return self.number_of(self.rows[row]) if self.number_of else str(row + 1)

    def _text(self, index: Index) -> str:
        one, column = self.rows[index.row()], self.columns[index.column() - 1]
        if column.read:
            return column.read(one)
        if column.private and self.names_hidden:
            return VEILED
        field, value = self._fields[column.key], getattr(one, column.key)
        if isinstance(field, Number) and value is not None:
            return f"{value:.10g}" if field.low >= _A_YEAR else f"{value:,.10g}"
        if isinstance(field, Date) and value:
            return short_day(value)
        return field.show(value, self.say) or NOTHING

    def computed(self, column: int) -> bool:
        """Whether nobody writes into this column."""
        return column > 0 and self.columns[column - 1].read is not None

    def figure(self, column: int) -> bool:
        """Whether a column holds computed figures."""
        return self.computed(column) and not self.columns[column - 1].words

    def _side(self, column: int) -> Qt.AlignmentFlag:
        number = self.figure(column) or (not self.computed(column) and isinstance(self.field(column), Number))
        middle = column == 0 or isinstance(self.field(column), Yes)
        sides = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        return (sides[0] if middle else sides[1] if number else sides[2]) | Qt.AlignmentFlag.AlignVCenter

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.say(self.columns[section - 1].heading if section else NO)
        return None

    def write(self, index: Index, value: Any) -> None:
        """Put a value into a cell, or refuse it."""
        field = self.field(index.column())
        problem = field.problem(value) if field else None
        if problem:
            self.refused.emit(problem)
            return
        self.refused.emit(None)
        key = self.columns[index.column() - 1].key
        self.change(index.row(), replace(self.rows[index.row()], **{key: value}))
