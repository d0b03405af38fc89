"""The list of children: of the chosen class, or of the whole school; what is done with all of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.papers import Choice, ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import school, students, summaries
from student_care_desktop.services.doubles import doubles
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.urgent import count_open
from student_care_desktop.ui.faces import Faces
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, column, label, link, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.paperwork import Paperwork, form_title
from student_care_desktop.ui.screens.student.new import NewChild
from student_care_desktop.ui.screens.students.columns import CLASS, COLUMNS, ROOMY
from student_care_desktop.ui.screens.students.nobody import Nobody
from student_care_desktop.ui.tables import TableView

__all__ = ["StudentsRoom"]

ALL = mark("Students", "Students")
OF_CLASS = mark("Students", "Students of {class_name}")
COUNTS = mark("Students", "{count} studying · {boys} boys, {girls} girls")
ADVISERS = mark("Students", "{counts} · homeroom: {names}")
FILTER = mark("Students", "Filter this list")
LIST = mark("Students", "Children")
EMPTY = mark("Students", "Nobody is in this class yet.")
STUDYING, EVERYBODY, LEFT = "studying", "all", "left"
SHOWN = (
    (STUDYING, mark("Students", "Studying")), (EVERYBODY, mark("Students", "Everybody")),
    (LEFT, mark("Students", "No longer studying")),
)
SHOWN_NAME = mark("Students", "Who is shown")
ADD = mark("Students", "Add a child")
IMPORT = mark("Students", "Import")
IMPORTS = (
    ("import", mark("Students", "Roster …")), ("marks-file", mark("Students", "Marks and attendance …")),
    ("sheets-file", mark("Students", "Answers in a workbook …")),
)
PRINT = mark("Students", "Print")
EXPORT = mark("Students", "Excel")
SET = mark("Students", "{form}: everybody here")
BLANK = mark("Students", "{form}: blank")
WITH_NAMES = mark("Students", "Summary with the children's names")
WITHOUT = mark("Students", "Summary of figures only")
SAVE_AS = mark("Students", "Save the summary")
FILE = mark("Students", "summary-{year}.xlsx")
WORKBOOK = mark("Students", "Excel workbook")
EXPORTING = mark("Students", "Counting and writing the summary")
SAVED = mark("Students", "Saved as {name}.")
DOUBLES = mark("Students", "Possible doubles: {count}")
CASES = mark("Students", "Urgent cases: {count}")
CARE = mark("Students", "Care work")
CARE_PLACES = (
    ("counsel", mark("Students", "Counselling")), ("study", mark("Students", "Case studies")),
    ("conference", mark("Students", "Case conferences")), ("protect", mark("Students", "Child protection")),
    ("conduct", mark("Students", "Behaviour points")), ("views", mark("Students", "Teachers' views")),
)
_LIST, _RECORD = "class-list", "student-record"
ADDING = ("sheaves.new_student", "sheaves.save")
_ROOMY = 1000
"""Pixels from which the guardian and the phone have room."""


class StudentsRoom(Paperwork):
    """A table to find a child in; Enter opens the child's page."""

    def __init__(self, house: House) -> None:
        super().__init__(house, QWidget())
        self._say = house.say
        self._room: Classroom | None = None
        self._faces = Faces(house)
        self._build()
        self._faces.arrived.connect(self.table.viewport().update)
        self.table.opened.connect(lambda line: house.go("student", line.student.id))

    def _build(self) -> None:
        self._title, self._counts = title(), label(role="soft")
        head = row(column(self._title, self._counts, gap=0), None, *self._buttons(), gap=10)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self._say(FILTER))
        self.filter.setAccessibleName(self._say(FILTER))
        self.filter.setMaximumWidth(320)
        self.filter.setClearButtonEnabled(True)
        self.shown = StillCombo()
        self.shown.setAccessibleName(self._say(SHOWN_NAME))
        for key, words in SHOWN:
            self.shown.addItem(self._say(words), key)
        self.table = TableView(
            COLUMNS, self._say, LIST, EMPTY, lambda line: self._faces.of(line.student)
        )
        self.doubles = link(self._say(DOUBLES.with_(count=0)), lambda: self._house.go("doubles"))
        self.doubles.hide()
        self.cases = link(self._say(CASES.with_(count=0)), lambda: self._house.go("cases"))
        self.cases.hide()
        self._paper = Card(margin=1)
        self._paper.add(self.table)
        self._nobody = Nobody(self._house, self._add)
        self._nobody.hide()
        self._tools = QWidget()
        line = row(self.filter, self.shown, None, self.cases, self.doubles, gap=16)
        if any(self._house.has(place) for place, _ in CARE_PLACES):
            line.addWidget(menu_button(self._say(CARE), self._care, picture="students"))
        self._tools.setLayout(line)
        self._page.setLayout(column(head, self._tools, self._paper, self._nobody, gap=12))
        self.filter.textChanged.connect(self.table.records.find)
        self.filter.installEventFilter(self)
        self.shown.currentIndexChanged.connect(self._keep)

    def _buttons(self) -> list[QWidget]:
        say = self._say
        self._with_people = [menu_button(say(PRINT), self._papers, picture="print", keys="Ctrl+P")]
        if self._exports():
            self._with_people.append(menu_button(say(EXPORT), self._exports, picture="table"))
        made: list[QWidget] = [*self._with_people]
        if any(self._house.has(place) for place, _ in IMPORTS):
            made.append(menu_button(say(IMPORT), self._imports, picture="import"))
        if self._house.may("service", *ADDING):
            made.append(button(say(ADD), self._add, picture="add", kind="primary", keys="Ctrl+N"))
        return made

    def visit(self, thing: Any) -> None:
        """Come in; ``thing`` is the id of a child to stand on, or None."""
        self.back()
        self._load(thing)
        (self.table if self.table.records.total else self._nobody).setFocus()

    def on_changed(self, changes: Changes) -> None:
        here = self.table.current()
        self._load(here.student.id if here else None)
        self.table.records.hide_names(self._house.names_hidden)

    def may_leave(self) -> bool:
        return True

    def _load(self, child: str | None) -> None:
        """Read the list again and stand on ``child``."""
        desk, wanted = self._house.desk, self._house.scope.classroom
        cards = school.class_cards(desk)
        card = next((one for one in cards if one.classroom.id == wanted), None)
        self._room = card.classroom if card else None
        lines = students.roster(desk, self._room)
        self.table.setColumnHidden(CLASS, card is not None)
        self._keep()
        self.table.put(lines)
        self.table.choose(lambda line: line.student.id == child)
        self._tell(lines, [person.name for person in card.advisers] if card else [])
        if self._house.has("doubles"):
            self._house.quiet.run(lambda: len(doubles(desk)), partial(self._warn, self.doubles, DOUBLES))
        if self._house.has("cases"):
            self._house.quiet.run(lambda: count_open(desk), partial(self._warn, self.cases, CASES))

    def _warn(self, way: QWidget, words: Words, count: int) -> None:
        """Say so where there are any: children on record twice, urgent cases that are open."""
        text = self._say(words.with_(count=count))
        way.setProperty("text", text)
        way.setAccessibleName(text)
        way.setVisible(count > 0)

    def _tell(self, lines: list[ClassRow], advisers: list[str]) -> None:
        say, room = self._say, self._room
        self._title.setText(say(OF_CLASS.with_(class_name=room.name) if room else ALL))
        here = [line.student.sex for line in lines if line.enrollment.status == "studying"]
        counts = COUNTS.with_(
            count=f"{len(here):,}", boys=f"{here.count('m'):,}", girls=f"{here.count('f'):,}"
        )
        words = ADVISERS.with_(counts=counts, names=", ".join(advisers)) if advisers else counts
        self._counts.setText(say(words))
        for each in (self._paper, self._tools, *self._with_people):
            each.setVisible(bool(lines))
        self._nobody.setVisible(not lines)
        self._nobody.tell(room)

    def _keep(self) -> None:
        """Show those whom the chooser names."""
        shown = self.shown.currentData()
        studying = bool(shown == STUDYING)

        def fits(line: ClassRow) -> bool:
            return (line.enrollment.status == "studying") == studying

        self.table.records.keep(None if shown == EVERYBODY else fits)

    def _add(self) -> None:
        self._house.go("student", NewChild(self._room.id if self._room else ""))

    def _papers(self) -> list[Entry | None]:
        """Every form for everybody here, then those that can be printed blank."""
        whom = Choice(room=self._room.name) if self._room else Choice(everyone=True)
        called = self._room.name if self._room else ""
        title = form_title(_RECORD)
        made: list[Entry | None] = [
            (self._say(form_title(_LIST)), "", lambda: self.look_at(_LIST, whom, called))
        ]
        if not self._house.may("form", _RECORD):
            return made
        made.append((self._say(SET.with_(form=title)), "", lambda: self.look_at(_RECORD, whom, called)))
        blank = self._say(BLANK.with_(form=title))
        return [*made, None, (blank, "", lambda: self.look_at(_RECORD, Choice(), "", blank=True))]

    def _imports(self) -> list[Entry | None]:
        return [
            (self._say(words), "", lambda place=place: self._house.go(place))  # type: ignore[misc]
            for place, words in IMPORTS
            if self._house.has(place)
        ]

    def _care(self) -> list[Entry | None]:
        return [
            (self._say(words), "", partial(self._house.go, place))
            for place, words in CARE_PLACES if self._house.has(place)
        ]

    def _exports(self) -> list[Entry | None]:
        return [
            (self._say(words), "", lambda names=names: self._export(names))  # type: ignore[misc]
            for words, names, key in ((WITH_NAMES, True, "summary-with-names"), (WITHOUT, False, "summary"))
            if self._house.may("service", "summaries.export_summary") and self._house.may("export", key)
        ]

    def _export(self, with_names: bool) -> None:
        desk, messages = self._house.desk, self._house.messages
        name = self._say(FILE.with_(year=desk.year.number))
        path = messages.save_file(SAVE_AS, name, WORKBOOK, "*.xlsx")
        if path is None:
            return

        def work(progress: Progress) -> object:
            progress.step(0, 0, EXPORTING)
            return summaries.export_summary(desk, path, with_names=with_names)

        self._house.work(work, lambda _: messages.tell(SAVED.with_(name=path.name)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place in ROOMY:
            self.table.setColumnHidden(place, self.width() < _ROOMY)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """From the filter, Down and Enter lead into the list."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            if event.type() == QKeyEvent.Type.KeyPress:
                self.table.setFocus()
            return True
        return False
