"""What is done with children: the activities of the year, of a class or the school; one with its people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.class_life import ClassPicture
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.people import Scope
from student_care_desktop.domain.promoted import Part
from student_care_desktop.domain.promotion import (
    Activity,
    Participation,
    hours_of,
    late_since,
    longest,
    noted,
)
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.thai import show_day, sort_key
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.schooldays import in_year
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "ActivityLine", "Opened", "activities_of", "activity_in", "activity_of", "keep",
    "lines_of", "new_activity", "opened_in", "remove",
]

KEEP = mark("Why", "Activity: {activity}")
REMOVE = mark("Why", "Take out the activity {activity}")
GONE = mark("Activities", "This activity is not on record any more. Nothing was saved.")
NO_NAME = mark("Activities", "Write what the activity is called. Nothing was saved.")
BACKWARDS = mark("Activities", "The activity ends before it begins. Nothing was saved. Mend the days.")
TOO_LONG = mark(
    "Activities",
    "{hours} hours do not fit between {first} and {last}: at most {most} hours. Nothing was saved. "
    "Mend the hours or the days.",
)
NOT_DONE_YET = mark(
    "Activities", "The activity begins on {day}, so it cannot be done yet. Nothing was saved."
)
CHILD_HAS_MORE = mark(
    "Activities",
    "{count} children have more hours written than {hours}. Nothing was saved. Mend their hours first.",
)


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """An activity in the list: whose it is, how many children, how many came, their hours together.

    None where nobody wrote down who came.
    ``late`` are the days since it should have been closed; 0 where it is not late.
    """

    activity: Activity
    class_name: str = ""
    children: int = 0
    came: int | None = 0
    hours: float | None = 0
    late: int = 0

    @property
    def id(self) -> str:
        """The activity's key."""
        return self.activity.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One activity with its children, by class and เลขที่, and its photos."""

    activity: Activity
    class_name: str = ""
    parts: tuple[Part, ...] = ()
    pictures: tuple[ClassPicture, ...] = ()
    stored: bool = True
    """Whether it is on record already."""
    school: bool = False
    """Whether this person may keep what is the whole school's."""

    @property
    def came(self) -> int:
        """How many children took part."""
        return sum(one.part.came is True for one in self.parts)

    @property
    def hours(self) -> float:
        """The hours of all children together."""
        return sum(hours_of(self.activity, one.part) for one in self.parts)


@service
def activities_of(desk: Desk, classroom_id: str = "") -> list[ActivityLine]:
    """The activities of the year that concern a class (its own and the school's), or all of them."""
    with access.looking(desk) as look:
        room = look.get(Classroom, classroom_id) if classroom_id else None
        return lines_of(desk, look, room)


def lines_of(desk: Desk, look: Reading, room: Classroom | None = None) -> list[ActivityLine]:
    """The same inside an open look: what is late first, then by day, the newest first.

    Of a class, only its own children are counted.
    """
    rooms = {one.id: one.name for one in look.all(Classroom, year_id=desk.year.id)}
    found = [
        one for one in look.all(Activity, year_id=desk.year.id)
        if room is None or one.classroom_id in ("", room.id)
    ]
    inside = {one.id for one in look.all(Enrollment, classroom_id=room.id)} if room else None
    parts: dict[str, list[Participation]] = {one.id: [] for one in found}
    for part in look.all(Participation, activity_id=list(parts)):
        if inside is None or part.enrollment_id in inside:
            parts[part.activity_id].append(part)
    lines = [_line(desk, one, rooms.get(one.classroom_id, ""), parts[one.id]) for one in found]
    return sorted(lines, key=_order)


def _line(desk: Desk, activity: Activity, class_name: str, parts: Sequence[Participation]) -> ActivityLine:
    known = not parts or noted(parts)
    return ActivityLine(
        activity, class_name, len(parts), sum(one.came is True for one in parts) if known else None,
        sum(hours_of(activity, one) for one in parts) if known else None, late_since(activity, desk.today),
    )


def _order(line: ActivityLine) -> tuple[int, int, tuple[str, str]]:
    first = line.activity.first or dt.date.max
    return -line.late, -first.toordinal(), sort_key(line.activity.name)


@service
def new_activity(desk: Desk, classroom_id: str = "") -> Opened:
    """An activity that is not stored yet, of a class or of the school."""
    activity = Activity(year_id=desk.year.id, classroom_id=classroom_id)
    return Opened(activity=activity, stored=False, school=access.reach(desk) is Scope.ALL)


@service
def activity_of(desk: Desk, activity_id: str) -> Opened:
    """One activity with the children that this person may see; CareError if it is gone."""
    with access.looking(desk) as look:
        return opened_in(desk, look, activity_id)


def opened_in(desk: Desk, look: Reading, activity_id: str, rooms: Iterable[str] | None = None) -> Opened:
    """The same inside an open look; only children of ``rooms`` (class ids) where they are named."""
    activity = activity_in(look, activity_id)
    parts = {one.enrollment_id: one for one in look.all(Participation, activity_id=activity.id)}
    wanted = {one.classroom_id for one in look.all(Enrollment, id=list(parts)) if one.classroom_id}
    wanted &= set(rooms) if rooms is not None else wanted
    classes = look.all(Classroom, id=sorted(wanted))
    rows = rows_of(look, desk.year, classes, everybody=True)
    room = look.get(Classroom, activity.classroom_id) if activity.classroom_id else None
    return Opened(
        activity=activity, class_name=room.name if room else "", school=access.reach(desk) is Scope.ALL,
        parts=tuple(Part(row, parts[row.enrollment.id]) for row in rows if row.enrollment.id in parts),
        pictures=tuple(sorted(look.all(ClassPicture, about=activity.id), key=lambda one: one.id)),
    )


def activity_in(look: Reading, activity_id: str) -> Activity:
    """The activity as it is kept; CareError if it is gone."""
    found = look.get(Activity, activity_id)
    if found is None:
        raise CareError(GONE)
    return found


@service
def keep(desk: Desk, activity: Activity) -> Activity:
    """Keep an activity; CareError for days outside the year and hours that do not fit between them."""
    _refuse(desk, activity)
    with access.changing(desk, KEEP.with_(activity=activity.name)) as unit:
        _refuse_hours(unit, activity)
        unit.put(activity)
    return activity


def _refuse(desk: Desk, activity: Activity) -> None:
    if not activity.name.strip():
        raise CareError(NO_NAME)
    first = in_year(desk.year, activity.first)
    last = in_year(desk.year, activity.last or first)
    if last < first:
        raise CareError(BACKWARDS)
    most = longest(activity)
    if activity.hours and most is not None and activity.hours > most:
        days = {"first": show_day(first), "last": show_day(last)}
        raise CareError(TOO_LONG.with_(hours=f"{activity.hours:g}", most=most, **days))
    if activity.status == "done" and first > desk.today:
        raise CareError(NOT_DONE_YET.with_(day=show_day(first)))
    refuse_wrong([activity])


def _refuse_hours(unit: Writing, activity: Activity) -> None:
    """The hours of the whole are never fewer than those of one child."""
    if activity.hours is None:
        return
    more = [one for one in unit.all(Participation, activity_id=activity.id)
            if one.hours is not None and one.hours > activity.hours]
    if more:
        raise CareError(CHILD_HAS_MORE.with_(count=len(more), hours=f"{activity.hours:g}"))


@service
def remove(desk: Desk, activity_id: str) -> None:
    """Take an activity out with its children and photos; the history can bring it back."""
    with access.looking(desk) as look:
        activity = activity_in(look, activity_id)
    with access.changing(desk, REMOVE.with_(activity=activity.name)) as unit:
        unit.remove_all([
            *unit.all(Participation, activity_id=activity.id),
            *unit.all(ClassPicture, about=activity.id), activity,
        ])
