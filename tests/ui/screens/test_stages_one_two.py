"""Stages 1 and 2 by keyboard: needs taken from the records, a live baseline, links, papers of the staff, the paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.strategy.direction import Need, Strategy
from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.linkage import Burden, LinkedSystem, SafetySpot, StandardLink
from student_care_desktop.services import access, doors, printing
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import stages
from student_care_desktop.ui.screens.stage.pages.aims import AimsPage
from student_care_desktop.ui.screens.stage.pages.found import FoundPage
from student_care_desktop.ui.screens.stage.pages.happiness import HappinessPage
from student_care_desktop.ui.screens.stage.pages.links import LinksPage
from student_care_desktop.ui.screens.stage.pages.spared import SparedPage
from student_care_desktop.ui.screens.stage.pages.told import NeedsPage, ToldRows
from student_care_desktop.ui.screens.stage.pages.usual import UsualRows
from student_care_desktop.ui.screens.stage.room import StageRoom
from tests.fixtures.rooms import Office
from tests.fixtures.screen import Hands
from tests.reports.reading import texts
from tests.ui.screens.test_stage import at, cells, on, open_at

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
EVERYONE = Choice(everyone=True)


def _paper(desk: Desk, key: str) -> str:
    return "".join("".join(texts(printing.drawn(desk, key, EVERYONE))).split())


def _sign(room: StageRoom, hands: Hands) -> None:
    assert room.wizard
    form = room.wizard.view.form  # type: ignore[attr-defined]
    form.focus("by")
    hands.type("นางสาวแก้วตา ใจกว้าง")
    form.focus("day")
    hands.type("24/11/2568")
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Space)
    on(hands)


def _counted(office: Office, page: FoundPage) -> None:
    """The records are counted, and the hands are back at the table."""
    office.until(lambda: page.table.records.rowCount() > 0)
    office.until(page.table.hasFocus)


def _view(room: StageRoom, kind: type) -> object:
    assert room.wizard
    assert isinstance(room.wizard.view, kind)
    return room.wizard.view


def test_stage_one_takes_needs_from_the_records_and_ends_as_a_signed_plan(parish: Office, hands: Hands) -> None:
    doors.add_year(parish.desk, 2569)
    doors.choose_year(parish.desk, 2569)
    room = open_at(parish)
    page = _view(room, FoundPage)
    assert isinstance(page, FoundPage)
    _counted(parish, page)
    while (line := page.table.current()) and line.found.key != "mental":
        hands.press(KEY.Key_Down)
    assert line
    hands.press(KEY.Key_Return)
    parish.until(lambda: bool(stages.stage(parish.desk, "strategy_1").answers["needs"]))
    parish.until(lambda: bool(page.table.current() and page.table.current().taken))  # type: ignore[union-attr]
    parish.until(page.table.hasFocus)
    on(hands)
    assert at(room) == "needs"
    cells(hands, "", "", "", "", "5", "4")
    hands.press(KEY.Key_Space)
    on(hands)
    on(hands)
    on(hands)
    assert at(room) == "direction"
    hands.type("เด็กทุกคนมีครูที่รู้จักเขา")
    on(hands)
    hands.press(KEY.Key_Insert)
    cells(hands, "เยี่ยมบ้านครบทุกคน", "", "", "60", "80", "90", "100")
    on(hands)
    assert at(room) == "sign"
    _sign(room, hands)
    assert at(room) == "print"
    on(hands)
    _as_planned(parish.desk, line.found.key)


def _as_planned(desk: Desk, area: str) -> None:
    stage = stages.stage(desk, "strategy_1")
    need: Need = stage.answers["needs"][0]
    assert (need.area, need.counted, need.priority, need.chosen) == (area, True, 20, True)
    assert need.size is not None
    assert stage.done == len(stage.flow.pages)
    paper = _paper(desk, "strategic-plan")
    for words in (need.text, "เด็กทุกคนมีครูที่รู้จักเขา", "เยี่ยมบ้านครบทุกคน", "นางสาวแก้วตา", "2568"):
        assert words.replace(" ", "") in paper


def test_all_of_five_and_more_are_taken_with_one_button_and_small_ones_are_not(parish: Office, hands: Hands) -> None:
    doors.add_year(parish.desk, 2569)
    doors.choose_year(parish.desk, 2569)
    room = open_at(parish, "found")
    page = _view(room, FoundPage)
    assert isinstance(page, FoundPage)
    _counted(parish, page)
    page.take_all.setFocus()
    hands.press(KEY.Key_Space)
    parish.rest()
    assert all(one.size and one.size >= 5 for one in _needs(parish))
    on(hands)
    assert room.wizard
    assert {one.id for one in room.wizard.view.answer()} == {one.id for one in _needs(parish)}


def _needs(office: Office) -> tuple[Need, ...]:
    found: tuple[Need, ...] = stages.stage(office.desk, "strategy_1").answers["needs"]
    return found


def test_a_named_indicator_offers_its_live_figure(parish: Office, hands: Hands) -> None:
    room = open_at(parish, "strategies")
    page = _view(room, AimsPage)
    assert isinstance(page, AimsPage)
    page.table.setCurrentIndex(page.table.rows.index(1, 1))
    parish.until(lambda: not page.live.isHidden())
    before: tuple[Strategy, ...] = page.table.value()
    hands.press(KEY.Key_F7)
    after: tuple[Strategy, ...] = page.table.value()
    assert after[1].baseline != before[1].baseline
    assert page.live.isHidden()
    on(hands)
    kept: tuple[Strategy, ...] = stages.stage(parish.desk, "strategy_1").answers["strategies"]
    assert kept[1].baseline == after[1].baseline
    assert kept[0] == before[0]


def test_stage_two_from_the_five_systems_to_the_map_of_forms(office: Office, hands: Hands) -> None:
    room = open_at(office, stage="strategy_2")
    assert isinstance(_view(room, UsualRows), UsualRows)
    hands.press(KEY.Key_Space)
    on(hands)
    assert at(room) == "matrix"
    _link(room, hands)
    on(hands)
    assert at(room) == "burden"
    hands.press(KEY.Key_Space)
    on(hands)
    page = _view(room, SparedPage)
    assert isinstance(page, SparedPage)
    office.until(lambda: page.seconds.text() == "12")
    hands.press(KEY.Key_A, CTRL)
    hands.type("๒๐")
    hands.press(KEY.Key_Return)
    office.until(lambda: page.seconds.text() == "20")
    on(hands)
    _papers(room, hands, office)
    on(hands)
    assert at(room) == "safety"
    hands.press(KEY.Key_Insert)
    _spot(room, hands)
    on(hands)
    _sign(room, hands)
    assert at(room) == "print"
    on(hands)
    _as_linked(office.desk)


def _link(room: StageRoom, hands: Hands) -> None:
    """A cell with its form, one in Thai digits, one taken back."""
    page = _view(room, LinksPage)
    assert isinstance(page, LinksPage)
    hands.press(KEY.Key_1)
    hands.press(KEY.Key_Return)
    hands.type("แบบคัดกรองของเรา")
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Right)
    hands.type("๒")
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_3)
    hands.press(KEY.Key_0)
    assert [one.link for one in page.answer()] == ["same", "partly"]


def _papers(room: StageRoom, hands: Hands, office: Office) -> None:
    page = _view(room, HappinessPage)
    assert isinstance(page, HappinessPage)
    hands.type("99")
    hands.press(KEY.Key_Return)
    assert page.line.text() == "99", "what cannot be kept stays to be mended"
    hands.press(KEY.Key_A, CTRL)
    for typed in ("54443333", "๔๔๔๔๓๓๓๓", "34443333", "44443333", "04443333", "11111111"):
        hands.type(typed)
        hands.press(KEY.Key_Return)
        assert page.line.text() == ""
    page.remove.setFocus()
    hands.press(KEY.Key_Space)
    assert len(page.answer()) == 5


def _spot(room: StageRoom, hands: Hands) -> None:
    assert room.wizard
    table = room.wizard.view.table  # type: ignore[attr-defined]
    keys = [one.key for one in table.rows.columns]
    for key, typed in (("where", "ทางข้ามหน้าโรงเรียน"), ("severity", "4")):
        table.setCurrentIndex(table.rows.index(0, keys.index(key) + 1))
        cells(hands, typed)


def _as_linked(desk: Desk) -> None:
    with access.looking(desk) as look:
        systems, links, sheets = look.all(LinkedSystem), look.all(StandardLink), look.all(SurveySheet)
        burdens, (spot,) = look.all(Burden), look.all(SafetySpot)
    assert len(systems) == 5
    assert sorted((one.link, one.form) for one in links) == [("partly", ""), ("same", "แบบคัดกรองของเรา")]
    assert len(sheets) == 5
    assert (spot.where, spot.severity) == ("ทางข้ามหน้าโรงเรียน", 4)
    stage = stages.stage(desk, "strategy_2")
    assert stage.done == len(stage.flow.pages)
    table, page = _paper(desk, "linkage-table"), _paper(desk, "form-map")
    for words in ("แบบคัดกรองของเรา", "20วินาที", "ทางข้ามหน้าโรงเรียน", "4.00", "0.82", "นางสาวแก้วตา"):
        assert words in table
    assert all(one.form.replace(" ", "") in page for one in burdens)


def test_the_order_of_needs_and_the_position_follow_what_is_written(parish: Office, hands: Hands) -> None:
    room = open_at(parish, "needs")
    page = _view(room, NeedsPage)
    assert isinstance(page, NeedsPage)
    assert not page.order.isHidden()
    page.order.use.setFocus()
    hands.press(KEY.Key_Space)
    assert [one.priority for one in page.answer()] == [20, 20, 12, 12, 9, 9]
    assert page.order.isHidden()
    on(hands)
    room.wizard.go("potential")  # type: ignore[union-attr]
    told = _view(room, ToldRows)
    assert isinstance(told, ToldRows)
    assert "Cash Cow" in told.told.accessibleName()
    keys = [one.key for one in told.table.rows.columns]
    told.table.setCurrentIndex(told.table.rows.index(0, keys.index("weight") + 1))
    cells(hands, "0.9")
    assert "1.30" in told.told.accessibleName()
    assert [one.priority for one in _needs(parish)] == [20, 20, 12, 12, 9, 9]


@pytest.mark.parametrize("page", ["found", "strategies"])
def test_a_closed_year_is_only_read_in_stage_one(parish: Office, hands: Hands, page: str) -> None:
    doors.choose_year(parish.desk, 2567)
    room = open_at(parish, page)
    before = stages.stage(parish.desk, "strategy_1").answers
    _press_all(hands, (KEY.Key_Return, KEY.Key_F7, KEY.Key_Space))
    assert stages.stage(parish.desk, "strategy_1").answers == before
    assert at(room) == page


@pytest.mark.parametrize("page", ["systems", "matrix", "burden", "happiness"])
def test_a_closed_year_is_only_read_in_stage_two(parish: Office, hands: Hands, page: str) -> None:
    doors.choose_year(parish.desk, 2567)
    room = open_at(parish, page, "strategy_2")
    before = stages.stage(parish.desk, "strategy_2").answers
    assert room.wizard
    room.wizard.view.settle()
    _press_all(hands, (KEY.Key_1, KEY.Key_Space, KEY.Key_Delete))
    assert stages.stage(parish.desk, "strategy_2").answers == before


def _press_all(hands: Hands, keys: tuple[Qt.Key, ...]) -> None:
    press: Callable[[Qt.Key], None] = hands.press
    for key in keys:
        press(key)
