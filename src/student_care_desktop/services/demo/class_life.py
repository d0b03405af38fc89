"""The life of the classes: homerooms, parents' meetings, networks, white classrooms; some late or silent."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.catalog.demo_class import ClassWords, class_words
from student_care_desktop.domain.class_life import (
    DONE,
    DRAFT,
    WHITE_POSTS,
    HomeroomEntry,
    Meeting,
    MeetingGuest,
    NetworkMember,
    WhiteRoom,
)
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Guardian
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast, Dice
from student_care_desktop.services.guests import guest_kind, people_of
from student_care_desktop.services.homeroom import roll_of
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.services.students import rows_of
from student_care_desktop.services.white_room import room_for
from student_care_desktop.storage.units import Reading

__all__ = ["class_life"]

_WEEKDAYS = (0, 3)
"""Homeroom is written down on Mondays and Thursdays."""
_SILENT = (2, 9)
"""The first class of this grade wrote nothing in this month."""
_HALF = 3
"""The committee of the first class of this grade is half filled."""
_MEETINGS = {1: dt.date(2025, 6, 14), 2: dt.date(2025, 11, 22)}
_NOT_YET = 3
"""From this grade on the meeting of the second term is still to come, save in grades that are done early."""


@dataclass(frozen=True, slots=True)
class _Class:
    """One class and its people."""

    room: Classroom
    grade: int
    number: int
    advisers: Sequence[str]
    head: str
    rows: Sequence[ClassRow]
    late: bool


def class_life(cast: Cast, look: Reading) -> Iterator[Record]:
    """Everything of every class."""
    words = class_words()
    for one in _classes(cast, look):
        yield from _homerooms(cast, look, one, words)
        yield from _meetings(cast, look, one, words)
        yield from _white(cast, one, words)


def _classes(cast: Cast, look: Reading) -> Iterator[_Class]:
    year = cast.year(YEAR)[0]
    rooms = in_order(look.all(Classroom, year_id=year.id))
    advisers = advisers_by_class(look, rooms)
    heads = {room.grade: advisers[room.id][0].name for room in reversed(rooms) if advisers[room.id]}
    for room in rooms:
        grade, number = int(room.grade[-1]), int(room.room)
        yield _Class(
            room, grade, number, [person.name for person in advisers[room.id]], heads.get(room.grade, ""),
            rows_of(look, year, [room], everybody=True), cast.late(grade, number),
        )


def _homerooms(cast: Cast, look: Reading, one: _Class, words: ClassWords) -> Iterator[HomeroomEntry]:
    """Two lines a week as far as the advisers are; the grade head has seen what lies before this month."""
    dice, roll = cast.dice("homeroom", one.grade, one.number), roll_of(look, one.room.id)
    for day in _days(cast, one):
        kind, topic, detail, result = dice.choice(words.homerooms)
        there = roll.on(day)
        away = min(there, int(dice.expovariate(1 / 0.9)))
        counted = dice.chance(0.92)
        yield HomeroomEntry(
            id=cast.id("homeroom", one.grade, one.number, day), classroom_id=one.room.id, day=day, kind=kind,
            topic=topic, detail=detail, result=result, present=there - away if counted else None,
            absent=away if counted else None, kept_by=dice.choice(one.advisers) if one.advisers else "",
            noticed=dice.choice(words.noticed) if dice.chance(0.12) else "",
            checked_by=one.head if day < DAY.replace(day=1) and not one.late else "",
        )


def _days(cast: Cast, one: _Class) -> Iterator[dt.date]:
    for term in cast.year(YEAR)[1]:
        day, last = term.starts or DAY, min(term.ends or DAY, DAY - dt.timedelta(1))
        while day <= last:
            silent = one.number == 1 and (one.grade, day.month) == _SILENT
            begun_late = one.late and day.month >= 8
            if day.weekday() in _WEEKDAYS and not silent and not begun_late:
                yield day
            day += dt.timedelta(1)


def _meetings(cast: Cast, look: Reading, one: _Class, words: ClassWords) -> Iterator[Record]:
    """The meeting of each term: late classes had none in term 1, some are still writing that of term 2."""
    people = people_of(look, one.rows)
    for term, day in _MEETINGS.items():
        status = _status(one, term)
        if not status:
            continue
        meeting = _meeting(cast, one, words, (term, day, status))
        guests = list(_guests(cast, one, words, meeting, people))
        yield meeting
        yield from guests
        if term == 1:
            yield from _network(cast, one, guests)


def _status(one: _Class, term: int) -> str:
    """``done``, ``draft``, or nothing where there was no meeting yet."""
    if term == 1:
        return "" if one.late else DONE
    if one.number != 1 or one.grade > _NOT_YET:
        return ""
    return DRAFT if one.grade == 1 else DONE


def _meeting(
    cast: Cast, one: _Class, words: ClassWords, told: tuple[int, dt.date, str]
) -> Meeting:
    (term, day, status), names = told, [*one.advisers, "", ""]
    half = status == DRAFT
    return Meeting(
        id=cast.id("meeting", one.grade, one.number, term), classroom_id=one.room.id, term=term, day=day,
        start="09.00", finish="" if half else "11.30", place=words.place, chair=names[0], secretary=names[1],
        informed=words.informed.strip(), minutes="" if term == 1 else words.minutes,
        arising="" if term == 1 else words.arising, considered="" if half else words.considered.strip(),
        others="" if half else words.others, status=status,
        satisfaction=None if half else _satisfied(cast, one, term),
    )


def _satisfied(cast: Cast, one: _Class, term: int) -> float:
    return round(cast.dice("satisfied", one.grade, one.number, term).uniform(3.9, 4.9), 2)


def _guests(
    cast: Cast, one: _Class, words: ClassWords, meeting: Meeting,
    people: Mapping[str, Sequence[Guardian]],
) -> Iterator[MeetingGuest]:
    """About three in four parents came; of a draft the second half of the class is not keyed yet."""
    dice = cast.dice("guests", one.grade, one.number, meeting.term)
    here = [row for row in one.rows if row.enrollment.status == "studying"]
    for place, row in enumerate(here):
        came, talks = dice.chance(0.76), dice.chance(0.15)
        if meeting.status == DRAFT and place >= len(here) // 2:
            return
        known = people[row.student.id]
        who = dice.choice(list(known)) if came and known else None
        yield MeetingGuest(
            id=cast.id("guest", row.student.number, meeting.term), meeting_id=meeting.id,
            enrollment_id=row.enrollment.id, came=came, who=guest_kind(who) if who else "",
            name=who.name if who else "", talk=dice.choice(words.talks) if came and talks else "",
        )


def _network(cast: Cast, one: _Class, guests: Iterable[MeetingGuest]) -> Iterator[NetworkMember]:
    """Five of those who came; one class has only a chair so far."""
    named = [guest for guest in guests if guest.name]
    posts: tuple[str, ...] = ("chair", "vice", "member", "member", "secretary")
    if (one.grade, one.number) == (_HALF, 1):
        posts = posts[:1]
    for post, guest in zip(posts, named, strict=False):
        yield NetworkMember(
            id=cast.id("network", guest.enrollment_id), classroom_id=one.room.id,
            enrollment_id=guest.enrollment_id, post=post, name=guest.name,
        )


def _white(cast: Cast, one: _Class, words: ClassWords) -> Iterator[WhiteRoom]:
    """Posts for as many children as there are, those who left later among them; late classes have none."""
    dice: Dice = cast.dice("white", one.grade, one.number)
    free = [row.enrollment.id for row in one.rows if row.student.admitted != DAY]
    dice.shuffle(free)
    posts: dict[str, list[str]] = {}
    for post, _ in WHITE_POSTS:
        posts[post], free = free[: room_for(post)], free[room_for(post) :]
    if not one.late:
        yield WhiteRoom(
            id=cast.id("white room", one.grade, one.number), classroom_id=one.room.id,
            motto=dice.choice(words.mottos),
            posts=json.dumps({post: ids for post, ids in posts.items() if ids}, sort_keys=True),
        )
