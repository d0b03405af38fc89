"""The story of a child by keyboard: on the page and whole, one kind of it, and where its lines lead."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.promotion import Award, Talk
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from tests.fixtures.school import row_of

KEY, DAY = Qt.Key, dt.date(2025, 11, 24)


@pytest.fixture
def place(desk):
    return row_of(desk, "70001").enrollment


@pytest.fixture
def room(office, desk, place):
    with access.changing(desk, mark("Test", "Try")) as unit:
        unit.put_all([
            CareCase(id="c" * 32, enrollment_id=place.id, area="study", opened=DAY, problem="ขาดเรียน"),
            Talk(enrollment_id=place.id, term=1, day=dt.date(2025, 7, 1), topic="เพื่อนใหม่"),
            BehaviourEntry(enrollment_id=place.id, day=dt.date(2025, 9, 1), points=5, detail="ช่วยครู"),
            Award(student_id=place.student_id, day=dt.date(2025, 2, 1), title="ของปีก่อน"),
        ])
    office.window.go("student", place.student_id)
    return office.window.room


@pytest.fixture
def way(office):
    gone = []
    office.house.wanted.connect(lambda where, thing: gone.append((where, thing)))
    return gone


def whats(room):
    table = room.tales.page.table
    return [table.records.record(row).kind for row in range(table.records.rowCount())]


def test_theshow_story_is_read_by_kind_and_esc_leads_back(office, hands, room, say):
    room.show_story()
    assert room.currentWidget() is room.tales.page
    assert whats(room) == ["case", "behaviour", "talk", "award"]
    kinds = room.tales.page.kinds
    assert [kinds.itemText(at) for at in range(kinds.count())][:2] == ["ทุกเรื่อง (4)", "กรณี (1)"]
    kinds.setFocus()
    hands.press(KEY.Key_Down)
    assert whats(room) == ["case"]
    room.tales.page.table.setFocus()
    hands.press(KEY.Key_Escape)
    assert room.currentWidget() is room.reading


def test_enter_opens_what_a_line_is_about_and_another_year_is_said(office, hands, room, way, place):
    room.show_story()
    table = room.tales.page.table
    table.setFocus()
    table.setCurrentIndex(table.records.index(1, 0))
    hands.press(KEY.Key_Return)
    assert way == ([("conduct", place.id)] if office.house.has("conduct") else [])
    office.window.go("student", place.student_id)
    room.show_story()
    table.setCurrentIndex(table.records.index(3, 0))
    table.setFocus()
    before = list(way)
    hands.press(KEY.Key_Return)
    assert way == before
    assert "ปีการศึกษาอื่น" in office.told[-1]


def test_hidden_names_hide_what_is_told(office, room):
    office.house.hide_names(True)
    room.show_story()
    page = room.tales.page
    assert "ปุณณวิช" not in page._title.text()
    assert page.table.records.columns[4].after(page.table.records.record(2)) == ""


def test_what_is_done_for_the_child_leads_by_its_place(office, room, way, place, say):
    entries = {entry[0]: entry[2] for entry in room._care() if entry}
    assert set(entries) <= {
        "เปิดกรณี …", "ส่งต่อ …", "พูดคุย กิจกรรม จุดเด่น", "ให้คำปรึกษา", "ศึกษารายกรณี", "คะแนนความประพฤติ", "มุมมองของครู",
        "แจ้งเหตุคุ้มครองเด็ก …",
    }
    assert entries, "something can be done"
    if "คะแนนความประพฤติ" in entries:
        entries["คะแนนความประพฤติ"]()
        assert way == [("conduct", place.id)]
