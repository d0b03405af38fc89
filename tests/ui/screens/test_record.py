"""The page of a child: every section of the record is written by keyboard and read back from the data."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Consent
from student_care_desktop.domain.students import Guardian, Measurement
from student_care_desktop.services import attachments, history, students
from student_care_desktop.services.students import Sheaf
from student_care_desktop.ui.facts import Veiled
from student_care_desktop.ui.screens.student.room import StudentRoom
from tests.fixtures.rooms import Office
from tests.fixtures.school import add_child, row_of
from tests.fixtures.screen import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


def sheaf(office: Office, number: str = "70001") -> Sheaf:
    return students.sheaf(office.desk, students.find(office.desk, number).id)


@pytest.fixture
def room(office: Office) -> StudentRoom:
    office.window.go("student", row_of(office.desk, "70001").student.id)
    office.until(lambda: len(texts(office.window.room)) > 60)
    found = office.window.room
    assert isinstance(found, StudentRoom)
    return found


def texts(widget: QWidget) -> list[str]:
    """What stands on it; long texts as they are read out, without marks for breaking lines."""
    return [one.accessibleName() or one.text() for one in widget.findChildren(QLabel)]


def shows(widget: QWidget, *wanted: str) -> bool:
    found = "\n".join(texts(widget))
    return all(one in found for one in wanted)


def pressed(widget: QWidget, name: str) -> QAbstractButton:
    return next(one for one in widget.findChildren(QAbstractButton) if one.accessibleName() == name)


def write(hands: Hands, values: Sequence[str]) -> None:
    """Fill fields in the order of the page: a choice by its first letters, a yes by arrows."""
    for value in values:
        if isinstance(hands.focus, QComboBox):
            place = hands.focus.findText(value, Qt.MatchFlag.MatchExactly)
            for _ in range(place - hands.focus.currentIndex()):
                hands.press(Qt.Key.Key_Down)
        elif isinstance(hands.focus, QAbstractButton):
            for _ in range({"ใช่": 2, "ไม่ใช่": 1, "": 0}[value]):
                hands.press(Qt.Key.Key_Left)
        else:
            hands.type(value)
        hands.press(Qt.Key.Key_Tab)


def saved(office: Office, hands: Hands, room: StudentRoom) -> None:
    hands.press(Qt.Key.Key_S, CONTROL)
    office.until(lambda: room.currentWidget() is room.reading)
    office.until(lambda: len(texts(room.reading)) > 60)


def add_line(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Insert)
    QApplication.processEvents()


def test_members_with_five_incomes_come_to_an_income_a_head(
    office: Office, hands: Hands, room: StudentRoom
) -> None:
    room.edit("members")
    add_line(hands)
    write(hands, ["มารดา", "นางคำ ทดสอบดี", "41", "", "", "9000", "", "๑๕๐๐", "300", "", "", "ใช่", "ไม่ใช่"])
    add_line(hands)
    write(hands, ["ตัวนักเรียน", "ปุณณวิช", "13"])
    assert shows(room.editing, "รวมเดือนละ 10,800.00 บาท เฉลี่ยคนละ 5,400.00 บาท"), "computed while it is typed"
    saved(office, hands, room)
    mother, child = sheaf(office).members
    assert (mother.relation, mother.name, mother.age) == ("mother", "นางคำ ทดสอบดี", 41)
    assert list(mother.incomes) == [9000, None, 1500, 300, None]
    assert (mother.chronic, mother.unemployed) == (True, False)
    assert (child.place, child.relation) == (2, "self")
    assert shows(room.reading, "5,400.00 บาท", "10,800")


def test_an_income_of_3000_a_head_or_less_is_said(office: Office, room: StudentRoom) -> None:
    found = sheaf(office)
    students.save(office.desk, replace(found, members=(HouseholdMember(name="ยาย", wages=3000.0),)))
    office.window.go("student", found.student.id)
    office.until(lambda: shows(room.reading, "เข้าเกณฑ์คัดกรองของ กสศ."))


def test_economy_and_scholarships(office: Office, hands: Hands, room: StudentRoom) -> None:
    room.edit("economy")
    write(hands, ["40", "ช่วยขายของ", "100", "", "ใช่", "ไม่ใช่", "ยากจนพิเศษ", "1/2568"])
    hands.press(Qt.Key.Key_PageDown, CONTROL)
    add_line(hands)
    write(hands, ["2568", "ทุนเสมอภาค", "4,200", "กสศ."])
    saved(office, hands, room)
    money, (given,) = sheaf(office).economy, sheaf(office).scholarships
    assert money
    assert (money.allowance, money.job, money.job_income, money.debts) == (40, "ช่วยขายของ", 100, None)
    assert (money.welfare_card, money.poor_subsidy, money.eef, money.eef_when) == (
        True, False, "extra_poor", "1/2568"
    )
    assert (given.year, given.name, given.amount, given.giver) == (2568, "ทุนเสมอภาค", 4200, "กสศ.")
    assert shows(room.reading, "ยากจนพิเศษ (ภาคเรียน 1/2568)", "ทุนเสมอภาค", "4,200 บาท")


def test_health_with_disability_and_card(office: Office, hands: Hands, room: StudentRoom) -> None:
    room.edit("health")
    write(hands, ["หอบหืด", "ยาพ่น", "", "เพนิซิลลิน", "กุ้ง", "ครบ", "", "ดี", "ผุ 1 ซี่"])
    hands.press(Qt.Key.Key_Space)
    while not isinstance(hands.focus, QComboBox):
        hands.press(Qt.Key.Key_Tab)
    write(hands, ["แพทย์", "9-123", "1/5/2570", "บัตรทอง", "รพ.ต้นกล้า", "ใช่"])
    saved(office, hands, room)
    health = sheaf(office).health
    assert health
    assert (health.chronic, health.drug_allergy, health.food_allergy) == ("หอบหืด", "เพนิซิลลิน", "กุ้ง")
    assert (health.disabilities, health.disability_by, health.disability_card) == (("seeing",), "doctor", "9-123")
    assert (health.card_expires, health.insured) == (dt.date(2027, 5, 1), True)
    assert shows(room.reading, "หอบหืด", "เพนิซิลลิน", "01/05/2570")


def test_marks_and_attendance_of_both_terms(office: Office, hands: Hands, room: StudentRoom) -> None:
    room.edit("marks")
    write(hands, ["2.64", "2.55", "1", "", "", "", "100", "3", "2", "17", "3", "1", "2"])
    write(hands, ["", "", "", "", "", "", "16"])
    saved(office, hands, room)
    first, second = sheaf(office).terms
    assert (first.term, first.gpa, first.zeros, first.incomplete, first.failed) == (1, 2.64, 1, None, 1)
    assert (first.school_days, first.absent_days, first.leave_days, first.late_times) == (100, 3, 2, 17)
    assert (first.unhanded, first.failed_traits, first.skipped) == (3, 1, 2)
    assert (second.term, second.gpa, second.school_days) == (2, None, 16)
    assert shows(room.reading, "1/2568", "2.64", "95% ของ 100 วัน", "3 / 2 / 17")


def test_a_grade_above_four_is_told_beside_the_field_and_nothing_is_saved(
    office: Office, hands: Hands, room: StudentRoom
) -> None:
    before = history.changes(office.desk)
    office.answer_yes()
    room.edit("marks")
    write(hands, ["4.5"])
    hands.press(Qt.Key.Key_S, CONTROL)
    assert room.currentWidget() is room.editing
    assert shows(room.editing, "เกรดเฉลี่ยภาคเรียน")
    assert room.editing.list.lines["marks"].alarmed
    assert history.changes(office.desk) == before


def test_talents_and_awards(office: Office, hands: Hands, room: StudentRoom) -> None:
    room.edit("talents")
    add_line(hands)
    write(hands, ["ศิลปะ", "วาดการ์ตูน", "ชนะเลิศระดับเขต", "๑๘/๘/๒๕๖๘"])
    saved(office, hands, room)
    (talent,) = sheaf(office).talents
    assert (talent.area, talent.detail, talent.award, talent.day) == (
        "arts", "วาดการ์ตูน", "ชนะเลิศระดับเขต", dt.date(2025, 8, 18)
    )
    assert shows(room.reading, "วาดการ์ตูน · ชนะเลิศระดับเขต")


def test_consent_is_withdrawn_and_its_line_stays(office: Office, hands: Hands, room: StudentRoom) -> None:
    room.edit("consents")
    add_line(hands)
    write(hands, ["ถ่ายภาพบ้าน", "นางคำ", "19/5/2568", "แฟ้ม ม.1/1"])
    saved(office, hands, room)
    assert shows(room.reading, "ยินยอมอยู่")
    room.edit("consents")
    write(hands, ["", "", "", "", "1/9/2568"])
    saved(office, hands, room)
    (consent,) = sheaf(office).consents
    assert (consent.scope, consent.given_by, consent.paper) == ("house_photo", "นางคำ", "แฟ้ม ม.1/1")
    assert (consent.day, consent.withdrawn) == (dt.date(2025, 5, 19), dt.date(2025, 9, 1))
    assert shows(room.reading, "ถอนเมื่อ 01/09/2568")


def test_weight_and_height_show_the_index_and_no_category(
    office: Office, hands: Hands, room: StudentRoom
) -> None:
    room.edit("measured")
    add_line(hands)
    write(hands, ["3/11/2568", "41.5", "152"])
    saved(office, hands, room)
    (one,) = sheaf(office).measurements
    assert (one.day, one.weight_kg, one.height_cm) == (dt.date(2025, 11, 3), 41.5, 152)
    assert shows(room.reading, "ดัชนีมวลกาย", "18.0 (3 พ.ย. 68)")
    assert not shows(room.reading, "สมส่วน")


def test_a_line_is_taken_out_and_comes_back(office: Office, hands: Hands, room: StudentRoom) -> None:
    found = sheaf(office)
    day = dt.date(2025, 5, 19)
    kept = Consent(student_id=found.student.id, scope="gps", day=day)
    older = Consent(student_id=found.student.id, scope="sharing", day=day.replace(month=1))
    students.save(office.desk, replace(found, consents=(older, kept)))
    room.edit("consents")
    away = [one for one in room.editing.findChildren(QAbstractButton) if one.accessibleName() == "ลบแถวนี้"]
    assert len(away) == 2
    max(away, key=lambda one: one.mapTo(room, QPoint()).y()).setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_S, CONTROL)
    office.until(lambda: room.currentWidget() is room.reading)
    assert sheaf(office).consents == (kept,)
    history.take_back(office.desk, history.changes(office.desk, 1)[0].id)
    assert len(sheaf(office).consents) == 2


def test_a_paper_is_added_looked_at_renamed_and_taken_out(
    office: Office, hands: Hands, room: StudentRoom, tmp_path: Path
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 420), "white").save(out, "JPEG")
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(out.getvalue())
    office.answer_files(file)
    pressed(room.reading, "เพิ่มเอกสารหรือรูป").click()
    office.rest()
    office.until(lambda: shows(room.reading, "รูป 1 KB") or "IMG_1" in office.told[-1])
    office.until(lambda: any(one.text() == "IMG_1" for one in room.reading.findChildren(QAbstractButton)))
    pressed(room.reading, "ดู IMG_1").click()
    office.rest()
    office.until(lambda: room.currentWidget() is room.preview)
    assert room.preview.papers.count == 1
    hands.press(Qt.Key.Key_Escape)
    room.edit("attachments")
    hands.press(Qt.Key.Key_A, CONTROL)
    write(hands, ["ใบรับรองแพทย์"])
    saved(office, hands, room)
    (paper,) = sheaf(office).attachments
    assert paper.caption == "ใบรับรองแพทย์"
    pressed(room.reading, "นำ ใบรับรองแพทย์ ออก").click()
    assert sheaf(office).attachments == ()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [("แฟ้ม.docx", b"PK\x03\x04", "ไม่ใช่รูป"), ("ใหญ่.pdf", b"%PDF-1.4 cut", "ขาดตอนท้าย")],
)
def test_what_is_no_paper_is_told_and_nothing_is_kept(
    office: Office, room: StudentRoom, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    office.answer_files(file)
    pressed(room.reading, "เพิ่มเอกสารหรือรูป").click()
    office.rest()
    office.until(lambda: bool(office.told))
    assert told in office.told[-1]
    assert sheaf(office).attachments == ()


def test_a_pdf_that_is_broken_inside_is_kept_and_said_so(
    office: Office, room: StudentRoom, tmp_path: Path
) -> None:
    file = tmp_path / "เสีย.pdf"
    file.write_bytes(b"%PDF-1.4\nnothing\n%%EOF\n")
    attachments.add(office.desk, sheaf(office).student, file)
    office.window.go("student", sheaf(office).student.id)
    pressed(room.reading, "ดู เสีย").click()
    office.rest()
    office.until(lambda: bool(office.told))
    assert "เสียหาย" in office.told[-1]
    assert room.currentWidget() is room.reading


def test_a_suggested_sibling_shares_the_home_after_a_question(office: Office, room: StudentRoom) -> None:
    for number in ("70001", "70004"):
        found = sheaf(office, number)
        mother = Guardian(student_id=found.student.id, role="mother", first_name="คำ", last_name="ดี", phone="08")
        people = (found.guardians[0], mother, found.guardians[2])
        home = replace(found.household, house_no="9" if number == "70001" else "8")
        students.save(office.desk, replace(found, guardians=people, household=home))
    office.window.go("student", sheaf(office, "70004").student.id)
    assert shows(room.reading, "มารดาคนเดียวกัน: คำ ดี")
    asked = office.answer_yes()
    pressed(room.reading, "ให้อยู่ครัวเรือนเดียวกับเด็กชายปุณณวิช ทดสอบดี").click()
    assert "ที่อยู่และสมาชิก" in asked[0]
    assert sheaf(office, "70004").household == sheaf(office).household
    assert shows(room.reading, "ครัวเรือนเดียวกัน")


def test_a_child_who_is_on_record_already_is_told_before_saving(
    office: Office, hands: Hands, room: StudentRoom
) -> None:
    known = sheaf(office, "70003").student
    born = replace(known, birthday=dt.date(2012, 8, 1))
    students.save(office.desk, replace(sheaf(office, "70003"), student=born))
    other = add_child(office.desk, "ม.1/1", "80001", first_name="ด.ช. ก้องภพ", last_name="สมมติ ชื่อ")
    office.window.go("student", other.student.id)
    room.edit("identity")
    form = room.editing._leaves["identity"]
    assert not shows(form, "อาจมีระเบียนอยู่แล้ว")
    for _ in range(6):
        hands.press(Qt.Key.Key_Tab)
    hands.type("1/8/2555")
    hands.press(Qt.Key.Key_Tab)
    wanted = "ชื่อ-สกุลและวันเกิดตรงกัน: เด็กชายก้องภพ สมมติชื่อ เลขประจำตัว 70003"
    office.until(lambda: shows(form, wanted))
    assert students.find(office.desk, "80001").birthday is None, "nothing is saved yet"
    office.answer_yes()
    pressed(form, "ดูนักเรียนคนนั้น").click()
    assert room._child.id == known.id


def test_the_warning_goes_when_the_number_is_mended(office: Office, hands: Hands, room: StudentRoom) -> None:
    office.answer_yes()
    room.edit("identity")
    form = room.editing._leaves["identity"]
    for _ in range(4):
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("70002")
    office.until(lambda: shows(form, "เลขประจำตัวนักเรียนตรงกัน"))
    hands.type("9")
    office.until(lambda: not shows(form, "เลขประจำตัวนักเรียนตรงกัน"))


def test_who_leaves_needs_a_day_and_a_reason(office: Office, hands: Hands, room: StudentRoom) -> None:
    room._ask_status()
    write(hands, ["ออกกลางคัน"])
    room.status.go()
    assert shows(room.status, "กรุณากรอกเหตุผลที่ออก")
    hands.type("ย้ายตามผู้ปกครอง")
    room.status.go()
    place = sheaf(office).enrollment
    assert place
    assert (place.status, place.left, place.leaving_reason) == (
        "dropped_out", dt.date(2025, 11, 24), "ย้ายตามผู้ปกครอง"
    )


def test_a_child_of_15_is_said_to_need_another_title(office: Office, room: StudentRoom) -> None:
    found = sheaf(office)
    students.save(office.desk, replace(found, student=replace(found.student, birthday=dt.date(2010, 11, 24))))
    office.window.go("student", found.student.id)
    assert shows(room.reading, "อาจต้องเปลี่ยน") or shows(room.reading, "นาย")


def test_hidden_names_hide_the_people_of_the_household_too(office: Office, room: StudentRoom) -> None:
    found = sheaf(office)
    given = Consent(student_id=found.student.id, scope="gps", given_by="นางคำ")
    students.save(
        office.desk,
        replace(found, members=(HouseholdMember(name="นางบัว", wages=1.0),), consents=(given,),
                measurements=(Measurement(student_id=found.student.id, weight_kg=41.0),)),
    )
    office.house.hide_names(True)
    office.window.go("student", found.student.id)
    office.until(lambda: shows(room.reading, "ทุนการศึกษา", "ความยินยอม"))
    assert not shows(room.reading, "นางบัว")
    assert not shows(room.reading, "นางคำ")
    assert room.reading.findChildren(Veiled)


@pytest.mark.parametrize("section", ["members", "health", "marks", "consents", "attachments"])
def test_everything_on_the_page_and_in_its_editors_has_a_name_and_fits(
    office: Office, room: StudentRoom, section: str
) -> None:
    found = sheaf(office)
    kept = Consent(student_id=found.student.id, scope="gps")
    students.save(office.desk, replace(found, members=(HouseholdMember(name="ยาย"),), consents=(kept,)))
    room.edit(section)
    QApplication.processEvents()
    touched = [
        one for kind in (QAbstractButton, QComboBox, QLineEdit) for one in room.findChildren(kind)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    names = {one: QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in touched}
    assert [one for one, name in names.items() if not name] == []
    assert office.window.minimumSizeHint().width() <= 1092
    assert office.window.minimumSizeHint().height() <= 560


def test_the_tab_key_goes_from_the_last_field_to_the_buttons(
    office: Office, hands: Hands, room: StudentRoom
) -> None:
    room.edit("economy")
    for _ in range(8):
        hands.press(Qt.Key.Key_Tab)
    assert hands.focus.accessibleName() == "ยกเลิก"
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus.accessibleName() == "บันทึก"
