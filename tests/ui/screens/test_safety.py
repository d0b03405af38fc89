"""The place of safety: a backup on a stick, the check, and a backup brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.domain.errors import Cancelled
from student_care_desktop.services import backups, doors, proofs, safekeeping, students
from student_care_desktop.services.progress import Progress
from tests.fixtures.papers import keyed, meddle
from tests.fixtures.school import PASSPHRASE


@pytest.fixture
def room(office):
    office.window.go("safety")
    return office.window.room


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_school_without_a_backup_is_told_so(office, room):
    assert room.backup.property("tone") == "bad"


def test_a_backup_is_made_by_keyboard_and_stands_as_proven(office, hands, room, stick):
    office.answer_files(stick)
    hands.press(Qt.Key.Key_Return)
    office.rest()
    (file,) = stick.glob("*.backup")
    assert room.backup.property("tone") == "good"
    newest = proofs.proven(office.desk)[0]
    assert (newest.path, newest.children, newest.here) == (file, 6, True)
    file.unlink()
    assert not newest.here


def test_a_week_later_it_asks_for_a_new_one(office, room, stick, time):
    backups.back_up(office.desk, stick / "a.backup")
    time.forward(60 * 24 * 8)
    room.backup.look_again()
    assert room.backup.property("tone") == "warn"


def test_a_backup_in_the_same_computer_is_not_enough(office, room):
    backups.back_up_before(office.desk, "import")
    room.backup.look_again()
    assert room.backup.property("tone") == "warn"


def test_a_cancelled_backup_leaves_no_file(desk, stick):
    picture = desk.store.folder.attachments / "aa" / "aabb"
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(b"sealed")
    progress = Progress(lambda done, of, words: progress.cancel())
    with pytest.raises(Cancelled):
        backups.back_up(desk, stick / "a.backup", progress)
    assert not list(stick.glob("*.backup"))
    assert proofs.proven(desk) == []


def test_the_check_says_that_all_is_well_or_what_is_not(office, hands, room):
    room.check.check.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert room.check.found == []
    lost = office.desk.store.folder.attachments / "aa" / ("a" * 64)
    lost.parent.mkdir(parents=True, exist_ok=True)
    lost.write_bytes(b"nobody's")
    room.check.run()
    office.rest()
    assert len(room.check.found) == 1
    assert room.check.property("tone") == "bad"


def test_the_check_works_out_results_once_more(office, hands, room):
    good, old = (keyed(office.desk, number, "sdq", "student", "1" * 25) for number in ("70001", "70002"))
    meddle(office.desk, "sheet", old.id, digest="", norms="uk")
    room.check.run()
    office.rest()
    assert (room.check.found, room.check.property("tone")) == ([], "good")
    assert any("uk" in one.accessibleName() for one in room.check.findChildren(QLabel)), "what is kept is told"
    meddle(office.desk, "sheet", good.id, scores="{}")
    room.check.run()
    office.rest()
    assert ["70001" in office.say(one) for one in room.check.found] == [True]


def test_the_check_looks_at_the_stick_too_and_is_calm_when_it_is_away(office, hands, room, stick):
    safekeeping.choose_place(office.desk, stick)
    (file,) = safekeeping.keep(office.desk).proofs[1:]
    file.file.write_bytes(file.file.read_bytes()[:3000])
    room.check.check.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert [file.file.name in office.say(one) for one in room.check.found] == [True]
    stick.rename(stick.with_name("pocket"))
    room.check.check.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert (room.check.found, room.check.property("tone")) == ([], "good")
    assert any("ไม่ได้เสียบ" in one.accessibleName() for one in room.check.findChildren(QLabel))


def test_a_backup_comes_back_in_an_empty_folder(office, hands, room, stick, tmp_path, time):
    file = stick / "a.backup"
    backups.back_up(office.desk, file)
    room.restore.file.setText(str(file))
    room.restore.folder.setText(str(tmp_path / "new"))
    room.restore.secret.setFocus()
    hands.type("ไม่ใช่รหัสนี้")
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert not (tmp_path / "new").exists() or not list((tmp_path / "new").iterdir())
    assert room.restore.note.property("role") == "problem"
    room.restore.secret.clear()
    hands.type(PASSPHRASE)
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert room.restore.note.property("role") == "good"
    again = doors.unlock(tmp_path / "new", PASSPHRASE, time, office.say)
    assert len(students.roster(again)) == 6
    again.close()


def test_what_is_missing_is_said_before_anything_is_tried(office, hands, room):
    room.restore.secret.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert room.restore.note.isVisible()
