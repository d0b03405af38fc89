"""The class committee: who signed the screening of a class, and when; the signature locks its forms."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom, Setting
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.screening import lock_class
from student_care_desktop.storage.units import Reading

__all__ = ["Signature", "sign", "signature", "signature_record"]

SETTING = "committee."
NOBODY = mark("Screening", "Write who signed, at least one name. Nothing was locked.")
FUTURE = mark("Screening", "The committee cannot have signed in the future. Nothing was locked.")


@dataclass(frozen=True, slots=True)
class Signature:
    """The names of those who signed, and the day."""

    names: tuple[str, ...]
    day: dt.date


@service
def sign(desk: Desk, room: Classroom, round_: int, names: Iterable[str], day: dt.date) -> int:
    """The committee has signed: keep names and day, lock every form of the class; how many were locked."""
    people = tuple(name for name in map(clean, names) if name)
    if not people:
        raise CareError(NOBODY)
    if day > desk.today:
        raise CareError(FUTURE)
    new = signature_record(room.id, round_, Signature(people, day))

    def signed(unit: Reading) -> list[Record]:
        old = unit.first(Setting, key=new.key)
        return [replace(old, value=new.value) if old else new]

    return lock_class(desk, room, round_, signed)


def signature_record(room_id: str, round_: int, signed: Signature) -> Setting:
    """The record that says who signed."""
    told = {"names": signed.names, "day": signed.day.isoformat()}
    return Setting(key=_key(room_id, round_), value=json.dumps(told, ensure_ascii=False))


@service
def signature(desk: Desk, room: Classroom, round_: int) -> Signature | None:
    """Who signed for a class in a round; None where nobody has."""
    with access.looking(desk) as look:
        look.keep_inside(room)
        kept = look.first(Setting, key=_key(room.id, round_))
    if kept is None:
        return None
    told = json.loads(kept.value)
    return Signature(tuple(told["names"]), dt.date.fromisoformat(told["day"]))


def _key(room_id: str, round_: int) -> str:
    return f"{SETTING}{room_id}.{round_}"
