"""A case study by keyboard: begun from the records, a chapter that is left is stored, the family is drawn."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.services import students, studies
from student_care_desktop.ui.screens.study.room import StudyRoom
from tests.fixtures.rooms import Office
from tests.fixtures.school import row_of
from tests.fixtures.screen import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


def place(office: Office) -> str:
    return row_of(office.desk, "70001").enrollment.id


def shown(widget: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(one.accessibleName() or one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def room(office: Office) -> StudyRoom:
    child = row_of(office.desk, "70001").student
    sheaf = students.sheaf(office.desk, child.id)
    students.save(office.desk, replace(sheaf, members=(HouseholdMember(name="ยายบุญ", relation="yai", age=66),)))
    office.window.go("study", place(office))
    found = office.window.room
    assert isinstance(found, StudyRoom)
    return found


def test_chapter_by_chapter_each_is_stored_when_it_is_left(office: Office, hands: Hands, room: StudyRoom) -> None:
    hands.type("มาสายทุกวัน")
    hands.press(Qt.Key.Key_Return, CONTROL)
    found = studies.study_of(office.desk, place(office))
    assert (found.text("reason"), found.written("reason")) == ("มาสายทุกวัน", True)
    hands.press(Qt.Key.Key_Return, CONTROL)
    found = studies.study_of(office.desk, place(office))
    assert found.written("personal"), "looked through and left as the records filled it"
    assert "ปุณณวิช" in found.text("personal")
    assert not found.written("birth")


def test_where_the_text_comes_from_is_said_until_somebody_has_looked_at_it(
    office: Office, hands: Hands, room: StudyRoom
) -> None:
    room.writing.go("personal")
    assert "กรอกไว้ให้จาก: ระเบียนสะสม" in shown(room.writing)
    hands.press(Qt.Key.Key_Return, CONTROL)
    room.writing.go("personal")
    assert "กรอกไว้ให้จาก" not in shown(room.writing)


def test_the_family_is_drawn_and_read_out_and_veiled_with_the_names(
    office: Office, hands: Hands, room: StudyRoom
) -> None:
    room.writing.go("family")
    QApplication.processEvents()
    assert room.writing.family.isVisible()
    assert "ยายบุญ" in room.writing.family.accessibleName()
    office.house.hide_names(True)
    assert "ยายบุญ" not in room.writing.family.accessibleName()
    assert not room.writing.text.isVisible()


def test_what_is_being_written_is_stored_when_the_room_is_left(office: Office, hands: Hands, room: StudyRoom) -> None:
    hands.type("มาสายทุกวัน")
    office.window.go("students")
    assert studies.study_of(office.desk, place(office)).text("reason") == "มาสายทุกวัน"


def test_escape_leads_back_to_all_studies_and_stores(office: Office, hands: Hands, room: StudyRoom) -> None:
    hands.type("มาสายทุกวัน")
    hands.press(Qt.Key.Key_Escape)
    assert room.listing.isVisible()
    assert studies.study_of(office.desk, place(office)).text("reason") == "มาสายทุกวัน"


def test_it_is_not_done_while_a_chapter_is_missing(office: Office, hands: Hands, room: StudyRoom) -> None:
    hands.type("มาสายทุกวัน")
    room.writing.finish.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert "บทที่ยังว่าง" in office.told[-1]
    assert studies.study_of(office.desk, place(office)).record.status == "draft"


def test_what_is_typed_lies_on_the_disk_before_the_chapter_is_left(
    office: Office, hands: Hands, room: StudyRoom
) -> None:
    hands.type("มาสายทุกวัน")
    office.until(lambda: studies.begun(office.desk, place(office)) is not None)
    assert not studies.study_of(office.desk, place(office)).written("reason"), "a draft is no chapter yet"
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert studies.begun(office.desk, place(office)) is None
    assert studies.study_of(office.desk, place(office)).text("reason") == "มาสายทุกวัน"


def test_a_chapter_that_was_never_stored_stands_there_again(office: Office, room: StudyRoom) -> None:
    office.window.go("study", None)
    studies.keep_draft(office.desk, studies.study_of(office.desk, place(office)).record, "plan", "นัดคุยทุกวันศุกร์")
    office.window.go("study", place(office))
    assert room.writing.text.toPlainText() == "นัดคุยทุกวันศุกร์"
    assert office.told[-1].startswith("สิ่งที่ท่านเขียนค้างไว้เมื่อ")
    office.window.go("students")
    assert studies.study_of(office.desk, place(office)).text("plan") == "นัดคุยทุกวันศุกร์"
    assert studies.begun(office.desk, place(office)) is None


def test_what_was_typed_and_taken_out_again_is_not_offered_later(
    office: Office, hands: Hands, room: StudyRoom
) -> None:
    hands.type("ก")
    office.until(lambda: studies.begun(office.desk, place(office)) is not None)
    hands.press(Qt.Key.Key_Backspace)
    office.window.go("students")
    assert studies.begun(office.desk, place(office)) is None
    assert not studies.study_of(office.desk, place(office)).written("reason")
