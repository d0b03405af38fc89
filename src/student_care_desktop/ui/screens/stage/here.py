"""What a page of a stage is given: the house, the stage as it stands, and whether it is only read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from student_care_desktop.domain.flow import Page
from student_care_desktop.domain.words import Say
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.house import House

__all__ = ["StageHere"]


@dataclass(frozen=True, slots=True)
class StageHere:
    """``stage()`` is what was last read or kept; the room keeps what a page says.

    A page that calls a service by itself gives the stage that came of it to ``taken``.
    """

    house: House
    stage: Callable[[], Stage]
    taken: Callable[[Stage], object]
    closed: bool = False
    """Whether nothing can be written: the year is over, or this person only reads."""

    @property
    def say(self) -> Say:
        """The tongue of the house."""
        return self.house.say

    @property
    def size(self) -> QSize:
        """How large the window is, in points; nothing before there is one."""
        window = QApplication.activeWindow()
        return window.size() if window else QSize(0, 0)

    def page(self, key: str) -> Page:
        """A page of this stage."""
        return next(page for page in self.stage().flow.pages if page.key == key)
