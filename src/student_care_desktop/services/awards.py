"""What was honoured: awards, and the scholarships that the record knows already."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.learning import Scholarship
from student_care_desktop.domain.promotion import Award
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.schooldays import refuse_not_yet
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["Honours", "honours_in", "honours_of", "keep", "keep_in"]

KEEP = mark("Why", "Awards and scholarships of {name}")
NO_TITLE = mark("Awards", "Write what the award is called, or take the row out. Nothing was saved.")
NO_NAME = mark("Awards", "Write what the scholarship is called, or take the row out. Nothing was saved.")
BEFORE_BIRTH = mark("Awards", "An award lies before the day of birth. Nothing was saved. Mend the day.")


@dataclass(frozen=True, slots=True)
class Honours:
    """The awards and scholarships of a child, the oldest first."""

    awards: tuple[Award, ...] = ()
    scholarships: tuple[Scholarship, ...] = ()


@service
def honours_of(desk: Desk, student_id: str) -> Honours:
    """What a child was honoured with, in every year."""
    with access.looking(desk) as look:
        return honours_in(look, student_id)


def honours_in(look: Reading, student_id: str) -> Honours:
    """The same inside an open look."""
    awards = sorted(look.all(Award, student_id=student_id), key=lambda one: one.day or dt.date.min)
    given = sorted(look.all(Scholarship, student_id=student_id), key=lambda one: one.year or 0)
    return Honours(tuple(awards), tuple(given))


@service
def keep(desk: Desk, student_id: str, honours: Honours) -> Honours:
    """Keep what the page holds: rows that say nothing are left out, rows that are gone are taken out."""
    with access.looking(desk) as look:
        child = look.get(Student, student_id) or Student(id=student_id)
    with access.changing(desk, KEEP.with_(name=child.name)) as unit:
        return keep_in(desk, unit, child, honours)


def keep_in(desk: Desk, unit: Writing, child: Student, honours: Honours) -> Honours:
    """The same inside an open change."""
    awards = [replace(one, student_id=child.id) for one in honours.awards if _told(one)]
    given = [replace(one, student_id=child.id) for one in honours.scholarships if _told(one)]
    for award in awards:
        _refuse(desk, child, award)
    if any(not one.name.strip() for one in given):
        raise CareError(NO_NAME)
    refuse_wrong([*awards, *given])
    before = honours_in(unit, child.id)
    _replace(unit, before.awards, awards)
    _replace(unit, before.scholarships, given)
    return honours_in(unit, child.id)


def _refuse(desk: Desk, child: Student, award: Award) -> None:
    refuse_not_yet(desk.today, award.day)
    if not award.title.strip():
        raise CareError(NO_TITLE)
    if award.day and child.birthday and award.day < child.birthday:
        raise CareError(BEFORE_BIRTH)


def _told(row: Award | Scholarship) -> bool:
    """Whether anything stands in a row."""
    return replace(row, student_id="") != type(row)(id=row.id)


def _replace(unit: Writing, before: Sequence[Record], now: Sequence[Record]) -> None:
    kept = {one.id for one in now}
    unit.remove_all([one for one in before if one.id not in kept])
    unit.put_all(now)
