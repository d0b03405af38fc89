"""The page of facts: figures that are computed, to be read before the work goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.ui.furniture import Card, clear, paragraph, scrolled
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["Figure", "FactsPage", "figure_card"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One fact: what it is, how much, and what that means; ``tone`` is good, warn, bad or ""."""

    name: str
    figure: str
    note: str = ""
    tone: str = ""


def figure_card(fact: Figure) -> Card:
    """A fact as a small card."""
    card = Card(margin=14, tone=fact.tone)
    card.body.setSpacing(2)
    card.add(paragraph(fact.name, "soft"))
    if fact.figure:
        card.add(paragraph(fact.figure, "figure"))
    if fact.note:
        card.add(paragraph(fact.note, fact.tone or ("small" if fact.figure else "")))
    card.body.addStretch(1)
    card.setAccessibleName(" ".join(part for part in (fact.name, fact.figure, fact.note) if part))
    return card


class FactsPage(PageView):
    """Cards in ``columns``, made anew from the answers each time the person comes; the answer is True."""

    def __init__(self, facts: Callable[[Answers], Sequence[Figure]], columns: int = 3) -> None:
        super().__init__()
        self._facts, self._columns = facts, columns
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)

    def enter(self, answers: Answers) -> None:
        clear(self._grid)
        for place, fact in enumerate(self._facts(answers)):
            self._grid.addWidget(figure_card(fact), place // self._columns, place % self._columns)

    def answer(self) -> bool:
        return True
