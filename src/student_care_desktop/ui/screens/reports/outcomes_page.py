"""What came of caring: outcome by area, days to the first help, the loop of referrals; each number opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.drill import Bar, Part
from student_care_desktop.domain.outcomes import RESULTS
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import outcomes
from student_care_desktop.services.outcomes import Outcomes
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, column, label, row, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.reports.bars import Bars
from student_care_desktop.ui.screens.reports.behind import BehindList
from student_care_desktop.ui.screens.reports.whose import Whose

__all__ = ["OutcomesPage"]

ROUND, YEAR = mark("Reports", "Round"), mark("Reports", "The whole year")
ROUND_NO = mark("Reports", "Round {number}")
AREAS = mark("Outcomes", "Outcome of the cases by area")
HELP = mark("Outcomes", "Days from screening to the first help")
LOOP = mark("Outcomes", "The loop of referrals")
OF_BAR = mark("Outcomes", "{title} · {bar}")
OF_PART = mark("Outcomes", "{title} · {bar} · {part}")
WITHOUT = mark("Outcomes", "Areas that few may see are not counted here.")
PAPER = mark("Outcomes", "Report on paper")
FORM = "care-outcomes"


class OutcomesPage(QWidget):
    """Three cards of bars, and the list that the opened number stands for."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._stale = True
        self.whose, self.rounds = Whose(house), StillCombo()
        self.rounds.setAccessibleName(self._say(ROUND))
        self.rounds.addItem(self._say(YEAR), 0)
        for number in range(1, outcomes.ROUNDS + 1):
            self.rounds.addItem(self._say(ROUND_NO.with_(number=number)), number)
        self.areas = Bars(house.say, AREAS, RESULTS)
        self.help, self.loop = Bars(house.say, HELP), Bars(house.say, LOOP)
        self.list = BehindList(house)
        self._note = label(self._say(WITHOUT), "soft")
        self.paper = button(self._say(PAPER), self.look, picture="print")
        self._build()
        self.paper.setVisible(house.may("form", FORM))
        for combo in (self.whose, self.rounds):
            combo.currentIndexChanged.connect(lambda _: self._read())

    def _build(self) -> None:
        head = row(self.whose, self.rounds, self._note, None, self.paper, gap=10)
        left = column(self._card(AREAS, self.areas), self.list, gap=10)
        right = column(self._card(HELP, self.help), self._card(LOOP, self.loop), gap=10)
        both = row(left, right, gap=12)
        for line, parts in ((left, (5, 4)), (both, (6, 5))):
            for place, share in enumerate(parts):
                line.setStretch(place, share)
        whole = column(head, both, gap=10)
        whole.setStretch(1, 1)
        inner = QWidget()
        inner.setLayout(whole)
        whole.setContentsMargins(0, 0, 0, 0)
        inner.setFocusProxy(self.areas)
        self.papers = Paperwork(self._house, inner)
        self.setLayout(column(self.papers))

    def _card(self, words: Words, bars: Bars) -> Card:
        card = Card(self._say(words), margin=12)
        card.body.setSpacing(4)
        area = scrolled(bars)
        bars.moved.connect(lambda top: area.ensureVisible(0, top))
        bars.opened.connect(lambda bar, part: self._open(bars, words, bar, part))
        card.add(area)
        return card

    def settle(self) -> None:
        """The person comes to the page."""
        self.areas.setFocus()
        if self._stale:
            self.look_again()

    def look_again(self) -> None:
        """Records moved: read again now, or when this is next seen."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.whose.offer()
            self._read()

    def look(self) -> None:
        """The report of the year as it goes to paper."""
        desk = self._house.desk
        self.papers.look_at(FORM, Choice(everyone=True), str(desk.year.number))

    def _read(self) -> None:
        desk, rooms, round_ = self._house.desk, self.whose.chosen(), int(self.rounds.currentData())
        self._house.work(lambda progress: outcomes.outcomes(desk, rooms, round_), self._put)

    def _put(self, found: Outcomes) -> None:
        for bars, drawn in self._drawn(found):
            bars.put(drawn)
        self._note.setVisible(found.shut)
        self.list.clear()

    def _drawn(self, found: Outcomes) -> Sequence[tuple[Bars, Sequence[Bar]]]:
        return (self.areas, found.areas), (self.help, found.help), (self.loop, found.loop)

    def _open(self, bars: Bars, title: Words, bar: Bar, part: Part) -> None:
        for other in (self.areas, self.help, self.loop):
            if other is not bars:
                other.release()
        parted = len(bar.parts) > 1
        words = OF_PART.with_(part=dict(RESULTS)[part.key]) if parted else OF_BAR
        self.list.put(words.with_(title=title, bar=bar.label), part.lines)
