"""The page of what is known: the facts by where they were found, and above them what is still missing."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.known import Chapter, chapters, missing
from student_care_desktop.ui.facts import Fact, fact_grid
from student_care_desktop.ui.furniture import (
    Card,
    clear,
    column,
    heading,
    label,
    link,
    paragraph,
    row,
    scrolled,
)
from student_care_desktop.ui.screens.screen.work import Work
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["KnownPage"]

MISSING = mark("Screen", "Not known yet: {things}")
SILENT = mark("Screen", "What is not known suggests nothing. It is never taken as normal.")
NOTHING = mark("Screen", "Nothing is known of this child yet. Screen by what you have seen yourself.")
LEARN = mark("Screen", "Get to know the child first (Step 1)")
YES = mark("Screen", "yes")
ANSWER = mark("Screen", "{what}: {answer}")
_COLUMNS = 2


class KnownPage(PageView):
    """To be read; the answer is True."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        self._head = column(gap=8)
        inner = QWidget()
        inside = column(self._head, self._grid, None, gap=14)
        inside.setContentsMargins(0, 0, 8, 0)
        inner.setLayout(inside)
        self.setLayout(column(scrolled(inner)))
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)

    def enter(self, answers: Answers) -> None:
        clear(self._head)
        clear(self._grid)
        facts = self._work.page.facts
        if gaps := missing(facts):
            self._head.addWidget(self._missing(gaps))
        if not facts:
            self._head.addWidget(paragraph(self._work.house.say(NOTHING), "soft"))
        for place, chapter in enumerate(chapters(facts)):
            self._grid.addWidget(self._card(chapter), place // _COLUMNS, place % _COLUMNS)

    def answer(self) -> bool:
        return True

    def _missing(self, gaps: tuple[Words, ...]) -> Card:
        house = self._work.house
        card = Card(margin=12, tone="warn")
        things = ", ".join(house.say(words) for words in gaps)
        told = column(paragraph(house.say(MISSING.with_(things=things)), "warn"), gap=2)
        told.addWidget(paragraph(house.say(SILENT), "small"))
        line = row(told, gap=12)
        line.setStretch(0, 1)
        if house.has("know"):
            page = self._work.page
            goal = (page.child.id, self._work.round)
            line.addWidget(link(house.say(LEARN), lambda: house.go("know", goal)))
        card.add(line)
        return card

    def _card(self, chapter: Chapter) -> Card:
        say = self._work.house.say
        card = Card(margin=14)
        day = short_day(chapter.when) if chapter.when else ""
        card.add(row(heading(say(chapter.source)), None, label(day, "small")))
        lines: dict[str, list[str]] = {}
        for one in chapter.facts:
            told = say(one.value) if one.value else say(YES)
            if one.question and one.value:
                told = say(ANSWER.with_(what=one.label, answer=told))
            elif one.question:
                told = say(one.label)
            lines.setdefault(say(one.question or one.label), []).append(told)
        facts = [Fact(name=name, text=", ".join(answers)) for name, answers in lines.items()]
        card.add(fact_grid(facts, False, names=170))
        return card
