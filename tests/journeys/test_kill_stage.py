"""A power cut inside a wizard of the seven strategies: only the cell being typed is lost."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.services.strategy import stages
from student_care_desktop.ui.drafting import EVERY
from tests.fixtures.school import Clock, Made
from tests.journeys.test_kill_wizards import BEGIN
from tests.storage.program import Program

NUMBER = "70001"
SAID, LOST = "ร้านเกมหน้าโรงเรียน", "ยังพิมพ์ไม่เสร็จ"
TYPE = BEGIN + """
from student_care_desktop.services.strategy import stages
def press(where, letter, key=0):
    QApplication.sendEvent(where, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))
    app.processEvents()
window.go("stage", ("strategy_1", "needs"))
room = window.room
table = room.wizard.view.table
table.setFocus()
press(table, "", Qt.Key.Key_Insert)
press(table, "", Qt.Key.Key_Right)
for letter in sys.argv[3]:
    press(QApplication.focusWidget(), letter)
press(QApplication.focusWidget(), "", Qt.Key.Key_Return)
while not stages.stage(desk, "strategy_1").answers["needs"]:
    app.processEvents()
press(table, "", Qt.Key.Key_Insert)
press(table, "", Qt.Key.Key_Right)
for letter in sys.argv[4]:
    press(QApplication.focusWidget(), letter)
tell(room.wizard.walk.at)
sys.stdin.read()
"""
FIND = BEGIN + """
window.go("stage", ("strategy_1", "needs"))
tell(window.room.wizard.walk.at)
tell(" ".join(one.text for one in window.room.wizard.view.answer()))
sys.stdin.read()
"""


def test_after_a_kill_every_finished_cell_is_there_and_the_page_is_still_open(
    furnished_school: Made, school_folder: Path
) -> None:
    assert EVERY < 2_000, "milliseconds from a cell until it is written"
    with Program(TYPE, school_folder, NUMBER, SAID, LOST) as program:
        assert program.hear() == "needs"
        program.kill()
    with Program(FIND, school_folder, NUMBER) as program:
        assert program.hear() == "needs"
        assert program.hear() == SAID
        program.kill()
    desk = furnished_school.open(school_folder, Clock())
    try:
        stage = stages.stage(desk, "strategy_1")
        assert [one.text for one in stage.answers["needs"]] == [SAID]
        assert not stage.finished("needs")
    finally:
        desk.close()
