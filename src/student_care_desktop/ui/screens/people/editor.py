"""One account: its name, what it is, where, and a new passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from student_care_desktop.domain.people import ROLES
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.people import Person
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    heading,
    label,
    paragraph,
    row,
    rule,
    set_paragraph,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.passphrase import NewPassphrase
from student_care_desktop.ui.screens.people.belongs import Belongs

__all__ = ["Editor"]

NEW, ONE = mark("People", "New account"), mark("People", "Account {name}")
NAME = mark("People", "Name of the account (letters, digits, dots or dashes)")
ROLES_HEAD = mark("People", "Roles (one person may hold several)")
ROOMS = mark("People", "Classes, such as ม.1/1 ม.1/2 (homeroom, subject)")
GRADES = mark("People", "Grades, such as ม.1 (grade head)")
KEEP, ADD = mark("People", "Save the roles"), mark("People", "Add the account")
GIVE, SHUT = mark("People", "Give a new passphrase"), mark("People", "Close the account …")
FIRST = mark("People", "The first passphrase. The person changes it under Settings.")
AGAIN = mark("People", "For somebody who forgot theirs. A closed account is opened again by it.")


class Editor(Card):
    """``person`` is None while somebody new is written down."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = self._say = house.say
        self.person: Person | None = None
        self._head, self._problem, self._why = heading(), paragraph("", "problem"), paragraph("", "soft")
        self._name, self._rooms, self._grades = (_line(say(words)) for words in (NAME, ROOMS, GRADES))
        self._roles = {key: QCheckBox(say(words)) for key, words in ROLES}
        self.belongs, self.new = Belongs(house), NewPassphrase(say)
        self.keep = button(say(ADD), kind="primary", picture="save")
        self.give, self.shut = button(say(GIVE), picture="key"), button(say(SHUT))
        boxes = QGridLayout()
        for place, box in enumerate(self._roles.values()):
            boxes.addWidget(box, place // 2, place % 2)
        held = QWidget()
        held.setLayout(boxes)
        boxes.setContentsMargins(0, 0, 0, 0)
        self.add(
            self._head, _named(say(NAME), self._name), label(say(ROLES_HEAD), "label"), held,
            _named(say(ROOMS), self._rooms), _named(say(GRADES), self._grades),
        )
        self._saves = row(None, self.shut, self.keep, gap=10)
        self.add(self._saves, self.belongs, rule(), self._why, self.new, self._problem, row(None, self.give))
        self.body.addStretch(1)
        self.load(None)

    def load(self, person: Person | None) -> None:
        """Show an account, or an empty one."""
        self.person = person
        account = person.account if person else None
        self._head.setText(self._say(ONE.with_(name=account.name) if account else NEW))
        self._name.setText(account.name if account else "")
        self._name.setReadOnly(account is not None)
        for key, box in self._roles.items():
            box.setChecked(account is not None and key in account.roles)
        self._rooms.setText(" ".join(person.classes) if person else "")
        self._grades.setText(" ".join(account.grades) if account else "")
        self.belongs.setVisible(person is not None)
        if person:
            self.belongs.load(person)
        self.keep.setText(self._say(KEEP if account else ADD))
        self.give.setVisible(account is not None)
        self.shut.setVisible(account is not None and account.status == "working")
        set_paragraph(self._why, self._say(AGAIN if account else FIRST))
        self._clear()

    def _clear(self) -> None:
        self.new.first.clear()
        self.new.second.clear()
        self._complain(None)

    def focus(self) -> None:
        """Where writing begins."""
        (next(iter(self._roles.values())) if self.person else self._name).setFocus()

    @property
    def name(self) -> str:
        """The name of the account."""
        return self._name.text().strip()

    @property
    def roles(self) -> list[str]:
        """The roles that are ticked."""
        return [key for key, box in self._roles.items() if box.isChecked()]

    @property
    def rooms(self) -> list[str]:
        """The names of classes that are written."""
        return _words(self._rooms.text())

    @property
    def grades(self) -> list[str]:
        """The grades that are written."""
        return _words(self._grades.text())

    def passphrase(self) -> str:
        """The new passphrase, or nothing: what is wrong with it is said."""
        problem = self.new.problem()
        self._complain(problem)
        if problem:
            self.new.first.setFocus()
            return ""
        return self.new.value()

    def _complain(self, words: Words | None) -> None:
        set_paragraph(self._problem, self._say(words) if words else "")
        self._problem.setVisible(words is not None)


def _words(text: str) -> list[str]:
    return text.replace(",", " ").split()


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made


def _named(name: str, line: QLineEdit) -> QWidget:
    above = label(name, "label")
    above.setBuddy(line)
    made = QWidget()
    made.setLayout(column(above, line, gap=3))
    return made
