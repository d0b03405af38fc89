"""Damage met in the midst of work: the last proven backup and what going back to it costs, in one box."""

from __future__ import annotations

from PySide6.QtCore import QObject

from student_care_desktop.domain.errors import Damage
from student_care_desktop.domain.words import mark
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.salvage import LastGood, last_good
from student_care_desktop.ui.house import House
from student_care_desktop.ui.lost import told_of
from student_care_desktop.ui.messages import Answer

__all__ = ["Rescue"]

TITLE = mark("Rescue", "A part of the data file can no longer be read")
WHAT = mark(
    "Rescue",
    "The disk gave back something else than what was saved. Nothing was written over it. What you write "
    "from now on may be lost too, so go back to the last proven backup first.",
)
KEPT = mark(
    "Rescue",
    "The damaged data is not written over: its whole folder is kept beside the backup under another name.",
)
NONE = mark(
    "Rescue",
    "No proven backup can be reached now. Plug in the stick with the backups, or copy the whole data folder "
    "to another disk before anything else is tried.",
)
ASK = mark("Rescue", "Ask the head of the work, the principal or the administrator to bring the backup back.")
LOOKING = mark("Rescue", "Looking for the last good backup")
LATER, GO = mark("Rescue", "Not now"), mark("Rescue", "Bring all back …")
OTHER = mark("Rescue", "Choose another backup …")
_GO, _OTHER = 1, 2


class Rescue(QObject):
    """Stands by a house whose school is open; asks once at a time, however much is damaged."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._house, self._say, self._asking = house, house.say, False
        house.messages.way_back = self.offer

    def offer(self, damage: Damage) -> None:
        """Look for the way back behind the window, then ask."""
        if self._asking:
            return
        self._asking = True
        desk = self._house.desk

        def work(progress: Progress) -> LastGood | None:
            progress.step(0, 0, LOOKING)
            return last_good(desk)

        self._house.tasks.run(work, self._ask, lambda error: self._ask(None))

    def _ask(self, good: LastGood | None) -> None:
        try:
            answer = self._house.messages.choose(self._say(TITLE), self._told(good), self._answers(good))
        finally:
            self._asking = False
        if answer:
            self._house.restore_wanted.emit(good.backup.path if good and answer == _GO else None)

    def _told(self, good: LastGood | None) -> list[str]:
        say = self._say
        found = [*told_of(good, say), say(KEPT)] if good else [say(NONE)]
        return [say(WHAT), *found, *([] if self._may else [say(ASK)])]

    def _answers(self, good: LastGood | None) -> list[Answer]:
        if not self._may:
            return [(LATER, "primary", 0)]
        if good is None:
            return [(LATER, "", 0), (OTHER, "primary", _OTHER)]
        return [(LATER, "", 0), (OTHER, "", _OTHER), (GO, "primary", _GO)]

    @property
    def _may(self) -> bool:
        """Who keeps the data safe brings it back."""
        return self._house.may("service", "backups.check_all")
