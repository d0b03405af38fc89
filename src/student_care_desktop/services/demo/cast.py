"""The cast of the demonstration school: everybody in it, before any record is written.

A later kind of record needs one more function ``(Cast) -> records`` and a line in ``CHAPTERS``; its
own dice, by its own name, leave what the others throw as it was.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar

from student_care_desktop.catalog.demo import Life, Name, Names
from student_care_desktop.domain.school import Term, Year
from student_care_desktop.domain.students import Guardian
from student_care_desktop.services.doors import year_records

__all__ = [
    "DAY", "GONE", "PAST", "YEAR", "Cast", "Child", "Dice", "Face", "Family", "Houses", "Picture",
    "Situation",
]

T = TypeVar("T")

DAY = dt.date(2025, 11, 24)
"""The day up to which there are records."""
YEAR, PAST = 2568, 2567
"""The year of the demonstration and the one before it."""
GONE = ("transferred", "resigned", "dropped_out", "struck_off", "deceased")
"""The cases of children who left during the year; each is the status they left with."""

_LATE_GRADES = (1, 5)
"""Their last rooms are behind with everything."""

Face = tuple[str, bool, int]
"""A portrait: sex, senior, variant."""


class Dice(random.Random):
    """Chance that falls the same way each time it is asked by the same name."""

    def chance(self, share: float) -> bool:
        """True in ``share`` of all throws."""
        return self.random() < share

    def one(self, weighted: Sequence[tuple[T, float]]) -> T:
        """One of the things, each as often as its weight says."""
        return self.choices([thing for thing, _ in weighted], [weight for _, weight in weighted])[0]

    def id(self) -> str:
        """The key of a record: 32 hexadecimal digits."""
        return f"{self.getrandbits(128):032x}"

    def day(self, first: dt.date, last: dt.date) -> dt.date:
        """A working day from ``first`` to about ``last``."""
        day = first + dt.timedelta(self.randrange((last - first).days + 1))
        return day - dt.timedelta(max(0, day.weekday() - 4))


@dataclass(frozen=True, slots=True)
class Situation:
    """How a family lives: keys of the lists of the record, and who of ``Relations`` is the guardian."""

    parents_status: str
    lives_with: str
    guardian: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """One child; ``grade`` 7 stands for those who left after ม.6 of the year before."""

    number: str
    sex: str
    grade: int
    room: int
    past_room: int  # in the year before, one grade lower; 0 = was not here
    birthday: dt.date
    entered: dt.date
    case: str  # what is unusual about the child: a key of ``seats.CASES``, or nothing
    left: dt.date | None  # the day of leaving, of those in ``GONE``
    given: Name
    face: Face | None  # None = no photo yet

    @property
    def bare(self) -> bool:
        """Whether the child is so new that almost nothing is recorded."""
        return self.case == "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Brothers and sisters in this school, eldest first, and the people who raise them.

    ``guardians`` are father, mother and guardian as records that name no child yet.
    """

    key: str
    surname: Name
    faith: int  # index in ``People.religions`` and ``languages``
    foreign: int | None  # index in ``People.foreign``
    minority: int | None  # index in ``People.minorities``
    poor: bool
    situation: Situation
    outside: tuple[int, int]  # brothers and sisters elsewhere: older, younger
    guardians: tuple[Guardian, ...]
    children: tuple[Child, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A stored picture: its name in the attachments, and its size in bytes."""

    digest: str
    size: int


Houses = Callable[[int], tuple[Picture, Picture]]
"""The pictures of a house by its variant: from outside and from inside."""


@cache
def _year(seed: int, number: int) -> tuple[Year, tuple[Term, ...]]:
    return year_records(number, Dice(f"{seed} year {number}").id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everybody, and what the generators share."""

    seed: int
    rooms: int  # in each grade
    names: Names
    life: Life
    families: tuple[Family, ...] = ()
    pictures: Mapping[Face, Picture] = field(default_factory=dict)
    houses: Houses | None = None
    seal: Callable[[str], str] = str
    """How words are sealed that few may read."""

    def dice(self, *name: object) -> Dice:
        """The dice called ``name``."""
        return Dice(" ".join(map(str, (self.seed, *name))))

    def id(self, *name: object) -> str:
        """The key of the record called ``name``."""
        called = " ".join(map(str, (self.seed, *name)))
        return hashlib.blake2b(called.encode(), digest_size=16).hexdigest()

    def year(self, number: int) -> tuple[Year, tuple[Term, ...]]:
        """The year ``number`` (B.E.) and its terms."""
        return _year(self.seed, number)

    def late(self, grade: int, room: int) -> bool:
        """Whether the advisers of this class are behind with everything."""
        return room == self.rooms and grade in _LATE_GRADES

    def classroom_id(self, year: int, grade: int, room: int) -> str:
        """The key of a class."""
        return self.id("classroom", year, grade, room)

    @property
    def children(self) -> list[Child]:
        """Everybody by number."""
        return sorted((child for one in self.families for child in one.children), key=lambda one: one.number)
