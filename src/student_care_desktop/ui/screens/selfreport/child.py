"""What a child sees: a greeting, one item after the other with large answers, thanks; nothing else."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from student_care_desktop.domain.scoring import GAP
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.selfreport import Asking
from student_care_desktop.ui.furniture import (
    Bar,
    Card,
    button,
    clear,
    column,
    label,
    paragraph,
    repolish,
    row,
    set_paragraph,
)
from student_care_desktop.ui.screens.keying.keys import Digits
from student_care_desktop.ui.theme import letter

__all__ = ["ChildPages"]

HELLO = mark("SelfReport", "Hello, {name}")
HELLO_HIDDEN = mark("SelfReport", "Hello")
TELL = mark(
    "SelfReport",
    "There are {count} sentences. Choose the answer that fits you; there is no right or wrong. "
    "You may leave out any of them, and go back.",
)
BEGIN = mark("SelfReport", "Begin")
NUMBER = mark("SelfReport", "Item {item} of {count}")
CHOICE = mark("SelfReport", "{key}   {answer}")
BACK = mark("SelfReport", "Back")
RATHER_NOT = mark("SelfReport", "I would rather not answer (0)")
STOP = mark("SelfReport", "Stop here")
THANKS = mark("SelfReport", "Thank you")
GIVE_BACK = mark(
    "SelfReport", "You are done. Please tell the teacher. Nobody can see your answers here any more."
)
CLOSE = mark("SelfReport", "Close")
_WIDE, _TALL = 760, 50
_LARGE = "font-size: 18px; padding: 6px 26px;"


class ChildPages(QWidget):
    """``answered`` tells the answers and the seconds they took; ``left`` that the screen is given back."""

    answered = Signal(str, int)
    left = Signal()

    def __init__(self, asking: Asking, say: Say, *, names_hidden: bool) -> None:
        super().__init__()
        self._asking, self._say = asking, say
        self._answers = list(asking.answers)
        self._at, self._told = 0, False
        self._digits, self._clock = Digits(), QElapsedTimer()
        self.setObjectName("front")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages = QStackedWidget()
        self.pages.setFixedWidth(_WIDE)
        for page in (self._greeting(names_hidden), self._item(), self._thanks()):
            self.pages.addWidget(page)
        middle = row(None, self.pages, None, gap=0)
        self.setLayout(middle)

    @property
    def answers(self) -> str:
        """One character an item."""
        return "".join(self._answers)

    def settle(self) -> None:
        """Tell what was answered, once; nothing where nothing was."""
        begun = self.answers.strip(GAP) and self.answers != self._asking.answers
        if begun and not self._told:
            self._told = True
            self.answered.emit(self.answers, self._clock.elapsed() // 1000)

    def _greeting(self, hidden: bool) -> QWidget:
        child, say = self._asking.student, self._say
        words = HELLO_HIDDEN if hidden else HELLO.with_(name=child.nickname or child.first_name)
        self.begin = button(say(BEGIN), self._begin, kind="primary")
        self.begin.setStyleSheet(_LARGE)
        told = say(TELL.with_(count=self._asking.tool.items))
        return _card(_big(say(words), 28), _big(told, 18), self.begin)

    def _item(self) -> QWidget:
        say = self._say
        self._number, self._text = label("", "soft"), _big("", 24)
        self._progress, self._choices = QVBoxLayout(), QVBoxLayout()
        self._choices.setSpacing(10)
        self._back = button(say(BACK), self.go_back, picture="left")
        self._skip = button(say(RATHER_NOT), lambda: self.answer(GAP))
        self._stop = button(say(STOP), self._finish, kind="quiet")
        self._text.setMinimumHeight(110)
        return _card(
            self._number, self._progress, self._text, self._choices,
            row(self._back, None, self._stop, self._skip, gap=8),
        )

    def _thanks(self) -> QWidget:
        say = self._say
        self.close_button = button(say(CLOSE), self.left.emit, kind="primary")
        self.close_button.setStyleSheet(_LARGE)
        return _card(_big(say(THANKS), 28), _big(say(GIVE_BACK), 18), self.close_button)

    def _begin(self) -> None:
        self._clock.start()
        self._show(next((at for at, one in enumerate(self._answers) if one == GAP), 0))

    def _show(self, at: int) -> None:
        """Item ``at``; what was answered before is marked, nothing is chosen beforehand."""
        self._at = at
        say, count, wording = self._say, self._asking.tool.items, self._asking.wording
        self._number.setText(say(NUMBER.with_(item=at + 1, count=count)))
        clear(self._progress)
        self._progress.addWidget(Bar(at / count, "green", self._number.text()))
        set_paragraph(self._text, wording.items[at + 1])
        clear(self._choices)
        for place, one in enumerate(self._asking.tool.main.items[at], 1):
            words = CHOICE.with_(key=place, answer=wording.answers[one.value])
            self._choices.addWidget(self._choice(words, str(one.value)))
        self._back.setEnabled(at > 0)
        self.pages.setCurrentIndex(1)
        self.setFocus()

    def _choice(self, words: Words, value: str) -> QPushButton:
        made = button(self._say(words), lambda: self.answer(value))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        chosen = self._answers[self._at] == value
        made.setStyleSheet(f"font-size: 18px; text-align: left; padding-left: 22px; min-height: {_TALL}px;")
        made.ensurePolished()  # its height counts before the card is laid out
        if chosen:
            repolish(made, kind="primary")
        return made

    def answer(self, value: str) -> None:
        """Take the answer of the item that is shown, and go on."""
        self._answers[self._at] = value
        if self._at + 1 < len(self._answers):
            self._show(self._at + 1)
        else:
            self._finish()

    def go_back(self) -> None:
        """To the item before."""
        if self._at:
            self._show(self._at - 1)

    def _finish(self) -> None:
        self.settle()
        self.pages.setCurrentIndex(2)
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, the left arrow goes back, Enter begins and closes; no other key does anything."""
        event.accept()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            {0: self._begin, 2: self.left.emit}.get(self.pages.currentIndex(), _nothing)()
        elif self.pages.currentIndex() == 1:
            self._press(event)

    def _press(self, event: QKeyEvent) -> None:
        digit = self._digits.read(event.text())
        values = [str(one.value) for one in self._asking.tool.main.items[self._at]]
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self.go_back()
        elif digit == "0":
            self.answer(GAP)
        elif digit.isdecimal() and 1 <= int(digit) <= len(values):
            self.answer(values[int(digit) - 1])


def _nothing() -> None:
    """Enter means nothing while an item is shown and no button has the focus."""


def _big(text: str, size: int) -> QLabel:
    made = paragraph(text)
    made.setFont(letter(size, bold=size > 20))
    made.setStyleSheet(f"font-size: {size}px;")
    return made


def _card(*things: object) -> QWidget:
    card = Card(margin=32)
    card.body.setSpacing(18)
    card.add(*things)  # type: ignore[arg-type]
    page = QWidget()
    page.setLayout(column(None, card, None, gap=0))
    return page
