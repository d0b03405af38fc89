"""The calm panel of an urgent case: what opened it, what to do today, whom to call.

:func:`tell_urgent` is for every place in which an answer about a child's safety is written down.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QWidget
from shiboken6 import isValid

from student_care_desktop.domain.words import mark
from student_care_desktop.services import urgent
from student_care_desktop.services.urgent import HOTLINES, STEPS, Alarm
from student_care_desktop.ui.callsheet import print_call_sheet
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    Mark,
    button,
    clear,
    column,
    heading,
    label,
    paragraph,
    row,
    rule,
    title,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.urgent_notes import Notes

__all__ = ["AlarmPanel", "tell_urgent"]

TITLE = mark("Urgent", "This child needs somebody today")
WHO = mark("Urgent", "{name} · {class_name}")
WHO_NO = mark("Urgent", "{name} · {class_name} no. {no}")
HIDDEN = mark("Urgent", "(name hidden)")
OPENED = mark("Urgent", "What was answered")
TODAY = mark("Urgent", "What to do today")
HOTLINE = mark("Urgent", "Hotlines")
CALLS = mark("Urgent", "Whom to tell at school")
CALL = mark("Urgent", "{role}: {name}")
NO_PHONE = mark("Urgent", "no telephone written down")
NOBODY = mark("Urgent", "Nobody is written down yet: enter guidance teachers and the principal in Settings.")
RESTRICTED = mark(
    "Urgent",
    "The case is kept and only few may see it. An answer alone is no diagnosis and no verdict on a child.",
)
PRINT = mark("Urgent", "Print the call list")
DONE = mark("Urgent", "I have read this")
_WIDE, _HIGH = 900, 520


def tell_urgent(house: House, enrollment_id: str, *, source: str = "", again: bool = False) -> bool:
    """Show the newest open urgent case of a child over the window; whether there was one to show.

    Each case is shown once while the program runs, unless ``again``.  ``source``: only the case that
    the record with this id opened.  Call it after every write that may have opened a case.
    """
    for alarm in urgent.alarms(house.desk, enrollment_id):
        if source in ("", alarm.case.source) and (again or alarm.case.id not in house.alarmed_cases):
            house.alarmed_cases.add(alarm.case.id)
            house.alarmed.emit(alarm)
            return True
    return False


class AlarmPanel(QWidget):
    """Covers the window until it was read; letters and digits that were on their way do nothing here."""

    def __init__(self, over: QWidget, house: House) -> None:
        super().__init__(over)
        self._over, self._house = over, house
        self._waiting: list[Alarm] = []
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = Card(margin=22)
        self._card.setParent(self)
        over.installEventFilter(self)
        house.alarmed.connect(self._alarm)
        self.hide()

    def _alarm(self, alarm: Alarm) -> None:
        """Show it, or after the one that is being read."""
        self._waiting.append(alarm)
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self._next()

    def _next(self) -> None:
        self._put(self._waiting[0])
        urgent.seen(self._house.desk, self._waiting[0])
        self._fit()
        self.raise_()
        self.show()
        self.setFocus()

    def done(self) -> None:
        """It was read: the next one, or back to the work."""
        del self._waiting[:1]
        if self._waiting:
            self._next()
            return
        self.hide()
        if self._before and isValid(self._before):
            self._before.setFocus()

    def _put(self, alarm: Alarm) -> None:
        say = self._house.say
        clear(self._card.body)
        name = say(HIDDEN) if self._house.names_hidden else alarm.student.name
        who = (WHO_NO if alarm.no else WHO).with_(name=name, class_name=alarm.class_name, no=alarm.no)
        head = column(title(say(TITLE)), label(say(who), "soft"), gap=0)
        self.setAccessibleName(f"{say(TITLE)} {say(who)}")
        both = row(self._what(alarm), self._whom(alarm), gap=28)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        self._print = button(say(PRINT), lambda: print_call_sheet(self._house, alarm), picture="print")
        self._done = button(say(DONE), self.done, kind="primary")
        foot = row(paragraph(say(RESTRICTED), "small"), self._print, self._done, gap=10)
        foot.setStretch(0, 1)
        self.notes = Notes(self._house, alarm)
        self.notes.closed.connect(self.done)
        upper = row(Mark("alarm", size=28), head, None, gap=14)
        self._card.add(upper, rule(), both, rule(), self.notes, foot)

    def _what(self, alarm: Alarm) -> QWidget:
        """What was answered, and the steps of today."""
        say = self._house.say
        made = column(heading(say(OPENED)), *(paragraph(say(words)) for words in alarm.causes), gap=6)
        made.addSpacing(6)
        made.addWidget(heading(say(TODAY)))
        for place, words in enumerate(STEPS, 1):
            line = row(column(label(f"{place}.", "strong"), None), paragraph(say(words)), gap=8)
            line.setStretch(1, 1)
            made.addLayout(line)
        made.addStretch(1)
        return _holding(made)

    def _whom(self, alarm: Alarm) -> QWidget:
        """The hotlines and the call list."""
        say = self._house.say
        lines = QGridLayout()
        lines.setHorizontalSpacing(14)
        lines.setVerticalSpacing(4)
        for place, (number, words) in enumerate(HOTLINES):
            lines.addWidget(label(number, "figure"), place, 0)
            lines.addWidget(paragraph(say(words)), place, 1)
        lines.setColumnStretch(1, 1)
        made = column(heading(say(HOTLINE)), lines, heading(say(CALLS)), self._calls(alarm), None, gap=6)
        return _holding(made)

    def _calls(self, alarm: Alarm) -> QWidget:
        say = self._house.say
        if not alarm.calls:
            return paragraph(say(NOBODY), "soft")
        lines = QGridLayout()
        lines.setHorizontalSpacing(10)
        lines.setVerticalSpacing(3)
        for place, call in enumerate(alarm.calls):
            lines.addWidget(Elided(say(CALL.with_(role=call.role, name=call.name))), place, 0)
            known = bool(call.phone)
            phone = label(call.phone, "strong") if known else label(say(NO_PHONE), "small")
            lines.addWidget(phone, place, 1)
        lines.setColumnStretch(0, 1)
        return _holding(lines)

    def _fit(self) -> None:
        self.setGeometry(self._over.rect())
        wide = min(_WIDE, self.width() - 40)
        self._card.setFixedWidth(wide)
        self._card.adjustSize()
        high = max(self._card.heightForWidth(wide), min(_HIGH, self.height() - 24))
        self._card.setFixedHeight(min(high, self.height() - 12))
        self._card.move((self.width() - wide) // 2, (self.height() - self._card.height()) // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fit()
        return False

    def focusNextPrevChild(self, next_: bool) -> bool:
        """The tab key goes round: the two buttons, then what is written and its buttons."""
        round_ = [self._print, self._done, *self.notes.stops()]
        here = next((place for place, one in enumerate(round_) if one.hasFocus()), -1 if next_ else 0)
        round_[(here + (1 if next_ else -1)) % len(round_)].setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(18, 51, 47, 110))


def _holding(inner: QLayout) -> QWidget:
    made = QWidget()
    inner.setContentsMargins(0, 0, 0, 0)
    made.setLayout(inner)
    return made
