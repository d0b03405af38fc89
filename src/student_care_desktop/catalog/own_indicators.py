"""A school's own copy of the indicators: what differs from those that ship, as JSON in its data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from student_care_desktop.catalog.indicators import read_indicator, refuse
from student_care_desktop.catalog.reading import Table
from student_care_desktop.domain.indicators import Indicator, IndicatorSet
from student_care_desktop.domain.words import Words, mark

__all__ = ["read_copy", "write_copy"]

FILE = "indicators"
COUNTS_NOT = mark("Contradiction", "an indicator of the school's own is judged by people")


def write_copy(own: IndicatorSet, shipped: IndicatorSet) -> dict[str, Any]:
    """What ``own`` has otherwise than ``shipped``: changed, dropped and added indicators."""
    known = {one.key: one for one in shipped.indicators}
    return {
        "changed": {
            one.key: _changes(one) for one in own.indicators if one.key in known and one != known[one.key]
        },
        "added": [_row(one) for one in own.indicators if one.key not in known],
    }


def read_copy(values: object, shipped: IndicatorSet, version: str) -> IndicatorSet:
    """``shipped`` with the differences of a copy; raises Contradiction where they make no sense.

    A difference of an indicator that ships no more is left out.
    """
    table = Table(FILE, "", values)
    known = {one.key: one for one in shipped.indicators}
    changed = {key: row for key, row in table.tables("changed") if key in known}
    kept = [_changed(known[key], changed[key], shipped) if key in changed else known[key] for key in known]
    added = [_added(row, shipped) for row in table.rows("added")]
    table.once("added", [*known, *(one.key for one in added)])
    table.done()
    return replace(shipped, indicators=(*kept, *added), version=version)


def _changed(one: Indicator, row: Table, shipped: IndicatorSet) -> Indicator:
    made = replace(
        one, title=row.words(), target=row.amount("target"), limits=row.amounts("limits"),
        dropped=row.flag("dropped"),
    )
    row.done()
    refuse(row, made, shipped)
    return made


def _added(row: Table, shipped: IndicatorSet) -> Indicator:
    dropped = row.flag("dropped")
    made = read_indicator(row, shipped)
    if made.count:
        raise row.wrong("count", COUNTS_NOT)
    return replace(made, own=True, dropped=dropped)


def _changes(one: Indicator) -> dict[str, Any]:
    return {**_words(one.title), "target": one.target, "limits": list(one.limits), "dropped": one.dropped}


def _row(one: Indicator) -> dict[str, Any]:
    return {
        "key": one.key, "standard": one.standard, "panels": list(one.panels), "unit": one.unit,
        "counted": _words(one.counted), "among": _words(one.among), **_changes(one),
    }


def _words(words: Words) -> Mapping[str, str]:
    """In both languages; what the school wrote in one stands for both."""
    return {"th": words.thai or words.text, "en": words.text or words.thai}
