"""Visits to classes: a calendar proposed for a year, and the walk-through with the gaps filled in."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from student_care_desktop.domain.drill import Behind
from student_care_desktop.domain.school import Classroom, School, Term
from student_care_desktop.domain.strategy.means import Mean, mean_of
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.words import Words

__all__ = ["ROUNDS", "CalendarFacts", "WalkFacts", "WalkLine", "days_of", "proposed", "walked"]

ROUNDS = (1, 2)
"""Every class is visited twice a year, once a term."""
_FROM, _UNTIL = 42, 70
"""Days of a term between which classes are visited: its work has begun and can still be mended."""
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkLine:
    """One line: what is looked at, the figure of the class beside it, who is missing, what was found."""

    key: str
    step: str
    name: Words
    indicator: str = ""
    gap: tuple[int, int] | None = None
    """Counted, of how many; None where nothing is measured."""
    missing: tuple[Behind, ...] = ()
    found: bool | None = None
    level: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkFacts:
    """One visit as its form prints it."""

    school: School
    year: int
    today: dt.date
    visit: Supervision = field(default_factory=Supervision)
    class_name: str = ""
    children: int | None = None
    lines: tuple[WalkLine, ...] = ()
    blank: bool = False

    @property
    def mean(self) -> Mean:
        """Of the levels that were given."""
        return mean_of(one.level for one in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFacts:
    """The visits of a year with the names of their classes."""

    school: School
    year: int
    today: dt.date
    visits: tuple[tuple[str, Supervision], ...] = ()
    unplanned: tuple[str, ...] = ()
    """Classes that are not planned twice."""
    blank: bool = False


def days_of(term: Term | None, year_starts: dt.date, number: int) -> list[dt.date]:
    """The weekdays on which classes are visited in a term; of a term without days those of the usual year."""
    starts = term.starts if term and term.starts else year_starts + dt.timedelta(days=168 * (number - 1))
    ends = term.ends if term and term.ends else starts + dt.timedelta(days=140)
    days = [starts + dt.timedelta(days=at) for at in range(_FROM, _UNTIL + 1)]
    return [day for day in days if day.weekday() < _SATURDAY and day <= ends] or [ends]


def proposed(
    rooms: Sequence[tuple[Classroom, str]], kept: Sequence[Supervision],
    days: Mapping[int, Sequence[dt.date]], supervisor: str,
) -> tuple[Supervision, ...]:
    """What is planned, and a visit for each class and round that has none; a class without adviser, too."""
    planned = {(one.classroom_id, one.round) for one in kept}
    made: list[Supervision] = []
    for round_ in ROUNDS:
        open_ = [(room, teacher) for room, teacher in rooms if (room.id, round_) not in planned]
        for at, (room, teacher) in enumerate(open_):
            day = days[round_][at * len(days[round_]) // len(open_)]
            made.append(Supervision(
                classroom_id=room.id, round=round_, day=day, supervisor=supervisor, teacher=teacher,
            ))
    return (*kept, *made)


def walked(visit: Supervision, lines: Iterable[WalkLine], today: dt.date) -> Supervision:
    """The visit with what was found; the figures of the day are kept when it is done for the first time."""
    said = list(lines)
    checks = {
        one.key: {"found": one.found, "level": one.level, "note": one.note}
        for one in said if one.found is not None or one.level is not None or one.note
    }
    made = replace(visit, checks=json.dumps(checks, ensure_ascii=False))
    if visit.state != "planned":
        return made
    gaps = {one.indicator: list(one.gap) for one in said if one.gap}
    day = visit.day if visit.day and visit.day <= today else today
    return replace(made, state="done", day=day, gaps=json.dumps(gaps))
