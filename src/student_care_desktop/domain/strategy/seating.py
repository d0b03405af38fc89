"""Who is offered which seat of the three teams: by role, by position, by grade; several to one person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from student_care_desktop.domain.strategy.planning import Duty
from student_care_desktop.domain.words import Say, Words

__all__ = ["EACH", "GradePeople", "Person", "Seat", "seated"]

EACH = ("grade_head", "advisers", "grade")
"""Seats of the team of each grade: its head, its homeroom teachers, somebody of the school."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One line of the usual teams.

    ``roles`` and ``posts``: who is asked; ``first``: only the first of them.  ``open``: it stands there also
    where nobody is found, for ``who`` if that is said.
    """

    team: str
    post: Words
    roles: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    each: str = ""
    first: bool = False
    open: bool = False
    who: Words | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the staff, with the roles of the account if there is one."""

    key: str
    name: str
    position: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GradePeople:
    """A grade: its heads and its homeroom teachers, class by class."""

    grade: str
    heads: tuple[Person, ...] = ()
    advisers: tuple[Person, ...] = ()


@dataclass(slots=True)
class _Seating:
    seats: Sequence[Seat]
    people: Sequence[Person]
    duties: Mapping[str, Sequence[Words]]
    say: Say
    taken: set[tuple[str, str, str]] = field(default_factory=set)
    told: set[str] = field(default_factory=set)

    def of(self, seat: Seat, grade: GradePeople | None) -> Iterator[Duty]:
        """The lines that a seat becomes; nobody sits twice in the same team."""
        key = grade.grade if grade else ""
        found = [one for one in self._asked(seat, grade) if (seat.team, key, one.key) not in self.taken]
        for one in found[:1] if seat.first else found:
            self.taken.add((seat.team, key, one.key))
            yield self._line(seat, key, one)
        if not found and seat.open:
            yield self._line(seat, key, Person("", self.say(seat.who) if seat.who else ""))

    def _asked(self, seat: Seat, grade: GradePeople | None) -> Sequence[Person]:
        if grade is not None and seat.each != "grade":
            return grade.heads if seat.each == "grade_head" else grade.advisers
        by_role = [one for one in self.people if any(role in seat.roles for role in one.roles)]
        by_post = [one for post in seat.posts for one in self.people if one.position.startswith(post)]
        return tuple(dict.fromkeys((*by_role, *by_post)))

    def _line(self, seat: Seat, grade: str, one: Person) -> Duty:
        """What a team does stands with its first seat, once for all grades."""
        lines = () if seat.team in self.told else self.duties.get(seat.team, ())
        self.told.add(seat.team)
        return Duty(
            team=seat.team, grade=grade, staff_id=one.key, name=one.name, position=one.position,
            post=self.say(seat.post), duty="\n".join(map(self.say, lines)),
        )


def seated(
    seats: Sequence[Seat], people: Sequence[Person], grades: Sequence[GradePeople],
    duties: Mapping[str, Sequence[Words]], say: Say,
) -> tuple[Duty, ...]:
    """The lines of the order, team by team; the working team grade by grade."""
    work = _Seating(seats, people, duties, say)
    whole = [line for seat in seats if not seat.each for line in work.of(seat, None)]
    by_grade = [
        line for grade in grades for seat in seats if seat.each for line in work.of(seat, grade)
    ]
    return (*whole, *by_grade)
