"""What the picture maker looks at: each screen and wizard page by its name, and how a person gets there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from student_care_desktop.services import school, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.window import Window

__all__ = ["SIGHTS", "Sight"]

Sight = tuple[str, Callable[[Window, Desk], object]]
"""The name of the picture, and what brings the window there."""


def _go(place: str, window: Window, desk: Desk) -> None:
    window.go(place)


def _child(window: Window, desk: Desk) -> None:
    window.go("student", students.roster(desk)[3].student.id)


def _key(page: Page, window: Window, desk: Desk) -> None:
    window.go("keying", (school.classes(desk)[0].id, page, ""))


SIGHTS: tuple[Sight, ...] = (
    ("10-students", partial(_go, "students")),
    ("11-student", _child),
    ("20-import", partial(_go, "import")),
    # keying
    ("30-keying", partial(_key, Page("sdq", "teacher", 1))),
    ("31-keying-empty", partial(_key, Page("sdq", "teacher", 2))),
    ("32-keying-eq", partial(_key, Page("eq-12-17", "student", 1))),
    ("60-reports", partial(_go, "reports")),
    ("70-changes", partial(_go, "history")),
    ("71-safety", partial(_go, "safety")),
    ("80-settings", partial(_go, "settings")),
)
"""One line each; a new screen or wizard page gets its own."""
