"""Papers laid before the principal: asked, approved, or returned with a remark."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from student_care_desktop.domain.due import Matter, approval_due, days_late
from student_care_desktop.domain.due_days import DueDays
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.referrals import Approval, Referral
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_of
from student_care_desktop.services.referrals import move_in
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "KINDS", "Laid", "Whose", "approve", "ask", "decided", "give_back", "returned_in", "waiting",
    "waiting_in", "what",
]

KINDS: Mapping[str, Words] = {
    "referral": mark("Approval", "Referral outside"),
    "meeting": mark("Approval", "Minutes of the parents' meeting"),
    "case-study": mark("Approval", "Case study"),
    "conference": mark("Approval", "Minutes of a case conference"),
    "plan": mark("Approval", "Plan"),
    "behaviour": mark("Approval", "Probation"),
}
"""What is laid before the principal."""
ASK = mark("Why", "Lay before the principal: {what}")
APPROVE = mark("Why", "Approve: {what}")
RETURN = mark("Why", "Return to be mended: {what}")
GONE = mark("Approval", "This was decided already, or taken back. Nothing was changed.")
REMARK = mark("Approval", "Write what is to be mended. Nothing was returned.")
WAITS = mark("Today", "Waits for approval: {what}")
RETURNED = mark("Today", "{what} was returned to be mended: {remark}")
_LAST = 30
"""Decisions that are shown."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A paper before the principal: whose it is, of which class, what it is, who asked."""

    approval: Approval
    what: Words
    name: str = ""
    number: str = ""
    class_name: str = ""
    by: str = ""

    @property
    def id(self) -> str:
        """The id of the approval."""
        return self.approval.id


def what(kind: str) -> Words:
    """How a kind of paper is called."""
    return KINDS.get(kind, told(kind, kind))


@service
def waiting(desk: Desk) -> list[Laid]:
    """What waits for the principal, the oldest first."""
    with access.looking(desk) as look:
        return [_laid(look, one) for one in _asked(look)]


@service
def decided(desk: Desk) -> list[Laid]:
    """What was approved or returned of late, the newest first."""
    with access.looking(desk) as look:
        found = [one for one in look.all(Approval) if one.state != "asked"]
        found.sort(key=lambda one: (one.decided or dt.date.min, one.id), reverse=True)
        return [_laid(look, one) for one in found[:_LAST]]


@service
def ask(desk: Desk, kind: str, about: str, enrollment_id: str = "", classroom_id: str = "") -> Approval:
    """Lay a record before the principal; what waits already is not laid there twice."""
    with access.changing(desk, ASK.with_(what=what(kind))) as unit:
        known = unit.first(Approval, about=about, state="asked")
        place = unit.get(Enrollment, enrollment_id) if enrollment_id else None
        new = known or Approval(
            kind=kind, about=about, enrollment_id=enrollment_id,
            classroom_id=place.classroom_id if place else classroom_id, asked=desk.today, asked_by=desk.who,
        )
        unit.put(new)
        return new


@service
def approve(desk: Desk, approval: Approval, remark: str = "") -> Approval:
    """The principal approves; a referral is sent with it.  CareError where it does not wait any more."""
    return _decide(desk, approval, APPROVE, replace(approval, state="approved", remark=remark.strip()))


@service
def give_back(desk: Desk, approval: Approval, remark: str) -> Approval:
    """The principal returns it with what is to be mended; CareError without a remark."""
    if not remark.strip():
        raise CareError(REMARK)
    return _decide(desk, approval, RETURN, replace(approval, state="returned", remark=remark.strip()))


def _decide(desk: Desk, approval: Approval, why: Words, new: Approval) -> Approval:
    with access.changing(desk, why.with_(what=what(approval.kind))) as unit:
        if approval.id not in {one.id for one in _asked(unit)}:
            raise CareError(GONE)
        new = replace(new, decided=desk.today, decided_by=desk.who)
        unit.put(new)
        _move_referral(desk, unit, new)
        return new


def _move_referral(desk: Desk, unit: Writing, decision: Approval) -> None:
    """A referral goes out, or back to whoever wrote it, by the principal's decision."""
    referral = unit.get(Referral, decision.about) if decision.kind == "referral" else None
    if referral is not None and referral.state == "waiting":
        to = "sent" if decision.state == "approved" else "returned"
        move_in(desk, unit, referral, to, decision.remark)


def _asked(look: Reading) -> list[Approval]:
    """What waits; a referral that waits without having been laid here is laid here by that."""
    found = look.all(Approval, state="asked")
    known = {one.about for one in found}
    for one in look.all(Referral, state="waiting"):
        if one.id not in known:
            found.append(
                Approval(
                    id=one.id, kind="referral", about=one.id, enrollment_id=one.enrollment_id,
                    asked=one.day, asked_by=one.sender,
                )
            )
    return sorted(found, key=lambda one: (one.asked or dt.date.min, one.id))


def _laid(look: Reading, one: Approval) -> Laid:
    place = look.get(Enrollment, one.enrollment_id) if one.enrollment_id else None
    child = look.get(Student, place.student_id) if place else None
    room = look.get(Classroom, one.classroom_id or (place.classroom_id if place else ""))
    return Laid(
        one, what(one.kind), child.name if child else "", child.number if child else "",
        room.name if room else "", name_of(look, one.asked_by),
    )


@dataclass(frozen=True, slots=True)
class Whose:
    """Children by their enrollment, classes by their id, and the day: what a matter is told with."""

    rows: Mapping[str, ClassRow]
    rooms: Mapping[str, Classroom]
    today: dt.date
    days: DueDays


def waiting_in(look: Reading, whose: Whose) -> Iterator[Matter]:
    """What waits for the principal, as matters of Today."""
    for one in _asked(look):
        yield _matter(one, WAITS.with_(what=what(one.kind)), whose)


def returned_in(look: Reading, whose: Whose, who: str) -> Iterator[Matter]:
    """What came back to whoever asked, until it is asked again; a referral tells it by itself."""
    mine = [one for one in look.all(Approval, asked_by=who, state="returned") if one.kind != "referral"]
    later = look.all(Approval, about=[one.about for one in mine]) if mine else []
    for one in mine:
        if not any(each.about == one.about and _after(each, one) for each in later):
            yield _matter(one, RETURNED.with_(what=what(one.kind), remark=one.remark), whose)


def _after(one: Approval, other: Approval) -> bool:
    """Whether ``one`` was asked for after ``other`` came back."""
    first, second = other.asked or dt.date.min, one.asked or dt.date.min
    return one.id != other.id and (one.state == "asked" or second > first)


def _matter(one: Approval, words: Words, whose: Whose) -> Matter:
    row = whose.rows.get(one.enrollment_id)
    room = whose.rooms.get(row.enrollment.classroom_id if row else one.classroom_id)
    due = approval_due(one.asked, whose.days) if one.state == "asked" else one.decided
    made = Matter(
        kind="approval", text=words, due=due, days_late=days_late(due, whose.today), about=one.about,
        what=one.kind, begun=True, restricted=bool(one.enrollment_id),
        class_name=room.name if room else "", classroom_id=room.id if room else "",
    )
    if row is None:
        return made
    child, place = row.student, row.enrollment
    return replace(
        made, student_id=child.id, enrollment_id=place.id, number=child.number, name=child.name,
        no=place.no or 0,
    )
