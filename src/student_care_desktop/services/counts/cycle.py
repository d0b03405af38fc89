"""Counts of the management of the year: stages signed, projects done, supervision, training, stakeholders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from student_care_desktop.domain.drill import Behind
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.strategy.agreement import STAKEHOLDER_GROUPS, Stakeholder, Trainee, Training
from student_care_desktop.domain.strategy.cycles import STAGES, Cycle, CycleRow, StageSign
from student_care_desktop.domain.strategy.linkage import SafetySpot
from student_care_desktop.domain.strategy.planning import PROJECT_STATES, Project
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.thai import short_day, sort_key
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.counts.live import NOTHING, Counted, Live, parted

__all__ = [
    "projects_done", "spots_mended", "stages_signed", "stakeholders_came", "supervised", "training_hours",
]

R = TypeVar("R", bound=CycleRow)

SIGNED, NOT_SIGNED = mark("Behind", "{stage}: signed {day}"), mark("Behind", "{stage}: not signed yet")
TIMES = mark("Behind", "Supervised {count} times")
HOURS, NO_HOURS = mark("Behind", "{hours} hours"), mark("Behind", "No training this year yet")
CAME, DID_NOT = mark("Behind", "{group}: came"), mark("Behind", "{group}: invited, did not come")
OTHERS = mark("Behind", "Others")
MENDED, OPEN = mark("Behind", "Mended {day}"), mark("Behind", "Not mended yet")
_TWICE = 2
"""Visits to each class in a year."""


def _rows(live: Live, kind: type[R]) -> list[R]:
    """The rows of the cycle of the year, in their order."""
    cycle = live.look.first(Cycle, year_id=live.year.id)
    return sorted(live.look.all(kind, cycle_id=cycle.id), key=lambda one: one.place) if cycle else []


def _line(about: Words, name: str = "", class_name: str = "") -> Behind:
    return Behind(about=about, name=name, class_name=class_name, place="")


def stages_signed(live: Live) -> Counted:
    """Of the seven stages: those that somebody signed; nothing before the cycle of the year is begun."""
    cycle = live.look.first(Cycle, year_id=live.year.id)
    if cycle is None:
        return NOTHING
    signed = {one.stage: one.day for one in live.look.all(StageSign, cycle_id=cycle.id) if one.day}
    return parted([
        (key in signed, _line(
            SIGNED.with_(stage=title, day=short_day(signed[key])) if key in signed
            else NOT_SIGNED.with_(stage=title)
        ))
        for key, title in STAGES
    ])


def projects_done(live: Live) -> Counted:
    """Of the projects and activities of the plan that were not given up: those that are done."""
    states = dict(PROJECT_STATES)
    planned = [one for one in _rows(live, Project) if one.state != "stopped"]
    return parted([(one.state == "done", _line(states[one.state], one.name)) for one in planned])


def supervised(live: Live) -> Counted:
    """The classes that were supervised twice in the year; nothing before the first visit."""
    times: defaultdict[str, int] = defaultdict(int)
    for one in _rows(live, Supervision):
        times[one.classroom_id] += one.state != "planned"
    if not any(times.values()):
        return NOTHING
    here = live.by_class()
    return parted([
        (times[room.id] >= _TWICE, _line(TIMES.with_(count=times[room.id]), class_name=room.name))
        for room in live.rooms if room.id in here
    ])


def training_hours(live: Live) -> Counted:
    """The hours of training of each of the working staff; nothing while nobody was trained."""
    lasted = {one.id: one.hours or 0.0 for one in _rows(live, Training)}
    hours: defaultdict[str, float] = defaultdict(float)
    for one in _rows(live, Trainee):
        hours[one.staff_id] += lasted.get(one.training_id, 0.0) if one.hours is None else one.hours
    people = sorted(live.look.all(Staff, status="working"), key=lambda one: sort_key(one.name))
    trained = [one for one in people if hours[one.id]]
    if not trained:
        return NOTHING
    return Counted(
        tuple(_line(HOURS.with_(hours=f"{hours[one.id]:g}"), one.name) for one in trained),
        tuple(_line(NO_HOURS, one.name) for one in people if not hours[one.id]),
        tuple(hours[one.id] for one in trained),
    )


def stakeholders_came(live: Live) -> Counted:
    """Of those who were invited to review the standards: who came."""
    groups, invited = {**dict(STAKEHOLDER_GROUPS), "": OTHERS}, _invited(_rows(live, Stakeholder))
    if not any(one.came for one in invited):
        return NOTHING
    return parted([
        (one.came is True, _line((CAME if one.came else DID_NOT).with_(group=groups[one.group]), one.name))
        for one in invited
    ])


def _invited(rows: Sequence[Stakeholder]) -> list[Stakeholder]:
    """Who came without being asked was welcome, too."""
    return [one for one in rows if one.invited or one.came]


def spots_mended(live: Live) -> Counted:
    """Of the risk spots and accidents that were written down: those that are mended."""
    return parted([
        (one.mended is not None, _line(
            MENDED.with_(day=short_day(one.mended)) if one.mended else OPEN, one.where or one.what
        ))
        for one in _rows(live, SafetySpot)
    ])
