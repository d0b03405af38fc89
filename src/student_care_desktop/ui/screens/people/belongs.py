"""Whose account it is: a person of the staff, whose name papers bear and whose classes it follows."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.services import school
from student_care_desktop.services.people import Person
from student_care_desktop.ui.furniture import button, column, label, paragraph, row, rule, set_paragraph
from student_care_desktop.ui.house import House

__all__ = ["Belongs"]

STAFF, NOBODY = mark("People", "Person of the staff"), mark("People", "(nobody yet)")
KEEP = mark("People", "Keep the person")
FOLLOWS = mark("People", "Classes this person advises, which the account follows: {classes}")
ABOUT = mark("People", "Papers bear this person's name. A homeroom account follows the classes they advise.")


class Belongs(QWidget):
    """The staff who work here, and a button of its own: choosing alone changes nothing."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = self._say = house.say
        self._desk = house.desk
        self.staff, self.keep, self._about = QComboBox(), button(say(KEEP)), paragraph("", "soft")
        self.staff.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.staff.setMinimumContentsLength(8)
        self.staff.setAccessibleName(say(STAFF))
        name = label(say(STAFF), "label")
        name.setBuddy(self.staff)
        chosen = row(self.staff, self.keep)
        chosen.setStretch(0, 1)
        whole = column(rule(), name, chosen, self._about, gap=6)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    @property
    def staff_id(self) -> str:
        """Who is chosen; empty for nobody."""
        return str(self.staff.currentData() or "")

    def load(self, person: Person) -> None:
        """Show whose account ``person`` is."""
        say, mine = self._say, person.account.staff_id
        self.staff.clear()
        self.staff.addItem(say(NOBODY), "")
        for one in school.staff(self._desk):
            if one.status == "working" or one.id == mine:
                self.staff.addItem(one.name, one.id)
        self.staff.setCurrentIndex(max(0, self.staff.findData(mine)))
        told = FOLLOWS.with_(classes=", ".join(person.follows)) if person.follows else ABOUT
        set_paragraph(self._about, say(told))
