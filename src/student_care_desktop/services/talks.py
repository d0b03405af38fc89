"""A talk with each child, one a term at least: who was talked with, who is still to be, what was said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.promotion import Talk
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.schooldays import child_at, in_year, refuse_left, refuse_not_yet, term_on
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["TalkLine", "keep", "keep_in", "remove", "says_something", "talks_of", "talks_of_class"]

KEEP = mark("Why", "Talk with {name}, term {term}")
REMOVE = mark("Why", "Take out a talk with {name}, term {term}")
NOTHING_SAID = mark(
    "Talks", "Write what the talk was about or what the child said. A good word is enough. Nothing was saved."
)
OTHER_TERM = mark("Talks", "{day} lies in term {other}, not in term {term}. Nothing was saved. Mend the day.")


@dataclass(frozen=True, slots=True)
class TalkLine:
    """A child and the talks of one term, the newest first."""

    child: ClassRow
    talks: tuple[Talk, ...] = ()

    @property
    def id(self) -> str:
        """By which a table knows the line again."""
        return self.child.enrollment.id

    @property
    def open(self) -> bool:
        """Whether the child is still to be talked with."""
        return not self.talks


@service
def talks_of_class(desk: Desk, classroom_id: str, term: int = 0) -> list[TalkLine]:
    """Every child who studies in the class with the talks of a term (0: the term of today)."""
    with access.looking(desk) as look:
        room = look.get(Classroom, classroom_id)
        rows = rows_of(look, desk.year, [room], everybody=False) if room else []
        term = term or term_on(look, desk.year.id, desk.today)
        found = talks_of(look, [row.enrollment.id for row in rows], term)
    return [TalkLine(row, found.get(row.enrollment.id, ())) for row in rows]


def talks_of(look: Reading, places: Sequence[str], term: int = 0) -> dict[str, tuple[Talk, ...]]:
    """The talks of some enrollments, the newest first; of one term, or of all (0)."""
    where = {"enrollment_id": list(places)} | ({"term": term} if term else {})
    talks = sorted(look.all(Talk, **where), key=lambda one: one.day or dt.date.min, reverse=True)
    found: dict[str, tuple[Talk, ...]] = {}
    for one in talks:
        found[one.enrollment_id] = (*found.get(one.enrollment_id, ()), one)
    return found


def says_something(talk: Talk) -> bool:
    """Whether anything of a talk was written but its day."""
    return any((one or "").strip() for one in (talk.topic, talk.said, talk.agreed))


@service
def keep(desk: Desk, talk: Talk) -> Talk:
    """Keep a talk; its term follows from its day.  CareError for a day that cannot be, or for silence."""
    with access.looking(desk) as look:
        _, child = child_at(look, talk.enrollment_id)
        term = term_on(look, desk.year.id, talk.day) if talk.day else talk.term
    talk = replace(talk, term=term)
    with access.changing(desk, KEEP.with_(name=child.name, term=term)) as unit:
        return keep_in(desk, unit, talk)


def keep_in(desk: Desk, unit: Writing, talk: Talk) -> Talk:
    """The same inside an open change; the talk is of its own term."""
    place, child = child_at(unit, talk.enrollment_id)
    day = in_year(desk.year, talk.day)
    refuse_not_yet(desk.today, day)
    refuse_left(place, child, day)
    if not says_something(talk):
        raise CareError(NOTHING_SAID)
    term = term_on(unit, desk.year.id, day)
    if term != talk.term:
        raise CareError(OTHER_TERM.with_(day=show_day(day), other=term, term=talk.term))
    refuse_wrong([talk])
    unit.put(talk)
    return talk


@service
def remove(desk: Desk, talk: Talk) -> None:
    """Take a talk out; the history can bring it back."""
    with access.looking(desk) as look:
        _, child = child_at(look, talk.enrollment_id)
    with access.changing(desk, REMOVE.with_(name=child.name, term=talk.term)) as unit:
        unit.remove_all(unit.all(Talk, id=talk.id))
