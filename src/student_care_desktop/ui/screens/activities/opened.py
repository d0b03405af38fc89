"""One activity: what it is, who took part, its photos; and the page on which children are added."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from student_care_desktop.domain.promotion import Activity
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import activities, taking_part
from student_care_desktop.services.activities import Opened
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    button,
    column,
    label,
    link,
    paragraph,
    row,
    scrolled,
    title,
)
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.activities.adding import AddingPage
from student_care_desktop.ui.screens.activities.people import PeopleTab
from student_care_desktop.ui.screens.activities.photos import PhotosTab
from student_care_desktop.ui.segments import TURN, Segments

__all__ = ["OpenedPage"]

BACK = mark("Activities room", "All activities")
NEW = mark("Activities room", "New activity")
TABS = (
    mark("Activities room", "The activity"), mark("Activities room", "Who takes part"),
    mark("Activities room", "Photos"),
)
WHOSE, SCHOOL = mark("Activities room", "Of"), mark("Activities room", "Whole school")
SAVE, OUT = mark("Activities room", "Save"), mark("Activities room", "Take the activity out …")
PRINT = mark("Activities room", "Print")
SAVED = mark("Activities room", "The activity is kept.")
ADDED = mark("Activities room", "{count} children were added.")
REMOVED = mark("Activities room", "The activity was taken out. Ctrl+Z brings it back.")
ASK = mark("Activities room", "Take “{activity}” out?")
ASK_MORE = mark(
    "Activities room", "Its {count} children and photos go with it. The history can bring it back."
)
YES = mark("Activities room", "Take out")
LEAVE = mark("Activities room", "Leave what is written?")
LEAVE_MORE = mark("Activities room", "The activity is not kept yet.")
LEAVE_YES = mark("Activities room", "Leave without keeping")
NOT_YOURS = mark("Activities room", "This activity is the school's. You note for your own children who came.")
ABOUT = mark("Activities room", "{whose} · {children} children · {came} came · {hours} hours together")
_FIELDS = (
    "name", "kind", "status", "first", "last", "hours", "budget", "place", "owner", "target", "measure",
    "objective", "areas", "outcome",
)


class OpenedPage(QWidget):
    """``left`` leads back to the list; ``printed`` carries the activity to print."""

    left = Signal()
    printed = Signal(object)

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.opened = Opened(activity=Activity())
        self._mine = self._writes = True
        self.form: Form[Activity] = Form(Activity, _FIELDS, self._say, 2)
        self.whose = StillCombo()
        self.people, self.photos, self.adding = PeopleTab(house), PhotosTab(house), AddingPage(house)
        self._tabs, self._stack = Segments([self._say(one) for one in TABS], self._turn), QStackedWidget()
        self._tabs.by_keys(self, self.turn_to, self._say(TURN))
        self._build()
        self._connect()

    def _build(self) -> None:
        say = self._say
        self._title, self._told = title(), Elided(role="soft")
        self._print = button(say(PRINT), lambda: self.printed.emit(self.opened.activity), picture="print")
        self._out = button(say(OUT), self._remove)
        self._save = button(say(SAVE), self.save, kind="primary", picture="save", keys="Ctrl+S")
        head = row(column(self._title, self._told, gap=0), self._out, self._print, self._save, gap=10)
        head.setStretch(0, 1)
        tabs = row(self._tabs, None, link(say(BACK), self._leave), gap=0)
        self._stack.addWidget(self._about())
        for page in (self.people, self.photos, self.adding):
            self._stack.addWidget(self._card(page))
        whole = column(head, tabs, self._stack, gap=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _about(self) -> QWidget:
        """The form, with whose it is above it."""
        self._note = paragraph(self._say(NOT_YOURS), "soft")
        self._of = row(label(self._say(WHOSE), "label"), self.whose, None, gap=10)
        self.whose.setAccessibleName(self._say(WHOSE))
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 12, 4)
        body.setSpacing(12)
        body.addWidget(self._note)
        body.addLayout(self._of)
        body.addWidget(self.form)
        body.addStretch(1)
        return self._card(scrolled(inner))

    def _card(self, inner: QWidget) -> Card:
        made = Card()
        made.add(inner)
        return made

    def _connect(self) -> None:
        self.people.adding.connect(self._add)
        self.people.kept.connect(self._moved)
        self.photos.kept.connect(self._moved)
        self.adding.left.connect(lambda: self.turn_to(1))
        self.adding.chosen.connect(self._added)

    def put(self, opened: Opened, whose: list[tuple[str, str]], tab: int = 0) -> None:
        """Show an activity; ``whose`` are the classes (id, name) that it may be of."""
        self._mine = not opened.stored or opened.activity.classroom_id in dict(whose)
        self.whose.clear()
        for key, name in whose:
            self.whose.addItem(name, key)
        if not self._mine:
            self.whose.addItem(self._say(SCHOOL), "")
        self.whose.setCurrentIndex(max(self.whose.findData(opened.activity.classroom_id), 0))
        self.form.load(opened.activity)
        writes = self._house.may("service", "activities.keep")
        for written in (self.form, self.whose):
            written.setEnabled(self._mine and writes)
        self._note.setVisible(not self._mine)
        self._show(opened)
        self._writes = self._mine and writes
        self._out.setVisible(self._writes)
        self.people.put(opened)
        self.photos.put(opened)
        self.turn_to(tab)

    def _show(self, opened: Opened) -> None:
        say, activity = self._say, opened.activity
        self.opened = opened
        self._title.setText(activity.name or say(NEW))
        words: Words | str = opened.class_name or SCHOOL
        self._told.put("" if not opened.stored else say(ABOUT.with_(
            whose=words, children=len(opened.parts), came=opened.came, hours=f"{opened.hours:,g}"
        )))
        for place in (1, 2):
            self._tabs.allow(place, opened.stored)
        self._print.setVisible(opened.stored)
        self._out.setEnabled(opened.stored)

    def turn_to(self, place: int) -> None:
        """To the form (0), the children (1), the photos (2)."""
        self._tabs.choose(place)
        self._turn(place)

    def _turn(self, place: int) -> None:
        self.people.keep()
        self._stack.setCurrentIndex(place)
        self._save.setVisible(place == 0 and self._writes)
        if self.isVisible():
            (self.form.focus, self.people.settle, self.photos.settle)[place]()

    def _written(self) -> Activity:
        whose = str(self.whose.currentData() or "")
        return self.form.value(replace(self.opened.activity, classroom_id=whose))

    @property
    def dirty(self) -> bool:
        """Whether something is written that is not kept."""
        return self._mine and (self.form.dirty or self._written() != self.opened.activity)

    def save(self) -> bool:
        """Keep what is written; False when it cannot be kept, and that is told."""
        wrong = next(iter(self.form.unreadable().values()), None)
        if wrong:
            self._house.messages.tell(wrong, "warn")
            return False
        if not (self.people.keep() and (self.dirty or not self.opened.stored)):
            return True
        desk, new = self._house.desk, self._written()
        kept = self._house.attempt(lambda: activities.keep(desk, new), self._kept)
        if not kept and (empty := next((key for key in ("name", "first") if not getattr(new, key)), "")):
            self.form.focus(empty)
        return kept

    def _kept(self, activity: Activity) -> None:
        desk, first = self._house.desk, not self.opened.stored
        self._house.messages.tell(SAVED)
        self._moved(activities.activity_of(desk, activity.id))
        self.form.load(activity)
        self.people.put(self.opened)
        self.photos.put(self.opened)
        if first:
            self.turn_to(1)

    def _moved(self, opened: Opened) -> None:
        self._show(opened)
        self._house.changed.emit(Changes(frozenset({Activity})))

    def _add(self) -> None:
        self._stack.setCurrentIndex(3)
        self.adding.open(self.opened.activity.id)

    def _added(self, keys: tuple[str, ...]) -> None:
        desk, key = self._house.desk, self.opened.activity.id

        def done(opened: Opened) -> None:
            self._house.messages.tell(ADDED.with_(count=len(keys)))
            self.people.put(opened)
            self._moved(opened)
            self.turn_to(1)

        self._house.attempt(lambda: taking_part.add(desk, key, keys), done)

    def _remove(self) -> None:
        activity, count, desk = self.opened.activity, len(self.opened.parts), self._house.desk
        question = ASK.with_(activity=activity.name)
        if self._house.messages.ask(question, ASK_MORE.with_(count=count), YES, danger=True):
            self._house.attempt(lambda: activities.remove(desk, activity.id), lambda none: self._gone())

    def _gone(self) -> None:
        self.opened = Opened(activity=Activity(), stored=False)
        self.form.load(self.opened.activity)
        self._house.messages.tell(REMOVED)
        self.left.emit()

    def may_leave(self) -> bool:
        """Rows are kept at once; a form that is not saved is asked about."""
        if not self.people.keep():
            return False
        return not self.dirty or self._house.messages.ask(LEAVE, LEAVE_MORE, LEAVE_YES)

    def _leave(self) -> None:
        if self.may_leave():
            self.left.emit()
