"""The growth table: loaded by the school, named where it is used, taken out again."""

from __future__ import annotations

from student_care_desktop.domain.growth import INDICES, GrowthTable
from student_care_desktop.domain.words import mark
from student_care_desktop.services.growth import growth_table, load_growth, remove_growth
from student_care_desktop.ui.furniture import Card, button, heading, paragraph, row, set_paragraph
from student_care_desktop.ui.house import EVERYTHING, House

__all__ = ["GrowthCard"]

HEAD = mark("Settings", "Growth table")
NONE = mark(
    "Settings",
    "No table is loaded: only the body mass index is shown, and nobody is judged by it. Load the reference "
    "of the Department of Health as a CSV file to see and screen weight for height and height for age.",
)
LOADED = mark("Settings", "Loaded: {source}. It judges {indices}.")
LOAD, REMOVE = mark("Settings", "Load a table …"), mark("Settings", "Take the table out")
CHOOSE, CSV = mark("Settings", "Choose the growth table"), mark("Settings", "Table in plain text")
DONE = mark("Settings", "The growth table is loaded: {source}.")
GONE = mark("Settings", "The growth table is taken out. Only the body mass index is shown.")


class GrowthCard(Card):
    """What is wrong with a file is said in the strip; the table before it stays."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        say = house.say
        self._told = paragraph("", "soft")
        self.load = button(say(LOAD), self._load, picture="import")
        self.remove = button(say(REMOVE), self._remove, picture="remove")
        self.add(heading(say(HEAD)), self._told, row(None, self.remove, self.load))
        self.look_again()

    def look_again(self) -> None:
        """Show what is stored."""
        table, say = growth_table(self._house.desk), self._house.say
        words = NONE
        if table:
            known = [index for index in INDICES if (index, "m") in table.curves]
            indices = ", ".join(say(INDICES[index]) for index in known)
            words = LOADED.with_(source=table.source, indices=indices)
        set_paragraph(self._told, say(words))
        self.remove.setVisible(table is not None)

    def _load(self) -> None:
        path = self._house.messages.open_file(CHOOSE, CSV, "*.csv *.txt")
        if path:
            self._house.attempt(lambda: load_growth(self._house.desk, path), self._loaded)

    def _loaded(self, table: GrowthTable) -> None:
        self._house.messages.tell(DONE.with_(source=table.source))
        self._house.changed.emit(EVERYTHING)

    def _remove(self) -> None:
        self._house.attempt(lambda: remove_growth(self._house.desk), lambda _: self._removed())

    def _removed(self) -> None:
        self._house.messages.tell(GONE)
        self._house.changed.emit(EVERYTHING)
