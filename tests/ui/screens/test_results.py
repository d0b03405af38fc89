"""The result of a sheet: what came out, by which cut-offs, informants side by side, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.services import access, sheets
from student_care_desktop.services.child_results import results_of_child
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.profile import Profile
from tests.fixtures.school import row_of

LOW = "2000002000200200200020002"


@pytest.fixture
def child(office):
    return row_of(office.desk, "70001")


def key(desk, child, informant, answers, instrument="sdq"):
    sheets.keep(desk, Page(instrument, informant, 1), child.enrollment, answers, seconds=60)


def text_of(widget):
    return " ".join(label.accessibleName() or label.text() for label in widget.findChildren(QLabel))


def test_f2_shows_the_three_informants_and_esc_leads_back_to_the_row(clerk, child):
    desk = clerk.office.desk
    for informant, answers in (("student", "1" * 25), ("teacher", LOW), ("parent", LOW)):
        key(desk, child, informant, answers)
    clerk.sit(at=child.enrollment.id)
    clerk.press(Qt.Key.Key_F2)
    room = clerk.office.window.room
    profile = room.findChild(Profile)
    assert "นักเรียน 20 มีปัญหา" in profile.accessibleName()
    assert "ครู" in profile.accessibleName()
    text = text_of(room)
    assert "เกณฑ์ สพฐ./กรมสุขภาพจิต" in text
    assert "ไม่ใช่การวินิจฉัย" in text
    assert "24 พ.ย. 68" in text
    assert "60 วินาที" in text
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.table.here.row.child.enrollment.id == child.enrollment.id


def test_more_than_one_band_apart_is_a_question_and_no_verdict(clerk, child):
    desk = clerk.office.desk
    key(desk, child, "student", LOW)
    key(desk, child, "teacher", "1" * 25)
    found = results_of_child(desk, child.student.id)
    assert [question.scale.key for question in found[0].questions] != []
    clerk.sit(at=child.enrollment.id)
    clerk.press(Qt.Key.Key_Return)
    assert "เป็นคำถามที่ควรคุยกับทั้งสองฝ่าย ไม่ใช่ข้อตัดสิน" in text_of(clerk.office.window.room)


def test_a_draft_and_a_gap_say_what_is_open(clerk, child):
    key(clerk.office.desk, child, "teacher", "12" + "." * 23)
    clerk.sit(at=child.enrollment.id)
    clerk.press(Qt.Key.Key_F2)
    assert "ยังกรอกไม่จบ ว่างอยู่ 23 ข้อ" in text_of(clerk.office.window.room)
    sheets.finish(clerk.office.desk, Page("sdq", "teacher", 1), child.enrollment)
    clerk.office.window.room.visit(None)
    assert "ด้านที่ใช้ข้อนี้จึงไม่มีคะแนน" in text_of(clerk.office.window.room)


def test_the_page_of_the_child_lists_every_sheet_and_shows_the_profile(clerk, child, office):
    key(office.desk, child, "teacher", LOW)
    key(office.desk, child, "student", "1" * 52, "eq-12-17")
    office.window.go("student", child.student.id)
    office.until(lambda: bool(office.window.room.findChildren(Profile)))
    text = text_of(office.window.room)
    assert "ผลการประเมิน" in text
    assert "SDQ" in text
    assert "EQ" in text


def test_restricted_results_are_for_those_who_may_see_them(office, child, monkeypatch):
    key(office.desk, child, "student", "00000001", "8q")
    assert [one.tool.key for one in results_of_child(office.desk, child.student.id)] == ["8q"]
    assert [line.score for line in results_of_child(office.desk, child.student.id)[0].results[0].lines] == [4]
    monkeypatch.setattr(access, "may_see_restricted", lambda desk: False)
    seen = [(one.what, one.whose) for one in office.desk.store.trace() if one.act == "view"]
    assert ("restricted-results", child.student.id) in seen, "each look at them stands in the trace"
    looks = len(seen)
    assert results_of_child(office.desk, child.student.id) == []
    assert sum(one.act == "view" for one in office.desk.store.trace()) == looks, "what was not shown does not"


def test_nothing_keyed_is_said(office, child):
    office.window.go("results", (child.student.id, "", 0, ("students", None)))
    assert "ยังไม่มีผลของนักเรียนคนนี้" in text_of(office.window.room)
    assert "ซ่อนชื่อ" not in text_of(office.window.room)
    assert results_of_child(office.desk, child.student.id) == []


def test_hidden_names_are_hidden_here_too(clerk, child):
    key(clerk.office.desk, child, "teacher", LOW)
    clerk.sit(at=child.enrollment.id)
    clerk.press(Qt.Key.Key_F2)
    clerk.office.house.hide_names(True)
    assert "ปุณณวิช" not in text_of(clerk.office.window.room)
