"""The walk-through of a class: the gaps stand there, a digit is the level; below it what is told the teacher.

A homeroom teacher sees the visits to her own class, and answers them here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.supervision import SUPERVISION_STATES, Supervision
from student_care_desktop.domain.strategy.walks import WalkLine, walked
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import supervising
from student_care_desktop.services.strategy.supervising import Visit
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import button, column, label, paragraph, row, scrolled, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.score_grid import ScoreGrid
from student_care_desktop.ui.veiled import DOTS
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VisitsPage"]

NAME, VISIT = mark("Visits", "Walk-through"), mark("Visits", "Visit")
KEYS = mark("Visits", "1–5 level · Space: found or not · Enter: note · F6: words for the teacher")
HEADS = (
    mark("SupervisionPaper", "What is looked at"), mark("SupervisionPaper", "Figure of the class"),
    mark("SupervisionPaper", "Found"), mark("SupervisionPaper", "Level (1–5)"),
)
ONE = mark("Visits", "{room} · round {round} · {day} · {state}")
NO_DAY = mark("Visits", "no day")
NONE = mark("Visits", "No visit is planned yet. Plan them on the page before.")
YES, NO = mark("SupervisionPaper", "Yes"), mark("SupervisionPaper", "No")
NOTE = mark("SupervisionPaper", "Note and evidence")
LACK = mark("Visits", "Missing: {names}")
CHILD = mark("Visits", "no. {no} {name}")
MORE = mark("Visits", "{names} and {count} more")
REPLY, SEND = mark("Supervision", "Reply of the teacher"), mark("Visits", "Answer the supervisor")
SENT = mark("Visits", "Answered {day}: {reply}")
NO_REPLY = mark("Visits", "The teacher has not answered yet.")
_FIELDS = ("good", "improve", "advice", "next_day")
_FOUND, _LEVEL = 2, 3
_NAMED, _LOW = 6, 620


class VisitsPage(PageView):
    """The answer is the tuple of visits of the year, with what was written here."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._rows: dict[str, Supervision] = {}
        self._seen: dict[str, tuple[WalkLine, ...]] = {}
        self._names: dict[str, str] = {}
        self._loading = False
        self.visit = QComboBox()
        self.visit.setAccessibleName(say(VISIT))
        self.visit.currentIndexChanged.connect(lambda at: self._open())
        self.grid = ScoreGrid([say(one) for one in HEADS], 0, say(NAME))
        self.grid.widths(0, 74, 58, 70)
        self.grid.keyed.connect(self._level)
        self.grid.space.connect(self._tick)
        self.grid.currentCellChanged.connect(lambda *cells: self._show_note())
        self.note = QLineEdit()
        self.note.setAccessibleName(say(NOTE))
        self.note.textEdited.connect(lambda text: self._change(note=text))
        self.note.returnPressed.connect(self._back)
        self.grid.opened.connect(self.note.setFocus)
        self.form: Form[Supervision] = Form(Supervision, _FIELDS, say, 1)
        self.form.changed.connect(lambda key: self._said())
        self.reply, self._told = QLineEdit(), paragraph("", "soft")
        self.reply.setPlaceholderText(say(REPLY))
        self.reply.setAccessibleName(say(REPLY))
        self.send = button(say(SEND), self._send)
        here_only = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F6"), self, context=here_only).activated.connect(self._cross)
        self._build()

    def _build(self) -> None:
        say = self._here.say
        self._keys, self._none = paragraph(say(KEYS), "small"), paragraph("", "soft")
        self._lack = paragraph("", "small")
        note = row(label(say(NOTE), "soft"), self.note, gap=8)
        left = column(self.grid, self._lack, note, self._keys, gap=6)
        left.setStretch(0, 1)
        inner, inside = QWidget(), column(self.form, None, gap=0)
        inside.setContentsMargins(0, 0, 8, 0)
        inner.setLayout(inside)
        right = column(scrolled(inner), self._told, self.reply, row(None, self.send), gap=6)
        right.setStretch(0, 1)
        both = row(left, right, gap=14)
        both.setStretch(0, 5)
        both.setStretch(1, 4)
        whole = column(row(label(say(VISIT), "soft"), self.visit, self._none, None, gap=8), both, gap=6)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._keys.setVisible(not 0 < self._here.size.height() < _LOW)
        self._bound()

    def _bound(self) -> None:
        """What this person may write here."""
        writes = not self._here.closed
        self.note.setEnabled(writes)
        if not writes:
            self.form.lock()
        may = self._here.house.may("service", "strategy.supervising.reply")
        self.reply.setVisible(may)
        self.send.setVisible(may)

    def enter(self, answers: Answers) -> None:
        self._rows = {one.id: one for one in answers.get("visits") or ()}
        self._seen = {}
        may = self._here.house.may("service", "strategy.supervising.visits")
        found = supervising.visits(self._here.house.desk) if may else ()
        self._names = {one.visit.id: one.class_name for one in found}
        self._offer(found)

    def _offer(self, found: Sequence[Visit]) -> None:
        now = self.visit.currentData()
        self._loading = True
        self.visit.clear()
        for one in found:
            self.visit.addItem(self._title(one), one.visit.id)
        self._loading = False
        at = self.visit.findData(now) if now else self._first(found)
        self.visit.setCurrentIndex(max(at, 0))
        set_paragraph(self._none, "" if found else self._here.say(NONE))
        self._open()

    def _first(self, found: Sequence[Visit]) -> int:
        """The first visit that is still to be done."""
        return next((at for at, one in enumerate(found) if one.visit.state == "planned"), 0)

    def _title(self, one: Visit) -> str:
        visit, say = one.visit, self._here.say
        day = short_day(visit.day) if visit.day else NO_DAY
        state = dict(SUPERVISION_STATES)[visit.state]
        return say(ONE.with_(room=one.class_name, round=visit.round or "–", day=day, state=state))

    @property
    def _key(self) -> str:
        return str(self.visit.currentData() or "")

    def _open(self) -> None:
        if self._loading or not self._key:
            self.grid.setRowCount(0)
            return
        desk, key = self._here.house.desk, self._key
        self._here.house.quiet.run(lambda: supervising.walk_through(desk, key), self._put)

    def _put(self, told: Visit) -> None:
        """What was worked out of a class, if it is still looked at."""
        if told.visit.id != self._key:
            return
        self._rows.setdefault(self._key, told.visit)
        lines = self._seen.get(self._key) or told.lines
        self._seen[self._key] = lines
        self.grid.setRowCount(len(lines))
        for at in range(len(lines)):
            self._paint(at)
        self._loading = True
        self.form.load(self._rows[self._key])
        self._loading = False
        self._tell_reply(told.visit)
        if lines:
            self.grid.setCurrentCell(0, _LEVEL)
        self._show_note()

    def _tell_reply(self, visit: Supervision) -> None:
        say, done = self._here.say, visit.state != "planned"
        words = NO_REPLY
        if visit.reply and visit.replied:
            words = SENT.with_(day=short_day(visit.replied), reply=visit.reply)
        set_paragraph(self._told, say(words) if done else "")
        self.reply.setEnabled(done)
        self.send.setEnabled(done)

    def _paint(self, at: int) -> None:
        line, say = self._seen[self._key][at], self._here.say
        gap = "–" if line.gap is None else f"{line.gap[0]}/{line.gap[1]}"
        found = "–" if line.found is None else say(YES if line.found else NO)
        level = str(line.level) if line.level else "–"
        self.grid.write(at, 0, say(line.name), left=True)
        for place, text in ((1, gap), (_FOUND, found), (_LEVEL, level)):
            self.grid.write(at, place, text, spoken=f"{say(line.name)}: {say(HEADS[place])} {text}")

    def _missing(self, line: WalkLine) -> str:
        """The first names that are missing; without names where they are hidden."""
        hidden, say = self._here.house.names_hidden, self._here.say
        told = [
            say(CHILD.with_(no=one.no, name=DOTS if hidden else one.name)) for one in line.missing[:_NAMED]
        ]
        rest, text = len(line.missing) - _NAMED, ", ".join(told)
        if rest > 0:
            text = say(MORE.with_(names=text, count=rest))
        return say(LACK.with_(names=text)) if text else ""

    @property
    def _at(self) -> int | None:
        at = self.grid.currentRow()
        return at if self._key and 0 <= at < len(self._seen.get(self._key, ())) else None

    def _change(self, **said: object) -> None:
        at = self._at
        if at is None or self._here.closed:
            return
        lines = list(self._seen[self._key])
        lines[at] = replace(lines[at], **said)  # type: ignore[arg-type]
        self._seen[self._key] = tuple(lines)
        self._rows[self._key] = walked(self._rows[self._key], lines, self._here.house.desk.today)
        self._paint(at)
        self.changed.emit()

    def _level(self, level: int) -> None:
        at = self._at
        if at is not None:
            found = self._seen[self._key][at].found
            self._change(level=level or None, found=True if level and found is None else found)
            if level:
                self.grid.down()

    def _tick(self) -> None:
        at = self._at
        if at is not None:
            self._change(found=not self._seen[self._key][at].found)

    def _show_note(self) -> None:
        at = self._at
        line = None if at is None else self._seen[self._key][at]
        self.note.setText(line.note if line else "")
        lack = self._missing(line) if line else ""
        set_paragraph(self._lack, lack)
        self._lack.setVisible(bool(lack))

    def _back(self) -> None:
        self.grid.setFocus()
        self.grid.down()

    def _cross(self) -> None:
        """From the list to the words for the teacher, and back."""
        if self.grid.hasFocus():
            self.form.focus("good")
        else:
            self.grid.setFocus()

    def _said(self) -> None:
        if self._loading or not self._key or self._here.closed:
            return
        made = self.form.value(onto=self._rows[self._key])
        self._rows[self._key] = walked(made, self._seen[self._key], self._here.house.desk.today)
        self.changed.emit()

    def _send(self) -> None:
        desk, key, text = self._here.house.desk, self._key, self.reply.text()

        def kept(visit: Supervision) -> None:
            self.reply.clear()
            self._rows[key] = visit
            self._tell_reply(visit)

        self._here.house.attempt(lambda: supervising.reply(desk, key, text), kept)

    def settle(self) -> None:
        (self.grid if self._key else self.visit).setFocus()

    def answer(self) -> tuple[Supervision, ...]:
        return tuple(self._rows.values())
