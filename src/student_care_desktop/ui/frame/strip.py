"""The message strip: what happened, in a sentence, without a box."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel

from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.furniture import button, clear, link, paragraph, repolish, row
from student_care_desktop.ui.messages import Message
from student_care_desktop.ui.theme import icon

__all__ = ["Strip"]

HIDE = mark("Strip", "Hide this message")
_PICTURES = {"good": "check", "warn": "warning", "bad": "warning", "quiet": "info"}
_PASSING = ("good", "quiet")
"""Tones of news that go by themselves; anything else stays until it is put away."""
_STAYS = 9000
"""Milliseconds that they stay."""


class Strip(QFrame):
    """One message at a time, the newest; hidden when there is none."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self.hide)
        self._tone, self._told_now = "", QTimer(self, singleShot=True, interval=0)
        self._line = row(gap=10)
        self._line.setContentsMargins(14, 5, 6, 5)
        self.setLayout(self._line)
        self.setProperty("kind", "strip")
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show ``message`` in place of the one before."""
        clear(self._line)
        repolish(self, tone=message.tone)
        text = self._say(message.words)
        picture = QLabel()
        picture.setPixmap(icon(_PICTURES[message.tone], message.tone).pixmap(20, 20))
        self._line.addWidget(picture)
        self._line.addWidget(paragraph(text), 1)
        if message.offer and message.act:
            offer = link(self._say(message.offer), message.act)
            offer.clicked.connect(self.hide)
            self._line.addWidget(offer)
        away = button("", self.hide, kind="quiet", picture="close")
        away.setAccessibleName(self._say(HIDE))
        away.setToolTip(self._say(HIDE))
        self._line.addWidget(away)
        self._appear(text, message.tone)

    def pass_on(self) -> None:
        """The person goes elsewhere: good news stays behind, unless it was told in this very moment."""
        if self._tone in _PASSING and not self._told_now.isActive():
            self.hide()

    def _appear(self, text: str, tone: str) -> None:
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        self._tone = tone
        self._told_now.start()
        if tone in _PASSING:
            self._timer.start()
