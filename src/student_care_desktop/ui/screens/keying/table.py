"""The grid with what is said below it; keeps each row that is left, behind the window and in order."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.scoring import age_note
from student_care_desktop.domain.sheets import Sheet, UrgentCase
from student_care_desktop.domain.wording import Wording
from student_care_desktop.domain.words import Words
from student_care_desktop.services.judging import rating
from student_care_desktop.services.sheets import GridRow
from student_care_desktop.ui.furniture import Card, Elided, column, row
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.keeper import Keeper
from student_care_desktop.ui.screens.keying.grid import KeyGrid
from student_care_desktop.ui.screens.keying.pad import Line, Pad
from student_care_desktop.ui.screens.keying.paper import Paper
from student_care_desktop.ui.screens.keying.telling import (
    KEPT_SO,
    gaps_told,
    heading_of,
    item_told,
    refusal,
    time_told,
)
from student_care_desktop.ui.screens.keying.work import Work
from student_care_desktop.ui.theme import letter
from student_care_desktop.ui.urgent import tell_urgent

__all__ = ["KeyTable"]

_REST = 900
"""Milliseconds without a key after which the other places are told what was kept."""


class KeyTable(QWidget):
    """Keys one :class:`Work`."""

    opened = Signal(object)
    """GridRow whose result is wanted."""
    moved = Signal()
    """Another row, or something was kept."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._keeper = Keeper()
        self._work: Work | None = None
        self._wording: Wording | None = None
        self._news = False
        self._guarded: frozenset[int] = frozenset()
        self._told: Line | None = None
        self._about: Words | None = None
        self.announcing = False
        """Whether what moved is told just now, and was moved here."""
        self.grid = KeyGrid()
        card = Card(margin=1)
        card.add(self.grid)
        self.item, self.note = Elided(role="strong"), Elided(role="soft")
        self.time = Elided(role="soft", right=True)
        below = row(self.note, self.time, gap=16)
        below.setStretch(0, 3)
        below.setStretch(1, 1)
        self.setLayout(column(card, self.item, below, gap=6))
        self.layout().setStretch(0, 1)  # type: ignore[union-attr]
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.announce)
        self.grid.moved.connect(self._show_where)
        self.grid.refused.connect(self._refuse)
        self.grid.opened.connect(self._open)

    def load(self, work: Work, wording: Wording | None, at: str = "") -> None:
        """Key ``work``; the hand stands at the enrollment ``at``, or at the first row that is open."""
        self._work, self._wording, self._told = work, wording, None
        tool = work.page.instrument
        self._guarded = frozenset(
            at for at, item in enumerate(work.items)
            if tool.restricted or (item.page == 1 and f"item.{item.number}" in tool.guarded)
        )
        pad = Pad(work.items, work.lines, self._left)
        paper = Paper(pad, self._say, work.margin, self._veiled)
        paper.names_hidden = self._house.names_hidden
        self.grid.setAccessibleName(self._say(heading_of(work.page, self._house.scope.year)))
        self.grid.put(paper, self._group_width(work))
        place = next((at_ for at_, line in enumerate(work.lines) if line.row.child.enrollment.id == at), None)
        if place is None:
            place = next((at_ for at_, line in enumerate(work.lines) if not line.begun), 0)
        if work.lines:
            self.grid.go(place, pad.unanswered(place))

    @property
    def pad(self) -> Pad:
        """What is keyed."""
        return self.grid.pad

    @property
    def here(self) -> Line | None:
        """The row of the hand."""
        return self.pad.line if self._work and self._work.lines else None

    def _group_width(self, work: Work) -> int:
        """Room for the longest badge of the norms."""
        metrics = QFontMetrics(letter(12, bold=True))
        labels = [self._say(band.label) for band in work.page.reading.norms.bands.values() if not band.group]
        longest = max((metrics.horizontalAdvance(label) for label in labels), default=0)
        return min(150, max(54, longest + 28))

    def _veiled(self, line: Line, column: int) -> bool:
        """Answers about a child's safety are seen only while their own row is keyed."""
        return column in self._guarded and line is not self.pad.line

    def _left(self, line: Line) -> None:
        """Keep a row behind the window."""
        assert self._work is not None  # noqa: S101
        work = self._work.keep(line)
        if work:
            line.touched = False
            self._keeper.keep(work, partial(self._kept, line))

    def _kept(self, line: Line, sheet: Any, error: Exception | None) -> None:
        line.unsaved = error is not None
        if isinstance(error, CareError | StorageTrouble):
            line.touched = True
            self._house.messages.tell(error.words, "bad")
        elif error:
            line.touched = True
            self._house.messages.trouble(error)
        else:
            line.row = GridRow(line.row.child, sheet)
            self._news = True
            self._tell_urgent(sheet)
        self.grid.refresh(self.pad.lines.index(line) if line in self.pad.lines else None)
        self._timer.start()

    def _tell_urgent(self, sheet: Sheet) -> None:
        assert self._work is not None  # noqa: S101
        if self._work.page.instrument.guarded:
            tell_urgent(self._house, sheet.enrollment_id, source=sheet.id)

    def settle(self) -> bool:
        """Keep every row that differs from what is kept, and wait for the disk; whether all is kept."""
        for line in self._work.lines if self._work else ():
            if line.touched:
                self._left(line)
        self._keeper.flush()
        self.announce()
        return not any(line.unsaved for line in (self._work.lines if self._work else ()))

    def announce(self) -> None:
        """Tell what was kept: this place and the others."""
        self._timer.stop()
        if self._news:
            self._news = False
            self.moved.emit()
            self.announcing = True
            self._house.changed.emit(Changes(frozenset({Sheet, UrgentCase})))
            self.announcing = False

    def hideEvent(self, event: QHideEvent) -> None:
        """Another place, or the lock: nothing waits."""
        self.settle()
        super().hideEvent(event)

    def _open(self) -> None:
        if self.here and self._work and not self._work.blind:
            self.settle()
            self.opened.emit(self.here.row)

    def _refuse(self, key: str) -> None:
        self._note(refusal(key, self.pad.item), "bad")

    def _show_where(self) -> None:
        """The item of the hand, and what is to be known of this row."""
        if not self.here:
            return
        if self.here.touched and not self._keeper.idle:
            self._keeper.flush()  # no more than the row being keyed can ever be lost
        if self._timer.isActive():
            self._timer.start()
        self.item.put(self._say(item_told(self.here, self.pad.item, self._wording, self._say)))
        if self.here is not self._told:
            self._told = self.here
            self._about, spent = self._age_note(self.here), time_told(self.pad.lines)
            self.time.put(self._say(spent) if spent else "")
        about = self._about or gaps_told(self.pad)
        self._note(about or KEPT_SO, "warn" if about else "soft")

    def _note(self, words: Words, role: str) -> None:
        text = self._say(words)
        if self.note.property("role") != role:
            self.note.setProperty("role", role)
            self.note.style().polish(self.note)
        self.note.put(text)

    def _age_note(self, line: Line) -> Words | None:
        assert self._work is not None  # noqa: S101
        page, child = self._work.page, line.row.child
        day = line.sheet.day if line.sheet else self._house.desk.today
        sheet = Sheet(enrollment_id=child.enrollment.id, informant=page.page.informant, day=day)
        return age_note(page.instrument, rating(sheet, child.student))
