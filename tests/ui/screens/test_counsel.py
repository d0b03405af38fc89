"""Counselling by keyboard: written, found again, read with its older versions; others see a count and a day."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from student_care_desktop.domain.counselling import Spoken
from student_care_desktop.domain.people import Account
from student_care_desktop.services import counselling, school
from student_care_desktop.ui.begun import BegunCard
from student_care_desktop.ui.screens.counsel.room import CounselRoom
from tests.fixtures.rooms import Office
from tests.fixtures.school import row_of
from tests.fixtures.screen import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
SAID = "นอนไม่หลับเพราะกังวลเรื่องเงิน"


def place(office: Office, number: str = "70001") -> str:
    return row_of(office.desk, number).enrollment.id


def shown(widget: QWidget) -> str:
    return " ".join(one.accessibleName() or one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def room(office: Office) -> CounselRoom:
    office.window.go("counsel", place(office))
    found = office.window.room
    assert isinstance(found, CounselRoom)
    return found


def write(hands: Hands, room: CounselRoom, text: str = SAID) -> None:
    """The topic and what was said of the session that is open."""
    hands.type("การนอน")
    hands.press(Qt.Key.Key_Tab)
    hands.type(text)


def offered(room: CounselRoom) -> BegunCard:
    """The one draft that is told of above the list."""
    QApplication.processEvents()
    (card,) = [one for one in room.listing.findChildren(BegunCard) if one.isVisible()]
    return card


def begun(hands: Hands, room: CounselRoom) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    QApplication.processEvents()


def test_a_session_is_written_by_keyboard_and_read_back_from_the_data(
    office: Office, hands: Hands, room: CounselRoom
) -> None:
    begun(hands, room)
    write(hands, room)
    hands.press(Qt.Key.Key_S, CONTROL)
    (session,) = counselling.book(office.desk, place(office)).sessions
    assert session.record.day == office.desk.today
    (version,) = counselling.read(office.desk, session.record.id)
    assert (version.told.topic, version.told.content) == ("การนอน", SAID)
    assert counselling.begun(office.desk) == []
    assert office.told[-1] == "ผนึกและบันทึกแล้ว"


def test_what_is_typed_lies_on_the_disk_before_it_is_saved(office: Office, hands: Hands, room: CounselRoom) -> None:
    begun(hands, room)
    write(hands, room)
    office.until(lambda: bool(counselling.begun(office.desk)))
    office.until(lambda: counselling.begun(office.desk)[0].spoken.content == SAID)
    assert counselling.book(office.desk, place(office)).sessions == ()


def test_who_goes_elsewhere_loses_nothing_and_is_offered_the_draft(
    office: Office, hands: Hands, room: CounselRoom
) -> None:
    begun(hands, room)
    write(hands, room)
    office.window.go("students")
    office.window.go("counsel", None)
    card = offered(room)
    assert "พบร่างที่ยังไม่ได้บันทึก" in shown(card)
    assert "ปุณณวิช" in shown(card)
    card.open.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert room.book.editor.words.value().content == SAID
    hands.press(Qt.Key.Key_S, CONTROL)
    assert counselling.begun(office.desk) == []
    assert len(counselling.book(office.desk, place(office)).sessions) == 1


def test_a_draft_is_thrown_away_only_when_the_person_says_so(office: Office, hands: Hands, room: CounselRoom) -> None:
    begun(hands, room)
    write(hands, room)
    office.window.go("counsel", None)
    asked = office.answer_yes()
    card = offered(room)
    card.open.setFocus()
    hands.press(Qt.Key.Key_Backtab)
    hands.press(Qt.Key.Key_Space)
    assert asked
    assert counselling.begun(office.desk) == []


def test_a_session_without_words_is_refused_and_stays_on_the_page(
    office: Office, hands: Hands, room: CounselRoom
) -> None:
    begun(hands, room)
    hands.press(Qt.Key.Key_S, CONTROL)
    assert "เขียนเรื่องที่ปรึกษา" in office.told[-1]
    assert counselling.book(office.desk, place(office)).sessions == ()


def kept(office: Office) -> None:
    new = counselling.new_session(office.desk, place(office))
    session = counselling.keep(office.desk, new, Spoken(topic="การนอน", content=SAID))
    counselling.keep(office.desk, session, Spoken(topic="การนอน", content=SAID + " ดีขึ้นแล้ว"))


def test_older_versions_stand_beside_the_newest(office: Office, hands: Hands, room: CounselRoom) -> None:
    kept(office)
    office.window.go("counsel", place(office))
    room.book.table.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert room.book.editor.words.value().content.endswith("ดีขึ้นแล้ว")
    room.book.editor.versions.setFocus()
    hands.press(Qt.Key.Key_Space)
    text = shown(room.book.versions)
    assert text.index("ฉบับปัจจุบัน") < text.index("ฉบับก่อน")
    assert text.count(SAID) == 2
    hands.press(Qt.Key.Key_Escape)
    assert room.book.editor.isVisible()


def test_hidden_names_hide_what_was_said_too(office: Office, hands: Hands, room: CounselRoom) -> None:
    kept(office)
    office.window.go("counsel", place(office))
    room.book.table.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.house.hide_names(True)
    assert not room.book.editor.words.isVisible()
    assert "ปุณณวิช" not in shown(room)
    office.house.hide_names(False)
    assert room.book.editor.words.isVisible()


def test_risk_leads_to_the_child_protection_report(office: Office, hands: Hands, room: CounselRoom) -> None:
    begun(hands, room)
    risk = room.book.editor.words.boxes["risk"].input.editor
    risk.setFocus()
    for _ in range(3):
        hands.press(Qt.Key.Key_Down)
    assert "ต้องมีผู้ดำเนินการวันนี้" in shown(room.book.editor)


def test_a_homeroom_teacher_sees_the_count_and_the_next_day_and_no_page(
    desk, office: Office, hands: Hands
) -> None:
    new = counselling.new_session(desk, place(office))
    counselling.keep(desk, replace(new, next_day=dt.date(2025, 12, 1)), Spoken(topic="การนอน", content=SAID))
    classroom = school.find_class(desk, "ม.1/1").id
    desk.account = Account(name="teacher", roles=("homeroom",), classes=(classroom,))
    office.window.go("counsel", place(office))
    room = office.window.room
    assert isinstance(room, CounselRoom)
    assert room.listing.isVisible()
    assert not room.listing.picking.isVisible()
    assert "กำลังรับคำปรึกษา 1 ครั้ง" in office.told[-1]
    assert "1 ธ.ค. 68" in office.told[-1]
    assert SAID not in shown(room)
