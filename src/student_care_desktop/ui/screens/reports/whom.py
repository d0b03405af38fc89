"""For whom a form is printed: a class, a grade, the school, or one child who was looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import school, students
from student_care_desktop.services.printing import Choice
from student_care_desktop.services.search import SearchIndex
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, column, repolish, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.tables import Column, Ink, TableView

__all__ = ["Whom"]

KINDS: tuple[tuple[str, Words], ...] = (
    ("class", mark("Reports", "Class")),
    ("grade", mark("Reports", "Grade")),
    ("school", mark("Reports", "School")),
    ("child", mark("Reports", "One child")),
)
WHICH_CLASS, WHICH_GRADE = mark("Reports", "Which class"), mark("Reports", "Which grade")
FIND = mark("Reports", "Name, nickname or number")
CHILDREN = mark("Reports", "Children found")
EMPTY = mark("Reports", "Type a few letters, then choose the child.")
WHOLE_SCHOOL = mark("Reports", "the whole school")
COLUMNS: tuple[Column[ClassRow], ...] = (
    Column(
        key="name", heading=CHILDREN, value=lambda one: one.student.name, private=True,
        after=lambda one: one.student.nickname and f"({one.student.nickname})",
    ),
    Column(key="class", heading=WHICH_CLASS, value=lambda one: one.class_name, ink=Ink.SOFT, width=58),
    Column(key="number", heading=FIND, value=lambda one: one.student.number, ink=Ink.SOFT, width=62),
)
_FOUND = 50


class Whom(QWidget):
    """``changed`` whenever another choice is made; no child is ever chosen beforehand."""

    changed = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._group = QButtonGroup(self)
        self.kinds = {key: self._kind(place) for place, (key, _) in enumerate(KINDS)}
        self.classes, self.grades = self._chooser(WHICH_CLASS), self._chooser(WHICH_GRADE)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self._say(FIND))
        self.line.setAccessibleName(self._say(FIND))
        self.table: TableView[ClassRow] = TableView(COLUMNS, self._say, CHILDREN, EMPTY)
        self.table.horizontalHeader().hide()
        self._index: SearchIndex | None = None
        self._scoped = ""
        self._card = Card(margin=1)
        self._card.add(self.table)
        kinds = row(*self.kinds.values(), None, gap=0)
        self.setLayout(column(kinds, self.classes, self.grades, self.line, self._card, gap=8))
        self._connect()
        self.offer()

    def _kind(self, place: int) -> QWidget:
        made = button(self._say(KINDS[place][1]), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", ("first", "middle", "middle", "last")[place])
        self._group.addButton(made, place)
        return made

    def _chooser(self, name: Words) -> StillCombo:
        made = StillCombo()
        made.setAccessibleName(self._say(name))
        made.currentIndexChanged.connect(self.changed)
        return made

    def _connect(self) -> None:
        self._group.idToggled.connect(self._turned)
        self.line.textChanged.connect(self._look)
        self.line.returnPressed.connect(self.table.setFocus)
        self.table.chosen.connect(lambda _: self.changed.emit())
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.line)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.table.setFocus)

    def offer(self) -> None:
        """The classes and grades of the year; the class that is chosen at the top first."""
        rooms = school.classes(self._house.desk)
        with QSignalBlocker(self.classes), QSignalBlocker(self.grades):
            _fill(self.classes, [(room.name, room.name) for room in rooms])
            _fill(self.grades, [(grade, grade) for grade in dict.fromkeys(room.grade for room in rooms)])
        self._index = None
        self.table.put(())
        self._follow(rooms, self._house.scope.classroom)
        self._show()

    def _follow(self, rooms: Sequence[Classroom], key: str) -> None:
        """Take the class that was just chosen at the top."""
        here = next((room for room in rooms if room.id == key), None)
        if here and key != self._scoped:
            self.classes.setCurrentIndex(self.classes.findData(here.name))
        if self._group.checkedId() < 0 or (here and key != self._scoped):
            self._group.button(0).setChecked(True)
        self._scoped = key

    def fit(self, scope: str) -> None:
        """A form about classes is not printed for one child, one about the year only for the school."""
        alone, whole = self.kinds["child"], scope == "year"
        alone.setVisible(scope == "student")
        for kind in ("class", "grade"):
            self.kinds[kind].setVisible(not whole)
        if whole:
            self._group.button([key for key, _ in KINDS].index("school")).setChecked(True)
        repolish(self.kinds["school"], edge="middle" if scope == "student" else "last")
        if scope != "student" and self.kind == "child":
            self._group.button(0).setChecked(True)

    def hide_names(self, hidden: bool) -> None:
        """Veil the names of the children found."""
        self.table.records.hide_names(hidden)

    @property
    def kind(self) -> str:
        """``class``, ``grade``, ``school`` or ``child``."""
        return KINDS[max(self._group.checkedId(), 0)][0]

    @property
    def many(self) -> bool:
        """Whether it is more than one child."""
        return self.kind != "child"

    def choice(self) -> Choice | None:
        """For whom; None while no child is chosen, or while the school has no classes."""
        child = self.table.current()
        choices = {
            "class": Choice(room=self.classes.currentData() or ""),
            "grade": Choice(grade=self.grades.currentData() or ""),
            "school": Choice(everyone=True),
            "child": Choice(child=child.student.id) if child else Choice(),
        }
        chosen = choices[self.kind]
        return None if chosen == Choice() else chosen

    def name(self) -> str:
        """What the choice is called, in the title of a preview and in a file's name."""
        child = self.table.current()
        names = {
            "class": self.classes.currentText(), "grade": self.grades.currentText(),
            "school": self._say(WHOLE_SCHOOL), "child": child.student.name if child else "",
        }
        return names[self.kind]

    def _turned(self, place: int, on: bool) -> None:
        if on:
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.classes.setVisible(self.kind == "class")
        self.grades.setVisible(self.kind == "grade")
        for part in (self.line, self._card):
            part.setVisible(self.kind == "child")
        if self.kind == "child":
            self.line.setFocus()

    def _look(self, text: str) -> None:
        if self._index is None:
            desk = self._house.desk
            self._house.work(
                lambda progress: SearchIndex(students.roster(desk, everybody=False)), self._take_index
            )
        else:
            self.table.put(self._index.find(text, _FOUND))

    def _take_index(self, index: SearchIndex) -> None:
        self._index = index
        self._look(self.line.text())


def _fill(combo: StillCombo, entries: Sequence[tuple[str, str]]) -> None:
    before = combo.currentData()
    combo.clear()
    for data, text in entries:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(combo.findData(before), 0) if entries else -1)
