"""What can be done with a referral now: a step with its day and words, or a word that makes no step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.referrals import ReferralStep
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.focus import follow
from student_care_desktop.ui.forms.form import FieldBox
from student_care_desktop.ui.furniture import Card, button, clear, label, link, paragraph, row

__all__ = ["ActsCard"]

TITLE = mark("Refer", "What happens next")
NOTHING = mark("Refer", "Nothing is to be done here by you now.")
NEEDS = mark("Refer", "A reason, a result or what was seen stands in the box above the button.")
WORD = mark("Refer", "Write down a word")
HEARD = mark("Refer", "The receiver spoke: the days of silence begin anew")
ATTACH, OUT = mark("Refer", "Attach the paper that came…"), mark("Refer", "Do not attach it")
ACTS: Mapping[str, Words] = {
    "waiting": mark("ReferAct", "Lay before the principal"),
    "sent": mark("ReferAct", "Send"),
    "received": mark("ReferAct", "Received"),
    "helping": mark("ReferAct", "Help has begun"),
    "answered": mark("ReferAct", "Write the answer"),
    "following": mark("ReferAct", "Follow up"),
    "ended": mark("ReferAct", "End it"),
    "returned": mark("ReferAct", "Send back to be mended"),
    "refused": mark("ReferAct", "The agency does not take it"),
    "no_consent": mark("ReferAct", "Parents do not agree"),
    "cancelled": mark("ReferAct", "Cancel the referral"),
}
APPROVE = mark("ReferAct", "Approve")
_ACROSS = 2
_ASIDE = ("returned", "refused", "no_consent", "cancelled")
"""Never the button that Enter or a hasty hand finds first."""


class ActsCard(Card):
    """``moved`` carries the state and ``spoken`` whether the receiver spoke; note and day stand here."""

    moved = Signal(str)
    spoken = Signal(bool)

    def __init__(self, say: Say, today: dt.date, ask: Callable[[], Path | None]) -> None:
        super().__init__(say(TITLE))
        self._say, self._today, self._ask = say, today, ask
        self.paper: Path | None = None
        fields = fields_of(ReferralStep)
        self.day, self.note = FieldBox(fields["day"], say), FieldBox(fields["note"], say)
        self.heard = QCheckBox(say(HEARD))
        self._speak = button(say(WORD), lambda: self.spoken.emit(self.heard.isChecked()))
        self._none = paragraph(say(NOTHING), "soft")
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        line = row(self.heard, None, self._speak)
        self.attach = button(say(ATTACH), self._choose, kind="link", picture="file")
        self._file, self._out = label("", "small"), link(say(OUT), lambda: self.take(None))
        papers = row(self.attach, self._file, self._out, None)
        self._needs = paragraph(say(NEEDS), "small")
        self.add(self._none, self.day, self.note, papers, self._needs, self._grid, line)

    def put(self, possible: Sequence[str], *, may_speak: bool, approving: bool) -> None:
        """Offer these steps; what was written is put away."""
        clear(self._grid)
        self.day.input.put(self._today)
        self.note.input.put("")
        self.heard.setChecked(False)
        self.take(None)
        self._none.setVisible(not possible and not may_speak)
        for box in (self.day, self.note, self.attach, self._needs):
            box.setVisible(bool(possible) or may_speak)
        self.heard.setVisible(may_speak)
        self._speak.setVisible(may_speak)
        usual, aside = list[QPushButton](), list[QPushButton]()
        for place, to in enumerate(possible):
            words = APPROVE if approving and to == "sent" else ACTS[to]
            made = button(self._say(words), self._go(to), kind="" if place or to in _ASIDE else "primary")
            made.setObjectName(f"act-{to}")
            self._grid.addWidget(made, place // _ACROSS, place % _ACROSS, Qt.AlignmentFlag.AlignLeft)
            (aside if to in _ASIDE else usual).append(made)
        follow(self.note, self.attach, self._out, *usual, self.heard, self._speak, *aside)

    def _go(self, to: str) -> Callable[[], None]:
        def go() -> None:
            self.moved.emit(to)

        return go

    def _choose(self) -> None:
        file = self._ask()
        if file:
            self.take(file)

    def take(self, file: Path | None) -> None:
        """This file goes with the next step; None: no paper does."""
        self.paper = file
        self._file.setText(file.name if file else "")
        for one in (self._file, self._out):
            one.setVisible(file is not None)

    @property
    def said(self) -> tuple[dt.date | None, str]:
        """The day and the words; ValueError where the day cannot be read."""
        return self.day.input.value(), self.note.input.value()
