"""Step 3, Promote: a child from the first page to the last by keyboard, read back from the records and the paper."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.promotion import Award, Participation, StrengthPlan, Talk
from student_care_desktop.services import access, history, promoted_class, promoting, school
from student_care_desktop.services.printing import Choice
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.promote.room import PromoteRoom
from tests.fixtures.rooms import Office
from tests.fixtures.school import Clock, Made, row_of
from tests.fixtures.screen import Hands
from tests.journeys.test_kill_wizards import BEGIN
from tests.services.paper import follow, pages
from tests.services.test_activities import made, place_of, room_id
from tests.storage.program import Program

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
BOY, GIRL = "70001", "70002"
TODAY = dt.date(2025, 11, 24)


@pytest.fixture
def place(office: Office) -> PromoteRoom:
    """The wizard, before children of ม.1/1 are picked; the class has two activities."""
    made(office.desk)
    made(office.desk, name="ชุมนุมดนตรีไทย", kind="club", first=dt.date(2025, 5, 20), last=dt.date(2025, 10, 1), hours=20.0)
    house = office.house
    house.choose(Scope(house.scope.year, school.find_class(office.desk, "ม.1/1").id))
    office.window.go("promote")
    room = office.window.room
    assert isinstance(room, PromoteRoom)
    return room


def on(hands: Hands) -> None:
    hands.press(KEY.Key_Return, CTRL)


def stands(place: PromoteRoom) -> str:
    assert place.wizard
    return place.wizard.walk.at


def begin(place: PromoteRoom, hands: Hands) -> None:
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "known"


def talk(place: PromoteRoom, hands: Hands) -> None:
    on(hands)
    assert stands(place) == "talk"
    hands.type("คำชื่นชม")
    hands.press(KEY.Key_Return)
    hands.type("ช่วยเพื่อนทุกวัน")
    on(hands)
    assert stands(place) == "activities"


def test_from_the_first_page_to_the_last_by_keyboard(office: Office, place: PromoteRoom, hands: Hands) -> None:
    begin(place, hands)
    talk(place, hands)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Right)
    hands.type("๑๕")
    hands.press(KEY.Key_Return)
    on(hands)
    assert stands(place) == "strength"
    _strength(place, hands)
    on(hands)
    assert stands(place) == "awards"
    hands.press(KEY.Key_Insert)
    hands.type("1/9/2568")
    hands.press(KEY.Key_Return)
    hands.type("มารยาทงาม")
    on(hands)
    assert stands(place) == "sign"
    hands.type("นางสาวแก้วตา ใจกว้าง")
    on(hands)
    assert stands(place) == "sign", "not before the box is ticked"
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "print"
    on(hands)
    assert office.told[-1].startswith("ลงชื่อการส่งเสริมของภาคเรียนนี้แล้ว")
    _as_kept(office)


def _strength(place: PromoteRoom, hands: Hands) -> None:
    """A strength as a row, and the plan for it in the form below."""
    assert place.wizard
    view = place.wizard.view
    hands.press(KEY.Key_Insert)
    hands.press(KEY.Key_Right)
    hands.type("ระนาดเอก")
    hands.press(KEY.Key_Return)
    talents = view.talents.rows  # type: ignore[attr-defined]
    talents.write(talents.index(0, 1), "music")
    form = view.plan  # type: ignore[attr-defined]
    form.focus("area")
    for _ in range(10):
        hands.press(KEY.Key_Down)
    form.focus("goal")
    hands.type("ขึ้นเวทีวันไหว้ครู")
    form.focus("activity")
    hands.type("ซ้อมทุกวันพุธ")


def _as_kept(office: Office) -> None:
    desk, row = office.desk, row_of(office.desk, BOY)
    with access.looking(desk) as look:
        (said,) = look.all(Talk, enrollment_id=row.enrollment.id)
        (part,) = look.all(Participation, enrollment_id=row.enrollment.id)
        (plan,) = look.all(StrengthPlan, enrollment_id=row.enrollment.id)
        (award,) = look.all(Award, student_id=row.student.id)
        assert promoting.strength_of(look, row.enrollment.id) == "ดนตรี ระนาดเอก"
    assert (said.topic, said.said, said.day, said.term) == ("คำชื่นชม", "ช่วยเพื่อนทุกวัน", TODAY, 2)
    assert (part.came, part.hours) == (True, 15)
    assert (plan.area, plan.goal, plan.activity) == ("music", "ขึ้นเวทีวันไหว้ครู", "ซ้อมทุกวันพุธ")
    assert (award.title, award.day) == ("มารยาทงาม", dt.date(2025, 9, 1))
    lines = promoted_class.lines_of_class(desk, room_id(desk))
    assert [one.state for one in lines] == ["done", "open", "open"]
    said_on_paper = " ".join(pages(desk, "promotion-record", Choice(student=BOY)))
    follow(said_on_paper, "ดนตรี ระนาดเอก", "ช่วยเพื่อนทุกวัน", "ชุมนุมดนตรีไทย", "15", "ขึ้นเวทีวันไหว้ครู", "มารยาทงาม")
    assert "นางสาวแก้วตา ใจกว้าง" in said_on_paper


def test_finishing_later_goes_on_at_the_page_that_was_left(
    office: Office, place: PromoteRoom, hands: Hands
) -> None:
    begin(place, hands)
    talk(place, hands)
    assert place.wizard
    place.wizard.put_away()
    office.window.go("promote", place_of(office.desk, BOY))
    assert stands(place) == "strength"
    place.wizard.back()
    place.wizard.back()
    assert place.wizard.view.answer().topic == "คำชื่นชม"


def test_what_cannot_be_keeps_the_person_on_the_page_and_nothing_is_lost(
    office: Office, place: PromoteRoom, hands: Hands
) -> None:
    begin(place, hands)
    on(hands)
    before = len(history.changes(office.desk))
    assert place.wizard
    view = place.wizard.view
    hands.type("คำชื่นชม")
    view.form.focus("day")  # type: ignore[attr-defined]
    view.form.boxes["day"].input.line.selectAll()  # type: ignore[attr-defined]
    hands.type("1/5/2568")
    on(hands)
    assert stands(place) == "talk"
    assert "ก่อนปีการศึกษา 2568" in office.told[-1]
    assert len(history.changes(office.desk)) == before
    assert view.answer().topic == "คำชื่นชม", "what was written still stands there"


def test_a_child_without_a_word_is_signed_by_nobody(office: Office, place: PromoteRoom, hands: Hands) -> None:
    begin(place, hands)
    for _ in range(5):
        on(hands)
    assert stands(place) == "sign"
    hands.type("ครูแก้วตา")
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "sign"
    assert "ยังไม่มีบันทึกการพูดคุยของภาคเรียนนี้" in office.told[-1]


PROMOTE = BEGIN + """
window.go("promote", row.enrollment.id)
room = window.room
tell(room.wizard.walk.at)
if len(sys.argv) > 3:
    room.wizard.next()
    box = room.wizard.view.form.boxes["topic"].input.line
    for letter in "กล้า":
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    room.wizard.next()
    tell(room.wizard.walk.at)
sys.stdin.read()
"""


def test_a_power_cut_loses_no_page(furnished_school: Made, school_folder: Path) -> None:
    with Program(PROMOTE, school_folder, BOY, "write") as program:
        assert program.hear() == "known"
        assert program.hear() == "activities"
        program.kill()
    with Program(PROMOTE, school_folder, BOY) as program:
        assert program.hear() == "activities"
        program.kill()
    desk = furnished_school.open(school_folder, Clock())
    try:
        here = promoting.promoted_of(desk, place_of(desk, BOY))
        assert here.left == ("known", "talk")
        assert here.talk.topic == "กล้า"
    finally:
        desk.close()
