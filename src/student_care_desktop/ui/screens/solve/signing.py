"""The last look at a case before it goes on or is closed, and a box that only the person ticks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QCheckBox, QWidget

from student_care_desktop.domain.cases import GROUPS, OUTCOMES
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.cases import area_title
from student_care_desktop.ui.facts import Fact, fact_grid
from student_care_desktop.ui.furniture import Card, clear, column, heading, scrolled
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.work import Work

__all__ = ["ResultPage", "SignPage", "told_case"]

AGREE = {
    "on": mark("Solve", "I have read it over; the case goes on"),
    "close": mark("Solve", "I have read it over and close this case"),
    "stop": mark("Solve", "I have read it over and end this case without closing it"),
}
FINISH = {
    "on": mark("Solve", "Keep"), "close": mark("Solve", "Close the case"),
    "stop": mark("Solve", "End the case"),
}
CASE = mark("Solve", "Case {number}")
DRAFT = mark("Solve", "Draft, not opened yet")
AREA, OPENED = mark("Solve", "Area"), mark("Solve", "Opened")
PROBLEM, GOAL = mark("Solve", "Problem"), mark("Solve", "Goal")
PLANNED, WORDS = mark("Solve", "Done of planned"), mark("Solve", "Follow-ups")
NEXT, GROUP = mark("Solve", "Next due"), mark("Solve", "Group before → after")
VALUE = mark("Solve", "Start → end")
OUTCOME, RESULT = mark("Solve", "Outcome"), mark("Solve", "Result")
STRENGTH, CLOSED = mark("Solve", "Strength"), mark("Solve", "Ended on")
TWO = mark("Solve", "{one} → {other}")
OF = mark("Solve", "{done} of {all}")
BY = mark("Solve", "{day} by {who}")
_LONG = 400
"""Letters of a text that this page shows; the paper has it whole."""


def told_case(work: Work) -> Iterator[Fact]:
    """The case in lines."""
    case, file, say = work.file.case, work.file, work.say
    groups, outcomes = dict(GROUPS), dict(OUTCOMES)
    done = sum(one.done is not None for one in file.actions)

    def two(one: str, other: str) -> str:
        return say(TWO.with_(one=one or "–", other=other or "–")) if one or other else ""

    both = (case.group_before, case.group_after)
    before, after = (say(groups[one]) if one in groups else "" for one in both)
    yield Fact(name=say(AREA), text=say(area_title(work.page.areas, case.area)))
    yield Fact(name=say(OPENED), text=_day(work, case.opened, case.opened_by))
    yield Fact(name=say(PROBLEM), text=_short(case.problem))
    yield Fact(name=say(GOAL), text=_short(case.goal))
    yield Fact(name=say(PLANNED), text=say(OF.with_(done=done, all=len(file.actions))))
    yield Fact(name=say(WORDS), text=str(len(file.follow_ups)))
    yield Fact(name=say(NEXT), text=show_day(file.next_due) if file.next_due else "")
    yield Fact(name=say(GROUP), text=two(before, after))
    yield Fact(name=say(VALUE), text=two(case.start_value, case.end_value))
    yield Fact(name=say(OUTCOME), text=say(outcomes[case.outcome]) if case.outcome in outcomes else "")
    yield Fact(name=say(RESULT), text=_short(case.result))
    yield Fact(name=say(STRENGTH), text=case.strength)
    if case.closed:
        yield Fact(name=say(CLOSED), text=_day(work, case.closed, case.closed_by))


def _short(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[:_LONG]}…"


def _day(work: Work, day: dt.date | None, who: str) -> str:
    return work.say(BY.with_(day=show_day(day), who=who)) if day else ""


class _Told(CasePart):
    """A card with the case in lines."""

    def __init__(self, work: Work, *below: QWidget) -> None:
        super().__init__(work)
        self._card = Card(margin=14)
        inner = QWidget()
        inside = column(self._card, *below, None, gap=12)
        inside.setContentsMargins(0, 0, 10, 0)
        inner.setLayout(inside)
        self.setLayout(column(scrolled(inner)))

    def enter(self, answers: Answers) -> None:
        clear(self._card.body)
        case, say = self.work.file.case, self.work.say
        self._card.add(heading(say(CASE.with_(number=case.number)) if case.number else say(DRAFT)))
        self._card.add(fact_grid(list(told_case(self.work)), False, names=170))


class ResultPage(_Told):
    """A closed case, to be read."""


class SignPage(_Told):
    """The answer is whether the box is ticked."""

    def __init__(self, work: Work) -> None:
        self.agree = QCheckBox()
        card = Card(margin=14)
        card.add(self.agree)
        super().__init__(work, card)
        self.agree.toggled.connect(lambda on: self.changed.emit())

    def enter(self, answers: Answers) -> None:
        super().enter(answers)
        self.agree.setText(self.work.say(AGREE[self.work.choice]))
        self.agree.setAccessibleName(self.agree.text())
        self.agree.setChecked(False)

    def settle(self) -> None:
        self.agree.setFocus()

    def answer(self) -> bool:
        return self.agree.isChecked()

    def go_on(self) -> Words | None:
        return FINISH[self.work.choice]

    def leave(self, go: Callable[[], None]) -> None:
        if self.work.finish():
            go()
