"""What the projector may show: codes for names, large letters, nothing to write into."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from student_care_desktop.catalog.breaking import breaker
from student_care_desktop.domain.conferences import coded
from student_care_desktop.domain.counsel import ConferenceChild
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services.conferences import Heard
from student_care_desktop.ui.facts import Lines, fact_table
from student_care_desktop.ui.furniture import clear, column, heading, label, paragraph, scrolled, title
from student_care_desktop.ui.house import House

__all__ = ["Projected"]

STUDENT = mark("Conference", "Student {code}")
RESOLVED = mark("Conference", "Resolutions")
HEADS = (mark("CareAction", "What is done"), mark("CareAction", "Who"), mark("CareAction", "By"))
_TEXTS = ("background", "evidence", "done", "opinions", "resolution", "manager")


class Projected(QWidget):
    """One child by code."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._inside, inner = column(gap=8), QWidget()
        self._inside.setContentsMargins(26, 22, 26, 18)
        inner.setLayout(self._inside)
        self.setLayout(column(scrolled(inner)))

    def load(self, heard: Heard) -> None:
        """Show what was written of a child, naming nobody."""
        say, record = self._house.say, heard.record
        clear(self._inside)
        self._inside.addWidget(title(say(STUDENT.with_(code=record.code))))
        for key in _TEXTS:
            text = self._coded(heard, getattr(record, key))
            if text:
                self._inside.addWidget(label(say(fields_of(ConferenceChild)[key].label), "label"))
                self._inside.addWidget(paragraph(text))
        if heard.actions:
            rows = [
                (self._coded(heard, one.text), one.owner, short_day(one.due) if one.due else "–")
                for one in heard.actions
            ]
            self._inside.addWidget(heading(say(RESOLVED)))
            self._inside.addLayout(fact_table(Lines(heads=[say(one) for one in HEADS], rows=rows, wide=(0,))))
        self._inside.addStretch(1)

    def _coded(self, heard: Heard, text: str) -> str:
        code = self._house.say(STUDENT.with_(code=heard.record.code))
        return coded(text, heard.child.student, code, breaker().pieces)
