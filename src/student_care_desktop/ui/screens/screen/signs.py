"""The page of ticks: the areas at the left, the lines of one area at the right; every area is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from student_care_desktop.domain.areas import FLAGS, Area
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.marking import Marking
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.known import because as told_of
from student_care_desktop.ui.furniture import button, clear, column, paragraph, row, scrolled
from student_care_desktop.ui.screens.screen.areas import AreaList
from student_care_desktop.ui.screens.screen.line import SignLine
from student_care_desktop.ui.screens.screen.work import Work
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["SignsPage"]

NOTHING = mark("Screen", "No sign in this area (0)")
NO_FLAG = mark("Screen", "None (0)")
SUGGESTED = mark("Screen", "The records speak for these: yes or no?")
OTHERS = mark("Screen", "Seen by the teacher")
TICKED = mark("Screen", "Something is ticked in this area. Enter goes on; Space takes a tick away.")
DETAILS = mark("Screen", "Details, such as the talent or what support is needed")
REFUSE = mark("Screen", "Not so (Delete)")


class SignsPage(PageView):
    """Works on the marking of the child on the desk; its answer is that marking."""

    ready = Signal()
    """The last area was answered: the wizard may go on."""

    def __init__(self, work: Work, flags: bool = False) -> None:
        super().__init__()
        self._work, self._flags = work, flags
        self._say = work.house.say
        self._here = ""
        self._lines: list[SignLine] = []
        self.areas = AreaList(self._say)
        self.areas.asked.connect(self._ask)
        self._list = column(gap=2)
        inner = QWidget()
        inside = column(self._list, None, gap=0)
        inside.setContentsMargins(0, 0, 8, 0)
        inner.setLayout(inside)
        self._scroll: QScrollArea = scrolled(inner)
        self.details = QLineEdit()
        self.details.setPlaceholderText(self._say(DETAILS))
        self.details.setAccessibleName(self._say(DETAILS))
        self.details.setMaxLength(2000)
        self.details.textEdited.connect(self._write)
        right = column(self._scroll, self.details, gap=8)
        whole = row(self.areas, right, gap=16)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.details.setVisible(flags)

    @property
    def marking(self) -> Marking:
        """What is ticked so far."""
        return self._work.marking

    @property
    def here(self) -> str:
        """The key of the area on the screen."""
        return self._here

    def _asked(self) -> Sequence[Area]:
        return [area for area in self.marking.areas.all if (area.key in FLAGS) == self._flags]

    def enter(self, answers: Answers) -> None:
        self.details.setText(self.marking.details)
        asked = [area.key for area in self._asked()]
        open_ = (key for key in asked if not self.marking.answered(key))
        self._show(next(open_, self._here if self._here in asked else asked[0]))

    def settle(self) -> None:
        if self._lines:
            self._lines[0].setFocus()

    def answer(self) -> Marking:
        return self.marking

    def _show(self, area: str) -> None:
        """The lines of one area."""
        self._here = area
        clear(self._list)
        self._lines = []
        marking = self.marking
        say = self._say
        because = {
            one.sign.key: "\n".join(map(say, told_of(one))) for one in marking.suggestions
        }
        suggested = False
        for sign in marking.lines(area):
            if (sign.key in because) != suggested or not self._lines:
                suggested = sign.key in because
                self._head(SUGGESTED if suggested else OTHERS)
            line = SignLine(self._say(sign.text), self._say, sign, because.get(sign.key, ""))
            line.ticked.connect(partial(self._turn, sign.key))
            line.refused.connect(partial(self._refuse, sign.key))
            self._add(line)
            if sign.key in because:
                self._list.addLayout(row(None, self._refuse_link(sign.key), gap=0))
        nothing = SignLine(self._say(NO_FLAG if self._flags else NOTHING), self._say)
        nothing.ticked.connect(self._nothing)
        self._list.addSpacing(6)
        self._add(nothing)
        self._mark()
        self.settle()

    def _head(self, words: Words) -> None:
        head: QLabel = paragraph(self._say(words), "soft")
        self._list.addWidget(head)

    def _refuse_link(self, key: str) -> QWidget:
        made = button(self._say(REFUSE), partial(self._refuse, key), kind="link")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _add(self, line: SignLine) -> None:
        line.moved.connect(partial(self._step, len(self._lines)))
        line.turned.connect(self._next_area)
        self._lines.append(line)
        self._list.addWidget(line)
        line.show()

    def _mark(self) -> None:
        """Show what is ticked, and how each area stands."""
        marking = self.marking
        for line in self._lines[:-1]:
            assert line.sign is not None  # noqa: S101 - only the last line is no sign
            line.put(line.sign.key in marking.signs, line.sign.key in marking.refused)
        empty = not any(line.isChecked() for line in self._lines[:-1])
        self._lines[-1].put(empty and marking.answered(self._here), refused=False)
        self.areas.put(marking, self._asked(), self._here)
        self.changed.emit()

    def _turn(self, key: str) -> None:
        self._work.marking = self.marking.turn(key)
        self._mark()

    def _refuse(self, key: str) -> None:
        """Not so; then on to the next line."""
        self._work.marking = self.marking.refuse(key)
        self._mark()
        place = next((at for at, line in enumerate(self._lines) if line.hasFocus()), -1)
        if key in self.marking.refused and place >= 0:
            self._step(place, 1)

    def _nothing(self) -> None:
        self._say_nothing()
        self._mark()

    def _say_nothing(self) -> None:
        """Say there is no sign here; while a suggestion waits, that is told instead."""
        self._work.marking = self.marking.nothing(self._here)
        if problem := self.marking.problem([self._here]):
            self._work.house.messages.tell(problem, "warn")

    def _zero(self) -> None:
        """The key for "no sign": it never takes a tick away, and goes on when the area is answered."""
        if any(line.isChecked() for line in self._lines[:-1]):
            self._work.house.messages.tell(TICKED, "warn")
            return
        self._say_nothing()
        if self.marking.answered(self._here):
            self._next_area(1)
        else:
            self._mark()

    def _write(self, text: str) -> None:
        self._work.marking = replace(self.marking, details=clean(text))
        self.changed.emit()

    def _step(self, place: int, step: int) -> None:
        goal = self._lines[min(max(place + step, 0), len(self._lines) - 1)]
        goal.setFocus()
        self._scroll.ensureWidgetVisible(goal, 0, 40)

    def _ask(self, area: str) -> None:
        """To another area; what this one says is kept."""
        if area != self._here:
            self._show(area)
            QTimer.singleShot(0, self, self._keep)

    def _next_area(self, step: int) -> None:
        keys = [area.key for area in self._asked()]
        place = keys.index(self._here) + step
        if 0 <= place < len(keys):
            self._ask(keys[place])
        elif step > 0:
            self.ready.emit()

    def _keep(self) -> None:
        self._work.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """0 says there is nothing and goes on, Enter goes on when the area is answered."""
        if event.text() in ("0", "๐"):
            self._zero()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if problem := self.marking.problem([self._here]):
                self._work.house.messages.tell(problem, "warn")
            else:
                self._next_area(1)
        else:
            super().keyPressEvent(event)
