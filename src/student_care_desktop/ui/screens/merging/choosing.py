"""The table of what meets: one line a field or record, both sides, and which one stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from student_care_desktop.domain.merging import KEEP, OTHER, Choices, Merge, Pair, Side
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.tables import Align, Column, Ink, TableView

__all__ = ["Choosing"]

NAME = mark("Merging", "What meets in both records")
EMPTY = mark("Merging", "Nothing differs: everything can come over as it is.")
OPEN, SAME = mark("Merging", "Choose: ← or →"), mark("Merging", "The same")
ONLY = {KEEP: mark("Merging", "← only here"), OTHER: mark("Merging", "only here →")}
STAYS = {KEEP: mark("Merging", "← left stays"), OTHER: mark("Merging", "right stays →")}
_SIDES = {
    Qt.Key.Key_Left: KEEP, Qt.Key.Key_1: KEEP, Qt.Key.Key_Right: OTHER, Qt.Key.Key_2: OTHER,
}


@dataclass(slots=True)
class Line:
    """A pair and what was chosen of it, if anything."""

    pair: Pair
    side: Side | None = field(default=None)

    @property
    def stays(self) -> Side | None:
        """The side whose value stays; both in what is the same."""
        return self.pair.only if self.pair.state == "one" else self.side


def _state(line: Line) -> Words:
    if line.pair.state == "same":
        return SAME
    if line.pair.state == "one":
        return ONLY[line.pair.only]
    return STAYS[line.side] if line.side else OPEN


def _tone(line: Line) -> str:
    if line.pair.state != "differs":
        return "quiet"
    return "good" if line.side else "warn"


def _value(side: Side, heading: Words, say: Say) -> Column[Line]:
    return Column(
        key=side, heading=heading, value=lambda line: line.pair.shown(side, say) or "–", ink=Ink.BADGE,
        tone=lambda line: "good" if line.stays == side else "", found=False, private=True,
    )


def _columns(say: Say) -> Sequence[Column[Line]]:
    return (
        Column(key="about", heading=mark("Merging", "Of"), value=lambda line: line.pair.about, ink=Ink.SOFT,
               width=130),
        Column(key="label", heading=mark("Merging", "What"), value=lambda line: line.pair.label, width=190),
        _value(KEEP, mark("Merging", "Left: stays on record"), say),
        _value(OTHER, mark("Merging", "Right: comes over"), say),
        Column(key="choice", heading=mark("Merging", "Which one"), value=_state, ink=Ink.BADGE, tone=_tone,
               align=Align.MIDDLE, width=136, found=False),
    )


class Choosing(TableView[Line]):
    """← and → (or 1 and 2) choose a side and go on to the next line that is open."""

    moved = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__(_columns(say), say, NAME, EMPTY)
        self._lines: list[Line] = []

    def load(self, merge: Merge, choices: Choices) -> None:
        """Show the pairs of a proposal."""
        self._lines = [Line(pair, choices.get(pair.key)) for pair in merge.pairs]
        self.put(self._lines)
        self.go_on()

    def show_all(self, everything: bool) -> None:
        """Show what is the same and what only one has too, or only what differs."""
        fits: Callable[[Line], bool] | None = None if everything else _differs
        self.records.keep(fits)
        self.go_on()

    @property
    def choices(self) -> dict[str, Side]:
        """What was chosen so far."""
        return {line.pair.key: line.side for line in self._lines if line.side}

    @property
    def open(self) -> int:
        """How many lines still wait for a choice."""
        return sum(_differs(line) and line.side is None for line in self._lines)

    def choose_rest(self, side: Side) -> None:
        """Take one side wherever nothing is chosen yet."""
        for line in self._lines:
            if _differs(line) and line.side is None:
                line.side = side
        self._changed()

    def go_on(self) -> None:
        """To the next line that is open, from the one that was chosen last, going round."""
        here = max(self.currentIndex().row(), 0)
        shown = self.records.records
        order = [*range(here, len(shown)), *range(here)]
        goal = next((at for at in order if _differs(shown[at]) and shown[at].side is None), here)
        if goal < len(shown):
            self.setCurrentIndex(self.records.index(goal, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _SIDES.get(Qt.Key(event.key()))
        line = self.current()
        if side and line and _differs(line):
            line.side = side
            self._changed()
            self.go_on()
        elif not side:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.viewport().update()
        self.moved.emit()


def _differs(line: Line) -> bool:
    return line.pair.state == "differs"
