"""What the papers of the trace tell: who has seen a child's file, and the seal of a month."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from student_care_desktop.domain.school import School
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import Words

__all__ = ["SealFacts", "TraceFacts", "TraceLine"]


@dataclass(frozen=True, slots=True)
class TraceLine:
    """When, which account, what it did and with what."""

    at: dt.datetime
    who: str
    act: Words
    what: Words | str


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceFacts:
    """Who has seen the file of one child, newest first."""

    school: School
    year: int
    today: dt.date
    student: Student
    class_name: str = ""
    lines: tuple[TraceLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SealFacts:
    """A month of the trace, closed: ``month`` is its first day, ``seal`` 32 hexadecimal digits."""

    school_name: str
    today: dt.date
    month: dt.date
    lines: int
    seal: str
    who: str
