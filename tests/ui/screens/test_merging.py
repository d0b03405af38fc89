"""Doubles are found in the list, put side by side, merged by keyboard, and taken back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from student_care_desktop.domain.students import Student
from student_care_desktop.services import history, students
from student_care_desktop.services.growth import growth_table
from student_care_desktop.ui.screens.doubles.room import DoublesRoom
from student_care_desktop.ui.screens.merging.room import MergingRoom
from student_care_desktop.ui.screens.settings.room import SettingsRoom
from student_care_desktop.ui.screens.students.room import StudentsRoom
from tests.fixtures.rooms import Office
from tests.fixtures.school import add_child
from tests.fixtures.screen import Hands

BORN = dt.date(2012, 8, 1)


@pytest.fixture
def pair(office: Office) -> tuple[Student, Student]:
    """ปุณณวิช, and ปุณณวิช once more with a phone and another number."""
    desk = office.desk
    sheaf = students.sheaf(desk, students.find(desk, "70001").id)
    students.save(desk, replace(sheaf, student=replace(sheaf.student, birthday=BORN)))
    other = add_child(
        desk, "ม.1/9", "80001", first_name="ปุณณวิช", last_name="ทดสอบ ดี", birthday=BORN, title="นาย", phone="08"
    )
    return students.find(desk, "70001"), other.student


def told(widget: QWidget) -> str:
    return "\n".join(one.accessibleName() or one.text() for one in widget.findChildren(QLabel))


def test_the_list_of_children_is_quiet_without_doubles_and_leads_to_them(
    office: Office, pair: tuple[Student, Student]
) -> None:
    office.window.go("students")
    room = office.window.room
    assert isinstance(room, StudentsRoom)
    office.until(lambda: room.doubles.text() == "อาจซ้ำกัน 1 คู่")
    assert room.doubles.isVisible()
    room.doubles.click()
    assert isinstance(office.window.room, DoublesRoom)
    student = students.sheaf(office.desk, pair[1].id)
    students.save(office.desk, replace(student, student=replace(student.student, first_name="อื่น")))
    office.window.go("students")
    office.until(lambda: not room.doubles.isVisible())


def test_from_the_list_of_doubles_to_one_record_and_back(
    office: Office, hands: Hands, pair: tuple[Student, Student]
) -> None:
    office.window.go("doubles")
    hands.press(Qt.Key.Key_Return)
    room = office.window.room
    assert isinstance(room, MergingRoom)
    keys = [line.pair.key.partition(".")[2] for line in room.choosing.records.records]
    assert keys[:3] == ["number", "title", "last_name"], "only what differs is shown first"
    asked = office.answer_yes()
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "ยังต้องเลือกอีก" in office.told[-1]
    assert not asked
    assert room.choosing.open == len(keys)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_Left):
        hands.press(key)
    assert room.choosing.open == 0
    assert "เลือกครบแล้ว" in told(room)
    before = _state(office)
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "ไม่มีข้อมูลใดหาย" in asked[0]
    with office.desk.store.read() as look:
        assert look.get(Student, pair[1].id) is None
        merged = look.get(Student, pair[0].id)
    assert merged
    assert (merged.number, merged.title, merged.last_name, merged.phone) == ("70001", "นาย", "ทดสอบดี", "08")
    assert "เป็นระเบียนเดียวแล้ว" in office.told[-1]
    room._take_back(history.changes(office.desk, 1)[0].id)
    assert _state(office) == before
    assert "เหมือนก่อนรวม" in office.told[-1]


def _state(office: Office) -> list[Student]:
    with office.desk.store.read() as look:
        return sorted(look.all(Student), key=lambda one: one.id)


def test_the_rest_can_be_taken_from_one_side_and_sides_swapped(
    office: Office, pair: tuple[Student, Student]
) -> None:
    office.window.go("merging", (pair[0].id, pair[1].id))
    room = office.window.room
    assert isinstance(room, MergingRoom)
    room.choosing.choose_rest("other")
    assert room.choosing.open == 0
    assert set(room.choosing.choices.values()) == {"other"}
    room._swap()
    assert room.choosing.open > 0, "what was chosen of other sides does not count"
    room.all.setChecked(True)
    everything = room.choosing.records.rowCount()
    room.all.setChecked(False)
    assert everything > room.choosing.records.rowCount()


def test_nothing_is_merged_when_the_person_thinks_better(
    office: Office, hands: Hands, pair: tuple[Student, Student]
) -> None:
    office.window.go("merging", (pair[0].id, pair[1].id))
    before = history.changes(office.desk)
    hands.press(Qt.Key.Key_Escape)
    assert office.window.room is not None
    assert history.changes(office.desk) == before
    assert len(_state(office)) == 7


def test_the_other_record_is_found_by_name(office: Office, hands: Hands, pair: tuple[Student, Student]) -> None:
    office.window.go("merging", (pair[0].id, ""))
    room = office.window.room
    assert isinstance(room, MergingRoom)
    assert "ปุณณวิช" in told(room.picking)
    hands.type("80001")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    office.until(lambda: room.choosing.open > 0)
    assert room._other == pair[1].id


def test_hidden_names_are_veiled_on_both_pages(office: Office, pair: tuple[Student, Student]) -> None:
    office.house.hide_names(True)
    office.window.go("merging", (pair[0].id, pair[1].id))
    merging = office.window.room
    assert isinstance(merging, MergingRoom)
    assert "ปุณณวิช" not in told(merging)
    assert merging.choosing.records.names_hidden
    office.window.go("doubles")
    room = office.window.room
    assert isinstance(room, DoublesRoom)
    assert room.table.records.names_hidden


def test_the_page_fits_a_small_screen(office: Office, pair: tuple[Student, Student]) -> None:
    office.window.go("merging", (pair[0].id, pair[1].id))
    assert office.window.minimumSizeHint().width() <= 1092
    assert office.window.minimumSizeHint().height() <= 560


def test_a_growth_table_is_loaded_refused_and_taken_out(office: Office, tmp_path: Path) -> None:
    office.window.go("settings")
    room = office.window.room
    assert isinstance(room, SettingsRoom)
    lines = [f"height_for_age,{sex},{at},100,101,120,121," for sex in "mf" for at in (100, 101)]
    good, bad = tmp_path / "ดี.csv", tmp_path / "ขาด.csv"
    good.write_text("\n".join(["# เกณฑ์ทดสอบ", "index,sex,at,sd-2,sd-1.5,sd1.5,sd2,sd3", *lines]), "utf-8")
    bad.write_text("index,sex\n", "utf-8")
    office.answer_files(good)
    room.growth.load.click()
    assert "ใช้อยู่: เกณฑ์ทดสอบ แปลผลส่วนสูงตามเกณฑ์อายุ" in told(room.growth)
    office.answer_files(bad)
    room.growth.load.click()
    assert "ไม่มีคอลัมน์ “at”" in office.told[-1]
    assert growth_table(office.desk), "the table before it stays"
    room.growth.remove.click()
    assert growth_table(office.desk) is None
    assert "ยังไม่ได้นำเข้าเกณฑ์" in told(room.growth)
