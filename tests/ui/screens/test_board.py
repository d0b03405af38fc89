"""The class board by keyboard: where its cells, headings and buttons lead, what it counts and hides."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.areas import Ticks
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.services import (
    access,
    boards,
    printing,
    school,
    screening,
    sheets,
    students,
    visits,
)
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.board.table import FIRST
from tests.fixtures.school import row_of

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
SDQ = Page("sdq", "teacher", 1)


@pytest.fixture
def board(office):
    choose(office, "ม.1/1")
    office.window.go("board")
    room = office.window.room
    office.until(lambda: room.table is not None and room._board is not None)
    return room


@pytest.fixture
def way(office):
    """Where one is sent."""
    gone: list[tuple[str, object]] = []
    office.house.wanted.connect(lambda place, thing: gone.append((place, thing)))
    return gone


def choose(office, name):
    house = office.house
    house.choose(Scope(house.scope.year, school.find_class(office.desk, name).id if name else ""))


def fresh(office, board):
    """The board after records moved."""
    before = board._board
    board.on_changed(None)
    office.until(lambda: board._board is not before)


def stand(board, row, key):
    place = next(at for at, one in enumerate(board.table.records.columns) if one.key == key)
    board.table.setCurrentIndex(board.table.records.index(row, place))
    board.table.setFocus()


def test_enter_on_a_cell_opens_that_work_for_that_child(board, hands, way):
    child = board.table.records.record(1).child
    for key in ("visit", "sdq-teacher", "name"):
        stand(board, 1, key)
        hands.press(KEY.Key_Return)
        board._house.go("board")
    room = board._board.classroom.id
    assert way[0] == ("know", (child.student.id, 1))
    assert way[2] == ("keying", (room, SDQ, child.enrollment.id))
    assert way[4] == ("student", child.student.id)


def test_the_cursor_stands_where_it_stood_when_one_comes_back(office, board):
    stand(board, 1, "visit")
    office.window.go("students")
    child = board.table.records.record(1).child.student
    students.save(office.desk, students.sheaf(office.desk, child.id))
    fresh(office, board)
    office.window.go("board")
    office.until(lambda: board.table.hasFocus() and board.table.currentIndex().isValid())
    here = board.table.currentIndex()
    assert (here.row(), board.table.records.columns[here.column()].key) == (1, "visit")


def test_ctrl_enter_or_the_heading_does_it_for_the_whole_class(board, hands, way):
    stand(board, 0, "sdq-parent")
    hands.press(KEY.Key_Return, CTRL)
    assert way[-1] == ("keying", (board._board.classroom.id, Page("sdq", "parent", 1), ""))
    board._house.go("board")
    board.table.head.sectionClicked.emit(FIRST + 1)
    assert way[-1] == ("know", ("", 1))


def test_go_on_opens_what_was_begun_before_what_was_not(office, board, hands, way):
    place = row_of(office.desk, "70003").enrollment
    sheets.keep(office.desk, SDQ, place, "." * 25)
    fresh(office, board)
    board.go_on.setFocus()
    hands.press(KEY.Key_Space)
    assert way[-1] == ("keying", (board._board.classroom.id, SDQ, place.id))


def test_states_and_counts_follow_what_is_done(office, board):
    child = row_of(office.desk, "70001")
    sheets.keep(office.desk, SDQ, child.enrollment, "0" * 25)
    here = visits.keep(office.desk, visits.visit_of(office.desk, child.student.id), {"home_visit.how": "home"})
    fresh(office, board)
    row = board.table.records.record(0)
    assert (row.cells["sdq-teacher"], row.cells["visit"], row.cells["screened"]) == ("done", "now", "open")
    visits.finish(office.desk, here, {"home_visit.day": dt.date(2025, 11, 20)})
    fresh(office, board)
    assert board.table.records.record(0).cells["visit"] == "done"
    tally = board._board.tally("visit")
    assert (tally.done, tally.of) == (1, 3)
    assert [row.child.student.number for row in board._board.left("visit")] == ["70002", "70003"]


def test_a_cell_says_in_words_what_its_mark_shows(office, board, say):
    index = board.table.records.index(0, FIRST)
    assert board.table.records.data(index) == "ข้อมูล: ทำค้างไว้"
    assert "ยังขาด" in board.table.told(index)


def test_only_those_who_are_left_can_be_shown(office, board, hands):
    child = row_of(office.desk, "70001").student
    visits.finish(office.desk, visits.visit_of(office.desk, child.id), {"home_visit.day": dt.date(2025, 7, 1)})
    fresh(office, board)
    board.only_left.setFocus()
    hands.press(KEY.Key_Space)
    assert [row.child.student.number for row in board.table.records.records] == ["70002", "70003"]
    assert "เหลือ 2 คน" in board._visits.accessibleName()
    assert "116" in board._visits.accessibleName(), "days since the 31st of July"


def test_the_group_stands_beside_the_name_and_unknown_is_never_normal(office, board):
    place = row_of(office.desk, "70001").enrollment
    areas = screening.page(office.desk, place.id, 1).areas
    screening.keep(office.desk, place.id, 1, Ticks(frozenset(), frozenset(areas.keys)))
    fresh(office, board)
    assert board.table.records.record(0).group.value == "unknown", "a draft is no result"
    screening.confirm(office.desk, place.id, 1)
    fresh(office, board)
    shown = [board.table.records.data(board.table.records.index(row, 3)) for row in range(3)]
    assert shown == ["ป ปกติ", "– ยังไม่ทราบ", "– ยังไม่ทราบ"]


def test_whoever_may_not_see_it_sees_no_sign_of_a_case(office, board, monkeypatch):
    place = row_of(office.desk, "70001").enrollment
    kept = sheets.keep(office.desk, SDQ, place, "0" * 25)
    with access.changing(office.desk, sheets.KEEP.with_(instrument="", name="")) as unit:
        unit.put(UrgentCase(enrollment_id=place.id, source=kept.id, opened=office.desk.today))
    room = school.find_class(office.desk, "ม.1/1")
    assert boards.board_of(office.desk, room).rows[0].cells["sdq-teacher"] == "alarm"
    monkeypatch.setattr(access, "may_see_restricted", lambda desk: False)
    assert boards.board_of(office.desk, room).rows[0].cells["sdq-teacher"] == "done"


@pytest.mark.parametrize(
    ("grade", "wanted"),
    [
        ("ป.1", ["record", "visit", "sdq-teacher", "screened"]),
        ("ป.4", ["record", "visit", "sdq-teacher", "sdq-student", "sdq-parent", "screened"]),
        ("ม.1", ["record", "visit", "sdq-teacher", "sdq-student", "sdq-parent", "eq", "screened"]),
    ],
)
def test_a_grade_has_the_columns_that_are_meant_for_it(office, grade, wanted):
    room = replace(school.find_class(office.desk, "ม.1/1"), grade=grade)
    later = ["talk", "activities", "case", "referral"]
    assert [one.key for one in boards.columns_of(room, voices=False)] == [*wanted, *later]


def test_all_classes_are_a_list_and_enter_opens_one(office, board, hands):
    choose(office, "")
    office.until(lambda: board.list is not None)
    assert [one.classroom.name for one in board.list.records.records] == ["ป.6/1", "ม.1/1", "ม.1/9", "ม.1/10"]
    board.list.setFocus()
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    office.until(lambda: board._board is not None and board.table.hasFocus())
    assert board._board.classroom.name == "ม.1/1"
    hands.press(KEY.Key_Escape)
    assert office.house.scope.classroom == ""
    office.until(lambda: board.list is not None)


def test_nobody_is_chosen_beforehand(office, board):
    choose(office, "")
    office.until(lambda: board.list is not None)
    assert board.table is None


def test_hidden_names_are_not_on_the_board(office, board):
    before = board._board
    office.house.hide_names(True)
    office.until(lambda: board._board is not before)
    assert board.table.records.data(board.table.records.index(0, 2)) == ""
    assert board.table.records.data(board.table.records.index(0, 3)) == "– ยังไม่ทราบ"


def test_who_is_left_can_be_printed(office, board):
    titles = [entry[0] for entry in board._papers() if entry]
    assert "visit-coverage" in [form.key for form in printing.forms()]
    coverage = next(entry for entry in board._papers() if entry and entry[0] == titles[0])
    coverage[2]()
    office.rest()
    office.until(lambda: board.currentWidget() is board.preview)
    assert board.preview.papers.count == 1


def test_the_whole_class_is_reached_from_the_menu_too(board, way):
    entries = board._whole_class()
    assert [entry[0] for entry in entries if entry][:2] == ["ข้อมูล", "เยี่ยมบ้าน"]
    entries[1][2]()
    assert way[-1] == ("know", ("", 1))


def test_the_cells_of_steps_three_to_five_lead_to_their_places(office, board, hands, way):
    place = board.table.records.record(0).child.enrollment
    other = ("student", place.student_id)
    for key, wanted in (
        ("talk", ("promote", place.id)), ("case", ("solve", ("new", place.id, ""))),
        ("referral", ("refer", ("new", place.id, ""))),
    ):
        stand(board, 0, key)
        hands.press(KEY.Key_Return)
        assert way[-1] == (wanted if office.house.has(wanted[0]) else other)
        board._house.go("board")


def test_every_column_has_room_and_a_heading_on_a_small_screen(office, board):
    office.window.resize(1092, 560)
    office.until(lambda: board.table.isColumnHidden(1) and not board.table.horizontalScrollBar().maximum())
    assert board.table.columnWidth(2) >= 160
    office.window.resize(1366, 768)
    office.until(lambda: not board.table.isColumnHidden(1) and not board.table.horizontalScrollBar().maximum())
