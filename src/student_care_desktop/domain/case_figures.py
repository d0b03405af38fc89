"""Care cases in figures: how they went by area, and how long a child waits for the first help."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median

from student_care_desktop.domain.case_rules import CaseFile, newest
from student_care_desktop.domain.cases import GROUPS

__all__ = ["AreaLine", "Waiting", "by_area", "days_to_help", "first_help", "outcome_of", "waits"]


@dataclass(frozen=True, slots=True)
class AreaLine:
    """The cases of one area: groups before, kinds of activity, how they go, how many were referred."""

    area: str
    before: Mapping[str, int]
    methods: tuple[str, ...]
    outcomes: Mapping[str, int]
    referred: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """Days from screening to the first help: the median, the longest, of how many; who still waits."""

    count: int = 0
    middle: float | None = None
    longest: int | None = None
    waiting: int = 0
    days: tuple[int, ...] = field(default=())


def outcome_of(file: CaseFile) -> str:
    """How a case went, or goes: its outcome, else that of the last follow-up; empty for not known."""
    last = newest(file.follow_ups)
    return file.case.outcome if not file.case.is_open else (last.outcome if last else "")


def by_area(files: Iterable[CaseFile], order: Collection[str]) -> tuple[AreaLine, ...]:
    """A line for each area that has a case, in the order of the form; other areas after it."""
    grouped: dict[str, list[CaseFile]] = {}
    for file in files:
        grouped.setdefault(file.case.area, []).append(file)
    areas = [*(key for key in order if key in grouped), *(key for key in grouped if key not in order)]
    return tuple(_line(area, grouped[area]) for area in areas)


def _line(area: str, files: list[CaseFile]) -> AreaLine:
    before = Counter(file.case.group_before for file in files if file.case.group_before in dict(GROUPS))
    methods = Counter(one.method for file in files for one in file.actions if one.method)
    return AreaLine(
        area=area, before=before, methods=tuple(key for key, _ in methods.most_common()),
        outcomes=Counter(outcome_of(file) for file in files), total=len(files),
        referred=sum(file.case.state == "referred" for file in files),
    )


def first_help(file: CaseFile) -> dt.date | None:
    """The day of the first thing that was done."""
    return min((one.done for one in file.actions if one.done), default=None)


def days_to_help(screened: dt.date, files: Iterable[CaseFile]) -> int | None:
    """Days from the screening to the first help of any case; None while nothing was done."""
    first = min((day for file in files if (day := first_help(file))), default=None)
    return None if first is None else max((first - screened).days, 0)


def waits(days: Iterable[int | None]) -> Waiting:
    """What the days of many children come to; None is a child who still waits."""
    every = list(days)
    known = sorted(one for one in every if one is not None)
    return Waiting(
        count=len(known), middle=median(known) if known else None, longest=max(known, default=None),
        waiting=len(every) - len(known), days=tuple(known),
    )
