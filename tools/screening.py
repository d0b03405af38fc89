"""How the picture maker gets to the pages of Step 2 and to the screening of a class."""

from __future__ import annotations

from typing import cast

from student_care_desktop.domain.areas import AREA_KEYS, Ticks
from student_care_desktop.domain.flow import Walk
from student_care_desktop.services import school, screening, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.matrix.room import MatrixRoom
from student_care_desktop.ui.screens.reports.room import ReportsRoom
from student_care_desktop.ui.screens.screen.room import ScreenRoom
from student_care_desktop.ui.window import Window

__all__ = ["PAGES", "matrix", "matrix_tab", "page", "results", "signing", "why"]

PAGES = ("known", "signs", "flags", "group", "sign")
_ROUND = 3
"""A round in which nobody of the demonstration school was screened."""


def page(key: str, window: Window, desk: Desk) -> None:
    """A page of the wizard, for the child of whom most is suggested."""
    rows = students.roster(desk, everybody=False)[:60]
    place = max(
        (row.enrollment.id for row in rows),
        key=lambda one: len(screening.page(desk, one, _ROUND).suggestions),
    )
    if key not in ("known", "signs"):
        suggested = screening.page(desk, place, _ROUND).suggestions
        ticked = frozenset(one.sign.key for one in suggested if not one.sign.urgent)
        refused = [one.sign.key for one in suggested if one.sign.urgent]
        screening.keep(desk, place, _ROUND, Ticks(ticked, frozenset(AREA_KEYS)), refused)
    window.go("screen", (place, _ROUND))
    wizard = cast(ScreenRoom, window.room).wizard
    if wizard is not None:
        walk: Walk = wizard.walk
        wizard.put(walk.to(key))


def _class(window: Window, desk: Desk) -> MatrixRoom:
    window.house.choose(Scope(desk.year.number, school.find_class(desk, "ม.2/1").id))
    window.go("matrix", 1)
    return cast(MatrixRoom, window.room)


def matrix(window: Window, desk: Desk) -> None:
    """The matrix of a class."""
    _class(window, desk)


def why(window: Window, desk: Desk) -> None:
    """Why a child is in its group."""
    room = _class(window, desk)
    row = next(one for one in room.table.records.records if one.groups.overall.reasons)
    room.table.entered.emit(row, row.groups.overall.reasons[0])


def signing(window: Window, desk: Desk) -> None:
    """The committee signs."""
    _class(window, desk).ask_signatures()


def matrix_tab(place: int, window: Window, desk: Desk) -> None:
    """A list behind the matrix of the school."""
    window.house.choose(Scope(desk.year.number))
    window.go("matrix", 1)
    cast(MatrixRoom, window.room).turn_to(place)


def results(place: int, window: Window, desk: Desk) -> None:
    """The results of screening in the reports."""
    window.go("reports", "screening-results")
    cast(ReportsRoom, window.room).screening.turn_to(place)
