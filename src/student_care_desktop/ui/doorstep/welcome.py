"""The welcome: no school lives here yet; set one up, or bring one back from a backup."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.doorstep.sheet import Doorstep
from student_care_desktop.ui.furniture import button, link, paragraph, row
from student_care_desktop.ui.house import House

__all__ = ["Welcome"]

TITLE = mark("Welcome", "Welcome")
TEXT = mark(
    "Welcome",
    "There is no school on this computer yet. Setting one up takes a few minutes: the school's name, a "
    "passphrase, and a recovery sheet to print.",
)
WHERE = mark("Welcome", "Everything stays on this computer, locked, in {folder}")
SET_UP = mark("Welcome", "Set up the school")
RESTORE = mark("Welcome", "Bring a school back from a backup")
OTHER_TONGUE = {"th": ("en", "English"), "en": ("th", "ภาษาไทย")}
"""Each language offers the other one, in its own words."""


class Welcome(Doorstep):
    """``founding`` and ``restoring`` say what the person wants."""

    founding = Signal()
    restoring = Signal(object)

    def __init__(self, house: House, folder: Path, language: str) -> None:
        say = house.say
        super().__init__("school", say(TITLE))
        other, name = OTHER_TONGUE[language]
        self.begin = button(say(SET_UP), self.founding.emit, kind="primary")
        self.add(
            paragraph(say(TEXT)), paragraph(say(WHERE.with_(folder=folder)), "small"),
            row(
                link(name, lambda: house.tongue_wanted.emit(other)), None,
                button(say(RESTORE), lambda: self.restoring.emit(None)), self.begin, gap=10,
            ),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.begin.setFocus()
