"""The page on which a case goes on, is closed, or is ended because the child is no longer here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from student_care_desktop.domain.case_rules import CaseFile, closing_problem, stopping_problem
from student_care_desktop.domain.cases import OUTCOMES, CareCase
from student_care_desktop.domain.fields import Choice, Field, Text, fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.together import Overtaken
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import casework
from student_care_desktop.ui.furniture import Card, button, column, paragraph, row, scrolled, set_paragraph
from student_care_desktop.ui.screens.solve.fields import Fields
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.work import Work

__all__ = ["EndPage"]

CHOICES: tuple[tuple[str, Words], ...] = (
    ("on", mark("Solve", "It goes on")),
    ("close", mark("Solve", "Close the case")),
    ("stop", mark("Solve", "End it without closing: the child left or moved")),
)
START = mark("Solve", "At the start: {value}")
NO_START = mark("Solve", "Nothing was measured at the start.")
AGAIN = mark("Solve", "Measured again: {value}")
USE = mark("Solve", "Take it over")
NOT_AGAIN = mark("Solve", "No newer result of the same instrument. Measure again, or say below why not.")
REASON = mark("Solve", "Why it was not measured again")
WHY = mark("Solve", "Why it is ended")
GOES_ON = mark("Solve", "The case stays open. The next day to look again stands in the last follow-up.")
NOT_YET = mark("Solve", "Still missing: {what}")


class EndPage(CasePart):
    """What is written stands in the case at once; that it is closed only when it is signed."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        say = work.say
        self._group = QButtonGroup(self)
        self.choices = {key: QRadioButton(say(words)) for key, words in CHOICES}
        for made in self.choices.values():
            self._group.addButton(made)
            made.toggled.connect(self._chosen)
        known = fields_of(CareCase)
        outcome = Choice(known["outcome"].label, options=OUTCOMES[:3])
        fields: Mapping[str, Field] = {
            "outcome": outcome, "group_after": known["group_after"], "end_value": known["end_value"],
            "reason": Text(REASON, limit=100), "strength": known["strength"], "result": known["result"],
        }
        self.fields = Fields(fields, say, 4)
        self.fields.changed.connect(self._changed)
        self.why = Fields({"result": Text(WHY, limit=4000, lines=3)}, say, 1)
        self.why.changed.connect(self.changed)
        self._on = paragraph(say(GOES_ON), "soft")
        self._start, self._again, self._missing = paragraph(""), paragraph("", "soft"), paragraph("", "warn")
        self.use = button(say(USE), self.take_over)
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card(margin=14)
        again = row(self._again, self.use, gap=10)
        again.setStretch(0, 1)
        card.add(self._start, again)
        self._closing = QWidget()
        self._closing.setLayout(column(self._missing, card, self.fields, gap=9))
        inner = QWidget()
        choose = column(*self.choices.values(), gap=4)
        inside = column(choose, self._on, self._closing, self.why, None, gap=12)
        inside.setContentsMargins(0, 0, 10, 0)
        inner.setLayout(inside)
        self.setLayout(column(scrolled(inner)))

    def enter(self, answers: Answers) -> None:
        case, page, say = self.work.file.case, self.work.page, self.work.say
        self.choices[self.work.choice].setChecked(True)
        strength = case.strength or ", ".join(page.strengths)
        self.fields.put({
            "outcome": case.outcome, "group_after": case.group_after, "end_value": case.end_value,
            "reason": "", "strength": strength, "result": case.result,
        })
        self.why.put({"result": case.result})
        set_paragraph(
            self._start, say(START.with_(value=case.start_value)) if case.start_value else say(NO_START)
        )
        again = page.measured_again
        set_paragraph(self._again, say(AGAIN.with_(value=again.value)) if again else say(NOT_AGAIN))
        self.use.setVisible(again is not None)
        self._chosen()

    def settle(self) -> None:
        self.choices[self.work.choice].setFocus()

    def take_over(self) -> None:
        """What was measured again is how it ended."""
        again = self.work.page.measured_again
        if again:
            self.fields.put({"end_value": self.work.say(again.value)[:120]})
            self._changed()

    def part(self, file: CaseFile) -> CaseFile:
        if self.work.choice == "stop":
            return replace(file, case=replace(file.case, result=self.why.values().get("result", "")))
        if self.work.choice == "on":
            return file
        return replace(file, case=self._closed(file.case))

    def _closed(self, case: CareCase) -> CareCase:
        said = self.fields.values()
        reason = said.pop("reason", "")
        if not said.get("end_value"):
            said["end_value"] = casework.not_again(self.work.house.desk, reason)[:120]
        return replace(case, **said)

    def problem(self) -> Words | None:
        file, today = self.work.file, self.work.house.desk.today
        if self.work.choice == "close":
            return self.fields.problem() or closing_problem(file, self._closed(file.case), today)
        if self.work.choice == "stop":
            return stopping_problem(file, self.why.values().get("result", ""))
        return None

    def combine(self, error: Overtaken) -> None:
        self.fields.combine(error.now, error.fields)

    def _chosen(self) -> None:
        choice = next((key for key, made in self.choices.items() if made.isChecked()), "on")
        self.work.choice = choice
        self._on.setVisible(choice == "on")
        self._closing.setVisible(choice == "close")
        self.why.setVisible(choice == "stop")
        self._changed()

    def _changed(self) -> None:
        problem = self.problem() if self.work.choice == "close" else None
        words = self.work.say(NOT_YET.with_(what=problem)) if problem else ""
        set_paragraph(self._missing, words)
        self.changed.emit()
