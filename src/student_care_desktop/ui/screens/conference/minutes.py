"""The minutes of one conference: its head and its children at the left, one of them at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.counsel import Conference
from student_care_desktop.domain.words import mark
from student_care_desktop.services import conferences
from student_care_desktop.services.conferences import Heard, Meeting
from student_care_desktop.ui.furniture import Badge, Card, Elided, button, clear, column, heading, row
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.picking import ChildPicking
from student_care_desktop.ui.screens.conference.child import ChildPage
from student_care_desktop.ui.screens.conference.head import HeadPage
from student_care_desktop.ui.screens.conference.projected import Projected
from student_care_desktop.ui.tables import Align, Column, TableView

__all__ = ["MinutesPage"]

TITLE = mark("Conference", "Case conference {number}")
HEAD = mark("Conference", "Day, place and people")
CHILDREN = mark("Conference", "Children before the conference")
EMPTY = mark("Conference", "No child yet. Find one below.")
ADD = mark("Conference", "Bring a child before it")
PROJECT, END = mark("Conference", "Codes for names (F9)"), mark("Conference", "Names again (F9)")
PRINT = mark("Conference", "Print")
CODES, NAMES = mark("Conference", "Minutes with codes"), mark("Conference", "Minutes with names")
FINISH, BACK = mark("Conference", "Minutes are done"), mark("Conference", "All conferences")
DRAFT, DONE = mark("Conference", "Draft"), mark("Conference", "Done")
FINISHED = mark("Conference", "The minutes are done. Every resolution stands in its case with its day.")
COLUMNS: tuple[Column[Heard], ...] = (
    Column(key="code", heading=mark("Conference", "Code"), value=lambda one: one.record.code, width=56,
           align=Align.MIDDLE),
    Column(key="name", heading=mark("Conference", "Name"), private=True,
           value=lambda one: one.child.student.name),
    Column(key="count", heading=mark("Conference", "Resolved"), width=74, align=Align.MIDDLE,
           value=lambda one: len(one.actions)),
)


class MinutesPage(QWidget):
    """``left``: back to all; ``print_asked``: the conference, with names or codes."""

    left = Signal()
    print_asked = Signal(object, bool)

    def __init__(self, house: House) -> None:
        super().__init__()
        say, self._house = house.say, house
        self.meeting: Meeting | None = None
        self._writes = house.may("service", "conferences.keep")
        self._at = ""
        self.title, self._badge = Elided(role="title"), row(gap=0)
        self.table: TableView[Heard] = TableView(COLUMNS, say, CHILDREN, EMPTY)
        self.picking = ChildPicking(house)
        self.head, self.child, self.projected = HeadPage(house), ChildPage(house), Projected(house)
        self._right = QStackedWidget()
        self.project = button(say(PROJECT), lambda: house.hide_names(not house.names_hidden), picture="hide")
        self.print = menu_button(say(PRINT), self._papers, picture="print")
        self.finish = button(say(FINISH), self._finish, picture="check")
        self.back = button(say(BACK), self.left.emit, picture="left")
        self.to_head = button(say(HEAD), lambda: self.go(""), picture="calendar")
        self._build()
        self.table.opened.connect(lambda one: self.go(one.record.id))
        self.picking.picked.connect(self._add)
        self.head.kept.connect(self._stored)
        self.child.kept.connect(lambda: self._stored(None))
        self.child.dropped.connect(self._dropped)

    def _build(self) -> None:
        say = self._house.say
        paper, adding, right = Card(margin=1), Card(margin=12), Card(margin=0)
        paper.add(self.table)
        adding.add(heading(say(ADD)), self.picking)
        self._adding = adding
        for page in (self.head, self.child, self.projected):
            self._right.addWidget(page)
        right.add(self._right)
        side = column(self.to_head, paper, adding, gap=10)
        side.setStretch(1, 1)
        held = QWidget()
        held.setLayout(side)
        held.setFixedWidth(330)
        both = row(held, right, gap=14)
        both.setStretch(1, 1)
        tools = (self.project, self.print, self.finish, self.back)
        head = row(self.title, *tools, gap=8)
        head.insertLayout(1, self._badge)
        head.setStretch(0, 1)
        whole = column(head, both, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def load(self, meeting: Meeting) -> None:
        """Show the minutes, at the page that was open."""
        self.meeting, say, hidden = meeting, self._house.say, self._house.names_hidden
        self.title.put(say(TITLE.with_(number=meeting.record.number)))
        clear(self._badge)
        done = meeting.record.status == "done"
        self._badge.addWidget(Badge(say(DONE if done else DRAFT), "good" if done else "warn"))
        self.project.setText(say(END if hidden else PROJECT))
        self.finish.setVisible(self._writes and not done)
        self._adding.setVisible(self._writes and not hidden)
        self.table.records.hide_names(hidden)
        self.table.put(meeting.heard)
        if self._adding.isVisibleTo(self):
            self.picking.renew()
        self._show()

    def _show(self) -> None:
        heard = self._heard(self._at)
        if heard is None:
            self.head.load(self.meeting.record if self.meeting else Conference())
            self.head.setEnabled(self._writes)
            self._right.setCurrentWidget(self.head)
            return
        reading = self._house.names_hidden or not self._writes
        page = self.projected if reading else self.child
        page.load(heard)
        self._right.setCurrentWidget(page)
        self.table.choose(lambda one: one.record.id == self._at)

    def _heard(self, key: str) -> Heard | None:
        found = self.meeting.heard if self.meeting else ()
        return next((one for one in found if one.record.id == key), None)

    def go(self, key: str) -> None:
        """To a child, or to the head (""); the page that is left is stored."""
        if self.put_away():
            self._at = key
            self.again()

    def at_head(self) -> None:
        """The next minutes that are shown begin with their head."""
        self._at = ""

    def put_away(self) -> bool:
        """Store the page that is open, if it says more than is stored; False where it cannot be."""
        page = self._right.currentWidget()
        if isinstance(page, HeadPage | ChildPage) and self._writes and self.meeting and page.dirty:
            return page.save()
        return True

    def _stored(self, _: object) -> None:
        self.again()
        self._house.changed.emit(EVERYTHING)

    def _dropped(self) -> None:
        self._at = ""
        self._stored(None)

    def again(self) -> None:
        """Read the minutes again, as stored."""
        if self.meeting:
            key = self.meeting.record.id
            self._house.attempt(lambda: conferences.meeting_of(self._house.desk, key), self.load)

    def _add(self, enrollment_id: str) -> None:
        if self.meeting and self.put_away():
            key = self.meeting.record.id
            self._house.attempt(
                lambda: conferences.add_child(self._house.desk, key, enrollment_id),
                lambda made: self._added(made.id),
            )

    def _added(self, key: str) -> None:
        self.picking.clear()
        self._at = key
        self._stored(None)

    def _finish(self) -> None:
        if self.meeting and self.put_away():
            key = self.meeting.record.id

            def done(_: object) -> None:
                self._stored(None)
                self._house.messages.tell(FINISHED)

            self._house.attempt(lambda: conferences.finish(self._house.desk, key), done)

    def _papers(self) -> list[Entry | None]:
        """The minutes with codes; with names only while these are not hidden."""
        say = self._house.say
        made: list[Entry | None] = [(say(CODES), "", lambda: self._print(False))]
        if not self._house.names_hidden:
            made.append((say(NAMES), "", lambda: self._print(True)))
        return made

    def _print(self, names: bool) -> None:
        if self.meeting and self.put_away():
            self.print_asked.emit(self.meeting.record, names)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to all conferences."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
