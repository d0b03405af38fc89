"""The source of the papers of Today: what waits, of a class or of all, without what few may see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.due import TodayFacts
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.today import day_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _of_classes(desk: Desk, look: Reading, rooms: Sequence[Classroom]) -> Iterator[TodayFacts]:
    whole = _whole(desk, look)
    for room in rooms:
        mine = tuple(one for one in whole.matters if one.classroom_id == room.id)
        yield TodayFacts(
            school=whole.school, year=whole.year, today=whole.today, classroom=room, matters=mine
        )


def _of_year(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[TodayFacts]:
    yield _whole(desk, look)


def _whole(desk: Desk, look: Reading) -> TodayFacts:
    found = day_in(desk, look).matters
    return TodayFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today,
        matters=tuple(one for one in found if not one.restricted),
    )


def _nothing(desk: Desk, school: School) -> TodayFacts:
    return TodayFacts(school=school, year=desk.year.number, today=desk.today)


SOURCES: Mapping[str, Source] = {
    "today": Source(_of_classes, _nothing), "today-school": Source(_of_year, _nothing),
}
