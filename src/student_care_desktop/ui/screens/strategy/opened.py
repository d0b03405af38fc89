"""The list behind an indicator: as many lines as were counted, and beside it who makes up the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from student_care_desktop.domain.indicator_words import value_words
from student_care_desktop.domain.indicators import Backing
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import button, column, heading, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.reports.behind import BehindList

__all__ = ["OpenedIndicator"]

BACK = mark("Strategy board", "Back (Esc)")
TOLD = mark("Strategy board", "{value}, target {target}. Counted: {counted}. Of: {among}.")
VEILED = mark("Strategy board", "{told} The names are for those who work with these children.")
LINES, OTHERS = mark("Strategy board", "Counted"), mark("Strategy board", "Not counted")


class OpenedIndicator(QWidget):
    """Esc leads back to the board."""

    closed = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._backing: Backing | None = None
        self.list = BehindList(house)
        self._title, self._told = heading(""), paragraph("", "soft")
        self._group = QButtonGroup(self)
        tabs = row(self._tab(0, "first"), self._tab(1, "last"), gap=0)
        back = button(self._say(BACK), self.closed.emit)
        head = row(column(self._title, self._told, gap=2), tabs, back, gap=12)
        head.setStretch(0, 1)
        whole = column(head, self.list, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._group.idClicked.connect(lambda place: self._show())

    def _tab(self, place: int, edge: str) -> QPushButton:
        made = button("", kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", edge)
        self._group.addButton(made, place)
        return made

    @property
    def key(self) -> str:
        """The indicator that is open."""
        return self._backing.figure.key if self._backing else ""

    def put(self, backing: Backing) -> None:
        """Show the list of a figure: those that were counted."""
        same = self.key == backing.figure.key
        self._backing, one = backing, backing.figure.indicator
        self._title.setText(self._say(one.title))
        told = TOLD.with_(
            value=value_words(one, backing.figure.value), target=value_words(one, one.target),
            counted=one.counted, among=one.among,
        )
        set_paragraph(self._told, self._say(VEILED.with_(told=told) if backing.veiled else told))
        self._name(0, LINES, len(backing.counted))
        self._name(1, OTHERS, len(backing.missing))
        if not same:
            self._group.button(0).setChecked(True)
        self._show()

    def _name(self, place: int, words: Words, count: int) -> None:
        text = f"{self._say(words)} {count:,}"
        made = self._group.button(place)
        made.setText(text)
        made.setAccessibleName(text)

    def _show(self) -> None:
        if self._backing:
            place = self._group.checkedId()
            lines = self._backing.missing if place else self._backing.counted
            self.list.put(OTHERS if place else LINES, lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
