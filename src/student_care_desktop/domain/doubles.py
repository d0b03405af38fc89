"""One child on record twice: what makes two records alike, and who is alike in a school."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from student_care_desktop.domain.students import Student
from student_care_desktop.domain.thai import loose
from student_care_desktop.domain.words import Words, mark

__all__ = ["REASONS", "Double", "Doubles", "Person", "bare", "person_of"]

REASONS = {
    "number": mark("Double", "same student number"),
    "national_id": mark("Double", "same national id"),
    "first_name": mark("Double", "same name and birth date"),
}
"""Why two records are alike, by the field beside which it is said."""

_TITLES = (
    "เด็กชาย", "เด็กหญิง", "นางสาว", "สามเณร", "ดช", "ดญ", "นส", "นาย", "นาง",
)
"""As :func:`loose` leaves them; the longer ones first."""


@dataclass(frozen=True, slots=True)
class Person:
    """Of a child what is compared, and how it is called."""

    id: str
    number: str
    national_id: str
    title: str
    first_name: str
    last_name: str
    birthday: dt.date | None

    @property
    def name(self) -> str:
        """ด.ช.ปุณณวิช สุขสวัสดิ์"""
        return f"{self.title}{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Double:
    """Two records that may be one child; ``reasons`` are keys of :data:`REASONS`."""

    one: Person
    other: Person
    reasons: tuple[str, ...]

    @property
    def why(self) -> tuple[Words, ...]:
        """The reasons in words."""
        return tuple(REASONS[key] for key in self.reasons)


@dataclass(slots=True)
class Doubles:
    """The children of a school by what makes them alike; asked at every key."""

    people: Iterable[Person]
    _by: defaultdict[tuple[str, str], list[Person]] = field(init=False)

    def __post_init__(self) -> None:
        self._by = defaultdict(list)
        for person in self.people:
            for key in _keys(person):
                self._by[key].append(person)

    def of(self, student: Student) -> list[Double]:
        """The other records that are like ``student``, each with all that is alike."""
        return self._of(person_of(student))

    def _of(self, person: Person) -> list[Double]:
        found: dict[str, tuple[Person, list[str]]] = {}
        for key in _keys(person):
            for other in self._by.get(key, ()):
                if other.id != person.id:
                    found.setdefault(other.id, (other, []))[1].append(key[0])
        return [Double(person, other, tuple(reasons)) for other, reasons in found.values()]

    def all(self) -> list[Double]:
        """Every pair of the school once, the surest first."""
        pairs: dict[frozenset[str], Double] = {}
        for person in self._several():
            for double in self._of(person):
                pairs.setdefault(frozenset((double.one.id, double.other.id)), double)
        return sorted(pairs.values(), key=lambda one: (-len(one.reasons), one.one.name))

    def _several(self) -> Iterator[Person]:
        """Those who share something with somebody."""
        return (person for group in self._by.values() if len(group) > 1 for person in group)


def person_of(student: Student) -> Person:
    """Of ``student`` what is compared."""
    return Person(
        student.id, student.number, student.national_id, student.title, student.first_name,
        student.last_name, student.birthday,
    )


def _keys(person: Person) -> Sequence[tuple[str, str]]:
    """What others may share with this person, by the reason; what is empty is shared with nobody."""
    name = bare(person.first_name) + loose(person.last_name)
    known = (
        ("number", loose(person.number)),
        ("national_id", loose(person.national_id)),
        ("first_name", f"{name} {person.birthday}" if name and person.birthday else ""),
    )
    return [(reason, key) for reason, key in known if key]


def bare(name: str) -> str:
    """A name as it is compared: a title that was written into it does not count."""
    name = loose(name)
    title = next((one for one in _LOOSE_TITLES if name.startswith(one) and len(name) > len(one)), "")
    return name.removeprefix(title)


_LOOSE_TITLES = tuple(loose(one) for one in _TITLES)
