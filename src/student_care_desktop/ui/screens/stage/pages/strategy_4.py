"""Stage 4: goals, standards, calendar and teams that are offered, projects with their money."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from student_care_desktop.domain.strategy.agreement import Measure
from student_care_desktop.domain.words import mark
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import agreeing, planning
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.calendar import CalendarPage
from student_care_desktop.ui.screens.stage.pages.offered import OfferedRows
from student_care_desktop.ui.screens.stage.pages.projects import ProjectsPage
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS"]

GOALS = mark("Planning", "{count} needs, strategies and indicators below their target could be goals.")
STANDARDS = mark("Planning", "{count} ready standards of operation, to be mended as your school does it.")
DUTIES = mark("Planning", "{count} seats from staff, roles and homeroom teachers, with what each team does.")
TAKE = mark("Planning", "Take them over (F7)")


def _goals(here: StageHere) -> PageView:
    return OfferedRows("goals", here, planning.offered_goals, GOALS, TAKE)


def _standards(here: StageHere) -> PageView:
    return OfferedRows("standards", here, _of_work, STANDARDS, TAKE)


def _of_work(desk: Desk) -> Sequence[Measure]:
    return agreeing.offered_measures(desk, work=True)


def _duties(here: StageHere) -> PageView:
    return OfferedRows("duties", here, planning.offered_duties, DUTIES, TAKE)


VIEWS: Mapping[str, Callable[[StageHere], PageView]] = {
    "goals": _goals, "standards": _standards, "projects": ProjectsPage, "calendar": CalendarPage,
    "duties": _duties,
}
