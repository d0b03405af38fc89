"""What stands in the way of opening the school, in words, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.doorstep.sheet import Doorstep
from student_care_desktop.ui.furniture import button, paragraph, row
from student_care_desktop.ui.house import House

__all__ = ["Stopped"]

TITLE = mark("Stopped", "The records cannot be opened now")
KEPT = mark("Stopped", "Nothing was changed. You can try again as often as you like.")
AGAIN = mark("Stopped", "Try again")
RESTORE = mark("Stopped", "Bring back a backup")
CLOSE = mark("Stopped", "Close the program")


class Stopped(Doorstep):
    """``again``, ``restoring`` and ``leaving`` say what the person wants."""

    again = Signal()
    restoring = Signal()
    leaving = Signal()

    def __init__(self, house: House, trouble: Words) -> None:
        say = house.say
        super().__init__("warning", say(TITLE))
        self.retry = button(say(AGAIN), self.again.emit, kind="primary")
        self.add(
            paragraph(say(trouble)), paragraph(say(KEPT), "soft"),
            row(
                button(say(CLOSE), self.leaving.emit), None,
                button(say(RESTORE), self.restoring.emit), self.retry, gap=10,
            ),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.retry.setFocus()
