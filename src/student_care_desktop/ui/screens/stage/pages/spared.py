"""Hours saved: by the school's decisions, and by what the program filled in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.strategy import burdens, prefills
from student_care_desktop.services.strategy.burdens import Spared
from student_care_desktop.ui.facts import Lines, fact_table
from student_care_desktop.ui.furniture import Card, clear, column, label, paragraph, row, scrolled
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["SparedPage"]

LISTED = mark("Spared", "By the decisions of the school")
ONE = mark("Spared", "One homeroom teacher writes {after} instead of {before} hours a year, {percent}% less.")
ALL = mark("Spared", "All {count} homeroom teachers together: {hours} hours saved a year.")
OPEN = mark("Spared", "{count} forms lack times, papers, minutes or questions and are not counted.")
NO_LIST = mark("Spared", "No form is on the list yet. Write it on the page before.")
FILLED = mark("Spared", "By what the program has filled in this year")
PAPER, HOW = mark("StagePaper", "Paper"), mark("StagePaper", "Filled in from")
PAPERS, ANSWERS = mark("StagePaper", "Papers"), mark("StagePaper", "Answers")
HOURS = mark("StagePaper", "Hours saved")
TOGETHER = mark("Spared", "{answers} answers that nobody wrote twice: {hours} hours")
SECONDS, UNIT = mark("Spared", "By hand an answer takes"), mark("Spared", "seconds (an assumption)")
COUNTING = mark("Found", "Counting …")


class SparedPage(PageView):
    """It is read; only the seconds of an answer can be said here."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, self._spared = here, None
        say = here.say
        self.seconds = QLineEdit()
        self.seconds.setFixedWidth(64)
        self.seconds.setMaxLength(3)
        self.seconds.setAccessibleName(f"{say(SECONDS)} {say(UNIT)}")
        self.seconds.setEnabled(not here.closed)
        self.seconds.editingFinished.connect(self._say_seconds)
        self._listed, self._filled = column(gap=6), column(gap=6)
        one, two = Card(say(LISTED)), Card(say(FILLED))
        one.add(self._listed)
        two.add(self._filled, row(label(say(SECONDS)), self.seconds, label(say(UNIT)), None, gap=8))
        inner = QWidget()
        inner.setLayout(column(one, two, None, gap=12))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def enter(self, answers: Answers) -> None:
        clear(self._filled)
        self._filled.addWidget(paragraph(self._here.say(COUNTING), "soft"))
        desk = self._here.house.desk
        self._here.house.quiet.run(lambda: burdens.spared(desk), self._put)

    def settle(self) -> None:
        self.seconds.setFocus()

    def _put(self, told: Spared) -> None:
        if not isValid(self):
            return
        clear(self._listed)
        clear(self._filled)
        self._put_listed(told)
        self._put_filled(told)
        self.seconds.setText(str(told.seconds))

    def _put_listed(self, told: Spared) -> None:
        say, listed = self._here.say, told.listed
        if listed.percent is None:
            self._listed.addWidget(paragraph(say(NO_LIST), "soft"))
        else:
            words = ONE.with_(
                before=f"{listed.before:,.1f}", after=f"{listed.after:,.1f}", percent=f"{listed.percent:.0f}"
            )
            self._listed.addWidget(paragraph(say(words)))
            if told.teachers:
                every = ALL.with_(count=told.teachers, hours=f"{told.school_hours:,.1f}")
                self._listed.addWidget(paragraph(say(every)))
        if listed.open:
            self._listed.addWidget(paragraph(say(OPEN.with_(count=listed.open)), "soft"))

    def _put_filled(self, told: Spared) -> None:
        say = self._here.say
        heads: tuple[Words, ...] = (PAPER, HOW, PAPERS, ANSWERS, HOURS)
        rows = [
            (
                say(one.title), say(one.how), f"{one.papers:,}", f"{one.answers:,}",
                f"{one.hours(told.seconds):,.1f}",
            )
            for one in told.prefilled
        ]
        lines = Lines(heads=[say(one) for one in heads], rows=rows, wide=(0, 1), right=(2, 3, 4))
        self._filled.addLayout(fact_table(lines))
        answers = sum(one.answers for one in told.prefilled)
        whole = TOGETHER.with_(answers=f"{answers:,}", hours=f"{told.written:,.1f}")
        self._filled.addWidget(paragraph(say(whole)))

    def _say_seconds(self) -> None:
        typed = plain_digits(self.seconds.text().strip())
        desk, house = self._here.house.desk, self._here.house
        seconds = int(typed) if typed.isdigit() else 0
        if self.seconds.isModified():
            self.seconds.setModified(False)
            house.attempt(lambda: prefills.keep_seconds(desk, seconds))
            house.quiet.run(lambda: burdens.spared(desk), self._put)
