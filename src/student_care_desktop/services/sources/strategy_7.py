"""Where the papers of stage 7 come from: one look at the whole year."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.report_facts import ReportFacts
from student_care_desktop.reports.strategy.evaluation_order import evaluation_order
from student_care_desktop.reports.strategy.evaluation_report import evaluation_report
from student_care_desktop.reports.strategy.public_papers import public_poster, public_summary
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.strategy.reporting import report_facts_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _source(build: Callable[[ReportFacts], Any], *, outside: bool = False, numbered: bool = False) -> Source:
    """``outside``: nothing of what few may see is counted in it, whoever prints it."""

    def gather(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Any]:
        may_see = access.may_see_restricted(desk) and not outside
        yield build(report_facts_in(desk, look, may_see=may_see))

    def empty(desk: Desk, school: School) -> Any:
        return build(ReportFacts(school=school, year=desk.year.number, today=desk.today, blank=True))

    return Source(gather, empty, numbered=numbered)


SOURCES: Mapping[str, Source] = {
    "evaluation-order": _source(evaluation_order, numbered=True),
    "evaluation-report": _source(evaluation_report),
    "public-summary": _source(public_summary, outside=True),
    "poster": _source(public_poster, outside=True),
}
