"""The gate: the passphrase opens the school; the recovery sheet opens it when the passphrase is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    label,
    link,
    paragraph,
    row,
    set_paragraph,
    title,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.passphrase import NewPassphrase, SecretLine
from student_care_desktop.ui.theme import icon

__all__ = ["Gate"]

NAME = mark("Gate", "Student care")
WELCOME = mark("Gate", "The children's records are locked. Write your passphrase to open them.")
ACCOUNT = mark("Gate", "Account")
LOCKED = mark("Gate", "Locked by the account {who}")
PASSPHRASE = mark("Gate", "Passphrase")
OPEN = mark("Gate", "Open")
OPENING = mark("Gate", "Opening the records …")
LOST = mark("Gate", "I have lost the passphrase")
RECOVER = mark("Gate", "Open with the recovery sheet")
RECOVER_TEXT = mark(
    "Gate", "Write the recovery key as it stands on the printed sheet, then choose a new passphrase."
)
KEY = mark("Gate", "Recovery key (32 letters and digits)")
BACK = mark("Gate", "Back to the passphrase")
NEEDED = mark("Gate", "Write the passphrase first.")

Opener = Callable[[], Any]


class Gate(QWidget):
    """``opened`` carries what ``unlock(who, passphrase)`` or ``recover(who, key, new passphrase)`` gave back.

    Where several ``accounts`` open the school, the person is chosen among them; ``who`` is offered first.
    """

    opened = Signal(object)

    def __init__(
        self, house: House, unlock: Callable[[str, str], Any],
        recover: Callable[[str, str, str], Any] | None = None, accounts: Sequence[str] = (), who: str = "",
    ) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._first = who
        self._who = self._chooser(accounts, who)
        self._unlock, self._recover = unlock, recover
        self._pages: list[QWidget] = []
        self._problem = paragraph("", "problem")
        card = Card(margin=28)
        card.setFixedWidth(440)
        card.body.setSpacing(14)
        self._pages.append(self._passphrase_page())
        if recover:
            self._pages.append(self._recovery_page())
        people = [_named(house.say(ACCOUNT), self._who)] if accounts[1:] else []
        if who and not accounts and recover is None:
            people = [label(house.say(LOCKED.with_(who=who)), "strong")]
        card.add(self._head(), *people, *self._pages, self._problem)
        self.setLayout(column(None, row(None, card, None), None))
        self._turn(0)

    def _chooser(self, accounts: Sequence[str], who: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(self._say(ACCOUNT))
        made.addItems(list(accounts))
        made.setCurrentText(who)
        made.setVisible(len(accounts) > 1)
        made.activated.connect(lambda: self._turn(0))
        return made

    @property
    def who(self) -> str:
        """The account that is to be opened."""
        return self._who.currentText() or self._first

    def _head(self) -> QWidget:
        picture = QLabel()
        picture.setPixmap(icon("lock", "green", 30).pixmap(30, 30))
        head = QWidget()
        head.setLayout(row(picture, title(self._say(NAME)), None, gap=10))
        return head

    def _passphrase_page(self) -> QWidget:
        say = self._say
        self.line = SecretLine(say, PASSPHRASE)
        self.line.returnPressed.connect(self.open)
        lower: list[QWidget | None] = [None, button(say(OPEN), self.open, kind="primary")]
        if self._recover:
            lower.insert(0, link(say(LOST), lambda: self._turn(1)))
        page = QWidget()
        page.setLayout(
            column(
                paragraph(say(WELCOME), "soft"), _named(say(PASSPHRASE), self.line),
                row(*lower), gap=14,
            )
        )
        return page

    def _recovery_page(self) -> QWidget:
        say = self._say
        self.key = QLineEdit()
        self.key.setAccessibleName(say(KEY))
        self.new = NewPassphrase(say)
        self.new.second.returnPressed.connect(self.recover)
        page = QWidget()
        page.setLayout(
            column(
                paragraph(say(RECOVER_TEXT), "soft"), _named(say(KEY), self.key), self.new,
                row(
                    link(say(BACK), lambda: self._turn(0)), None,
                    button(say(RECOVER), self.recover, kind="primary"),
                ),
                gap=14,
            )
        )
        return page

    def open(self) -> None:
        """Try the passphrase."""
        who, text = self.who, self.line.text()
        if text:
            self._try(lambda: self._unlock(who, text))
        else:
            self._complain(NEEDED)

    def recover(self) -> None:
        """Try the recovery key and give a new passphrase."""
        problem = self.new.problem()
        if problem:
            self._complain(problem)
        elif self._recover:
            opener, who, key, new = self._recover, self.who, self.key.text(), self.new.value()
            self._try(lambda: opener(who, key, new))

    def _try(self, opener: Opener) -> None:
        self._complain(None)

        def work(progress: Progress) -> Any:
            progress.step(0, 0, OPENING)
            return opener()

        self._house.tasks.run(work, self._done, self._failed)

    def _done(self, opened: Any) -> None:
        self.line.clear()
        self.opened.emit(opened)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CareError):
            self._complain(error.words)
            self.line.selectAll()
            self._begin()
        else:
            self._house.messages.trouble(error)

    def _turn(self, page: int) -> None:
        self._complain(None)
        for place, each in enumerate(self._pages):
            each.setVisible(place == page)
        self._begin()

    def _begin(self) -> None:
        """Put the cursor where the person writes first."""
        (self.line if self._pages[-1].isHidden() or not self._recover else self.key).setFocus()

    def _complain(self, words: Words | None) -> None:
        set_paragraph(self._problem, self._say(words) if words else "")
        self._problem.setVisible(words is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._complain(None)
        self._begin()


def _named(name: str, line: QWidget) -> QWidget:
    above = label(name, "label")
    above.setBuddy(line)
    both = QWidget()
    both.setLayout(column(above, line, gap=3))
    return both
