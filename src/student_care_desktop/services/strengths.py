"""Strengths: what a child is good at, and the plan that makes more of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.facts import TALENTS
from student_care_desktop.domain.learning import Talent
from student_care_desktop.domain.promotion import StrengthPlan
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.schooldays import child_at, in_year, refuse_left, refuse_not_yet
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["Strengths", "keep_plan", "keep_plan_in", "keep_talents_in", "remove_plan", "says_something",
           "strengths_in", "strengths_of"]

PLAN = mark("Why", "Development plan of {name}: {strength}")
NO_PLAN = mark("Why", "Take out a development plan of {name}")
NO_AREA = mark("Strengths", "Choose the strength that the plan is for. Nothing was saved.")
NO_GOAL = mark("Strengths", "Write the goal of the plan. Nothing was saved.")
NOTHING_DONE = mark("Strengths", "Write what is done for the strength. Nothing was saved.")
NO_RESULT = mark("Strengths", "A plan that was judged has a result. Write it, or leave the day out.")
TALENT_AREA = mark("Strengths", "Choose what each strength is, or take the row out. Nothing was saved.")


@dataclass(frozen=True, slots=True)
class Strengths:
    """The talents on the child's record, and the plans of this year, the newest last."""

    talents: tuple[Talent, ...] = ()
    plans: tuple[StrengthPlan, ...] = ()

    @property
    def open(self) -> StrengthPlan | None:
        """The plan that is going on: the last one that nobody has judged."""
        return next((one for one in reversed(self.plans) if one.done is None), None)


@service
def strengths_of(desk: Desk, enrollment_id: str) -> Strengths:
    """The strengths of a child and the plans for them."""
    with access.looking(desk) as look:
        place, child = child_at(look, enrollment_id)
        return strengths_in(look, child.id, place.id)


def strengths_in(look: Reading, student_id: str, enrollment_id: str) -> Strengths:
    """The same inside an open look."""
    talents = sorted(look.all(Talent, student_id=student_id), key=lambda one: one.day or dt.date.min)
    plans = sorted(look.all(StrengthPlan, enrollment_id=enrollment_id), key=_when)
    return Strengths(tuple(talents), tuple(plans))


def _when(plan: StrengthPlan) -> tuple[dt.date, dt.date, str]:
    return plan.done or dt.date.max, plan.due or dt.date.max, plan.id


def says_something(plan: StrengthPlan) -> bool:
    """Whether a plan was begun."""
    return replace(plan, enrollment_id="") != StrengthPlan(id=plan.id)


@service
def keep_plan(desk: Desk, plan: StrengthPlan) -> StrengthPlan:
    """Keep a plan; CareError names what it lacks."""
    with access.looking(desk) as look:
        _, child = child_at(look, plan.enrollment_id)
    strength = dict(TALENTS).get(plan.area, plan.area)
    with access.changing(desk, PLAN.with_(name=child.name, strength=strength)) as unit:
        return keep_plan_in(desk, unit, plan)


def keep_plan_in(desk: Desk, unit: Writing, plan: StrengthPlan) -> StrengthPlan:
    """The same inside an open change."""
    place, child = child_at(unit, plan.enrollment_id)
    _refuse(plan)
    if plan.due:
        in_year(desk.year, plan.due)
    refuse_not_yet(desk.today, plan.done)
    refuse_left(place, child, plan.done or plan.due)
    refuse_wrong([plan])
    unit.put(plan)
    return plan


def _refuse(plan: StrengthPlan) -> None:
    if not plan.area:
        raise CareError(NO_AREA)
    if not plan.goal.strip():
        raise CareError(NO_GOAL)
    if not plan.activity.strip():
        raise CareError(NOTHING_DONE)
    if plan.done and not plan.result.strip():
        raise CareError(NO_RESULT)


@service
def remove_plan(desk: Desk, plan: StrengthPlan) -> None:
    """Take a plan out; the history can bring it back."""
    with access.looking(desk) as look:
        _, child = child_at(look, plan.enrollment_id)
    with access.changing(desk, NO_PLAN.with_(name=child.name)) as unit:
        unit.remove_all(unit.all(StrengthPlan, id=plan.id))


def keep_talents_in(desk: Desk, unit: Writing, child: Student, talents: Sequence[Talent]) -> None:
    """Keep the strengths as the page holds them, inside an open change; empty rows are left out."""
    kept = [replace(one, student_id=child.id) for one in talents if _told(one)]
    if any(not one.area for one in kept):
        raise CareError(TALENT_AREA)
    for one in kept:
        refuse_not_yet(desk.today, one.day)
    refuse_wrong(kept)
    ids = {one.id for one in kept}
    unit.remove_all([one for one in unit.all(Talent, student_id=child.id) if one.id not in ids])
    unit.put_all(kept)


def _told(talent: Talent) -> bool:
    return replace(talent, student_id="") != Talent(id=talent.id)
