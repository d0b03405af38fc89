"""Behaviour points of one child: what was done, by which rule, and which lawful measure followed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = ["FULL", "MEASURES", "BehaviourEntry", "balance"]

FULL = 100
"""What every child starts a year with."""

MEASURES = (
    ("warning", mark("Measure", "Words of warning")),
    ("probation", mark("Measure", "Probation")),
    ("points", mark("Measure", "Taking off behaviour points")),
    ("activity", mark("Measure", "An activity that changes behaviour")),
)
"""The only four: regulation of the Ministry of Education on punishing students, B.E. 2548."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourEntry(Record):
    """One entry; ``points`` are below zero when taken off.  ``rule`` is a key of the school's rules."""

    enrollment_id: Annotated[str, Ref(mark("Behaviour", "Student"), kind="enrollment")] = ""
    day: Annotated[dt.date | None, Date(mark("Behaviour", "Date"))] = None
    place: Annotated[str, Text(mark("Behaviour", "Place"), limit=200)] = ""
    rule: Annotated[str, Text(mark("Behaviour", "Rule"), limit=40)] = ""
    points: Annotated[int, Number(mark("Behaviour", "Points"), low=-FULL, high=FULL)] = 0
    detail: Annotated[str, Text(mark("Behaviour", "What happened"), limit=3000, lines=3)] = ""
    reporter: Annotated[str, Text(mark("Behaviour", "Reported by"))] = ""
    witness: Annotated[str, Text(mark("Behaviour", "Witness"), limit=300)] = ""
    measure: Annotated[str, Choice(mark("Behaviour", "Measure"), options=MEASURES)] = ""
    explanation: Annotated[
        str, Text(mark("Behaviour", "What the child says of it"), limit=3000, lines=3)
    ] = ""
    parent_told: Annotated[dt.date | None, Date(mark("Behaviour", "Parent informed on"))] = None
    until: Annotated[dt.date | None, Date(mark("Behaviour", "Probation until"))] = None
    approved_by: Annotated[str, Text(mark("Behaviour", "Approved by"))] = ""


def balance(points: int, start: int = FULL) -> int:
    """What is left of ``start`` after the sum of ``points``: never below 0, never above ``start``."""
    return max(0, min(start, start + points))
