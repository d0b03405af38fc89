"""Where the papers of stage 4 come from: one look at goals, projects, calendar, teams and classes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from student_care_desktop.domain.documents import Document
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Classroom, School, Staff
from student_care_desktop.domain.strategy.agreement import Measure
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.planning import CalendarItem, Duty, Goal, Project
from student_care_desktop.domain.strategy.year_papers import HomeroomRoom, YearPlanFacts
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.strategy.action_plan import action_plan
from student_care_desktop.reports.strategy.orders import appointment_order, homeroom_order
from student_care_desktop.reports.strategy.project_paper import project_paper
from student_care_desktop.reports.strategy.year_picture import care_calendar
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.letterhead import letterhead_in
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]

Builder = Callable[[YearPlanFacts], Document]
NO_PROJECT = mark("Print", "There is no project {record} in the year {year}. No file was written.")
_SECRETARY = "หัวหน้างานระบบดูแล"


def _facts(desk: Desk, look: Reading) -> YearPlanFacts:
    cycle, people = cycle_in(look, desk.year), {one.id: one for one in look.all(Staff)}
    measures = [one for one in rows_of(look, Measure, cycle.id) if one.kind == "work"]
    return YearPlanFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today,
        starts=desk.year.starts, ends=desk.year.ends, emblem=letterhead_in(desk, look).emblem,
        goals=rows_of(look, Goal, cycle.id), measures=tuple(measures),
        projects=rows_of(look, Project, cycle.id), calendar=rows_of(look, CalendarItem, cycle.id),
        duties=tuple(_named(one, people) for one in rows_of(look, Duty, cycle.id)),
        rooms=_rooms(desk, look), head=_head(people),
        sign=look.first(StageSign, cycle_id=cycle.id, stage="strategy_4"),
    )


def _named(one: Duty, people: Mapping[str, Staff]) -> Duty:
    """A seat with the name and position of whoever sits there, if they are not written down."""
    found = people.get(one.staff_id)
    if found is None:
        return one
    return replace(one, name=one.name or found.name, position=one.position or found.position)


def _head(people: Mapping[str, Staff]) -> str:
    """The head of the care system by the position among the staff; empty where there is none."""
    found = [one.name for one in people.values() if one.status == "working"
             and one.position.startswith(_SECRETARY)]
    return found[0] if found else ""


def _rooms(desk: Desk, look: Reading) -> tuple[HomeroomRoom, ...]:
    rooms = in_order(look.all(Classroom, year_id=desk.year.id))
    advisers = advisers_by_class(look, rooms)
    seats = look.values(Enrollment, ("classroom_id",), year_id=desk.year.id, status="studying")
    children = Counter(room for (room,) in seats)
    return tuple(
        HomeroomRoom(room.name, room.grade, tuple(one.name for one in advisers[room.id]), children[room.id])
        for room in rooms
    )


def _empty_facts(desk: Desk, school: School) -> YearPlanFacts:
    return YearPlanFacts(
        school=school, year=desk.year.number, today=desk.today, starts=desk.year.starts, ends=desk.year.ends,
        blank=True,
    )


def _source(build: Builder) -> Source:
    def gather(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Document]:
        yield build(_facts(desk, look))

    return Source(gather, lambda desk, school: build(_empty_facts(desk, school)))


def _projects(desk: Desk, look: Reading, years: Sequence[str], record: str = "") -> Iterator[Document]:
    """One project by its id or its code, or all of the year in one paper."""
    facts = _facts(desk, look)
    found = [one for one in facts.projects if record in ("", one.id, one.code)]
    if record and not found:
        raise CareError(NO_PROJECT.with_(record=record, year=desk.year.number))
    yield project_paper(facts, *found)


def _blank_project(desk: Desk, school: School) -> Document:
    return project_paper(_empty_facts(desk, school), Project())


SOURCES: Mapping[str, Source] = {
    "appointment-order": _source(appointment_order),
    "homeroom-order": _source(homeroom_order),
    "action-plan": _source(action_plan),
    "care-calendar": _source(care_calendar),
    "project": Source(_projects, _blank_project, records=True),
}
