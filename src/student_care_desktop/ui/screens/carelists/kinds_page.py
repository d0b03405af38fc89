"""The kinds of activity of this school: renamed, added, or no longer offered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Annotated

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.activity_kinds import MOST, Kind, Kinds
from student_care_desktop.domain.fields import Choice, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services import activity_kinds
from student_care_desktop.ui.furniture import Card, button, column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.wizards.rows import RowColumn, RowsTable

__all__ = ["KindsPage"]

ABOUT = mark(
    "CareLists",
    "What is offered wherever something to be done is written. A kind that is in use can be renamed or no "
    "longer offered; records keep its name.",
)
KEYS = mark("CareLists", "Insert adds a row · Enter writes · Ctrl+Delete takes a row out")
LIST, NAME = mark("CareLists", "Kinds of activity"), mark("CareLists", "Kind of activity")
STATE, USED = mark("CareLists", "Offered or not"), mark("CareLists", "Times used")
STATES = (("on", mark("CareLists", "Offered")), ("off", mark("CareLists", "Not offered")))
SAVE, SHIPPED = mark("CareLists", "Save the kinds"), mark("CareLists", "Use the shipped kinds")
KEPT = mark("CareLists", "The kinds of activity are saved. They are offered from now on.")
STAY = mark("CareLists", "Saved. {names}: in use or shipped, so it stays in the list, no longer offered.")
RESTORED = mark("CareLists", "The shipped kinds are offered again. Records keep the names they have.")
ASK = mark("CareLists", "Use the shipped kinds of activity again?")
ASK_MORE = mark("CareLists", "Your own kinds are no longer offered; records that bear them keep their names.")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line(Record):
    """A kind as a row."""

    key: str = ""
    name: Annotated[str, Text(NAME, limit=120)] = ""
    state: Annotated[str, Choice(STATE, options=STATES)] = "on"


class KindsPage(QWidget):
    """Saved as a whole: what contradicts itself stays on the page and is told."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self._kinds, self._used = Kinds(), dict[str, int]()
        self._shown: tuple[_Line, ...] = ()
        used = RowColumn("key", USED, 110, read=lambda one: f"{self._used.get(one.key, 0):,}")
        self.table: RowsTable[_Line] = RowsTable(
            _Line, (RowColumn("name", NAME), RowColumn("state", STATE, 150), used), say, LIST, MOST
        )
        self.table.refused.connect(self._refuse)
        self._refused = paragraph("", "problem")
        self.save = button(say(SAVE), self.keep, kind="primary", picture="save", keys="Ctrl+S")
        self.shipped = button(say(SHIPPED), self.restore)
        card = Card()
        card.add(self.table, row(label(say(KEYS), "small"), self._refused, gap=12))
        foot = row(self.shipped, None, self.save)
        whole = column(paragraph(say(ABOUT), "soft"), card, foot, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def dirty(self) -> bool:
        """Whether something is written that is not saved."""
        self.table.commit()
        return self.table.value() != self._shown

    def load(self) -> None:
        """Show the list in use."""
        desk, say = self._house.desk, self._house.say
        self._kinds, self._used = activity_kinds.kinds(desk), activity_kinds.times_used(desk)
        self._shown = tuple(
            _Line(key=one.key, name=say(one.text), state="on" if one.offered else "off")
            for one in self._kinds.all
        )
        self.table.put(self._shown)
        self.shipped.setEnabled(self._kinds.own)
        set_paragraph(self._refused, "")

    def settle(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus()

    def keep(self) -> None:
        """Save what stands in the table."""
        self.table.commit()
        desk, chosen = self._house.desk, [self._kind(one) for one in self.table.value() if one.name.strip()]
        keys = {one.key for one in chosen}
        self._house.attempt(lambda: activity_kinds.keep_kinds(desk, chosen), partial(self._kept, keys))

    def restore(self) -> None:
        """The shipped list again."""
        if self._house.messages.ask(ASK, ASK_MORE, SHIPPED):
            desk = self._house.desk
            self._house.attempt(
                lambda: activity_kinds.restore_kinds(desk), lambda _: self._told(RESTORED)
            )

    def _kind(self, line: _Line) -> Kind:
        """What a person wrote; the words in both languages where nothing was changed."""
        before, name = self._kinds.called(line.key), line.name.strip()
        same = isinstance(before, Words) and self._house.say(before) == name
        text = before if same and isinstance(before, Words) else told(name, name)
        return Kind(line.key, text, line.state != "off")

    def _kept(self, keys: set[str], kinds: Kinds) -> None:
        """Rows that were taken out and are in use are back, and that is told."""
        say, before = self._house.say, {one.key for one in self._shown}
        back = [say(one.text) for one in kinds.all if one.key in before and one.key not in keys]
        self._told(STAY.with_(names=", ".join(back)) if back else KEPT)

    def _told(self, words: Words) -> None:
        self._house.messages.tell(words)
        self.load()
        self.settle()
        self._house.changed.emit(EVERYTHING)

    def _refuse(self, words: Words | None) -> None:
        set_paragraph(self._refused, self._house.say(words) if words else "")
