"""Fields for what nobody else should read: a passphrase, shown only while asked to, and a new one twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.furniture import column, label
from student_care_desktop.ui.theme import icon

__all__ = ["NewPassphrase", "SecretLine"]

NEW = mark("Secrets", "New passphrase")
AGAIN = mark("Secrets", "The same once more")
SHOW = mark("Secrets", "Show what is written")
HIDE = mark("Secrets", "Hide what is written")
SHORT = mark("Secrets", "Write at least {least} characters. Several words in a row are easy to keep in mind.")
DIFFERENT = mark("Secrets", "The two are not the same. Write the passphrase once more.")
_LEAST = 8
"""Characters the screen asks of a new passphrase."""


class SecretLine(QLineEdit):
    """A line of dots with an eye to look behind them."""

    def __init__(self, say: Say, name: Words) -> None:
        super().__init__()
        self._say = say
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(say(name))
        self._eye = self.addAction(icon("show", "soft", 18), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setToolTip(say(SHOW))
        self._eye.triggered.connect(self._look)

    def _look(self) -> None:
        dots = self.echoMode() == QLineEdit.EchoMode.Normal
        self.setEchoMode(QLineEdit.EchoMode.Password if dots else QLineEdit.EchoMode.Normal)
        self._eye.setIcon(icon("show" if dots else "hide", "soft", 18))
        self._eye.setToolTip(self._say(SHOW if dots else HIDE))


class NewPassphrase(QWidget):
    """A new passphrase, written twice."""

    changed = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__()
        self.first, self.second = SecretLine(say, NEW), SecretLine(say, AGAIN)
        upper, lower = label(say(NEW), "label"), label(say(AGAIN), "label")
        upper.setBuddy(self.first)
        lower.setBuddy(self.second)
        self.setLayout(
            column(column(upper, self.first, gap=3), column(lower, self.second, gap=3), gap=11)
        )
        self.first.textChanged.connect(self.changed)
        self.second.textChanged.connect(self.changed)
        self.first.returnPressed.connect(self.second.setFocus)

    def value(self) -> str:
        """What was written in both lines."""
        return self.first.text()

    def problem(self) -> Words | None:
        """What is wrong with it."""
        if len(self.first.text()) < _LEAST:
            return SHORT.with_(least=_LEAST)
        return None if self.first.text() == self.second.text() else DIFFERENT
