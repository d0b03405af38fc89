"""Child protection by keyboard: hotlines at hand, urgent until reported, found again, and shown to nobody else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from student_care_desktop.domain.people import Account
from student_care_desktop.services import protection, school
from student_care_desktop.ui.menus import Entry
from student_care_desktop.ui.screens.protect.room import ProtectRoom
from student_care_desktop.ui.screens.students.room import StudentsRoom
from tests.fixtures.rooms import Office
from tests.fixtures.school import row_of
from tests.fixtures.screen import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
SAID = "หนูเจ็บแขน"


def place(office: Office) -> str:
    return row_of(office.desk, "70001").enrollment.id


def shown(widget: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(one.accessibleName() or one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def room(office: Office) -> ProtectRoom:
    office.window.go("protect", place(office))
    found = office.window.room
    assert isinstance(found, ProtectRoom)
    return found


def test_a_report_is_written_by_keyboard_with_the_hotlines_beside_it(
    office: Office, hands: Hands, room: ProtectRoom
) -> None:
    for wanted in ("1300", "191", "โดยไม่ชักช้า", "ยังไม่ได้แจ้ง"):
        assert wanted in shown(room.sheet), wanted
    hands.type(SAID)
    hands.press(Qt.Key.Key_S, CONTROL)
    (report,) = protection.unreported(office.desk)
    assert protection.read(office.desk, report.record.id)[0].told.said == SAID
    assert protection.begun(office.desk) == []
    assert "เก็บไว้ตลอด" in office.told[-1]


def test_reported_just_now_needs_to_whom_and_then_nothing_is_urgent(
    office: Office, hands: Hands, room: ProtectRoom
) -> None:
    hands.type(SAID)
    hands.press(Qt.Key.Key_S, CONTROL)
    room.sheet.now.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_S, CONTROL)
    assert "ระบุว่าแจ้งหน่วยงานใด" in office.told[-1]
    assert protection.unreported(office.desk)
    room.sheet.told.focus("reported_to")
    hands.type("บ้านพักเด็กและครอบครัว")
    hands.press(Qt.Key.Key_S, CONTROL)
    assert protection.unreported(office.desk) == []
    assert "แจ้งแล้ว" in shown(room.sheet)


def test_a_moment_is_written_as_a_person_writes_it(office: Office, hands: Hands, room: ProtectRoom) -> None:
    hands.type(SAID)
    room.sheet.told.focus("principal_at")
    hands.type("๒๔/๑๑/๒๕๖๘ ๘.๓๐")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_S, CONTROL)
    (report,) = protection.reports(office.desk)
    assert report.record.principal_at == "2025-11-24T08:30"


def test_a_moment_that_is_none_is_said_and_nothing_is_stored(office: Office, hands: Hands, room: ProtectRoom) -> None:
    hands.type(SAID)
    room.sheet.told.focus("principal_at")
    hands.type("เมื่อเช้า")
    hands.press(Qt.Key.Key_S, CONTROL)
    assert "เขียนวันและเวลา" in office.told[-1]
    assert protection.reports(office.desk) == []


def test_what_is_typed_is_found_again_when_the_room_is_left(office: Office, hands: Hands, room: ProtectRoom) -> None:
    hands.type(SAID)
    office.window.go("students")
    office.window.go("protect", None)
    assert "พบร่างที่ยังไม่ได้บันทึก" in shown(room.listing)
    assert protection.begun(office.desk)[0].seen.said == SAID
    assert protection.reports(office.desk) == []


def test_who_holds_no_key_adds_and_never_reads(office: Office, hands: Hands, room: ProtectRoom) -> None:
    hands.type(SAID)
    hands.press(Qt.Key.Key_S, CONTROL)
    classroom = school.find_class(office.desk, "ม.1/1").id
    office.desk.account = Account(name="teacher", roles=("homeroom",), classes=(classroom,))
    office.desk.store.who = "teacher"
    office.window.go("protect", place(office))
    assert not room.sheet.read.isVisible()
    assert SAID not in shown(room.sheet)
    assert "มีส่วนที่ผนึกไว้แล้ว 1 ส่วน" in shown(room.sheet)


def test_hidden_names_hide_what_was_seen(office: Office, hands: Hands, room: ProtectRoom) -> None:
    hands.type(SAID)
    office.house.hide_names(True)
    assert not room.sheet.seen.isVisible()
    office.house.hide_names(False)
    assert room.sheet.seen.value().said == SAID


def care_work(office: Office) -> list[Entry]:
    """What the menu of care work offers."""
    room = office.window.room
    assert isinstance(room, StudentsRoom)
    return [one for one in room._care() if one]


def test_the_lists_are_reached_from_the_children_by_keyboard(office: Office, hands: Hands, room: ProtectRoom) -> None:
    """The menu of care work offers what this person may enter."""
    office.window.go("students")
    ways = {text for text, _, _ in care_work(office)}
    assert ways == {
        "การให้คำปรึกษา", "การศึกษารายกรณี", "ประชุมปรึกษารายกรณี", "คุ้มครองเด็ก", "คะแนนความประพฤติ", "มุมมองของครู",
    }
    for text, _, act in care_work(office):
        office.window.go("students")
        act()
        assert text in shown(office.window.room), text
