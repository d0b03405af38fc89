"""Counselling: what was said is sealed; others see how many sessions there were and when the next one is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.counselling import Spoken, Version, as_line, from_line, wrong_in
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, drafts
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.sealing import count_of, opened, sealed
from student_care_desktop.services.whom import child_of, children_of, seat
from student_care_desktop.storage.units import Reading

__all__ = [
    "Begun", "Book", "Session", "Standing", "begun", "book", "give_up", "keep", "keep_draft", "new_session",
    "read", "standing_of", "standings",
]

KEEP = mark("Why", "Write down counselling session no. {number}")
HOLD = mark("Why", "Keep what is being written")
NO_DAY = mark("Counselling", "Write the day of the session. Nothing was stored; what you wrote is here.")
AHEAD = mark(
    "Counselling",
    "The session lies in the future. Write it down when it has taken place. Nothing was stored.",
)
BEFORE = mark("Counselling", "The next appointment lies before the session. Nothing was stored.")
EMPTY = mark("Counselling", "Write at least the topic or what was said. Nothing was stored.")
_KIND = "counselling/"


@dataclass(frozen=True, slots=True)
class Standing:
    """What anybody who cares for the child may know: how many sessions, the last one, the next one."""

    child: ClassRow
    sessions: int
    last: dt.date | None
    next_day: dt.date | None
    missed: bool


@dataclass(frozen=True, slots=True)
class Session:
    """One session for those who read what was said; ``versions`` is how often it was written down."""

    record: Counselling

    @property
    def versions(self) -> int:
        """How many versions of the words there are."""
        return count_of(self.record.words)


@dataclass(frozen=True, slots=True)
class Book:
    """All sessions of a child, the newest first."""

    child: ClassRow
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """A session that was being written and never kept: of whom, who wrote it, when last, what it says."""

    record: Counselling
    spoken: Spoken
    child: ClassRow | None
    who: str
    at: str


@service
def standings(desk: Desk) -> list[Standing]:
    """How it stands with every child of the year in counselling that this person cares for, by class."""
    with access.looking(desk) as look:
        places = {one.id for one in look.all(Enrollment, year_id=desk.year.id, status="studying")}
        found = [one for one in look.all(Counselling) if one.enrollment_id in places]
        children = children_of(look, {one.enrollment_id for one in found})
    made = [_standing(desk, row, [one for one in found if one.enrollment_id == key])
            for key, row in children.items()]
    return sorted(made, key=lambda one: (not one.missed, seat(one.child)))


@service
def standing_of(desk: Desk, enrollment_id: str) -> Standing:
    """How it stands with one child; CareError where the child is out of reach."""
    with access.looking(desk) as look:
        found = look.all(Counselling, enrollment_id=enrollment_id)
        return _standing(desk, child_of(look, enrollment_id), found)


def _standing(desk: Desk, child: ClassRow, sessions: Sequence[Counselling]) -> Standing:
    newest = next(iter(_in_order(sessions)), None)
    next_day = newest.next_day if newest else None
    return Standing(
        child, len(sessions), newest.day if newest else None, next_day,
        missed=next_day is not None and next_day < desk.today,
    )


def _in_order(sessions: Iterable[Counselling]) -> list[Counselling]:
    return sorted(sessions, key=lambda one: (one.day or dt.date.min, one.number), reverse=True)


@service
def book(desk: Desk, enrollment_id: str) -> Book:
    """The sessions of a child for those who read them; what was said is opened by :func:`read` alone."""
    with access.looking(desk) as look:
        found = look.all(Counselling, enrollment_id=enrollment_id)
        return Book(child_of(look, enrollment_id), tuple(map(Session, _in_order(found))))


@service
def read(desk: Desk, session_id: str) -> list[Version[Spoken]]:
    """What was said, every version of it, the newest first; each reading stands in the trace.

    NotAllowed for everybody but the counsellor and the supervisor.
    """
    with access.looking(desk) as look:
        session = look.get(Counselling, session_id) or Counselling()
        child = child_of(look, session.enrollment_id)
    found = [from_line(line, Spoken) for line in opened(desk, session.words)]
    desk.store.note("view", "counselling", desk.now(), whose=[child.student.id])
    return found[::-1]


@service
def new_session(desk: Desk, enrollment_id: str) -> Counselling:
    """The next session of a child, of today, by the person at the desk; not stored yet."""
    with access.looking(desk) as look:
        child_of(look, enrollment_id)
        number = _next_number(look, enrollment_id)
        me = name_at(desk, look)
    return Counselling(
        enrollment_id=enrollment_id, number=number, day=desk.today,
        counsellor=me,
    )


def _next_number(look: Reading, enrollment_id: str) -> int:
    return 1 + max((one.number for one in look.all(Counselling, enrollment_id=enrollment_id)), default=0)


@service
def keep(desk: Desk, session: Counselling, spoken: Spoken) -> Counselling:
    """Store a session; what was said is sealed as one more version, and its draft is gone.

    Older versions stay.  CareError where the day is missing or lies ahead, or nothing is said.
    """
    _refuse(desk, session, spoken)
    with access.changing(desk, KEEP.with_(number=session.number)) as unit:
        child_of(unit, session.enrollment_id)
        now = unit.get(Counselling, session.id)
        words = now.words if now else ""
        if not _same(desk, words, spoken):
            words = sealed(desk, words, as_line(spoken, desk.who, short_moment(desk.now())))
        number = session.number if now else _next_number(unit, session.enrollment_id)
        new = replace(session, number=number, words=words, status="done")
        unit.put(new)
        drafts.forget(unit, _KIND + session.id)
    return new


def _refuse(desk: Desk, session: Counselling, spoken: Spoken) -> None:
    if session.day is None:
        raise CareError(NO_DAY)
    if session.day > desk.today:
        raise CareError(AHEAD)
    if session.next_day and session.next_day < session.day:
        raise CareError(BEFORE)
    if not (spoken.topic.strip() or spoken.content.strip()):
        raise CareError(EMPTY)
    wrong = wrong_in(session) or wrong_in(spoken)
    if wrong:
        raise CareError(wrong)


def _same(desk: Desk, words: str, spoken: Spoken) -> bool:
    """Whether the newest version says just this already."""
    lines = opened(desk, words)
    return bool(lines) and from_line(lines[-1], Spoken).told == spoken


@service
def keep_draft(desk: Desk, session: Counselling, spoken: Spoken) -> None:
    """Put what is being written on the disk, sealed, without history; the window asks for it every second."""
    page = {"session": drafts.as_page(session), "spoken": drafts.as_page(spoken)}
    with access.changing(desk, HOLD) as unit:
        drafts.hold(desk, unit, _KIND + session.id, page)


@service
def begun(desk: Desk, enrollment_id: str = "") -> list[Begun]:
    """What was being written when the program ended, of one child or of all, for those who may read it."""
    with access.looking(desk) as look:
        found = [
            (one, drafts.from_page(Counselling, one.page["session"]))
            for one in drafts.found(desk, look, _KIND)
        ]
        children = children_of(look, [record.enrollment_id for _, record in found])
    return [
        Begun(
            replace(record, id=one.record_id), drafts.from_page(Spoken, one.page["spoken"]),
            children.get(record.enrollment_id), one.who, one.at,
        )
        for one, record in found if enrollment_id in ("", record.enrollment_id)
    ]


@service
def give_up(desk: Desk, session_id: str) -> None:
    """Throw a draft away."""
    with access.changing(desk, HOLD) as unit:
        drafts.forget(unit, _KIND + session_id)
