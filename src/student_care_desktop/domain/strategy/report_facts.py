"""The facts of the papers of stage 7: gathered once, frozen, no database."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from student_care_desktop.domain.drill import Bar
from student_care_desktop.domain.indicators import IndicatorSet, Panel
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.agreement import Measure, Stakeholder
from student_care_desktop.domain.strategy.cycles import Cycle, StageSign
from student_care_desktop.domain.strategy.direction import Strategy
from student_care_desktop.domain.strategy.evaluation import EvaluationPlan, Publicity
from student_care_desktop.domain.strategy.judged import Judged, StandardLine, below, by_standard
from student_care_desktop.domain.strategy.moves import Moves
from student_care_desktop.domain.strategy.planning import Duty, Goal, Project
from student_care_desktop.domain.strategy.satisfaction import GroupResult

__all__ = ["ReportFacts", "Sent"]

_NO_SET = IndicatorSet(areas=(), standards=(), panels=(), indicators=(), version="")


@dataclass(frozen=True, slots=True)
class Sent:
    """Referrals of the year by what came of them, of one kind (inside or outside the school)."""

    sent: int = 0
    answered: int = 0
    ended: int = 0
    refused: int = 0

    @property
    def open(self) -> int:
        """Those without an answer yet."""
        return self.sent - self.answered - self.ended - self.refused


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts:
    """The year as the report tells it: nobody is named but the staff and the committee."""

    school: School
    year: int
    today: dt.date
    cycle: Cycle = field(default_factory=Cycle)
    classes: int = 0
    children: int = 0
    teachers: int = 0
    indicators: IndicatorSet = _NO_SET
    judged: tuple[Judged, ...] = ()
    panels: tuple[Panel, ...] = ()
    groups: tuple[GroupResult, ...] = ()
    moves: Moves = field(default_factory=Moves)
    cases: tuple[Bar, ...] = ()
    inside: Sent = field(default_factory=Sent)
    outside: Sent = field(default_factory=Sent)
    plan: tuple[EvaluationPlan, ...] = ()
    committee: tuple[Duty, ...] = ()
    goals: tuple[Goal, ...] = ()
    strategies: tuple[Strategy, ...] = ()
    projects: tuple[Project, ...] = ()
    measures: tuple[Measure, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    supervised: int = 0
    publicity: tuple[Publicity, ...] = ()
    sign: StageSign | None = None
    blank: bool = False

    @property
    def standards(self) -> tuple[StandardLine, ...]:
        """The standards with their indicators."""
        return by_standard(self.indicators, self.judged)

    @property
    def below(self) -> tuple[Judged, ...]:
        """What misses its target."""
        return below(self.judged)

    @property
    def unmeasured(self) -> tuple[Judged, ...]:
        """What neither records nor people speak of."""
        return tuple(one for one in self.judged if not one.figure.measured and one.judged_level is None)
