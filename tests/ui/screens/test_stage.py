"""The room of a stage: by keyboard from the first page to the last, drafts, last year, two people, a closed year."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.people import Account
from student_care_desktop.domain.strategy.cycles import Cycle, StageSign
from student_care_desktop.domain.strategy.direction import Need, Policy, Strategy
from student_care_desktop.domain.words import english
from student_care_desktop.services import access, doors, history
from student_care_desktop.services.strategy import stages
from student_care_desktop.ui.screens.stage.room import StageRoom
from student_care_desktop.ui.screens.stage.rows_page import RowsPage
from tests.fixtures.rooms import Office
from tests.fixtures.school import Clock
from tests.fixtures.screen import Hands

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = Qt.Key
KEY_1 = "strategy_1"
SEEN = Need(source="learners", text="เรียนไม่ทัน", severity=2)


def open_at(office: Office, page: str = "", stage: str = KEY_1) -> StageRoom:
    office.window.go("stage", (stage, page))
    room = office.window.room
    assert isinstance(room, StageRoom)
    return room


def on(hands: Hands) -> None:
    hands.press(KEY.Key_Return, CTRL)


def at(room: StageRoom) -> str:
    assert room.wizard
    return room.wizard.walk.at


def rows_of(room: StageRoom) -> RowsPage:
    assert room.wizard
    view = room.wizard.view
    assert isinstance(view, RowsPage)
    return view


def cells(hands: Hands, *texts: str) -> None:
    """Write one cell after the other, as on paper; an empty text leaves a cell."""
    for text in texts:
        if text:
            hands.type(text)
            hands.press(KEY.Key_Return)
        else:
            hands.press(KEY.Key_Right)


def test_the_first_stage_by_keyboard_from_the_first_page_to_the_last(office: Office, hands: Hands) -> None:
    room = open_at(office)
    assert at(room) == "found"
    on(hands)
    on(hands)
    assert at(room) == "needs", "without a need nobody goes on"
    hands.press(KEY.Key_Insert)
    cells(hands, "", "ภัยออนไลน์", "๑๒", "40", "5", "4")
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_F6)
    hands.press(KEY.Key_Tab)
    hands.type("จากแบบคัดกรอง")
    on(hands)
    assert at(room) == "policies"
    hands.press(KEY.Key_Insert)
    cells(hands, "พาน้องกลับมาเรียน")
    on(hands)
    assert at(room) == "potential"
    on(hands)
    on(hands)
    assert at(room) == "direction", "without a vision nobody goes on"
    hands.type("เด็กทุกคนมีครูที่รู้จักเขา")
    on(hands)
    hands.press(KEY.Key_Insert)
    cells(hands, "เยี่ยมบ้านครบทุกคน", "", "", "60", "80", "90", "100")
    on(hands)
    assert at(room) == "sign"
    _sign(room, hands)
    assert at(room) == "print"
    on(hands)
    _as_kept(office)


def _sign(room: StageRoom, hands: Hands) -> None:
    assert room.wizard
    form = room.wizard.view.form  # type: ignore[attr-defined]
    form.focus("by")
    hands.type("นางสาวแก้วตา ใจกว้าง")
    form.focus("day")
    hands.type("24/11/2568")
    on(hands)
    assert not room.stage.signed, "not before the box is ticked"
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Space)
    on(hands)


def _as_kept(office: Office) -> None:
    with access.looking(office.desk) as look:
        (need,), (policy,), (aim,) = look.all(Need), look.all(Policy), look.all(Strategy)
        cycle, sign = look.first(Cycle), look.first(StageSign)
    assert (need.text, need.size, need.of, need.severity, need.urgency) == ("ภัยออนไลน์", 12, 40, 5, 4)
    assert (need.chosen, need.evidence) == (True, "จากแบบคัดกรอง")
    assert policy.name == "พาน้องกลับมาเรียน"
    assert (aim.baseline, aim.first, aim.second, aim.third) == (60, 80, 90, 100)
    assert cycle
    assert cycle.vision == "เด็กทุกคนมีครูที่รู้จักเขา"
    assert sign
    assert (sign.by, sign.day) == ("นางสาวแก้วตา ใจกว้าง", dt.date(2025, 11, 24))
    assert stages.stage(office.desk, KEY_1).done == len(stages.stage(office.desk, KEY_1).flow.pages)


def test_a_page_can_be_left_half_done_and_goes_on_at_the_first_open_page(office: Office, hands: Hands) -> None:
    stages.keep_page(office.desk, KEY_1, "found", done=True)
    stages.keep_page(office.desk, KEY_1, "needs", (SEEN,), done=True)
    room = open_at(office)
    assert at(room) == "policies"
    hands.press(KEY.Key_Insert)
    cells(hands, "มาตรฐานของเขต")
    hands.press(KEY.Key_PageUp, CTRL)
    assert at(room) == "needs"
    kept = stages.stage(office.desk, KEY_1)
    assert [one.name for one in kept.answers["policies"]] == ["มาตรฐานของเขต"]
    assert not kept.finished("policies"), "only who goes on has done a page"
    office.window.go("today")
    room = open_at(office)
    assert at(room) == "policies"
    on(hands)
    assert stages.stage(office.desk, KEY_1).finished("policies")
    office.window.go("today")
    assert at(open_at(office)) == "potential"


def test_what_is_written_in_a_row_is_soon_on_the_disk(office: Office, hands: Hands) -> None:
    room = open_at(office, "needs")
    hands.press(KEY.Key_Insert)
    cells(hands, "", "อบายมุขใกล้โรงเรียน")
    office.until(lambda: bool(stages.stage(office.desk, KEY_1).answers["needs"]))
    page = stages.stage(office.desk, KEY_1).pages["needs"]
    assert page.done is not True, "a draft is not done"
    cells(hands, "7")
    office.until(lambda: stages.stage(office.desk, KEY_1).answers["needs"][0].size == 7)
    on(hands)
    assert at(room) == "policies"
    assert stages.stage(office.desk, KEY_1).pages["needs"].done


def test_looking_at_a_page_leaves_no_trace(office: Office, hands: Hands) -> None:
    stages.keep_page(office.desk, KEY_1, "needs", (SEEN,), done=True)
    before = len(history.changes(office.desk))
    room = open_at(office, "needs")
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_F6)
    hands.press(KEY.Key_F6)
    assert room.may_leave()
    open_at(office, "potential")
    office.window.go("today")
    assert len(history.changes(office.desk)) == before


def test_rows_are_moved_taken_out_and_a_wrong_number_is_told(office: Office, hands: Hands) -> None:
    stages.keep_page(office.desk, KEY_1, "needs", (SEEN, replace(Need(), text="ข", source="others")), done=True)
    room = open_at(office, "needs")
    hands.press(KEY.Key_Down, ALT)
    assert [one.text for one in rows_of(room).answer()] == ["ข", SEEN.text]
    assert rows_of(room).table.currentIndex().row() == 1
    hands.press(KEY.Key_Up)
    for _ in range(4):
        hands.press(KEY.Key_Right)
    cells(hands, "9")
    assert rows_of(room).answer()[0].severity is None
    assert "1" in rows_of(room)._hint.accessibleName()
    hands.press(KEY.Key_Delete, CTRL)
    on(hands)
    assert [one.text for one in stages.stage(office.desk, KEY_1).answers["needs"]] == [SEEN.text]


def test_last_year_is_offered_and_fills_nothing_by_itself(office: Office, hands: Hands) -> None:
    desk = office.desk
    stages.keep_page(desk, KEY_1, "needs", (SEEN, replace(Need(), text="ข", source="others")), done=True)
    direction = replace(stages.stage(desk, KEY_1).cycle, vision="เห็นเด็กทุกคน")
    stages.keep_page(desk, KEY_1, "direction", direction, done=True)
    doors.add_year(desk, desk.year.number + 1)
    doors.choose_year(desk, desk.year.number + 1)
    room = open_at(office, "needs")
    page = rows_of(room)
    assert page.again.isVisible()
    assert page.answer() == ()
    page.again.use.setFocus()
    hands.press(KEY.Key_Space)
    assert [one.text for one in page.answer()] == [SEEN.text, "ข"]
    assert not page.again.isVisible()
    on(hands)
    assert len(stages.stage(desk, KEY_1).answers["needs"]) == 2
    room = open_at(office, "direction")
    assert room.wizard
    strip = room.wizard.view.again  # type: ignore[attr-defined]
    assert strip.isVisible()
    strip.use.click()
    on(hands)
    assert stages.stage(desk, KEY_1).cycle.vision == "เห็นเด็กทุกคน"


def test_somebody_else_was_quicker_and_what_was_typed_stays_in_sight(office: Office, hands: Hands) -> None:
    desk = office.desk
    kept = stages.keep_page(desk, KEY_1, "needs", (SEEN,), done=True).answers["needs"]
    room = open_at(office, "needs")
    hands.press(KEY.Key_Right)
    cells(hands, "ของฉัน")
    stages.keep_page(desk, KEY_1, "needs", (replace(kept[0], text="ของเขา"),), kept, done=True)
    on(hands)
    assert at(room) == "needs"
    assert office.told
    assert rows_of(room).answer()[0].text == "ของเขา"
    assert room.clash.isVisible()
    room.clash.back.setFocus()
    hands.press(KEY.Key_Space)
    on(hands)
    assert at(room) == "policies"
    assert [one.text for one in stages.stage(desk, KEY_1).answers["needs"]] == ["ของฉัน"]


def test_a_year_that_is_over_is_read_until_it_is_opened_again(office: Office, hands: Hands, time: Clock) -> None:
    stages.keep_page(office.desk, KEY_1, "needs", (SEEN,), done=True)
    time.forward(60 * 24 * 400)
    room = open_at(office, "needs")
    assert room.head.open.isVisible()
    hands.press(KEY.Key_Insert)
    hands.press(KEY.Key_Delete, CTRL)
    hands.press(KEY.Key_Right)
    hands.type("ก")
    assert rows_of(room).answer() == room.stage.answers["needs"]
    for page in ("policies", "potential", "direction", "strategies", "sign"):
        on(hands)
        assert at(room) == page, "all of it can be read"
    room.head.open.click()
    assert not room.head.open.isVisible()
    assert at(room) == "sign"
    room = open_at(office, "needs")
    hands.press(KEY.Key_Insert)
    cells(hands, "", "เพิ่มทีหลัง")
    on(hands)
    assert len(stages.stage(office.desk, KEY_1).answers["needs"]) == 2


def test_who_only_reads_sees_all_and_writes_nothing(office: Office, hands: Hands) -> None:
    desk = office.desk
    stages.keep_page(desk, KEY_1, "needs", (SEEN,), done=True)
    desk.account = Account(name="test", roles=("homeroom",))
    room = open_at(office, "needs")
    assert room.head._strip.isVisible()
    assert not room.head.open.isVisible()
    hands.press(KEY.Key_Insert)
    hands.press(KEY.Key_Right)
    hands.type("ก")
    on(hands)
    assert at(room) == "policies"
    assert room.may_leave()
    assert [one.text for one in stages.stage(desk, KEY_1).answers["needs"]] == [SEEN.text]
    assert not office.told


@pytest.mark.parametrize("stage", [f"strategy_{number}" for number in range(1, 8)])
def test_every_page_of_every_stage_opens_and_says_what_is_asked(office: Office, stage: str) -> None:
    room = open_at(office, stage=stage)
    assert room.wizard
    for page in room.wizard.walk.flow.pages:
        room = open_at(office, page.key, stage)
        assert at(room) == page.key
    assert english(room.stage.flow.title)
    assert room.head._asks.accessibleName()


def test_a_signature_that_is_typed_counts_for_nothing_and_is_not_lost(office: Office, hands: Hands) -> None:
    room = open_at(office, "sign")
    assert room.wizard
    form = room.wizard.view.form  # type: ignore[attr-defined]
    form.focus("by")
    hands.type("ผอ. ใจดี")
    form.focus("day")
    hands.type("24/11/2568")
    office.until(lambda: stages.stage(office.desk, KEY_1).signature.day is not None)
    kept = stages.stage(office.desk, KEY_1)
    assert (kept.signed, kept.sign, kept.signature.by) == (False, None, "ผอ. ใจดี")
    form.focus("position")
    hands.type("ผู้อำนวยการ")
    office.window.go("today")
    room = open_at(office, "sign")
    assert room.wizard
    again = room.wizard.view.form.value()  # type: ignore[attr-defined]
    assert (again.by, again.position, again.day) == ("ผอ. ใจดี", "ผู้อำนวยการ", dt.date(2025, 11, 24))
    assert not room.wizard.view.agree.isChecked()  # type: ignore[attr-defined]
