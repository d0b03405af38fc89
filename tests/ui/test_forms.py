"""Forms: what is typed comes back as the record, the problem stands beside the field, keys are enough."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.fields import NOT_A_DATE
from student_care_desktop.domain.students import BAD_CHECK_DIGIT, Household, Student
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.forms.inputs import ChoiceInput, ChoicesInput

KEYS = ("first_name", "national_id", "birthday", "sex", "cannot_strike_off", "disadvantages", "siblings")


@pytest.fixture
def form(hands, say):
    made = Form(Student, KEYS, say)
    made.load(Student(first_name="ญาดา"))
    hands.show(made)
    return made


def _write(form, hands, key, text):
    form.focus(key)
    line = form.boxes[key].input.line
    line.clear()
    hands.type(text)


def test_ticks_in_another_order_than_that_of_the_page_are_no_change(hands, say):
    form = Form(Student, KEYS, say)
    hands.show(form)
    ticks = form.boxes["disadvantages"].input
    assert isinstance(ticks, ChoicesInput)
    (first, box), (second, _) = list(ticks.boxes.items())[:2]
    form.load(Student(disadvantages=(second, first)))
    assert form.value().disadvantages == (second, first)
    box.click()
    assert form.value().disadvantages == (second,)
    box.click()
    assert form.value().disadvantages == (second, first)


def test_a_form_that_nobody_touched_gives_the_same_record_back(hands, say):
    odd = Student(
        first_name=" สอง  ช่อง ", birthday=dt.date(2012, 6, 5), sex="x", disadvantages=("poor", "unknown"),
        cannot_strike_off=False, siblings=3,
    )
    form = Form(Student, KEYS, say)
    hands.show(form)
    form.load(odd)
    assert form.value() == odd
    assert not form.dirty


def test_thai_typed_at_the_keyboard_comes_back_clean(form, hands):
    _write(form, hands, "first_name", "น้ําค้าง ")
    assert form.value().first_name == "น้ำค้าง"
    assert form.dirty


@pytest.mark.parametrize("typed", ["5/6/2555", "05-06-2555", "๕/๖/๒๕๕๕", "5/6/2012"])
def test_a_day_is_understood_and_then_shown_in_the_buddhist_era(form, hands, typed):
    _write(form, hands, "birthday", typed)
    hands.press(Qt.Key.Key_Return)
    assert form.value().birthday == dt.date(2012, 6, 5)
    assert form.boxes["birthday"].input.line.text() == "05/06/2555"


def test_the_problem_stands_beside_the_field_while_typing(form, hands, say):
    _write(form, hands, "birthday", "31/2/2555")
    box = form.boxes["birthday"]
    assert form.problems() == {"birthday": NOT_A_DATE}
    assert form.unreadable() == {"birthday": NOT_A_DATE}
    assert box.input.editor.accessibleDescription() == say(NOT_A_DATE)
    assert form.value().birthday is None
    _write(form, hands, "birthday", "28/2/2555")
    assert form.problems() == {}
    assert box.input.editor.accessibleDescription() == ""


def test_a_doubtful_value_is_shown_but_can_be_saved(form, hands):
    _write(form, hands, "national_id", "9000000000001")
    assert form.problems() == {"national_id": BAD_CHECK_DIGIT}
    assert form.unreadable() == {}
    assert form.value().national_id == "9000000000001"


def test_enter_and_tab_go_through_all_fields_in_order(form, hands):
    form.focus()
    for key in ("national_id", "birthday", "sex"):
        hands.press(Qt.Key.Key_Return)
        assert hands.focus is form.boxes[key].input.editor
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus in form.boxes["cannot_strike_off"].input.widget.findChildren(type(hands.focus))


def test_a_list_begins_with_nothing_and_the_arrows_choose(form, hands, say):
    form.focus("sex")
    assert form.value().sex == ""
    assert form.boxes["sex"].input.combo.currentText() == "ยังไม่ทราบ", "a fact may be unknown"
    hands.press(Qt.Key.Key_Down)
    assert form.value().sex == "m"
    assert form.boxes["sex"].input.combo.currentText() == "ชาย"


def test_what_is_a_choice_and_no_fact_is_not_chosen_yet(hands, say):
    made = Form(Counselling, ("asked_by",), say)
    made.load(Counselling())
    hands.show(made)
    asked = made.boxes["asked_by"].input
    assert isinstance(asked, ChoiceInput)
    assert asked.combo.currentText() == "ยังไม่ได้เลือก"


def test_the_wheel_does_not_change_a_list_in_passing(form, hands):
    form.focus("first_name")
    combo = form.boxes["sex"].input.combo
    down = QPoint(0, -120)
    turn = QWheelEvent(
        QPointF(5, 5), combo.mapToGlobal(QPointF(5, 5)), down, down, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(combo, turn)
    assert form.value().sex == ""


def test_yes_no_and_not_known_are_three_answers(form, hands):
    answers = form.boxes["cannot_strike_off"].input
    assert form.value().cannot_strike_off is None
    answers.editor.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert form.value().cannot_strike_off is True
    hands.press(Qt.Key.Key_Right)
    assert form.value().cannot_strike_off is False


def test_boxes_are_ticked_with_space(form, hands):
    form.focus("disadvantages")
    hands.press(Qt.Key.Key_Space)
    assert form.value().disadvantages == ("poor",)


def test_a_number_must_be_one(form, hands):
    _write(form, hands, "siblings", "๓")
    assert form.value().siblings == 3
    _write(form, hands, "siblings", "สาม")
    assert "siblings" in form.unreadable()


def test_every_input_has_the_name_of_its_field(form):
    assert all(box.input.editor.accessibleName() for box in form.boxes.values())


def test_a_problem_found_elsewhere_stays_until_the_person_changes_the_field(form, hands, say):
    form.note("first_name", NOT_A_DATE)
    assert form.boxes["first_name"].input.editor.accessibleDescription() == say(NOT_A_DATE)
    _write(form, hands, "first_name", "ดา")
    assert form.boxes["first_name"].input.editor.accessibleDescription() == ""


def test_lines_of_an_address_are_kept(hands, say):
    form = Form(Household, ("registered_address",), say)
    hands.show(form)
    form.load(Household())
    form.focus()
    hands.type("12 หมู่ 3")
    hands.press(Qt.Key.Key_Return)
    hands.type("ต.ในเมือง")
    assert form.value().registered_address == "12 หมู่ 3\nต.ในเมือง"
