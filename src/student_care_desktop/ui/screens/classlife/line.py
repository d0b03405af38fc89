"""One homeroom as it is written: Enter goes on from field to field, and past the last one keeps it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QListView, QPlainTextEdit, QWidget

from student_care_desktop.domain.class_life import HomeroomEntry
from student_care_desktop.domain.thai import MONTHS
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.homeroom import Log
from student_care_desktop.ui.forms.form import Form
from student_care_desktop.ui.forms.inputs import AreaInput, LineInput
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    heading,
    label,
    link,
    paragraph,
    row,
    scrolled,
)
from student_care_desktop.ui.screens.classlife.tab import EnterGoesOn

__all__ = ["LineCard"]

_KEYS = ("day", "kind", "topic", "present", "noticed", "detail", "result")
NEW = mark("Class life", "New homeroom")
OF_DAY = mark("Class life", "{weekday} {day} {month}")
SAVE = mark("Class life", "Keep the line")
OTHER = mark("Class life", "Another day")
REMOVE = mark("Class life", "Take out")
HOW = mark("Class life", "Enter goes on and keeps after the last field · Shift+Enter new line")
ABSENT = mark("Class life", "Absent {absent} of {roll}")
UNKNOWN = mark("Class life", "Absent: counted from who is present (roll {roll})")
TOO_MANY = mark("Class life", "More than the {roll} on the roll")
KEPT_BY = mark("Class life", "Kept by {who}")
SEEN_BY = mark("Class life", "Seen by {who}")
WEEKDAYS = (
    mark("Weekday", "Monday"), mark("Weekday", "Tuesday"), mark("Weekday", "Wednesday"),
    mark("Weekday", "Thursday"), mark("Weekday", "Friday"), mark("Weekday", "Saturday"),
    mark("Weekday", "Sunday"),
)
_WIDE, _AREA = 470, 52


class LineCard(Card):
    """``wanted`` asks to keep the line, ``another`` for an empty one, ``unwanted`` to take it out."""

    wanted = Signal()
    another = Signal()
    unwanted = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__(margin=14)
        self._say = say
        self._log: Log | None = None
        self.line = HomeroomEntry()
        self.form = Form(HomeroomEntry, _KEYS, say)
        self._title, self._who = heading(), label("", "small")
        self._absent = paragraph("", "soft")
        self._topics = QStringListModel(self)
        self._furnish()
        self._lay_out()
        self.form.changed.connect(self._follow)

    def _furnish(self) -> None:
        last = self._area("result")
        self._on = EnterGoesOn(self, last)
        self._on.past_last.connect(self.wanted)
        for key in ("kind", "detail", "result"):
            self.form.boxes[key].input.editor.installEventFilter(self._on)
        for key in ("detail", "result"):
            self._area(key).setFixedHeight(_AREA)
        topic = self.form.boxes["topic"].input
        assert isinstance(topic, LineInput)  # noqa: S101
        offered = QCompleter(self._topics, self)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("kind", "popup")
        offered.setPopup(popup)
        topic.line.setCompleter(offered)
        grid = self.form.layout()
        assert isinstance(grid, QGridLayout)  # noqa: S101
        grid.addWidget(self._absent, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def _area(self, key: str) -> QPlainTextEdit:
        made = self.form.boxes[key].input
        assert isinstance(made, AreaInput)  # noqa: S101
        return made.area

    def _lay_out(self) -> None:
        say = self._say
        self.setFixedWidth(_WIDE)
        inner, body = QWidget(), column(self.form, None)
        body.setContentsMargins(0, 0, 10, 0)
        inner.setLayout(body)
        self.save = button(say(SAVE), self.wanted.emit, kind="primary", keys="Ctrl+S")
        self.other = button(say(OTHER), self.another.emit, picture="add", keys="Ctrl+N")
        self.out = link(say(REMOVE), self.unwanted.emit)
        self.add(row(self._title, None, self._who), scrolled(inner), paragraph(say(HOW), "small"))
        self.add(row(self.save, self.other, None, self.out))
        self.body.setStretch(1, 1)

    def put(self, log: Log, line: HomeroomEntry, *, stored: bool) -> None:
        """Show a line of the log, or a new one."""
        self._log, self.line = log, line
        self.form.load(line)
        self.out.setVisible(stored)
        who = KEPT_BY.with_(who=line.kept_by) if line.kept_by else None
        who = SEEN_BY.with_(who=line.checked_by) if line.checked_by else who
        self._who.setText(self._say(who) if who and stored else "")
        self._follow("")

    def may_write(self, allowed: bool) -> None:
        """Whether this person keeps lines."""
        self.form.setEnabled(allowed)
        for one in (self.save, self.other, self.out):
            one.setVisible(allowed and not (one is self.out and self.out.isHidden()))

    def value(self) -> HomeroomEntry:
        """The line as it is written."""
        return self.form.value()

    @property
    def dirty(self) -> bool:
        """Whether something is written that is not kept."""
        return self.form.dirty

    @property
    def said(self) -> bool:
        """Whether a new line says anything beyond its day."""
        value = self.value()
        return bool(value.topic or value.detail or value.result or value.noticed or value.present is not None)

    def settle(self) -> None:
        """The cursor where writing begins: at the kind of a new line, else at the topic."""
        self.form.focus("topic" if self.line.topic else "kind" if self.line.day else "day")

    def _follow(self, key: str) -> None:
        """The title, who is absent, and the topics of this kind."""
        value, log = self.value(), self._log
        if log is None:
            return
        self._title.setText(self._told(value.day) if value.day else self._say(NEW))
        self._topics.setStringList(_offered(log, value.kind))
        roll = log.roll.on(value.day or log.span[1])
        words = UNKNOWN.with_(roll=roll)
        if value.present is not None:
            absent = roll - value.present
            words = ABSENT.with_(absent=absent, roll=roll) if absent >= 0 else TOO_MANY.with_(roll=roll)
        self._absent.setText(self._say(words))

    def _told(self, day: dt.date) -> str:
        weekday = self._say(WEEKDAYS[day.weekday()])
        return self._say(OF_DAY.with_(weekday=weekday, day=day.day, month=MONTHS[day.month - 1]))


def _offered(log: Log, kind: str) -> Sequence[str]:
    """Topics of this kind first, then of the others."""
    first = log.topics.get(kind, ())
    return [*first, *(topic for key, topics in log.topics.items() if key != kind for topic in topics)]


def fresh(log: Log, day: dt.date | None) -> HomeroomEntry:
    """A new line of the class."""
    return replace(HomeroomEntry(), classroom_id=log.classroom.id, day=day)
