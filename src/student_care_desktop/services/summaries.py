"""The school's summary: counted by the database, assembled once, shown and exported alike."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.papers import ClassSummary, SummaryFacts, Tally
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.summaries import SECTIONS
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.services.students import rows_of
from student_care_desktop.services.tables import tables_of
from student_care_desktop.storage import figures
from student_care_desktop.storage.files import written
from student_care_desktop.storage.units import Reading

__all__ = ["export_public", "export_summary", "summary", "tables_in"]


@service
def summary(desk: Desk, *, with_names: bool = False) -> SummaryFacts:
    """The figures of every class of the chosen year; the children only ``with_names``."""
    with access.doing(desk, "export", _key(with_names)), access.looking(desk) as look:
        rooms = in_order(look.all(Classroom, year_id=desk.year.id))
        classes = tuple(_classes(look, desk.year.id, rooms))
        facts = SummaryFacts(
            school=look.first(School) or School(), year=desk.year.number, today=desk.today, classes=classes,
            tables=tables_of(desk, look, classes, with_names=with_names),
        )
        if not with_names:
            return facts
        children = rows_of(look, desk.year, rooms, everybody=False)
        return replace(facts, children=tuple(children))


def tables_in(desk: Desk, look: Reading) -> tuple[FigureTable, ...]:
    """Every table of figures of the chosen year inside an open look; nobody is named."""
    rooms = in_order(look.all(Classroom, year_id=desk.year.id))
    return tables_of(desk, look, tuple(_classes(look, desk.year.id, rooms)))


def _key(with_names: bool) -> str:
    """The row of the rights matrix."""
    return "summary-with-names" if with_names else "summary"


def _classes(look: Reading, year_id: str, rooms: list[Classroom]) -> list[ClassSummary]:
    heads = figures.heads_by_class(look, year_id)
    filled = {one.key: figures.filled_by_class(look, year_id, one.fields) for one in SECTIONS}
    kinds = figures.disadvantages_by_class(look, year_id)
    advisers = advisers_by_class(look, rooms)
    found = []
    for room in rooms:
        count = heads.get(room.id, dict.fromkeys(("m", "f", "all"), 0))
        found.append(
            ClassSummary(
                classroom=room, advisers=tuple(person.name for person in advisers[room.id]),
                boys=count["m"], girls=count["f"], unknown_sex=count["all"] - count["m"] - count["f"],
                sections={
                    one.key: Tally(filled[one.key].get(room.id, 0), one.asked * count["all"])
                    for one in SECTIONS
                },
                disadvantages=kinds.get(room.id, {}), disadvantaged=count.get("disadvantaged", 0),
                no_photo=count.get("no_photo", 0), no_national_id=count.get("no_national_id", 0),
            )
        )
    return found


@service
def export_summary(desk: Desk, target: Path, *, with_names: bool = False) -> SummaryFacts:
    """Write the summary workbook to ``target``, whole or not at all."""
    from student_care_desktop.exchange.summary import write_summary

    facts = summary(desk, with_names=with_names)
    with written(target) as file:
        write_summary(facts, file, desk.say)
    desk.store.note("export", _key(with_names), desk.now())
    return facts


@service
def export_public(desk: Desk, target: Path) -> SummaryFacts:
    """Write the figures that may leave the school: by grade, groups of fewer than five hidden, no name."""
    from student_care_desktop.exchange.summary import write_public

    with access.doing(desk, "export", "summary-public"):
        facts = summary(desk)
    with written(target) as file:
        write_public(facts, file, desk.say)
    desk.store.note("export", "summary-public", desk.now())
    return facts
