"""The page of ticks: the areas at the left, the lines of one area at the right; every area is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from student_care_desktop.domain.areas import FLAGS, Area
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.marking import Marking
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import column, row
from student_care_desktop.ui.screens.screen.areas import AreaList
from student_care_desktop.ui.screens.screen.line import SignLine
from student_care_desktop.ui.screens.screen.lines import AreaLines
from student_care_desktop.ui.screens.screen.work import Work
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["SignsPage"]

TICKED = mark("Screen", "Something is ticked in this area. Enter goes on; Space takes a tick away.")
DETAILS = mark("Screen", "Details, such as the talent or what support is needed")


class SignsPage(PageView):
    """Works on the marking of the child on the desk; its answer is that marking."""

    ready = Signal()
    """The last area was answered: the wizard may go on."""

    def __init__(self, work: Work, flags: bool = False) -> None:
        super().__init__()
        self._work, self._flags = work, flags
        self._say = work.house.say
        self._here = ""
        self._warned = False
        self.areas = AreaList(self._say)
        self.areas.asked.connect(self._ask)
        self._list = AreaLines(self._say, flags=flags)
        self._list.ticked.connect(self._turn)
        self._list.refused.connect(self._refuse)
        self._list.nothing.connect(self._nothing)
        self._list.turned.connect(self._next_area)
        self.details = QLineEdit()
        self.details.setPlaceholderText(self._say(DETAILS))
        self.details.setAccessibleName(self._say(DETAILS))
        self.details.setMaxLength(2000)
        self.details.textEdited.connect(self._write)
        right = column(self._list, self.details, gap=8)
        whole = row(self.areas, right, gap=16)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.details.setVisible(flags)
        self._list.show_area(self.marking, self._asked()[0].key)

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
        if self._here:
            self.lines[0].setFocus()

    def answer(self) -> Marking:
        return self.marking

    @property
    def lines(self) -> Sequence[SignLine]:
        """The lines on the screen, "no sign" last."""
        return self._list.lines

    def _show(self, area: str) -> None:
        """The lines of one area."""
        self._settled()
        self._here = area
        self._list.show_area(self.marking, area)
        self._mark()
        self.settle()

    def _mark(self) -> None:
        """Show what is ticked, and how each area stands."""
        self._list.put(self.marking)
        self.areas.put(self.marking, self._asked(), self._here)
        self.changed.emit()

    def _turn(self, key: str) -> None:
        self._settled()
        self._work.marking = self.marking.turn(key)
        self._mark()

    def _refuse(self, key: str) -> None:
        """Not so; then on to the next line."""
        self._settled()
        self._work.marking = self.marking.refuse(key)
        self._mark()
        here = next((line for line in self.lines if line.hasFocus()), None)
        if key in self.marking.refused and here:
            self._list.step(here, 1)

    def _nothing(self) -> None:
        self._say_nothing()
        self._mark()

    def _say_nothing(self) -> None:
        """Say there is no sign here; while a suggestion waits, that is told instead."""
        self._work.marking = self.marking.nothing(self._here)
        if problem := self.marking.problem([self._here]):
            self._warn(problem)

    def _warn(self, problem: Words) -> None:
        self._warned = True
        self._work.house.messages.tell(problem, "warn")

    def _settled(self) -> None:
        """The person answers, or is elsewhere: the warning goes."""
        if self._warned:
            self._warned = False
            self._work.house.messages.settled.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._settled()
        super().hideEvent(event)

    def _zero(self) -> None:
        """The key for "no sign": it never takes a tick away, and goes on when the area is answered."""
        if self._list.any_ticked:
            self._warn(TICKED)
            return
        self._say_nothing()
        if self.marking.answered(self._here):
            self._next_area(1)
        else:
            self._mark()

    def _write(self, text: str) -> None:
        self._work.marking = replace(self.marking, details=clean(text))
        self.changed.emit()

    def _ask(self, area: str) -> None:
        """To another area; what this one says is kept."""
        if area != self._here:
            self._show(area)
            self._work.keep()

    def _next_area(self, step: int) -> None:
        keys = [area.key for area in self._asked()]
        place = keys.index(self._here) + step
        if 0 <= place < len(keys):
            self._ask(keys[place])
        elif step > 0:
            self.ready.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """0 says there is nothing and goes on, Enter goes on when the area is answered."""
        if event.text() in ("0", "๐"):
            self._zero()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if problem := self.marking.problem([self._here]):
                self._warn(problem)
            else:
                self._next_area(1)
        else:
            super().keyPressEvent(event)
