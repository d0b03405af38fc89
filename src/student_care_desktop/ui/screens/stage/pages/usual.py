"""A page of rows that offers the usual lines where nothing stands yet, not even last year's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QBoxLayout

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Words
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.strip import OfferStrip
from student_care_desktop.ui.screens.stage.rows_page import RowsPage

__all__ = ["UsualRows"]


class UsualRows(RowsPage):
    """``usual`` gives the lines; ``told`` says what they are, ``take`` stands on the button."""

    def __init__(
        self, key: str, here: StageHere, usual: Callable[[Desk], Sequence[Any]], told: Words, take: Words
    ) -> None:
        super().__init__(here.page(key), here)
        self._usual, self._told = usual, told
        self.begin = OfferStrip(here.say(take), self._begin)
        whole = self.layout()
        if isinstance(whole, QBoxLayout):
            whole.insertWidget(1, self.begin)
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
        self.begin.offer(self._here.say(self._told) if wanted else "")

    def _begin(self) -> None:
        self.begin.offer("")
        self.fill(self._usual(self._here.house.desk))
