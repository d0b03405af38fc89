"""One plan for many children who share a trouble: each has a case of its own, followed up in one table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.case_rules import NO_ACTION, NO_GOAL, NO_PROBLEM, CaseFile, actions_problem
from student_care_desktop.domain.cases import GROUPS, CareAction, CareCase, CarePlan, FollowUp
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.activity_kinds import refuse_unknown
from student_care_desktop.services.case_pages import file_in, measured_by, measures_of
from student_care_desktop.services.casework import Ending, close_in, keep_in, open_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.plan_pages import PlanLine, PlanPage, at_risk, open_cases, page_in, plan_in
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.storage.units import Writing

__all__ = [
    "begin", "close_all", "finish_actions", "follow_all", "keep_plan",
]

BEGIN = mark("Why", "Begin the plan “{name}” for {count} children")
KEEP = mark("Why", "Change the plan “{name}”")
FOLLOW = mark("Why", "Follow up the plan “{name}”")
CLOSE = mark("Why", "Close cases of the plan “{name}”")
DONE = mark("Why", "Things done for the plan “{name}”")
NO_NAME = mark("Plan", "Give the plan a name. Nothing was changed.")
NOBODY = mark("Plan", "Tick at least one child. Nothing was changed.")
OF_CHILD = mark("Plan", "{name}: {problem}")
NO_AREA = mark("Plan", "Choose an area. Nothing was changed.")


@service
def begin(
    desk: Desk, plan: CarePlan, enrollment_ids: Sequence[str], actions: Sequence[CareAction],
    measure: str = "",
) -> PlanPage:
    """Begin a plan: each child gets a case with all the actions; an open case in the same area is joined.

    ``measure`` is the fact (``sdq.*.total``) by which each child is measured now and at the end, where it
    is known.
    """
    begun = replace(plan, day=plan.day or desk.today)
    _refuse(begun, actions)
    if not enrollment_ids:
        raise CareError(NOBODY)
    groups = {one.child.enrollment.id: one.group for one in at_risk(desk, plan.classroom_id, plan.area)}
    why = BEGIN.with_(name=plan.name, count=len(enrollment_ids))
    with access.changing(desk, why) as unit:
        refuse_unknown(unit, actions)
        unit.put(begun)
        open_ = open_cases(unit, plan.area, enrollment_ids)
        for place in enrollment_ids:
            case = open_.get(place) or _new_case(desk, unit, begun, place, groups.get(place), measure)
            _join(unit, begun, case, actions)
        return page_in(desk, unit, plan.id)


@service
def keep_plan(desk: Desk, plan: CarePlan) -> CarePlan:
    """Keep the name, goal, result of a plan."""
    refuse_wrong([plan])
    if not plan.name.strip():
        raise CareError(NO_NAME)
    with access.changing(desk, KEEP.with_(name=plan.name)) as unit:
        plan_in(desk, unit, plan.id)
        unit.put(plan)
    return plan


@service
def follow_all(desk: Desk, plan_id: str, said: Mapping[str, FollowUp]) -> PlanPage:
    """Keep one follow-up for each case id of ``said``; CareError names the child whose line is wrong."""
    with access.changing(desk, FOLLOW.with_(name=_name(desk, plan_id))) as unit:
        page = page_in(desk, unit, plan_id)
        for line in page.lines:
            word = said.get(line.row.case.id)
            if word:
                mine = replace(word, case_id=line.row.case.id, by=word.by or page.me)
                _told(line, partial(_follow, desk, unit, line.file, mine))
        return page_in(desk, unit, plan_id)


@service
def finish_actions(desk: Desk, plan_id: str, texts: Collection[str], day: dt.date | None = None) -> PlanPage:
    """What was done for all: the actions with these texts are done in every open case of the plan."""
    with access.changing(desk, DONE.with_(name=_name(desk, plan_id))) as unit:
        for line in page_in(desk, unit, plan_id).lines:
            if line.row.case.is_open:
                done = [one for one in line.file.open_actions if one.text in texts]
                unit.put_all(replace(one, done=day or desk.today) for one in done)
        return page_in(desk, unit, plan_id)


@service
def close_all(desk: Desk, plan_id: str, endings: Mapping[str, Ending], result: str = "") -> PlanPage:
    """Close the cases of ``endings`` by case id, all or none; with the last of them the plan is ended."""
    with access.changing(desk, CLOSE.with_(name=_name(desk, plan_id))) as unit:
        page = page_in(desk, unit, plan_id)
        for line in page.lines:
            ending = endings.get(line.row.case.id)
            if ending:
                _told(line, partial(close_in, desk, unit, line.row.case.id, ending))
        page = page_in(desk, unit, plan_id)
        if not any(line.row.case.is_open for line in page.lines):
            unit.put(replace(page.plan, closed=desk.today, result=result.strip() or page.plan.result))
        return page_in(desk, unit, plan_id)


def _told(line: PlanLine, act: Callable[[], object]) -> None:
    """Do it; what is wrong is told with the name of the child."""
    try:
        act()
    except CareError as wrong:
        raise CareError(OF_CHILD.with_(name=line.row.child.student.name, problem=wrong.words)) from wrong


def _follow(desk: Desk, unit: Writing, file: CaseFile, word: FollowUp) -> None:
    keep_in(desk, unit, file, replace(file, follow_ups=(*file.follow_ups, word)))


def _refuse(plan: CarePlan, actions: Sequence[CareAction]) -> None:
    refuse_wrong([plan, *actions])
    for value, words in (
        (plan.area, NO_AREA), (plan.name, NO_NAME), (plan.problem, NO_PROBLEM), (plan.goal, NO_GOAL),
    ):
        if not value.strip():
            raise CareError(words)
    problem = actions_problem(CareCase(opened=plan.day), actions) if actions else NO_ACTION
    if problem:
        raise CareError(problem)


def _new_case(
    desk: Desk, unit: Writing, plan: CarePlan, place: str, group: Group | None, measure: str
) -> CareCase:
    me = name_at(desk, unit)
    known = group.value if group and group.value in dict(GROUPS) else ""
    case = CareCase(
        enrollment_id=place, plan_id=plan.id, area=plan.area, source="screening", opened=plan.day,
        opened_by=me, manager=plan.owner or me, group_before=known, problem=plan.problem, goal=plan.goal,
    )
    enrollment = unit.get(Enrollment, place) if measure else None
    measures = measures_of(desk, unit, enrollment, plan.area) if enrollment else ()
    if one := measured_by(measures, measure):
        case = replace(case, measure=one.key, start_value=desk.say(one.value)[:120])
    return open_in(desk, unit, CaseFile(case)).case


def _join(
    unit: Writing, plan: CarePlan, case: CareCase, actions: Sequence[CareAction]
) -> None:
    """The plan's actions stand in the case; a case that was there keeps its own words."""
    unit.put(replace(unit.get(CareCase, case.id) or case, plan_id=plan.id))
    file = file_in(unit, case.id)
    there = {(one.text, one.due) for one in file.actions}
    unit.put_all(
        replace(one, id=new_id(), case_id=case.id) for one in actions if (one.text, one.due) not in there
    )


def _name(desk: Desk, plan_id: str) -> str:
    with access.looking(desk) as look:
        return plan_in(desk, look, plan_id).name
