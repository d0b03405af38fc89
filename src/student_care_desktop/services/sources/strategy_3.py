"""Where the announcement of stage 3 comes from: one look at standards, indicators and measures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.documents import Document
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.agreement import AgreedIndicator, Measure
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.year_papers import AgreementFacts
from student_care_desktop.reports.strategy.announcement import announcement
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.letterhead import letterhead_in
from student_care_desktop.services.own_indicators import indicators_in
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _gather(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Document]:
    cycle, indicators = cycle_in(look, desk.year), indicators_in(look)
    measures = [one for one in rows_of(look, Measure, cycle.id) if one.kind != "work"]
    yield announcement(AgreementFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today,
        emblem=letterhead_in(desk, look).emblem, areas=indicators.areas, standards=indicators.standards,
        indicators=rows_of(look, AgreedIndicator, cycle.id), known=indicators.indicators,
        measures=tuple(measures),
        sign=look.first(StageSign, cycle_id=cycle.id, stage="strategy_3"),
    ))


def _empty(desk: Desk, school: School) -> Document:
    return announcement(
        AgreementFacts(school=school, year=desk.year.number, today=desk.today, blank=True)
    )


SOURCES: Mapping[str, Source] = {"announcement": Source(_gather, _empty)}
