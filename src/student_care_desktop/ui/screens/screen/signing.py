"""The page to confirm: the group once more, what follows from it, and a box that only the teacher ticks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import screening
from student_care_desktop.ui.furniture import Card, clear, column, paragraph, row
from student_care_desktop.ui.groups import group_badge, overall_reasons
from student_care_desktop.ui.house import EVERYTHING
from student_care_desktop.ui.screens.screen.work import Work
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["ConfirmPage"]

AGREE = mark("Screen", "I have looked at every area and confirm this screening of {day}")
RETURNED = mark("Screen", "It was given back: {remark}")
NEXT: dict[Group, Words] = {
    Group.NORMAL: mark("Screen", "Next: promotion and development (step 3), as for every child."),
    Group.RISK: mark("Screen", "Next: prevention and closer care (step 4), and screening again next round."),
    Group.PROBLEM: mark("Screen", "Next: help and solving (step 4), and referral where that is not enough."),
    Group.UNKNOWN: mark("Screen", "Some area is not known yet, so the child is in no group."),
}


class ConfirmPage(PageView):
    """Going on confirms the form; the answer is whether the box is ticked."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        house = work.house
        self._card = Card()
        self.agree = QCheckBox(house.say(AGREE.with_(day=long_day(house.desk.today))))
        self.agree.toggled.connect(lambda on: self.changed.emit())
        below = Card()
        below.add(self.agree)
        self.setLayout(column(self._card, below, None, gap=14))

    def enter(self, answers: Answers) -> None:
        self.agree.setChecked(False)
        clear(self._card.body)
        work = self._work
        page, say = work.look_here(), work.house.say
        overall = page.groups.overall
        self._card.add(row(group_badge(overall.group, say), None))
        for text in overall_reasons(page.groups, page.areas, say):
            self._card.add(paragraph(f"• {text}"))
        if overall.group in NEXT:
            self._card.add(paragraph(say(NEXT[overall.group]), "soft"))
        if page.screening.status == "returned" and page.screening.remark:
            self._card.add(paragraph(say(RETURNED.with_(remark=page.screening.remark)), "warn"))

    def settle(self) -> None:
        self.agree.setFocus()

    def answer(self) -> bool:
        return self.agree.isChecked()

    def leave(self, go: Callable[[], None]) -> None:
        work = self._work
        work.flush()
        done = work.house.attempt(
            lambda: screening.confirm(work.house.desk, work.place, work.round)
        )
        if done:
            work.house.changed.emit(EVERYTHING)
            go()
