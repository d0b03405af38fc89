"""Working on a care case: keep what a page says, open it, follow it up, close or end it.

What is given is the case as it was read and as it is now (``seen``, ``mine``).  What somebody else changed
meanwhile stays; where both changed the same thing nothing is written, and that is told (Overtaken).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from student_care_desktop.domain.case_rules import (
    NOT_OPEN,
    CaseFile,
    actions_problem,
    closing_problem,
    file_case,
    following_problem,
    next_number,
    opening_problem,
    stopping_problem,
)
from student_care_desktop.domain.cases import CareCase, FollowUp
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.together import Overtaken, changed, together
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.activity_kinds import refuse_unknown
from student_care_desktop.services.case_pages import SHUT, file_in
from student_care_desktop.services.cases import shut_areas
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "Ending", "close", "close_in", "follow", "keep", "keep_in", "open_case", "open_in", "stop",
]

R = TypeVar("R", bound=Record)

KEEP = mark("Why", "Care case of {name}")
OPEN = mark("Why", "Open a care case of {name}")
FOLLOW = mark("Why", "Follow up a care case of {name}")
CLOSE = mark("Why", "Close a care case of {name}")
STOP = mark("Why", "End a care case of {name} without closing it")
BOTH = mark(
    "Case",
    "Somebody else changed “{field}” of this case while you were writing: {text} — Nothing was written and "
    "nothing is lost: yours still stands on this page. Put both together and go on once more.",
)
NOTHING = mark("Case", "(now empty)")
EMPTY_PLAN = mark("Case", "A plan cannot be empty: leave at least one thing to do. Nothing was changed.")
OPEN_HERE = mark("Case", "There is an open case of this child in the same area already: no. {number}.")
NOT_AGAIN = mark("Case", "Not measured again: {reason}")
_SHOWN = 300
"""Letters of what somebody else wrote that a message shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a case ended; ``end_value`` is what was measured again, or ``not_measured`` says why it was not."""

    outcome: str = ""
    result: str = ""
    group_after: str = ""
    strength: str = ""
    end_value: str = ""
    not_measured: str = ""
    day: dt.date | None = None


@service
def keep(desk: Desk, seen: CaseFile, mine: CaseFile) -> CaseFile:
    """Keep what a page says; a case that is not opened yet stays a draft.

    CareError for a field, an action or a follow-up that cannot stand; Overtaken where somebody else was
    faster.
    """
    with access.changing(desk, _why(desk, KEEP, mine.case)) as unit:
        return keep_in(desk, unit, seen, mine)


@service
def open_case(desk: Desk, seen: CaseFile, mine: CaseFile) -> CaseFile:
    """Open the case: it gets its number.  What is written is kept also where it cannot be opened yet."""
    with access.changing(desk, _why(desk, OPEN, mine.case)) as unit:
        kept = keep_in(desk, unit, seen, mine)
        problem = opening_problem(kept.case, kept.actions, desk.today) or _doubled(unit, kept.case)
        if problem is None and kept.draft:
            kept = open_in(desk, unit, kept)
    if problem:
        raise CareError(problem)
    return kept


@service
def follow(desk: Desk, case_id: str, follow_up: FollowUp) -> CaseFile:
    """Keep one follow-up of a case."""
    with access.looking(desk) as look:
        seen = file_in(look, case_id)
        by = follow_up.by or name_at(desk, look)
    mine = replace(seen, follow_ups=(*seen.follow_ups, replace(follow_up, case_id=case_id, by=by)))
    with access.changing(desk, _why(desk, FOLLOW, seen.case)) as unit:
        return keep_in(desk, unit, seen, mine)


@service
def close(desk: Desk, case_id: str, ending: Ending) -> CaseFile:
    """Close a case; CareError with what is still missing, the case stays open then."""
    with access.looking(desk) as look:
        case = file_in(look, case_id).case
    with access.changing(desk, _why(desk, CLOSE, case)) as unit:
        return close_in(desk, unit, case_id, ending)


@service
def stop(desk: Desk, case_id: str, reason: str, day: dt.date | None = None) -> CaseFile:
    """End a case that cannot be closed, because the child left or moved: only a person decides it."""
    with access.looking(desk) as look:
        file = file_in(look, case_id)
    problem = stopping_problem(file, reason)
    if problem:
        raise CareError(problem)
    with access.changing(desk, _why(desk, STOP, file.case)) as unit:
        _refuse_shut(desk, unit, file.case)
        unit.put(replace(
            file.case, state="stopped", outcome="ended", result=reason.strip(), closed=day or desk.today,
            closed_by=name_at(desk, unit),
        ))
        return file_in(unit, case_id)


def close_in(desk: Desk, unit: Writing, case_id: str, ending: Ending) -> CaseFile:
    """Close a case inside an open change."""
    file = file_in(unit, case_id)
    _refuse_shut(desk, unit, file.case)
    measured = ending.end_value.strip() or not_again(desk, ending.not_measured)
    closed = replace(
        file.case, state="closed", outcome=ending.outcome, result=ending.result.strip(), end_value=measured,
        group_after=ending.group_after, strength=ending.strength.strip() or file.case.strength,
        closed=ending.day or desk.today, closed_by=name_at(desk, unit),
    )
    problem = closing_problem(file, closed, desk.today)
    if problem:
        raise CareError(problem)
    refuse_wrong([closed])
    unit.put(closed)
    return file_in(unit, case_id)


def not_again(desk: Desk, reason: str) -> str:
    """What stands in the place of a second measurement; empty without a reason."""
    return desk.say(NOT_AGAIN.with_(reason=reason.strip())) if reason.strip() else ""


def keep_in(desk: Desk, unit: Writing, seen: CaseFile, mine: CaseFile) -> CaseFile:
    """Keep what a page says inside an open change."""
    refuse_wrong([mine.case, *mine.actions, *mine.follow_ups])
    refuse_unknown(unit, mine.actions, seen.actions)
    case = _joined(unit, seen.case, mine.case)
    _refuse_shut(desk, unit, case)
    stands = unit.get(CareCase, case.id)
    if stands and not stands.is_open:
        if mine == seen and stands == seen.case:
            return seen
        raise CareError(NOT_OPEN)
    unit.put(case)
    actions = [replace(one, case_id=case.id) for one in mine.actions]
    _put_rows(unit, seen.actions, actions)
    words = [replace(one, case_id=case.id) for one in mine.follow_ups]
    _put_rows(unit, seen.follow_ups, words)
    kept = file_in(unit, case.id)
    _refuse_wrong_rows(desk, seen, kept)
    return kept


def open_in(desk: Desk, unit: Writing, file: CaseFile) -> CaseFile:
    """Give a case its number inside an open change; the caller has looked whether it can be opened."""
    number = next_number(unit.taken(CareCase, "number"), desk.year.number)
    unit.put(replace(file.case, number=number))
    return file_case(replace(file.case, number=number), file.actions, file.follow_ups, left=file.left)


def _why(desk: Desk, words: Words, case: CareCase) -> Words:
    """What a change of a case is called in the history: whose it is, never what it is about."""
    with access.looking(desk) as look:
        place = look.get(Enrollment, case.enrollment_id)
        child = look.get(Student, place.student_id) if place else None
    return words.with_(name=child.name if child else "–")


def _refuse_wrong_rows(desk: Desk, seen: CaseFile, kept: CaseFile) -> None:
    """What cannot stand is refused; of a draft only follow-ups are looked at."""
    if not kept.draft:
        problem = actions_problem(kept.case, kept.actions) if kept.actions else EMPTY_PLAN
        if problem:
            raise CareError(problem)
    known = set(seen.follow_ups)
    for one in kept.follow_ups:
        if one not in known and (wrong := following_problem(kept.case, one, desk.today)):
            raise CareError(wrong)


def _joined(unit: Writing, seen: CareCase, mine: CareCase) -> CareCase:
    now = unit.get(CareCase, mine.id)
    return mine if now is None else _both(seen, now, mine)


def _both(seen: R, now: R, mine: R) -> R:
    joined, both = together(seen, now, mine)
    if both:
        raise _overtaken(now, both)
    return joined


def _overtaken(now: Record, both: tuple[str, ...]) -> Overtaken:
    """What somebody else wrote, as far as a message can show it."""
    text = str(getattr(now, both[0]) or "")
    shown = text[:_SHOWN] + ("…" if len(text) > _SHOWN else "")
    label = fields_of(type(now))[both[0]].label
    return Overtaken(BOTH.with_(field=label, text=shown or NOTHING), now, both)


def _put_rows(unit: Writing, seen: Sequence[R], mine: Sequence[R]) -> None:
    """Put what was added or changed, take out what was taken out; what somebody else added stays."""
    before = {one.id: one for one in seen}
    kept = {one.id for one in mine}
    stored = _stored(unit, [*seen, *mine])
    for one in mine:
        old, now = before.get(one.id), stored.get(one.id)
        unit.put(_both(old, now, one) if old and now else one)
    gone = [stored[key] for key in before if key not in kept and key in stored]
    for one in gone:
        if one != before[one.id]:
            raise _overtaken(one, changed(before[one.id], one))
    unit.remove_all(gone)


def _stored(unit: Reading, rows: Iterable[R]) -> dict[str, R]:
    known = list(rows)
    if not known:
        return {}
    return {one.id: one for one in unit.all(type(known[0]), id=list({one.id for one in known}))}


def _doubled(unit: Reading, case: CareCase) -> Words | None:
    """Why a second case of the same area cannot be opened."""
    for other in unit.all(CareCase, enrollment_id=case.enrollment_id, area=case.area):
        if other.id != case.id and other.number and other.is_open:
            return OPEN_HERE.with_(number=other.number)
    return None


def _refuse_shut(desk: Desk, look: Reading, case: CareCase) -> None:
    if case.area in shut_areas(desk, look):
        raise CareError(SHUT)
