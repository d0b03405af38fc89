"""The facts of the papers of stages 3 and 4: gathered once, frozen, no database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.indicators import Area, Indicator, Standard
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.agreement import AgreedIndicator, Measure
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.planning import CalendarItem, Duty, Goal, Project

__all__ = ["AgreementFacts", "HomeroomRoom", "YearPlanFacts", "number_of", "without"]


@dataclass(frozen=True, slots=True)
class HomeroomRoom:
    """A class of the order: its name, its teachers in their order, the children who study in it."""

    name: str
    grade: str
    teachers: tuple[str, ...] = ()
    children: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFacts:
    """What stage 3 came to; ``known`` are the indicators of the school, for their units."""

    school: School
    year: int
    today: dt.date
    emblem: bytes | None = None
    areas: tuple[Area, ...] = ()
    standards: tuple[Standard, ...] = ()
    indicators: tuple[AgreedIndicator, ...] = ()
    known: tuple[Indicator, ...] = ()
    measures: tuple[Measure, ...] = ()
    sign: StageSign | None = None
    blank: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlanFacts:
    """What stage 4 came to: goals, standards of work, projects, the calendar, teams and classes."""

    school: School
    year: int
    today: dt.date
    starts: dt.date | None = None
    ends: dt.date | None = None
    emblem: bytes | None = None
    goals: tuple[Goal, ...] = ()
    measures: tuple[Measure, ...] = ()
    projects: tuple[Project, ...] = ()
    calendar: tuple[CalendarItem, ...] = ()
    duties: tuple[Duty, ...] = ()
    rooms: tuple[HomeroomRoom, ...] = ()
    head: str = ""
    sign: StageSign | None = None
    blank: bool = False


def number_of(sign: StageSign | None, place: int) -> str:
    """The number of the first, second … order of a stage: they are written with commas between them."""
    written = [one.strip() for one in (sign.number if sign else "").split(",") if one.strip()]
    return written[place] if place < len(written) else ""


def without(indicators: Sequence[AgreedIndicator]) -> tuple[AgreedIndicator, ...]:
    """The indicators that were not left out."""
    return tuple(one for one in indicators if one.decision != "drop")
