"""People and rights, the trace, sealed notes and the lock, through the window and by keyboard."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import doors, folders, locking, people, printing, school, traces, urgent
from student_care_desktop.services.printing import Choice
from student_care_desktop.storage.patience import FREE
from tests.fixtures.school import row_of
from tests.reports.reading import texts

CTRL = Qt.KeyboardModifier.ControlModifier
NEW = "ดอกไม้บานยามเช้า"


@pytest.fixture
def room(office):
    """The place of people and rights."""
    office.house.go("people")
    return office.window.room


def one(desk, name):
    return next(each for each in people.people(desk) if each.account.name == name)


def test_an_account_is_added_by_keyboard_and_opens_the_school(room, hands, office, desk):
    hands.press(Qt.Key.Key_N, CTRL)
    hands.type("ying")
    room.editor._roles["homeroom"].setFocus()
    hands.press(Qt.Key.Key_Space)
    room.editor._rooms.setFocus()
    hands.type("ม.1/1")
    room.editor.new.first.setFocus()
    hands.type(NEW)
    hands.press(Qt.Key.Key_Return)
    hands.type(NEW)
    room.editor.keep.setFocus()
    hands.press(Qt.Key.Key_Space)
    made = one(desk, "ying")
    assert (made.account.roles, made.classes, made.opens) == (("homeroom",), ("ม.1/1",), True)
    assert "ying" in folders.accounts_in(desk.store.folder.root)
    assert desk.store.ring.unlock("ying", NEW)


def test_roles_a_new_passphrase_and_closing(room, hands, office, desk):
    people.add(desk, "nok", ["guidance"], NEW)
    office.house.go("people")
    room.table.choose(lambda each: each.account.name == "nok")
    room.editor.load(room.table.current())
    room.editor._roles["nurse"].setFocus()
    hands.press(Qt.Key.Key_Space)
    room.editor.keep.click()
    assert set(one(desk, "nok").account.roles) == {"guidance", "nurse"}
    room.editor.new.first.setText("รหัสผ่านอันใหม่")
    room.editor.new.second.setText("ไม่เหมือนกัน")
    room.editor.give.click()
    assert desk.store.ring.unlock("nok", NEW)
    room.editor.new.second.setText("รหัสผ่านอันใหม่")
    room.editor.give.click()
    assert desk.store.ring.unlock("nok", "รหัสผ่านอันใหม่")
    office.answer_yes()
    room.editor.shut.click()
    assert one(desk, "nok").account.status == "disabled"


def test_whose_account_it_is_is_chosen_by_keyboard(room, hands, office, desk):
    people.add(desk, "nok", ["homeroom"], NEW, ["ม.1/1"])
    adviser = school.class_cards(desk)[1].advisers[0]
    office.house.go("people")
    room.table.choose(lambda each: each.account.name == "nok")
    room.editor.load(room.table.current())
    chooser = room.editor.belongs
    chooser.staff.setCurrentIndex(chooser.staff.findData(adviser.id))
    chooser.keep.setFocus()
    hands.press(Qt.Key.Key_Space)
    kept = one(desk, "nok")
    assert (kept.staff, kept.classes) == (adviser.name, ("ม.1/1",))
    assert kept.follows == (school.class_cards(desk)[1].classroom.name,)
    assert chooser.staff_id == adviser.id
    assert kept.follows[0] in chooser._about.text().replace("\u200b", "")
    assert adviser.name in " ".join(str(room.table.records.index(row, 1).data()) for row in range(room.table.records.rowCount()))


def test_accounts_are_named_without_opening_anything(desk, tmp_path):
    people.add(desk, "nok", ["nurse"], NEW)
    assert folders.accounts_in(desk.store.folder.root) == ["head", "nok"]
    assert folders.accounts_in(tmp_path / "nowhere") == []
    (tmp_path / "school.keys").write_text(json.dumps({"slots": 3}))
    assert folders.accounts_in(tmp_path) == []


def test_who_has_seen_a_file_is_one_page_on_screen_and_on_paper(office, desk):
    printing.drawn(desk, "student-record", Choice(student="70001"))
    printing.drawn(desk, "student-record", Choice(student="70002"))
    office.house.go("trace", "70001")
    room = office.window.room
    assert {line.number for line in room.table.records.records} == {"70001"}
    said = " ".join(texts(printing.drawn(desk, "trace-of-child", Choice(student="70001"))))
    assert "70001" in said
    assert "พิมพ์" in said
    assert "70002" not in said
    office.house.go("trace", None)
    room.act.setCurrentIndex(room.act.findData("print"))
    assert room.table.records.rowCount() == 3
    room.search.setText("70002")
    assert room.table.records.rowCount() == 1


def test_the_seal_is_on_the_paper_that_is_signed(desk, say, tmp_path):
    desk.say = say
    desk.store.note("export", "summary", desk.now())
    seal = traces.seal_month(desk)
    traces.print_seal(desk, seal, tmp_path / "seal.pdf")
    said = " ".join(texts((tmp_path / "seal.pdf").read_bytes()))
    assert all(seal.seal[at : at + 4] in said for at in range(0, 32, 4))
    assert "ผู้อำนวยการ" in said


def test_notes_of_a_case_are_added_sealed_counted_and_read_by_few(office, desk, hands):
    child = row_of(desk, "70001")
    people.share_vault(desk)
    case = UrgentCase(enrollment_id=child.enrollment.id, opened=desk.today, cause="", source="x")
    with desk.store.write(mark("Test", "Open"), desk.now()) as unit:
        unit.put(case)
    urgent.write_note(desk, case, "โทรแจ้งแม่แล้ว")
    office.house.go("cases")
    hands.press(Qt.Key.Key_Return)
    panel = office.window.alarm
    assert panel.isVisible()
    for _ in range(3):
        hands.press(Qt.Key.Key_Tab)
    hands.type("พบครูแนะแนว")
    hands.press(Qt.Key.Key_Return)
    [alarm] = urgent.open_cases(desk)
    assert alarm.notes == 2
    assert "แม่" not in alarm.case.note
    panel.notes.read()
    shown = panel.notes._told.accessibleName()
    assert "โทรแจ้งแม่แล้ว" in shown
    assert "พบครูแนะแนว" in shown
    with pytest.raises(CareError):
        urgent.close_case(desk, case, " ")
    panel.notes.line.setText("ปลอดภัยแล้ว")
    panel.notes.close_case()
    assert panel.isHidden()
    assert urgent.open_cases(desk) == []
    acts = {line.what for line in desk.store.trace(child.student.id) if line.act == "view"}
    assert acts == {"urgent-case", "urgent-note"}


def test_minutes_of_the_lock_are_set_and_never_none(office, desk, hands):
    assert locking.minutes(desk) == 5
    office.house.go("settings")
    card = office.window.room.locking
    card.minutes.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert locking.minutes(desk) == 10
    with pytest.raises(CareError):
        locking.keep_minutes(desk, 0)
    desk.account = Account(name="test", roles=("nurse",))
    with pytest.raises(NotAllowed):
        locking.keep_minutes(desk, 5)


def test_f8_locks_at_once_and_the_lock_names_the_account(office, hands):
    office.house.go("students")
    hands.press(Qt.Key.Key_F8)
    lock = office.window._lock
    assert lock.locked
    assert "head" in " ".join(each.text() for each in lock._gate.findChildren(QLabel))


def test_wrong_passphrases_at_the_lock_must_wait_and_stand_in_the_trace(desk, time):
    for _ in range(FREE + 1):
        with pytest.raises(CareError):
            doors.check_passphrase(desk, "wrong")
    with pytest.raises(CareError) as waiting:
        doors.check_passphrase(desk, "demo")
    assert "seconds" in str(waiting.value.words)
    time.forward(1)
    doors.check_passphrase(desk, "demo")
    assert [line.what for line in desk.store.trace() if line.act == "refused"] == ["unlock"] * (FREE + 1)
