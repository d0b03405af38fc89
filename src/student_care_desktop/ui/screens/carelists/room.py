"""The room of the lists of step 4 that the school writes itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.furniture import button, column, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.carelists.kinds_page import KindsPage

__all__ = ["ListsRoom"]

TITLE = mark("CareLists", "Kinds of activity of step 4")
BACK = mark("CareLists", "Back to the settings")
ASK = mark("CareLists", "Leave without saving?")
ASK_MORE = mark("CareLists", "What was changed in the list is not saved yet.")
LEAVE = mark("CareLists", "Leave")


class ListsRoom(QWidget):
    """Esc and the button lead back to the settings."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self.kinds = KindsPage(house)
        back = button(say(BACK), lambda: house.go("settings"), picture="left")
        whole = column(row(title(say(TITLE)), None, back), self.kinds, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def visit(self, thing: Any) -> None:
        """Come in."""
        self.kinds.load()
        self.kinds.settle()

    def on_changed(self, changes: Changes) -> None:
        if not self.kinds.dirty:
            self.kinds.load()

    def may_leave(self) -> bool:
        if not self.kinds.dirty or self._house.messages.ask(ASK, ASK_MORE, LEAVE):
            self.kinds.load()
            return True
        return False
