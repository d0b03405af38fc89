"""What the four tabs have in common: the class, keeping what is written when it is left, papers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import Classroom
from student_care_desktop.ui.house import House

__all__ = ["NARROW", "EnterGoesOn", "Paper", "Tab"]

NARROW = 1_000
"""Pixels of a tab below which tables leave out what another place tells too."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A form that a tab prints, and for whom."""

    key: str
    choice: Choice


class Tab(QWidget):
    """One side of the life of a class; ``kept`` tells that something was stored."""

    kept = Signal()
    kinds: frozenset[type] = frozenset()
    """The kinds of record that the tab writes."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.classroom: Classroom | None = None

    def put(self, classroom: Classroom) -> None:
        """Show a class, read anew; what was written before was kept or is given up."""

    def store(self) -> bool:
        """Keep what is written; False if it cannot stand and still is on the screen."""
        return True

    @property
    def dirty(self) -> bool:
        """Whether something is written that is not kept."""
        return False

    def settle(self) -> None:
        """Put the cursor where the work begins."""

    def papers(self) -> list[Paper]:
        """What can be printed from here, the usual one first."""
        return []

    @property
    def room(self) -> Classroom:
        """The class that is shown."""
        assert self.classroom is not None  # noqa: S101 - a tab is shown with its class
        return self.classroom


class EnterGoesOn(QObject):
    """In a box of several lines Enter goes on to the next field; Shift+Enter begins a new line."""

    past_last = Signal()

    def __init__(self, parent: QWidget, last: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(watched, QWidget):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held and (isinstance(watched, QPlainTextEdit) or held != Qt.KeyboardModifier.ControlModifier):
            return False
        if watched is self._last:
            self.past_last.emit()
        else:
            watched.focusNextPrevChild(True)
        return True
