"""The keying grid by keyboard, through the real window, read back from the database."""

import datetime as dt
import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.services import history, school, sheets, students
from student_care_desktop.services.sheets import Page
from student_care_desktop.services.wordings import load_wording
from student_care_desktop.storage.files import DISK_FULL
from tests.fixtures.keying import ROOM, SDQ
from tests.fixtures.school import row_of

CTRL = Qt.KeyboardModifier.ControlModifier
ANSWERS = "0120120120120120120120120"
PHQ_A = Page("phq-a", "student", 1)


def answers(clerk, page=SDQ):
    return [row.sheet.answers if row.sheet else None for row in clerk.kept(page)]


def stored(clerk):
    """What the database holds now, without asking the screen for anything."""
    rows = sheets.grid(clerk.office.desk, school.find_class(clerk.office.desk, ROOM), SDQ).rows
    return [(row.sheet.answers, row.sheet.status) if row.sheet else None for row in rows]


def test_forty_sheets_of_25_items_and_one_key_an_item(clerk, fill_class):
    fill_class(40)
    dice = random.Random(40)
    papers = ["".join(dice.choice("012") for _ in range(25)) for _ in range(40)]
    clerk.sit()
    changes = len(history.changes(clerk.office.desk, 1000))
    for paper in papers:
        before = clerk.keys
        clerk.key(paper)
        assert clerk.keys - before <= 27
    rows = clerk.kept()
    assert [row.sheet.answers for row in rows] == papers
    assert all(row.sheet.status == "done" and row.sheet.score("total") is not None for row in rows)
    assert len(history.changes(clerk.office.desk, 1000)) == changes + 40


def test_a_row_that_is_left_is_kept_and_nothing_else_is_needed(clerk):
    clerk.sit()
    clerk.key(ANSWERS + "11")
    clerk.press(Qt.Key.Key_Down)
    clerk.office.until(lambda: clerk.table._keeper.idle)
    assert stored(clerk) == [(ANSWERS, "done"), ("11" + "." * 23, "draft"), None]


def test_backspace_delete_arrows_home_and_end(clerk):
    clerk.sit()
    clerk.key("0120")
    clerk.press(Qt.Key.Key_Backspace)
    clerk.key("2")
    clerk.press(Qt.Key.Key_Home)
    clerk.press(Qt.Key.Key_Delete)
    clerk.press(Qt.Key.Key_End)
    clerk.key("1")
    assert clerk.table.pad.row == 1
    clerk.press(Qt.Key.Key_Backspace)
    assert (clerk.table.pad.row, clerk.table.pad.column) == (0, 24)
    clerk.press(Qt.Key.Key_Left)
    clerk.press(Qt.Key.Key_Up)
    assert (clerk.table.pad.row, clerk.table.pad.column) == (0, 23)
    clerk.press(Qt.Key.Key_End, CTRL)
    assert clerk.table.pad.row == 2
    assert answers(clerk)[0] == ".122" + "." * 20 + "1"


@pytest.mark.parametrize(("typed", "means"), [("๐๑๒", "012"), ("จๅ/", "012"), ("012", "012")])
def test_thai_digits_and_a_keyboard_that_writes_thai(clerk, typed, means):
    clerk.sit()
    clerk.key(typed)
    assert answers(clerk)[0] == means + "." * 22


@pytest.mark.parametrize("wrong", ["3", "x", "ก", "๙", "/"])
def test_a_wrong_letter_is_refused_in_a_sentence_and_nothing_moves(clerk, wrong):
    clerk.sit()
    clerk.key("01")
    clerk.key(wrong)
    assert clerk.table.pad.column == 2
    assert f"“{wrong}” ไม่ใช่คำตอบของข้อ 3 กด 0 1 2" in clerk.note
    assert answers(clerk)[0] == "01" + "." * 23


def test_a_gap_is_shown_and_there_is_no_score(clerk):
    clerk.sit()
    clerk.key(ANSWERS[:16] + "." + ANSWERS[17:] + "0")
    sheet = clerk.kept()[0].sheet
    assert (sheet.status, sheet.missing, sheet.score("total")) == ("draft", (17,), None)
    shown = clerk.table._work.margin(clerk.table.pad.lines[0])
    assert (shown.total, shown.badge) == ("ขาด 1", None)
    assert list(clerk.table.pad.gaps(0)) == [16]
    assert "ข้อ 17 ยังว่าง จึงยังไม่มีคะแนนรวม" in clerk.note


def test_finish_with_gaps_says_what_has_no_score(clerk):
    clerk.sit()
    asked = clerk.office.answer_yes()
    clerk.key(ANSWERS[:16] + " " + ANSWERS[17:])
    clerk.press(Qt.Key.Key_Up)
    clerk.press(Qt.Key.Key_F7)
    assert "ข้อ 17 จะว่างไว้และไม่นับเป็นศูนย์" in asked[0]
    sheet = clerk.kept()[0].sheet
    assert sheet.status == "done"
    assert (sheet.score("prosocial"), sheet.score("emotional")) == (None, 5)


def test_the_second_page_by_key_and_its_first_answer_may_close_it(clerk):
    clerk.sit()
    clerk.press(Qt.Key.Key_F4)
    clerk.key(ANSWERS + "0" + ANSWERS + "123210")
    rows = clerk.kept()
    assert [row.sheet.supplement for row in rows[:2]] == ["0.....", "123210"]
    assert [row.sheet.score("impact") for row in rows[:2]] == [0, 3]
    assert clerk.table.pad.row == 2


def test_it_takes_as_many_keys_as_the_teachers_page_has_items_and_the_parents_page_has_more(clerk):
    clerk.sit(Page("sdq", "parent", 1))
    clerk.press(Qt.Key.Key_F4)
    assert len(clerk.table.pad.items) == 25 + 8
    clerk.sit(SDQ)
    assert len(clerk.table.pad.items) == 25


def test_52_items_scroll_with_the_hand_and_names_stay(clerk):
    clerk.sit(Page("eq-12-17", "student", 1))
    clerk.key("1234" * 12)
    grid = clerk.table.grid
    shape = grid._shape
    assert shape.hidden > 0
    assert shape.left <= shape.x(clerk.table.pad.column) < shape.right - shape.cell
    clerk.key("1234")
    assert answers(clerk, Page("eq-12-17", "student", 1))[0] == "1234" * 13
    assert grid.horizontalScrollBar().value() == 0


def test_a_child_outside_the_ages_of_the_instrument_is_noted(clerk):
    desk = clerk.office.desk
    sheaf = students.sheaf(desk, row_of(desk, "70003").student.id)
    grown = replace(sheaf.student, birthday=dt.date(2004, 1, 1))
    students.save(desk, replace(sheaf, student=grown))
    clerk.sit(at=row_of(desk, "70003").enrollment.id)
    assert "21 ปี" in clerk.note
    assert "4–16" in clerk.note


def test_the_cut_offs_and_what_they_are_worth_stand_on_the_screen(clerk):
    clerk.sit()
    assert "เกณฑ์ สพฐ./กรมสุขภาพจิต" in clerk.room.head.subtitle.accessibleName()
    assert "ไม่ใช่การวินิจฉัย" in clerk.room.head.subtitle.accessibleName()
    clerk.sit(Page("gast", "student", 1))
    assert "ยังไม่ได้ตรวจสอบ" in clerk.room.head.subtitle.accessibleName()


def test_a_class_change_between_two_rounds_keeps_both_sheets(clerk):
    clerk.sit()
    clerk.key(ANSWERS)
    desk, first = clerk.office.desk, clerk.kept()[0].child
    students.move(desk, first.student, school.find_class(desk, "ม.1/9"))
    second = Page("sdq", "teacher", 2)
    clerk.sit(second, "ม.1/9", first.enrollment.id)
    clerk.key("2" * 25)
    clerk.table.settle()
    found = {sheet.round: sheet.answers for sheet in sheets.sheets_of(desk, first.student)}
    assert found == {1: ANSWERS, 2: "2" * 25}


def test_nothing_on_the_screen_can_copy_answers(clerk):
    clerk.sit()
    clerk.key(ANSWERS)
    for key in (Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_D, Qt.Key.Key_R, Qt.Key.Key_Insert):
        clerk.press(key, CTRL)
    clerk.press(Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    clerk.press(Qt.Key.Key_Down)
    assert answers(clerk) == [ANSWERS, None, None]


def test_locking_and_leaving_keep_the_row_of_the_hand(clerk):
    clerk.sit()
    clerk.key("012")
    clerk.office.window.lock()
    assert stored(clerk)[0] == ("012" + "." * 22, "draft")
    clerk.office.window._lock._open_up()
    clerk.key("0")
    clerk.office.window.go("students")
    assert stored(clerk)[0] == ("0120" + "." * 21, "draft")


def test_a_row_that_cannot_be_kept_is_marked_and_kept_when_the_disk_is_back(clerk, monkeypatch):
    def full(*asked):
        raise StorageTrouble(DISK_FULL)

    clerk.sit()
    with monkeypatch.context() as broken:
        broken.setattr(sheets, "keep", full)
        clerk.key(ANSWERS + "1")
        clerk.table._keeper.flush()
        line = clerk.table.pad.lines[0]
        assert line.unsaved
        assert clerk.table._work.margin(line).total == "ยังไม่บันทึก"
        assert clerk.office.told
    assert answers(clerk)[:2] == [ANSWERS, "1" + "." * 24]
    assert not line.unsaved


def test_how_long_a_sheet_took_is_measured_and_kept(clerk):
    clerk.sit()
    seconds = iter(range(0, 1000, 2))
    clerk.table.pad._clock = lambda: float(next(seconds))
    clerk.key(ANSWERS)
    assert clerk.kept()[0].sheet.seconds == 48


def test_without_a_class_it_asks_which(clerk, hands):
    clerk.office.window.go("keying")
    assert clerk.room.body.currentWidget() is clerk.room.nobody
    names = [button.text() for button in clerk.room.nobody.findChildren(type(clerk.room.gaps))]
    assert names == ["ป.6/1", "ม.1/1", "ม.1/9", "ม.1/10"]
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Return)
    assert clerk.room.body.currentWidget() is clerk.table
    assert ROOM in clerk.room.head.subtitle.accessibleName()


def test_hidden_names_are_not_read_out(clerk):
    clerk.sit()
    clerk.office.house.hide_names(True)
    assert clerk.table.grid._paper.names_hidden
    told = f"{clerk.note} {clerk.table.grid.accessibleName()}"
    assert not [row.child.student for row in clerk.kept() if row.child.student.first_name in told]


def test_answers_about_safety_are_seen_only_while_their_row_is_keyed(clerk):
    clerk.sit(PHQ_A, "ม.1/9")
    table = clerk.table
    assert not table._veiled(table.pad.lines[0], 8)
    clerk.sit(PHQ_A)
    clerk.key("0")
    assert [table._veiled(table.pad.lines[1], column) for column in (7, 8, 9, 10)] == [False, True, True, True]



def key_class(clerk, papers):
    clerk.sit()
    for paper in papers:
        clerk.key(paper)
    clerk.table.settle()


def test_the_second_keying_is_blind_and_tells_the_error_rate(clerk):
    key_class(clerk, [ANSWERS, "1" * 25, "2" * 25])
    clerk.room.head.again.click()
    assert [line.begun for line in clerk.table.pad.lines] == [False, False, False]
    assert not clerk.room.checks.isVisible()
    clerk.press(Qt.Key.Key_F2)
    clerk.key(ANSWERS + "1" * 24 + "0" + "2" * 25)
    clerk.room.head.first.click()
    assert "ต่างกัน 1 จาก 75 ข้อ (1.3%)" in clerk.office.told[-1]
    assert "ต่างกัน 1 จาก 75 ข้อ" in clerk.room.checks.rate.accessibleName()
    assert answers(clerk) == [ANSWERS, "1" * 25, "2" * 25]
    assert [row.sheet.again for row in clerk.kept()] == [ANSWERS, "1" * 24 + "0", "2" * 25]
    assert clerk.room.head.again.isHidden()


def test_hiding_names_in_the_middle_of_a_second_keying_shows_nothing_of_the_first(clerk):
    key_class(clerk, [ANSWERS] * 3)
    clerk.room.head.again.click()
    clerk.key("11")
    clerk.office.house.hide_names(True)
    assert clerk.table.pad.lines[0].answers[:3] == [1, 1, None]
    assert clerk.table.pad.lines[1].answers == [None] * 25


def test_hiding_names_in_the_middle_of_a_row_loses_nothing(clerk):
    clerk.sit()
    clerk.key("0121")
    clerk.press(Qt.Key.Key_F9)
    clerk.key("2")
    assert answers(clerk)[0] == "01212" + "." * 20


def test_the_same_answers_and_impossible_speed_are_listed_and_nothing_is_blocked(clerk):
    key_class(clerk, [ANSWERS, ANSWERS, "2" * 25])
    assert [row.sheet.status for row in clerk.kept()] == ["done"] * 3
    assert clerk.room.checks.doubts.isVisible()
    clerk.room.checks.doubts.click()
    assert clerk.room.currentWidget() is clerk.room.doubts
    texts = " ".join(found.accessibleName() for found in clerk.room.doubts.findChildren(QLabel))
    assert "1, 2" in texts
    assert "เร็ว" in texts
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.table.grid.hasFocus()


def test_a_pause_in_the_middle_of_a_row_tells_the_other_places_and_moves_nothing(clerk):
    clerk.sit()
    heard: list[object] = []
    clerk.office.house.changed.connect(heard.append)
    clerk.key(ANSWERS + "1.1")
    clerk.office.until(lambda: bool(heard))
    assert (clerk.table.pad.row, clerk.table.pad.column) == (1, 3)
    assert stored(clerk)[1] is None


def test_the_schools_own_wording_stands_beside_the_number(clerk, tmp_path):
    file = tmp_path / "st-5.toml"
    items = "\n".join(f'{number} = "ข้อความสมมติที่ {number}"' for number in range(1, 6))
    file.write_text(
        f'instrument = "st-5"\ninformant = "student"\n[licence]\ngranted = true\nby = "ผู้อนุญาตสมมติ"\n[item]\n{items}\n',
        encoding="utf-8",
    )
    load_wording(clerk.office.desk, file)
    clerk.sit(Page("st-5", "student", 1))
    clerk.key("0")
    assert "ข้อ 2 · ข้อความสมมติที่ 2" in clerk.note
    clerk.sit(SDQ)
    assert "ข้อความสมมติ" not in clerk.note


def test_rows_that_scroll_are_moved_on_the_screen_and_look_as_if_drawn_anew(clerk, fill_class, qapp):
    """What stands in the window after scrolling is what drawing everything again gives."""
    fill_class(40)
    clerk.sit()
    for _ in range(30):
        clerk.key(ANSWERS)
    clerk.office.until(lambda: clerk.table._keeper.idle)
    window, paper = clerk.office.window, clerk.table.grid.viewport()

    def shown():
        for _ in range(3):
            qapp.processEvents()
        place = QRect(paper.mapTo(window, QPoint(0, 0)), paper.size())
        return window.screen().grabWindow(window.winId()).toImage().copy(place)

    first = shown()
    clerk.press(Qt.Key.Key_PageUp)
    clerk.key("21")
    moved = shown()
    paper.update()
    assert moved == shown()
    assert moved != first
