"""The life of the class that is chosen at the top: four tabs, all by keyboard; what is left is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school
from student_care_desktop.services.school import ClassCard
from student_care_desktop.ui.furniture import Card, Elided, column, row, title
from student_care_desktop.ui.house import Changes, House, Scope
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.paperwork import Paperwork, form_title
from student_care_desktop.ui.screens.classlife.homeroom import HomeroomTab
from student_care_desktop.ui.screens.classlife.meetings import MeetingsTab
from student_care_desktop.ui.screens.classlife.network import NetworkTab
from student_care_desktop.ui.screens.classlife.tab import Paper, Tab
from student_care_desktop.ui.screens.classlife.white import WhiteTab
from student_care_desktop.ui.segments import Segments
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.tables.column import Align, Column, Ink

__all__ = ["KEYS", "ClassLifeRoom"]

TITLE, ALL = mark("Class life", "Life of {class_name}"), mark("Class life", "Life of the classes")
HOW = mark("Class life", "Alt+1 to Alt+4 go from tab to tab; what is left is kept.")
HOW_ALL = mark("Class life", "Choose a class: Enter opens it.")
KEYS = ("homeroom", "meetings", "network", "white")
TABS = (
    mark("Class life", "Homeroom"), mark("Class life", "Parents' meetings"),
    mark("Class life", "Parents' network"), mark("Class life", "White classroom"),
)
PRINT, BLANK = mark("Board", "Print"), mark("Class life", "{form} (blank)")
VISIT_NOTICE = "visit-notice"
CLASSES, NO_CLASS = mark("Class life", "Classes"), mark("Class life", "There is no class in this year yet.")
LEAVE = mark("Class life", "Leave without keeping what you wrote?")
LEAVE_DETAIL = mark("Class life", "It cannot be kept as it stands; the message says why.")
FORGET = mark("Class life", "Leave it")
CLASS_COLUMNS: tuple[Column[ClassCard], ...] = (
    Column(
        key="class", heading=mark("Class life", "Class"), value=lambda one: one.classroom.name, width=100,
        ink=Ink.STRONG,
    ),
    Column(
        key="advisers", heading=mark("Class life", "Advisers"), ink=Ink.SOFT,
        value=lambda one: ", ".join(person.name for person in one.advisers),
    ),
    Column(
        key="children", heading=mark("Class life", "Children"), value=lambda one: one.children, width=90,
        align=Align.MIDDLE,
    ),
)


class ClassLifeRoom(Paperwork):
    """``visit`` takes the key of a tab (KEYS) or None."""

    def __init__(self, house: House) -> None:
        super().__init__(house, QWidget())
        self._say = house.say
        self._own = False
        self.tabs: tuple[Tab, ...] = (
            HomeroomTab(house), MeetingsTab(house), NetworkTab(house), WhiteTab(house),
        )
        self._read: dict[int, Classroom] = {}
        self.list = TableView(CLASS_COLUMNS, self._say, CLASSES, NO_CLASS)
        self._build()

    def _build(self) -> None:
        say = self._say
        self._title, self._told = title(), Elided(role="soft")
        self.print_menu = menu_button(say(PRINT), self._papers, picture="print", keys="Ctrl+P")
        self.segments = Segments([say(words) for words in TABS], self._turn)
        head = row(column(self._title, self._told, gap=0), self.segments, self.print_menu, gap=10)
        head.setStretch(0, 1)
        self._stack = QStackedWidget()
        for tab in self.tabs:
            self._stack.addWidget(tab)
            tab.kept.connect(self._kept)
        self._paper = Card(margin=1)
        self._paper.add(self.list)
        whole = column(head, self._stack, self._paper, gap=10)
        whole.setStretch(1, 1)
        whole.setStretch(2, 1)
        self._page.setLayout(whole)
        self.list.opened.connect(self._choose)
        for place in range(len(TABS)):
            shortcut = QShortcut(QKeySequence(f"Alt+{place + 1}"), self)
            shortcut.activated.connect(lambda place=place: self.turn_to(place))

    @property
    def tab(self) -> Tab:
        """The tab that is shown."""
        return self.tabs[self._stack.currentIndex()]

    def visit(self, thing: Any) -> None:
        """Come in, perhaps to one of the tabs."""
        self.back()
        self._read.clear()
        if thing in KEYS:
            self.segments.choose(KEYS.index(thing))
        self._show()
        self.settle()

    def settle(self) -> None:
        """Put the cursor where the work begins."""
        (self.list if self.list.isVisible() else self.tab).setFocus()
        if not self.list.isVisible():
            self.tab.settle()

    def on_changed(self, changes: Changes) -> None:
        if self._own:
            return
        if self._classroom() == self.tab.classroom and self.tab.dirty:
            self.tab.store()
        self._read.clear()
        self._show()

    def may_leave(self) -> bool:
        """What is written is kept; what cannot stand is only left when the person says so."""
        if self.tab.classroom is None or self.tab.store():
            return True
        return self._house.messages.ask(LEAVE, LEAVE_DETAIL, FORGET, danger=True)

    def _classroom(self) -> Classroom | None:
        rooms = school.classes(self._house.desk)
        return next((one for one in rooms if one.id == self._house.scope.classroom), None)

    def _show(self) -> None:
        room = self._classroom()
        for one in (self.segments, self._stack, self.print_menu):
            one.setVisible(room is not None)
        self._paper.setVisible(room is None)
        self._told.put(self._say(HOW if room else HOW_ALL))
        if room is None:
            self._title.setText(self._say(ALL))
            self.list.put(school.class_cards(self._house.desk))
            return
        self._title.setText(self._say(TITLE.with_(class_name=room.name)))
        self._fill(room)

    def _fill(self, room: Classroom) -> None:
        """Read the tab that is shown, unless it was read for this class already."""
        place = self._stack.currentIndex()
        if self._read.get(place) != room:
            self._read[place] = room
            self.tab.put(room)

    def _choose(self, card: ClassCard) -> None:
        self._house.choose(Scope(self._house.scope.year, card.classroom.id))
        self.settle()

    def turn_to(self, place: int) -> None:
        """To one of the tabs, and the cursor into it."""
        self.segments.choose(place)
        if self.segments.place == place:
            self.tab.settle()

    def _turn(self, place: int) -> None:
        here = self._stack.currentIndex()
        if place == here:
            return
        if self.tab.classroom is not None and not self.tab.store():
            self.segments.choose(here)
            return
        self._stack.setCurrentIndex(place)
        room = self._classroom()
        if room:
            self._fill(room)

    def _kept(self) -> None:
        """Others look again; the tab that wrote has done so already, the other tabs will when shown."""
        place = self._stack.currentIndex()
        self._read = {place: self._read[place]} if place in self._read else {}
        self._own = True
        try:
            self._house.changed.emit(Changes(self.tab.kinds))
        finally:
            self._own = False

    def _papers(self) -> list[Entry | None]:
        mine = self.tab.papers()
        return [
            *(self._entry(one, blank=False) for one in mine), None,
            *(self._entry(one, blank=True) for one in mine), None,
            self._entry(Paper(VISIT_NOTICE, Choice(room=self.tab.room.name)), blank=False),
        ]

    def _entry(self, paper: Paper, *, blank: bool) -> Entry:
        form, name = form_title(paper.key), self.tab.room.name
        words = BLANK.with_(form=form) if blank else form
        return self._say(words), "", lambda: self._print(paper, name, blank=blank)

    def _print(self, paper: Paper, name: str, *, blank: bool) -> None:
        if self.tab.store():
            self.look_at(paper.key, paper.choice, name, blank=blank)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the board of the class."""
        if event.key() == Qt.Key.Key_Escape and self._house.has("board"):
            self._house.go("board")
        else:
            super().keyPressEvent(event)
