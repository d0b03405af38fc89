"""Screening of the year before: one round, locked, found a little graver than this year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from student_care_desktop.catalog.areas import areas as shipped_areas
from student_care_desktop.domain.areas import FLAGS, Areas, Level, Ticks
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.screenings import Screening, confirmed, locked
from student_care_desktop.services.access import HEAD
from student_care_desktop.services.demo.cast import PAST, Cast, Child, Dice
from student_care_desktop.services.demo.troubles import trouble
from student_care_desktop.storage.units import Reading

__all__ = ["past_screenings"]

_FIRST, _LAST = dt.date(2024, 7, 22), dt.date(2024, 8, 9)
_MISSED, _ONCE_WORSE = 0.06, 0.07
"""How many have no form, and how many had a trouble in learning that is gone."""


def past_screenings(cast: Cast, look: Reading) -> Iterator[Record]:
    """A form for nearly everybody who was here in the year before."""
    form = shipped_areas()
    for child in cast.children:
        dice = cast.dice("past screening", child.number)
        if child.past_room and not dice.chance(_MISSED):
            yield _form(cast, child, dice, form)


def _form(cast: Cast, child: Child, dice: Dice, form: Areas) -> Screening:
    fares = trouble(cast, child)
    level, troubled = fares.level or Level.RISK, set(fares.areas)
    if dice.chance(_ONCE_WORSE):
        troubled.add("study")
    signs = [_sign(dice, form, area, level) for area in sorted(troubled - {*FLAGS})]
    new = Screening(
        id=cast.id("past screening", child.number), enrollment_id=cast.id("enrollment", child.number, PAST)
    )
    ticks = Ticks(frozenset(key for key in signs if key), frozenset(form.keys))
    return locked(confirmed(new.with_ticks(ticks, form), HEAD, dice.day(_FIRST, _LAST)), HEAD)


def _sign(dice: Dice, form: Areas, area: str, level: str) -> str:
    """A sign of this level that opens no case; empty where the area has none."""
    found = [one for one in form.of(area) if one.level == level and one.counts and not one.urgent]
    return dice.choice(found).key if found else ""
