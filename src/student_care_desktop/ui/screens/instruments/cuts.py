"""Cut-offs as a table: a scale and for whom in each row, a band in each column; a copy is written into."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from student_care_desktop.domain.instruments import INFORMANTS, Instrument
from student_care_desktop.domain.norms import Ages, Band, Cut
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.theme import ROW

__all__ = ["CutsTable"]

Index = QModelIndex | QPersistentModelIndex

NAME = mark("Instruments", "Cut-offs of each scale")
SCALE, WHOM = mark("Instruments", "Scale"), mark("Instruments", "For")
EVERYBODY = mark("Instruments", "everybody")
SEXES = {"m": mark("Instruments", "boys"), "f": mark("Instruments", "girls")}
AGES, AGES_UP = mark("Instruments", "{low}–{high} years"), mark("Instruments", "{low} years and older")
WRITE = mark("Instruments", "Write the scores from and to, such as 0-16; leave it empty for no such level.")
_ENDS = re.compile(r"(\d{1,4})(?:(?:-|–|—|\.\.|ถึง|to)(\d{1,4}))?")
_NAMES = 2
_TOLD = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_TALLEST, _NARROWEST, _WHOM = 8, 112, 112
"""Rows that are shown before the table scrolls; pixels of the first columns."""


class CutsModel(QAbstractTableModel):
    """The cuts of one norm set."""

    refused = Signal(object)
    """Words where a cell cannot be read; None when it can."""

    def __init__(self, say: Say, writable: bool) -> None:
        super().__init__()
        self._say, self.writable = say, writable
        self._titles: Mapping[str, Words] = {}
        self.bands: tuple[Band, ...] = ()
        self.cuts: list[Cut] = []

    def put(self, tool: Instrument, bands: Mapping[str, Band], cuts: Sequence[Cut]) -> None:
        """Show these cuts."""
        self.beginResetModel()
        self._titles = {scale.key: scale.title for scale in tool.scales}
        self.bands, self.cuts = tuple(bands.values()), list(cuts)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.cuts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else _NAMES + len(self.bands)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        written = self.writable and index.column() >= _NAMES
        return usual | Qt.ItemFlag.ItemIsEditable if written else usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if role == Qt.ItemDataRole.DisplayRole:
            words = (SCALE, WHOM)[section] if section < _NAMES else self.bands[section - _NAMES].label
            return self._say(words)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role not in _TOLD:
            return None
        cut = self.cuts[index.row()]
        if index.column() >= _NAMES:
            return _ends(cut, self.bands[index.column() - _NAMES].key)
        return self._say(self._titles[cut.scale]) if index.column() == 0 else self._whom(cut)

    def _whom(self, cut: Cut) -> str:
        parts = [*(INFORMANTS[one] for one in cut.informants), *([SEXES[cut.sex]] if cut.sex else [])]
        told = [self._say(one) for one in parts] + ([self._say(_years(cut.ages))] if cut.ages else [])
        return ", ".join(told) or self._say(EVERYBODY)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Read what was written; what cannot be read leaves the cell as it was."""
        text = plain_digits(str(value)).replace(" ", "")
        found = _ENDS.fullmatch(text)
        if text and not found:
            self.refused.emit(WRITE)
            return False
        self.refused.emit(None)
        cut, key = self.cuts[index.row()], self.bands[index.column() - _NAMES].key
        bands = {one: ends for one, ends in cut.bands.items() if one != key}
        if found:
            bands[key] = (int(found[1]), int(found[2] or found[1]))
        order = {one.key: place for place, one in enumerate(self.bands)}
        sorted_ = dict(sorted(bands.items(), key=lambda pair: order[pair[0]]))
        self.cuts[index.row()] = replace(cut, bands=sorted_)
        self.dataChanged.emit(index, index)
        return True


class _Writing(QStyledItemDelegate):
    """Enter is done with the cell at once, not when the window is next idle."""

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(editor, QWidget):
            if event.type() == QEvent.Type.KeyPress:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.EditNextItem)
            return True
        return super().eventFilter(editor, event)


class CutsTable(QTableView):
    """The table; where it is ``writable`` Enter or typing writes into a cell, and Delete empties it."""

    def __init__(self, say: Say, *, writable: bool = False) -> None:
        super().__init__()
        self.cuts = CutsModel(say, writable)
        self.setModel(self.cuts)
        self._refused = False
        self.cuts.refused.connect(self._heard)
        self.setItemDelegate(_Writing(self))
        self.setAccessibleName(say(NAME))
        self.setProperty("kind", "written" if writable else "shown")
        triggers = QAbstractItemView.EditTrigger
        wanted = triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed
        self.setEditTriggers(wanted if writable else triggers.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setFixedHeight(ROW + 1)
        self.horizontalHeader().setHighlightSections(False)

    def put(self, tool: Instrument, bands: Mapping[str, Band], cuts: Sequence[Cut]) -> None:
        """Show these cuts."""
        self.cuts.put(tool, bands, cuts)
        for place in range(_NAMES, self.cuts.columnCount()):
            self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        self.setColumnWidth(1, _WHOM)
        self._fit()
        self.setFixedHeight(ROW * min(max(len(cuts), 1), _TALLEST) + ROW + 18)
        if cuts:
            self.setCurrentIndex(self.cuts.index(0, _NAMES if bands else 0))

    def _heard(self, words: Words | None) -> None:
        self._refused = words is not None

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the cursor stands in the next cell; it stays where nothing could be read."""
        on = hint == QAbstractItemDelegate.EndEditHint.EditNextItem
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint if on else hint)
        if on and not self._refused:
            step = QAbstractItemView.CursorAction.MoveNext
            self.setCurrentIndex(self.moveCursor(step, Qt.KeyboardModifier.NoModifier))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The scales take the room that the bands leave."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = sum(self.columnWidth(place) for place in range(1, self.cuts.columnCount()))
        self.setColumnWidth(0, max(_NARROWEST, self.viewport().width() - others))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        written = here.isValid() and bool(self.cuts.flags(here) & Qt.ItemFlag.ItemIsEditable)
        if written and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(here)
        elif written and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cuts.setData(here, "")
        else:
            super().keyPressEvent(event)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column < _NAMES else Qt.AlignmentFlag.AlignHCenter
    return side | Qt.AlignmentFlag.AlignVCenter


def _ends(cut: Cut, band: str) -> str:
    ends = cut.bands.get(band)
    return "" if ends is None else str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}–{ends[1]}"


def _years(ages: Ages) -> Words:
    if ages.high is None:
        return AGES_UP.with_(low=ages.low)
    return AGES.with_(low=ages.low, high=ages.high)
