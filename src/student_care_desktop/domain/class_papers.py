"""What the papers and screens of step 3 show of a class: its homeroom, meetings, network, white classroom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from student_care_desktop.domain.class_life import HomeroomEntry, Meeting, MeetingGuest, NetworkMember
from student_care_desktop.domain.papers import BARE, ClassRow, Letterhead, Tally
from student_care_desktop.domain.results import OfChild
from student_care_desktop.domain.school import Classroom, School, Term, Year

__all__ = [
    "MONTH_ORDER", "GuestRow", "HomeroomFacts", "LetterFacts", "MeetingFacts", "MemberRow", "NetworkFacts",
    "Roll", "SeatHolder", "WhiteFacts", "came_of", "first_of_month", "month_span", "silent_weeks",
]

MONTH_ORDER = (5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4)
"""The months of an academic year, which begins in May."""


def first_of_month(year: Year, month: int) -> dt.date:
    """The first day of ``month`` (1–12) as it lies in the academic year."""
    begins = year.starts or dt.date(year.number - 543, 5, 16)
    return dt.date(begins.year + (month < begins.month), month, 1)


def month_span(year: Year, month: int) -> tuple[dt.date, dt.date]:
    """First and last day of a month of the academic year."""
    first = first_of_month(year, month)
    return first, (first + dt.timedelta(31)).replace(day=1) - dt.timedelta(1)


@dataclass(frozen=True, slots=True)
class Roll:
    """Who was on the roll of a class on which day: when each child came and when it left, if known."""

    spans: tuple[tuple[dt.date | None, dt.date | None], ...] = ()

    def on(self, day: dt.date) -> int:
        """How many were on the roll on ``day``; whoever leaves is no longer there on that day."""
        return sum(
            (came is None or came <= day) and (left is None or day < left) for came, left in self.spans
        )


def silent_weeks(
    span: tuple[dt.date, dt.date], today: dt.date, terms: Iterable[Term], written: Collection[dt.date]
) -> list[dt.date]:
    """The Mondays of school weeks in ``span`` that are over and have no line."""
    known = {_monday(day) for day in written}
    taught_days = [(one.starts, one.ends) for one in terms if one.starts and one.ends]
    first, last = span
    found = []
    monday = _monday(first)
    while monday <= last:
        days = [monday + dt.timedelta(place) for place in range(5)]
        taught = [one for one in days if first <= one <= last and any(a <= one <= b for a, b in taught_days)]
        if taught and taught[-1] < today and monday not in known:
            found.append(monday)
        monday += dt.timedelta(7)
    return found


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(day.weekday())


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeroomFacts:
    """The homeroom lines of a class in one month (1–12), oldest first."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom
    advisers: tuple[str, ...] = ()
    month: int = 0
    first: dt.date | None = None
    lines: tuple[HomeroomEntry, ...] = ()
    silent: int | None = 0  # school weeks without a line; None where nobody wrote down when terms are

    @property
    def checkers(self) -> tuple[str, ...]:
        """The grade heads who have seen lines of it."""
        return tuple(dict.fromkeys(one.checked_by for one in self.lines if one.checked_by))

    @property
    def present(self) -> float | None:
        """The share of children who were there, 0–100, of the lines that tell it."""
        told = [one for one in self.lines if one.present is not None and one.absent is not None]
        there, away = (sum(getattr(one, name) for one in told) for name in ("present", "absent"))
        return Tally(there, there + away).percent


@dataclass(frozen=True, slots=True)
class GuestRow:
    """One child at a meeting: who came, and the names that the child's record knows, by who they are."""

    child: ClassRow
    guest: MeetingGuest
    known: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member of the network committee, of whose child, with a photo (JPEG)."""

    member: NetworkMember
    child: ClassRow | None = None
    photo: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """A parents' meeting of a class: the minutes, who came, whom they elected, photos."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom
    advisers: tuple[str, ...] = ()
    term: int = 0
    meeting: Meeting | None = None
    rows: tuple[GuestRow, ...] = ()
    members: tuple[MemberRow, ...] = ()
    pictures: tuple[tuple[str, bytes], ...] = ()  # caption and JPEG

    @property
    def came(self) -> Tally:
        """How many children had somebody there."""
        return came_of(self.rows)


def came_of(rows: Sequence[GuestRow]) -> Tally:
    """For how many of the children somebody came."""
    return Tally(sum(row.guest.came is True for row in rows), len(rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFacts:
    """The elected network committee of a class."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom
    advisers: tuple[str, ...] = ()
    members: tuple[MemberRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SeatHolder:
    """A child who holds a post of the white classroom."""

    enrollment_id: str
    name: str
    no: int | None
    nickname: str = ""
    left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WhiteFacts:
    """The white classroom of a class: its motto, and who holds which post."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom
    advisers: tuple[str, ...] = ()
    motto: str = ""
    seats: Mapping[str, tuple[SeatHolder, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts(OfChild):
    """A letter to the parents of one child; ``when`` and ``place`` are empty where they are not settled."""

    phones: tuple[str, ...] = ()  # of the advisers, where they are written down
    parent: str = ""
    term: int = 0
    when: dt.date | None = None
    start: str = ""
    place: str = ""
    letterhead: Letterhead = BARE
