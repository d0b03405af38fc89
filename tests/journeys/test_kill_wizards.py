"""A power cut in either wizard: the pages that were left are kept, and it goes on where it was."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.services import know, screening
from tests.fixtures.school import Clock, Made, row_of
from tests.storage.program import Program

NUMBER = "70001"
BEGIN = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from student_care_desktop.services import school
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.program import Program, Start
from student_care_desktop.ui.theme import dress
from student_care_desktop.ui.window import Window

app = QApplication([])
dress(app)
program = Program(app, Start(folder, now, "th", "demo"))
program.begin()
while not isinstance(program.window, Window):
    app.processEvents()
window, desk = program.window, program.desk
row = next(one for one in students.roster(desk) if one.student.number == sys.argv[2])
window.house.choose(Scope(window.house.scope.year, row.enrollment.classroom_id))
"""
KNOW = BEGIN + """
window.go("know", (row.student.id, 1))
room = window.room
tell(room.wizard.walk.at)
if len(sys.argv) > 3:
    room.wizard.view.asked["student.nickname"].focus()
    for letter in "กล้า":
        box = room.wizard.view.asked["student.nickname"].box.input.line
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    room.wizard.next()
    room.wizard.next()
    tell(room.wizard.walk.at)
sys.stdin.read()
"""
SCREEN = BEGIN + """
window.go("screen", (row.enrollment.id, 1))
room = window.room
tell(room.wizard.walk.at)
if len(sys.argv) > 3:
    room.wizard.next()
    for _ in range(40):
        if room.work.problem("signs") is None:
            break
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, "0")
        QApplication.sendEvent(room.wizard.view, key)
        app.processEvents()
    room.wizard.next()
    room.work.flush()
    tell(room.wizard.walk.at)
sys.stdin.read()
"""


def test_the_home_visit_goes_on_at_the_page_that_was_open(
    furnished_school: Made, school_folder: Path
) -> None:
    with Program(KNOW, school_folder, NUMBER, "write") as program:
        assert program.hear() == "record"
        assert program.hear() == "members"
        program.kill()
    with Program(KNOW, school_folder, NUMBER) as program:
        assert program.hear() == "members"
        program.kill()
    desk = furnished_school.open(school_folder, Clock())
    try:
        child = row_of(desk, NUMBER).student
        known = know.known_of(desk, child.id)
        assert known.left == ("record", "guardian")
        assert child.nickname.endswith("กล้า")
    finally:
        desk.close()


def test_screening_goes_on_at_the_page_that_was_open(furnished_school: Made, school_folder: Path) -> None:
    with Program(SCREEN, school_folder, NUMBER, "write") as program:
        assert program.hear() == "known"
        assert program.hear() == "flags"
        program.kill()
    with Program(SCREEN, school_folder, NUMBER) as program:
        assert program.hear() == "flags"
        program.kill()
    desk = furnished_school.open(school_folder, Clock())
    try:
        page = screening.page(desk, row_of(desk, NUMBER).enrollment.id, 1)
        assert page.screening.status == "draft"
        assert len(page.ticks.screened) > 5
    finally:
        desk.close()
