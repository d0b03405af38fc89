"""Backups while the program runs and when it closes: by themselves, told when they fail, never in the way."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from student_care_desktop.domain.errors import Cancelled
from student_care_desktop.services import safekeeping, sheaves, students
from student_care_desktop.ui.house import EVERYTHING
from student_care_desktop.ui.safeguard import WITHOUT, Safeguard


def change(desk):
    sheaf = sheaves.sheaf(desk, students.find(desk, "70001").id)
    sheaves.save(desk, replace(sheaf, student=replace(sheaf.student, pick_up="ยายมารับ")))


def made(desk):
    return sorted(path.name for path in desk.store.folder.backups.glob("*.backup"))


@pytest.fixture
def stick(desk, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    safekeeping.choose_place(desk, folder)
    return folder


@pytest.fixture
def kept(office):
    """The window with its safeguard; the backup of the day is made."""
    office.window.safeguard = Safeguard(office.house)
    office.until(lambda: not safekeeping.unkept(office.desk))
    return office


def test_the_first_change_of_a_day_makes_a_backup_behind_the_window(kept, time):
    change(kept.desk)
    kept.house.changed.emit(EVERYTHING)
    time.forward(60 * 25)
    kept.house.changed.emit(EVERYTHING)
    kept.until(lambda: len(made(kept.desk)) == 2)
    assert kept.told == [], "nobody is told of what goes well"
    kept.window.safeguard = None


def test_the_window_closes_after_the_backup(kept, time):
    time.forward(5)
    change(kept.desk)
    assert not kept.window.close(), "it waits"
    kept.until(lambda: not kept.window.isVisible())
    assert [name for name in made(kept.desk) if "closing" in name]
    assert not safekeeping.unkept(kept.desk)


def test_it_closes_at_once_when_nothing_was_changed(kept):
    kept.window.close()
    kept.until(lambda: not kept.window.isVisible())
    assert len(made(kept.desk)) == 1


def test_the_person_may_close_without_a_backup(kept):
    change(kept.desk)
    kept.window.close()
    assert [one for one in kept.window.findChildren(QPushButton) if one.text() == kept.say(WITHOUT)]
    kept.house.tasks.cancel()
    kept.until(lambda: not kept.window.isVisible())


def test_a_stick_that_fails_is_told_before_the_window_closes(kept, stick):
    (stick / "attachments").write_text("no folder can be made here")
    picture = kept.desk.store.attachments.store(b"face")
    assert picture
    asked = kept.answer_yes()
    kept.window.close()
    kept.until(lambda: not kept.window.isVisible())
    assert len(asked) == 1
    assert len(made(kept.desk)) == 2, "the other place is good"


def test_a_stick_that_is_not_there_keeps_nobody_waiting(kept, stick):
    shutil.rmtree(stick)
    asked = kept.answer_yes()
    kept.window.close()
    kept.until(lambda: not kept.window.isVisible())
    assert asked == []


def test_a_window_without_a_safeguard_closes_as_ever(office):
    change(office.desk)
    assert office.window.close()
    assert made(office.desk) == []


def test_cancelled_is_no_trouble(kept):
    gone = []
    kept.window.safeguard._failed(Cancelled(), lambda: gone.append(True))
    kept.window.safeguard = None
    assert gone == [True]


def test_the_places_of_safety_by_keyboard(office, hands, stick):
    """Choose the second place, back up to both, look into one, bring a child back."""
    office.window.go("safety")
    room = office.window.room
    room.second.now.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert len(list(stick.glob("*.backup"))) == 1
    change(office.desk)
    room.backup.look_again()
    room.backup.table.setFocus()
    room.backup.table.choose(lambda one: True)
    hands.press(Qt.Key.Key_Return)
    office.rest()
    inside = office.window.room
    assert inside.children_then.current().number == "70001"
    assert inside.children_then.records.rowCount() == 1
    asked = office.answer_yes()
    inside.one.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert len(asked) == 1
    assert students.find(office.desk, "70001").pick_up == ""
