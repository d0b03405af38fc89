"""The page on which a stage is signed: who agreed and when, and the box that only the person ticks."""

from __future__ import annotations

from student_care_desktop.domain.flow import Answers, Page
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.wizards.sign import SignPage

__all__ = ["StageSignPage"]

AGREE = mark("Stage room", "What stands in this stage was agreed to")
NOTE = mark("Stage room", "Whatever is changed later is shown as newer than the signature.")


class StageSignPage(SignPage):
    """The answer is :class:`Signed`; without the tick nothing is signed."""

    def __init__(self, page: Page, here: StageHere) -> None:
        super().__init__(page, here.say, AGREE, NOTE)
        self._closed = here.closed
        if here.closed:
            self.form.lock()
            self.agree.setEnabled(False)

    def enter(self, answers: Answers) -> None:
        super().enter(answers)
        self._entered = True

    def settle(self) -> None:
        if not self._closed:
            super().settle()
