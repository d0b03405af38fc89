"""What the children say of school, this year and the year before: a child in trouble is less happy."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.voices import FACES, VoiceSheet
from student_care_desktop.services.access import HEAD
from student_care_desktop.services.demo.cast import DAY, PAST, YEAR, Cast, Child, Dice
from student_care_desktop.services.demo.terms import here
from student_care_desktop.services.demo.troubles import trouble

__all__ = ["past_voices", "said"]

_WEEKS = (dt.date(2025, 6, 9), dt.date(2025, 7, 31))
_PAST_WEEKS = (dt.date(2024, 6, 10), dt.date(2024, 7, 31))
_ASKED = 0.8
"""Of the first class of each grade, who fills in the page."""
_MOOD, _PAST_MOOD = 4, 3.9


def said(cast: Cast, child: Child) -> VoiceSheet | None:
    """What the child says this year."""
    dice = cast.dice("voice", child.number)
    if not here(child, DAY) or child.room != 1 or not dice.chance(_ASKED):
        return None
    key, faces = cast.id("voice", child.number), _faces(cast, child, dice, _MOOD)
    return _sheet(cast, child, key, YEAR, dice.day(*_WEEKS), faces)


def past_voices(cast: Cast) -> Iterator[Record]:
    """What those said who were here in the year before."""
    for child in cast.children:
        dice = cast.dice("past voice", child.number)
        if child.past_room == 1 and dice.chance(_ASKED):
            key, faces = cast.id("past voice", child.number), _faces(cast, child, dice, _PAST_MOOD)
            yield _sheet(cast, child, key, PAST, dice.day(*_PAST_WEEKS), faces)


def _faces(cast: Cast, child: Child, dice: Dice, usual: float) -> dict[str, int]:
    mood = usual - bool(trouble(cast, child).level)
    return {
        one.key: min(FACES, max(1, round(dice.gauss(mood, 0.9)))) for one in voice().statements
        if dice.chance(0.96)
    }


def _sheet(
    cast: Cast, child: Child, key: str, year: int, day: dt.date, faces: dict[str, int]
) -> VoiceSheet:
    form = voice()
    return VoiceSheet(
        id=key, student_id=cast.id("student", child.number), year_id=cast.year(year)[0].id, term=1, round=1,
        day=day, version=form.version, answers=json.dumps(faces, sort_keys=True), hash=form.hash,
        keyed_by=HEAD,
    )
