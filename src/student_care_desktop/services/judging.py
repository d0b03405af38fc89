"""What a stored answer sheet comes to: by which norms, for whom, and whether somebody must be told today.

Plain functions on records, so that one sheet, a whole workbook and the demonstration are judged alike.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from student_care_desktop.catalog.instruments import instrument as instrument_named
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.norms import Norms, Rating, Reading
from student_care_desktop.domain.scoring import GAP, Scored, judge, read_answers, score
from student_care_desktop.domain.sheets import DONE, DRAFT, Sheet, UrgentCase, judged
from student_care_desktop.domain.students import Student, age_on
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.norms import choice_of
from student_care_desktop.storage.units import Reading as Look

__all__ = [
    "digest", "own_reading", "rating", "reading_of", "result", "scored", "signed", "urgent_case",
    "with_result",
]

_STAMP = 20
"""So many letters of each digest stand in the fingerprint of a sheet."""


def reading_of(look: Look, tool: Instrument) -> Reading:
    """The norms by which this school judges new sheets of ``tool``."""
    return choice_of(look, tool)


def own_reading(sheet: Sheet, own: Sequence[Norms] = ()) -> Reading:
    """The norms by which ``sheet`` was judged.

    ``own`` are the school's own sets (:func:`norms.every_version`); CareError where it is none of them.
    """
    tool = instrument_named(sheet.instrument)
    stamps = sheet.digest.split("-")[1:]
    mine = tuple(one for one in own if one.digest[:_STAMP] in stamps)
    keys = [key for key in (sheet.norms, sheet.supplement_norms) if key]
    return replace(tool, norms=(*tool.norms, *mine)).reading(keys, prorate=bool(sheet.prorated))


def rating(sheet: Sheet, child: Student) -> Rating:
    """Who answered of whom; the age is that on the day of the sheet."""
    age = age_on(child.birthday, sheet.day)[0] if child.birthday and sheet.day else None
    return Rating(sheet.informant, child.sex, age)


def scored(tool: Instrument, reading: Reading, sheet: Sheet, child: Student) -> Scored:
    """What the answers, or the entered scores, of ``sheet`` come to; CareError if they cannot be."""
    about = rating(sheet, child)
    if sheet.entered:
        kept: Mapping[str, Any] = json.loads(sheet.entered)
        return judge(tool, reading, about, kept["scores"], kept["results"])
    second = tool.supplements.get(sheet.informant)
    supplement = read_answers(second, sheet.supplement) if second and sheet.supplement else None
    return score(tool, reading, about, read_answers(tool.main, sheet.answers), supplement)


def result(sheet: Sheet, tool: Instrument, reading: Reading, child: Student) -> tuple[Sheet, Scored]:
    """``sheet`` judged: a result when every item is answered, else a draft; and what it comes to."""
    found = scored(tool, reading, sheet, child)
    return with_result(sheet, tool, reading, found, draft=GAP in sheet.answers), found


def with_result(sheet: Sheet, tool: Instrument, reading: Reading, found: Scored, *, draft: bool) -> Sheet:
    """``sheet`` as a result by ``found``, or as a draft without one."""
    if draft:
        empty: dict[str, Any] = dict.fromkeys(judged(found), "")
        return replace(sheet, status=DRAFT, digest="", **empty)
    filled: dict[str, Any] = {**judged(found)}
    return replace(sheet, status=DONE, digest=digest(tool, reading), **filled)


def digest(tool: Instrument, reading: Reading) -> str:
    """The fingerprint of everything that judged: instrument and both norm sets."""
    second = reading.supplement.digest if reading.supplement else ""
    return "-".join(one[:_STAMP] for one in (tool.digest, reading.norms.digest, second))


@service
def signed(desk: Desk, tool: Instrument) -> dict[str, Any]:
    """Who keyed it, when, and with which version of the instrument."""
    stamp = desk.now().isoformat(timespec="seconds")
    return {"keyed_by": desk.who, "keyed_at": stamp, "version": tool.version}


def urgent_case(sheet: Sheet, found: Scored, day: dt.date, who: str) -> UrgentCase | None:
    """The restricted case that an urgent answer opens, whatever the total; None where there is none."""
    if not found.urgent:
        return None
    causes = " ".join(rule.key for rule in found.fired if rule.urgent)
    return UrgentCase(
        enrollment_id=sheet.enrollment_id, cause=f"{sheet.instrument} {causes}"[:80], source=sheet.id,
        opened=day, opened_by=who,
    )
