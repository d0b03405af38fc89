"""Last year's rows as a start for this year: the same words, nothing of what came of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from student_care_desktop.domain.fields import Date, Ref, fields_of
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.strategy.agreement import Stakeholder
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.strategy.direction import Need
from student_care_desktop.domain.strategy.planning import Project

__all__ = ["a_year_later", "carried"]

R = TypeVar("R", bound=CycleRow)

_OUTCOMES: Mapping[type[CycleRow], Mapping[str, Any]] = {
    Need: {"size": None, "of": None, "counted": None, "severity": None, "urgency": None, "chosen": None},
    Stakeholder: {"invited": None, "came": None},
    Project: {"spent": None, "state": "planned", "result": ""},
}
"""What of a row belongs to its own year alone."""
_LASTING = ("staff",)
"""Kinds that a row may go on pointing to in another year."""


def carried(rows: Sequence[R]) -> tuple[R, ...]:
    """New rows with the words of these: days a year later, no results, no links to rows of the old year."""
    return tuple(_again(row) for row in rows)


def _again(row: R) -> R:
    fields = fields_of(type(row))
    days = {
        name: a_year_later(day)
        for name, field in fields.items() if isinstance(field, Date) and (day := getattr(row, name))
    }
    links = {
        name: "" for name, field in fields.items() if isinstance(field, Ref) and field.kind not in _LASTING
    }
    return replace(row, id=new_id(), **{**days, **links, **_OUTCOMES.get(type(row), {})})


def a_year_later(day: dt.date) -> dt.date:
    """The same day of the next year; 29 February becomes the 28th."""
    last = day.month == 2 and day.day == 29
    return day.replace(year=day.year + 1, day=28 if last else day.day)
