"""The facts of papers of figures: the outcomes of the year, its tables (``record``: the key of one)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from student_care_desktop.domain.figure_papers import OutcomeFacts, TableFacts
from student_care_desktop.domain.saved_groups import GroupFacts
from student_care_desktop.domain.school import School
from student_care_desktop.domain.small_groups import public
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.outcomes import outcomes_in
from student_care_desktop.services.saved_groups import children_in, kept_in, refuse_restricted
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.summaries import tables_in
from student_care_desktop.services.undone import undone_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _outcomes(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[OutcomeFacts]:
    found = outcomes_in(desk, look, may_see=False)
    yield OutcomeFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today, areas=found.areas,
        help=found.help, loop=found.loop,
    )


def _tables(
    outside: bool, desk: Desk, look: Reading, years: Sequence[str], *, record: str = ""
) -> Iterator[TableFacts]:
    school = look.first(School) or School()
    for table in tables_in(desk, look):
        if record in ("", table.key) and not table.named:
            yield TableFacts(
                school=school, year=desk.year.number, today=desk.today,
                table=public(table) if outside else table, outside=outside,
            )


def _undone(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[TableFacts]:
    """Both tables: by class, by day."""
    found, school = undone_in(desk, look), look.first(School) or School()
    for one in (found.by_class, found.by_day):
        yield TableFacts(school=school, year=desk.year.number, today=desk.today, table=one.table)


def _none(desk: Desk, school: School) -> OutcomeFacts:
    return OutcomeFacts(school=school, year=desk.year.number, today=desk.today)


def _groups(desk: Desk, look: Reading, years: Sequence[str], *, record: str = "") -> Iterator[GroupFacts]:
    """The groups of the person at the desk; those by an area that few may see only raise CareError."""
    for wanted in kept_in(desk, look):
        if record in ("", wanted.id):
            refuse_restricted(look, wanted)
            yield replace(
                _no_group(desk, look.first(School) or School()), name=wanted.name,
                rows=children_in(desk, look, wanted),
            )


def _no_group(desk: Desk, school: School) -> GroupFacts:
    return GroupFacts(school=school, year=desk.year.number, today=desk.today, name="")


SOURCES: Mapping[str, Source] = {
    "care-outcomes": Source(_outcomes, _none),
    "group-list": Source(_groups, _no_group, records=True),
    "undone": Source(_undone, _none),
    "figure-tables": Source(partial(_tables, False), _none, records=True),
    "figure-tables-public": Source(partial(_tables, True), _none, records=True),
}
