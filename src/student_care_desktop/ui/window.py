"""The main window: rail, top bar, the places, the message strip and the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from student_care_desktop.domain.locking import DEFAULT
from student_care_desktop.domain.words import Words
from student_care_desktop.ui.dropping import FileDrop
from student_care_desktop.ui.frame.foot import Facts, Foot
from student_care_desktop.ui.frame.lock import Lock
from student_care_desktop.ui.frame.rail import Rail
from student_care_desktop.ui.frame.search import Find
from student_care_desktop.ui.frame.strip import Strip
from student_care_desktop.ui.frame.top import Top
from student_care_desktop.ui.frame.veil import Veil
from student_care_desktop.ui.furniture import column, row
from student_care_desktop.ui.house import EVERYTHING, Changes, House, Place, Room, Scope
from student_care_desktop.ui.safeguard import Safeguard
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.urgent import AlarmPanel

__all__ = ["Source", "Window"]

_IMPORTS = {"roster": "import", "marks": "marks-file", "answers": "sheets-file"}
"""The place where a file of each kind comes in."""


@dataclass(frozen=True, slots=True)
class Source:
    """What the frame asks the services: each is called again when records move."""

    school: Callable[[], str]
    years: Callable[[], Sequence[int]]
    classes: Callable[[], Sequence[tuple[str, str]]]
    """The classes of the chosen year as (id, name), in order."""
    find: Find
    facts: Callable[[], Facts]
    undo: Callable[[], object]
    choose: Callable[[Scope], object]
    """Another year or class was chosen."""
    unlock: Callable[[str], object]
    """CareError unless this is the passphrase of the person at the desk."""
    patience: Callable[[], int] = lambda: DEFAULT
    """Minutes without a hand on the keys after which the window locks itself."""


class Window(QMainWindow):
    """Shows one place at a time; places are built when first visited; locks itself when left alone."""

    def __init__(self, house: House, places: Sequence[Place], source: Source, title: Words) -> None:
        super().__init__()
        self.house, self._source = house, source
        places = [place for place in places if house.may_enter(place)]
        self._places = {place.key: place for place in places}
        house.places = frozenset(self._places)
        self._rooms: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._here = ""
        self.safeguard: Safeguard | None = None
        self._way: list[tuple[str, Any]] = []
        self.setWindowTitle(house.say(title))
        self.setMinimumSize(1024, 560)
        self._build(places)
        self._connect()
        self._keys(places)
        self._refresh()

    def _build(self, places: Sequence[Place]) -> None:
        say = self.house.say
        self.rail = Rail(places, say, self._source.school())
        self.top = Top(self.house, self._source.find)
        self.strip = Strip(say)
        self.foot = Foot(say, self._undo)
        self._stack = QStackedWidget()
        content = QWidget()
        content.setObjectName("content")
        inner = column(self.strip, self._stack, gap=10)
        inner.setContentsMargins(20, 18, 20, 16)
        content.setLayout(inner)
        right = column(self.top, content, self.foot, gap=0)
        right.setStretch(1, 1)
        self._whole = QWidget()
        self._whole.setLayout(row(self.rail, right, gap=0))
        self._veil = Veil(self._whole, self.house.tasks, say)
        self.alarm = AlarmPanel(self._whole, self.house)
        self._lock = Lock(self.house, self._whole, self._source.unlock, self._source.patience)
        self.top.blank.clicked.connect(self.lock)
        self.setCentralWidget(self._lock)

    def _connect(self) -> None:
        house = self.house
        house.wanted.connect(self.go)
        house.counted.connect(self.rail.count)
        house.changed.connect(self._changed)
        house.scoped.connect(self._scoped)
        house.messages.told.connect(self.strip.show_message)
        house.messages.settled.connect(self.strip.hide)
        house.lent.connect(self._lock.lend)
        house.lock_wanted.connect(self.lock)
        house.names_hidden_changed.connect(lambda hidden: self._changed(EVERYTHING))
        self.rail.asked.connect(self.go)
        if "import" in self._places:
            FileDrop(self, lambda path: self._press(partial(self._receive, path)))

    def _receive(self, path: Path) -> None:
        """A file dropped anywhere begins the import of its kind."""
        from student_care_desktop.services.arriving import kind_of

        self.house.work(lambda _: kind_of(path), lambda kind: self.go(_IMPORTS[kind], path))

    def _keys(self, places: Sequence[Place]) -> None:
        shown = [place for place in places if place.picture]
        keys: dict[str, Callable[[], object]] = {
            f"Ctrl+{number}": partial(self.go, place.key) for number, place in enumerate(shown, 1)
        }
        keys |= {
            "Ctrl+K": self._search, "F9": lambda: self.house.hide_names(not self.house.names_hidden),
            "Ctrl+Z": self._undo, "Alt+Left": self.go_back,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._press, act))
        for key in ("F8", "Ctrl+L"):
            QShortcut(QKeySequence(key), self).activated.connect(self.lock)

    def _press(self, act: Callable[[], object]) -> None:
        if not self.house.tasks.busy and not self._lock.shut and self.alarm.isHidden():
            act()

    def lock(self) -> None:
        """Show nothing of the children until the passphrase is given; long work goes on behind."""
        if not self._lock.locked:
            self._lock.close_up()

    def go(self, key: str, thing: Any = None) -> None:
        """Go to a place; the place that is left may first ask about what is not saved.

        A place that is not there for this person is not gone to.
        """
        if key not in self._places:
            return
        if self._here and not self._room(self._here).may_leave():
            self.rail.light(self._lit(self._here))
            return
        self._way.append((key, thing))
        self._visit(key, thing)

    def begin(self) -> None:
        """At the first place on the rail where a day begins."""
        rail = [place for place in self._places.values() if place.picture]
        self.go(min(rail, key=lambda place: not place.begins).key)

    def go_back(self) -> None:
        """To where the person was before."""
        if len(self._way) > 1 and self._room(self._here).may_leave():
            self._way.pop()
            self._visit(*self._way[-1])

    @property
    def room(self) -> QWidget:
        """The place on the screen."""
        return self._rooms[self._here]

    def _visit(self, key: str, thing: Any) -> None:
        self.strip.pass_on()
        room = self._room(key)
        self._here = key
        self._stack.setCurrentWidget(self._rooms[key])
        self.rail.light(self._lit(key))
        if key in self._stale:
            self._stale.discard(key)
            room.on_changed(EVERYTHING)
        room.visit(thing)
        if self.house.names_hidden:  # a place that is built only now, or its tables when it is visited
            for table in self.room.findChildren(TableView):
                table.records.hide_names(True)

    def _lit(self, key: str) -> str:
        return self._places[key].under or key

    def _room(self, key: str) -> Room:
        if key not in self._rooms:
            made = self._places[key].build(self.house)
            self._rooms[key] = made
            self._stack.addWidget(made)
        return cast(Room, self._rooms[key])

    def _changed(self, changes: Changes) -> None:
        """The place on the screen looks again now, the others when they are next visited."""
        self._refresh()
        self._stale = set(self._rooms) - {self._here}
        if self._here:
            self._room(self._here).on_changed(changes)

    def _scoped(self, scope: Scope) -> None:
        self.house.attempt(lambda: self._source.choose(scope), lambda _: self._changed(EVERYTHING))

    def _refresh(self) -> None:
        self.rail.name_school(self._source.school())
        self.top.offer(self._source.years(), self._source.classes())
        self.foot.put(self._source.facts())
        self._lock.watch()

    def _undo(self) -> None:
        """What is not saved is asked about first: it stands on what would be taken back."""
        if self._here and not self._room(self._here).may_leave():
            return
        self.house.attempt(self._source.undo, lambda _: self.house.changed.emit(EVERYTHING))

    def _search(self) -> None:
        self.top.search.setFocus()
        self.top.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.strip.hide()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._here and not self._room(self._here).may_leave():
            event.ignore()
            return
        if self.safeguard and self.safeguard.holds(self.close):
            event.ignore()
            return
        self._lock.rest()
        self.house.close()
        super().closeEvent(event)
