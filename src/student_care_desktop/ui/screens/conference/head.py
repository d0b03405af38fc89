"""The head of the minutes: when and where, who leads and writes, who was asked and who came."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.conferences import Attendant
from student_care_desktop.domain.counsel import Conference
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.words import mark
from student_care_desktop.services import conferences, school
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import button, column, heading, label, row, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["HeadPage"]

TITLE, PEOPLE = mark("Conference", "The conference"), mark("Conference", "Who was asked to come")
KEYS = mark("Conference", "Insert adds · Ctrl+Delete takes out · Space: came, did not come, not yet said")
STAFF = mark("Conference", "Ask the guidance teachers and heads")
KEEP = mark("Conference", "Save")
_KEYS = ("number", "day", "start", "finish", "place", "chair", "secretary")
_POSTS = ("แนะแนว", "ผู้อำนวยการ", "หัวหน้า", "พยาบาล")
"""How posts are called in the staff records of Thai schools."""
_COLUMNS = (
    RowColumn("name", mark("Attendant", "Name")), RowColumn("position", mark("Attendant", "Position"), 260),
    RowColumn("came", mark("Attendant", "Came"), 110),
)


class HeadPage(QWidget):
    """``kept`` carries the conference as stored."""

    kept = Signal(object)

    def __init__(self, house: House) -> None:
        super().__init__()
        say, self._house = house.say, house
        self._people: tuple[Attendant, ...] = ()
        self.form: Form[Conference] = Form(Conference, _KEYS, say, columns=4)
        self.table: RowsTable[Attendant] = RowsTable(Attendant, _COLUMNS, say, PEOPLE)
        self.table.setMinimumHeight(230)
        self.staff = button(say(STAFF), self._ask_staff, picture="students")
        self.keep = button(say(KEEP), self.save, kind="primary", picture="save", keys="Ctrl+S")
        inside = QWidget()
        made = column(heading(say(TITLE)), self.form, heading(say(PEOPLE)), self.table, gap=12)
        made.addLayout(row(label(say(KEYS), "small"), None, self.staff, self.keep, gap=10))
        made.addStretch(1)
        made.setContentsMargins(18, 16, 18, 14)
        inside.setLayout(made)
        self.setLayout(column(scrolled(inside)))

    def load(self, record: Conference) -> None:
        """Show the head of a conference."""
        self._people = conferences.attendants_of(record)
        self.form.load(record)
        self.table.put(self._people)

    @property
    def dirty(self) -> bool:
        """Whether the page says more than is stored."""
        self.table.commit()
        return self.form.dirty or _said(self.table.value()) != _said(self._people)

    def save(self) -> bool:
        """Store the page; False where something is wrong with it."""
        wrong = next(iter(self.form.unreadable().items()), None)
        if wrong:
            self.form.focus(wrong[0])
            self._house.messages.tell(wrong[1], "bad")
            return False
        self.table.commit()
        record, people = self.form.value(), self.table.value()
        return self._house.attempt(lambda: conferences.keep(self._house.desk, record, people), self.kept.emit)

    def _ask_staff(self) -> None:
        """Put those in whom nearly every conference asks; who is there already stays."""
        self.table.commit()
        there = self.table.value()
        known = {one.name for one in there}
        more = [
            Attendant(name=one.name, position=one.position) for one in school.staff(self._house.desk)
            if one.status == "working" and one.name not in known and _asked(one)
        ]
        self.table.put((*there, *more))


def _asked(one: Staff) -> bool:
    """Whether nearly every conference asks who has this post."""
    return any(post in one.position for post in _POSTS)


def _said(people: tuple[Attendant, ...]) -> list[tuple[str, str, bool | None]]:
    return [(one.name, one.position, one.came) for one in people if one.name.strip()]
