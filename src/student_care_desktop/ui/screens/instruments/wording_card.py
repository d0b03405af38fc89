"""The wording that the school loaded for an instrument, with its licence; loaded and removed here."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLayout

from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.wording import Wording
from student_care_desktop.domain.words import mark
from student_care_desktop.services import wordings
from student_care_desktop.services.instruments import ToolCard
from student_care_desktop.ui.furniture import Card, button, clear, column, heading, paragraph, row
from student_care_desktop.ui.house import Changes, House

__all__ = ["WordingCard"]

TITLE = mark("Instruments", "Wording of the items")
ABOUT = mark(
    "Instruments",
    "No wording ships with the program. A school that has permission loads its own file: it is shown beside "
    "the number when answers are keyed, lies encrypted in the school's data, and is never exported or "
    "printed.",
)
NOT_HERE = mark(
    "Instruments", "Of this instrument the wording is not shown: only scores or a result are noted."
)
NONE_YET = mark("Instruments", "No wording is loaded.")
LOADED = mark("Instruments", "{informant}: {count} items. Licence: {licence}.")
CHILD_MAY = mark("Instruments", "The licence lets a child answer on the screen.")
CHILD_MAY_NOT = mark("Instruments", "A child may not answer on the screen.")
LOAD, REMOVE = mark("Instruments", "Load a wording file …"), mark("Instruments", "Remove the wording")
CHOOSE, KIND = mark("Instruments", "Choose the wording file"), mark("Instruments", "Wording file")
IS_LOADED = mark("Instruments", "The wording of {name} is loaded.")
IS_REMOVED = mark("Instruments", "The wording of {name} is removed.")
ASK = mark("Instruments", "Remove the wording of {name}?")
ASK_MORE = mark(
    "Instruments", "Answers and results stay. The file can be loaded again, or the change taken back."
)
SETTINGS = Changes(frozenset([Setting]))


class WordingCard(Card):
    """One line for each informant whose wording is there."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.say
        self._house, self._list = house, column(gap=6)
        self._card: ToolCard | None = None
        self._about = paragraph(say(ABOUT), "soft")
        self.load = button(say(LOAD), self._load, picture="add")
        self.add(heading(say(TITLE)), self._about, self._list, row(None, self.load))

    def put(self, card: ToolCard) -> None:
        """Show what is loaded for this instrument."""
        say = self._house.say
        self._card = card
        clear(self._list)
        keyed = card.tool.entry == "answers"
        self.load.setVisible(keyed)
        self._about.setVisible(keyed)
        for informant, wording in card.wordings.items():
            self._list.addLayout(self._line(informant, wording))
        if not card.wordings:
            self._list.addWidget(paragraph(say(NONE_YET if keyed else NOT_HERE), "" if keyed else "soft"))

    def _line(self, informant: str, wording: Wording) -> QLayout:
        say = self._house.say
        told = LOADED.with_(
            informant=INFORMANTS[informant], count=len(wording.items), licence=wording.licence
        )
        may = CHILD_MAY if wording.child_may_answer else CHILD_MAY_NOT
        text = column(paragraph(say(told)), paragraph(say(may), "soft"), gap=2)
        line = row(text, button(say(REMOVE), partial(self._remove, informant)))
        line.setStretch(0, 1)
        return line

    def _load(self) -> None:
        file = self._house.messages.open_file(CHOOSE, KIND, "*.toml")
        if file:
            self._house.attempt(lambda: wordings.load_wording(self._house.desk, file), self._loaded)

    def _loaded(self, wording: Wording) -> None:
        self._house.messages.tell(IS_LOADED.with_(name=wording.instrument))
        self._house.changed.emit(SETTINGS)

    def _remove(self, informant: str) -> None:
        card = self._card
        if card is None or not self._house.messages.ask(
            ASK.with_(name=card.tool.title), ASK_MORE, REMOVE, danger=True
        ):
            return
        self._house.attempt(
            lambda: wordings.remove_wording(self._house.desk, card.tool.key, informant),
            lambda _: self._removed(card),
        )

    def _removed(self, card: ToolCard) -> None:
        self._house.messages.tell(IS_REMOVED.with_(name=card.tool.title))
        self._house.changed.emit(SETTINGS)
