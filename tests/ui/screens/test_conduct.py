"""Behaviour points and teachers' views by keyboard, read back from the records and from the paper."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.services import conduct, printing, views
from student_care_desktop.services.printing import Choice
from student_care_desktop.ui.house import Scope
from tests.fixtures.school import row_of
from tests.reports.reading import texts


def place_of(office, number="70001"):
    return row_of(office.desk, number).enrollment


def test_a_child_of_another_class_than_the_chosen_one_is_the_one_that_is_written_of(office, desk):
    first, other = (row_of(desk, number).enrollment for number in ("70001", "70006"))
    assert first.classroom_id != other.classroom_id
    for where in ("conduct", "views"):
        office.house.choose(Scope(desk.year.number, first.classroom_id))
        office.window.go(where, other.id)
        here = office.window.room.table.current()
        assert (here.child if where == "conduct" else here).enrollment.id == other.id
        assert office.house.scope.classroom == other.classroom_id


def come(office, place, where):
    office.house.choose(Scope(office.desk.year.number, place.classroom_id))
    office.window.go(where, place.id)
    return office.window.room


def choose_rule(room, key):
    combo = room.form.rule.input.combo
    combo.setCurrentIndex(combo.findData(key))


def test_enter_on_a_child_writes_an_entry_and_the_balance_moves(office, hands):
    place = place_of(office)
    room = come(office, place, "conduct")
    hands.press(Qt.Key.Key_Return)
    assert hands.focus is room.form.rule.input.combo
    hands.type("มาสาย")
    assert room.form.first.value().points == -5
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    found = conduct.conduct_of(office.desk, place.id)
    assert [(one.rule, one.points) for one in found.entries] == [("late", -5)]
    assert room.table.current().standing.left == 95
    assert any("เหลือ 95 คะแนน" in told for told in office.told)
    pdf = printing.drawn(office.desk, "behaviour-record", Choice(student="70001"))
    assert "มาสาย" in texts(pdf)[0]
    assert "95" in texts(pdf)[0]


def test_an_entry_that_makes_no_sense_stays_on_the_page_and_is_told(office, hands):
    place = place_of(office)
    room = come(office, place, "conduct")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert conduct.conduct_of(office.desk, place.id).entries == ()
    assert any("เลือกข้อระเบียบ" in told for told in office.told)
    office.answer_yes()
    choose_rule(room, "smoking")
    room.form.first.boxes["measure"].input.put("probation")
    room.form.save.click()
    assert any("ต้องระบุวันสิ้นสุด" in told for told in office.told)


def test_what_is_taken_out_comes_back_by_undo(office):
    place = place_of(office)
    kept = conduct.keep_entry(
        office.desk, BehaviourEntry(enrollment_id=place.id, day=office.desk.today, rule="late", points=-5)
    )
    room = come(office, place, "conduct")
    room.entries.opened.emit(kept)
    room.form.out.click()
    assert conduct.conduct_of(office.desk, place.id).entries == ()


def test_the_probation_paper_tells_the_entry_and_the_letter_the_balance(office):
    place = place_of(office)
    desk = office.desk
    conduct.keep_entry(desk, BehaviourEntry(
        enrollment_id=place.id, day=desk.today, rule="smoking", points=-30, measure="probation",
        until=desk.today.replace(month=12), detail="พบในห้องน้ำ",
    ))
    promise = texts(printing.drawn(desk, "probation", Choice(student="70001")))[0]
    assert "พบในห้องน้ำ" in promise
    letter = texts(printing.drawn(desk, "behaviour-letter", Choice(student="70001")))[0]
    assert "๗๐ จาก ๑๐๐" in letter
    assert "นักเรียน" in texts(printing.drawn(desk, "probation", Choice(), blank=True))[0]


def test_a_slip_is_keyed_by_its_code_and_four_digits(office, hands):
    place = place_of(office)
    slip = views.ask_views(office.desk, place.id, [("ครูคณิต", "คณิตศาสตร์")])[0]
    assert slip.view.code in texts(printing.drawn(office.desk, "view-slips", Choice(student="70001")))[0]
    room = come(office, place, "views")
    room.code.setFocus()
    hands.type(slip.view.code.lower())
    hands.press(Qt.Key.Key_Return)
    for key in "3๑24":
        hands.type(key)
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    seen = views.views_of(office.desk, place.id)
    assert [(one.teacher, dict(one.seen)) for one in seen] == [
        ("ครูคณิต", {"learning": 3, "behaviour": 1, "mood": 2, "friends": 4})
    ]
    assert hands.focus is room.code


def test_names_are_hidden_where_they_must_be(office):
    place = place_of(office)
    name = row_of(office.desk, "70001").student.name
    for where in ("conduct", "views"):
        room = come(office, place, where)
        assert name in room.name.text()
        office.house.hide_names(True)
        room.visit(place.id)
        assert name not in room.name.text()
        office.house.hide_names(False)


def test_the_school_writes_its_own_rules_and_the_form_offers_them(office, hands):
    place = place_of(office)
    room = come(office, place, "conduct")
    room.mend_rules()
    page = room.currentWidget()
    page.rules.rows.write(page.rules.rows.index(0, 2), -3)
    page.rules.rows.write(page.rules.rows.index(0, 1), "มาไม่ทันเข้าแถว")
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    law = conduct.rules(office.desk)
    assert (law.rules[0].key, law.rules[0].points, law.rules[0].text.thai) == ("late", -3, "มาไม่ทันเข้าแถว")
    assert law.rules[1].text.thai == "ขาดเรียนหรือขาดกิจกรรมโดยไม่ลา", "what was not touched keeps both languages"
    assert room.currentWidget() is not page
    choose_rule(room, "late")
    assert room.form.first.value().points == -3
    room.form.load(BehaviourEntry(enrollment_id=place.id, day=office.desk.today), None)
    room.mend_rules()
    room.currentWidget().steps.rows.write(room.currentWidget().steps.rows.index(0, 2), 100)
    room.currentWidget().save.click()
    assert any("ขัดกันเอง" in told for told in office.told), "a step cannot begin where everybody stands"
    room.currentWidget().shipped.click()
    assert conduct.rules(office.desk).rules[0].points == -5


def test_whom_it_is_about_stands_there_after_another_width_too(office):
    place = place_of(office)
    name = row_of(office.desk, "70001").student.name
    for where in ("conduct", "views"):
        room = come(office, place, where)
        office.window.resize(office.window.width() + 40, office.window.height())
        office.rest()
        assert name in room.name.text()


def test_views_begin_with_a_code_at_once(office, hands):
    office.window.go("views")
    QApplication.processEvents()
    assert office.window.isActiveWindow()
    assert hands.focus is office.window.room.code
