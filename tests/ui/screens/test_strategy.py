"""The strategy board: stages, values, indicators that open, and the pages of stage 5, all by keyboard."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.people import Account
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.direction import Need
from student_care_desktop.services import indicators, printing
from student_care_desktop.services.printing import Choice
from student_care_desktop.services.strategy import doing, overview, stages
from student_care_desktop.ui.screens.board.room import BoardRoom
from student_care_desktop.ui.screens.stage.room import StageRoom
from student_care_desktop.ui.screens.strategy.room import StrategyRoom
from tests.fixtures.rooms import Office
from tests.fixtures.screen import Hands
from tests.reports.reading import texts

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
NEED = Need(source="learners", text="เรียนไม่ทัน")
EVERYONE = Choice(everyone=True)


@pytest.fixture
def board(office: Office) -> StrategyRoom:
    """The board, with its figures counted."""
    stages.keep_page(office.desk, "strategy_1", "needs", (NEED,), done=True)
    office.window.go("strategy")
    room = office.window.room
    assert isinstance(room, StrategyRoom)
    office.until(lambda: bool(room.table.records.records))
    return room


def test_seven_cards_say_how_far_each_stage_is_and_enter_opens_its_first_open_page(
    office: Office, board: StrategyRoom, hands: Hands
) -> None:
    assert [card.seen.state for card in board.cards.cards] == ["now", *["open"] * 6]
    assert "ปัญหา 1 ข้อ" in board.cards.cards[0].accessibleName()
    assert board.cards.cards[0].hasFocus(), "the stage that is worked on"
    hands.press(KEY.Key_Right)
    assert board.cards.cards[1].hasFocus()
    hands.press(KEY.Key_Left)
    hands.press(KEY.Key_Return)
    room = office.window.room
    assert isinstance(room, StageRoom)
    assert room.wizard
    first = next(page.key for page in room.stage.flow.pages if not room.stage.finished(page.key))
    assert (room.stage.key, room.wizard.walk.at) == ("strategy_1", first)


def test_a_stage_that_is_through_has_its_tick_and_its_signature(office: Office, board: StrategyRoom) -> None:
    desk = office.desk
    for page in stages.stage(desk, "strategy_5").flow.pages:
        if page.key != "sign":
            stages.keep_page(desk, "strategy_5", page.key, done=True)
    stages.sign_stage(desk, "strategy_5", StageSign(by="ผอ. ใจดี", day=dt.date(2025, 11, 24)))
    seen = overview.overview(desk)[4]
    assert (seen.state, seen.next) == ("done", None)
    office.window.go("strategy")
    assert "ผอ. ใจดี" in board.cards.cards[4].toolTip()


def test_every_figure_opens_a_list_as_long_as_its_numerator(
    office: Office, board: StrategyRoom, hands: Hands
) -> None:
    board.table.setFocus()
    board.table.choose(lambda figure: figure.key == "recorded")
    hands.press(KEY.Key_Return)
    office.rest()
    found = indicators.behind(office.desk, "recorded")
    assert board.opened.isVisible()
    assert len(board.opened.list.table.records.records) == found.figure.numerator
    board.opened._group.button(1).click()
    rest = board.opened.list.table.records.records
    assert len(rest) == found.figure.denominator - found.figure.numerator
    assert all(line.class_name for line in rest)
    hands.press(KEY.Key_Escape)
    assert not board.opened.isVisible()


def test_a_standard_or_a_value_leaves_only_its_indicators(office: Office, board: StrategyRoom) -> None:
    every = len(board.table.records.records)
    board.standard.setCurrentIndex(1)
    chosen = board.standard.currentData()
    shown = board.table.records.records
    assert 0 < len(shown) < every
    assert {one.indicator.standard for one in shown} == {chosen}
    board.standard.setCurrentIndex(0)
    panel = board.values.panels[0]
    panel.click()
    assert {one.key for one in board.table.records.records} == {one.key for one in panel.panel.figures}
    board.turn_to(1)
    assert len(board.table.records.records) == every
    assert {one.panel.kind.part for one in board.values.panels} == {"definition"}
    assert len(board.values.panels) == 5


def test_what_no_record_feeds_is_not_measured_never_a_figure(office: Office, board: StrategyRoom) -> None:
    empty = [one for one in board.table.records.records if not one.measured]
    assert empty
    model = board.table.records
    row = model.row_of(lambda one: one.key == empty[0].key)
    told = [str(model.index(row, column).data()) for column in range(model.columnCount())]
    assert "ไม่ได้วัด" in told


def test_the_board_moves_with_the_work(office: Office, board: StrategyRoom) -> None:
    stages.keep_page(office.desk, "strategy_1", "policies", done=True)
    from student_care_desktop.ui.house import EVERYTHING

    office.house.changed.emit(EVERYTHING)
    assert board.cards.cards[0].seen.stage.done == 2


def test_who_has_no_right_to_figures_sees_the_stages_alone(office: Office) -> None:
    office.desk.account = Account(name="test", roles=("nurse",))
    office.window.go("strategy")
    room = office.window.room
    assert isinstance(room, StrategyRoom)
    allowed = office.house.may("service", "indicators.panels")
    assert room._below.isVisible() is allowed
    assert len(room.cards.cards) == 7


def test_stage_5_shows_the_work_and_leads_into_it(office: Office, hands: Hands) -> None:
    office.window.go("stage", ("strategy_5", ""))
    room = office.window.room
    assert isinstance(room, StageRoom)
    assert room.wizard
    table = room.wizard.view.table  # type: ignore[attr-defined]
    office.until(lambda: bool(table.records.records))
    found = doing.doing(office.desk)
    assert [one.name for one in table.records.records] == [one.name for one in found.classes]
    for page in ("teachers", "late", "sign"):
        hands.press(KEY.Key_Return, CTRL)
        assert room.wizard.walk.at == page
    form = room.wizard.view.form  # type: ignore[attr-defined]
    form.focus("by")
    hands.type("ผอ. ใจดี")
    form.focus("day")
    hands.type("24/11/2568")
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Return, CTRL)
    assert room.wizard.walk.at == "print"
    paper = " ".join(texts(printing.drawn(office.desk, "care-progress", EVERYONE)))
    assert "ผอ." in paper
    assert all(one.name in paper for one in found.classes)
    office.window.go("stage", ("strategy_5", "classes"))
    table = room.wizard.view.table  # type: ignore[attr-defined]
    office.until(lambda: bool(table.records.records))
    hands.press(KEY.Key_Down)
    chosen = table.current()
    hands.press(KEY.Key_Return)
    assert isinstance(office.window.room, BoardRoom)
    assert office.house.scope.classroom == chosen.id


def test_the_report_of_progress_of_an_empty_school_says_so(bare_desk: object) -> None:
    found = " ".join(texts(printing.drawn(bare_desk, "care-progress", EVERYONE)))  # type: ignore[arg-type]
    assert "No data" in found
    blank = printing.drawn(bare_desk, "care-progress", EVERYONE, blank=True)  # type: ignore[arg-type]
    assert texts(blank)
