"""Case conferences: minutes with codes for names, and resolutions that become dated actions of a case."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.activity_kinds import OTHER
from student_care_desktop.domain.case_rules import next_number
from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.conferences import Attendant, Resolution, next_code
from student_care_desktop.domain.counsel import Conference, ConferenceChild
from student_care_desktop.domain.counselling import wrong_in
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.activity_kinds import refuse_unknown
from student_care_desktop.services.cases import shut_areas
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.whom import child_of, children_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "Heard", "Meeting", "add_child", "attendants_of", "conferences", "drop_child", "finish", "keep",
    "keep_child", "meeting_of", "meetings_in", "new_conference", "resolve",
]

KEEP = mark("Why", "Write the minutes of case conference {number}")
ADD = mark("Why", "Bring a child before case conference {number}")
DROP = mark("Why", "Take a child out of case conference {number}")
RESOLVE = mark("Why", "Write down a resolution of case conference {number}")
FINISH = mark("Why", "Finish the minutes of case conference {number}")
GONE = mark("Conference", "This conference is not on record any more. Nothing was changed.")
THERE = mark("Conference", "This child is before the conference already. Nothing was changed.")
DONE = mark("Conference", "Something was resolved for this child already, so it stays. Nothing was changed.")
WHAT = mark("Conference", "Write what is to be done. Nothing was stored; what you wrote is still here.")
WHO = mark("Conference", "Write who does it. Nothing was stored; what you wrote is still here.")
WHEN = mark("Conference", "Write by when it is done. Nothing was stored; what you wrote is still here.")
PAST = mark("Conference", "It is due before the conference. Nothing was stored; what you wrote is here.")
AREA = mark("Conference", "This child has no open case yet: choose the area of the case. Nothing was stored.")
NO_DAY = mark("Conference", "Write the day of the conference. The minutes stay a draft.")
OPEN = mark("Conference", "Child {code} has no resolution or no case manager yet. The minutes stay a draft.")
EMPTY = mark("Conference", "No child is before the conference yet. The minutes stay a draft.")


@dataclass(frozen=True, slots=True)
class Heard:
    """One child before a conference, with the cases it has and what was resolved there."""

    record: ConferenceChild
    child: ClassRow
    cases: tuple[CareCase, ...]
    actions: tuple[CareAction, ...]

    @property
    def id(self) -> str:
        """By which a table knows the line again."""
        return self.record.id


@dataclass(frozen=True, slots=True)
class Meeting:
    """A conference with those of its children whom this person cares for, by code."""

    record: Conference
    heard: tuple[Heard, ...]

    @property
    def id(self) -> str:
        """By which a table knows the line again."""
        return self.record.id


def attendants_of(record: Conference) -> tuple[Attendant, ...]:
    """Who was asked to come."""
    return tuple(
        Attendant(name=str(one.get("name", "")), position=str(one.get("position", "")), came=one.get("came"))
        for one in record.attendants
    )


@service
def conferences(desk: Desk) -> list[Meeting]:
    """The conferences of the year, the newest first."""
    with access.looking(desk) as look:
        return meetings_in(desk, look, look.all(Conference, year_id=desk.year.id))


@service
def meeting_of(desk: Desk, conference_id: str) -> Meeting:
    """One conference; CareError where there is none."""
    with access.looking(desk) as look:
        return meetings_in(desk, look, [_conference(look, conference_id)])[0]


def meetings_in(desk: Desk, look: Reading, found: Iterable[Conference]) -> list[Meeting]:
    """Conferences with the children within reach, inside an open look; no case of an area this person
    does not see.
    """
    shut = shut_areas(desk, look)
    records = sorted(found, key=lambda one: (str(one.day), one.number), reverse=True)
    rows = look.all(ConferenceChild, conference_id=[one.id for one in records])
    children = children_of(look, [one.enrollment_id for one in rows])
    cases = [one for one in look.all(CareCase, enrollment_id=list(children)) if one.area not in shut]
    actions = look.all(CareAction, source=[one.id for one in records])
    made = []
    for record in records:
        mine = [one for one in rows if one.conference_id == record.id]
        mine.sort(key=lambda one: _order(one.code))
        heard = (_heard(one, children[one.enrollment_id], cases, actions) for one in mine)
        made.append(Meeting(record, tuple(heard)))
    return made


def _order(code: str) -> tuple[int, str]:
    return len(code), code


def _heard(
    record: ConferenceChild, child: ClassRow, cases: Sequence[CareCase], actions: Sequence[CareAction]
) -> Heard:
    own = tuple(one for one in cases if one.enrollment_id == record.enrollment_id)
    ids = {one.id for one in own}
    resolved = [one for one in actions if one.case_id in ids and one.source == record.conference_id]
    return Heard(record, child, own, tuple(sorted(resolved, key=lambda one: str(one.due))))


def _conference(look: Reading, conference_id: str) -> Conference:
    found = look.get(Conference, conference_id)
    if found is None:
        raise CareError(GONE)
    return found


@service
def new_conference(desk: Desk) -> Conference:
    """The next conference of the year, of today; not stored yet."""
    with access.looking(desk) as look:
        count = len(look.all(Conference, year_id=desk.year.id))
    return Conference(year_id=desk.year.id, number=f"{count + 1}/{desk.year.number}", day=desk.today)


@service
def keep(desk: Desk, conference: Conference, attendants: Sequence[Attendant]) -> Conference:
    """Keep the head of the minutes, with who was asked and who came."""
    named = [
        {"name": one.name.strip(), "position": one.position.strip(), "came": one.came}
        for one in attendants if one.name.strip()
    ]
    new = replace(conference, people=json.dumps(named, ensure_ascii=False))
    problem = wrong_in(new)
    if problem:
        raise CareError(problem)
    with access.changing(desk, KEEP.with_(number=new.number)) as unit:
        unit.put(new)
    return new


@service
def add_child(desk: Desk, conference_id: str, enrollment_id: str) -> ConferenceChild:
    """Bring a child before the conference, under the next code."""
    with access.looking(desk) as look:
        record = _conference(look, conference_id)
    with access.changing(desk, ADD.with_(number=record.number)) as unit:
        child_of(unit, enrollment_id)
        there = unit.all(ConferenceChild, conference_id=conference_id)
        if any(one.enrollment_id == enrollment_id for one in there):
            raise CareError(THERE)
        code = next_code(one.code for one in there)
        new = ConferenceChild(conference_id=conference_id, enrollment_id=enrollment_id, code=code)
        unit.put(new)
    return new


@service
def drop_child(desk: Desk, conference_child_id: str) -> None:
    """Take a child out who was added by mistake; CareError once something was resolved."""
    heard, record = _both(desk, conference_child_id)
    if heard.actions:
        raise CareError(DONE)
    with access.changing(desk, DROP.with_(number=record.number)) as unit:
        unit.remove_all([heard.record])


def _both(desk: Desk, conference_child_id: str) -> tuple[Heard, Conference]:
    with access.looking(desk) as look:
        row = look.get(ConferenceChild, conference_child_id) or ConferenceChild()
        meeting = meetings_in(desk, look, [_conference(look, row.conference_id)])[0]
    found = next((one for one in meeting.heard if one.record.id == conference_child_id), None)
    if found is None:
        raise CareError(GONE)
    return found, meeting.record


@service
def keep_child(desk: Desk, record: ConferenceChild) -> ConferenceChild:
    """Keep what was said about one child."""
    problem = wrong_in(record)
    if problem:
        raise CareError(problem)
    with access.looking(desk) as look:
        conference = _conference(look, record.conference_id)
    with access.changing(desk, KEEP.with_(number=conference.number)) as unit:
        now = unit.get(ConferenceChild, record.id)
        new = replace(record, case_id=now.case_id) if now else record
        unit.put(new)
    return new


@service
def resolve(
    desk: Desk, conference_child_id: str, resolution: Resolution, *, case_id: str = "", area: str = ""
) -> CareAction:
    """A resolution becomes an action of the child's case, which is opened (``area``) where there is none.

    CareError where it does not say what, who and by when.
    """
    heard, conference = _both(desk, conference_child_id)
    _refuse(resolution, conference)
    with access.changing(desk, RESOLVE.with_(number=conference.number)) as unit:
        case = _case(desk, unit, heard, conference, case_id, area)
        action = CareAction(
            case_id=case.id, method=resolution.method or OTHER, text=resolution.text.strip(),
            owner=resolution.owner.strip(), due=resolution.due, source=conference.id,
        )
        refuse_unknown(unit, [action])
        unit.put_all([case, replace(heard.record, case_id=case.id), action])
    return action


def _refuse(resolution: Resolution, conference: Conference) -> None:
    wanted = ((resolution.text.strip(), WHAT), (resolution.owner.strip(), WHO), (resolution.due, WHEN))
    missing = next((words for value, words in wanted if not value), None) or wrong_in(resolution)
    if missing:
        raise CareError(missing)
    if conference.day and resolution.due and resolution.due < conference.day:
        raise CareError(PAST)


def _case(
    desk: Desk, unit: Writing, heard: Heard, conference: Conference, case_id: str, area: str
) -> CareCase:
    """The case that is meant: the named one, the only open one, or a new one of ``area``."""
    open_ = [one for one in heard.cases if one.is_open]
    wanted = case_id or heard.record.case_id
    found = next((one for one in open_ if one.id == wanted or (not wanted and one.area == area)), None)
    if found is None and not area and len(open_) == 1:
        found = open_[0]
    if found:
        return found
    if not area:
        raise CareError(AREA)
    number = next_number(unit.taken(CareCase, "number"), desk.year.number)
    return CareCase(
        enrollment_id=heard.record.enrollment_id, number=number, area=area,
        source="conference", opened=conference.day or desk.today, opened_by=desk.who,
        manager=heard.record.manager, problem=heard.record.evidence,
    )


@service
def finish(desk: Desk, conference_id: str) -> Conference:
    """The minutes are done; CareError naming the child for whom nothing was resolved."""
    meeting = meeting_of(desk, conference_id)
    if meeting.record.day is None:
        raise CareError(NO_DAY)
    if not meeting.heard:
        raise CareError(EMPTY)
    for one in meeting.heard:
        if not one.actions or not one.record.manager.strip():
            raise CareError(OPEN.with_(code=one.record.code))
    with access.changing(desk, FINISH.with_(number=meeting.record.number)) as unit:
        new = replace(meeting.record, status="done")
        unit.put(new)
    return new
