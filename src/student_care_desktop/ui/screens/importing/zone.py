"""The first page of every import: where a file is dropped or chosen, and what was found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    button,
    column,
    heading,
    label,
    paragraph,
    repolish,
    row,
    set_paragraph,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.theme import icon
from student_care_desktop.ui.wizards import PageView

__all__ = ["DropZone", "Tips", "ZonePage", "ZoneWords", "tips"]

CHOOSE = mark("Import", "Choose a file …")
ANOTHER = mark("Import", "Choose another file …")
_PATTERNS = "*.xlsx *.xls *.csv *.tsv *.txt *.html *.htm"

Tips = Sequence[tuple[Words, Words]]
"""What helps to choose the file: a name and a sentence each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneWords:
    """What the zone says: drop it here, which kinds, the chooser's title and the name of its filter."""

    drop: Words
    kinds: Words
    title: Words
    filter: Words


class DropZone(QFrame):
    """Where a file is dropped or chosen, and what was found in it."""

    def __init__(self, house: House, words: ZoneWords) -> None:
        super().__init__()
        self._say, self._told = house.say, words
        self.setProperty("kind", "drop")
        self._picture = QLabel()
        self._words, self._kinds = heading(), paragraph("", "soft")
        self._name = Elided(role="heading")
        self.choose = button(self._say(CHOOSE), picture="folder")
        told = column(self._name, self._words, self._kinds, gap=3)
        line = row(self._picture, told, self.choose, gap=16)
        line.setStretch(1, 1)
        line.setContentsMargins(22, 20, 22, 20)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.put("", None)

    def put(self, name: str, found: Words | None) -> None:
        """Show the file and what was found in it, or ask for one."""
        say = self._say
        picture = icon("table", "good", 40) if found else icon("import", "soft", 40)
        self._picture.setPixmap(picture.pixmap(40, 40))
        self._name.setVisible(found is not None)
        self._name.put(name)
        self._words.setVisible(found is None)
        self._words.setText(say(self._told.drop))
        set_paragraph(self._kinds, say(found or self._told.kinds))
        self.choose.setText(say(ANOTHER if found else CHOOSE))
        self.choose.setAccessibleName(self.choose.text())
        repolish(self, tone="good" if found else "")

    def hover(self, above: bool) -> None:
        """A file hangs over the page, or no longer."""
        repolish(self, tone="over" if above else "good" if self._name.isVisibleTo(self) else "")


class ZonePage(PageView):
    """Choosing reads the file at once; one of another kind is told of in the strip and changes nothing."""

    replaced = Signal()
    """Another file was read: what later pages said of the one before no longer holds."""

    def __init__(self, house: House, words: ZoneWords) -> None:
        super().__init__()
        self._house, self._say, self._words = house, house.say, words
        self._opened: Any = None
        self.zone = DropZone(house, words)
        self.zone.choose.clicked.connect(self._choose)

    def clear(self) -> None:
        """Forget the file."""
        self._put(None)

    def look_again(self) -> None:
        """The school's years or classes may have changed."""

    def begin_with(self, thing: Any) -> None:
        """The person comes with something else than a file."""

    def read(self, path: Path) -> None:
        """Read a file in the background; what was chosen before stays if it is of another kind."""
        desk, opens = self._house.desk, self.opens()
        self._house.work(lambda progress: opens(desk, path, progress), self._take)

    def opens(self) -> Any:
        """How a file is read: ``(desk, path, progress)`` → what was opened, with its ``path``."""
        raise TypeError(type(self).__name__)

    def found(self, opened: Any) -> Words:
        """What was found in the file."""
        raise TypeError(type(self).__name__)

    def settle(self) -> None:
        self.zone.choose.setFocus()

    def _choose(self) -> None:
        path = self._house.messages.open_file(self._words.title, self._words.filter, _PATTERNS)
        if path:
            self.read(path)

    def _take(self, opened: Any) -> None:
        self._put(opened)
        self.replaced.emit()

    def _put(self, opened: Any) -> None:
        self._opened = opened
        self.zone.put(opened.path.name if opened else "", self.found(opened) if opened else None)
        self.changed.emit()


def tips(house: House, told: Tips) -> QFrame:
    """The tips beside each other."""
    cards = []
    for name, text in told:
        card = Card(margin=14)
        card.body.setSpacing(3)
        card.add(label(house.say(name), "strong"), paragraph(house.say(text), "soft"))
        card.body.addStretch(1)
        cards.append(card)
    whole, line = QFrame(), row(*cards, gap=12)
    for place in range(len(cards)):
        line.setStretch(place, 1)
    whole.setLayout(line)
    return whole
