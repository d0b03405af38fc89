"""The list of choices in a cell: the letters typed so far find the choice, the letter that opened it too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

__all__ = ["ChoiceList"]


class ChoiceList(QComboBox):
    """Qt begins anew when the list opens, so that ย, า, ย would find the first choice with ย."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed, self._when = "", 0

    def showPopup(self) -> None:
        """Open, and listen to the letters that come into the list."""
        super().showPopup()
        self.view().installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._search(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The open list has the keys, the letters are ours."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._search(event):
            return True
        return super().eventFilter(watched, event)

    def _search(self, event: QKeyEvent) -> bool:
        letters = event.text()
        if not letters.strip() or not letters.isprintable():
            return False
        if event.timestamp() - self._when > QApplication.keyboardInputInterval() * _PATIENCE:
            self._typed = ""
        self._when = event.timestamp()
        self._typed += letters
        self._stand(self._typed)
        return True

    def _stand(self, typed: str) -> None:
        for place in range(self.count()):
            if self.itemText(place).casefold().startswith(typed.casefold()):
                self.setCurrentIndex(place)
                self.view().setCurrentIndex(self.model().index(place, self.modelColumn()))
                return


_PATIENCE = 4
