"""The list of agencies, mended where it is used: the known places and the school's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.referrals import AGENCY_KINDS, Agency
from student_care_desktop.domain.words import mark
from student_care_desktop.services import agencies, letterhead
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import Card, button, column, label, link, row, scrolled, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.tables import Column, Ink, TableView

__all__ = ["AgenciesPage"]

TITLE = mark("Refer", "Agencies")
ABOUT = mark("Refer", "Write the real names, telephones and addresses of your district for the letters.")
LIST, EMPTY = mark("Refer", "Agencies"), mark("Refer", "There is no agency yet.")
BACK, NEW, SAVE = mark("Refer", "Back"), mark("Refer", "New agency"), mark("Refer", "Save agency")
OUT, SAVED = mark("Refer", "Take off the list"), mark("Refer", "Saved: {agency}")
GARUDA = mark("Refer", "Garuda of the letters")
CHOOSE, NONE = mark("Refer", "Choose the school's picture …"), mark("Refer", "Use no picture")
PREFIX, LIKE = mark("Refer", "Letter numbers begin with"), mark("Refer", "such as ศธ 04001.1/ว")
BEGUN = mark("Refer", "The numbers of the letters begin like this from now on.")
PICTURES = mark("Refer", "Pictures")
CROWNED = mark("Refer", "The letters bear this garuda from now on.")
PLAIN = mark("Refer", "The letters leave the place of the garuda free.")
FIELDS = ("name", "kind", "head", "contact", "phone", "address", "note")
COLUMNS: tuple[Column[Agency], ...] = (
    Column(key="name", heading=mark("Agency", "Name"), value=lambda one: one.name),
    Column(
        key="kind", heading=mark("Agency", "Kind"), value=lambda one: dict(AGENCY_KINDS).get(one.kind),
        width=150, ink=Ink.SOFT,
    ),
    Column(key="phone", heading=mark("Agency", "Phone"), value=lambda one: one.phone, width=92),
)


class AgenciesPage(QWidget):
    """The place that is chosen stands in the form at the right."""

    def __init__(self, house: House, back: Callable[[], object]) -> None:
        super().__init__()
        self._house, self._prefix, say = house, "", house.say
        self.table: TableView[Agency] = TableView(COLUMNS, say, LIST, EMPTY)
        self.form: Form[Agency] = Form(Agency, FIELDS, say, columns=1, flat=True)
        self.table.chosen.connect(lambda one: self.form.load(one or Agency()))
        self.table.opened.connect(lambda one: self.form.focus())
        self.save = button(say(SAVE), self.keep, kind="primary", keys="Ctrl+S")
        self.out = button(say(OUT), self.remove)
        inner, listed, written = QWidget(), Card(margin=1), Card()
        listed.add(self.table)
        written.add(self.form, row(self.out, None, self.save))
        inner.setLayout(column(written, None))
        both = row(listed, scrolled(inner), gap=16)
        both.setStretch(0, 6)
        both.setStretch(1, 5)
        new = button(say(NEW), self.begin, picture="add", keys="Ctrl+N")
        crown = menu_button(say(GARUDA), self._crowns, picture="file")
        told = column(link(say(BACK), back), title(say(TITLE)), label(say(ABOUT), "soft"), gap=0)
        self.prefix = QLineEdit()
        self.prefix.setAccessibleName(say(PREFIX))
        self.prefix.setPlaceholderText(say(LIKE))
        self.prefix.setFixedWidth(150)
        self.prefix.editingFinished.connect(self._keep_prefix)
        head = row(told, None, label(say(PREFIX), "soft"), self.prefix, crown, new, gap=10)
        whole = column(head, both, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.form.load(Agency())

    def load(self) -> None:
        """Read the list, and how the numbers of letters begin."""
        self._house.attempt(lambda: letterhead.prefix(self._house.desk), self._put_prefix)
        self._house.attempt(lambda: agencies.agencies(self._house.desk), self.table.put)

    def begin(self) -> None:
        """A new place."""
        self.table.clearSelection()
        self.form.load(Agency())
        self.form.focus()

    def keep(self) -> None:
        """Save what the form says."""
        self._house.attempt(lambda: agencies.save_agency(self._house.desk, self.form.value()), self._saved)

    def _saved(self, agency: Agency) -> None:
        self._house.messages.tell(SAVED.with_(agency=agency.name))
        self._again()
        self.table.choose(lambda one: one.id == agency.id)

    def remove(self) -> None:
        """Take the chosen one off the list, or give a known one its first words back."""
        here = self.table.current()
        if here:
            desk = self._house.desk
            self._house.attempt(lambda: agencies.remove_agency(desk, here), lambda done: self._again())

    def _crowns(self) -> list[Entry]:
        say = self._house.say
        return [(say(CHOOSE), "folder", self.take_garuda), (say(NONE), "remove", self._no_garuda)]

    def take_garuda(self) -> None:
        """The picture of the garuda for the letters: the school's own file."""
        path = self._house.messages.open_file(CHOOSE, PICTURES, "*.jpg *.jpeg *.png")
        if path:
            self._house.attempt(
                lambda: letterhead.keep_garuda(self._house.desk, path),
                lambda done: self._house.messages.tell(CROWNED),
            )

    def _no_garuda(self) -> None:
        self._house.attempt(
            lambda: letterhead.remove_garuda(self._house.desk),
            lambda done: self._house.messages.tell(PLAIN),
        )

    def _put_prefix(self, text: str) -> None:
        self._prefix = text
        self.prefix.setText(text)

    def _keep_prefix(self) -> None:
        text = self.prefix.text().strip()
        if text != self._prefix:
            self._put_prefix(text)
            desk = self._house.desk
            self._house.attempt(
                lambda: letterhead.keep_prefix(desk, text), lambda done: self._house.messages.tell(BEGUN)
            )

    def _again(self) -> None:
        self.load()
        self._house.changed.emit(Changes(frozenset({Agency})))
