"""The places people live in, in the order of the rail; each module of ``screens`` gives its own."""

from __future__ import annotations

from student_care_desktop.ui.house import Place
from student_care_desktop.ui.screens import (
    board,
    cases,
    changes,
    conduct,
    doubles,
    importing,
    instruments,
    keying,
    know,
    matrix,
    merging,
    people,
    promote,
    reports,
    results,
    safety,
    screen,
    selfreport,
    settings,
    student,
    students,
    trace,
    views,
)

__all__ = ["PLACES"]

PLACES: tuple[Place, ...] = (
    students.PLACE, student.PLACE, doubles.PLACE, merging.PLACE, *importing.PLACES, board.PLACE, know.PLACE,
    keying.PLACE, screen.PLACE, matrix.PLACE, reports.PLACE, changes.PLACE, safety.PLACE, settings.PLACE,
    cases.PLACE, instruments.PLACE, people.PLACE, results.PLACE, selfreport.PLACE, trace.PLACE,
    conduct.PLACE, views.PLACE, promote.PLACE, changes.REMOVED, safety.CONTENTS,
)
