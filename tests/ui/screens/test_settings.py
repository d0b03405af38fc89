"""The place of settings by keyboard: the school's facts, classes and their advisers, the passphrase."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from student_care_desktop.domain.errors import CareError
from student_care_desktop.services import doors, due_days, history, school, signs

TAB = Qt.Key.Key_Tab


@pytest.fixture
def room(office):
    office.window.go("settings")
    return office.window.room


def walk_to(hands, widget):
    """Tab until the cursor is there, as a person without a mouse does."""
    for _ in range(120):
        if hands.focus is widget:
            return
        hands.press(TAB)
    raise AssertionError(f"{widget.accessibleName() or widget} cannot be reached by Tab")


def press_button(hands, room, text):
    button = next(one for one in room.findChildren(QPushButton) if one.text() == text)
    walk_to(hands, button)
    hands.press(Qt.Key.Key_Space)


def test_the_schools_name_is_written_and_saved_by_keyboard(office, hands, room):
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("บ้านน้ำใส")
    press_button(hands, room, "บันทึก")
    assert school.school_of(office.desk).name == "บ้านน้ำใส"
    assert not room.school.form.dirty
    assert len(history.changes(office.desk, 1)) == 1


def test_leaving_unsaved_facts_is_asked_about(office, hands, room):
    asked = office.answer_yes()
    hands.type("ก")
    office.window.go("students")
    assert len(asked) == 1
    assert school.school_of(office.desk).name == "โรงเรียนทดสอบ"


def test_a_class_is_added_and_given_an_adviser(office, hands, room):
    walk_to(hands, room.classes.name)
    hands.type("ม.๒/๓")
    hands.press(Qt.Key.Key_Return)
    made = school.find_class(office.desk, "ม.2/3")
    assert room.classes.name.text() == ""
    walk_to(hands, room.classes.table)
    hands.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert room.classes.table.current().classroom == made
    walk_to(hands, room.classes.advisers[0])
    hands.press(Qt.Key.Key_Down)
    walk_to(hands, room.classes.keep)
    hands.press(Qt.Key.Key_Space)
    card = next(one for one in school.class_cards(office.desk) if one.classroom == made)
    assert len(card.advisers) == 1


def test_a_class_that_is_none_is_refused_in_words(office, hands, room):
    walk_to(hands, room.classes.name)
    before = school.classes(office.desk)
    hands.type("ห้องดนตรี")
    hands.press(Qt.Key.Key_Return)
    assert school.classes(office.desk) == before
    assert "ห้องดนตรี" in office.told[-1]
    assert room.classes.name.text() == "ห้องดนตรี"


def test_the_passphrase_is_changed_only_with_the_old_one(office, hands, room):
    for old, words in (("wrong", 0), ("demo", 1)):
        for line, text in ((room.keys.old, old), (room.keys.new.first, "กุญแจใหม่ 2568"),
                           (room.keys.new.second, "กุญแจใหม่ 2568")):
            walk_to(hands, line)
            hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            hands.type(text)
        press_button(hands, room, "เปลี่ยนรหัสผ่าน")
        assert ("เปลี่ยนรหัสผ่านแล้ว" in office.told[-1]) == bool(words)
    doors.check_passphrase(office.desk, "กุญแจใหม่ 2568")
    with pytest.raises(CareError):
        doors.check_passphrase(office.desk, "demo")


def test_the_screening_form_is_changed_as_a_new_version_and_the_shipped_one_comes_back(office, hands, room):
    card = room.signs
    card.area.setCurrentIndex(card.area.findData("gaming"))
    walk_to(hands, card.table)
    hands.press(Qt.Key.Key_Space)
    assert card.dirty
    walk_to(hands, card.save)
    hands.press(Qt.Key.Key_Space)
    form = signs.screening_form(office.desk)
    assert (form.own, form.now.version, form.now.sign("gaming.over_1h").counts) == (True, "1.1", True)
    office.answer_yes()
    walk_to(hands, card.restore)
    hands.press(Qt.Key.Key_Space)
    assert not signs.screening_form(office.desk).own


def test_an_urgent_line_cannot_be_taken_out_and_that_is_said(office, hands, room):
    card = room.signs
    card.area.setCurrentIndex(card.area.findData("violence"))
    card.table.choose(lambda sign: sign.key == "violence.self_harm")
    press_button(hands, room, "เอาออก")
    assert "เร่งด่วน" in office.told[-1]
    assert not card.dirty


def test_the_days_of_reminders_are_written_by_keyboard_and_what_cannot_be_stays_on_the_page(office, hands, room):
    boxes = room.days.form.boxes
    walk_to(hands, boxes["again"].input.editor)
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("๓")
    press_button(hands, room, "บันทึกจำนวนวัน")
    assert any("เรียงกันไป" in told for told in office.told)
    assert room.days.dirty
    walk_to(hands, boxes["again"].input.editor)
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("๑๐")
    press_button(hands, room, "บันทึกจำนวนวัน")
    assert due_days.due_days(office.desk).again == 10
    assert not room.days.dirty
    walk_to(hands, room.days.shipped)
    hands.press(Qt.Key.Key_Space)
    assert due_days.due_days(office.desk).again == 15


def test_leaving_unsaved_days_is_asked_about(office, hands, room):
    asked = office.answer_yes()
    walk_to(hands, room.days.form.boxes["soon"].input.editor)
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("3")
    office.window.go("students")
    assert len(asked) == 1
    assert due_days.due_days(office.desk).soon == 7
