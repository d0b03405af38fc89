"""Counts of steps 4 and 5, of safety, of the classes and of everybody who takes part."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping

from student_care_desktop.domain.class_life import DONE as HELD
from student_care_desktop.domain.class_life import Meeting, MeetingGuest, NetworkMember
from student_care_desktop.domain.counsel import Conference
from student_care_desktop.domain.drill import Behind, behind
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.learning import Scholarship
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.papers import ClassSummary
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.agencies import agencies_in
from student_care_desktop.services.cases import area_title
from student_care_desktop.services.counts.live import NOTHING, Counted, Live, parted
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.students import rows_of
from student_care_desktop.services.tables.count import Count
from student_care_desktop.services.tables.wealth import in_need

__all__ = [
    "classes_advised", "conferences", "dropped_out", "parents_met", "parents_network", "parents_satisfied",
    "partners", "poor_helped", "referral_answered",
]

SENT = mark("Behind", "{area}, sent {day}")
LEFT = mark("Behind", "{status}, {day}")
CONFERENCE = mark("Behind", "Conference {number}, {day}")
PARTNER, NO_PARTNER = mark("Behind", "{count} referrals this year"), mark("Behind", "No referral this year")
CAME, NOBODY = mark("Behind", "Came to {count} meetings"), mark("Behind", "Nobody has come yet")
CHAIR, NO_CHAIR = mark("Behind", "The network has a chair"), mark("Behind", "No chair elected yet")
SATISFIED, NOT_ASKED = mark("Behind", "Term {term}: {mean}"), mark("Behind", "Term {term}: not asked")
ADVISED = mark("Behind", "{children} students, {advisers} advisers")
HELPED, NOT_HELPED = mark("Behind", "Got a scholarship or help"), mark("Behind", "Nothing this year yet")
_ANSWERED = ("answered", "following", "ended")
_MOST = 40
"""Children that one adviser can look after."""


def referral_answered(live: Live) -> Counted:
    """Of the referrals that were sent: which were answered, as the loop counts them."""
    return parted([
        (one.state in _ANSWERED, behind(
            live.by_place[one.enrollment_id],
            SENT.with_(area=area_title(live.areas, one.area), day=short_day(one.sent)), "refer",
            ("referral", one.id),
        ))
        for one in live.referrals if one.sent
    ])


def dropped_out(live: Live) -> Counted:
    """Of all on the roll of the year: who dropped out."""
    rows, words = rows_of(live.look, live.year, live.rooms, everybody=True), dict(STATUSES)
    return parted([
        (place.status == "dropped_out", behind(row, _status(words[place.status], place.left)))
        for row in rows for place in [row.enrollment]
    ])


def _status(status: Words, left: dt.date | None) -> Words:
    return LEFT.with_(status=status, day=short_day(left)) if left else status


def conferences(live: Live) -> Counted:
    """The conferences of the year whose minutes are finished."""
    held = sorted(live.look.all(Conference, year_id=live.year.id), key=lambda one: (str(one.day), one.number))
    return parted([
        (one.status == HELD, Behind(
            about=CONFERENCE.with_(number=one.number, day=short_day(one.day) if one.day else "–"),
            place="conference", thing=one.id,
        ))
        for one in held
    ])


def partners(live: Live) -> Counted:
    """The agencies outside to which a child was referred; nothing while nobody was."""
    used: defaultdict[str, int] = defaultdict(int)
    for one in live.referrals:
        if one.kind == "external":
            used[one.agency_id] += 1
    if not used:
        return NOTHING
    return parted([
        (key in used, Behind(
            about=PARTNER.with_(count=used[key]) if key in used else NO_PARTNER, name=one.name, place="",
        ))
        for key, one in agencies_in(live.look).items()
    ])


def _meetings(live: Live) -> list[Meeting]:
    rooms = {room.id: at for at, room in enumerate(live.rooms)}
    found = [one for one in live.look.all(Meeting, status=HELD) if one.classroom_id in rooms]
    return sorted(found, key=lambda one: (rooms[one.classroom_id], one.term))


def parents_met(live: Live) -> Counted:
    """Somebody came for the child to a finished meeting; nothing before the first of the year."""
    held = {one.id for one in _meetings(live)}
    if not held:
        return NOTHING
    came: defaultdict[str, int] = defaultdict(int)
    names = ("meeting_id", "enrollment_id", "came")
    for meeting, place, there in live.look.values(MeetingGuest, names):
        if there and meeting in held and place in live.by_place:
            came[place] += 1
    return live.split({place: CAME.with_(count=count) for place, count in came.items()}, NOBODY)


def parents_satisfied(live: Live) -> Counted:
    """The satisfaction of the finished meetings in which it was asked."""
    held, rooms = _meetings(live), {room.id: room for room in live.rooms}
    asked = [one.satisfaction for one in held if one.satisfaction is not None]
    found = parted([
        (one.satisfaction is not None, Behind(
            about=NOT_ASKED.with_(term=one.term) if one.satisfaction is None
            else SATISFIED.with_(term=one.term, mean=f"{one.satisfaction:.2f}"),
            class_name=rooms[one.classroom_id].name, place="classlife", thing="meetings",
        ))
        for one in held
    ])
    return Counted(found.yes, found.no, tuple(asked)) if asked else NOTHING


def _classes(live: Live, told: Mapping[str, tuple[bool, Words]]) -> Counted:
    """The classes with children, by what is told of each."""
    return parted([
        (told[room.id][0], Behind(about=told[room.id][1], class_name=room.name, place="classlife"))
        for room in live.rooms if room.id in told
    ])


def parents_network(live: Live) -> Counted:
    """The classes whose parents elected a chair; nothing while no class has elected anybody."""
    posts = live.look.values(NetworkMember, ("classroom_id", "post"))
    chairs, here = {room for room, post in posts if post == "chair"}, {room.id for room in live.rooms}
    if not any(room in here for room, _ in posts):
        return NOTHING
    return _classes(live, {
        room: (True, CHAIR) if room in chairs else (False, NO_CHAIR) for room in live.by_class()
    })


def classes_advised(live: Live) -> Counted:
    """The classes that have an adviser for every 40 children."""
    advisers = advisers_by_class(live.look, live.rooms)
    return _classes(live, {
        room: (
            0 < len(rows) <= _MOST * len(advisers[room]),
            ADVISED.with_(children=len(rows), advisers=len(advisers[room])),
        )
        for room, rows in live.by_class().items()
    })


def poor_helped(live: Live) -> Counted:
    """Of those in need, as the table of poverty says it: who got a scholarship, the subsidy or help."""
    poor = {live.place_of(child) for child, need in in_need(_count(live)).items() if need}
    helped = {live.place_of(child) for child in _given(live) if child in live.by_child}
    helped |= {
        place for place, files in live.files.items()
        if any(act.help and act.done for one in files for act in one.actions)
    }
    return live.split(dict.fromkeys(helped & poor, HELPED), NOT_HELPED, live.chosen(poor))


def _given(live: Live) -> Iterator[str]:
    for (child,) in live.look.values(Scholarship, ("student_id",), year=live.year.number):
        yield child
    for (child,) in live.look.values(Economy, ("student_id",), poor_subsidy=True):
        yield child


def _count(live: Live) -> Count:
    """The children as the tables of the summary see them."""
    return Count(live.look, live.year, [
        ClassSummary(
            classroom=room, advisers=(), boys=0, girls=0, unknown_sex=0, sections={}, disadvantages={},
            disadvantaged=0, no_photo=0, no_national_id=0,
        )
        for room in live.rooms
    ])
