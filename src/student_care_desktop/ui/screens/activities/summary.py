"""Step 3 of a class in figures: students by activity and percent, and what else they got; Enter opens one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.promoted import ActivityShare, PromotionSummary
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import promoted_class
from student_care_desktop.ui.furniture import Card, clear, column
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.activities.columns import share_columns
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.wizards.facts import Figure, figure_card

__all__ = ["SummaryTab"]

LIST = mark("Activities room", "Students by activity")
EMPTY = mark("Activities room", "Choose a class at the top of the window.")
TALKED = mark("Activities room", "Talked with, term {term}")
OF = mark("Activities room", "{done} of {of}")
PERCENT = mark("Activities room", "{percent} % of the class")
HOURS = mark("Activities room", "Hours of activities together")
EACH = mark("Activities room", "{hours} hours a child")
UNKNOWN = mark("Activities room", "nobody wrote down who came")
KINDS: tuple[tuple[str, Words], ...] = (
    ("any_activity", mark("Activities room", "In at least one activity")),
    ("strong", mark("Activities room", "With a strength on record")),
    ("planned", mark("Activities room", "With a development plan")),
    ("honoured", mark("Activities room", "With an award or a scholarship")),
)
_COLUMNS = 4


class SummaryTab(QWidget):
    """``opened`` carries the share whose activity is to be seen."""

    opened = Signal(object)

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.table: TableView[ActivityShare] = TableView(share_columns(), house.say, LIST, EMPTY)
        self.table.opened.connect(self.opened)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        paper = Card(margin=1)
        paper.add(self.table)
        whole = column(self._grid, paper, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def load(self) -> None:
        """Count the class that is chosen at the top."""
        desk, room = self._house.desk, self._house.scope.classroom
        found = promoted_class.summary_of_class(desk, room) if room else None
        clear(self._grid)
        self.table.put(found.shares if found else ())
        for place, one in enumerate(self._figures(found) if found else ()):
            self._grid.addWidget(figure_card(one), place // _COLUMNS, place % _COLUMNS)

    def settle(self) -> None:
        """The person comes to the table."""
        self.table.setFocus()

    def _figures(self, found: PromotionSummary) -> list[Figure]:
        cards = [
            self._card(TALKED.with_(term=number), tally) for number, tally in enumerate(found.talked, 1)
        ]
        cards += [self._card(words, getattr(found, key)) for key, words in KINDS]
        cards.append(self._hours(found))
        return cards

    def _hours(self, found: PromotionSummary) -> Figure:
        say = self._house.say
        if found.hours is None:
            return Figure(say(HOURS), "–", say(UNKNOWN))
        each = found.hours / found.children if found.children else 0
        return Figure(say(HOURS), f"{found.hours:,g}", say(EACH.with_(hours=f"{each:.1f}")))

    def _card(self, words: Words, tally: Tally | None) -> Figure:
        say = self._house.say
        if tally is None:
            return Figure(say(words), "–", say(UNKNOWN))
        percent = "–" if tally.percent is None else f"{tally.percent:.1f}"
        told = say(PERCENT.with_(percent=percent))
        return Figure(say(words), say(OF.with_(done=tally.done, of=tally.of)), told)
