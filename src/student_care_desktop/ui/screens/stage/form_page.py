"""A page of one record, made from the flow alone: what stands in it is the year's."""

from __future__ import annotations

from typing import Any

from student_care_desktop.domain.flow import Answers, Page
from student_care_desktop.ui.screens.stage.again import AgainStrip
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.wizards.page import FormPage

__all__ = ["StageForm", "said"]


def said(page: Page, record: Any) -> bool:
    """Whether anything was written in the fields of the page."""
    return any(getattr(record, name) not in ("", None, ()) for name in page.fields)


class StageForm(FormPage):
    """The answer is the record."""

    def __init__(self, page: Page, here: StageHere) -> None:
        super().__init__(page, here.say)
        self._page, self._here = page, here
        self.again = AgainStrip(page, here, self.fill)
        self._inside.insertWidget(0, self.again)
        if here.closed:
            self.form.lock()

    def enter(self, answers: Answers) -> None:
        super().enter(answers)
        self.again.offer(empty=not said(self._page, self.form.value()))

    def fill(self, record: Any) -> None:
        """Put the words of ``record`` in as if a person had written them."""
        self.form.fill(record)
        self.again.hide()
        self.settle()
