"""A page of the case wizard: what it needs, and what it says of the case."""

from __future__ import annotations

from typing import Any

from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.together import Overtaken
from student_care_desktop.ui.screens.solve.work import Work
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["CasePart"]


class CasePart(PageView):
    """A page that is stored when it is left; ``keep`` does it, False holds the person here."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.work = work

    def part(self, file: CaseFile) -> CaseFile:
        """The case with what this page says."""
        return file

    def keep(self) -> bool:
        """Store what the page says."""
        return self.work.keep(self.part(self.work.file))

    def combine(self, error: Overtaken) -> None:
        """Somebody else was faster: show both."""

    def answer(self) -> Any:
        return True
