"""Puts what is being written on the disk while it is typed: each key within two seconds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.ui.house import House
from student_care_desktop.ui.keeper import Keeper

__all__ = ["EVERY", "Drafting"]

Page = TypeVar("Page")

EVERY = 1200
"""Milliseconds from a key until it is written; with the disk's own time that fits into two seconds."""


class Drafting(QObject):
    """``touch`` it at each key; what ``page`` says a moment later is given to ``write`` behind the window."""

    kept = Signal()
    """What was on the page is on the disk."""

    def __init__(self, house: House, page: Callable[[], Page], write: Callable[[Page], object]) -> None:
        super().__init__()
        self._house, self._page, self._write = house, page, write
        self._keeper = Keeper()
        self._told = False
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self._keep)

    def touch(self) -> None:
        """A key was pressed: its letter is on the disk soon, whatever is typed after it."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Put what waits on the disk now."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()
        self._keeper.flush()

    def forget(self) -> None:
        """What was typed is kept otherwise, or given up: nothing more of it is written."""
        self._timer.stop()
        self._keeper.flush()

    def _keep(self) -> None:
        page = self._page()
        self._keeper.keep(lambda: self._write(page), self._tell)

    def _tell(self, done: object, error: Exception | None) -> None:
        """Trouble is told once, not at every key."""
        if error is None:
            self._told = False
            self.kept.emit()
        elif not isinstance(error, CareError | StorageTrouble):
            raise error
        elif not self._told:
            self._told = True
            self._house.messages.trouble(error)
