"""A page of the data file that is damaged while the program is open: the way back, by keyboard, nothing written over."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.services import backups, people, safekeeping, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.database import plain_connection
from student_care_desktop.ui.doorstep.restoring import Restoring
from student_care_desktop.ui.doorstep.stopped import Stopped
from student_care_desktop.ui.gate import Gate
from student_care_desktop.ui.safeguard import Safeguard
from tests.fixtures.programs import Sitting
from tests.fixtures.school import PASSPHRASE, Clock, Made

PAGE = 4096
THEN, SINCE = "ยาย", ("ย่า", "ปู่")
ESCAPE, RETURN = Qt.Key.Key_Escape, Qt.Key.Key_Return


def change(desk: Desk, text: str) -> None:
    sheaf = students.sheaf(desk, students.find(desk, "70001").id)
    students.save(desk, replace(sheaf, student=replace(sheaf.student, pick_up=text)))


def damage(folder: Path, key: bytes, table: str) -> dict[int, bytes]:
    """Turn one bit in the first page of a table and of its indexes; those pages as they are now, by place."""
    file = folder / "school.db"
    with closing(plain_connection(file, key)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE tbl_name = ?"
        places = [(root - 1) * PAGE for (root,) in connection.execute(query, (table,)).fetchall()]
    content = bytearray(file.read_bytes())
    for at in places:
        content[at + 3000] ^= 1
    file.write_bytes(content)
    return {at: bytes(content[at : at + PAGE]) for at in places}


@pytest.fixture
def key(furnished_school: Made, school_folder: Path) -> bytes:
    """A proven backup in the folder, two changes after it; the key of the closed data."""
    desk = furnished_school.open(school_folder, Clock())
    change(desk, THEN)
    safekeeping.keep(desk)
    for text in SINCE:
        change(desk, text)
    desk.close()
    return furnished_school.data_key


@pytest.fixture
def nurse(key: bytes, furnished_school: Made, school_folder: Path) -> str:
    """Somebody who does not keep the data safe; adding the account is a third change."""
    desk = furnished_school.open(school_folder, Clock())
    people.add(desk, "kru.a", ["nurse"], PASSPHRASE)
    desk.close()
    return "kru.a"


def open_a_child(sitting: Sitting) -> None:
    """From the list of children, which reads other pages, to the record of the first child."""
    sitting.window.go("students")
    sitting.face()
    sitting.room.table.setFocus()
    sitting.hands.press(Qt.Key.Key_Home)
    sitting.hands.press(RETURN)


def kept_beside(folder: Path) -> Path:
    (aside,) = [path for path in folder.parent.glob(f"{folder.name}-*") if path.is_dir()]
    return aside


def pick_up(desk: Desk) -> str:
    return students.sheaf(desk, students.find(desk, "70001").id).student.pick_up


def test_it_leads_to_the_last_proven_backup_and_keeps_the_damaged_file(
    sitting: Sitting, school_folder: Path, key: bytes
) -> None:
    pages = damage(school_folder, key, "health")
    sitting.come_in()
    open_a_child(sitting)
    sitting.bring_back()
    (told,) = sitting.boxes
    for fact in ("24 พ.ย. 68", "นักเรียน 6 คน", "2 ครั้งจะหายไป (นักเรียน 1 รายการ)", "ไม่เขียนทับ"):
        assert fact in told
    aside = kept_beside(school_folder)
    content = (aside / "school.db").read_bytes()
    assert {at: content[at : at + PAGE] for at in pages} == pages, "kept as it was damaged"
    sitting.come_in()
    assert pick_up(sitting.desk) == THEN
    assert len(students.roster(sitting.desk)) == 6
    assert backups.check_all(sitting.desk) == []


def test_not_now_changes_nothing_and_it_is_asked_once_at_a_time(
    sitting: Sitting, school_folder: Path, key: bytes
) -> None:
    damage(school_folder, key, "health")
    sitting.keys = [[ESCAPE], [ESCAPE]]
    sitting.come_in()
    open_a_child(sitting)
    sitting.until(lambda: len(sitting.boxes) == 1)
    assert sitting.stage is None, "the school is still open"
    assert len(students.roster(sitting.desk)) == 6
    open_a_child(sitting)
    sitting.until(lambda: len(sitting.boxes) == 2)
    assert list(school_folder.parent.glob(f"{school_folder.name}-*")) == []


def test_a_backup_that_went_bad_is_passed_over(sitting: Sitting, school_folder: Path, key: bytes, furnished_school: Made) -> None:
    newest = school_folder / "backups" / "newest.backup"
    desk = furnished_school.open(school_folder, Clock())
    backups.back_up(desk, newest)
    desk.close()
    content = bytearray(newest.read_bytes())
    content[len(content) // 2] ^= 1
    newest.write_bytes(content)
    damage(school_folder, key, "health")
    sitting.come_in()
    open_a_child(sitting)
    sitting.until(lambda: isinstance(sitting.stage, Restoring))
    page = sitting.stage
    assert isinstance(page, Restoring)
    assert page.files.currentData() != newest


def test_without_any_good_backup_another_is_asked_for(sitting: Sitting, school_folder: Path, key: bytes) -> None:
    for file in school_folder.glob("backups/*.backup"):
        file.rename(school_folder.parent / "stick.backup")
    damage(school_folder, key, "health")
    sitting.come_in()
    open_a_child(sitting)
    sitting.until(lambda: isinstance(sitting.stage, Restoring))
    assert "ไม่พบข้อมูลสำรอง" in sitting.boxes[0]


def test_who_may_not_bring_it_back_is_told_whom_to_ask(
    nurse: str, sitting: Sitting, school_folder: Path, key: bytes
) -> None:
    damage(school_folder, key, "health")
    sitting.come_in(nurse)
    open_a_child(sitting)
    sitting.until(lambda: len(sitting.boxes) == 1)
    assert "ผู้อำนวยการ" in sitting.boxes[0]
    assert "3 ครั้งจะหายไป" in sitting.boxes[0]
    assert sitting.stage is None


@pytest.mark.parametrize("table", ["student", "setting", "school"])
def test_what_the_window_must_read_to_stand_there(
    sitting: Sitting, school_folder: Path, key: bytes, table: str
) -> None:
    """Wherever it is met, behind the gate or in the window, the way back is one press away."""
    damage(school_folder, key, table)
    sitting.until(lambda: isinstance(sitting.stage, Gate))
    sitting.hands.type("demo")
    sitting.hands.press(RETURN)
    sitting.until(lambda: isinstance(sitting.stage, Stopped | Restoring))
    if isinstance(sitting.stage, Stopped):
        sitting.hands.press(Qt.Key.Key_Space)
    sitting.bring_back()
    sitting.come_in()
    assert pick_up(sitting.desk) == THEN


def test_the_backup_of_the_day_and_the_one_at_closing_find_it_too(
    sitting: Sitting, school_folder: Path, key: bytes, time: Clock
) -> None:
    """Nobody opened the page; the copy did.  The box is shown once each, and the window closes when asked again."""
    damage(school_folder, key, "voice_sheet")
    sitting.keys = [[ESCAPE], [ESCAPE]]
    window = sitting.come_in()
    time.forward(60 * 25)
    window.safeguard = Safeguard(sitting.program.house)
    sitting.until(lambda: len(sitting.boxes) == 1)
    assert not window.close()
    sitting.until(lambda: len(sitting.boxes) == 2)
    assert window.isVisible()
    assert window.close()
    assert len(list(school_folder.glob("backups/*.backup"))) == 1, "a damaged copy is no backup"
