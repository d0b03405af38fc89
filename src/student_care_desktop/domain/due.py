"""What waits for somebody: matters, the day they are due, how late they are, and which comes first.

The days are those of the usual year plan of the care system of OBEC schools (handbook, calendar of work).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.due_days import DueDays
from student_care_desktop.domain.school import Classroom, School, Term, class_key
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.words import Words

__all__ = [
    "FOLDED", "KINDS", "Fold", "Matter", "NextStep", "TodayFacts", "approval_due", "days_late",
    "folded", "homeroom_due", "in_order", "meeting_due", "next_step", "no_case_due", "rank", "term_of",
    "tone", "works",
]

KINDS = (
    "urgent", "referral", "follow_up", "case", "approval", "screening", "sheet", "visit", "record", "meeting",
    "supervision", "homeroom", "plan",
)
"""Every kind of matter; of two that are equally due the earlier kind comes first."""

CARE = ("referral", "follow_up", "case")
"""Kinds about a child who waits for help: late, they come before any paper."""

_WORKS: Mapping[tuple[str, int], tuple[tuple[int, int], tuple[int, int]]] = {
    ("record", 1): ((5, 16), (6, 15)),
    ("visit", 1): ((5, 16), (7, 31)),
    ("sheet", 1): ((6, 1), (7, 31)),
    ("screening", 1): ((6, 1), (7, 31)),
    ("sheet", 2): ((1, 5), (2, 28)),
    ("screening", 2): ((1, 5), (2, 28)),
}
"""Month and day on which the work of a round begins, and by which it is to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One thing that waits: about a child, or about ``count`` children of a class (``number`` is empty).

    ``about`` is the id of the record it is of, ``what`` what is needed to open it (an area, a column of the
    board).  ``many`` tells of several such matters of a class as one, ``across`` of several classes.
    ``restricted``: for few eyes, and on no paper.
    ``begun``: a draft stands.
    """

    kind: str
    text: Words
    many: Words | None = None
    across: Words | None = None
    class_name: str = ""
    classroom_id: str = ""
    student_id: str = ""
    enrollment_id: str = ""
    number: str = ""
    name: str = ""
    no: int = 0
    count: int = 1
    due: dt.date | None = None
    days_late: int | None = None
    about: str = ""
    what: str = ""
    round: int = 1
    restricted: bool = False
    begun: bool = False


def days_late(due: dt.date | None, today: dt.date) -> int | None:
    """Days since ``due``, 0 until it has passed; None for what has no day."""
    return None if due is None else max((today - due).days, 0)


def rank(matter: Matter) -> int:
    """0 what is urgent, 1 a child who waits for help too long, 2 the rest."""
    if matter.kind == "urgent":
        return 0
    return 1 if matter.kind in CARE and matter.days_late else 2


def in_order(matters: Iterable[Matter]) -> list[Matter]:
    """Urgent first, then children who wait too long; of each the latest first, then the nearest."""
    return sorted(matters, key=_place)


def _place(one: Matter) -> tuple[int, int, dt.date, int, tuple[int, int, str], int]:
    return (
        rank(one), -(one.days_late or 0), one.due or dt.date.max, KINDS.index(one.kind),
        class_key(*one.class_name.partition("/")[::2]), one.no,
    )


def tone(matter: Matter, today: dt.date, soon: int) -> str:
    """``alarm`` for what cannot wait, ``now`` for late, due within ``soon`` days or begun, else ``open``."""
    if rank(matter) < 2:
        return "alarm"
    near = matter.due is not None and (matter.due - today).days <= soon
    return "now" if near or matter.begun else "open"


@dataclass(frozen=True, slots=True)
class Fold:
    """Matters that say the same of many children, or of many classes; the first in order speaks for them."""

    matters: tuple[Matter, ...]

    @property
    def first(self) -> Matter:
        """The one that comes first."""
        return self.matters[0]

    @property
    def text(self) -> Words:
        """What is told: of one, or of all together."""
        if len(self.matters) == 1:
            return self.first.text
        if self.classes > 1 and self.first.across:
            return self.first.across.with_(count=sum(one.count for one in self.matters))
        return self.first.many.with_(count=len(self.matters)) if self.first.many else self.first.text

    @property
    def classes(self) -> int:
        """How many classes it is about."""
        return len({one.classroom_id for one in self.matters})


FOLDED = 3
"""Lines of one kind in a class, or classes of one kind of work, beyond which they are one line that opens."""


def folded(matters: Sequence[Matter]) -> list[Fold]:
    """The same in the same order; many lines of a class, or of many classes, that say the same are one."""
    groups: dict[object, list[Matter]] = {}
    for one in matters:
        groups.setdefault(_alike(one), []).append(one)
    found: dict[object, Fold] = {}
    for one in matters:
        group = groups[_alike(one)]
        if _folds(one, group):
            found.setdefault(_alike(one), Fold(tuple(group)))
        else:
            found[id(one)] = Fold((one,))
    return list(found.values())


def _folds(one: Matter, group: Sequence[Matter]) -> bool:
    """Whether these are one line: of a class by children, of the work of every class by classes."""
    if one.across:
        return len({each.classroom_id for each in group}) > FOLDED
    return one.many is not None and len(group) > FOLDED


def _alike(one: Matter) -> object:
    if one.across:
        return one.kind, one.what, one.round, one.across.text, rank(one)
    return one.kind, one.classroom_id, one.many.text if one.many else "", rank(one)


def works(year: int, today: dt.date) -> list[tuple[str, int, dt.date]]:
    """What is to be done for every child of ``year`` (B.E.) by now: kind, round, and the day it is due."""
    last = dt.date(year - ERA + 1, 5, 15)
    found = []
    for (kind, round_), (first, due) in _WORKS.items():
        if _in_year(year, first) <= today <= last:
            found.append((kind, round_, _in_year(year, due)))
    return found


def _in_year(year: int, day: tuple[int, int]) -> dt.date:
    """A month and day of an academic year, which begins on the 16th of May."""
    return dt.date(year - ERA + (day < (5, 16)), *day)


def no_case_due(group: str, screened: dt.date | None, days: DueDays) -> dt.date | None:
    """The day by which a child of ``group`` has a case, counted from the day of the screening."""
    return screened + dt.timedelta(days=days.case_in(group)) if screened else None


def approval_due(asked: dt.date | None, days: DueDays) -> dt.date | None:
    """The day by which the principal has answered."""
    return asked + dt.timedelta(days=days.approval) if asked else None


def term_of(terms: Iterable[Term], today: dt.date) -> Term | None:
    """The term that is going on; None in the holidays."""
    going = (one for one in terms if one.starts and one.ends and one.starts <= today <= one.ends)
    return next(going, None)


def meeting_due(term: Term) -> dt.date | None:
    """The parents' meeting of a term: within about six weeks, at the end of a month (June, December)."""
    if term.starts is None:
        return None
    month = term.starts.month + 2
    return dt.date(term.starts.year + (month > 12), (month - 1) % 12 + 1, 1) - dt.timedelta(days=1)


def homeroom_due(days: Collection[dt.date], term: Term, today: dt.date) -> dt.date | None:
    """The day whose homeroom is still to be written; None where nothing is owed.

    Owed is today's on a school day; with no line at all this week or the one before, the last Friday's.
    """
    if today in days:
        return None
    monday = today - dt.timedelta(days=today.weekday())
    friday = monday - dt.timedelta(days=3)
    before = monday - dt.timedelta(days=7)
    if term.starts and term.starts <= friday and not any(before <= day <= today for day in days):
        return friday
    return today if today.weekday() < 5 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayFacts:
    """What waits, on paper for the morning meeting: of one class, or of all; nothing that few may see."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom | None = None
    matters: tuple[Matter, ...] = ()


@dataclass(frozen=True, slots=True)
class NextStep:
    """What a case waits for: ``action`` (``count`` of them), ``follow_up``; ``none``: nothing is planned."""

    what: str
    due: dt.date | None
    count: int = 1


def next_step(
    case: CareCase, actions: Iterable[CareAction], follow_ups: Iterable[FollowUp], today: dt.date, soon: int
) -> list[NextStep]:
    """What an open case waits for now or within ``soon`` days; a closed one waits for nothing."""
    if not case.is_open:
        return []
    undone = [one for one in actions if one.done is None]
    last = max(follow_ups, key=lambda one: (one.day or dt.date.min, one.id), default=None)
    again = last.next_day if last else None
    if not undone and again is None:
        return [NextStep("none", None)] if case.state == "open" else []
    limit = today + dt.timedelta(days=soon)
    near = [one.due for one in undone if one.due and one.due <= limit]
    found = [NextStep("action", min(near), len(near))] if near else []
    return [*found, NextStep("follow_up", again)] if again and again <= limit else found
