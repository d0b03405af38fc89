"""The rules of behaviour points of this school: what each takes or gives, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.conduct import FULL, Rule, Rules, Step
from student_care_desktop.domain.fields import Number, Text
from student_care_desktop.domain.records import Record, new_id
from student_care_desktop.domain.words import Say, Words, mark, told
from student_care_desktop.services import conduct
from student_care_desktop.ui.furniture import Card, button, column, heading, label, row, title
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.wizards.rows import RowColumn, RowsTable

__all__ = ["RulesPage"]

TITLE = mark("Conduct", "Rules of behaviour points")
ABOUT = mark(
    "Conduct", "Below 0 takes points, above 0 gives. Entries keep the points they were written with."
)
RULES, STEPS = mark("Conduct", "Rules"), mark("Conduct", "What follows at so many points or fewer")
NAME, POINTS = mark("Behaviour", "Rule"), mark("Behaviour", "Points")
WHAT, AT = mark("Conduct", "What follows"), mark("Conduct", "At")
SAVE, SHIPPED = mark("Conduct", "Save the rules"), mark("Conduct", "Use the shipped rules")
BACK = mark("Conduct", "Back to the class")
SAVED = mark("Conduct", "The rules are saved. They count from now on.")
_MOST_RULES, _MOST_STEPS = 60, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line(Record):
    """A rule as a row."""

    key: str = ""
    name: Annotated[str, Text(NAME, limit=120)] = ""
    points: Annotated[int | None, Number(POINTS, low=-FULL, high=FULL)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Follows(Record):
    """A step as a row."""

    key: str = ""
    name: Annotated[str, Text(WHAT, limit=200)] = ""
    at: Annotated[int | None, Number(AT, low=0, high=FULL)] = None


class RulesPage(QWidget):
    """Saved as a whole: what contradicts itself stays on the page and is told."""

    def __init__(self, house: House, back: Callable[[], None]) -> None:
        super().__init__()
        self._house, self._say, self._back = house, house.say, back
        say = self._say
        self.rules: RowsTable[_Line] = RowsTable(
            _Line, (RowColumn("name", NAME), RowColumn("points", POINTS, 110)), say, RULES, _MOST_RULES
        )
        self.steps: RowsTable[_Follows] = RowsTable(
            _Follows, (RowColumn("name", WHAT), RowColumn("at", AT, 110)), say, STEPS, _MOST_STEPS
        )
        self.save = button(say(SAVE), self.keep, kind="primary", keys="Ctrl+S")
        self.shipped = button(say(SHIPPED), self.restore)
        left, right = Card(), Card()
        left.add(heading(say(RULES)), self.rules)
        right.add(heading(say(STEPS)), self.steps)
        both = row(left, right, gap=16)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        foot = row(button(say(BACK), back, picture="left"), self.shipped, None, self.save)
        whole = column(
            column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0), both, foot, gap=14
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def load(self) -> None:
        """Show the rules in use."""
        law, say = conduct.rules(self._house.desk), self._say
        self.rules.put([_Line(key=one.key, name=say(one.text), points=one.points) for one in law.rules])
        self.steps.put([_Follows(key=one.key, name=say(one.text), at=one.at) for one in law.steps])
        self.rules.setFocus()

    def keep(self) -> None:
        """Save what stands in both tables."""
        self.rules.commit()
        self.steps.commit()
        desk = self._house.desk
        self._house.attempt(lambda: conduct.keep_rules(desk, self._written()), lambda _: self._kept())

    def restore(self) -> None:
        """The shipped rules again."""
        self._house.attempt(lambda: conduct.restore_rules(self._house.desk), lambda _: self._kept())

    def _written(self) -> Rules:
        law = conduct.rules(self._house.desk)
        rules, steps = self.rules.value(), self.steps.value()
        return Rules(
            start=law.start, reset=law.reset,
            rules=tuple(
                Rule(one.key or new_id(), _words(one.name, law.called(one.key), self._say), one.points or 0)
                for one in rules if one.name
            ),
            steps=tuple(
                Step(one.key or new_id(), _words(one.name, _step(law, one.key), self._say), one.at, True)
                for one in sorted(steps, key=lambda one: -(one.at or 0)) if one.name and one.at is not None
            ),
        )

    def _kept(self) -> None:
        self._house.messages.tell(SAVED)
        self._house.changed.emit(EVERYTHING)
        self._back()


def _words(written: str, before: Words | str, say: Say) -> Words:
    """What a person wrote; the words in both languages where nothing was changed."""
    if isinstance(before, Words) and say(before) == written:
        return before
    return told(written, written)


def _step(law: Rules, key: str) -> Words | str:
    return next((one.text for one in law.steps if one.key == key), "")
