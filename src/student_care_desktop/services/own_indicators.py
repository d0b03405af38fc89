"""The school's own indicators: targets, limits, names, what it does not use, what it judges besides.

Every version stays, with the day and who kept it; the newest is in use.  What ships is never changed, so a
new version of the program brings its new indicators along.  What those concerned agreed to in stage 3 of a
year (targets, names, what is left out) holds for that year besides.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.catalog.own_indicators import read_copy, write_copy
from student_care_desktop.domain.agreed import agreed
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.indicators import IndicatorSet, problem_of
from student_care_desktop.domain.school import Setting, Year
from student_care_desktop.domain.strategy.agreement import AgreedIndicator
from student_care_desktop.domain.strategy.cycles import Cycle, StageSign
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = [
    "Version", "indicator_set", "indicator_versions", "indicators_in", "indicators_of_year",
    "keep_indicators", "restore_indicators",
]

KEEP = mark("Why", "Change the indicators, version {version}")
SHIPPED = mark("Why", "Use the shipped indicators again")
_KEY, _AGREEING = "indicators", "strategy_3"
_NOTHING: Mapping[str, Any] = {"now": 0, "versions": []}


@dataclass(frozen=True, slots=True)
class Version:
    """A copy that the school used from ``day`` on."""

    number: int
    day: dt.date
    by: str
    indicators: IndicatorSet


@service
def indicator_set(desk: Desk) -> IndicatorSet:
    """The standards and indicators of this school: its own copy, or the shipped ones."""
    with access.looking(desk) as look:
        return indicators_in(look)


def indicators_in(look: Reading) -> IndicatorSet:
    """The same inside an open look."""
    kept = _kept(look)
    found = next((one for one in kept["versions"] if one["number"] == kept["now"]), None)
    return _read(found) if found else shipped_indicators()


def indicators_of_year(look: Reading, year: Year) -> IndicatorSet:
    """Those of the school with what was agreed for ``year``, once its third stage is signed."""
    mine, cycle = indicators_in(look), look.first(Cycle, year_id=year.id)
    if cycle is None or not any(one.day for one in look.all(StageSign, cycle_id=cycle.id, stage=_AGREEING)):
        return mine
    rows = look.all(AgreedIndicator, cycle_id=cycle.id)
    return agreed(mine, sorted(rows, key=lambda one: (one.place, one.id)))


@service
def indicator_versions(desk: Desk) -> tuple[Version, ...]:
    """Every copy that the school ever used, the oldest first."""
    with access.looking(desk) as look:
        return tuple(
            Version(one["number"], dt.date.fromisoformat(one["day"]), one["by"], _read(one))
            for one in _kept(look)["versions"]
        )


@service
def keep_indicators(desk: Desk, indicators: IndicatorSet) -> IndicatorSet:
    """Use these from now on, as a version of their own; the set in use where nothing was changed.

    CareError says which indicator makes no sense.  What ships cannot be taken out, only dropped.
    """
    with access.looking(desk) as look:
        now, kept = indicators_in(look), _kept(look)
    number = 1 + max((one["number"] for one in kept["versions"]), default=0)
    new = {
        "number": number, "day": desk.today.isoformat(), "by": desk.who,
        "copy": write_copy(indicators, shipped_indicators()),
    }
    made = _believed(indicators, new)
    if made.indicators == now.indicators:
        return now
    with access.changing(desk, KEEP.with_(version=made.version)) as unit:
        setting = unit.first(Setting, key=_KEY) or Setting(key=_KEY)
        value = {"now": number, "versions": [*kept["versions"], new]}
        unit.put(replace(setting, value=json.dumps(value, ensure_ascii=False)))
    return made


@service
def restore_indicators(desk: Desk) -> IndicatorSet:
    """Use the shipped indicators from now on; the school's copies stay."""
    with access.changing(desk, SHIPPED) as unit:
        setting = unit.first(Setting, key=_KEY)
        if setting:
            value = {**_kept(unit), "now": 0}
            unit.put(replace(setting, value=json.dumps(value, ensure_ascii=False)))
    return shipped_indicators()


def _kept(look: Reading) -> Mapping[str, Any]:
    setting = look.first(Setting, key=_KEY)
    return {**_NOTHING, **json.loads(setting.value)} if setting and setting.value else _NOTHING


def _read(version: Mapping[str, Any]) -> IndicatorSet:
    shipped = shipped_indicators()
    return read_copy(version["copy"], shipped, f"{shipped.version}.{version['number']}")


def _believed(indicators: IndicatorSet, version: Mapping[str, Any]) -> IndicatorSet:
    for one in indicators.indicators:
        if problem := problem_of(one):
            raise CareError(problem)
    try:
        return _read(version)
    except Contradiction as wrong:
        raise CareError(wrong.words) from wrong
