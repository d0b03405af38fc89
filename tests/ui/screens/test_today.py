"""Today by keyboard: where its lines lead, what is beside them, what is hidden; papers and the principal."""

import datetime as dt
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.class_life import HomeroomEntry
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.referrals import Approval, Referral
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, approvals, printing, school
from student_care_desktop.services.urgent import Alarm
from student_care_desktop.ui.house import EVERYTHING, Scope
from tests.fixtures.rooms import Office
from tests.fixtures.school import row_of

KEY, WHY, DAY = Qt.Key, mark("Test", "Try"), dt.date(2025, 11, 24)


def put(desk, *records):
    with access.changing(desk, WHY) as unit:
        unit.put_all(records)
    return records[0]


def as_role(desk, *roles):
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name=roles[0], roles=roles, classes=(room.id,), grades=("ม.1",))


@pytest.fixture
def place(desk):
    return row_of(desk, "70001").enrollment


@pytest.fixture
def come(desk, say, hands, qtbot):
    """Today, for somebody with these roles."""
    made = []

    def open_(*roles):
        if roles:
            as_role(desk, *roles)
        office = Office(desk, say, qtbot)
        hands.show(office.window)
        made.append(office)
        office.window.begin()
        room: Any = office.window.room
        office.until(lambda: room._day is not None)
        return office, room

    yield open_
    for office in made:
        office.rest()


def lines(room):
    return [room.table.records.data(room.table.records.index(row, 1)) for row in range(room.table.records.rowCount())]


def stand(room, text):
    at = next(row for row, line in enumerate(lines(room)) if text in line)
    room.table.setCurrentIndex(room.table.records.index(at, 0))
    room.table.setFocus()


def followed(office):
    """Where one is sent from now on."""
    gone: list[tuple[str, object]] = []
    office.house.wanted.connect(lambda where, thing: gone.append((where, thing)))
    return gone


def fresh(office, room):
    before = room._day
    office.house.changed.emit(EVERYTHING)
    office.until(lambda: room._day is not before)


def test_the_program_opens_at_today_and_enter_opens_a_line(come, hands, desk, place):
    put(desk, Referral(
        enrollment_id=place.id, receiver="guidance", state="sent", sent=DAY - dt.timedelta(9), area="study",
    ))
    office, room = come()
    gone = followed(office)
    assert office.window._here == "today"
    stand(room, "9 วัน")
    hands.press(KEY.Key_Return)
    with desk.store.read() as look:
        sent = look.first(Referral)
    wanted = ("refer", ("referral", sent.id)) if office.house.has("refer") else ("student", place.student_id)
    assert gone == [wanted]


def test_enter_opens_the_first_line_as_soon_as_the_lines_are_there(come, hands, desk, place):
    office, room = come("homeroom")
    office.until(lambda: room.table.records.rowCount() > 0)
    assert room.table.current() == room.table.records.record(0)
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert office.window.room is not room


def test_a_line_of_a_class_chooses_the_class_and_opens_its_work(come, hands, desk):
    office, room = come("homeroom")
    gone = followed(office)
    stand(room, "SDQ ครู")
    hands.press(KEY.Key_Return)
    mine = school.find_class(desk, "ม.1/1").id
    assert office.house.scope.classroom == mine
    where, (classroom, page, child) = gone[-1]
    assert (where, classroom, page.instrument, page.informant, child) == ("keying", mine, "sdq", "teacher", "")


def test_the_first_matter_is_opened_by_the_button_and_an_urgent_case_is_told(come, hands, desk, place):
    put(desk, UrgentCase(enrollment_id=place.id, opened=DAY, opened_by="other"))
    office, room = come()
    told: list[Alarm] = []
    office.house.alarmed.connect(told.append)
    assert "เร่งด่วน" in lines(room)[0]
    room.first.setFocus()
    hands.press(KEY.Key_Space)
    assert [one.case.enrollment_id for one in told] == [place.id]
    office.window.alarm.done()


def test_many_that_say_the_same_open_with_enter_and_shut_again(come, hands, desk, say):
    for number in ("70001", "70002", "70003"):
        where = row_of(desk, number).enrollment
        put(desk, *(CareCase(enrollment_id=where.id, area=area, opened=DAY) for area in ("study", "health")))
    _, room = come("homeroom")
    many = next(line for line in lines(room) if "6 คน" in line)
    count = len(lines(room))
    stand(room, many)
    hands.press(KEY.Key_Return)
    assert len(lines(room)) == count + 6
    hands.press(KEY.Key_Return)
    assert len(lines(room)) == count


def test_what_was_done_is_gone_when_records_move(come, desk):
    office, room = come("homeroom")
    assert any("โฮมรูม" in line for line in lines(room))
    put(desk, HomeroomEntry(classroom_id=school.find_class(desk, "ม.1/1").id, day=DAY))
    fresh(office, room)
    assert not any("โฮมรูม" in line for line in lines(room))


def test_the_rail_says_how_many_cannot_wait(come, desk, place):
    office, room = come("homeroom")
    button = office.window.rail._buttons["today"]
    assert button.accessibleName() == "วันนี้"
    put(desk, UrgentCase(enrollment_id=place.id, opened=DAY))
    fresh(office, room)
    assert button.accessibleName() == "วันนี้: 1 เรื่องรอไม่ได้"


def test_the_classes_beside_choose_and_esc_leads_back(come, hands, desk):
    office, room = come("grade_head")
    assert [one.name for one in room.classes.records.records] == ["ม.1/1", "ม.1/9", "ม.1/10"]
    room.classes.setFocus()
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    office.until(lambda: {one.class_name for one in room._day.matters} == {"ม.1/9"})
    assert [one.classroom.name for one in room._day.boards] == ["ม.1/9"]
    room.table.setFocus()
    hands.press(KEY.Key_Escape)
    assert office.house.scope.classroom == ""


def test_hidden_names_are_dots(come, desk, place):
    put(desk, CareCase(enrollment_id=place.id, area="study", opened=DAY))
    office, room = come("homeroom")
    line = next(one for one in room.table.records.records if one.first.number == "70001")
    after = room.table.records.columns[1].after
    assert "ปุณณวิช" in after(line)
    office.house.hide_names(True)
    assert "ปุณณวิช" not in after(line)
    assert "•••" in after(line)


def test_who_has_nothing_to_do_is_told_so_kindly(come):
    _, room = come("nurse")
    assert lines(room) == []
    assert not room.first.isEnabled()
    assert room._beside.isHidden()


@pytest.mark.parametrize("size", [(1366, 768), (1092, 560)])
def test_everything_fits(come, size, desk):
    office, room = come()
    office.window.resize(*size)
    assert office.window.width() == size[0]
    office.until(lambda: room.table.columnWidth(1) > 300)


def test_the_paper_has_the_names_or_the_numbers_and_nothing_that_few_may_see(desk, say, place):
    desk.say = say
    put(
        desk, UrgentCase(enrollment_id=place.id, opened=DAY), CareCase(enrollment_id=place.id, area="study", opened=DAY)
    )
    named = text_of(printing.drawn(desk, "today", Choice(room="ม.1/1")))
    assert "ปุณณวิช" in named
    assert "เร่งด่วน" not in named
    plain = text_of(printing.drawn(desk, "today-numbers", Choice(room="ม.1/1")))
    assert "ปุณณวิช" not in plain
    assert "70001" in plain
    whole = text_of(printing.drawn(desk, "today-school", Choice(everyone=True)))
    assert "ม.1/10" in whole
    assert "ป.6/1" in whole
    assert "เรื่องที่ต้องทำวันนี้" in text_of(printing.drawn(desk, "today", Choice(), blank=True))


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_room_prints_for_the_class_that_is_chosen(come, desk, qtbot):
    office, room = come("homeroom")
    office.house.choose(Scope(office.house.scope.year, school.find_class(desk, "ม.1/1").id))
    office.until(lambda: room._room_name() == "ม.1/1")
    entries = room._papers()
    assert len(entries) == 2
    entries[0][2]()
    office.rest()
    office.until(lambda: room.currentWidget() is room.preview)
    assert room.preview.papers.count >= 1


def test_the_principal_approves_and_returns_by_keyboard(come, hands, desk, place):
    room_id = school.find_class(desk, "ม.1/1").id
    put(
        desk, Approval(kind="meeting", about="a", classroom_id=room_id, asked=DAY, asked_by="x"),
        Approval(kind="plan", about="b", classroom_id=room_id, asked=DAY - dt.timedelta(1), asked_by="x"),
    )
    office, today = come("principal")
    assert today.to_approve.isVisible()
    today.to_approve.setFocus()
    hands.press(KEY.Key_Space)
    papers = office.window.room
    assert [one.approval.about for one in papers.waiting.records.records] == ["b", "a"]
    papers.waiting.setFocus()
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Up)
    papers.give_back.setFocus()
    hands.press(KEY.Key_Space)
    assert len(approvals.waiting(desk)) == 2, "nothing is returned without a remark"
    papers.remark.setFocus()
    hands.type("ขาดวันที่")
    papers.give_back.setFocus()
    hands.press(KEY.Key_Space)
    assert [one.approval.about for one in approvals.waiting(desk)] == ["a"]
    papers.waiting.setFocus()
    papers.waiting.setCurrentIndex(papers.waiting.records.index(0, 0))
    papers.approve.setFocus()
    hands.press(KEY.Key_Space)
    assert approvals.waiting(desk) == []
    shown = [(one.approval.state, one.approval.remark) for one in papers.decided.records.records]
    assert sorted(shown) == [("approved", ""), ("returned", "ขาดวันที่")]
