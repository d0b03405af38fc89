"""The place of one result; Esc leads back to where the person was."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.child_results import results_of_child
from student_care_desktop.ui.furniture import Elided, button, clear, column, paragraph, row, scrolled
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.results.card import result_card
from student_care_desktop.ui.urgent import tell_urgent

__all__ = ["ResultsRoom"]

TITLE = mark("Results", "Results of {name}")
HIDDEN = mark("Results", "Results (name hidden)")
NOBODY = mark("Results", "Results of the instruments")
NOTHING = mark("Results", "Nothing of this child was keyed yet, or few may see it.")
BACK = mark("Results", "Back (Esc)")
STUDENT = mark("Results", "The child's page")
URGENT = mark("Results", "What to do today")


class ResultsRoom(QWidget):
    """Visited with ``(student_id, instrument or "", round or 0, way back)``; a way is a place and a thing."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._asked: tuple[str, str, int] = ("", "", 0)
        self._way: tuple[str, Any] = ("students", None)
        self._enrollments: list[str] = []
        self.title = Elided(role="title")
        self.urgent = button(self._say(URGENT), self._tell_urgent, picture="warning", kind="danger")
        self.child = button(self._say(STUDENT), self._see_child, picture="student")
        self.back = button(self._say(BACK), lambda: house.go(*self._way), picture="left", keys="Esc")
        head = row(self.title, self.urgent, self.child, self.back, gap=10)
        head.setStretch(0, 1)
        self.cards = column(gap=14)
        inside = QWidget()
        inside.setLayout(self.cards)
        self.setLayout(column(head, scrolled(inside), gap=12))

    def visit(self, thing: Any) -> None:
        """Come in; see the results of a child."""
        if thing is not None:
            *asked, self._way = thing
            self._asked = (asked[0], asked[1], asked[2])
        self._load()
        self.back.setFocus()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Sheet, Student) and self._asked[0]:
            self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        """Read the results again: those that were asked for first."""
        student, key, round_ = self._asked
        found = results_of_child(self._house.desk, student)
        if key:
            found = [one for one in found if one.tool.key == key and one.round == round_]
        clear(self.cards)
        for one in found:
            self.cards.addWidget(result_card(one, self._say))
        if not found:
            self.cards.addWidget(paragraph(self._say(NOTHING), "soft"))
        self.cards.addStretch(1)
        self.title.put(self._say(self._title(found[0].student.name if found else "")))
        self._enrollments = list(dict.fromkeys(one.enrollment.id for one in found))
        self.urgent.setVisible(any(one.tool.guarded and one.advice for one in found))

    def _title(self, name: str) -> Words:
        if self._house.names_hidden:
            return HIDDEN
        return TITLE.with_(name=name) if name else NOBODY

    def _see_child(self) -> None:
        self._house.go("student", self._asked[0])

    def _tell_urgent(self) -> None:
        any(tell_urgent(self._house, one, again=True) for one in self._enrollments)
