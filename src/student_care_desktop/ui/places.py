"""The places people live in, in the order of the rail; each module of ``screens`` gives its own."""

from __future__ import annotations

from student_care_desktop.ui.house import Place
from student_care_desktop.ui.screens import (
    board,
    changes,
    importing,
    keying,
    know,
    reports,
    safety,
    screen,
    settings,
    student,
    students,
)

__all__ = ["PLACES"]

PLACES: tuple[Place, ...] = (
    students.PLACE, student.PLACE, importing.PLACE, board.PLACE, know.PLACE, screen.PLACE, keying.PLACE,
    reports.PLACE, changes.PLACE, safety.PLACE, settings.PLACE,
)
