"""Where the strategic plan comes from: one look at the stage and at what the records tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.documents import Document
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.direction import Factor, Need, Policy, Strategy
from student_care_desktop.domain.strategy.stage_papers import PlanFacts
from student_care_desktop.reports.strategy.strategic_plan import strategic_plan
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.strategy.found import found_in
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _plan(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Document]:
    cycle = cycle_in(look, desk.year)
    yield strategic_plan(PlanFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today, cycle=cycle,
        found=found_in(look, desk.year, may_see=access.may_see_restricted(desk)),
        needs=rows_of(look, Need, cycle.id), policies=rows_of(look, Policy, cycle.id),
        factors=rows_of(look, Factor, cycle.id), strategies=rows_of(look, Strategy, cycle.id),
        sign=look.first(StageSign, cycle_id=cycle.id, stage="strategy_1"),
    ))


def _no_plan(desk: Desk, school: School) -> Document:
    return strategic_plan(PlanFacts(school=school, year=desk.year.number, today=desk.today, blank=True))


SOURCES: Mapping[str, Source] = {"strategic-plan": Source(_plan, _no_plan)}
