"""The head of the place of keying: what is keyed, how far, by which cut-offs, and the doors beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.services.sheets import Grid
from student_care_desktop.ui.furniture import Elided, button, column, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.keying.checks import AGAIN, to_key_again
from student_care_desktop.ui.screens.keying.telling import (
    again_heading,
    again_subtitle,
    heading_of,
    subtitle_of,
)

__all__ = ["Head"]

NOTHING_YET = mark("Keying", "Key answer sheets")
TO_FIRST = mark("Keying", "End the second keying")
EXCEL = mark("Keying", "Excel out and in")
SELF = mark("Keying", "The child answers on the screen")


class Head(QWidget):
    """Two lines of text and the buttons that concern the whole class."""

    key_again = Signal()
    """The second keying is wanted."""
    key_first = Signal()
    """It is over."""
    to_workbook = Signal()
    """The same page as a workbook, out and back."""
    to_child = Signal()
    """The child of the row answers on the screen."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.title, self.subtitle = Elided(role="title"), Elided(role="soft")
        self.again = button(self._say(AGAIN.with_(count=0)), self.key_again.emit)
        self.first = button(self._say(TO_FIRST), self.key_first.emit, picture="left")
        excel = button(self._say(EXCEL), self.to_workbook.emit, picture="table")
        self.child = button(self._say(SELF), self.to_child.emit)
        texts = column(self.title, self.subtitle, gap=0)
        line = row(texts, self.again, self.first, self.child, excel, gap=10)
        line.setStretch(0, 1)
        self.setLayout(line)
        excel.setVisible(house.has("sheets-file"))  # now that it stands in a window, and is none itself
        self.child.hide()

    def put_nothing(self) -> None:
        """There is nobody to key for yet."""
        self.title.put(self._say(NOTHING_YET))
        self.subtitle.put("")
        self.again.hide()
        self.first.hide()
        self.child.hide()

    def offer_child(self, allowed: bool) -> None:
        """Whether the school's permission covers answering on the screen."""
        self.child.setVisible(allowed and self._house.has("selfreport"))

    def put_first(self, page: Grid, class_name: str) -> None:
        """The class as it is kept by now."""
        self.title.put(self._say(heading_of(page, self._house.scope.year)))
        self.subtitle.put(self._say(subtitle_of(page, class_name)))
        wanted = len(to_key_again(page))
        self.again.setText(self._say(AGAIN.with_(count=wanted)))
        self.again.setAccessibleName(self.again.text())
        self.again.setVisible(bool(wanted))
        self.first.hide()

    def put_again(self, page: Grid, done: int, count: int) -> None:
        """Nothing of the first keying, and no rate before the end."""
        self.title.put(self._say(again_heading(page, self._house.scope.year)))
        self.subtitle.put(self._say(again_subtitle(done, count)))
        self.again.hide()
        self.first.show()
