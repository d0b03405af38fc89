"""The staff: the list, and the one who is being added or mended."""

from __future__ import annotations

from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import Card, button, heading, row
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.tables import Column, Ink, TableView, field_column

__all__ = ["StaffCard"]

STAFF, NEW, SAVE = mark("Settings", "Staff"), mark("Settings", "New member"), mark("Settings", "Save member")
SAVED = mark("Settings", "{name} is saved.")
EMPTY = mark("Settings", "Nobody is listed yet. Write the first name below and save.")
KEYS = ("title", "first_name", "last_name", "position", "phone", "status")

COLUMNS: tuple[Column[Staff], ...] = (
    Column(key="name", heading=mark("Settings", "Name"), value=lambda one: one.name),
    field_column(Staff, "position", ink=Ink.SOFT, width=190),
    field_column(Staff, "status", ink=Ink.SOFT, width=130),
)


class StaffCard(Card):
    """Enter on a line opens it below; a line is never deleted, it is marked as left."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.table: TableView[Staff] = TableView(COLUMNS, house.say, STAFF, EMPTY)
        self.table.setMinimumHeight(190)
        self.form: Form[Staff] = Form(Staff, KEYS, house.say, columns=3)
        self.new = button(house.say(NEW), self.begin, picture="add")
        self.save = button(house.say(SAVE), self.keep, picture="save")
        self.table.opened.connect(self._open)
        self.add(heading(house.say(STAFF)), self.table, self.form, row(self.new, None, self.save))
        self.form.load(Staff())
        self.look_again()

    def look_again(self) -> None:
        """Show what is stored."""
        self.table.put(school.staff(self._house.desk))

    def begin(self) -> None:
        """Somebody new."""
        self.form.load(Staff())
        self.form.focus("title")

    def keep(self) -> None:
        """Save who stands in the form."""
        person = self.form.value()
        self._house.attempt(lambda: school.save_staff(self._house.desk, person), lambda _: self._kept(person))

    def _open(self, person: Staff) -> None:
        self.form.load(person)
        self.form.focus("title")

    def _kept(self, person: Staff) -> None:
        self._house.messages.tell(SAVED.with_(name=person.name))
        self.form.load(Staff())
        self._house.changed.emit(EVERYTHING)
