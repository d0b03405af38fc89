"""What can be read on the screen: every text that a widget shows, paints, or tells a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

__all__ = ["painted", "readable"]

_TOLD = ("windowTitle", "accessibleName", "accessibleDescription", "toolTip")
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.EditRole,
)


def readable() -> Iterator[tuple[QWidget, str]]:
    """Each text of each visible widget of each window, with the widget; without breaks inside of words."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in (window, *window.findChildren(QWidget)):
                if widget.isVisible():
                    yield from ((widget, text.replace("\u200b", "")) for text in _of(widget) if text)


def _of(widget: QWidget) -> Iterator[str]:
    yield from (str(getattr(widget, name)()) for name in _TOLD)
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield QLabel.text(widget) if isinstance(widget, QLabel) else widget.text()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    columns = model.columnCount(top) if isinstance(view, QTableView) else 1
    for line in range(model.rowCount(top)):
        for place in range(columns):
            index = model.index(line, place, top)
            yield from (told for role in _ROLES if isinstance(told := index.data(role), str))


@contextmanager
def painted() -> Iterator[list[str]]:
    """The texts that our own widgets and delegates paint while this is open."""
    plain, heard = QPainter.drawText, list[str]()

    def draw(painter: QPainter, *given: Any) -> Any:
        heard.extend(one.replace("\u200b", "") for one in given if isinstance(one, str))
        return plain(painter, *given)

    QPainter.drawText = draw  # type: ignore[method-assign,assignment]
    try:
        yield heard
    finally:
        QPainter.drawText = plain  # type: ignore[method-assign]
