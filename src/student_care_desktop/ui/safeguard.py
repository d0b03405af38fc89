"""The safeguard: backups that make themselves while the program runs and when its window closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from student_care_desktop.domain.errors import Cancelled, CareError, Damage, StorageTrouble
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import safekeeping
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.safekeeping import Kept
from student_care_desktop.ui.house import Changes, House

__all__ = ["Safeguard"]

WITHOUT = mark("Safeguard", "Close without a backup")
CLOSING = mark("Safeguard", "Making a backup before the program closes")
CANNOT = mark("Safeguard", "The backup could not be made")
CANNOT_MORE = mark("Safeguard", "{why}\n\nWhat you wrote is saved. Only the backup is missing.")
CLOSE = mark("Safeguard", "Close the program")


class Safeguard(QObject):
    """Watches the records of one window; the backup of a day is made behind it, and only trouble is told."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._house = house
        self._may_close = False
        self._told: Words | None = None
        house.changed.connect(self._moved)
        self.look()

    def look(self) -> None:
        """Make the backup of the day behind the window if it is due."""
        desk = self._house.desk

        def work() -> Kept | CareError | StorageTrouble | None:
            try:
                return safekeeping.keep(desk) if safekeeping.due(desk) else None
            except (CareError, StorageTrouble) as error:
                return error

        self._house.quiet.run(work, self._made)

    def holds(self, close: Callable[[], object]) -> bool:
        """Whether the window must wait for a backup; ``close`` is called when it need not any more."""
        if self._may_close:
            return False
        if self._house.tasks.busy:
            return True

        def work(progress: Progress) -> Kept | None:
            progress.step(0, 0, CLOSING)
            desk = self._house.desk
            return safekeeping.keep(desk, "closing", progress) if safekeeping.unkept(desk) else None

        def leave() -> None:
            self._may_close = True
            close()

        self._house.tasks.run(
            work, lambda kept: self._closed(kept, leave), lambda error: self._failed(error, leave), WITHOUT
        )
        return True

    def _closed(self, kept: Kept | None, leave: Callable[[], object]) -> None:
        """A stick that failed is told before the window goes; one that is not plugged in is no news."""
        why = kept.missed if kept and kept.failed else None
        if why is None or self._house.messages.ask(CANNOT, why, CLOSE):
            leave()

    def _failed(self, error: BaseException, leave: Callable[[], object]) -> None:
        if isinstance(error, Cancelled):
            leave()
        elif isinstance(error, Damage):
            self._may_close = True
            self._house.messages.trouble(error)
        elif isinstance(error, CareError | StorageTrouble):
            if self._house.messages.ask(CANNOT, CANNOT_MORE.with_(why=error.words), CLOSE, danger=True):
                leave()
        else:
            self._house.messages.trouble(error)

    def _moved(self, changes: Changes) -> None:
        if changes.kinds != {Kept}:
            self.look()

    def _made(self, found: Kept | CareError | StorageTrouble | None) -> None:
        """Let the foot and the place of backups look again; a trouble is told once."""
        if isinstance(found, Kept):
            self._warn(found.missed if found.failed else None)
            self._house.changed.emit(Changes(frozenset({Kept})))
        elif isinstance(found, Damage):
            if self._told != found.words:
                self._told = found.words
                self._house.messages.trouble(found)
        elif found:
            self._warn(found.words)

    def _warn(self, trouble: Words | None) -> None:
        if trouble and trouble != self._told:
            self._told = trouble
            self._house.messages.tell(trouble, "warn")
