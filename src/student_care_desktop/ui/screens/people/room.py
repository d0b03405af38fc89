"""The room of people and rights: accounts with their editor, and the matrix in plain words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import people
from student_care_desktop.services.people import Person
from student_care_desktop.ui.furniture import Card, button, column, label, row, scrolled, title
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.screens.people.columns import PEOPLE
from student_care_desktop.ui.screens.people.editor import Editor
from student_care_desktop.ui.screens.people.rights_table import rights_table
from student_care_desktop.ui.tables import TableView

__all__ = ["PeopleRoom"]

TITLE = mark("People", "People and rights")
ABOUT = mark("People", "Each person opens the program with a passphrase of their own, known to nobody else.")
LIST, EMPTY = mark("People", "Accounts"), mark("People", "There is no account yet.")
NEW = mark("People", "New account")
TABS = (mark("People", "Accounts"), mark("People", "What each role may do"))
ADDED = mark("People", "The account {name} can open the school now.")
SAVED = mark("People", "The roles of {name} are saved.")
LINKED = mark("People", "It is kept whose account {name} is.")
UNLINKED = mark("People", "The account {name} now belongs to nobody of the staff.")
RESET = mark("People", "{name} has a new passphrase. Nothing of the records is lost.")
CLOSED = mark("People", "The account {name} is closed. What it did stays in the trace.")
ASK = mark("People", "Close the account {name}?")
ASK_MORE = mark(
    "People", "Its passphrase no longer opens anything. A new passphrase opens the account again."
)
YES = mark("People", "Close the account")


class PeopleRoom(QWidget):
    """The line that is chosen stands in the editor at the right."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.table: TableView[Person] = TableView(PEOPLE, self._say, LIST, EMPTY)
        self.editor, self._stack, self._tabs = Editor(house), QStackedWidget(), QButtonGroup(self)
        self.new = button(self._say(NEW), self.begin, picture="add", keys="Ctrl+N")
        self._build()
        self.table.chosen.connect(self.editor.load)
        self.table.opened.connect(lambda one: self.editor.focus())
        editor = self.editor
        editor.keep.clicked.connect(self._keep)
        editor.belongs.keep.clicked.connect(self._link)
        editor.give.clicked.connect(self._reset)
        editor.shut.clicked.connect(self._close)

    def _build(self) -> None:
        say = self._say
        card = Card(margin=1)
        card.add(self.table)
        both = row(card, scrolled(self.editor), gap=16)
        both.setStretch(0, 7)
        both.setStretch(1, 5)
        accounts = QWidget()
        accounts.setLayout(both)
        matrix = Card(margin=1)
        matrix.add(rights_table(say))
        for page in (accounts, matrix):
            self._stack.addWidget(page)
        tabs = row(*(self._tab(place, words) for place, words in enumerate(TABS)), gap=0)
        head = row(column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0), None, tabs, self.new, gap=12)
        whole = column(head, self._stack, gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._tabs.idToggled.connect(self._turn)
        self._tabs.button(0).setChecked(True)

    def _turn(self, place: int, on: bool) -> None:
        if on:
            self._stack.setCurrentIndex(place)

    def _tab(self, place: int, words: Words) -> QPushButton:
        made = button(self._say(words), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", ("first", "last")[place])
        self._tabs.addButton(made, place)
        return made

    def visit(self, thing: Any) -> None:
        """Come in; ``thing`` may be ``rights``, to read what each role may do."""
        self._tabs.button(int(thing == "rights")).setChecked(True)
        self._load(self._house.desk.who)
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        here = self.table.current()
        self._load(here.account.name if here else "")

    def may_leave(self) -> bool:
        return True

    def begin(self) -> None:
        """Somebody new."""
        self._tabs.button(0).setChecked(True)
        self.table.clearSelection()
        self.editor.load(None)
        self.editor.focus()

    def _load(self, name: str) -> None:
        self.table.put(people.people(self._house.desk))
        self.table.choose(lambda one: one.account.name == name)
        self.editor.load(self.table.current())

    def _keep(self) -> None:
        """Save the roles of the account, or make the new one."""
        desk, editor = self._house.desk, self.editor
        name, roles, rooms, grades = editor.name, editor.roles, editor.rooms, editor.grades
        if editor.person:
            self._do(lambda: people.save_roles(desk, name, roles, rooms, grades), SAVED, name)
        elif passphrase := editor.passphrase():
            self._do(lambda: people.add(desk, name, roles, passphrase, rooms, grades), ADDED, name)

    def _link(self) -> None:
        desk, name, staff = self._house.desk, self.editor.name, self.editor.belongs.staff_id
        self._do(lambda: people.link(desk, name, staff), LINKED if staff else UNLINKED, name)

    def _reset(self) -> None:
        name, passphrase = self.editor.name, self.editor.passphrase()
        if passphrase:
            self._do(lambda: people.reset(self._house.desk, name, passphrase), RESET, name)

    def _close(self) -> None:
        name = self.editor.name
        if self._house.messages.ask(ASK.with_(name=name), ASK_MORE, YES, danger=True):
            self._do(lambda: people.disable(self._house.desk, name), CLOSED, name)

    def _do(self, act: Any, told: Words, name: str) -> None:
        """Do it; the list shows it and the person is told."""

        def done(_: object) -> None:
            self._load(name)
            self._house.messages.tell(told.with_(name=name))
            self._house.changed.emit(EVERYTHING)

        self._house.attempt(act, done)
