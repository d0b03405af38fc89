"""What stands in the way of opening the school, in words, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from student_care_desktop.domain.words import mark
from student_care_desktop.services.salvage import Blocked
from student_care_desktop.ui.doorstep.sheet import Doorstep
from student_care_desktop.ui.furniture import button, paragraph, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.lost import told_of

__all__ = ["Stopped"]

TITLE = mark("Stopped", "The records cannot be opened now")
KEPT = mark("Stopped", "Nothing was changed. You can try again as often as you like.")
AGAIN = mark("Stopped", "Try again")
RESTORE = mark("Stopped", "Bring back a backup")
CLOSE = mark("Stopped", "Close the program")


class Stopped(Doorstep):
    """``again``, ``restoring`` and ``leaving`` say what the person wants."""

    again = Signal()
    restoring = Signal(object)
    leaving = Signal()

    def __init__(self, house: House, blocked: Blocked) -> None:
        say = house.say
        super().__init__("warning", say(TITLE))
        good = blocked.good
        self.retry = button(say(AGAIN), self.again.emit, kind="" if good else "primary")
        self.back = button(
            say(RESTORE), lambda: self.restoring.emit(good.backup.path if good else None),
            kind="primary" if good else "",
        )
        self.add(paragraph(say(blocked.words)), paragraph(say(KEPT), "soft"))
        if good:
            self.add(*map(paragraph, told_of(good, say)))
        self.add(row(button(say(CLOSE), self.leaving.emit), None, self.retry, self.back, gap=10))
        self._first = self.back if good else self.retry

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus()
