"""Keeps the pages of a stage: a draft soon after each change, and the page for good when it is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.flow import Signed
from student_care_desktop.services.strategy import stages
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.drafting import Drafting
from student_care_desktop.ui.house import House

__all__ = ["Keeping"]

Said = tuple[str, Any]
"""The key of a page, and what it says."""


class Keeping(QObject):
    """``stage`` is what was last read or kept; ``was`` of each page follows from it."""

    kept = Signal()
    """Something is on the disk that was not before."""

    def __init__(self, room: QObject, house: House, stage: Stage, said: Callable[[], Said]) -> None:
        super().__init__(room)
        self._house, self.stage = house, stage
        self._drafting = Drafting(house, said, self._write)
        self._drafting.setParent(self)
        self._drafting.kept.connect(self.kept)

    def touch(self) -> None:
        """Something was written on the page: it is on the disk soon."""
        self._drafting.touch()

    def forget(self) -> None:
        """Nothing more of what was typed is written."""
        self._drafting.forget()

    def _write(self, said: Said) -> None:
        """Runs behind the window, one after the other."""
        self.stage = self._store(said, done=False)

    def _store(self, said: Said, *, done: bool) -> Stage:
        key, answer = said
        answer = answer.record if isinstance(answer, Signed) else answer
        was = self.stage.answers.get(key)
        return stages.keep_page(self._house.desk, self.stage.key, key, answer, was, done=done)

    def leave(self, said: Said, *, done: bool) -> bool:
        """Keep a page that is left; False, and told, where it cannot be kept."""
        self._drafting.forget()
        try:
            self.stage = self._store(said, done=done)
        except (CareError, StorageTrouble) as problem:
            self._house.messages.trouble(problem)
            return False
        self.kept.emit()
        return True
