"""Urgent cases: what opened them, what to do today, whom to call.  They stand in no list and no export."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.catalog.areas import areas
from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Classroom, School, Staff
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import clean, short_moment
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.sealing import count_of, opened, sealed
from student_care_desktop.storage.units import Reading

__all__ = [
    "HOTLINES", "STEPS", "Alarm", "Call", "alarms", "close_case", "count_open", "notes_of", "open_cases",
    "seen", "write_note",
]

SHEET = mark("Urgent", "{instrument}: {advice}")
NOTE = mark("Why", "Write down what was done in an urgent case")
CLOSE = mark("Why", "Close an urgent case")
SAY_WHAT = mark("Urgent", "Write what came of it. The case stays open.")
UNKNOWN = mark("Urgent", "An answer that matters for the child's safety")
GUIDANCE = mark("Urgent", "Guidance teacher")
PRINCIPAL = mark("Urgent", "Principal")
ADVISER = mark("Urgent", "Homeroom teacher")
STEPS: tuple[Words, ...] = (
    mark("Urgent", "Stay with the child, or see that a trusted adult does. Listen calmly; do not question."),
    mark("Urgent", "Tell the guidance teacher and the principal today, in person or by telephone."),
    mark("Urgent", "If life is in danger call 1669 or 191 at once. Keep away what could be used to do harm."),
    mark("Urgent", "If someone has hurt the child, the law asks to report it at once: 1300 or police."),
    mark("Urgent", "Speak of it only with those who help. It stands in no class list and in no export."),
)
"""What to do the same day, in this order."""
HOTLINES: tuple[tuple[str, Words], ...] = (
    ("1323", mark("Urgent", "Mental health, day and night")),
    ("1300", mark("Urgent", "Child protection and social help")),
    ("191", mark("Urgent", "Police")),
    ("1669", mark("Urgent", "Medical emergency")),
)
_GUIDANCE, _PRINCIPAL, _VICE = "แนะแนว", "ผู้อำนวยการ", "รองผู้อำนวยการ"
"""How posts are called in the staff records of Thai schools."""


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to be told; ``phone`` is empty where the school has not written it down."""

    role: Words
    name: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """An open urgent case as it is told to whoever may know of it."""

    case: UrgentCase
    student: Student
    no: int | None
    class_name: str
    causes: tuple[Words, ...]
    calls: tuple[Call, ...]

    @property
    def notes(self) -> int:
        """How many sealed notes the case has; what they say, few read."""
        return count_of(self.case.note)


@service
def alarms(desk: Desk, enrollment_id: str) -> list[Alarm]:
    """The open urgent cases of a child that this person may see, the newest first."""
    with access.looking(desk) as look:
        found = look.all(UrgentCase, enrollment_id=enrollment_id)
        mine = [one for one in found if _open(one) and _may_see(desk, one)]
        mine.sort(key=lambda one: str(one.opened), reverse=True)
        return [_alarm(look, one) for one in mine]


@service
def open_cases(desk: Desk) -> list[Alarm]:
    """The open urgent cases of all children that this person may see, the newest first."""
    with access.looking(desk) as look:
        mine = _mine(desk, look)
        mine.sort(key=lambda one: str(one.opened), reverse=True)
        return [_alarm(look, one) for one in mine]


@service
def count_open(desk: Desk) -> int:
    """How many open urgent cases this person may see."""
    with access.looking(desk) as look:
        return len(_mine(desk, look))


def _mine(desk: Desk, look: Reading) -> list[UrgentCase]:
    return [one for one in look.all(UrgentCase) if _open(one) and _may_see(desk, one)]


@service
def seen(desk: Desk, alarm: Alarm) -> None:
    """An urgent case was really shown to the person: it stands in the trace."""
    desk.store.note("view", "urgent-case", desk.now(), whose=[alarm.student.id])


@service
def notes_of(desk: Desk, case: UrgentCase) -> str:
    """What was written of a case, for the counsellor and the supervisor; it stands in the trace.

    NotAllowed for everybody else: the note is sealed, and nothing of it is shown.
    """
    with access.looking(desk) as look:
        place = look.get(Enrollment, case.enrollment_id) or Enrollment()
        now = look.get(UrgentCase, case.id) or case
    found = opened(desk, now.note)
    desk.store.note("view", "urgent-note", desk.now(), whose=[place.student_id])
    return "\n".join(found)


@service
def write_note(desk: Desk, case: UrgentCase, text: str) -> UrgentCase:
    """Keep what was done as one more sealed note: also who may not read the others adds to them."""
    return _keep(desk, case, NOTE, text)


@service
def close_case(desk: Desk, case: UrgentCase, text: str) -> UrgentCase:
    """Close a case with what came of it; CareError where nothing is said."""
    if not text.strip():
        raise CareError(SAY_WHAT)
    return _keep(desk, case, CLOSE, text, closed=desk.today)


def _keep(desk: Desk, case: UrgentCase, why: Words, text: str, closed: dt.date | None = None) -> UrgentCase:
    """``text`` after the notes that stand there, sealed, with who wrote it and when."""
    with access.changing(desk, why) as unit:
        now = unit.get(UrgentCase, case.id) or case
        told = f"{short_moment(desk.now())} {desk.who}: {text.strip()}" if text.strip() else ""
        new = replace(now, closed=closed or now.closed, note=sealed(desk, now.note, told))
        unit.put(new)
        return new


def _open(case: UrgentCase) -> bool:
    return case.closed is None


def _may_see(desk: Desk, case: UrgentCase) -> bool:
    return case.opened_by == desk.who or access.may_see_restricted(desk)


def _alarm(look: Reading, case: UrgentCase) -> Alarm:
    place = look.get(Enrollment, case.enrollment_id) or Enrollment()
    room = look.get(Classroom, place.classroom_id) or Classroom()
    return Alarm(
        case=case, student=look.get(Student, place.student_id) or Student(), no=place.no,
        class_name=room.name, causes=tuple(_causes(case)) or (UNKNOWN,), calls=tuple(_calls(look, room)),
    )


def _causes(case: UrgentCase) -> Iterator[Words]:
    """In words: the advice of the instrument's rule, the sign of the screening, the answer of the visit."""
    first, *rest = case.cause.split() or [""]
    tool = instruments().get(first)
    if tool:
        for rule in tool.rules:
            if rule.key in rest:
                yield SHEET.with_(instrument=tool.title, advice=rule.advice)
        return
    known = _signs()
    yield from (known[key] for key in (first, *rest) if key in known)


def _signs() -> dict[str, Words]:
    asked = {
        f"{question.key}.{option.key}": option.text
        for question in visit_forms().questions for option in question.options
    }
    return asked | {sign.key: sign.text for sign in areas().signs if sign.urgent}


def _calls(look: Reading, room: Classroom) -> Iterator[Call]:
    people = [one for one in look.all(Staff) if one.status == "working"]
    for one in people:
        if _GUIDANCE in one.position:
            yield Call(GUIDANCE, one.name, one.phone)
    yield from _principal(look.first(School) or School(), people)
    for one in advisers_by_class(look, [room])[room.id]:
        yield Call(ADVISER, one.name, one.phone)


def _principal(school: School, people: Sequence[Staff]) -> Iterator[Call]:
    """The principal of the school's facts, with the telephone of the staff record of the same name."""
    heads = [one for one in people if _PRINCIPAL in one.position and _VICE not in one.position]
    named = [one for one in people if school.principal and clean(one.name) == clean(school.principal)]
    found = next(iter([*named, *heads]), None)
    name = school.principal or (found.name if found else "")
    if name:
        yield Call(PRINCIPAL, name, (found.phone if found else "") or school.phone)
