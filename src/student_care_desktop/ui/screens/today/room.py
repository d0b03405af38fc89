"""The room of Today: the lines in order, the first to open, and beside them how the classes stand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.due import rank
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school, today
from student_care_desktop.services.today import Day
from student_care_desktop.ui.furniture import (
    Card,
    button,
    clear,
    column,
    heading,
    label,
    row,
    scrolled,
    title,
)
from student_care_desktop.ui.house import Changes, House, Scope
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.paperwork import Paperwork, form_title
from student_care_desktop.ui.screens.today.beside import (
    CLASS_COLUMNS,
    ClassLine,
    class_lines,
    groups_card,
    steps_card,
    unknown_card,
)
from student_care_desktop.ui.screens.today.lines import Line, columns_of, lines_of
from student_care_desktop.ui.screens.today.ways import open_matter
from student_care_desktop.ui.tables import TableView

__all__ = ["TodayRoom"]

TITLE = mark("Today", "Today, {weekday} {day}")
WEEKDAYS = (
    mark("Weekday", "Monday"), mark("Weekday", "Tuesday"), mark("Weekday", "Wednesday"),
    mark("Weekday", "Thursday"), mark("Weekday", "Friday"), mark("Weekday", "Saturday"),
    mark("Weekday", "Sunday"),
)
COUNT = mark("Today", "{count} matters wait for you, the most urgent first · Enter opens one")
LOOKING = mark("Today", "Looking at what waits …")
NOTHING = mark("Today", "Nothing waits for you today. A good day to talk with a child about something good.")
LIST = mark("Today", "What waits")
FIRST = mark("Today", "Open the first")
PRINT = mark("Today", "Print for the morning meeting")
PAPERS = mark("Today", "Papers to approve ({count})")
BY_CLASS = mark("Today", "Class by class")
CLASSES = mark("Today", "Classes and what waits in them")
_HIGH, _LOW, _BESIDE = 44, 36, 428


class TodayRoom(Paperwork):
    """Reads everything behind the window whenever records move or another class is chosen."""

    def __init__(self, house: House) -> None:
        super().__init__(house, QWidget())
        self._say = house.say
        self._day: Day | None = None
        self._asked = 0
        self._opened: set[object] = set()
        self._build()

    def _build(self) -> None:
        say, house = self._say, self._house
        self._title, self._count = title(), label("", "soft")
        hidden = lambda: house.names_hidden  # noqa: E731
        self.table: TableView[Line] = TableView(
            columns_of(hidden, house.desk.today, say, self._soon), say, LIST, LOOKING
        )
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self._open)
        self._paper = Card(margin=1)
        self._paper.add(self.table)
        self.first = button(say(FIRST), self._open_first, kind="primary")
        self.print_menu = menu_button(say(PRINT), self._papers, picture="print", keys="Ctrl+P")
        self.to_approve = button("", lambda: house.go("approvals"), picture="edit")
        self.first.setEnabled(False)
        self.to_approve.hide()
        foot = row(self.first, self.print_menu, self.to_approve, None, gap=10)
        self._side = column(gap=12)
        beside = QWidget()
        beside.setLayout(self._side)
        self._beside = scrolled(beside)
        self._beside.setFixedWidth(_BESIDE)
        left = column(self._paper, foot, gap=12)
        left.setStretch(0, 1)
        body = row(left, self._beside, gap=16)
        body.setStretch(0, 1)
        whole = column(column(self._title, self._count, gap=0), body, gap=12)
        whole.setStretch(1, 1)
        self._page.setLayout(whole)

    def _soon(self) -> int:
        return self._day.soon if self._day else 0

    def visit(self, thing: Any) -> None:
        """Come in."""
        self.back()
        self.table.setFocus()
        self._load()

    def on_changed(self, changes: Changes) -> None:
        self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        """Read behind the window; an answer that something newer has overtaken is not shown."""
        desk, wanted = self._house.desk, self._house.scope.classroom
        self._asked += 1
        asked = self._asked

        def put(found: Day) -> None:
            if asked == self._asked:
                self._put(found, wanted)

        self._house.quiet.run(lambda: today.day(desk), put)

    def _put(self, found: Day, wanted: str) -> None:
        day, self._day = self._house.desk.today, found.of(wanted)
        told = TITLE.with_(weekday=WEEKDAYS[day.weekday()], day=long_day(day))
        self._title.setText(self._say(told))
        self._show()
        self._house.counted.emit("today", sum(rank(one) < 2 for one in found.matters))
        papers = sum(one.kind == "approval" for one in found.matters)
        self.to_approve.setText(self._say(PAPERS.with_(count=papers)))
        self.to_approve.setVisible(bool(papers) and self._house.has("approvals"))
        self._furnish(self._day, whole=not wanted)

    def _show(self) -> None:
        assert self._day is not None  # noqa: S101
        count = len(self._day.matters)
        self._count.setText(self._say(COUNT.with_(count=count)) if count else "")
        self.table.say_when_empty(NOTHING)
        self.table.put(lines_of(self._day.matters, self._opened))
        if count and self.table.hasFocus() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.records.index(0, 0))  # Enter opens it at once
        self.first.setEnabled(bool(count))
        self.print_menu.setVisible(bool(self._forms()))

    def _furnish(self, day: Day, *, whole: bool) -> None:
        """The cards at the side: of the class, or of all classes and then class by class."""
        clear(self._side)
        lines = class_lines(day) if whole else []
        cards: list[Card] = []
        if day.boards:
            cards = [steps_card(day.boards, self._say), groups_card(day.boards, self._say)]
        if len(lines) > 1:
            cards.append(self._classes(lines))
        elif day.boards:
            cards.append(unknown_card(day, self._say, self._house.names_hidden))
        for card in cards:
            self._side.addWidget(card)
            card.show()
        if len(lines) <= 1:
            self._side.addStretch(1)
        self._beside.setVisible(bool(cards))

    def _classes(self, lines: list[ClassLine]) -> Card:
        card = Card(margin=1)
        head = column(heading(self._say(BY_CLASS)))
        head.setContentsMargins(15, 12, 15, 0)
        self.classes: TableView[ClassLine] = TableView(CLASS_COLUMNS, self._say, CLASSES, NOTHING)
        self.classes.opened.connect(self._choose)
        self.classes.setMinimumHeight(150)
        card.add(head, self.classes)
        self.classes.put(lines)
        return card

    def _choose(self, one: ClassLine) -> None:
        self._house.choose(Scope(self._house.scope.year, one.id))

    def _open_first(self) -> None:
        if self._day and self._day.matters:
            open_matter(self._house, self._day.matters[0])

    def _open(self, line: Line) -> None:
        """Into the thing; a line of many opens or shuts."""
        if not line.many:
            open_matter(self._house, line.first)
            return
        self._opened ^= {line.key}
        self._show()
        self.table.choose(lambda one: one.id == line.id)

    def _papers(self) -> list[Entry | None]:
        """The papers of the class that is chosen; else of all, on one list for whoever sees the school."""
        room, keys = self._room_name(), self._forms()
        choice = Choice(room=room) if room else Choice(everyone=True)
        return [
            (self._say(form_title(key)), "", lambda key=key: self.look_at(key, choice, room))  # type: ignore[misc]
            for key in keys
        ]

    def _forms(self) -> list[str]:
        """Which papers this person may print; what they are called is asked when the menu opens."""
        whole = not self._room_name() and self._house.may("form", "today-school")
        scope = "today-school" if whole else "today"
        return [key for key in (scope, f"{scope}-numbers") if self._house.may("form", key)]

    def _room_name(self) -> str:
        wanted = self._house.scope.classroom
        rooms = school.classes(self._house.desk) if wanted else []
        return next((one.name for one in rooms if one.id == wanted), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from a class to all of them."""
        if event.key() == Qt.Key.Key_Escape and self._house.scope.classroom:
            self._house.choose(Scope(self._house.scope.year, ""))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        """Lower lines and a narrower side where the window is small."""
        super().resizeEvent(event)
        small = self.height() < 520
        self.table.verticalHeader().setDefaultSectionSize(_LOW if small else _HIGH)
        self._beside.setFixedWidth(_BESIDE if self.width() > 1000 else 330)
