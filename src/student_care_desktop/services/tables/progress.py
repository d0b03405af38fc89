"""How far each class has come with the duties of the five steps; who has left or is long away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.class_life import DONE as HELD
from student_care_desktop.domain.class_life import HomeroomEntry, Meeting
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.promotion import Talk
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import DONE as KEYED
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.visits import DONE as VISITED
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.words import mark
from student_care_desktop.services.screening import KNOWN
from student_care_desktop.services.tables.count import Count, pupils

__all__ = ["leavers", "progress"]

TITLE, LEAVING = mark("Summary", "Progress of the five steps"), mark("Summary", "Left or long away")
CHILDREN = mark("Summary", "Done for so many children (people)")
CLASS_WORK = mark("Summary", "Done by the class (times)")
PERCENT = mark("Summary", "%")
VISIT, SDQ, SCREEN = mark("Board", "Home visit"), mark("Board", "SDQ teacher"), mark("Board", "Screening")
TALKED, CASES = mark("Summary", "Talked with"), mark("Summary", "With a care case")
HOMEROOMS, MEETINGS = mark("Summary", "Homeroom lines"), mark("Summary", "Parents' meetings held")
HOW = mark(
    "Summary",
    "Each child counts once in a column, however often it was done this year. Drafts do not count.",
)
LEFT = mark("Summary", "Left this year (people)")
AWAY = mark("Summary", "Long away (people)")
ABSENT = mark("Summary", "Absent on more than a fifth of the school days")
UNKNOWN = mark("Summary", "Attendance not yet known")
HOW_LEFT = mark(
    "Summary",
    "Long away: in the last term that is on record more than a fifth of its school days, so that the child "
    "may not sit the examination.",
)
_SHARE_AWAY = 0.2


def progress(count: Count) -> FigureTable:
    """A row for each class: what is done for how many children, and what the class did."""
    here = count.everybody()
    for key, places in _done(count).items():
        for place in places:
            here[count.room_of_place[place]][key] += 1
    for room in count.look.values(HomeroomEntry, ("classroom_id",)):
        here[room[0]]["homeroom"] += 1
    for room in count.look.values(Meeting, ("classroom_id",), status=HELD):
        here[room[0]]["meeting"] += 1
    columns = (("visit", VISIT), ("sdq", SDQ), ("screened", SCREEN), ("talk", TALKED))
    measures = (
        *pupils(count),
        *(one for key, label in columns for one in (
            Measure(key, label, CHILDREN, width=12),
            Measure(f"{key}.share", PERCENT, CHILDREN, share=(key, "all"), width=8),
        )),
        Measure("case", CASES, CHILDREN, width=12), Measure("homeroom", HOMEROOMS, CLASS_WORK, width=12),
        Measure("meeting", MEETINGS, CLASS_WORK, width=14),
    )
    return by_class("progress", TITLE, count.classes, measures, here, (HOW,))


def _done(count: Count) -> Mapping[str, set[str]]:
    """The enrollments for which each thing is done."""
    look, by_child = count.look, {child: place for place, child in _children(count)}
    done = look.values(HomeVisit, ("student_id",), year_id=count.year.id, status=VISITED)
    visited = {row[0] for row in done}
    sheets = look.values(Sheet, ("enrollment_id",), instrument="sdq", informant="teacher", status=KEYED)
    found = {
        "visit": {by_child[child] for child in visited if child in by_child},
        "sdq": {row[0] for row in sheets},
        "screened": {row[0] for row in look.values(Screening, ("enrollment_id",), status=KNOWN)},
        "talk": {row[0] for row in look.values(Talk, ("enrollment_id",))},
        "case": {row[0] for row in look.values(CareCase, ("enrollment_id", "number")) if row[1]},
    }
    return {key: places & count.room_of_place.keys() for key, places in found.items()}


def _children(count: Count) -> Iterator[tuple[str, str]]:
    rows = count.look.values(Enrollment, ("id", "student_id"), year_id=count.year.id, status="studying")
    return ((row[0], row[1]) for row in rows)


def leavers(count: Count) -> FigureTable:
    """A row for each class: how those who are not there any more left, and who is long away."""
    here, rooms = count.everybody(), {one.classroom.id for one in count.classes}
    columns = ("id", "classroom_id", "status")
    for place, class_id, status in count.look.values(Enrollment, columns, year_id=count.year.id):
        room = place if count.each else class_id
        if room in rooms and status != "studying":
            here[room][f"left.{status}"] += 1
    for place, key in _attendance(count).items():
        here[count.room_of_place[place]][key] += 1
    gone = [(key, label) for key, label in STATUSES if key not in ("studying", "deceased")]
    measures = (
        *pupils(count), *(Measure(f"left.{key}", label, LEFT, width=12) for key, label in gone),
        Measure("away", ABSENT, AWAY, width=18), Measure("unknown", UNKNOWN, AWAY, width=14),
    )
    return by_class("leaving", LEAVING, count.classes, measures, here, (HOW_LEFT,))


def _attendance(count: Count) -> Mapping[str, str]:
    """``away`` or ``unknown`` by enrollment; who is there is left out."""
    reports: defaultdict[str, list[tuple[int, int | None, int | None]]] = defaultdict(list)
    columns = ("enrollment_id", "term", "school_days", "absent_days")
    for place, term, days, absent in count.look.values(TermReport, columns):
        if place in count.room_of_place:
            reports[place].append((term, days, absent))
    found = {}
    for place in count.room_of_place:
        known = [(term, days, absent) for term, days, absent in reports[place] if days and absent is not None]
        if not known:
            found[place] = "unknown"
            continue
        _, days, absent = max(known)
        if (absent or 0) / (days or 1) > _SHARE_AWAY:
            found[place] = "away"
    return found
