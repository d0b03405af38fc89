"""Weight and height of this visit, beside what was measured before."""

from __future__ import annotations

from collections.abc import Callable

from student_care_desktop.domain.flow import Answers, Page
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.know import Known
from student_care_desktop.ui.furniture import clear, row
from student_care_desktop.ui.wizards.facts import Figure, figure_card
from student_care_desktop.ui.wizards.page import FormPage

__all__ = ["BodyPage"]

BEFORE = mark("Body", "Measured before, {day}")
NEVER = mark("Body", "Never measured before")
SIZE = mark("Body", "{weight} kg · {height} cm")
MASS = mark("Body", "Body mass index now")
MASS_NOTE = mark("Body", "For information: it is no judgement of the child's growth.")


class BodyPage(FormPage):
    """A form of one measurement; nothing is stored while weight and height are empty."""

    def __init__(self, page: Page, known: Callable[[], Known], say: Say) -> None:
        super().__init__(page, say)
        self._known, self._say = known, say
        self._cards = row(gap=14)
        self._inside.insertLayout(1, self._cards)
        self.form.changed.connect(lambda key: self._tell())

    def enter(self, answers: Answers) -> None:
        if not self._entered:
            self.form.load(self._known().body)
            self._entered = True
        self._tell()

    def settle(self) -> None:
        self.form.focus("weight_kg")

    def _tell(self) -> None:
        clear(self._cards)
        for figure in self._figures():
            self._cards.addWidget(figure_card(figure))

    def _figures(self) -> list[Figure]:
        say, before, now = self._say, self._known().before, self.form.value()
        found = [Figure(say(NEVER), "–")]
        if before:
            day = show_day(before.day) if before.day else "–"
            size = SIZE.with_(weight=before.weight_kg or "–", height=before.height_cm or "–")
            found = [Figure(say(BEFORE.with_(day=day)), say(size))]
        if now.weight_kg and now.height_cm:
            mass = now.weight_kg / (now.height_cm / 100) ** 2
            found.append(Figure(say(MASS), f"{mass:.1f}", say(MASS_NOTE)))
        return found
