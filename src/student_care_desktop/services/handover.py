"""Hand-over packs: chosen parts of one child's record for another school, closed by a passphrase."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.record_parts import PARTS, RESTRICTED_PARTS, TITLES, Part, PartLine, left_out
from student_care_desktop.domain.referral_papers import ReferralFacts
from student_care_desktop.domain.students import Enrollment, Student, age_on
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.record_parts import choosable, parts_of
from student_care_desktop.services.results import Frame
from student_care_desktop.storage import pack
from student_care_desktop.storage.units import Reading

__all__ = ["FORM", "Pack", "open_pack", "write_pack"]

FORM = "handover"
NO_CHILD = mark("Pack", "This child is not on record in a class of yours. Nothing was written.")
NOT_YOURS = mark("Pack", "Restricted parts are chosen only by who may read them. Nothing was written.")
NAMED = mark("Pack", "The file's name would tell who the child is. Choose another one. Nothing was written.")
NEWER = mark("Pack", "This pack comes from a newer program. Install the newer program to read it.")
_FORMAT, _FACTS, _PAPER = 1, "facts.json", "paper.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What a pack tells: from where, of whom, its parts, what was left out, and the paper (PDF)."""

    school: str
    made: str
    by: str
    to: str
    name: str
    class_name: str
    age: str
    parts: tuple[Part, ...]
    left_out: tuple[str, ...]
    paper: bytes


@service
def write_pack(
    desk: Desk, enrollment_id: str, chosen: Collection[str], passphrase: str, target: Path, to: str = ""
) -> Path:
    """Write the chosen parts of one child's record into a closed file; a line of the trace tells of it.

    CareError where a part is not this person's to send, the passphrase is short, or the name of the file
    tells the name of the child.
    """
    if not {*chosen} <= {*choosable(desk)}:
        raise CareError(NOT_YOURS)
    with access.looking(desk) as look:
        place = look.get(Enrollment, enrollment_id)
        child = look.get(Student, place.student_id) if place else None
        if place is None or child is None:
            raise CareError(NO_CHILD)
        if any(part and part in target.name for part in (child.first_name, child.last_name)):
            raise CareError(NAMED)
        parts = parts_of(desk, look, place.id, chosen)
        told, paper = _told(desk, look, child, place, parts, to), _drawn(desk, look, child, parts)
    facts = json.dumps(told, ensure_ascii=False, indent=1).encode()
    pack.write_pack(target, {_FACTS: facts, _PAPER: paper}, passphrase)
    what = " ".join((FORM, *(key for key, _ in PARTS if key in chosen)))
    desk.store.note("export", what[:200], desk.now(), whose=[child.id])
    return target


def _told(
    desk: Desk, look: Reading, child: Student, place: Enrollment, parts: Collection[Part], to: str
) -> dict[str, Any]:
    frame = Frame(desk, look)
    room = frame.rooms.get(place.classroom_id)
    return {
        "format": _FORMAT, "school": frame.school.name, "made": show_day(desk.today),
        "by": name_at(desk, look),
        "to": to, "name": child.name, "class": room.name if room else "",
        "age": str(age_on(child.birthday, desk.today)[0]) if child.birthday else "",
        "parts": [
            {
                "key": one.key, "title": desk.say(one.title),
                "lines": [[row.label, row.text] for row in one.lines],
            }
            for one in parts
        ],
        "left_out": [
            {"key": key, "title": desk.say(TITLES[key])} for key in left_out([one.key for one in parts])
        ],
    }


def _drawn(desk: Desk, look: Reading, child: Student, parts: tuple[Part, ...]) -> bytes:
    from student_care_desktop.reports import register

    frame, paper = Frame(desk, look), BytesIO()
    keys = [one.key for one in parts]
    facts = ReferralFacts(
        **frame.head(frame.children([child.id])[0]), parts=parts, left_out=left_out(keys),
        secret=bool({*keys} & {*RESTRICTED_PARTS}),
    )
    register.make(FORM, [facts], paper, desk.say)
    return paper.getvalue()


@service
def open_pack(desk: Desk, path: Path, passphrase: str) -> Pack:
    """What is in a pack that another school sent, and what was left out; nothing comes into the records."""
    files = pack.open_pack(path, passphrase)
    told = json.loads(files[_FACTS])
    if told["format"] > _FORMAT:
        raise CareError(NEWER)
    desk.store.note("view", "handover-pack", desk.now())
    known = [one for one in told["parts"] if one["key"] in TITLES]
    return Pack(
        school=told["school"], made=told["made"], by=told["by"], to=told["to"], name=told["name"],
        class_name=told["class"], age=told["age"], paper=files[_PAPER],
        parts=tuple(
            Part(one["key"], tuple(PartLine(label, text) for label, text in one["lines"])) for one in known
        ),
        left_out=tuple(one["key"] for one in told["left_out"] if one["key"] in TITLES),
    )
