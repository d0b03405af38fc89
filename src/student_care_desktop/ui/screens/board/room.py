"""The class board on the screen; where all classes are chosen, the list of classes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import boards, school
from student_care_desktop.services.boards import Board, BoardColumn, BoardRow
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.faces import Faces
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, Elided, Mark, button, clear, column, label, row, title
from student_care_desktop.ui.house import Changes, House, Scope
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.paperwork import Paperwork, form_title, has_form
from student_care_desktop.ui.screens.board.columns import STATES, class_columns
from student_care_desktop.ui.screens.board.head import BoardFoot
from student_care_desktop.ui.screens.board.table import FIRST, BoardTable
from student_care_desktop.ui.screens.board.ways import enter, whole
from student_care_desktop.ui.tables import TableView

__all__ = ["BoardRoom"]

ALL = mark("Board", "Classes")
OF_CLASS = mark("Board", "Class {class_name}")
HOW = mark("Board", "Enter: for that child · Ctrl+Enter: for the class")
HOW_ALL = mark("Board", "Enter opens the board of a class")
ROUND = mark("Board", "Round {number}")
ROUNDS = mark("Board", "Round of the year")
PRINT = mark("Board", "Print")
WHOLE = mark("Board", "Whole class")
GO_ON = mark("Board", "Go on where it stopped")
ALL_DONE = mark("Board", "Everything on this board is done.")
LIFE = mark("Board", "Life of the class")
FOOT = mark("Board", "Done of {count} children")
LEFT = mark("Board", "Only who is left to visit")
VISITS = mark("Board", "Visited {done} of {of} · {left} left")
DAYS = mark("Board", "{visits} · {days} days to {day}")
LATE = mark("Board", "{visits} · was due on {day}, {days} days ago")
CLASSES = mark("Board", "Classes and how far they are")
NO_CLASS = mark("Board", "There is no class in this year yet. Add one under Settings.")
FILES = (
    ("sheets-file", mark("Board", "Answers in a workbook …")),
    ("marks-file", mark("Board", "Marks and attendance …")),
)
USUAL = ("sdq", "teacher")
"""The instrument and who answers, where nobody has chosen."""
_CLASS_FORMS = ("visit-coverage", "class-list")
_CHILD_FORMS = ("home-visit", "home-visit-short", "student-voice")


class BoardRoom(Paperwork):
    """Reads the board of ``house.scope.classroom`` in one look whenever records move."""

    def __init__(self, house: House) -> None:
        super().__init__(house, QWidget())
        self._say = house.say
        self._board: Board | None = None
        self._faces = Faces(house)
        self._asked, self._entering = 0, False
        self.table: BoardTable | None = None
        self.list: TableView[Board] | None = None
        self._build()

    def _build(self) -> None:
        say = self._say
        self._title, self._counts = title(), Elided(role="soft")
        self.rounds = StillCombo()
        self.rounds.setAccessibleName(say(ROUNDS))
        for number in (1, 2, 3):
            self.rounds.addItem(say(ROUND.with_(number=number)), number)
        self.rounds.currentIndexChanged.connect(lambda place: self._load())
        self.print_menu = menu_button(say(PRINT), self._papers, picture="print", keys="Ctrl+P")
        self.whole_menu = menu_button(say(WHOLE), self._whole_class, picture="students")
        self.go_on = button(say(GO_ON), self._go_on, kind="primary")
        self.life = button(say(LIFE), lambda: self._house.go("classlife"), picture="calendar", keys="Ctrl+H")
        self._of_class = (self.life, self.print_menu, self.whole_menu, self.go_on)
        head = row(column(self._title, self._counts, gap=0), self.rounds, *self._of_class, gap=10)
        head.setStretch(0, 1)
        self._paper = Card(margin=1)
        self._paper.body.setSpacing(0)
        self._below = QWidget()
        self._below.setLayout(self._legend())
        self._page.setLayout(column(head, self._paper, self._below, gap=10))

    def _legend(self) -> QHBoxLayout:
        self.only_left = QCheckBox(self._say(LEFT))
        self.only_left.toggled.connect(lambda on: self._keep())
        self._visits = Elided(role="soft", right=True)
        line = row(gap=5)
        for state, words in STATES.items():
            line.addWidget(Mark(state, self._say(words), 16))
            line.addWidget(label(self._say(words), "small"))
            line.addSpacing(9)
        line.addWidget(self._visits, 1)
        line.addSpacing(12)
        line.addWidget(self.only_left)
        return line

    @property
    def round(self) -> int:
        """The round that is shown."""
        return int(self.rounds.currentData())

    def visit(self, thing: Any) -> None:
        """Come in; ``thing`` is the id of a child to stand on, or None."""
        self.back()
        self._entering = True
        (self.table or self.list or self.rounds).setFocus()
        self._load(thing)

    def on_changed(self, changes: Changes) -> None:
        self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self, child: Any = None) -> None:
        """Read behind the window; an answer that something newer has overtaken is not shown."""
        desk, wanted, round_ = self._house.desk, self._house.scope.classroom, self.round
        self._asked += 1
        asked = self._asked

        def put(found: list[Board]) -> None:
            if asked == self._asked:
                self._put(found, child)

        self._house.quiet.run(lambda: _read(desk, wanted, round_), put)

    def _put(self, found: list[Board], child: Any) -> None:
        focused = self._entering or any(one is not None and one.hasFocus() for one in (self.table, self.list))
        self._entering = False
        if len(found) == 1 and found[0].classroom.id == self._house.scope.classroom:
            self._show(found[0], child)
        else:
            self._show_classes(found)
        shown = self.table or self.list
        if shown is not None and focused and self.isVisible():
            shown.setFocus()

    def _show(self, board: Board, child: Any) -> None:
        self._board = board
        self._furnish(board)
        assert self.table is not None  # noqa: S101
        self._title.setText(self._say(OF_CLASS.with_(class_name=board.classroom.name)))
        self._counts.put(self._say(HOW))
        self.table.records.hide_names(self._house.names_hidden)
        self.table.put(board.rows)
        self._keep()
        if child:
            self.table.choose(lambda one: one.child.student.id == child)
        tallies = {place: board.tally(one.key) for place, one in enumerate(board.columns, FIRST)}
        self._foot.put(self._say(FOOT.with_(count=len(board.rows))), tallies, len(board.rows))
        self._visits.put(self._say(_visits(board)))
        self._swap(of_class=True)

    def _furnish(self, board: Board) -> None:
        """A table for the columns of this grade, unless the one that stands there has them."""
        if self.table is not None and self.table.of == board.columns:
            return
        self._empty()
        made = BoardTable(board.columns, self._say, lambda one: self._faces.of(one.child.student))
        made.entered.connect(self._enter)
        made.whole.connect(self._whole)
        self._faces.arrived.connect(made.viewport().update)
        self._foot = BoardFoot(made.head)
        self._paper.add(made, self._foot)
        made.show()
        self.table = made

    def _empty(self) -> None:
        clear(self._paper.body)
        self.table, self.list = None, None

    def _show_classes(self, found: list[Board]) -> None:
        self._board = None
        self._title.setText(self._say(ALL))
        self._counts.put(self._say(HOW_ALL))
        self._swap(of_class=False)
        if self.list is None:
            self._empty()
            self.list = TableView(class_columns(tuple(found)), self._say, CLASSES, NO_CLASS)
            self.list.opened.connect(self._choose)
            self._paper.add(self.list)
            self.list.show()
        self.list.put(found)

    def _swap(self, *, of_class: bool) -> None:
        for each in (*self._of_class, self._below):
            each.setVisible(of_class and (each is not self.life or self._house.has("classlife")))

    def _choose(self, board: Board) -> None:
        self._house.choose(Scope(self._house.scope.year, board.classroom.id))

    def _keep(self) -> None:
        if self.table is not None:
            fits = _to_visit if self.only_left.isChecked() else None
            self.table.keep(fits)

    def _enter(self, one: BoardRow, key: str) -> None:
        if self._board is not None:
            enter(self._house, self._board, one, key)

    def _whole(self, key: str) -> None:
        if self._board is not None:
            whole(self._house, self._board, key)

    def _go_on(self) -> None:
        if self._board is None:
            return
        if self._board.next is None:
            self._house.messages.tell(ALL_DONE)
        else:
            one, what = self._board.next
            enter(self._house, self._board, one, what.key)

    def _whole_class(self) -> list[Entry | None]:
        columns = self._board.columns if self._board else ()

        def entry(one: BoardColumn) -> Entry:
            return self._say(one.heading), "", lambda: self._whole(one.key)

        return [*map(entry, columns), None, *self._files()]

    def _files(self) -> list[Entry]:
        """What comes in for the whole class at once."""
        house, board = self._house, self._board
        things = {"sheets-file": (board.classroom.id, Page(*USUAL, board.round)) if board else None}
        return [
            (self._say(words), "", lambda place=place: house.go(place, things.get(place)))  # type: ignore[misc]
            for place, words in FILES
            if house.has(place)
        ]

    def _papers(self) -> list[Entry | None]:
        assert self._board is not None  # noqa: S101
        name = self._board.classroom.name

        def entry(key: str) -> Entry:
            return self._say(form_title(key)), "", lambda: self.look_at(key, Choice(room=name), name)

        return [entry(key) for key in (*_CLASS_FORMS, *_CHILD_FORMS) if has_form(key)]

    def keyPressEvent(self, event: Any) -> None:
        """Esc leads from a class to the list of classes."""
        if event.key() == Qt.Key.Key_Escape and self._board is not None:
            self._house.choose(Scope(self._house.scope.year, ""))
        else:
            super().keyPressEvent(event)


def _read(desk: Desk, wanted: str, round_: int) -> list[Board]:
    """The board of one class, or of all where ``wanted`` is none of this year."""
    rooms = [room for room in school.classes(desk) if room.id == wanted]
    return boards.boards(desk, rooms or None, round_)


def _to_visit(one: BoardRow) -> bool:
    return one.cells["visit"] in ("open", "now")


def _visits(board: Board) -> Words:
    """How many are left, and how many days there are."""
    tally = board.tally("visit")
    visits = VISITS.with_(done=tally.done, of=tally.of, left=tally.of - tally.done)
    if tally.done == tally.of:
        return visits
    late = board.days_left < 0
    return (LATE if late else DAYS).with_(visits=visits, days=abs(board.days_left), day=show_day(board.due))
