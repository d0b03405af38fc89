"""Instruments and their cut-offs: chosen, written down and refused by keyboard; a wording is loaded and removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from student_care_desktop.services import norms, sheets
from student_care_desktop.services.wordings import wording_of
from tests.fixtures.papers import keyed
from tests.fixtures.school import row_of

MOD3 = "1201201201201201201201201"


@pytest.fixture
def room(office):
    office.window.go("instruments")
    return office.window.room


def go_to(room, key):
    room.table.choose(lambda card: card.tool.key == key)
    room.table.setFocus()


def write(office, hands, room, row, column, text):
    """Type into a cell of the table of the school's own cut-offs."""
    room.own.table.setFocus()
    room.own.table.setCurrentIndex(room.own.table.cuts.index(row, column))
    hands.press(Qt.Key.Key_Return)
    assert isinstance(hands.focus, QLineEdit)
    hands.focus.selectAll()
    hands.type(text)
    hands.press(Qt.Key.Key_Return)


def test_settings_lead_there_by_keyboard(office, hands):
    office.window.go("settings")
    office.window.room.tools.open.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert "SDQ" in room_text(office.window.room)


def room_text(room):
    return " ".join([room.norms._title.accessibleName(), room.norms._source.accessibleName()])


def test_each_instrument_shows_source_page_and_how_sure(office, room):
    assert "139–141" in room_text(room)
    assert "มั่นใจ" in room_text(room)
    go_to(room, "gast")
    assert "ยังไม่ได้ตรวจสอบ" in room_text(room)
    go_to(room, "9s")
    assert not room.norms.copy.isVisible()
    go_to(room, "snap-iv")
    assert room.norms._empty.isVisible()


def test_other_norms_impact_and_filling_are_chosen_by_keyboard(office, hands, room):
    old = keyed(office.desk, "70001", "sdq", "student", MOD3)
    for combo in (room.norms.first, room.norms.second):
        combo.setFocus()
        hands.press(Qt.Key.Key_Down)
    room.norms.fill.setFocus()
    hands.press(Qt.Key.Key_Space)
    room.norms.use.setFocus()
    hands.press(Qt.Key.Key_Space)
    new = keyed(office.desk, "70002", "sdq", "student", MOD3, "21311203")
    assert (old.norms, new.norms, new.supplement_norms) == ("obec", "woerner2011", "impact-international")
    page, place = sheets.Page("sdq", "teacher", 1), row_of(office.desk, "70003").enrollment
    sheets.keep(office.desk, page, place, MOD3[:-1] + ".")
    assert sheets.finish(office.desk, page, place).prorated
    assert room.table.current().reading.norms.key == "woerner2011"


def test_what_is_switched_off_is_refused_in_words(office, hands, room):
    go_to(room, "eq-12-17")
    room.norms.first.setFocus()
    hands.press(Qt.Key.Key_Down)
    room.norms.use.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert "dmh-18-25" in office.told[-1]


def test_the_school_writes_its_own_cut_offs_by_keyboard_and_uses_them(office, hands, room):
    go_to(room, "snap-iv")
    room.norms.copy.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.type("เกณฑ์ของเรา")
    hands.press(Qt.Key.Key_Tab)
    hands.type("คู่มือ 2560")
    write(office, hands, room, 0, 2, "๐-๑๕")
    write(office, hands, room, 0, 3, "17 – 27")
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "16" in room.own.problem.accessibleName()
    assert "snap-iv" in room.own.problem.accessibleName()
    write(office, hands, room, 0, 3, "16-27")
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert room.norms.isVisible()
    own = norms.school_tool(office.desk, "snap-iv").norms[-1]
    assert (own.key, office.say(own.title), own.source.sure) == ("own-school", "เกณฑ์ของเรา", "unsure")
    page, place = sheets.Page("snap-iv", "teacher", 1), row_of(office.desk, "70001").enrollment
    assert sheets.keep_entered(office.desk, page, place, {"inattention": 16}, {}, {}).norms == "school"
    hands.press(Qt.Key.Key_Space)
    assert sheets.keep_entered(office.desk, page, place, {"inattention": 16}, {}, {}).band("inattention") == "risk"


def test_what_is_no_pair_of_scores_leaves_the_cell_as_it_was(office, hands, room):
    office.answer_yes()
    room.norms.copy.click()
    before = room.own.table.cuts.cuts[0]
    write(office, hands, room, 0, 2, "สิบหก")
    assert room.own.problem.isVisible()
    assert room.own.table.cuts.cuts[0] == before
    hands.press(Qt.Key.Key_Delete)
    assert "normal" not in room.own.table.cuts.cuts[0].bands


def test_leaving_asks_while_something_is_not_saved(office, hands, room):
    asked = office.answer_yes()
    room.norms.copy.click()
    assert room.may_leave()
    assert asked == []
    room.norms.copy.click()
    hands.type("ก")
    assert room.may_leave()
    assert len(asked) == 1
    room.norms.copy.click()
    hands.type("ก")
    go_to(room, "gast")
    assert len(asked) == 2
    assert room.norms.isVisible()


def test_who_stays_keeps_what_was_written(office, hands, room):
    office.house.messages.ask = lambda *asked, **how: False
    room.norms.copy.click()
    hands.type("ก")
    go_to(room, "gast")
    assert room.table.current().tool.key == "sdq"
    assert room.own.name.text() == "ก"
    assert not room.may_leave()
    office.answer_yes()


def test_own_cut_offs_are_used_no_longer(office, hands, room):
    copy = norms.copy_to_edit(office.desk, "sdq", "obec")
    norms.keep_copy(office.desk, "sdq", type(copy)(
        key=copy.key, name="ของเรา", source="คู่มือ", bands=copy.bands, cuts=copy.cuts
    ))  # fmt: skip
    norms.choose(office.desk, "sdq", ["own-obec"], prorate=False)
    office.answer_yes()
    room.visit("sdq")
    room.norms.stop.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert keyed(office.desk, "70001", "sdq", "student", MOD3).norms == "obec"
    assert room.norms.first.count() == 2


def test_a_wording_is_loaded_shown_with_its_licence_and_removed(office, hands, room, tmp_path):
    file = tmp_path / "2q.toml"
    head = 'instrument = "2q"\ninformant = "student"\n[licence]\ngranted = true\nby = "หนังสือ 1/2568"\n'
    file.write_text(f'{head}[item]\n1 = "สมมติหนึ่ง"\n2 = "สมมติสอง"\n', "utf-8")
    office.answer_files(file)
    go_to(room, "2q")
    room.wording.load.setFocus()
    hands.press(Qt.Key.Key_Space)
    loaded = wording_of(office.desk, "2q", "student")
    assert loaded is not None
    assert loaded.licence == "หนังสือ 1/2568"
    office.answer_yes()
    (line,) = [one for one in room.wording.findChildren(type(room.wording.load)) if one is not room.wording.load]
    office.until(line.isVisible)
    line.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert wording_of(office.desk, "2q") is None
    file.write_text(head.replace("true", "false"), "utf-8")
    room.wording.load.click()
    assert "granted" in office.told[-1]


def test_the_places_fit_a_small_window(office, room):
    office.window.resize(1092, 560)
    room.norms.copy.click()
    assert office.window.size().width() == 1092
    office.until(lambda: room._area.widget().width() <= room._area.viewport().width())
