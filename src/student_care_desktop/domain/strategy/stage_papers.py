"""The facts of the papers of stages 1 and 2: gathered once, frozen, no database."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.burdens import BurdenSum, Prefilled
from student_care_desktop.domain.strategy.cycles import Cycle, StageSign
from student_care_desktop.domain.strategy.direction import Factor, Need, Policy, Strategy
from student_care_desktop.domain.strategy.linkage import Burden, LinkedSystem, SafetySpot
from student_care_desktop.domain.strategy.needs import Found
from student_care_desktop.domain.strategy.surveys import SurveyResult
from student_care_desktop.domain.strategy.systems import LinkTable, link_table

__all__ = ["LinkFacts", "PlanFacts"]

_NO_TABLE = link_table((), (), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """The strategic plan of a year; ``found`` is what records tell, without what few may see."""

    school: School
    year: int
    today: dt.date
    cycle: Cycle = field(default_factory=Cycle)
    found: tuple[Found, ...] = ()
    needs: tuple[Need, ...] = ()
    policies: tuple[Policy, ...] = ()
    factors: tuple[Factor, ...] = ()
    strategies: tuple[Strategy, ...] = ()
    sign: StageSign | None = None
    blank: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFacts:
    """What stage 2 says: systems and links, forms, hours, the survey of the staff, safe places."""

    school: School
    year: int
    today: dt.date
    table: LinkTable = _NO_TABLE
    systems: tuple[LinkedSystem, ...] = ()
    burdens: tuple[Burden, ...] = ()
    listed: BurdenSum = field(default_factory=BurdenSum)
    prefilled: tuple[Prefilled, ...] = ()
    seconds: int = 0
    teachers: int = 0
    survey: SurveyResult | None = None
    spots: tuple[SafetySpot, ...] = ()
    sign: StageSign | None = None
    blank: bool = False
