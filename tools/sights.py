"""What the picture maker looks at: each screen and wizard page by its name, and how a person gets there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from student_care_desktop.services import school, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.know.room import KnowRoom
from student_care_desktop.ui.window import Window
from tools import arrivals

__all__ = ["SIGHTS", "Sight"]

Sight = tuple[str, Callable[[Window, Desk], object]]
"""The name of the picture, and what brings the window there."""


KNOW_PAGES = (
    "record", "guardian", "members", "house", "relations", "health", "behaviour", "body", "pictures", "voice",
    "review", "sign", "print",
)


def _go(place: str, window: Window, desk: Desk) -> None:
    window.go(place)


def _child(window: Window, desk: Desk) -> None:
    window.go("student", students.roster(desk)[3].student.id)


def _key(page: Page, window: Window, desk: Desk) -> None:
    window.go("keying", (school.classes(desk)[0].id, page, ""))


def _board(window: Window, desk: Desk) -> None:
    window.house.choose(Scope(window.house.scope.year, school.classes(desk)[2].id))
    window.go("board")


def _pick(window: Window, desk: Desk) -> None:
    _board(window, desk)
    window.go("know", None)


def _know(page: str, window: Window, desk: Desk) -> None:
    """A page of the home visit of one child, in whatever state the pages before it are."""
    _board(window, desk)
    room = school.classes(desk)[2]
    child = students.roster(desk, room, everybody=False)[4].student
    window.go("know", (child.id, 1))
    wizard = cast(KnowRoom, window.room).wizard
    if wizard:
        wizard.put(wizard.walk.flow.walk(wizard.walk.answers, page))


SIGHTS: tuple[Sight, ...] = (
    ("10-students", partial(_go, "students")),
    ("11-student", _child),
    ("20-import", partial(_go, "import")),
    # marks, and answers in a workbook
    ("21-marks", partial(_go, "marks-file")),
    *((f"21-marks-{page}", partial(arrivals.marks_page, page)) for page in arrivals.MARKS),
    ("22-answers", partial(_go, "sheets-file")),
    *((f"22-answers-{page}", partial(arrivals.answers_page, page)) for page in arrivals.ANSWERS),
    # keying
    ("40-keying", partial(_key, Page("sdq", "teacher", 1))),
    ("41-keying-empty", partial(_key, Page("sdq", "teacher", 2))),
    ("42-keying-eq", partial(_key, Page("eq-12-17", "student", 1))),
    # the class board and step 1, Know
    ("30-classes", partial(_go, "board")),
    ("31-board", _board),
    ("32-know-people", _pick),
    *((f"33-know-{number:02}-{page}", partial(_know, page)) for number, page in enumerate(KNOW_PAGES, 1)),
    ("60-reports", partial(_go, "reports")),
    ("70-changes", partial(_go, "history")),
    ("71-safety", partial(_go, "safety")),
    ("80-settings", partial(_go, "settings")),
)
"""One line each; a new screen or wizard page gets its own."""
