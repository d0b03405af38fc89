"""The matrix: a line for each child, a cell for each area; the cursor stands on a cell, Enter tells why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from student_care_desktop.domain.areas import AREA_KEYS, FLAGS, GROUPS, LABELS, LETTERS, Group
from student_care_desktop.domain.words import Say, Words, mark, told
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.ui.groups import SHORT, TONES
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.tables.delegate import Cells
from student_care_desktop.ui.theme import TONES as INKS
from student_care_desktop.ui.theme import colour, letter

__all__ = ["OVERALL", "CountFoot", "MatrixTable", "counts_of"]

LIST = mark("Matrix room", "Children and their groups by area")
EMPTY = mark("Matrix room", "Nobody is in this class yet.")
OVERALL = "overall"
WHOLE = mark("Matrix room", "All")
HAS, HAS_NOT, DASH = mark("Matrix room", "has"), told("·", "·"), told("–", "–")
_FIRST = 3
"""The first column that is an area."""
_LINE, _NAMES = 16, 92
_RANK = {Group.PROBLEM: 0, Group.RISK: 1, Group.UNKNOWN: 2, Group.HIDDEN: 3, Group.NORMAL: 4}

Counts = Mapping[str, Mapping[Group, int]]


def group_of(row: ScreenRow, key: str) -> Group:
    """The group in a column."""
    return row.groups.overall.group if key == OVERALL else row.groups.areas[key].group


def _cell(row: ScreenRow, key: str) -> Words:
    if key in FLAGS:
        known = row.groups.talent if key == "talent" else row.groups.special_needs
        return DASH if known is None else HAS if known else HAS_NOT
    return LETTERS[group_of(row, key)]


def _tone(row: ScreenRow, key: str) -> str:
    return "" if key in FLAGS else TONES[group_of(row, key)]


def _area(key: str, heading: Words, width: int) -> Column[ScreenRow]:
    return Column(
        key=key, heading=heading, value=lambda row: _cell(row, key), tone=lambda row: _tone(row, key),
        order=lambda row: _RANK[group_of(row, key)], ink=Ink.BADGE, align=Align.MIDDLE, width=width,
        found=False,
    )


COLUMNS: tuple[Column[ScreenRow], ...] = (
    Column(
        key="no", heading=mark("Matrix room", "No."), value=lambda row: row.child.enrollment.no,
        align=Align.MIDDLE, width=42, found=False,
    ),
    Column(
        key="class", heading=mark("Matrix room", "Class"), value=lambda row: row.child.class_name, width=64
    ),
    Column(
        key="name", heading=mark("Matrix room", "Student"), value=lambda row: row.child.student.name,
        private=True,
    ),
    *(_area(key, SHORT[key], 52) for key in AREA_KEYS),
    _area(OVERALL, WHOLE, 56),
)


class Ringed(Cells):
    """A ring around the cell that the cursor is on."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and index == view.currentIndex():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("green"), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -3), 6, 6)
            painter.restore()


class MatrixTable(TableView[ScreenRow]):
    """``entered`` carries the line and the key of an area, or ``overall``."""

    entered = Signal(object, str)
    resized = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__(COLUMNS, say, LIST, EMPTY)
        self._cells = Ringed()
        self.setItemDelegate(self._cells)
        self.horizontalHeader().setProperty("kind", "tight")

    @property
    def area(self) -> str:
        """The area that the cursor is on; the whole where it is on a name."""
        key = COLUMNS[max(self.currentIndex().column(), 0)].key
        return key if key in AREA_KEYS else OVERALL

    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.entered.emit(row, self.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The areas share what the names leave."""
        super().resizeEvent(event)
        room = self.viewport().width() - 42 - (0 if self.isColumnHidden(1) else 64)
        wide = min(max((room - 170) // (len(AREA_KEYS) + 1), 44), 64)
        for place in range(_FIRST, len(COLUMNS)):
            if self.columnWidth(place) != wide:
                self.setColumnWidth(place, wide)
        self.resized.emit()

    def whole_school(self, on: bool) -> None:
        """Whether children of several classes are shown."""
        self.setColumnHidden(1, not on)


def counts_of(rows: Sequence[ScreenRow]) -> Counts:
    """How many children are in each group, by area and as a whole; what is hidden is counted nowhere."""
    keys = [key for key in AREA_KEYS if key not in FLAGS] + [OVERALL]
    return {
        key: {group: sum(group_of(row, key) is group for row in rows) for group in (*GROUPS, Group.HIDDEN)}
        for key in keys
    }


class CountFoot(QWidget):
    """Below the matrix: how many in each group, under each area; not yet known is counted apart."""

    def __init__(self, table: MatrixTable, say: Say) -> None:
        super().__init__()
        self._table, self._say = table, say
        self._counts: Counts = {}
        self.setFixedHeight(_LINE * len(GROUPS) + 12)
        table.resized.connect(self.update)

    def put(self, counts: Counts) -> None:
        """Show these counts."""
        self._counts = counts
        told_ = [f"{self._say(LABELS[group])} {counts[OVERALL][group]}" for group in GROUPS]
        self.setAccessibleName(", ".join(told_))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, colour("line"))
            painter.setFont(letter(12))
            for place, group in enumerate(GROUPS):
                top = 6 + place * _LINE
                painter.setPen(colour(INKS[TONES[group]].ink))
                box = QRect(12, top, self._table.columnWidth(0) + _NAMES + 60, _LINE)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._say(LABELS[group]))
                self._numbers(painter, top, group)

    def _numbers(self, painter: QPainter, top: int, group: Group) -> None:
        for place in range(_FIRST, len(COLUMNS)):
            count = self._counts.get(COLUMNS[place].key, {}).get(group)
            if count is None:
                continue
            box = QRect(self._table.columnViewportPosition(place), top, self._table.columnWidth(place), _LINE)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count) if count else "·")
