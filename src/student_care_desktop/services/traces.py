"""The trace as principal and care head read it, and the seal that closes a month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.students import find
from student_care_desktop.storage.trace import Trace

__all__ = ["ACTS", "Look", "Seal", "seal_month", "traces"]

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


def _look(line: Trace, child: Student | None) -> Look:
    return Look(line, child.number, child.name) if child else Look(line)


def _month(day: dt.date) -> str:
    return f"{day.month}/{day.year + 543}"
