"""The room of the lists of step 4 that the school writes itself: kinds of activity, ready patterns."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.furniture import button, column, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.carelists.kinds_page import KindsPage
from student_care_desktop.ui.screens.carelists.patterns_page import PatternsPage
from student_care_desktop.ui.segments import TURN, Segments

__all__ = ["ListsRoom"]

TITLE = mark("CareLists", "Lists of step 4")
PAGES = (mark("CareLists", "Kinds of activity"), mark("CareLists", "Ready patterns"))
KEYS = ("kinds", "patterns")
BACK = mark("CareLists", "Back to the settings")
ASK = mark("CareLists", "Leave without saving?")
ASK_MORE = mark("CareLists", "What was changed in the list is not saved yet.")
LEAVE = mark("CareLists", "Leave")


class ListsRoom(QWidget):
    """``visit`` takes the key of a page (KEYS) or None; Ctrl+PgDn turns to the next page."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self.kinds, self.patterns = KindsPage(house), PatternsPage(house)
        self._stack = QStackedWidget()
        for page in (self.kinds, self.patterns):
            self._stack.addWidget(page)
        self.segments = Segments([say(words) for words in PAGES], self._turn)
        self.segments.by_keys(self, self.segments.choose, say(TURN))
        back = button(say(BACK), lambda: house.go("settings"), picture="left")
        head = row(title(say(TITLE)), self.segments, None, back, gap=16)
        whole = column(head, self._stack, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def page(self) -> KindsPage | PatternsPage:
        """The page that is shown."""
        return self.patterns if self._stack.currentIndex() else self.kinds

    def visit(self, thing: Any) -> None:
        """Come in, perhaps to one of the pages."""
        if thing in KEYS:
            self.segments.choose(KEYS.index(thing))
        self.page.load()
        self.page.settle()

    def on_changed(self, changes: Changes) -> None:
        if not self.page.dirty:
            self.page.load()

    def may_leave(self) -> bool:
        return self._put_away()

    def _turn(self, place: int) -> None:
        """The other page; one that is not saved is asked about."""
        if place != self._stack.currentIndex() and self._put_away():
            self._stack.setCurrentIndex(place)
            self.page.load()
            self.page.settle()
        self.segments.choose(self._stack.currentIndex())

    def _put_away(self) -> bool:
        if not self.page.dirty:
            return True
        if not self._house.messages.ask(ASK, ASK_MORE, LEAVE):
            return False
        self.page.load()
        return True
