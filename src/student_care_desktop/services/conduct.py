"""Behaviour points: the school's rules, what stands of each child, what follows when points run low."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from student_care_desktop.catalog.behaviour import RESETS, shipped_rules
from student_care_desktop.domain.conduct import (
    FULL,
    BehaviourEntry,
    Rule,
    Rules,
    Standing,
    Step,
    problem_of,
    standing,
)
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.people import Scope
from student_care_desktop.domain.school import Classroom, Setting, Term, Year
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = [
    "ConductOf", "ConductRow", "class_conduct", "conduct_of", "counted", "entries_by_place", "keep_entry",
    "keep_rules", "new_entry", "remove_entry", "restore_rules", "rules", "rules_in",
]

KEEP = mark("Why", "Behaviour points of {name}: {points}")
REMOVE = mark("Why", "Take out behaviour points of {name}: {points}")
RULES = mark("Why", "Change the rules of behaviour points")
SHIPPED = mark("Why", "Use the shipped rules of behaviour points again")
GONE = mark("Conduct", "This child is not in this school year any more. Nothing was saved.")
NEWER = mark(
    "Conduct",
    "Somebody else has changed this entry in the meantime. Nothing was saved. "
    "Open it again to see what is new.",
)
BAD_RULES = mark(
    "Conduct",
    "The rules do not fit together: each rule takes or gives 1 to 100 points, and steps go down from "
    "the start. Nothing was saved.",
)
_KEY = "behaviour-rules"


@dataclass(frozen=True, slots=True)
class ConductRow:
    """One child of a class: how it stands, how many entries, the last one; None where that is not for you."""

    child: ClassRow
    entries: tuple[BehaviourEntry, ...]
    standing: Standing | None

    @property
    def last(self) -> BehaviourEntry | None:
        """The newest entry."""
        return self.entries[0] if self.entries else None


@dataclass(frozen=True, slots=True)
class ConductOf:
    """Everything of one child: the rules, the entries (newest first), how it stands now."""

    student: Student
    enrollment: Enrollment
    classroom: Classroom
    rules: Rules
    entries: tuple[BehaviourEntry, ...]
    standing: Standing


@service
def rules(desk: Desk) -> Rules:
    """The rules of this school: its own, or the shipped ones."""
    with access.looking(desk) as look:
        return rules_in(look)


def rules_in(look: Reading) -> Rules:
    """The same inside an open look."""
    kept = look.first(Setting, key=_KEY)
    return _read(kept.value) if kept else shipped_rules()


@service
def keep_rules(desk: Desk, new: Rules) -> Rules:
    """The school's own rules from now on; CareError where they contradict themselves.

    Entries keep the points that they were written with.
    """
    points = [new.start, *(one.at for one in new.steps)]
    right = all(1 <= abs(one.points) <= FULL for one in new.rules) and new.reset in RESETS
    if not right or points != sorted(set(points), reverse=True) or not 1 <= new.start <= FULL:
        raise CareError(BAD_RULES)
    with access.changing(desk, RULES) as unit:
        kept = unit.first(Setting, key=_KEY) or Setting(key=_KEY)
        unit.put(Setting(id=kept.id, key=_KEY, value=_written(new)))
    return new


@service
def restore_rules(desk: Desk) -> None:
    """The shipped rules again."""
    with access.changing(desk, SHIPPED) as unit:
        unit.remove_all(unit.all(Setting, key=_KEY))


@service
def class_conduct(desk: Desk, classroom_id: str) -> list[ConductRow]:
    """Every child of a class with what stands of it; a subject teacher sees only the own entries."""
    whole = access.may(desk, "service", "conduct.conduct_of") is not Scope.NONE
    with access.looking(desk) as look:
        room = look.get(Classroom, classroom_id)
        rows = rows_of(look, desk.year, [room] if room else [], everybody=False)
        by_place = entries_by_place(look, [row.enrollment.id for row in rows])
        found, law, names = [], rules_in(look), (desk.who, name_at(desk, look))
        for row in rows:
            mine = by_place[row.enrollment.id]
            if whole:
                stands = standing(law, counted(desk, look, law, mine))
                found.append(ConductRow(row, tuple(mine), stands))
            else:
                own = tuple(one for one in mine if one.reporter in names)
                found.append(ConductRow(row, own, None))
        return found


@service
def conduct_of(desk: Desk, enrollment_id: str) -> ConductOf:
    """Everything of one child in its year; CareError if the child is not there."""
    with access.looking(desk) as look:
        place, student = _child(look, enrollment_id)
        law, entries = rules_in(look), entries_by_place(look, [enrollment_id])[enrollment_id]
        return ConductOf(
            student, place, look.get(Classroom, place.classroom_id) or Classroom(), law, tuple(entries),
            standing(law, counted(desk, look, law, entries)),
        )


@service
def new_entry(desk: Desk, enrollment_id: str) -> BehaviourEntry:
    """An entry of today that is not stored yet, reported by the person at the desk."""
    with access.looking(desk) as look:
        place, _ = _child(look, enrollment_id)
        return BehaviourEntry(enrollment_id=place.id, day=desk.today, reporter=name_at(desk, look))


@service
def keep_entry(desk: Desk, entry: BehaviourEntry, was: BehaviourEntry | None = None) -> BehaviourEntry:
    """Keep an entry; ``was`` is what stood when it was opened, None for a new one.

    CareError says what is wrong with it, or that somebody else has changed it; nothing is saved then.
    """
    wrong = problem_of(entry, desk.today, _span(desk.year))
    if wrong:
        raise CareError(wrong)
    with access.changing(desk, _why(desk, KEEP, entry)) as unit:
        if unit.get(BehaviourEntry, entry.id) != was:
            raise CareError(NEWER)
        _child(unit, entry.enrollment_id)
        unit.put(entry)
    return entry


@service
def remove_entry(desk: Desk, entry: BehaviourEntry) -> None:
    """Take an entry out; the history can bring it back."""
    with access.changing(desk, _why(desk, REMOVE, entry)) as unit:
        unit.remove_all(unit.all(BehaviourEntry, id=entry.id))


def entries_by_place(look: Reading, places: Sequence[str]) -> defaultdict[str, list[BehaviourEntry]]:
    """The entries by enrollment, the newest first."""
    found: defaultdict[str, list[BehaviourEntry]] = defaultdict(list)
    for one in look.all(BehaviourEntry, enrollment_id=list(places)) if places else ():
        found[one.enrollment_id].append(one)
    for entries in found.values():
        entries.sort(key=lambda one: (str(one.day), one.id), reverse=True)
    return found


def counted(
    desk: Desk, look: Reading, law: Rules, entries: Iterable[BehaviourEntry]
) -> list[BehaviourEntry]:
    """The entries that count now: of the year, or of the term of today where points begin anew each term."""
    if law.reset != "term":
        return list(entries)
    spans = [
        (term.starts, term.ends) for term in look.all(Term, year_id=desk.year.id) if term.starts and term.ends
    ]
    now = next((span for span in spans if span[0] <= desk.today <= span[1]), None)
    return [one for one in entries if now is None or (one.day and now[0] <= one.day <= now[1])]


def _span(year: Year) -> tuple[dt.date, dt.date]:
    first = year.number - ERA
    return year.starts or dt.date(first, 5, 1), year.ends or dt.date(first + 1, 4, 30)


def _child(look: Reading, enrollment_id: str) -> tuple[Enrollment, Student]:
    place = look.get(Enrollment, enrollment_id)
    student = look.get(Student, place.student_id) if place else None
    if place is None or student is None:
        raise CareError(GONE)
    return place, student


def _why(desk: Desk, why: Words, entry: BehaviourEntry) -> Words:
    with access.looking(desk) as look:
        _, student = _child(look, entry.enrollment_id)
    return why.with_(name=student.name, points=f"{entry.points:+d}")


def _written(law: Rules) -> str:
    return json.dumps({
        "start": law.start, "reset": law.reset,
        "rules": [[one.key, one.points, one.text.thai or one.text.text, one.text.text] for one in law.rules],
        "steps": [
            [one.key, one.at, one.letter, one.text.thai or one.text.text, one.text.text] for one in law.steps
        ],
    }, ensure_ascii=False)


def _read(text: str) -> Rules:
    kept = json.loads(text)
    return Rules(
        start=kept["start"], reset=kept["reset"],
        rules=tuple(Rule(key, told(thai, english), points) for key, points, thai, english in kept["rules"]),
        steps=tuple(
            Step(key, told(thai, english), at, letter) for key, at, letter, thai, english in kept["steps"]
        ),
    )
