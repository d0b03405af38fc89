"""What changed for the children: groups from the first screening to the last, care cases, referrals."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from student_care_desktop.domain.areas import LABELS
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.outcomes import RESULTS
from student_care_desktop.domain.strategy.moves import MOVED
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import evaluating
from student_care_desktop.services.strategy.evaluating import Changed
from student_care_desktop.ui.facts import Lines, fact_table
from student_care_desktop.ui.furniture import Card, clear, column, paragraph, scrolled
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["OutcomePage"]

FROM_TO = mark("EvaluationReport", "Groups of the children, from the first screening of the year to the last")
FROM = mark("EvaluationReport", "From the first screening / to the last")
TOTAL = mark("EvaluationReport", "Total")
WENT = mark("OutcomePage", "{better} better · {same} as before · {worse} worse · {once} screened only once")
NOTHING = mark("OutcomePage", "Nothing can be said yet: no child was screened twice.")
CASES, AREA = mark("EvaluationReport", "Care cases by area and result"), mark("EvaluationReport", "Area")
COUNT, NO_CASE = mark("EvaluationReport", "Cases"), mark("OutcomePage", "No care case this year yet.")
REFERRALS = mark("EvaluationReport", "Referrals and what came of them")
KIND, SENT = mark("EvaluationReport", "Referral"), mark("EvaluationReport", "Sent")
INSIDE, OUTSIDE = mark("ReferralKind", "Inside the school"), mark("ReferralKind", "Outside")
ANSWERED, ENDED = mark("ReferralResult", "Answered, followed up"), mark("ReferralResult", "Ended")
REFUSED, OPEN = mark("ReferralResult", "Not taken"), mark("ReferralResult", "No answer yet")


class OutcomePage(PageView):
    """To be read; the answer is True."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here = here
        self._cards = column(gap=12)
        inner = QWidget()
        inner.setLayout(column(self._cards, None, gap=0))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def enter(self, answers: Answers) -> None:
        desk = self._here.house.desk
        self._here.house.quiet.run(lambda: evaluating.changed(desk), self._put)

    def _put(self, found: Changed) -> None:
        clear(self._cards)
        for card in (self._moves(found), self._cases(found), self._referrals(found)):
            self._cards.addWidget(card)

    def _moves(self, found: Changed) -> Card:
        say, moves = self._here.say, found.moves
        card = Card(say(FROM_TO))
        if not moves.all:
            card.add(paragraph(say(NOTHING), "soft"))
            return card
        groups = [say(LABELS[group]) for group in MOVED]
        rows = [
            (say(LABELS[before]), *(str(moves.count(before, to)) for to in MOVED), str(moves.start(before)))
            for before in MOVED
        ]
        rows.append((say(TOTAL), *(str(moves.end(group)) for group in MOVED), str(moves.all)))
        lines = Lines(heads=[say(FROM), *groups, say(TOTAL)], rows=rows, wide=(0,), right=(1, 2, 3, 4))
        card.body.addLayout(fact_table(lines))
        told = WENT.with_(better=moves.better, same=moves.same, worse=moves.worse, once=moves.once)
        card.add(paragraph(say(told)))
        return card

    def _cases(self, found: Changed) -> Card:
        say, card = self._here.say, Card(self._here.say(CASES))
        bars = [bar for bar in found.cases if bar.lines]
        if not bars:
            card.add(paragraph(say(NO_CASE), "soft"))
            return card
        heads = [say(AREA), say(COUNT), *(say(words) for _, words in RESULTS)]
        rows = [
            (say(bar.label), str(len(bar.lines)), *(str(len(part.lines)) for part in bar.parts))
            for bar in bars
        ]
        right = tuple(range(1, len(heads)))
        card.body.addLayout(fact_table(Lines(heads=heads, rows=rows, wide=(0,), right=right)))
        return card

    def _referrals(self, found: Changed) -> Card:
        say, card = self._here.say, Card(self._here.say(REFERRALS))
        heads = [say(one) for one in (KIND, SENT, OPEN, ANSWERED, ENDED, REFUSED)]
        rows = [
            (say(name), *map(str, (one.sent, one.open, one.answered, one.ended, one.refused)))
            for name, one in ((INSIDE, found.inside), (OUTSIDE, found.outside))
        ]
        card.body.addLayout(fact_table(Lines(heads=heads, rows=rows, wide=(0,), right=(1, 2, 3, 4, 5))))
        return card

    def answer(self) -> bool:
        return True
