"""The story of a child: the newest lines as a card of the page, and everything on a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.stories import KINDS, Event, kinds_in
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.facts import Veiled
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    Mark,
    button,
    column,
    heading,
    label,
    link,
    paragraph,
    row,
    rule,
    title,
)
from student_care_desktop.ui.screens.student.cards import Look
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.veiled import DOTS

__all__ = ["StoryCard", "StoryPage"]

STORY = mark("Timeline", "Timeline")
STORY_OF = mark("Timeline", "Timeline of {name}")
ALL = mark("Timeline", "Show all ({count})")
NOTHING = mark("Timeline", "Nothing is on record yet.")
BACK = mark("Timeline", "Back to the page")
EVERYTHING = mark("Timeline", "Everything ({count})")
OF_KIND = mark("Timeline", "{kind} ({count})")
KIND = mark("Timeline", "What kind")
HOW = mark("Timeline", "Enter opens what a line is about")
STATES = {
    "done": mark("Timeline", "Done"), "now": mark("Timeline", "Going on"), "alarm": mark("Timeline", "Waits"),
}
_SHORT = 5
"""Lines on the card."""


class StoryCard(Card):
    """The newest lines; each opens what it is about.  The heading stands there until they are read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._head = row(heading(look.say(STORY)), None)
        self.add(self._head)

    def fill(self, events: Sequence[Event]) -> None:
        """Put the lines below the heading."""
        look, say = self._look, self._look.say
        if events:
            self._head.addWidget(link(say(ALL.with_(count=len(events))), look.acts.whole_story))
        else:
            self.add(paragraph(say(NOTHING), "soft"))
        for place, one in enumerate(events[:_SHORT]):
            if place:
                self.add(rule())
            self.add(_line(one, look))


def _line(one: Event, look: Look) -> QWidget:
    say, open_ = look.say, look.acts.see_event
    text = say(one.title)
    what = link(text, partial(open_, one))
    day = label(short_day(one.day) if one.day else "", "small")
    lines = column(row(what, None, day, gap=10), gap=1)
    if detail := _detail(one, say):
        lines.addWidget(Veiled(detail, 12) if look.hidden else Elided(detail, "small"))
    made = QWidget()
    made.setLayout(row(column(Mark(one.state, say(STATES[one.state])), None), lines, gap=10))
    return made


def _detail(one: Event, say: Say) -> str:
    return say(one.detail) if isinstance(one.detail, Words) else one.detail


class StoryPage(QWidget):
    """Every line of the story, by school year; one kind of it can be chosen."""

    left = Signal()
    opened = Signal(object)
    """The event that is to be opened."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._events: Sequence[Event] = ()
        self._hidden = False
        self._title = title()
        self.kinds = StillCombo()
        self.kinds.setAccessibleName(say(KIND))
        self.kinds.currentIndexChanged.connect(lambda place: self._keep())
        back = button(say(BACK), self.left.emit, picture="left")
        self.table: TableView[Event] = TableView(self._columns(), say, STORY, NOTHING)
        self.table.opened.connect(self.opened.emit)
        card = Card(margin=1)
        card.add(self.table)
        names = column(self._title, label(say(HOW), "soft"), gap=0)
        head = row(names, self.kinds, back, gap=10)
        head.setStretch(0, 1)
        whole = column(head, card, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.table)

    def _columns(self) -> tuple[Column[Event], ...]:
        say = self._say
        return (
            Column(
                key="year", heading=mark("Timeline", "Year"), value=lambda one: one.year, width=70,
                align=Align.MIDDLE,
            ),
            Column(
                key="day", heading=mark("Timeline", "Day"), width=104, order=lambda one: str(one.day),
                value=lambda one: short_day(one.day) if one.day else None,
            ),
            Column(
                key="state", heading=mark("Timeline", "State"), value=lambda one: one.state, ink=Ink.MARK,
                width=70, show=lambda state, say: say(STATES[state]), align=Align.MIDDLE, found=False,
            ),
            Column(
                key="kind", heading=mark("Timeline", "Kind"), value=lambda one: KINDS[one.kind],
                ink=Ink.SOFT, width=150,
            ),
            Column(
                key="what", heading=mark("Timeline", "What"), value=lambda one: one.title,
                ink=Ink.STRONG, after=lambda one: "" if self._hidden else _detail(one, say),
            ),
        )

    def load(self, name: str, events: Sequence[Event], *, hidden: bool) -> None:
        """Show everything of this child."""
        self._events, self._hidden = events, hidden
        self._title.setText(self._say(STORY_OF.with_(name=DOTS if hidden else name)))
        self.kinds.blockSignals(True)
        chosen = self.kinds.currentData()
        self.kinds.clear()
        self.kinds.addItem(self._say(EVERYTHING.with_(count=len(events))), "")
        for kind, count in kinds_in(events).items():
            self.kinds.addItem(self._say(OF_KIND.with_(kind=KINDS[kind], count=count)), kind)
        self.kinds.setCurrentIndex(max(self.kinds.findData(chosen), 0))
        self.kinds.blockSignals(False)
        self.table.put(events)
        self._keep()

    def _keep(self) -> None:
        kind = self.kinds.currentData()
        self.table.records.keep((lambda one: one.kind == kind) if kind else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
