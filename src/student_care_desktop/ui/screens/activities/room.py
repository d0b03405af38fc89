"""The room of activities: the list of the year, one activity, the talks of the class, the summary."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.promotion import Activity
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.services import activities, school
from student_care_desktop.services.activities import ActivityLine, Opened
from student_care_desktop.ui.furniture import Elided, button, column, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.paperwork import Paperwork, form_title
from student_care_desktop.ui.screens.activities.columns import activity_columns
from student_care_desktop.ui.screens.activities.opened import OpenedPage
from student_care_desktop.ui.screens.activities.summary import SummaryTab
from student_care_desktop.ui.screens.activities.talking import TalkingTab
from student_care_desktop.ui.segments import TURN, Segments
from student_care_desktop.ui.tables import Paper, TableView

__all__ = ["ActivitiesRoom"]

TITLE = mark("Activities room", "Promotion of {class_name}")
WHOLE = mark("Activities room", "Promotion, all classes")
TABS = (
    mark("Activities room", "Activities"), mark("Activities room", "Talks of the term"),
    mark("Activities room", "Summary"),
)
LIST = mark("Activities room", "Activities of the year")
EMPTY = mark("Activities room", "No activity is written down this year yet. “New activity” begins one.")
COUNT = mark("Activities room", "{count} activities this year · {late} late")
FIND = mark("Activities room", "Find an activity")
NEW, PRINT = mark("Activities room", "New activity"), mark("Activities room", "Print")
SCHOOL = mark("Activities room", "Whole school")
BLANK = mark("Activities room", "{form} (blank)")
TALKS = "talks"
"""Instead of an activity: the list of who is still to be talked with."""
_CLASS_FORMS = ("promotion-summary", "activity-record", "promotion-record")
_BLANKS = ("activity-record", "promotion-record", "development-plan", "promotion-summary")


class ActivitiesRoom(Paperwork):
    """``visit(activity id)`` opens one, ``visit("talks")`` the talks, None the list."""

    def __init__(self, house: House) -> None:
        super().__init__(house, QWidget())
        self._say = house.say
        self._asked = 0
        self.table: TableView[ActivityLine] = TableView(activity_columns(), self._say, LIST, EMPTY)
        self.one, self.talking, self.summary = OpenedPage(house), TalkingTab(house), SummaryTab(house)
        self._tabs = Segments([self._say(one) for one in TABS], self._turn)
        self._inner, self._outer = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        say = self._say
        self._title, self._told = title(), Elided(role="soft")
        self.search = QLineEdit()
        self.search.setPlaceholderText(say(FIND))
        self.search.setAccessibleName(say(FIND))
        self.search.setMaximumWidth(240)
        self.new = button(say(NEW), self.begin, kind="primary", picture="add", keys="Ctrl+N")
        self.print = menu_button(say(PRINT), self._papers, picture="print", keys="Ctrl+P")
        head = row(column(self._title, self._told, gap=0), self.print, self.new, gap=10)
        head.setStretch(0, 1)
        tabs = row(self._tabs, None, self.search)
        pages: tuple[QWidget, ...] = (Paper(self.table), self.talking, self.summary)
        for page in pages:
            self._inner.addWidget(page)
        lists = QWidget()
        whole = column(head, tabs, self._inner, gap=12)
        whole.setStretch(2, 1)
        lists.setLayout(whole)
        self._tabs.by_keys(lists, self.turn_to, say(TURN))
        self._outer.addWidget(lists)
        self._outer.addWidget(self.one)
        self._page.setLayout(column(self._outer))

    def _connect(self) -> None:
        self.search.textChanged.connect(self.table.records.find)
        self.table.opened.connect(lambda line: self.open(line.id))
        self.summary.opened.connect(lambda share: self.open(share.id))
        self.one.left.connect(self._home)
        self.one.printed.connect(self._print_one)

    def visit(self, thing: Any) -> None:
        """Come in for an activity, the talks, or the list."""
        self.back()
        self._load()
        self._outer.setCurrentIndex(0)
        self._tabs.choose(1 if thing == TALKS else self._inner.currentIndex())
        if thing and thing != TALKS:
            self.open(str(thing))
        else:
            self._settle()

    def on_changed(self, changes: Changes) -> None:
        self._load()

    def may_leave(self) -> bool:
        if self._outer.currentIndex():
            return self.one.may_leave()
        return self.talking.may_leave()

    def _load(self) -> None:
        """The list is read behind the window; the tab that is seen, at once."""
        desk, wanted = self._house.desk, self._house.scope.classroom
        self._asked += 1
        asked = self._asked

        def put(lines: list[ActivityLine]) -> None:
            if asked == self._asked:
                self._put(lines)

        self._house.quiet.run(lambda: activities.activities_of(desk, wanted), put)
        room = self._room()
        self._title.setText(self._say(TITLE.with_(class_name=room.name) if room else WHOLE))
        self._load_tab()

    def _load_tab(self) -> None:
        if self._inner.currentIndex() == 1:
            self.talking.load()
        elif self._inner.currentIndex() == 2:
            self.summary.load()

    def _put(self, lines: list[ActivityLine]) -> None:
        self.table.put(lines)
        late = sum(bool(one.late) for one in lines)
        self._told.put(self._say(COUNT.with_(count=len(lines), late=late)))
        self.new.setVisible(self._house.may("service", "activities.keep"))

    def _room(self) -> Classroom | None:
        rooms = school.classes(self._house.desk)
        return next((one for one in rooms if one.id == self._house.scope.classroom), None)

    def turn_to(self, place: int) -> None:
        """To the activities (0), the talks (1), the summary (2)."""
        self._tabs.choose(place)

    def _turn(self, place: int) -> None:
        self._inner.setCurrentIndex(place)
        self.search.setVisible(place == 0)
        self._load_tab()
        if self.isVisible():
            self._settle()

    def _settle(self) -> None:
        (self.table.setFocus, self.talking.settle, self.summary.settle)[self._inner.currentIndex()]()

    def open(self, key: str, tab: int = 1) -> None:
        """Show one activity: its children first."""
        desk = self._house.desk
        self._house.attempt(lambda: activities.activity_of(desk, key), lambda opened: self._show(opened, tab))

    def begin(self) -> None:
        """A new activity of the class that is chosen, or of the school."""
        desk, room = self._house.desk, self._house.scope.classroom
        if self.talking.may_leave():
            self._house.attempt(lambda: activities.new_activity(desk, room), lambda new: self._show(new, 0))

    def _show(self, opened: Opened, tab: int) -> None:
        rooms = [(room.id, room.name) for room in school.classes(self._house.desk)]
        whose = [*rooms, *([("", self._say(SCHOOL))] if opened.school else [])]
        self._outer.setCurrentIndex(1)
        self.one.put(opened, whose, tab)

    def _home(self) -> None:
        self._outer.setCurrentIndex(0)
        self._load()
        self._settle()

    def _print_one(self, activity: Activity) -> None:
        self.look_at("activity-record", Choice(everyone=True, record=activity.id), activity.name)

    def _papers(self) -> list[Entry | None]:
        room, say = self._room(), self._say
        name = room.name if room else say(SCHOOL)
        whom = Choice(room=room.name) if room else Choice(everyone=True)

        def entry(key: str, blank: bool) -> Entry:
            words = BLANK.with_(form=form_title(key)) if blank else form_title(key)
            return say(words), "", lambda: self.look_at(key, whom, name, blank=blank)

        return [*(entry(key, False) for key in _CLASS_FORMS), None, *(entry(key, True) for key in _BLANKS)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from an activity to the list."""
        if event.key() == Qt.Key.Key_Escape and self._outer.currentIndex() and self.one.may_leave():
            self._home()
        else:
            super().keyPressEvent(event)
