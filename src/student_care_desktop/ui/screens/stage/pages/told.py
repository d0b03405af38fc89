"""Pages of rows above which stands what the rows come to, worked out as they are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QBoxLayout

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.burdens import burden_sum
from student_care_desktop.domain.strategy.direction import Factor, Need
from student_care_desktop.domain.strategy.linkage import Burden
from student_care_desktop.domain.strategy.needs import by_priority
from student_care_desktop.domain.strategy.potential import potential
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import paragraph, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.strip import OfferStrip
from student_care_desktop.ui.screens.stage.rows_page import RowsPage

__all__ = ["NeedsPage", "ToldRows", "tell_burden", "tell_potential"]

FIRST = mark("Told", "First of all: {text} (priority {priority} of 25)")
SORT = mark("Told", "Order by priority")
STANDS = mark("Told", "Within {inside}, around {outside}: {place}")
SPARED = mark("Told", "One teacher: {after} instead of {before} hours a year")
UNCOUNTED = mark("Told", "{told} · {count} forms cannot be counted yet")

Tell = Callable[[Sequence[Any]], Sequence[Words]]


def tell_potential(rows: Sequence[Factor]) -> Sequence[Words]:
    """Where the school stands, or why the weights do not allow a position; nothing of a plain list."""
    found = potential(rows)
    if found.inside is None or found.outside is None or found.place is None:
        return found.problems
    return (STANDS.with_(inside=f"{found.inside:+.2f}", outside=f"{found.outside:+.2f}", place=found.place),)


def tell_burden(rows: Sequence[Burden]) -> Sequence[Words]:
    """Hours of one teacher, and how many forms are not in them."""
    found = burden_sum(rows)
    if not found.before:
        return ()
    told = SPARED.with_(before=f"{found.before:,.1f}", after=f"{found.after:,.1f}")
    return (UNCOUNTED.with_(told=told, count=found.open) if found.open else told,)


class ToldRows(RowsPage):
    """``tell`` says what the rows come to."""

    def __init__(self, key: str, here: StageHere, tell: Tell) -> None:
        super().__init__(here.page(key), here)
        self._tell = tell
        self.told = paragraph("", "soft")
        self.told.hide()
        self._put_above(self.told)
        self.table.changed.connect(self._say_told)

    def _put_above(self, *things: Any) -> None:
        whole = self.layout()
        if isinstance(whole, QBoxLayout):
            for place, thing in enumerate(things, start=1):
                whole.insertWidget(place, thing)

    def enter(self, answers: Answers) -> None:
        super().enter(answers)
        self._say_told()

    def _say_told(self) -> None:
        words = " ".join(map(self._here.say, self._tell(self.table.value())))
        set_paragraph(self.told, words)
        self.told.setVisible(bool(words))


class NeedsPage(RowsPage):
    """The gravest need is named above; one key puts all into the order in which the paper has them."""

    def __init__(self, here: StageHere) -> None:
        super().__init__(here.page("needs"), here)
        self.order = OfferStrip(here.say(SORT), self._sort)
        self.order.use.setEnabled(not here.closed)
        whole = self.layout()
        if isinstance(whole, QBoxLayout):
            whole.insertWidget(1, self.order)
        self.table.changed.connect(self._look)

    def enter(self, answers: Answers) -> None:
        super().enter(answers)
        self._look()

    def _look(self) -> None:
        rows: tuple[Need, ...] = self.table.value()
        first = next(iter(by_priority(rows)), None)
        told = first is not None and first.priority is not None and by_priority(rows) != rows
        words = FIRST.with_(text=first.text, priority=first.priority) if told and first else None
        self.order.offer(self._here.say(words) if words else "")

    def _sort(self) -> None:
        self.fill(by_priority(self.table.value()))
        self._look()
