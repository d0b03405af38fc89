"""Files that are dragged from outside and dropped on a widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

__all__ = ["FileDrop"]


class FileDrop(QObject):
    """Lets ``widget`` take one file: ``act(path)`` is called with it; ``hovered`` says one hangs above."""

    hovered = Signal(bool)

    def __init__(self, widget: QWidget, act: Callable[[Path], object]) -> None:
        super().__init__(widget)
        self._act = act
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        if not isinstance(event, QDropEvent) or (path := _file(event)) is None:
            return False
        event.acceptProposedAction()
        self.hovered.emit(event.type() != QEvent.Type.Drop)
        if event.type() == QEvent.Type.Drop:
            self._act(path)
        return True


def _file(event: QDropEvent) -> Path | None:
    """The file that is dragged, if it is exactly one."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path and path.is_file() else None
