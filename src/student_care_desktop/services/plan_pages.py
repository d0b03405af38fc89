"""Plans for many children, to be read: who is at risk, who is in a plan, how it goes with each."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.areas import Areas, Group
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction, CareCase, CarePlan
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.case_pages import Measured, measures_of, signs_of, strengths_of
from student_care_desktop.services.cases import CARED, CaseRow, newest_rows, rows_for, shut_areas
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.signs import forms_of
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = [
    "AtRisk", "Common", "PlanLine", "PlanPage", "at_risk", "common_measures", "open_cases", "page_in",
    "plan_in", "plan_page", "plans_of",
]

NO_PLAN = mark("Plan", "This plan is not on record any more. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class AtRisk:
    """A child at risk or with a problem in an area, why, and the open case it has there already."""

    child: ClassRow
    group: Group
    reasons: tuple[Words, ...] = ()
    case: CareCase | None = None


@dataclass(frozen=True, slots=True)
class Common:
    """Something by which several children can be measured, and of how many of them it is known."""

    key: str
    label: Words
    count: int


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One child in a plan: the case, what was measured anew since, the strengths on record."""

    row: CaseRow
    measured: Measured | None = None
    strengths: tuple[str, ...] = ()

    @property
    def file(self) -> CaseFile:
        """The case with what belongs to it."""
        return self.row.file


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPage:
    """A plan and its children; ``actions`` are what is done for all of them, said once."""

    plan: CarePlan
    areas: Areas
    class_name: str = ""
    lines: tuple[PlanLine, ...] = ()
    actions: tuple[CareAction, ...] = ()
    me: str = ""


@service
def plans_of(desk: Desk, classroom_id: str) -> list[CarePlan]:
    """The plans of a class that this person may see, the newest first."""
    with access.looking(desk) as look:
        shut = shut_areas(desk, look)
        found = [one for one in look.all(CarePlan, classroom_id=classroom_id) if one.area not in shut]
    return sorted(found, key=lambda one: (one.closed is None, str(one.day), one.name), reverse=True)


@service
def at_risk(desk: Desk, classroom_id: str, area: str) -> list[AtRisk]:
    """The children of a class at risk or with a problem in an area of their newest screening, and why."""
    with access.looking(desk) as look:
        if area in shut_areas(desk, look):
            return []
        rooms = look.all(Classroom, id=classroom_id)
        children = rows_of(look, desk.year, rooms, everybody=False)
        open_ = open_cases(look, area, [one.enrollment.id for one in children])
        found = []
        for row in newest_rows(desk, look, children):
            finding = row.groups.areas.get(area)
            if finding and finding.group in CARED:
                case = open_.get(row.child.enrollment.id)
                reasons = signs_of(row, area, open_only=False)
                found.append(AtRisk(row.child, finding.group, reasons, case))
        return found


@service
def common_measures(desk: Desk, enrollment_ids: Sequence[str], area: str) -> list[Common]:
    """What these children can be measured by in an area; what is known of most of them comes first."""
    with access.looking(desk) as look:
        if area in shut_areas(desk, look):
            return []
        places = [place for key in enrollment_ids if (place := look.get(Enrollment, key))]
        known = [one for place in places for one in measures_of(desk, look, place, area)]
    labels = {one.key: one.label for one in known}
    counts = Counter(one.key for one in known)
    return [Common(key, labels[key], count) for key, count in counts.most_common()]


@service
def plan_page(desk: Desk, plan_id: str) -> PlanPage:
    """A stored plan with its children; CareError if there is none."""
    with access.looking(desk) as look:
        return page_in(desk, look, plan_id)


def page_in(desk: Desk, look: Reading, plan_id: str) -> PlanPage:
    """The same inside an open look."""
    plan = plan_in(desk, look, plan_id)
    rooms = look.all(Classroom, id=plan.classroom_id)
    places = {one.enrollment_id for one in look.all(CareCase, plan_id=plan_id)}
    children = [
        one for one in rows_of(look, desk.year, None, everybody=True) if one.enrollment.id in places
    ]
    rows = [one for one in rows_for(desk, look, children) if one.case.plan_id == plan_id]
    lines = tuple(_line(desk, look, row) for row in rows)
    return PlanPage(
        plan=plan, areas=forms_of(look).now, class_name=rooms[0].name if rooms else "", lines=lines,
        actions=_shared(lines), me=name_at(desk, look),
    )


def open_cases(look: Reading, area: str, places: Collection[str]) -> dict[str, CareCase]:
    """The open case of each of these children in an area, by enrollment id."""
    cases = look.all(CareCase, area=area, enrollment_id=list(places))
    return {one.enrollment_id: one for one in cases if one.is_open and one.number}


def _line(desk: Desk, look: Reading, row: CaseRow) -> PlanLine:
    place, case = row.child.enrollment, row.case
    known = measures_of(desk, look, place, case.area) if case.is_open and case.measure else ()
    again = next((
        one for one in known
        if one.key == case.measure and one.when and case.opened and one.when > case.opened
    ), None)
    return PlanLine(row, again, strengths_of(desk, look, place.student_id))


def _shared(lines: Sequence[PlanLine]) -> tuple[CareAction, ...]:
    """What is done for every child, each said once; done when it is done for all who are still open."""
    found: dict[tuple[str, dt.date | None], list[CareAction]] = {}
    open_ = [line for line in lines if line.row.case.is_open] or list(lines)
    for line in open_:
        for one in line.file.actions:
            found.setdefault((one.text, one.due), []).append(one)
    shared = []
    for same in found.values():
        if len(same) == len(open_):
            days = [one.done for one in same]
            last = max((day for day in days if day), default=None)
            shared.append(replace(same[0], done=None if None in days else last))
    return tuple(sorted(shared, key=lambda one: (one.due or dt.date.max, one.text)))


def plan_in(desk: Desk, look: Reading, plan_id: str) -> CarePlan:
    """A plan that this person may see; CareError where there is none."""
    plan = look.get(CarePlan, plan_id)
    if plan is None or plan.area in shut_areas(desk, look):
        raise CareError(NO_PLAN)
    return plan
