"""The house: what every place on the screen shares, and the one bus that tells them what moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.errors import Cancelled, CareError, StorageTrouble
from student_care_desktop.domain.words import Say, Words
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.messages import Messages
from student_care_desktop.ui.quiet import Quiet
from student_care_desktop.ui.tasks import Tasks

__all__ = ["Changes", "EVERYTHING", "House", "Place", "Room", "Scope"]

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Changes:
    """Which kinds of record moved; none named means any may have."""

    kinds: frozenset[type] = frozenset()

    def touch(self, *kinds: type) -> bool:
        """Whether a page that shows ``kinds`` must look again."""
        return not self.kinds or bool(self.kinds & set(kinds))


EVERYTHING = Changes()


class Room(Protocol):
    """What a place puts on the screen: it can be visited, told of changes, and asked before leaving."""

    def visit(self, thing: Any) -> None:
        """The person comes in, to see ``thing`` (a record's id, say) or just the place (None)."""

    def on_changed(self, changes: Changes) -> None:
        """Records moved, or another year or class was chosen: look again if it concerns this place."""

    def may_leave(self) -> bool:
        """Whether the person may go elsewhere now; asks about what is not saved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place people live in, as data: the window makes its rail, its keys and its stack from these.

    ``build(house)`` makes the widget when the place is first visited; the widget is a :class:`Room`.
    A place without a picture is not on the rail: ``under`` names the place that is lit up instead.
    Nobody begins the day at a place that does not ``begin`` one, unless there is no other.
    ``needs`` names the service without which nobody has anything to do there.
    """

    key: str
    title: Words
    build: Callable[[House], QWidget]
    picture: str = ""
    under: str = ""
    needs: str = ""
    begins: bool = True


@dataclass(frozen=True, slots=True)
class Scope:
    """What the choosers at the top say: the year (B.E.), and a class id or "" for all classes."""

    year: int
    classroom: str = ""


class House(QObject):
    """Shared by all places: the desk, the tongue, long work, messages, the way about, the bus."""

    changed = Signal(object)
    """Changes: records moved."""
    wanted = Signal(str, object)
    """A place's key and what to see there."""
    scoped = Signal(object)
    """Scope: another year or class was chosen."""
    names_hidden_changed = Signal(bool)
    counted = Signal(str, int)
    """A place's key, and how many things there cannot wait."""
    alarmed = Signal(object)
    """An urgent case that must be read now; see :func:`ui.urgent.tell_urgent`."""
    lent = Signal(object)
    """A widget that has the window to itself, for a child before the screen: nothing else is reached."""
    lock_wanted = Signal()
    """Show nothing of the children until the passphrase is given; what was lent is over."""
    locked = Signal()
    unlocked = Signal()
    restore_wanted = Signal(object)
    """The path of a backup that is to take the place of everything."""
    tongue_wanted = Signal(str)
    """Another language (``th`` or ``en``): the window is built anew."""

    def __init__(self, say: Say, desk: Any, scope: Scope) -> None:
        super().__init__()
        self.say = say
        self.desk = desk
        self.scope = scope
        self.names_hidden = False
        self.places: frozenset[str] = frozenset()
        self.alarmed_cases: set[str] = set()
        self.messages = Messages(say)
        self.tasks = Tasks()
        self.quiet = Quiet()

    def go(self, place: str, thing: Any = None) -> None:
        """Go to a place, to see ``thing`` there."""
        self.wanted.emit(place, thing)

    def has(self, place: str) -> bool:
        """Whether there is such a place for this person: a button that leads nowhere is not shown."""
        return place in self.places

    def may(self, kind: str, *what: str) -> bool:
        """Whether the person at the desk may do all of ``what``; what they may not do is not offered."""
        if self.desk is None:
            return True
        from student_care_desktop.services import access

        return all(access.may(self.desk, kind, one) for one in what)

    def may_enter(self, place: Place) -> bool:
        """Whether the person has anything to do at ``place``."""
        return not place.needs or self.may("service", place.needs)

    def choose(self, scope: Scope) -> None:
        """Work with another year or class from now on."""
        if scope != self.scope:
            self.scope = scope
            self.scoped.emit(scope)

    def hide_names(self, hidden: bool) -> None:
        """Names-hidden mode, for projectors and for people behind the chair."""
        if hidden != self.names_hidden:
            self.names_hidden = self.messages.names_hidden = hidden
            self.names_hidden_changed.emit(hidden)

    def attempt(self, act: Callable[[], Result], done: Callable[[Result], object] | None = None) -> bool:
        """Do something short now; what the person can mend or must know is told, then it is False."""
        try:
            result = act()
        except (CareError, StorageTrouble, Cancelled) as problem:
            self.messages.trouble(problem)
            return False
        if done:
            done(result)
        return True

    def close(self) -> None:
        """Stop all work; nothing is told any more."""
        self.tasks.close()
        self.quiet.close()

    def work(self, work: Callable[[Progress], Result], done: Callable[[Result], object]) -> None:
        """Do something long beside the window; what goes wrong is told."""
        self.tasks.run(work, done, self.messages.trouble)
