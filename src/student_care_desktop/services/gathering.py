"""Facts for paper: the parts of many children, gathered in a few sweeps, a class at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.lists import RESTRICTED_DISADVANTAGES
from student_care_desktop.domain.papers import ClassFacts, PastYear, StudentFacts
from student_care_desktop.domain.school import Classroom, School, Staff, Year
from student_care_desktop.domain.students import Attachment, Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.parts import Parts
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["class_facts", "facts_of", "photo_of", "student_facts"]

_AT_ONCE = 100

GONE = mark("Students", "This child is not on record any more.")


def class_facts(desk: Desk, look: Reading, rooms: Sequence[Classroom]) -> Iterator[ClassFacts]:
    """Each class with its children who are studying."""
    school = look.first(School) or School()
    advisers = advisers_by_class(look, rooms)
    for room in rooms:
        yield ClassFacts(
            school=school, year=desk.year.number, today=desk.today, classroom=room,
            advisers=tuple(person.name for person in advisers[room.id]),
            rows=tuple(rows_of(look, desk.year, [room], everybody=False)),
        )


def student_facts(
    desk: Desk, look: Reading, ids: Sequence[str], *, restricted: bool = False
) -> Iterator[StudentFacts]:
    """The record of each child, in this order; memory stays flat however many there are.

    What few may see is left out, unless it is asked for (``restricted``) by one of the few.
    """
    frame, open_ = _Frame(desk, look), restricted and access.may_see_restricted(desk)
    for start in range(0, len(ids), _AT_ONCE):
        for facts in frame.facts(ids[start : start + _AT_ONCE]):
            yield replace(facts, restricted=True) if open_ else _discreet(facts)


def _discreet(facts: StudentFacts) -> StudentFacts:
    told = tuple(one for one in facts.student.disadvantages if one not in RESTRICTED_DISADVANTAGES)
    return replace(facts, student=replace(facts.student, disadvantages=told))


@service
def facts_of(desk: Desk, student_id: str) -> StudentFacts:
    """The record of one child in the chosen year; CareError if there is no such child."""
    with access.looking(desk) as look:
        if look.get(Student, student_id) is None:
            raise CareError(GONE)
        return next(student_facts(desk, look, [student_id], restricted=True))


def photo_of(desk: Desk, look: Reading, attachment: Attachment | None) -> bytes | None:
    """The photo's JPEG bytes, or None when there is none or its file is lost (``check`` reports that)."""
    if attachment is None or not look.sees(attachment):
        return None
    with suppress(StorageTrouble):
        return access.picture(desk, attachment.digest)
    return None


class _Frame:
    """What all children of one job share: the school, the classes of all years, their advisers."""

    def __init__(self, desk: Desk, look: Reading) -> None:
        self.desk = desk
        self.look = look
        self.school = look.first(School) or School()
        self.years: dict[str, Year] = {year.id: year for year in look.all(Year)}
        rooms = look.all(Classroom)
        self.rooms = {room.id: room for room in rooms}
        self.advisers = advisers_by_class(look, rooms)

    def facts(self, ids: Sequence[str]) -> Iterator[StudentFacts]:
        parts = Parts(self.look, ids, self.years)
        for key in ids:
            child = parts.children[key]
            photo = photo_of(self.desk, self.look, parts.photos.get(child.photo))
            yield self._one(child, parts.places[key], photo=photo, **parts.of(child))

    def _one(self, child: Student, places: Sequence[Enrollment], **parts: Any) -> StudentFacts:
        here = next((place for place in places if place.year_id == self.desk.year.id), None)
        room = self.rooms.get(here.classroom_id) if here else None
        return StudentFacts(
            school=self.school, year=self.desk.year.number, today=self.desk.today, student=child,
            enrollment=here, classroom=room, advisers=_names(self.advisers[room.id] if room else ()),
            years=self._years(places), **parts,
        )

    def _years(self, places: Iterable[Enrollment]) -> tuple[PastYear, ...]:
        lines = [
            PastYear(
                year=self.years[place.year_id].number,
                class_name=self.rooms[place.classroom_id].name if place.classroom_id else "",
                no=place.no, status=place.status,
                advisers=_names(self.advisers.get(place.classroom_id, ())),
            )
            for place in places
        ]
        return tuple(sorted(lines, key=lambda line: -line.year))


def _names(people: Iterable[Staff]) -> tuple[str, ...]:
    return tuple(person.name for person in people)

