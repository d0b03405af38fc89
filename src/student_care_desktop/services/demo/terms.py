"""Marks and attendance: the first term whole, the second as far as the classes have sent it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from student_care_desktop.domain.learning import TermReport
from student_care_desktop.services.demo.cast import YEAR, Cast, Child, Dice
from student_care_desktop.services.demo.seats import GRADES
from student_care_desktop.services.demo.troubles import later, trouble

__all__ = ["here", "term_reports"]

_END_OF_TERM = dt.date(2025, 10, 10)
_TERM_DAYS, _DAYS_SO_FAR = 100, 16
_SENT = 0.6
"""How many classes have sent the attendance of the second term."""


def here(child: Child, day: dt.date) -> bool:
    """Whether the child came to school on ``day`` of this year, and more than a name is known of it."""
    gone = child.grade > GRADES or child.bare or child.case == "cannot_strike_off"
    return not gone and child.entered <= day < (child.left or dt.date.max)


def term_reports(cast: Cast) -> Iterator[TermReport]:
    """One report a child and term."""
    dice, work = cast.dice("marks"), cast.dice("work")
    for child in cast.children:
        place = cast.id("enrollment", child.number, YEAR)
        poor = "study" in trouble(cast, child).areas
        known = {**_marks(dice, poor), **_days(dice, _TERM_DAYS, poor), **_owed(work, poor)}
        if here(child, _END_OF_TERM):
            yield TermReport(id=cast.id("term", child.number, 1), enrollment_id=place, term=1, **known)
        if here(child, dt.date.max - dt.timedelta(1)) and _sent(cast, child):
            days = _days(dice, _DAYS_SO_FAR, "study" in later(cast, child).areas)
            yield TermReport(id=cast.id("term", child.number, 2), enrollment_id=place, term=2, **days)


def _sent(cast: Cast, child: Child) -> bool:
    ready = cast.dice("sent", child.grade, child.room).chance(_SENT)
    return ready and not cast.late(child.grade, child.room)


def _marks(dice: Dice, poor: bool) -> dict[str, Any]:
    """Grade point average, and the subjects that were not passed."""
    gpa = dice.uniform(0.6, 1.9) if poor else min(max(dice.gauss(3.05, 0.45), 2.05), 4.0)
    failed = dice.randint(1, 5) if poor else int(dice.chance(0.02))
    kinds = [dice.one((("zeros", 5), ("incomplete", 3), ("no_exam", 1))) for _ in range(failed)]
    gpax = min(max(gpa + dice.gauss(0.05, 0.15), 0.5), 4.0)
    return {
        "gpa": round(gpa, 2), "gpax": round(gpax, 2), "failed_activities": int(poor and dice.chance(0.1)),
        **{kind: kinds.count(kind) for kind in ("zeros", "incomplete", "no_exam")},
    }


def _owed(dice: Dice, poor: bool) -> dict[str, int]:
    """Subjects with work not handed in, traits failed, periods skipped at most in one subject."""
    if not poor:
        return {"unhanded": int(dice.chance(0.06)), "failed_traits": 0, "skipped": int(dice.chance(0.03))}
    return {
        "unhanded": dice.one(((0, 2), (1, 3), (2, 3), (3, 2), (5, 1))),
        "failed_traits": dice.one(((0, 6), (1, 3), (2, 1))),
        "skipped": dice.one(((0, 5), (1, 2), (2, 2), (4, 1))),
    }


def _days(dice: Dice, days: int, poor: bool) -> dict[str, int]:
    """Days of school, absent, on leave, and times late."""
    often = poor and dice.chance(0.5)
    share = dice.uniform(0.12, 0.32) if often else dice.expovariate(1 / 0.02)
    late = dice.uniform(0.2, 0.7) if often else dice.expovariate(1 / 0.05)
    return {
        "school_days": days, "absent_days": min(round(days * share), days // 2),
        "leave_days": min(round(days * dice.expovariate(1 / 0.015)), days // 4),
        "late_times": min(round(days * late), days),
    }
