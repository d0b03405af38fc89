"""A power cut while a class is keyed: every row that was left is there, and only the row of the hand is lost."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from student_care_desktop.services import backups, school, sheets
from student_care_desktop.services.sheets import Page
from tests.fixtures.school import Clock, Made, add_child
from tests.storage.program import Program

CHILDREN = 24
KEYING = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from student_care_desktop.services import school
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.program import Program, Start
from student_care_desktop.ui.theme import dress
from student_care_desktop.ui.window import Window

app = QApplication([])
dress(app)
program = Program(app, Start(folder, now, "th", "demo"))
program.begin()
while not isinstance(program.window, Window):
    app.processEvents()
room = school.find_class(program.desk, "ม.1/1")
program.window.go("keying", (room.id, Page("sdq", "teacher", 1), ""))
tell("ready")
for row, paper in enumerate(sys.argv[2:]):
    for place, letter in enumerate(paper):
        if place == 1:
            tell(row)
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(program.window.room.table.grid, event)
        app.processEvents()
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def class_folder(furnished_school: Made, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school whose first class has many children."""
    import shutil

    folder = Path(shutil.copytree(furnished_school.folder, tmp_path_factory.mktemp("keyed") / "school"))
    desk = furnished_school.open(folder, Clock())
    for place in range(3, CHILDREN):
        add_child(desk, "ม.1/1", str(72000 + place), first_name=f"ทดสอบ{place}")
    desk.close()
    return folder


@pytest.mark.parametrize("seed", range(5))
def test_no_more_than_the_row_of_the_hand_is_lost(
    class_folder: Path, furnished_school: Made, tmp_path: Path, seed: int
) -> None:
    import shutil

    folder = Path(shutil.copytree(class_folder, tmp_path / "school"))
    dice = random.Random(seed)
    papers = ["".join(dice.choice("012") for _ in range(25)) for _ in range(CHILDREN)]
    rows = dice.randrange(1, CHILDREN - 1)
    with Program(KEYING, folder, *papers) as program:
        assert program.hear() == "ready"
        left = 0
        while left < rows:  # row number ``left`` is being keyed, those before it were left
            left = int(program.hear())
        program.kill()
    desk = furnished_school.open(folder, Clock())
    try:
        kept = sheets.grid(desk, school.find_class(desk, "ม.1/1"), Page("sdq", "teacher", 1)).rows
        found = [row.sheet.answers for row in kept if row.sheet]
        assert found == papers[: len(found)]
        assert len(found) >= left
        assert backups.check_all(desk) == []
    finally:
        desk.close()
