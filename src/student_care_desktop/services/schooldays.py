"""Days of the school year: the term of a day, and days on which nothing can have been noted."""

from __future__ import annotations

import datetime as dt

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Term, Year
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.units import Reading

__all__ = ["child_at", "in_year", "refuse_left", "refuse_not_yet", "term_on"]

NO_CHILD = mark("School days", "This child is not on record in this year any more. Nothing was saved.")
DAY_NEEDED = mark("School days", "Write the day. Nothing was saved.")
BEFORE_YEAR = mark(
    "School days",
    "{day} lies before the school year {year}, which began on {starts}. Nothing was saved. Mend the day.",
)
AFTER_YEAR = mark(
    "School days",
    "{day} lies after the school year {year}, which ends on {ends}. Nothing was saved. Mend the day.",
)
NOT_YET = mark("School days", "{day} lies in the future. Nothing was saved. Mend the day.")
LEFT = mark("School days", "{name} does not study here any more. Nothing was saved.")
LEFT_ON = mark("School days", "{name} left on {day}. Nothing was saved for a day after it.")
STUDYING = "studying"


def child_at(look: Reading, enrollment_id: str) -> tuple[Enrollment, Student]:
    """A child's place in the year, and the child; CareError if there is none."""
    place = look.get(Enrollment, enrollment_id)
    child = look.get(Student, place.student_id) if place else None
    if place is None or child is None:
        raise CareError(NO_CHILD)
    return place, child


def in_year(year: Year, day: dt.date | None) -> dt.date:
    """The day, which lies in the school year; CareError where it is missing or lies outside."""
    if day is None:
        raise CareError(DAY_NEEDED)
    if year.starts and day < year.starts:
        began = show_day(year.starts)
        raise CareError(BEFORE_YEAR.with_(day=show_day(day), year=year.number, starts=began))
    if year.ends and day > year.ends:
        raise CareError(AFTER_YEAR.with_(day=show_day(day), year=year.number, ends=show_day(year.ends)))
    return day


def refuse_not_yet(today: dt.date, day: dt.date | None) -> None:
    """CareError for a day that lies ahead."""
    if day and day > today:
        raise CareError(NOT_YET.with_(day=show_day(day)))


def refuse_left(place: Enrollment, child: Student, day: dt.date | None = None) -> None:
    """CareError for a child who had left by ``day``, or who has left where no day is asked."""
    if place.status == STUDYING:
        return
    if day is None or place.left is None:
        raise CareError(LEFT.with_(name=child.name))
    if day > place.left:
        raise CareError(LEFT_ON.with_(name=child.name, day=show_day(place.left)))


def term_on(look: Reading, year_id: str, day: dt.date) -> int:
    """The number of the term that has begun last by ``day``; the first one before that."""
    begun = [one.number for one in look.all(Term, year_id=year_id) if one.starts and one.starts <= day]
    return max(begun, default=1)
