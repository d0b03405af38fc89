"""Where the report of progress comes from: the class boards of one look, and who looked it over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.documents import Document
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.doing import DoingFacts
from student_care_desktop.reports.strategy.care_progress import care_progress
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.strategy.doing import doing_in
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _progress(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Document]:
    cycle = cycle_in(look, desk.year)
    yield care_progress(DoingFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today,
        doing=doing_in(desk, look),
        sign=look.first(StageSign, cycle_id=cycle.id, stage="strategy_5"),
    ))


def _empty(desk: Desk, school: School) -> Document:
    return care_progress(DoingFacts(school=school, year=desk.year.number, today=desk.today, blank=True))


SOURCES: Mapping[str, Source] = {"care-progress": Source(_progress, _empty)}
