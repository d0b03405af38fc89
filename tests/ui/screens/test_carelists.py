"""The lists of step 4 by keyboard: a kind is added, renamed, retired; a case takes the new one to paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.services import access, activity_kinds, case_pages, printing, ready_patterns, school
from student_care_desktop.services.printing import Choice
from student_care_desktop.ui.house import Scope
from tests.fixtures.papers import keyed
from tests.reports.reading import texts
from tests.services.test_cases import FIRST, opened, place_of

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
CAMP, CLINIC = "ค่ายคุณธรรม", "คลินิกการเรียน"


@pytest.fixture
def room(office):
    office.window.go("carelists")
    return office.window.room


def write(hands, table, row, text):
    """Write into the first column of a row, from where the cursor stands in the table."""
    table.setCurrentIndex(table.rows.index(row, 1))
    hands.type(text)
    hands.press(KEY.Key_Return)


def retire(hands, table, row):
    table.setCurrentIndex(table.rows.index(row, 2))
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_End)
    hands.press(KEY.Key_Return)


def keys_of(table):
    return [one.key for one in table.value()]


def plan_page(office, case):
    office.house.choose(Scope(office.house.scope.year, school.find_class(office.desk, "ม.1/1").id))
    office.window.go("solve", ("case", case.id))
    wizard = office.window.room.wizard
    wizard.go("plan")
    return wizard.view


def offered(hands, view, row):
    """What the list in the cell of the kind offers, as it opens."""
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.rows.index(row, 1))
    hands.press(KEY.Key_Return)
    combo = view.table._writing.open
    return combo, [combo.itemText(place) for place in range(combo.count())]


def test_a_kind_is_added_renamed_and_retired_and_the_new_one_goes_to_paper(office, room, hands):
    desk = office.desk
    case = opened(desk, FIRST).case
    table = room.kinds.table
    assert hands.focus is table, "the cursor stands in the list"
    write(hands, table, keys_of(table).index("remedial"), CLINIC)
    retire(hands, table, keys_of(table).index("remedial"))
    retire(hands, table, keys_of(table).index("peer"))
    hands.press(KEY.Key_Insert)
    write(hands, table, len(table.value()) - 1, CAMP)
    hands.press(KEY.Key_S, CTRL)
    kinds = activity_kinds.kinds(desk)
    assert kinds.all[-1].text.thai == CAMP
    assert {one.key for one in kinds.all if not one.offered} == {"remedial", "peer"}
    assert str(kinds.called("counsel")) == "First counselling by the teacher", "untouched: both languages"
    view = plan_page(office, case)
    assert view.table.rows.data(view.table.rows.index(0, 1)) == CLINIC, "renamed, retired, still told"
    combo, names = offered(hands, view, 0)
    assert CLINIC in names, "what the action is can stay"
    assert "เพื่อนช่วยเพื่อน" not in names
    combo.setCurrentIndex(names.index(CAMP))
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Insert)
    combo, names = offered(hands, view, 1)
    assert CLINIC not in names, "nothing new is of a kind that is retired"
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_Delete, CTRL)
    hands.press(KEY.Key_Return, CTRL)
    with access.looking(desk) as look:
        (action,) = look.all(CareAction, case_id=case.id)
    assert action.method == kinds.all[-1].key
    assert CAMP in texts(printing.drawn(desk, "care-case", Choice(student=FIRST)))[0]


def test_a_kind_in_use_that_is_taken_out_comes_back_retired_and_that_is_told(office, room, hands):
    opened(office.desk, FIRST)
    room.visit(None)
    table = room.kinds.table
    place = keys_of(table).index("remedial")
    assert table.rows.data(table.rows.index(place, 3)) == "1"
    table.setCurrentIndex(table.rows.index(place, 1))
    hands.press(KEY.Key_Delete, CTRL)
    hands.press(KEY.Key_S, CTRL)
    assert any("สอนซ่อมเสริม" in told and "ไม่ให้เลือกอีก" in told for told in office.told)
    assert "remedial" in keys_of(table)
    assert "remedial" not in dict(activity_kinds.kinds(office.desk).field.options)
    office.answer_yes()
    room.kinds.shipped.click()
    assert "remedial" in dict(activity_kinds.kinds(office.desk).field.options)


def test_two_of_one_name_are_told_and_leaving_asks(office, room, hands):
    table = room.kinds.table
    write(hands, table, 0, "สอนซ่อมเสริม")
    hands.press(KEY.Key_S, CTRL)
    assert any("ซ้ำกัน" in told for told in office.told)
    assert table.value()[0].name == "สอนซ่อมเสริม", "what was written still stands"
    asked = office.answer_yes()
    office.window.go("settings")
    assert asked
    assert not activity_kinds.kinds(office.desk).own
    office.window.room.lists.open.click()
    assert office.window.room is room
    assert table.value()[0].name == "ให้คำปรึกษาเบื้องต้น"


def test_a_resolution_offers_the_kinds_as_they_are_now(office, room, hands):
    activity_kinds.keep_kinds(
        office.desk,
        [one for one in activity_kinds.kinds(office.desk).all if one.key != "peer"],
    )
    office.window.go("conference")
    hands.press(KEY.Key_N, CTRL)
    page = office.window.room.minutes.child
    page._offer()
    combo = page.resolution.boxes["method"].input.combo
    names = [combo.itemText(place) for place in range(combo.count())]
    assert "กิจกรรมโฮมรูม" in names
    assert "เพื่อนช่วยเพื่อน" not in names


def turn_to(office, area):
    office.window.go("carelists", "patterns")
    page = office.window.room.patterns
    page.area.setCurrentIndex(page.area.findData(area))
    page.settle()
    return page


def fill(hands, table, row, cells):
    """Type into the cells of a row, one after the other; a choice is found by its first letters."""
    for column, text in cells:
        table.setFocus()
        table.setCurrentIndex(table.rows.index(row, column))
        hands.type(text)
        hands.press(KEY.Key_Return)


def test_a_pattern_is_written_by_keyboard_and_a_case_begins_from_it(office, room, hands):
    desk = office.desk
    page = turn_to(office, "study")
    hands.press(KEY.Key_Insert)
    hands.type("ค่ายวันเสาร์")
    hands.press(KEY.Key_Return)
    page.fields.boxes["goal"].input.editor.setFocus()
    hands.type("ผ่านทุกวิชา")
    page.steps.setFocus()
    hands.press(KEY.Key_Insert)
    fill(hands, page.steps, 0, ((1, "สอนซ่อม"), (2, "ติววันเสาร์"), (4, "๒๑")))
    page.names.setFocus()
    hands.press(KEY.Key_Home, CTRL)
    assert page.fields.values()["goal"].startswith("ภายใน 8 สัปดาห์"), "the first one is shown again"
    hands.press(KEY.Key_S, CTRL)
    *others, made = ready_patterns.patterns(desk).of("study")
    assert len(others) == 3
    assert (made.name.thai, made.goal.thai) == ("ค่ายวันเสาร์", "ผ่านทุกวิชา")
    assert [(one.method, one.text.thai, one.who, one.days) for one in made.steps] == [
        ("remedial", "ติววันเสาร์", "adviser", 21)
    ]
    assert others[0].name.text == "Late work and extra lessons", "what was not touched keeps both languages"
    view = plan_page(office, opened(desk, FIRST).case)
    names = [view.chooser.itemText(place) for place in range(view.chooser.count())]
    view.chooser.setCurrentIndex(names.index("ค่ายวันเสาร์"))
    view.use.click()
    assert [one.text for one in view.table.value()][-1] == "ติววันเสาร์"


def test_a_pattern_that_is_taken_out_takes_nothing_of_its_neighbours_with_it(office, room, hands):
    page = turn_to(office, "study")
    before = ready_patterns.patterns(office.desk).of("study")
    hands.press(KEY.Key_Delete, CTRL)
    assert page.fields.values()["goal"] == before[1].goal.thai, "the one that moved up is shown"
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_S, CTRL)
    assert ready_patterns.patterns(office.desk).of("study") == before[1:]
    office.answer_yes()
    page.shipped.click()
    assert ready_patterns.patterns(office.desk).of("study") == before


def test_another_area_or_page_asks_before_anything_is_lost(office, room, hands):
    page = turn_to(office, "study")
    hands.type("แบบที่แก้")
    hands.press(KEY.Key_Return)
    asked = []

    def no(*words, **more):
        asked.append(words)
        return False

    office.house.messages.ask = no
    page.area.setCurrentIndex(page.area.findData("health"))
    assert page.area.currentData() == "study"
    hands.press(KEY.Key_PageUp, CTRL)
    assert office.window.room.page is page
    assert office.window.room.segments.place == 1
    assert len(asked) == 2
    assert page.names.value()[0].name == "แบบที่แก้"
    office.answer_yes()
    hands.press(KEY.Key_PageUp, CTRL)
    assert office.window.room.page is room.kinds


def test_a_pattern_measured_by_sdq_fills_what_it_is_measured_by_and_where_it_begins(office, hands):
    desk = office.desk
    keyed(desk, FIRST, "sdq", "teacher", "2" * 25)
    page = case_pages.new_page(desk, place_of(desk, FIRST), "mental")
    assert page.case.measure == ""
    office.house.choose(Scope(office.house.scope.year, school.find_class(desk, "ม.1/1").id))
    view = plan_page(office, opened(desk, FIRST, "mental").case)
    view.chooser.setFocus()
    hands.press(KEY.Key_Down)
    view.use.setFocus()
    hands.press(KEY.Key_Space)
    written = view.fields.values()
    assert written["measure"] == "sdq.teacher.total"
    assert written["start_value"].startswith("30")
    hands.press(KEY.Key_Return, CTRL)
    with access.looking(desk) as look:
        (case,) = look.all(CareCase, id=view.work.file.case.id)
    assert (case.measure, case.start_value[:2]) == ("sdq.teacher.total", "30")
