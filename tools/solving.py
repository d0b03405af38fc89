"""How the picture maker gets to the cases of step 4 and to a plan for many."""

from __future__ import annotations

from typing import cast

from student_care_desktop.domain.cases import CarePlan
from student_care_desktop.services import access, cases
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.plan.room import PlanRoom
from student_care_desktop.ui.screens.solve.room import SolveRoom
from student_care_desktop.ui.window import Window

__all__ = ["PAGES", "choose", "closed", "listed", "page", "planning", "plans"]

PAGES = ("known", "causes", "plan", "helps", "follow", "end", "sign")


def listed(window: Window, desk: Desk) -> None:
    """The cases of the class that has most of them."""
    rows = cases.cases_of(desk)
    rooms = [row.child.enrollment.classroom_id for row in rows]
    window.house.choose(Scope(window.house.scope.year, max(rooms, key=rooms.count)))
    window.go("solve")


def choose(window: Window, desk: Desk) -> None:
    """Choosing a child."""
    listed(window, desk)
    cast(SolveRoom, window.room).list.new.click()


def page(key: str, window: Window, desk: Desk) -> None:
    """A page of an open case."""
    one = next(row for row in cases.cases_of(desk) if row.case.state == "open" and not row.file.left)
    window.go("solve", ("case", one.case.id))
    room = cast(SolveRoom, window.room)
    assert room.wizard  # noqa: S101
    room.wizard.go(key)


def closed(window: Window, desk: Desk) -> None:
    """How a case ended."""
    one = next(row for row in cases.cases_of(desk) if row.case.state == "closed")
    window.go("solve", ("case", one.case.id))


def plans(window: Window, desk: Desk) -> None:
    """The table of a plan."""
    with access.looking(desk) as look:
        plan = look.all(CarePlan)[0]
    window.house.choose(Scope(window.house.scope.year, plan.classroom_id))
    window.go("plan")


def planning(window: Window, desk: Desk) -> None:
    """Who is at risk in the same area."""
    plans(window, desk)
    cast(PlanRoom, window.room).plans.setCurrentIndex(0)
