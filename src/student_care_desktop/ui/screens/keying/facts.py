"""The fields of an instrument of which only scores or a result are noted, and their way into a sheet."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from student_care_desktop.domain.fields import Choice, Date, Field, Number, Text, Yes
from student_care_desktop.domain.instruments import Ask, Instrument
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.thai import parse_day, show_day
from student_care_desktop.domain.words import mark

__all__ = ["Entered", "entered_in", "fields_of_tool", "split"]

SCORE, RESULT, NOTE = "score.", "result.", "noted."
LEVEL = mark("Keying", "{scale}: result")
_YES: Mapping[str, bool] = {"yes": True, "no": False}

Entered = tuple[dict[str, int], dict[str, str], dict[str, str]]
"""Scores and results by scale, and what is noted beside by its key."""


def fields_of_tool(tool: Instrument) -> dict[str, Field]:
    """A field for each score, each result that can be chosen, and each fact noted beside."""
    found: dict[str, Field] = {}
    choices = tuple((key, band.label) for key, band in tool.results.items())
    for scale in tool.main.scales:
        if scale.limits:
            low, high = scale.limits
            found[SCORE + scale.key] = Number(scale.title, low=low, high=high)
        if choices:
            title = LEVEL.with_(scale=scale.title) if scale.limits else scale.title
            found[RESULT + scale.key] = Choice(title, options=choices)
    return found | {NOTE + ask.key: _noted(ask) for ask in tool.asks}


def _noted(ask: Ask) -> Field:
    if ask.kind == "yes":
        return Yes(ask.label)
    return Date(ask.label) if ask.kind == "date" else Text(ask.label)


def entered_in(sheet: Sheet | None, fields: Mapping[str, Field]) -> dict[str, Any]:
    """What a stored sheet says, by the keys of ``fields``; what is not known is None or empty."""
    kept: Mapping[str, Any] = json.loads(sheet.entered) if sheet and sheet.entered else {}
    noted: Mapping[str, str] = json.loads(sheet.noted) if sheet and sheet.noted else {}
    return dict(_values(kept, noted, fields))


def _values(
    kept: Mapping[str, Any], noted: Mapping[str, str], fields: Mapping[str, Field]
) -> Iterator[tuple[str, Any]]:
    for key, field in fields.items():
        kind, name = key.split(".", 1)
        if kind == "score":
            yield key, kept.get("scores", {}).get(name)
        elif kind == "result":
            yield key, kept.get("results", {}).get(name, "")
        else:
            yield key, _read(field, noted.get(name, ""))


def _read(field: Field, text: str) -> Any:
    if isinstance(field, Yes):
        return _YES.get(text)
    return parse_day(text) if isinstance(field, Date) else text


def split(values: Mapping[str, Any]) -> Entered:
    """Values by key as a sheet keeps them; what is not known stays out."""
    found: Entered = ({}, {}, {})
    for key, value in values.items():
        if value is None or value == "":
            continue
        kind, name = key.split(".", 1)
        if kind == "score":
            found[0][name] = value
        elif kind == "result":
            found[1][name] = value
        else:
            found[2][name] = _written(value)
    return found


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else show_day(value)
