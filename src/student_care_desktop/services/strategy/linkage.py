"""Stage 2: the table standard × system, and what its pages begin with where nothing is written yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from student_care_desktop.catalog.burden import UsualForm, usual_forms
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.school import Adviser, Classroom, Year
from student_care_desktop.domain.strategy.cycles import Cycle
from student_care_desktop.domain.strategy.linkage import Burden, LinkedSystem, StandardLink
from student_care_desktop.domain.strategy.systems import FIVE, LinkTable, link_table
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.own_indicators import indicators_in
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = [
    "children_per_teacher", "last_links", "links", "links_in", "usual_burdens", "usual_systems",
]


@service
def usual_systems(desk: Desk) -> tuple[LinkedSystem, ...]:
    """The five systems of the founding document, as lines to begin with."""
    return tuple(
        LinkedSystem(key=key, name=desk.say(name), document=desk.say(document))
        for key, name, document in FIVE
    )


@service
def usual_burdens(desk: Desk) -> tuple[Burden, ...]:
    """The forms that teachers usually fill; of forms of a child each teacher fills as many as there are."""
    with access.looking(desk) as look:
        many = children_per_teacher(look, desk.year)
    return tuple(_burden(desk, one, many) for one in usual_forms())


def _burden(desk: Desk, one: UsualForm, many: int | None) -> Burden:
    papers = {"child": many, "class": 1, "case": one.papers}[one.per]
    return Burden(
        form=desk.say(one.title), wanted_by=desk.say(one.wanted), again=desk.say(one.again),
        fields=one.fields, same=one.same, times=one.times, papers=papers, minutes=one.minutes,
        decision=one.decision, saved=one.saved,
    )


def children_per_teacher(look: Reading, year: Year) -> int | None:
    """Children who study for each homeroom teacher, rounded; None where a side is nothing."""
    rooms = [room.id for room in look.all(Classroom, year_id=year.id)]
    teachers = {row[0] for row in look.values(Adviser, ("staff_id",), classroom_id=rooms)}
    children = len(look.values(Enrollment, ("id",), year_id=year.id, status="studying"))
    return round(children / len(teachers)) if teachers and children else None


@service
def links(desk: Desk) -> LinkTable:
    """The table of the year."""
    with access.looking(desk) as look:
        return links_in(look, cycle_in(look, desk.year).id)


def links_in(look: Reading, cycle_id: str) -> LinkTable:
    """The table inside an open look."""
    standards = [(one.key, one.title) for one in indicators_in(look).standards]
    return link_table(standards, rows_of(look, LinkedSystem, cycle_id), rows_of(look, StandardLink, cycle_id))


@service
def last_links(desk: Desk) -> tuple[StandardLink, ...]:
    """Last year's cells for the systems of this year that have the same key or name, as new rows."""
    with access.looking(desk) as look:
        before = look.first(Year, number=desk.year.number - 1)
        old = look.first(Cycle, year_id=before.id) if before else None
        if old is None:
            return ()
        now = _by_name(rows_of(look, LinkedSystem, cycle_in(look, desk.year).id))
        then = {one.id: one for one in rows_of(look, LinkedSystem, old.id)}
        cells = rows_of(look, StandardLink, old.id)
        return tuple(
            replace(one, id=new_id(), system_id=target, cycle_id="")
            for one in cells if (system := then.get(one.system_id)) for target in now.get(_name(system), ())
        )


def _name(system: LinkedSystem) -> str:
    return system.key or system.name.strip()


def _by_name(systems: Sequence[LinkedSystem]) -> Mapping[str, list[str]]:
    found = defaultdict[str, list[str]](list)
    for one in systems:
        found[_name(one)].append(one.id)
    return found


