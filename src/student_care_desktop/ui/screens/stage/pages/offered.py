"""A page of rows that offers lines which it does not have yet; nothing is filled in unasked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QBoxLayout
from shiboken6 import isValid

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Words
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.strip import OfferStrip
from student_care_desktop.ui.screens.stage.rows_page import RowsPage

__all__ = ["OfferedRows", "fresh"]


def fresh(here: StageHere, answers: Answers) -> Mapping[str, Any]:
    """The answers with what was kept since: two pages may write into the same lines."""
    return {**answers, **here.stage().answers}


class OfferedRows(RowsPage):
    """``offered`` gives the lines that are not kept yet, ``told`` counts them, ``take`` is the button."""

    def __init__(
        self, key: str, here: StageHere, offered: Callable[[Desk], Sequence[Any]], told: Words, take: Words
    ) -> None:
        super().__init__(here.page(key), here)
        self._ask, self._told = offered, told
        self._offered: Sequence[Any] = ()
        self._entered: tuple[Any, ...] = ()
        self.strip = OfferStrip(here.say(take), self._take_up, keys="F7")
        whole = self.layout()
        if isinstance(whole, QBoxLayout):
            whole.insertWidget(1, self.strip)
        self.table.changed.connect(self._look)

    def enter(self, answers: Answers) -> None:
        super().enter(fresh(self._here, answers))
        self._entered, self._offered = self.table.value(), ()
        self._look()
        desk, ask = self._here.house.desk, self._ask
        if not self._here.closed:
            self._here.house.quiet.run(lambda: ask(desk), self._know)

    def _know(self, found: Sequence[Any]) -> None:
        if isValid(self):
            self._offered = found
            self._look()

    def _look(self) -> None:
        """Offered until something is written: what was read then may stand there already."""
        count = len(self._offered) if self.table.value() == self._entered else 0
        self.strip.offer(self._here.say(self._told.with_(count=count)) if count else "")

    def _take_up(self) -> None:
        found, self._offered = self._offered, ()
        self._look()
        self.fill((*self.table.value(), *found))
