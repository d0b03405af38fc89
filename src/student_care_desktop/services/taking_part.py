"""Who takes part in an activity: added class by class or for a named reason; who came, and how it went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.areas import FLAGS, LABELS, Group
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.promotion import Activity, Participation, longest
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.activities import Opened, activity_in, opened_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.schooldays import child_at, refuse_left
from student_care_desktop.services.screening import ScreenRow, rows_in
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["Candidate", "Whom", "add", "candidates", "join_in", "keep_parts", "keep_parts_in", "take_out"]

ADD = mark("Why", "Children of the activity {activity}")
TAKE_OUT = mark("Why", "Take children out of the activity {activity}")
PARTS = mark("Why", "Who came to the activity {activity}, and how it went")
TOO_MANY_HOURS = mark(
    "Taking part",
    "{name}: {hours} hours, but the activity has {most} hours at most. Nothing was saved. Mend the hours.",
)
NO_MEASURE = mark(
    "Taking part", "Write first, at the activity, by what was measured before and after. Nothing was saved."
)
NOT_YET = mark(
    "Taking part", "The activity begins on {day}: nobody has taken part yet. Nothing was saved."
)
IN_GROUP = mark("Taking part", "{area}: {group}, round {round}")
HAS = mark("Taking part", "{area}, round {round}")


@dataclass(frozen=True, slots=True)
class Whom:
    """Among whom to choose: a class, a grade, or all; with ``area`` only those at risk or worse in it.

    Where the area is a flag (talent, special needs): those who have it.
    """

    classroom_id: str = ""
    grade: str = ""
    area: str = ""
    round: int = 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A child who studies and is not in the activity yet, and the reason for which it stands here."""

    child: ClassRow
    reason: Words | None = None


@service
def candidates(desk: Desk, activity_id: str, whom: Whom) -> list[Candidate]:
    """Who could be added; nobody is, until a person says so.

    A restricted group is only found by whoever may see it.
    """
    with access.looking(desk) as look:
        taken = {one.enrollment_id for one in look.all(Participation, activity_id=activity_id)}
        rows = [
            row for row in rows_of(look, desk.year, _rooms(desk, look, whom), everybody=False)
            if row.enrollment.id not in taken
        ]
        if not whom.area:
            return [Candidate(row) for row in rows]
        seen = rows_in(look, rows, whom.round, may_see=access.may_see_restricted(desk))
    found = ((one.child, _reason(one, whom)) for one in seen)
    return [Candidate(child, reason) for child, reason in found if reason]


def _rooms(desk: Desk, look: Reading, whom: Whom) -> list[Classroom]:
    where = {"id": whom.classroom_id} if whom.classroom_id else {}
    where |= {"grade": whom.grade} if whom.grade else {}
    return look.all(Classroom, year_id=desk.year.id, **where)


def _reason(one: ScreenRow, whom: Whom) -> Words | None:
    """Why a child belongs to the named group, as this person may see it; None where it does not."""
    title = next((area.title for area in one.areas.all if area.key == whom.area), None)
    if title is None or not one.known:
        return None
    if whom.area in FLAGS:
        has = one.groups.talent if whom.area == "talent" else one.groups.special_needs
        return HAS.with_(area=title, round=whom.round) if has else None
    finding = one.groups.areas.get(whom.area)
    if finding is None or finding.group not in (Group.RISK, Group.PROBLEM):
        return None
    return IN_GROUP.with_(area=title, group=LABELS[finding.group], round=whom.round)


@service
def add(desk: Desk, activity_id: str, enrollment_ids: Sequence[str]) -> Opened:
    """Add children who study; one who is in it already stays as it is.  CareError for one who left."""
    with access.looking(desk) as look:
        activity = activity_in(look, activity_id)
    with access.changing(desk, ADD.with_(activity=activity.name)) as unit:
        taken = {one.enrollment_id for one in unit.all(Participation, activity_id=activity.id)}
        for key in enrollment_ids:
            refuse_left(*child_at(unit, key))
        new = [key for key in dict.fromkeys(enrollment_ids) if key not in taken]
        unit.put_all([Participation(activity_id=activity.id, enrollment_id=key) for key in new])
        return opened_in(desk, unit, activity.id)


@service
def take_out(desk: Desk, activity_id: str, enrollment_ids: Sequence[str]) -> Opened:
    """Take children out of an activity; the history can bring them back."""
    with access.looking(desk) as look:
        activity = activity_in(look, activity_id)
    with access.changing(desk, TAKE_OUT.with_(activity=activity.name)) as unit:
        unit.remove_all(
            unit.all(Participation, activity_id=activity.id, enrollment_id=list(enrollment_ids))
        )
        return opened_in(desk, unit, activity.id)


@service
def keep_parts(desk: Desk, activity_id: str, parts: Sequence[Participation]) -> Opened:
    """Keep who came, with hours, scores and what was passed; CareError names what cannot be."""
    with access.looking(desk) as look:
        activity = activity_in(look, activity_id)
    with access.changing(desk, PARTS.with_(activity=activity.name)) as unit:
        keep_parts_in(desk, unit, activity, parts)
        return opened_in(desk, unit, activity.id)


def keep_parts_in(
    desk: Desk, unit: Writing, activity: Activity, parts: Sequence[Participation]
) -> None:
    """The same inside an open change; only who is in it and was changed is looked at."""
    before = {one.id: one for one in unit.all(Participation, activity_id=activity.id)}
    changed = [one for one in parts if one.id in before and before[one.id] != one]
    people = _people(unit, [one.enrollment_id for one in changed])
    for part in changed:
        _refuse(desk, activity, part, *people[part.enrollment_id])
    refuse_wrong(changed)
    unit.put_all(changed)


def join_in(desk: Desk, unit: Writing, activity: Activity, part: Participation) -> None:
    """Keep a child's row inside an open change; a row of which nothing is said is no part in it."""
    known = unit.first(Participation, activity_id=activity.id, enrollment_id=part.enrollment_id)
    new = Participation(id=part.id, activity_id=activity.id, enrollment_id=part.enrollment_id)
    if known is None and part != new:
        unit.put(new)
    keep_parts_in(desk, unit, activity, [replace(part, id=known.id)] if known else [part])


def _people(look: Reading, places: Iterable[str]) -> dict[str, tuple[Enrollment, Student]]:
    return {key: child_at(look, key) for key in places}


def _refuse(
    desk: Desk, activity: Activity, part: Participation, place: Enrollment, child: Student
) -> None:
    if part.came and activity.first and activity.first > desk.today:
        raise CareError(NOT_YET.with_(day=show_day(activity.first)))
    if part.came:
        refuse_left(place, child, activity.first)
    most = activity.hours if activity.hours is not None else longest(activity)
    if part.hours is not None and most is not None and part.hours > most:
        raise CareError(TOO_MANY_HOURS.with_(name=child.name, hours=f"{part.hours:g}", most=f"{most:g}"))
    if (part.before, part.after) != (None, None) and not activity.measure.strip():
        raise CareError(NO_MEASURE)
