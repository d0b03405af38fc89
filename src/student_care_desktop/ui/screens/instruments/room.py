"""The room of instruments: the list at the left; what one is, its cut-offs and its wording at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import mark
from student_care_desktop.services.instruments import ToolCard, tool_cards
from student_care_desktop.ui.furniture import Card, button, column, label, row, scrolled, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.instruments.about_card import AboutCard
from student_care_desktop.ui.screens.instruments.columns import COLUMNS
from student_care_desktop.ui.screens.instruments.norms_card import NormsCard
from student_care_desktop.ui.screens.instruments.own_card import OwnCard
from student_care_desktop.ui.screens.instruments.wording_card import WordingCard
from student_care_desktop.ui.tables import TableView

__all__ = ["InstrumentsRoom"]

TITLE = mark("Instruments", "Instruments and cut-offs")
ABOUT = mark("Instruments", "Where each figure comes from, how sure it is, and which one this school uses")
LIST = mark("Instruments", "Instruments")
EMPTY = mark("Instruments", "There is no instrument.")
BACK = mark("Instruments", "Back to settings")
ASK = mark("Instruments", "Leave without saving?")
ASK_MORE = mark("Instruments", "The cut-offs that were written are not saved yet.")
LEAVE = mark("Instruments", "Leave")
_ROOMY, _LIST, _WIDEST = 1000, 300, 620
"""Pixels from which the list has room for the chosen cut-offs; its width below that, and at most."""


class InstrumentsRoom(QWidget):
    """Arrow keys walk through the list, and the right side follows."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self.table: TableView[ToolCard] = TableView(COLUMNS, say, LIST, EMPTY)
        self.about, self.norms = AboutCard(house), NormsCard(house)
        self.own, self.wording = OwnCard(house), WordingCard(house)
        self._listed = Card(margin=1)
        self.own.hide()
        self._build()
        self.table.chosen.connect(self._show)
        self.norms.wanted.connect(self._write)
        self.own.left.connect(self._written)

    def _build(self) -> None:
        say = self._house.say
        self._listed.add(self.table)
        right = QWidget()
        right.setLayout(column(self.norms, self.own, self.about, self.wording, None, gap=14))
        self._area: QScrollArea = scrolled(right)
        both = row(self._listed, self._area, gap=16)
        both.setStretch(0, 6)
        both.setStretch(1, 7)
        told = column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0)
        head = row(told, None, button(say(BACK), lambda: self._house.go("settings"), picture="left"))
        whole = column(head, both, gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window shows the names of the instruments only."""
        super().resizeEvent(event)
        narrow = event.size().width() < _ROOMY
        for place in range(2, len(COLUMNS)):
            self.table.setColumnHidden(place, narrow)
        self._listed.setMaximumWidth(_LIST if narrow else _WIDEST)

    def visit(self, thing: Any) -> None:
        """Come in, perhaps to see one instrument by its key."""
        self.table.put(tool_cards(self._house.desk))
        self.table.choose(lambda card: card.tool.key == (thing or "sdq"))
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Setting) and not self.own.dirty:
            self.table.put(tool_cards(self._house.desk))

    def may_leave(self) -> bool:
        if not self.own.dirty or self._house.messages.ask(ASK, ASK_MORE, LEAVE):
            self._close()
            return True
        return False

    def _show(self, card: ToolCard | None) -> None:
        if card is None:
            return
        if self.own.dirty and self.own.key != card.id and not self.may_leave():
            self.table.choose(lambda one: one.id == self.own.key)
            return
        if not self.own.dirty:
            self._close()
        self.about.put(card)
        self.norms.put(card)
        self.wording.put(card)

    def _write(self, norms: str) -> None:
        card = self.table.current()
        if card:
            self.norms.hide()
            self.own.show()
            self._house.attempt(lambda: self.own.begin(card, norms))
            self._area.ensureWidgetVisible(self.own)

    def _written(self, key: str) -> None:
        """What was saved is shown, ready to be used; it judges nothing before that."""
        self._close()
        self.norms.show_set(key)

    def _close(self) -> None:
        self.own.hide()
        self.norms.show()
