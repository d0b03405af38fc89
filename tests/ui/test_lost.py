"""A damaged school at the door: the last proven backup in the same page, and what going back would cost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.services import backups, doors, safekeeping, salvage, sheaves, students
from student_care_desktop.ui.doorstep.stopped import Stopped
from tests.fixtures.school import PASSPHRASE


def change(desk, text):
    sheaf = sheaves.sheaf(desk, students.find(desk, "70001").id)
    sheaves.save(desk, replace(sheaf, student=replace(sheaf.student, pick_up=text)))


@pytest.fixture
def folder(desk):
    """A school with a proven backup and two changes since."""
    safekeeping.keep(desk)
    change(desk, "ย่า")
    change(desk, "ยาย")
    return desk.store.folder.root


def opened(folder, time, say):
    return salvage.opened_or_blocked(
        lambda: doors.unlock(folder, PASSPHRASE, time, say), folder, "head", PASSPHRASE
    )


def test_a_damaged_file_leads_to_the_last_proven_backup(desk, folder, time, say, house, hands):
    desk.close()
    (folder / "school.db").write_bytes(b"\x00" * 4096)
    for rest in folder.glob("school.db-*"):
        rest.unlink()
    blocked = opened(folder, time, say)
    assert isinstance(blocked, salvage.Blocked)
    assert blocked.good
    assert blocked.good.since is None, "the file shows nothing any more"
    page = Stopped(house, blocked)
    hands.show(page)
    asked: list[object] = []
    page.restoring.connect(asked.append)
    hands.press(Qt.Key.Key_Space)
    assert asked == [blocked.good.backup.path]
    backups.restore_over(blocked.good.backup.path, folder, PASSPHRASE, time)
    again = opened(folder, time, say)
    assert len(students.roster(again)) == 6
    again.close()


def test_it_counts_what_would_be_lost(desk, folder):
    good = salvage.last_good(desk)
    assert good
    assert good.since
    assert good.since.changes == 2


def test_a_cut_backup_is_not_offered(desk, folder):
    (file,) = folder.glob("backups/*.backup")
    file.write_bytes(file.read_bytes()[:1000])
    assert salvage.last_good(desk) is None


def test_a_school_that_is_open_elsewhere_is_not_called_damaged(desk, folder, time, say, house, hands):
    blocked = opened(folder, time, say)
    assert isinstance(blocked, salvage.Blocked)
    assert blocked.good is None
    page = Stopped(house, blocked)
    hands.show(page)
    assert say(blocked.words) in [one.accessibleName() for one in page.findChildren(QLabel)]


def test_the_check_leads_to_it_too(office, hands, folder):
    office.window.go("safety")
    lost = office.desk.store.folder.attachments / "aa" / ("a" * 64)
    lost.parent.mkdir(parents=True, exist_ok=True)
    lost.write_bytes(b"nobody's")
    room = office.window.room
    room.check.run()
    office.rest()
    room.check.back.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert office.window.room.children_then.current().number == "70001"
