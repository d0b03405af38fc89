"""The sessions of one child: the list at the left, one of them at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.counselling import Spoken, Version
from student_care_desktop.domain.words import mark
from student_care_desktop.services import counselling
from student_care_desktop.services.counselling import Begun, Book, Session
from student_care_desktop.ui.begun import BegunCard
from student_care_desktop.ui.furniture import Card, Elided, button, clear, column, label, paragraph, row
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.counsel.columns import SESSIONS
from student_care_desktop.ui.screens.counsel.editor import Editor
from student_care_desktop.ui.screens.counsel.versions import Versions
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.veiled import DOTS

__all__ = ["BookPage"]

WHO = mark("Counsel", "{name} · {class_name}")
LIST, EMPTY = mark("Counsel", "Sessions"), mark("Counsel", "No session yet. Ctrl+N begins the first one.")
NEW, PRINT = mark("Counsel", "New session"), mark("Counsel", "Print the record")
BACK = mark("Counsel", "All children")
CHOOSE = mark("Counsel", "Choose a session at the left (Enter), or begin a new one (Ctrl+N).")
ENTER = mark("Counsel", "Enter opens a session. That it was read is noted.")
DRAFT = mark("Counsel", "session no. {number}")
SAVED = mark("Counsel", "The session is sealed and saved.")


class BookPage(QWidget):
    """``left``: back to all children; ``print_asked`` carries the child's student id and name."""

    left = Signal()
    print_asked = Signal(str, str)

    def __init__(self, house: House) -> None:
        super().__init__()
        say, self._house = house.say, house
        self._book: Book | None = None
        self._open = ""
        self.title = Elided(role="title")
        self.table: TableView[Session] = TableView(SESSIONS, say, LIST, EMPTY)
        self.editor, self.versions = Editor(house), Versions(say)
        self.new = button(say(NEW), self.begin, kind="primary", picture="add", keys="Ctrl+N")
        self.print = button(say(PRINT), self._print, picture="print")
        self.back = button(say(BACK), self.left.emit, picture="left")
        self._above, self._right = column(gap=10), QStackedWidget()
        self._nothing = paragraph(say(CHOOSE), "soft")
        self._build()
        self.table.opened.connect(self._show)
        self.editor.kept.connect(self._kept)
        self.editor.older.connect(self._older)
        self.editor.danger.connect(lambda: house.go("protect", self.enrollment))
        self.versions.left.connect(lambda: self._right.setCurrentWidget(self.editor))

    def _build(self) -> None:
        paper, empty = Card(margin=1), Card(margin=24)
        paper.add(self.table)
        paper.setFixedWidth(270)
        empty.add(self._nothing)
        empty.body.addStretch(1)
        self._empty = empty
        for page in (empty, self.editor, self.versions):
            self._right.addWidget(page)
        side = column(paper, label(self._house.say(ENTER), "small"), gap=6)
        both = row(gap=14)
        both.addLayout(side)
        both.addWidget(self._right, 1)
        head = row(self.title, self.print, self.new, self.back, gap=10)
        head.setStretch(0, 1)
        whole = column(head, self._above, both, gap=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    @property
    def enrollment(self) -> str:
        """The place of the child who is shown."""
        return self._book.child.enrollment.id if self._book else ""

    def load(self, enrollment_id: str) -> None:
        """Show a child; what was open stays open where it is the same child."""
        same = enrollment_id == self.enrollment
        self._book = counselling.book(self._house.desk, enrollment_id)
        child = self._book.child
        name = DOTS if self._house.names_hidden else child.student.name
        self.title.put(self._house.say(WHO.with_(name=name, class_name=child.class_name)))
        self.table.put(self._book.sessions)
        if self.table.current() is None:
            self.table.choose(lambda _: True)
        self.print.setVisible(bool(self._book.sessions))
        self._offer()
        if same and self._open:
            self.editor.veil()
            return
        self._open = ""
        self._right.setCurrentWidget(self._empty)
        self.table.setFocus()

    def _offer(self) -> None:
        """Tell of what was never saved, unless it stands in the editor."""
        clear(self._above)
        for one in counselling.begun(self._house.desk, self.enrollment):
            if one.record.id != self._open:
                what = DRAFT.with_(number=one.record.number)
                self._above.addWidget(BegunCard(
                    self._house, what, (one.who, one.at), partial(self.go_on, one),
                    partial(self._throw_away, one),
                ))

    def go_on(self, one: Begun) -> None:
        """Go on writing what was never saved."""
        self._put(one.record, one.spoken)

    def _throw_away(self, one: Begun) -> None:
        desk = self._house.desk
        self._house.attempt(lambda: counselling.give_up(desk, one.record.id), lambda _: self._offer())

    def begin(self) -> None:
        """The next session."""
        if self._book:
            self._house.attempt(
                lambda: counselling.new_session(self._house.desk, self.enrollment),
                lambda record: self._put(record, Spoken()),
            )

    def _show(self, session: Session) -> None:
        """Open a session: what was said is read, which stands in the trace."""
        def read(versions: list[Version[Spoken]]) -> None:
            self._put(session.record, versions[0].told if versions else Spoken(), len(versions))

        self._house.attempt(lambda: counselling.read(self._house.desk, session.record.id), read)

    def _put(self, record: Counselling, spoken: Spoken, versions: int = 0) -> None:
        self._open = record.id
        self.editor.load(record, spoken, versions=versions)
        self._right.setCurrentWidget(self.editor)
        self._offer()
        self.editor.begin()

    def _older(self) -> None:
        def show(versions: list[Version[Spoken]]) -> None:
            self.versions.put(versions)
            self._right.setCurrentWidget(self.versions)

        self._house.attempt(lambda: counselling.read(self._house.desk, self._open), show)

    def _kept(self, record: Counselling) -> None:
        self._open = ""
        self._house.messages.tell(SAVED)
        self._house.changed.emit(Changes(frozenset({Counselling})))
        self.load(record.enrollment_id)

    def _print(self) -> None:
        if self._book:
            self.print_asked.emit(self._book.child.student.id, self._book.child.student.name)

    def put_away(self) -> None:
        """What is being typed lies on the disk before anything else happens."""
        self.editor.drafting.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to all children while no session is open."""
        if event.key() == Qt.Key.Key_Escape and self._right.currentWidget() is self._empty:
            self.left.emit()
        else:
            super().keyPressEvent(event)
