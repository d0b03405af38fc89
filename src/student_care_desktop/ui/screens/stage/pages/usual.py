"""A page of rows that offers the usual lines where nothing stands yet, not even last year's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Words
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.strip import OfferStrip
from student_care_desktop.ui.screens.stage.pages.told import Tell, ToldRows

__all__ = ["Usual", "UsualRows"]


@dataclass(frozen=True, slots=True)
class Usual:
    """The lines, what they are, and what stands on the button that takes them."""

    lines: Callable[[Desk], Sequence[Any]]
    told: Words
    take: Words


class UsualRows(ToldRows):
    """Nothing is filled in unless the person asks."""

    def __init__(self, key: str, here: StageHere, usual: Usual, tell: Tell = lambda rows: ()) -> None:
        super().__init__(key, here, tell)
        self._usual = usual
        self.begin = OfferStrip(here.say(usual.take), self._begin)
        self._put_above(self.begin)
        self.table.changed.connect(self._look)

    def enter(self, answers: Answers) -> None:
        super().enter(answers)
        self._look()

    def settle(self) -> None:
        if self.begin.isHidden():
            super().settle()
        else:
            self.begin.use.setFocus()

    def _look(self) -> None:
        wanted = not self.table.value() and not self._here.closed and self.again.isHidden()
        self.begin.offer(self._here.say(self._usual.told) if wanted else "")

    def _begin(self) -> None:
        self.begin.offer("")
        self.fill(self._usual.lines(self._here.house.desk))
