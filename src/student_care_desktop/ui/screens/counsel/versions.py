"""What was said, every version of it side by side, the newest at the left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from student_care_desktop.domain.counselling import Spoken, Version
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.furniture import (
    Badge,
    Card,
    button,
    clear,
    column,
    heading,
    label,
    paragraph,
    row,
    scrolled,
)

__all__ = ["Versions"]

TITLE = mark("Counsel", "All versions of this session")
BACK = mark("Counsel", "Back to writing (Esc)")
WRITTEN = mark("Counsel", "{at} by {who}")
NEWEST, OLDER = mark("Counsel", "Counts now"), mark("Counsel", "Older")
_WIDE = 330


class Versions(QWidget):
    """``left``: the person goes back to the page."""

    left = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._cards = row(gap=12)
        inner = QWidget()
        inner.setLayout(self._cards)
        area = scrolled(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._area: QScrollArea = area
        self.back = button(say(BACK), self.left.emit, picture="left", keys="Esc")
        self.setLayout(column(row(heading(say(TITLE)), None, self.back), area, gap=10))

    def put(self, versions: Sequence[Version[Spoken]]) -> None:
        """Show these, the newest first."""
        clear(self._cards)
        for place, one in enumerate(versions):
            self._cards.addWidget(self._card(one, NEWEST if place == 0 else OLDER))
        self._cards.addStretch(1)
        self._area.horizontalScrollBar().setValue(0)
        self.back.setFocus()

    def _card(self, one: Version[Spoken], words: Words) -> Card:
        say = self._say
        card = Card(margin=14)
        card.setFixedWidth(_WIDE)
        told = label(say(WRITTEN.with_(at=one.at, who=one.who)), "small")
        card.add(row(Badge(say(words), "good" if words is NEWEST else "quiet"), None), told)
        for key, field in fields_of(Spoken).items():
            text = field.show(getattr(one.told, key), say)
            if text:
                card.add(label(say(field.label), "label"), paragraph(text))
        card.body.addStretch(1)
        return card
