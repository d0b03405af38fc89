"""Where the papers of stage 2 come from: one look at links, forms, hours, survey and safe places."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.domain.documents import Document
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.linkage import SafetySpot
from student_care_desktop.domain.strategy.stage_papers import LinkFacts
from student_care_desktop.domain.strategy.systems import LinkTable, link_table
from student_care_desktop.reports.strategy.form_map import form_map
from student_care_desktop.reports.strategy.linkage_table import linkage_table
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.strategy.burdens import spared_in
from student_care_desktop.services.strategy.linkage import links_in, usual_systems
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.services.strategy.surveys import STAFF, survey_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]

Builder = Callable[[LinkFacts], Document]


def _facts(desk: Desk, look: Reading) -> LinkFacts:
    cycle, spared = cycle_in(look, desk.year), spared_in(desk, look)
    table = links_in(look, cycle.id)
    return LinkFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today, table=table,
        systems=table.systems, burdens=spared.rows, listed=spared.listed, prefilled=spared.prefilled,
        seconds=spared.seconds, teachers=spared.teachers, survey=survey_in(look, cycle.id, STAFF),
        spots=rows_of(look, SafetySpot, cycle.id),
        sign=look.first(StageSign, cycle_id=cycle.id, stage="strategy_2"),
    )


def _blank_table(desk: Desk) -> LinkTable:
    """The usual systems and the standards that ship, every cell free."""
    standards = [(one.key, one.title) for one in shipped_indicators().standards]
    return link_table(standards, usual_systems(desk), ())


def _source(build: Builder) -> Source:
    def gather(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Document]:
        yield build(_facts(desk, look))

    def empty(desk: Desk, school: School) -> Document:
        return build(LinkFacts(
            school=school, year=desk.year.number, today=desk.today, blank=True, table=_blank_table(desk)
        ))

    return Source(gather, empty)


SOURCES: Mapping[str, Source] = {
    "linkage-table": _source(linkage_table),
    "form-map": _source(form_map),
}
