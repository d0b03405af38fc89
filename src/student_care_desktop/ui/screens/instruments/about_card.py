"""What an instrument is: who answers, where it comes from, what its licence allows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.services.instruments import ToolCard
from student_care_desktop.ui.facts import Fact, fact_grid
from student_care_desktop.ui.furniture import Card, clear, column, heading
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.instruments.columns import ENTRIES, informants_told, source_told

__all__ = ["AboutCard"]

TITLE = mark("Instruments", "About the instrument")
ENTRY, ITEMS = mark("Instruments", "Keying"), mark("Instruments", "Items")
INFORMANTS, RECALL = mark("Instruments", "Answered by"), mark("Instruments", "Time asked about")
SOURCE, LICENCE = mark("Instruments", "Source"), mark("Instruments", "Licence")
SCALES = mark("Instruments", "Scales")


class AboutCard(Card):
    """Nothing here can be changed."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._say = house.say
        self._facts = column()
        self.add(heading(self._say(TITLE)), self._facts)

    def put(self, card: ToolCard) -> None:
        """Show this instrument."""
        tool, say = card.tool, self._say
        clear(self._facts)
        facts = [
            Fact(name=say(ENTRY), text=say(ENTRIES[tool.entry])),
            Fact(name=say(ITEMS), text=str(tool.items or "")),
            Fact(name=say(SCALES), text=" · ".join(say(scale.title) for scale in tool.scales)),
            Fact(name=say(INFORMANTS), text=informants_told(card, say)),
            Fact(name=say(RECALL), text=say(tool.recall) if tool.recall else ""),
            Fact(name=say(SOURCE), text=say(source_told(tool.source))),
            Fact(name=say(LICENCE), text=say(tool.licence)),
        ]
        grid: QWidget = fact_grid(facts, hidden=False, names=110)
        self._facts.addWidget(grid)
