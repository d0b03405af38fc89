"""The lines of one area: those that the records speak for first, "no sign" last; made once, for all areas."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from student_care_desktop.domain.areas import Sign
from student_care_desktop.domain.marking import Marking
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.known import because as told_of
from student_care_desktop.ui.furniture import button, column, paragraph, scrolled
from student_care_desktop.ui.screens.screen.line import SignLine

__all__ = ["AreaLines"]

NOTHING = mark("Screen", "No sign in this area (0)")
NO_FLAG = mark("Screen", "None (0)")
SUGGESTED = mark("Screen", "The records speak for these: yes or no?")
OTHERS = mark("Screen", "Seen by the teacher")
REFUSE = mark("Screen", "Not so (Delete)")
_EACH = 2
"""A line and its link "not so"."""


class AreaLines(QWidget):
    """Shows; what a hand does is told.  Another area is written into the same lines: none is made anew."""

    ticked = Signal(str)
    refused = Signal(str)
    nothing = Signal()
    turned = Signal(int)
    """To the area before or after: -1 or 1."""

    def __init__(self, say: Say, *, flags: bool) -> None:
        super().__init__()
        self._say, self._area = say, ""
        self._made: list[tuple[SignLine, QPushButton]] = []
        self.lines: list[SignLine] = []
        self._suggested, self._others = (paragraph(say(words), "soft") for words in (SUGGESTED, OTHERS))
        self._list = column(self._suggested, self._others, gap=2)
        self._none = self._joined(SignLine(say(NO_FLAG if flags else NOTHING), say))
        self._none.ticked.connect(self.nothing)
        inner = QWidget()
        inside = column(self._list, self._none, None, gap=8)
        inside.setContentsMargins(0, 0, 8, 0)
        inner.setLayout(inside)
        self._scroll = scrolled(inner)
        self.setLayout(column(self._scroll))

    def _joined(self, line: SignLine) -> SignLine:
        line.moved.connect(partial(self.step, line))
        line.turned.connect(self.turned)
        return line

    def show_area(self, marking: Marking, area: str) -> None:
        """The lines of ``area``."""
        self._area = area
        because = {one.sign.key: "\n".join(map(self._say, told_of(one))) for one in marking.suggestions}
        signs = marking.lines(area)
        while len(self._made) < len(signs):
            self._make()
        for (line, no), sign in zip(self._made, signs, strict=False):
            line.become(self._say(sign.text), sign, because.get(sign.key, ""))
            line.show()
            no.setVisible(sign.key in because)
        for line, no in self._made[len(signs) :]:
            line.hide()
            no.hide()
        self.lines = [*(line for line, _ in self._made[: len(signs)]), self._none]
        self._head(sum(sign.key in because for sign in signs), len(signs))
        self._scroll.verticalScrollBar().setValue(0)

    def _make(self) -> None:
        """One line more."""
        line = self._joined(SignLine("", self._say))
        line.ticked.connect(lambda: self.ticked.emit(_key(line.sign)))
        line.refused.connect(lambda: self.refused.emit(_key(line.sign)))
        no = button(self._say(REFUSE), line.refused.emit, kind="link")
        no.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.addWidget(line)
        self._list.addWidget(no, 0, Qt.AlignmentFlag.AlignRight)
        if self._made:
            QWidget.setTabOrder(self._made[-1][0], line)
        QWidget.setTabOrder(line, self._none)
        self._made.append((line, no))

    def _head(self, suggested: int, count: int) -> None:
        """The two headings where they belong."""
        self._suggested.setVisible(suggested > 0)
        self._others.setVisible(count > suggested)
        self._list.removeWidget(self._others)
        self._list.insertWidget(1 + _EACH * suggested, self._others)

    @property
    def any_ticked(self) -> bool:
        """Whether a sign is ticked."""
        return any(line.isChecked() for line in self.lines[:-1])

    def put(self, marking: Marking) -> None:
        """Show what is ticked and refused."""
        for line in self.lines[:-1]:
            key = _key(line.sign)
            line.put(key in marking.signs, key in marking.refused)
        self._none.put(not self.any_ticked and marking.answered(self._area), refused=False)

    def step(self, line: SignLine, step: int) -> None:
        """From ``line`` up or down."""
        place = self.lines.index(line) + step
        goal = self.lines[min(max(place, 0), len(self.lines) - 1)]
        goal.setFocus()
        self._scroll.ensureWidgetVisible(goal, 0, 40)


def _key(sign: Sign | None) -> str:
    return sign.key if sign else ""
