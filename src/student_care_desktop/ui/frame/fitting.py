"""How large the first window is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["USUAL", "fit"]

USUAL, _TITLE_BAR, _EDGE = QSize(1366, 768), 32, 8


def fit(window: QWidget, app: QApplication) -> None:
    """The usual size; a screen that has no room for it and a title bar is filled."""
    room = app.primaryScreen().availableSize()
    window.resize(USUAL.boundedTo(room))
    if room.width() < USUAL.width() + _EDGE or room.height() < USUAL.height() + _TITLE_BAR:
        window.setWindowState(Qt.WindowState.WindowMaximized)
