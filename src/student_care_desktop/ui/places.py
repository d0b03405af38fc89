"""The places people live in, in the order of the rail; each module of ``screens`` gives its own."""

from __future__ import annotations

from student_care_desktop.ui.house import Place
from student_care_desktop.ui.screens import (
    activities,
    approvals,
    board,
    carelists,
    cases,
    changes,
    classlife,
    conduct,
    conference,
    counsel,
    doubles,
    evidence,
    importing,
    instruments,
    keying,
    know,
    matrix,
    merging,
    people,
    plan,
    promote,
    protect,
    refer,
    reports,
    results,
    safety,
    screen,
    selfreport,
    settings,
    solve,
    stage,
    strategy,
    student,
    students,
    study,
    today,
    trace,
    views,
)

__all__ = ["PLACES"]

PLACES: tuple[Place, ...] = (
    today.PLACE, students.PLACE, student.PLACE, doubles.PLACE, merging.PLACE, *importing.PLACES,
    board.PLACE, strategy.PLACE, know.PLACE, keying.PLACE, screen.PLACE, matrix.PLACE, refer.PLACE,
    reports.PLACE, changes.PLACE, safety.PLACE, settings.PLACE, activities.PLACE, approvals.PLACE,
    carelists.PLACE, cases.PLACE, classlife.PLACE, conduct.PLACE, conference.PLACE, counsel.PLACE,
    evidence.PLACE, instruments.PLACE, people.PLACE, plan.PLACE, promote.PLACE, protect.PLACE,
    results.PLACE, selfreport.PLACE, solve.PLACE, stage.PLACE, study.PLACE, trace.PLACE, views.PLACE,
    changes.REMOVED, safety.CONTENTS,
)
