"""How far the keying can be trusted: the second keying of a sample, and what the head may look at again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.honesty import doubts, error_rate, sample
from student_care_desktop.services.sheets import Grid, GridRow
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    button,
    clear,
    column,
    link,
    paragraph,
    row,
    scrolled,
    title,
)

__all__ = ["Checks", "DoubtsPage", "rate_told", "to_key_again"]

AGAIN = mark("Keying", "Key {count} once more")
RATE = mark("Keying", "Second keying of {sheets} children: {wrong} of {of} answers differ ({percent} %)")
DOUBTS = mark("Keying", "{count} things to look at")
TITLE = mark("Keying", "To look at again")
WHY = mark(
    "Keying",
    "Nothing was stopped and nobody is accused: two children can answer alike. Take the papers and look.",
)
BACK = mark("Keying", "Back to the grid")


def to_key_again(page: Grid) -> list[GridRow]:
    """The sample, without those who were keyed twice already."""
    return [row for row in sample(page) if row.sheet and not row.sheet.again]


def rate_told(page: Grid) -> Words | None:
    """The error rate of the second keying; None before there was one."""
    wrong, of, sheets = error_rate(page)
    if not of:
        return None
    return RATE.with_(sheets=sheets, wrong=wrong, of=of, percent=f"{wrong / of * 100:.1f}")


class Checks(QWidget):
    """The error rate in a line, and the door to the doubts; hidden where there is neither."""

    asked = Signal()
    """The list of doubts is wanted."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self.rate = Elided(role="soft")
        self.doubts = link("", self.asked.emit)
        line = row(self.rate, self.doubts, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)

    def put(self, page: Grid | None) -> Sequence[Words]:
        """Tell of a page; the doubts."""
        rate = rate_told(page) if page else None
        found = doubts(page) if page else []
        self.rate.put(self._say(rate) if rate else "")
        self.doubts.setText(self._say(DOUBTS.with_(count=len(found))))
        self.doubts.setAccessibleName(self.doubts.text())
        self.doubts.setVisible(bool(found))
        self.setVisible(bool(rate or found))
        return found


class DoubtsPage(QWidget):
    """Everything the head may want to look at, in sentences."""

    left = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._card = Card()
        back = button(say(BACK), self.left.emit, picture="left", keys="Esc")
        top = row(title(say(TITLE)), None, back)
        self.setLayout(column(top, paragraph(say(WHY), "soft"), scrolled(self._card), gap=12))

    def put(self, found: Sequence[Words]) -> None:
        """Show these."""
        clear(self._card.body)
        self._card.add(*(paragraph(self._say(words)) for words in found))
        self._card.body.addStretch(1)
