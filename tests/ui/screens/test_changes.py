"""The history place: what a change did, and taking it back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.services import history, school, students
from tests.fixtures.school import row_of


@pytest.fixture
def edited(desk):
    """A child whose nickname and way to school were changed."""
    sheaf = students.sheaf(desk, row_of(desk, "70002").student.id)
    changed = replace(
        sheaf, student=replace(sheaf.student, nickname="หวาน"),
        household=replace(sheaf.household, travel_mode="bicycle"),
    )
    students.save(desk, changed)
    return sheaf.student


@pytest.fixture
def room(edited, office):
    office.window.go("history")
    return office.window.room


def test_the_newest_change_is_shown_field_by_field(office, room):
    detail = room.detail
    kinds = {office.say(one.kind): one for one in detail.shown.records}
    (field,) = kinds["นักเรียน"].fields
    assert (office.say(field.label), field.old, field.new) == ("ชื่อเล่น", "น้ำ", "หวาน")
    assert kinds["นักเรียน"].name.endswith("น้ำค้าง ทดสอบดี")
    assert kinds["ที่อยู่"].state == "added"
    assert detail.records.records.rowCount() == 2
    assert detail.fields.records.rowCount() == 1


def test_it_is_taken_back_by_keyboard(office, hands, room, edited):
    asked = office.answer_yes()
    room.detail.take_back.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert "น้ำค้าง" in asked[0]
    assert row_of(office.desk, "70002").student.nickname == "น้ำ"
    first, second = room.table.records.records[:2]
    assert first.change.takes_back == second.id
    assert second.change.taken_back_by == first.id
    assert office.say(second.state) == "ย้อนแล้ว"
    assert not room.detail.take_back.isVisible()


def test_what_something_newer_depends_on_is_refused_and_nothing_changes(office, room, edited):
    sheaf = students.sheaf(office.desk, edited.id)
    students.save(office.desk, replace(sheaf, student=replace(sheaf.student, nickname="ใหม่กว่า")))
    office.answer_yes()
    room.detail.take_back.click()
    office.rest()
    assert "ย้อนกลับไม่ได้" in office.told[-1]
    assert row_of(office.desk, "70002").student.nickname == "ใหม่กว่า"


def test_arrows_walk_and_the_details_follow(office, hands, room):
    room.table.setFocus()
    before = room.detail.shown.change.id
    hands.press(Qt.Key.Key_Down)
    office.until(lambda: room.detail.shown.change.id != before)
    assert room.detail.shown.change.id == room.table.current().id


def test_the_history_can_be_searched_and_narrowed(office, hands, room):
    room.search.setFocus()
    hands.type("น้ำค้าง")
    assert {"น้ำค้าง" in office.say(one.why) for one in room.table.records.records} == {True}
    room.search.clear()
    room.standing.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert all(one.change.seq > 1 for one in room.table.records.records)


def test_hidden_names_do_not_stand_in_the_reasons(office, room):
    office.house.hide_names(True)
    texts = [office.say(one.why) for one in room.table.records.records]
    assert not any("น้ำค้าง" in text for text in texts)
    assert room.detail.records.records.index(0, 1).data() == ""


def test_a_visit_can_ask_for_one_change(office, room):
    first = history.changes(office.desk)[-1]
    office.window.go("history", first.id)
    assert room.detail.shown.change.id == first.id
    assert not room.detail.take_back.isVisible()


def test_references_are_told_by_name(desk):
    child = row_of(desk, "70001").student
    students.move(desk, child, school.find_class(desk, "ม.1/9"))
    (record,) = history.details(desk, history.changes(desk, 1)[0].id).records
    changes = {str(field.label): (field.old, field.new) for field in record.fields}
    assert changes["Class"] == ("ม.1/1", "ม.1/9")
    assert record.name == child.name


def test_a_long_change_set_is_told_in_part_and_counted_whole(desk):
    first = history.changes(desk)[-1]
    found = history.details(desk, first.id, most=1)
    assert len(found.records) == 1
    assert found.added == first.records > 1
