"""What is keyed: the instrument, who answered it, and the round of the year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from student_care_desktop.catalog.instruments import instrument, instruments
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import row

__all__ = ["Choosers"]

INSTRUMENT = mark("Keying", "Instrument")
INFORMANT = mark("Keying", "Who answered")
ROUND = mark("Keying", "Round")
ROUND_NO = mark("Keying", "Round {round}")
_FIRST = ("sdq", "eq-12-17", "eq-6-11", "2q", "9q", "8q", "phq-a", "ces-d", "st-5", "gast")
"""The usual ones first; what only notes a result follows."""
_ROUNDS = range(1, 5)


class Choosers(QWidget):
    """Three lists; ``chosen`` carries the Page."""

    chosen = Signal(object)

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self.tools, self.informants, self.rounds = StillCombo(), StillCombo(), StillCombo()
        for combo, words, wide in (
            (self.tools, INSTRUMENT, 190), (self.informants, INFORMANT, 118), (self.rounds, ROUND, 96)
        ):
            combo.setAccessibleName(say(words))
            combo.setMinimumWidth(wide)
            combo.activated.connect(self._choose)
        self.tools.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tools.setSizeAdjustPolicy(StillCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tools.setMaximumWidth(400)
        known = instruments()
        for key in [*_FIRST, *(key for key in known if key not in _FIRST)]:
            self.tools.addItem(say(known[key].title), key)
        for number in _ROUNDS:
            self.rounds.addItem(say(ROUND_NO.with_(round=number)), number)
        line = row(self.tools, self.informants, self.rounds, gap=8)
        line.setStretch(0, 1)
        self.setLayout(line)

    def put(self, page: Page) -> None:
        """Show what is keyed."""
        with QSignalBlocker(self):
            self.tools.setCurrentIndex(self.tools.findData(page.instrument))
            self._offer(instrument(page.instrument).informants, page.informant)
            if self.rounds.findData(page.round) < 0:
                self.rounds.addItem(self._say(ROUND_NO.with_(round=page.round)), page.round)
            self.rounds.setCurrentIndex(self.rounds.findData(page.round))

    def _offer(self, informants: Sequence[str], chosen: str) -> None:
        self.informants.clear()
        for key in informants:
            self.informants.addItem(self._say(INFORMANTS[key]), key)
        self.informants.setCurrentIndex(max(self.informants.findData(chosen), 0))
        self.informants.setEnabled(len(informants) > 1)

    def _choose(self) -> None:
        tool, informant = self.tools.currentData(), self.informants.currentData()
        known = instrument(tool).informants
        if informant not in known:
            informant = "teacher" if "teacher" in known else known[0]
        self.chosen.emit(Page(tool, informant, self.rounds.currentData()))
