"""Log-in, lock, restore of everything and take-back in the real window, by keyboard, read back after each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.words import english
from student_care_desktop.services import backups, doors, history, safekeeping, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.doorstep.restoring import Restoring
from student_care_desktop.ui.gate import Gate
from tests.fixtures.programs import Sitting
from tests.fixtures.school import PASSPHRASE, Clock, Made, add_child

CTRL = Qt.KeyboardModifier.ControlModifier
TAB, RETURN, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
THEN, NOW = "ยาย", "ปู่"


def change(desk: Desk, text: str) -> None:
    sheaf = students.sheaf(desk, students.find(desk, "70001").id)
    students.save(desk, replace(sheaf, student=replace(sheaf.student, pick_up=text)))


def pick_up(desk: Desk) -> str:
    return students.sheaf(desk, students.find(desk, "70001").id).student.pick_up


@pytest.fixture
def since(furnished_school: Made, school_folder: Path, time: Clock) -> Path:
    """A backup of yesterday; since then one child was changed and one came.  The folder, closed."""
    desk = furnished_school.open(school_folder, time)
    change(desk, THEN)
    (proof,) = safekeeping.keep(desk).proofs
    time.forward(60 * 24)
    change(desk, NOW)
    add_child(desk, "ม.1/1", "70099", first_name="ทีหลัง")
    desk.close()
    return proof.file


def by_rail(sitting: Sitting, place: str) -> None:
    """The key that the rail shows for a place."""
    shown = [one.key for one in sitting.window._places.values() if one.picture]
    sitting.face()
    sitting.hands.press(Qt.Key(Qt.Key.Key_1 + shown.index(place)), CTRL)
    sitting.until(lambda: sitting.window._here == place)


def look_into(sitting: Sitting) -> None:
    """From the place of backups into the newest one."""
    by_rail(sitting, "safety")
    sitting.walk_to(sitting.room.backup.table)
    sitting.hands.press(Qt.Key.Key_Down)
    sitting.hands.press(RETURN)
    sitting.until(lambda: sitting.window._here == "backup-contents")


def restoring(sitting: Sitting) -> Restoring:
    """The page on which a backup is brought back, once it is there."""
    sitting.until(lambda: isinstance(sitting.stage, Restoring))
    page = sitting.stage
    assert isinstance(page, Restoring)
    return page


def test_everything_is_brought_back_and_what_was_there_is_kept(
    sitting: Sitting, school_folder: Path, since: Path, time: Clock
) -> None:
    sitting.come_in()
    look_into(sitting)
    assert [one.number for one in sitting.room.children_then.records.records] == ["70001", "70099"]
    sitting.walk_to(sitting.room.all)
    sitting.keys = [[ESCAPE], [TAB, RETURN]]
    sitting.hands.press(RETURN)
    assert pick_up(sitting.desk) == NOW, "not wanted after all"
    sitting.face()
    sitting.hands.press(RETURN)
    page = restoring(sitting)
    assert page.files.currentData() == since
    sitting.face()
    sitting.hands.type("ไม่ใช่รหัสนี้")
    sitting.hands.press(RETURN)
    sitting.until(page._problem.isVisible)
    assert doors.exists(school_folder), "a wrong passphrase moves nothing"
    assert not list(school_folder.parent.glob("school-*"))
    sitting.bring_back()
    sitting.come_in()
    assert pick_up(sitting.desk) == THEN
    assert [one.student.number for one in students.roster(sitting.desk)][-1] != "70099"
    assert len(students.roster(sitting.desk)) == 6
    assert backups.check_all(sitting.desk) == []
    (aside,) = school_folder.parent.glob("school-*")
    before = doors.unlock(aside, PASSPHRASE, time, english)
    assert (pick_up(before), len(students.roster(before))) == (NOW, 7)
    before.close()


def test_going_back_from_there_opens_what_was_there(sitting: Sitting, since: Path) -> None:
    sitting.come_in()
    look_into(sitting)
    sitting.walk_to(sitting.room.all)
    sitting.keys = [[TAB, RETURN]]
    sitting.hands.press(RETURN)
    page = restoring(sitting)
    sitting.face()
    sitting.walk_to(page.back)
    sitting.hands.press(RETURN)
    sitting.until(lambda: isinstance(sitting.stage, Gate))
    sitting.come_in()
    assert pick_up(sitting.desk) == NOW


def test_one_child_is_brought_back_by_keyboard(sitting: Sitting, since: Path) -> None:
    sitting.come_in()
    look_into(sitting)
    sitting.walk_to(sitting.room.one)
    sitting.hands.press(RETURN)
    sitting.until(lambda: pick_up(sitting.desk) == THEN)
    assert len(sitting.boxes) == 1
    assert len(students.roster(sitting.desk)) == 7, "only this child"


def test_the_lock_and_a_wrong_passphrase(sitting: Sitting, since: Path) -> None:
    window = sitting.come_in()
    sitting.face()
    sitting.hands.press(Qt.Key.Key_F8)
    sitting.until(lambda: window._lock.locked)
    assert not window._whole.isVisible(), "nothing of the children shows"
    sitting.hands.press(Qt.Key.Key_1, CTRL)
    assert not window._whole.isVisible(), "no key goes past the lock"
    sitting.hands.type("ไม่ใช่")
    sitting.hands.press(RETURN)
    sitting.until(window._lock._gate._problem.isVisible)
    assert window._lock.locked
    sitting.hands.type(PASSPHRASE)
    sitting.hands.press(RETURN)
    sitting.until(lambda: not window._lock.locked)
    assert window._whole.isVisible()


def test_what_was_done_before_a_restart_is_taken_back(
    sitting: Sitting, school_folder: Path, since: Path, time: Clock
) -> None:
    """The newest change brought a child, the one before changed another: only that one is taken back."""
    sitting.come_in()
    by_rail(sitting, "history")
    room = sitting.room
    sitting.walk_to(room.table)
    sitting.hands.press(Qt.Key.Key_Home)
    sitting.hands.press(Qt.Key.Key_Down)
    wanted = history.changes(sitting.desk)[1]
    sitting.until(lambda: room.detail.shown and room.detail.shown.change.id == wanted.id)
    sitting.walk_to(room.detail.take_back)
    sitting.keys = [[TAB, RETURN]]
    sitting.hands.press(RETURN)
    sitting.until(lambda: pick_up(sitting.desk) == THEN)
    assert len(sitting.boxes) == 1
    assert len(students.roster(sitting.desk)) == 7, "only that change"
    sitting.window.close()
    sitting.program.close()
    again = doors.unlock(school_folder, PASSPHRASE, time, english)
    assert pick_up(again) == THEN
    assert history.changes(again)[0].takes_back
    again.close()
