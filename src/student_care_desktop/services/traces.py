"""The trace as principal and care head read it, and the seal that closes a month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.tracing import SealFacts, TraceFacts, TraceLine
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.students import find
from student_care_desktop.storage.files import written
from student_care_desktop.storage.trace import Trace
from student_care_desktop.storage.units import Reading

__all__ = [
    "ACTS", "Look", "Seal", "print_seal", "seal_month", "seal_sheet", "told", "trace_facts", "traces",
]

NOTHING = mark("Trace", "The trace has no line of {month} yet. Nothing was sealed.")

ACTS: Mapping[str, Words] = {
    "log-in": mark("Trace", "came in"),
    "refused": mark("Trace", "was refused"),
    "recovery": mark("Trace", "came in with the recovery sheet"),
    "reset": mark("Trace", "gave a new passphrase"),
    "view": mark("Trace", "looked at restricted parts"),
    "print": mark("Trace", "printed"),
    "export": mark("Trace", "exported"),
    "import": mark("Trace", "imported"),
    "seal": mark("Trace", "sealed the month"),
}
"""What a line can tell."""

_WHATS: Mapping[str, Words] = {
    "care-case": mark("Trace", "a care case that few may see"),
    "urgent-note": mark("Trace", "a sealed note of an urgent case"),
    "counselling": mark("Trace", "a sealed counselling note"),
    "protection-report": mark("Trace", "a child protection report"),
    "referral": mark("Trace", "a referral"),
    "handover": mark("Trace", "a hand-over pack for another school"),
    "handover-pack": mark("Trace", "a hand-over pack of another school"),
    "urgent-case": mark("Trace", "an urgent case"),
    "screening-signs": mark("Trace", "restricted signs of the screening"),
    "log-in": mark("Trace", "wrong passphrase at the gate"),
    "unlock": mark("Trace", "wrong passphrase at the locked screen"),
    "summary": mark("Trace", "the summary of figures"),
    "summary-with-names": mark("Trace", "the summary with the children's names"),
}
_NO_RIGHT = mark("Trace", "work without the right to it")
_SHEETS = mark("Trace", "a workbook of answers")
_FORM = mark("Trace", "{form} {whom}")


@dataclass(frozen=True, slots=True)
class Look:
    """A line of the trace, with the student number where it is about a child who is still on record."""

    line: Trace
    number: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Seal:
    """A month closed: how many lines it has, and the seal over them and all before them."""

    month: str
    lines: int
    seal: str


@service
def traces(desk: Desk, number: str = "") -> list[Look]:
    """The trace, newest line first; with a student number only what is about this child."""
    child = find(desk, number) if number else None
    found = desk.store.trace(child.id if child else "")
    with access.looking(desk) as look:
        ids = {line.whose for line in found if line.whose}
        known = {one.id: one for one in look.all(Student, id=ids)}
    return [_look(line, known.get(line.whose)) for line in found]


@service
def seal_month(desk: Desk) -> Seal:
    """Close the month of today: the seal stands in the trace and on the paper that is signed."""
    month = f"{desk.today:%Y-%m}"
    found = desk.store.trace()
    here = [line for line in found if line.at.startswith(month)]
    if not here:
        raise CareError(NOTHING.with_(month=_month(desk.today)))
    desk.store.note("seal", month, desk.now(), why=found[0].seal)
    return Seal(month, len(here), found[0].seal)


@service
def seal_sheet(desk: Desk, seal: Seal) -> bytes:
    """The sheet of a month seal as PDF in memory, to be signed."""
    from student_care_desktop.reports import register

    with access.looking(desk) as look:
        name = (look.first(School) or School()).name
    facts = SealFacts(
        school_name=name, today=desk.today, month=dt.date.fromisoformat(f"{seal.month}-01"),
        lines=seal.lines, seal=seal.seal, who=desk.who,
    )
    paper = BytesIO()
    register.make("trace-seal", [facts], paper, desk.say)
    return paper.getvalue()


@service
def print_seal(desk: Desk, seal: Seal, target: Path) -> None:
    """The same, written to the PDF ``target``, whole or not at all."""
    pdf = seal_sheet(desk, seal)
    with written(target) as file:
        file.write(pdf)


def trace_facts(desk: Desk, look: Reading, ids: Sequence[str]) -> Iterator[TraceFacts]:
    """Who has seen the file of each of these children, for the printed sheet."""
    school = look.first(School) or School()
    for child in ids:
        place = look.first(Enrollment, student_id=child, year_id=desk.year.id) or Enrollment()
        room = look.get(Classroom, place.classroom_id) or Classroom()
        lines = tuple(
            TraceLine(dt.datetime.fromisoformat(line.at), line.who, ACTS[line.act], told(line))
            for line in desk.store.trace(child)
        )
        yield TraceFacts(
            school=school, year=desk.year.number, today=desk.today,
            student=look.get(Student, child) or Student(), class_name=room.name, lines=lines,
        )


def told(line: Trace) -> Words | str:
    """With what, in plain words: the title of a form, not its key; of a refusal, that there was no right."""
    first, _, rest = line.what.partition(" ")
    if first in _WHATS:
        return _WHATS[first]
    if line.act == "refused":
        return _NO_RIGHT
    if line.act == "export" and first == "sheets":
        return _SHEETS
    return _form_told(first, rest) if line.act == "print" else line.what


def _form_told(key: str, whom: str) -> Words | str:
    from student_care_desktop.reports.register import REGISTER

    form = REGISTER.get(key)
    return _FORM.with_(form=form.title, whom=whom) if form else key


def _look(line: Trace, child: Student | None) -> Look:
    return Look(line, child.number, child.name) if child else Look(line)


def _month(day: dt.date) -> str:
    return f"{day.month}/{day.year + 543}"
