"""Step 3 in the timeline: talks, activities, awards, strengths, the parents' meeting, teachers' views."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from student_care_desktop.domain.class_life import GUESTS, Meeting, MeetingGuest
from student_care_desktop.domain.counsel import TeacherView
from student_care_desktop.domain.facts import TALENTS
from student_care_desktop.domain.promotion import (
    ACTIVITY_KINDS,
    Activity,
    Award,
    Participation,
    StrengthPlan,
    Talk,
)
from student_care_desktop.domain.stories import Event, year_of
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services.meanwhile import names_in
from student_care_desktop.storage.units import Reading

__all__ = ["life_events"]

TALK = mark("Timeline", "A talk of term {term}")
ACTIVITY = mark("Timeline", "{name}")
HOURS = mark("Timeline", "{kind}, {hours} hours")
AWARD = mark("Timeline", "Award: {title}")
GIVEN = mark("Timeline", "given by {who}")
STRENGTH = mark("Timeline", "Plan for a strength: {area}")
CAME = mark("Timeline", "At the parents' meeting of term {term} came: {who}")
NOBODY = mark("Timeline", "Nobody came to the parents' meeting of term {term}")
SOMEBODY = mark("Timeline", "somebody")
VIEW = mark("Timeline", "{teacher} tells how the child is in class")
ASKED = mark("Timeline", "{teacher} was asked how the child is in class")


def life_events(look: Reading, child: Student, places: Mapping[str, int], year: int) -> Iterator[Event]:
    """What was done with and for the child; ``places`` are the years of its enrollments."""
    for award in look.all(Award, student_id=child.id):
        yield Event(
            kind="award", day=award.day, year=year_of(award.day, year), about=award.id,
            title=AWARD.with_(title=award.title), detail=GIVEN.with_(who=award.giver) if award.giver else "",
        )
    if places:
        yield from _talks(look, places)
        yield from _activities(look, places)
        yield from _strengths(look, places)
        yield from _meetings(look, places)
        yield from _views(look, places)


def _talks(look: Reading, places: Mapping[str, int]) -> Iterator[Event]:
    for one in look.all(Talk, enrollment_id=list(places)):
        yield Event(
            kind="talk", day=one.day, year=places[one.enrollment_id], title=TALK.with_(term=one.term),
            detail=one.topic, about=one.id, enrollment_id=one.enrollment_id,
        )


def _activities(look: Reading, places: Mapping[str, int]) -> Iterator[Event]:
    took = look.all(Participation, enrollment_id=list(places))
    found = look.all(Activity, id=[part.activity_id for part in took]) if took else []
    known = {one.id: one for one in found}
    for part in took:
        one = known.get(part.activity_id)
        if one is None or part.came is False:
            continue
        hours, kind = part.hours or one.hours, dict(ACTIVITY_KINDS)[one.kind]
        yield Event(
            kind="activity", day=one.last or one.first, year=places[part.enrollment_id],
            title=ACTIVITY.with_(name=one.name), about=one.id, enrollment_id=part.enrollment_id,
            detail=HOURS.with_(kind=kind, hours=f"{hours:g}") if hours else kind,
            state="done" if part.came or part.passed else "now",
        )


def _strengths(look: Reading, places: Mapping[str, int]) -> Iterator[Event]:
    for one in look.all(StrengthPlan, enrollment_id=list(places)):
        area: Words = dict(TALENTS).get(one.area, told(one.area, one.area))
        yield Event(
            kind="strength", day=one.done or one.due, year=places[one.enrollment_id], about=one.id,
            title=STRENGTH.with_(area=area), detail=one.result or one.goal,
            state="done" if one.done else "now", enrollment_id=one.enrollment_id,
        )


def _meetings(look: Reading, places: Mapping[str, int]) -> Iterator[Event]:
    guests = [one for one in look.all(MeetingGuest, enrollment_id=list(places)) if one.came is not None]
    found = look.all(Meeting, id=[one.meeting_id for one in guests]) if guests else []
    known = {one.id: one for one in found}
    for guest in guests:
        meeting = known.get(guest.meeting_id)
        if meeting:
            words = CAME.with_(who=dict(GUESTS).get(guest.who, SOMEBODY)) if guest.came else NOBODY
            yield Event(
                kind="meeting", day=meeting.day, year=places[guest.enrollment_id], about=meeting.id,
                title=words.with_(term=meeting.term), detail=guest.talk, enrollment_id=guest.enrollment_id,
            )


def _views(look: Reading, places: Mapping[str, int]) -> Iterator[Event]:
    """Of a view only who gave it and the good thing; the rest stands where it is read."""
    people = names_in(look)
    for one in look.all(TeacherView, enrollment_id=list(places)):
        words, who = VIEW if one.day else ASKED, people.get(one.teacher, one.teacher)
        yield Event(
            kind="view", day=one.day or one.asked, year=places[one.enrollment_id], about=one.id,
            title=words.with_(teacher=who or one.subject or SOMEBODY), detail=one.good,
            state="done" if one.day else "now", enrollment_id=one.enrollment_id,
        )
