"""The classes of the chosen year and their advisers."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from student_care_desktop.domain.school import Classroom, Staff
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import school
from student_care_desktop.services.school import ClassCard as Line
from student_care_desktop.ui.furniture import Card, button, heading, label, row
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.tables import Align, Column, Ink, TableView

__all__ = ["ClassesCard"]

CLASSES = mark("Settings", "Classes and advisers of {year}")
EMPTY = mark("Settings", "This year has no class yet. Import a roster, or write a class below and add it.")
ADD, WRITE = mark("Settings", "Add class"), mark("Settings", "New class, such as ม.1/1")
REMOVE = mark("Settings", "Remove class")
ASK = mark("Settings", "Remove the class {name}?")
ASK_MORE = mark("Settings", "Only an empty class can be removed. It can be taken back.")
ADVISER = mark("Settings", "Adviser {place} of {name}")
CHOOSE = mark("Settings", "Choose a class in the list to set its advisers")
NOBODY = mark("Settings", "– nobody –")
KEEP, KEPT = mark("Settings", "Set advisers"), mark("Settings", "The advisers of {name} are set.")
ADDED = mark("Settings", "The class {name} is there.")
PLACES = 2

COLUMNS: tuple[Column[Line], ...] = (
    Column(key="name", heading=mark("Settings", "Class"), value=lambda one: one.classroom.name, width=80),
    Column(
        key="advisers", heading=mark("Settings", "Advisers"), ink=Ink.SOFT,
        value=lambda one: ", ".join(person.name for person in one.advisers),
    ),
    Column(
        key="children", heading=mark("Settings", "Children"), value=lambda one: one.children,
        align=Align.RIGHT, width=80,
    ),
)


class ClassesCard(Card):
    """The line that is chosen shows its advisers below."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.say
        self._house, self._heading, self._whose = house, heading(), label("", "soft")
        self.table: TableView[Line] = TableView(COLUMNS, say, mark("Settings", "Classes"), EMPTY)
        self.table.setMinimumHeight(230)
        self.name = QLineEdit()
        self.name.setPlaceholderText(say(WRITE))
        self.name.setAccessibleName(say(WRITE))
        self.name.returnPressed.connect(self._add_class)
        self.advisers = tuple(QComboBox() for _ in range(PLACES))
        self.keep = button(say(KEEP), self._keep, picture="save")
        self.table.chosen.connect(self._show)
        for box in self.advisers:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        for each in (*self.advisers, self.keep):
            each.setEnabled(house.may("service", "school.set_advisers"))
        self.add(
            self._heading, self.table, self._whose, row(*self.advisers, self.keep),
            row(
                self.name, button(say(ADD), self._add_class, picture="add"),
                button(say(REMOVE), self._remove),
            ),
        )
        self.look_again()

    def look_again(self) -> None:
        """Show what is stored."""
        desk, say = self._house.desk, self._house.say
        self._heading.setText(say(CLASSES.with_(year=desk.year.number)))
        self.table.put(school.class_cards(desk))
        for box in self.advisers:
            box.clear()
            box.addItem(say(NOBODY), None)
            for person in school.staff(desk):
                if person.status == "working":
                    box.addItem(person.name, person)
        self._show(self.table.current())

    def _show(self, line: Line | None) -> None:
        say = self._house.say
        self.keep.setEnabled(line is not None and self._house.may("service", "school.set_advisers"))
        self._whose.setText(say(CHOOSE) if line is None else line.classroom.name)
        for place, box in enumerate(self.advisers):
            person = line.advisers[place] if line and place < len(line.advisers) else None
            found = next((at for at in range(box.count()) if _is(box.itemData(at), person)), 0)
            box.setCurrentIndex(found)
            name = line.classroom.name if line else ""
            box.setAccessibleName(say(ADVISER.with_(place=place + 1, name=name)))

    def _keep(self) -> None:
        line = self.table.current()
        if line is None:
            return
        people = {person.id: person for box in self.advisers if (person := box.currentData())}
        room = line.classroom
        self._house.attempt(
            lambda: school.set_advisers(self._house.desk, room, people.values()),
            lambda _: self._told(KEPT.with_(name=room.name)),
        )

    def _add_class(self) -> None:
        name = self.name.text().strip()
        if name:
            self._house.attempt(
                lambda: school.add_class(self._house.desk, name),
                self._added,
            )

    def _added(self, room: Classroom) -> None:
        self.name.clear()
        self._told(ADDED.with_(name=room.name))

    def _remove(self) -> None:
        line = self.table.current()
        if line is None:
            return
        room = line.classroom
        if self._house.messages.ask(ASK.with_(name=room.name), ASK_MORE, REMOVE, danger=True):
            self._house.attempt(
                lambda: school.remove_class(self._house.desk, room),
                lambda _: self._house.changed.emit(EVERYTHING),
            )

    def _told(self, words: Words) -> None:
        self._house.messages.tell(words)
        self._house.changed.emit(EVERYTHING)


def _is(data: object, person: Staff | None) -> bool:
    return isinstance(data, Staff) and person is not None and data.id == person.id
