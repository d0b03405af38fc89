"""What came of caring: how cases end, how long a child waits for the first help, where referrals stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.words import Words, mark

__all__ = ["BANDS", "RESULTS", "band_of", "days_to_help", "first_help", "result_of", "round_of"]

RESULTS: tuple[tuple[str, Words], ...] = (
    ("improved", mark("Outcome", "Improved")),
    ("same", mark("Outcome", "Same")),
    ("worse", mark("Outcome", "Worse")),
    ("open", mark("Outcomes", "Still cared for")),
    ("stopped", mark("Outcomes", "Left or moved")),
)
BANDS: tuple[tuple[str, Words], ...] = (
    ("week", mark("Outcomes", "Within 7 days")),
    ("fortnight", mark("Outcomes", "8–14 days")),
    ("month", mark("Outcomes", "15–30 days")),
    ("long", mark("Outcomes", "More than 30 days")),
    ("none", mark("Outcomes", "No help yet")),
)
_UP_TO = ((7, "week"), (14, "fortnight"), (30, "month"))


def result_of(case: CareCase) -> str:
    """The part of :data:`RESULTS` that an opened case is counted in."""
    if case.is_open:
        return "open"
    measured = case.state == "closed" and case.outcome in ("improved", "same", "worse")
    return case.outcome if measured else "stopped"


def band_of(days: int | None) -> str:
    """The band of :data:`BANDS`; None stands for a child whom nobody has helped yet."""
    if days is None:
        return "none"
    return next((key for most, key in _UP_TO if days <= most), "long")


def first_help(screened: dt.date, files: Iterable[CaseFile], sent: Iterable[dt.date]) -> dt.date | None:
    """The first day on which somebody helped: a thing to do was done, or the child was referred.

    A case that was going on when the child was screened counts from that day on; one that was over by then
    is of another time.
    """
    going = [file for file in files if file.case.closed is None or file.case.closed >= screened]
    done = [action.done for file in going for action in file.actions if action.done]
    days = [max(day, screened) for day in done] + [day for day in sent if day >= screened]
    return min(days, default=None)


def days_to_help(screened: dt.date, files: Sequence[CaseFile], sent: Iterable[dt.date]) -> int | None:
    """Days from screening to the first help; None while there was none."""
    helped = first_help(screened, files, sent)
    return (helped - screened).days if helped else None


def round_of(day: dt.date | None, screened: Mapping[int, dt.date]) -> int:
    """The round in which a day lies: that of the last screening before it; what came before any is the first.

    ``screened`` are the days of a child's confirmed screenings by round.
    """
    return max((round_ for round_, on in screened.items() if day and on <= day), default=1)
