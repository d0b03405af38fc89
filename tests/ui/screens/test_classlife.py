"""The life of a class by keyboard: homeroom, meetings, network, white classroom; and what is left is kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from student_care_desktop.domain.class_life import HomeroomEntry, Meeting, MeetingGuest
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.students import Guardian
from student_care_desktop.services import (
    access,
    class_pictures,
    homeroom,
    meetings,
    network,
    school,
    white_room,
)
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import Changes, Scope
from student_care_desktop.ui.screens.classlife.homeroom import HomeroomTab
from student_care_desktop.ui.screens.classlife.meetings import MeetingsTab
from student_care_desktop.ui.screens.classlife.network import NetworkTab
from student_care_desktop.ui.screens.classlife.room import KEYS, ClassLifeRoom
from student_care_desktop.ui.screens.classlife.white import WhiteTab
from student_care_desktop.ui.veiled import DOTS
from tests.fixtures.rooms import Office
from tests.fixtures.school import row_of
from tests.fixtures.screen import Hands
from tests.reports.visits import photo

ENTER, ALT = Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier


def _room_id(desk: Desk) -> str:
    return school.find_class(desk, "ม.1/1").id


def _open(office: Office, tab: str | None = None) -> ClassLifeRoom:
    office.house.choose(Scope(2568, _room_id(office.desk)))
    office.window.go("classlife", tab)
    room = office.window.room
    assert isinstance(room, ClassLifeRoom)
    return room


def _homeroom(office: Office) -> HomeroomTab:
    tab = _open(office, "homeroom").tab
    assert isinstance(tab, HomeroomTab)
    return tab


def _meetings(office: Office, page: int = 0) -> MeetingsTab:
    tab = _open(office, "meetings").tab
    assert isinstance(tab, MeetingsTab)
    tab.turn_to(page)
    return tab


def _network(office: Office) -> NetworkTab:
    tab = _open(office, "network").tab
    assert isinstance(tab, NetworkTab)
    return tab


def _white(office: Office) -> WhiteTab:
    tab = _open(office, "white").tab
    assert isinstance(tab, WhiteTab)
    return tab


# Homeroom


def test_todays_homeroom_is_written_with_enter_alone(office: Office, hands: Hands, desk: Desk) -> None:
    tab = _homeroom(office)
    hands.press(Qt.Key.Key_Down)  # the kind: the next of the list
    hands.press(ENTER)
    hands.type("แจ้งกำหนดสอบกลางภาค")
    hands.press(ENTER)
    hands.type("๒")
    hands.press(ENTER)
    for text in ("", "ทำปฏิทิน", "หัวหน้าห้องรับไป"):
        hands.type(text)
        hands.press(ENTER)
    [kept] = homeroom.log(desk, _room_id(desk)).lines
    assert (kept.day, kept.kind, kept.topic) == (desk.today, "news", "แจ้งกำหนดสอบกลางภาค")
    assert (kept.present, kept.absent, kept.detail, kept.result) == (2, 1, "ทำปฏิทิน", "หัวหน้าห้องรับไป")
    assert office.told[-1] == "บันทึกโฮมรูมวันที่ 24/11/2568 แล้ว"
    assert tab.table.hasFocus()


def test_who_is_absent_is_told_while_one_types(office: Office, hands: Hands) -> None:
    tab = _homeroom(office)
    assert "คำนวณจากจำนวนที่มา (ทั้งห้อง 3 คน)" in tab.card._absent.text().replace("\u200b", "")
    tab.card.form.focus("present")
    hands.type("2")
    office.answer_yes()  # the line has no topic when the window closes
    assert "ไม่มา 1 คน จาก 3 คน" in tab.card._absent.text().replace("\u200b", "")


def test_topics_of_earlier_days_are_offered(office: Office, desk: Desk) -> None:
    old = HomeroomEntry(classroom_id=_room_id(desk), day=dt.date(2025, 11, 3), topic="รู้ทันบุหรี่ไฟฟ้า")
    homeroom.keep(desk, old)
    tab = _homeroom(office)
    line = tab.card.form.boxes["topic"].input.editor
    assert isinstance(line, QLineEdit)
    model = line.completer().model()
    assert model.index(0, 0).data() == "รู้ทันบุหรี่ไฟฟ้า"


def test_a_line_without_topic_is_not_lost_and_leaving_asks(
    office: Office, hands: Hands, desk: Desk
) -> None:
    tab = _homeroom(office)
    tab.card.form.focus("result")
    hands.type("ผลที่ยังไม่มีเรื่อง")
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert office.told[-1].startswith("โปรดเขียนเรื่องที่โฮมรูม")
    assert tab.card.value().result == "ผลที่ยังไม่มีเรื่อง"
    asked = office.answer_yes()
    office.window.go("board")
    assert asked
    assert homeroom.log(desk, _room_id(desk)).lines == ()


def test_what_is_left_for_another_tab_is_kept(office: Office, hands: Hands, desk: Desk) -> None:
    tab = _homeroom(office)
    tab.card.form.focus("topic")
    hands.type("มารยาทไทย")
    hands.press(Qt.Key.Key_2, ALT)
    room = office.window.room
    assert isinstance(room, ClassLifeRoom)
    assert isinstance(room.tab, MeetingsTab)
    assert [one.topic for one in homeroom.log(desk, _room_id(desk)).lines] == ["มารยาทไทย"]


def test_a_line_of_the_month_is_opened_and_changed(office: Office, hands: Hands, desk: Desk) -> None:
    room_id = _room_id(desk)
    for day in (3, 10):
        homeroom.keep(desk, HomeroomEntry(classroom_id=room_id, day=dt.date(2025, 11, day), topic=f"วันที่ {day}"))
    tab = _homeroom(office)
    tab.table.setFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(ENTER)
    assert tab.card.line.day == dt.date(2025, 11, 3)
    hands.press(Qt.Key.Key_End)
    hands.type(" แก้")
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert homeroom.log(desk, room_id).lines[0].topic == "วันที่ 3 แก้"


def test_the_grade_head_sees_the_month_at_once_and_a_teacher_is_not_offered_it(
    office: Office, hands: Hands, desk: Desk
) -> None:
    room_id = _room_id(desk)
    homeroom.keep(desk, HomeroomEntry(classroom_id=room_id, day=dt.date(2025, 11, 3), topic="ก"))
    tab = _homeroom(office)
    tab.sign.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert homeroom.log(desk, room_id).unseen == 0
    assert not tab.sign.isEnabled()
    desk.account = Account(name="t", roles=("homeroom",), classes=(room_id,))
    assert _homeroom(office).sign.isHidden()


# Meetings


def test_attendance_is_keyed_with_one_key_a_child(office: Office, hands: Hands, desk: Desk) -> None:
    child = row_of(desk, "70001").student
    with desk.store.write(school.EDIT_SCHOOL, desk.now()) as unit:
        unit.put(Guardian(student_id=child.id, role="mother", title="นาง", first_name="มาลี", last_name="ทดสอบดี"))
    tab = _meetings(office, 1)
    tab.guests.setFocus()
    for key in (Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_Space):
        hands.press(key)
    office.until(lambda: len(_guests(desk)) == 3)
    found = {one.enrollment_id: one for one in _guests(desk)}
    first = found[row_of(desk, "70001").enrollment.id]
    assert (first.came, first.who, first.name) == (True, "mother", "นางมาลี ทดสอบดี")
    assert [found[row_of(desk, number).enrollment.id].came for number in ("70002", "70003")] == [False, True]
    assert tab.sitting
    assert tab.sitting.unmarked == 0


def _guests(desk: Desk) -> list[MeetingGuest]:
    with access.looking(desk) as look:
        return look.all(MeetingGuest)


def test_the_rest_did_not_come_and_the_meeting_is_finished(office: Office, hands: Hands, desk: Desk) -> None:
    tab = _meetings(office)
    hands.type("22/11/2568")
    hands.press(ENTER)
    hands.type("๙.๐๐")
    tab.turn_to(1)
    hands.press(Qt.Key.Key_1)
    office.until(lambda: bool(_guests(desk)))
    tab.finish.click()
    assert office.told[-1].startswith("ยังไม่ได้ระบุว่ามีผู้ปกครองมาหรือไม่ของนักเรียน 2 คน")
    tab.rest.setFocus()
    hands.press(Qt.Key.Key_Space)
    tab.finish.setFocus()
    hands.press(Qt.Key.Key_Space)
    here = meetings.sitting(desk, _room_id(desk), 2)
    assert (here.done, here.meeting.start, here.came.done) == (True, "09.00", 1)
    assert tab.guests.locked
    hands.press(Qt.Key.Key_Space)  # the cursor is nowhere near the table: nothing is changed
    assert tab.reopen.isVisible()
    tab.reopen.click()
    assert not meetings.sitting(desk, _room_id(desk), 2).done


def test_last_terms_texts_are_offered_and_kept_only_when_wanted(office: Office, hands: Hands, desk: Desk) -> None:
    first = Meeting(classroom_id=_room_id(desk), term=1, day=dt.date(2025, 6, 21), informed="นโยบายโรงเรียน")
    meetings.keep(desk, first)
    tab = _meetings(office)
    assert tab.minutes.offered.text() == "เริ่มจากการประชุมครั้งที่ 1/2568"
    tab.minutes.offered.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert tab.minutes.value().informed == "นโยบายโรงเรียน"
    assert tab.minutes.value().day is None
    assert not meetings.sitting(desk, _room_id(desk), 2).stored
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert meetings.sitting(desk, _room_id(desk), 2).meeting.informed == "นโยบายโรงเรียน"


def test_a_talk_is_written_in_the_table(office: Office, hands: Hands, desk: Desk) -> None:
    tab = _meetings(office, 1)
    tab.guests.setCurrentIndex(tab.guests.rows.index(1, 5))
    tab.guests.setFocus()
    hands.press(Qt.Key.Key_F2)
    hands.type("ปรึกษาเรื่องเรียน")
    hands.press(ENTER)
    office.until(lambda: [one.talk for one in _guests(desk)] == ["ปรึกษาเรื่องเรียน"])


def test_the_pages_of_a_meeting_are_turned_by_keyboard(office: Office, hands: Hands) -> None:
    tab = _meetings(office)
    hands.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert tab.guests.hasFocus()
    pages = tab.pages.findChildren(QPushButton)
    stops = [one.text() for one in pages if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["ผู้มาประชุม"], "the tab key stops at the page that is shown"


def test_photos_are_added_and_taken_out(office: Office, hands: Hands, desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "p.jpg"
    file.write_bytes(photo(120, 90))
    meetings.keep(desk, Meeting(classroom_id=_room_id(desk), term=2))
    tab = _meetings(office, 2)
    office.answer_files(file)
    hands.press(ENTER)
    office.rest()
    about = meetings.sitting(desk, _room_id(desk), 2).meeting.id
    office.until(lambda: len(tab.pictures.frames) == 2)
    [kept] = class_pictures.pictures_of(desk, about)
    tab.pictures.remove(kept)
    assert class_pictures.pictures_of(desk, about) == []


# Network


def test_who_came_is_elected_with_enter(office: Office, hands: Hands, desk: Desk) -> None:
    kept = meetings.keep(desk, Meeting(classroom_id=_room_id(desk), term=1))
    rows = meetings.sitting(desk, kept.classroom_id, 1).rows
    meetings.keep_guests(desk, kept, [replace(rows[0].guest, came=True, name="นายทดสอบ มาประชุม")])
    tab = _network(office)
    assert tab.candidates.hasFocus()
    hands.press(ENTER)
    for _ in range(2):
        hands.press(ENTER)  # post, name
    hands.type("0800000002")
    for _ in range(2):
        hands.press(ENTER)  # phone, address: kept
    [one] = network.committee(desk, _room_id(desk)).members
    assert (one.member.post, one.member.name, one.member.phone) == ("chair", "นายทดสอบ มาประชุม", "0800000002")
    assert office.told[-1] == "บันทึก นายทดสอบ มาประชุม เป็นประธานแล้ว"
    office.answer_yes()
    tab.members.setFocus()
    hands.press(ENTER)
    tab.editor.out.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert network.committee(desk, _room_id(desk)).members == ()


# White classroom


def test_posts_are_given_by_keyboard_and_only_free_children_are_offered(
    office: Office, hands: Hands, desk: Desk
) -> None:
    tab = _white(office)
    hands.type("ใจขาวสะอาด")
    hands.press(ENTER)
    hands.press(Qt.Key.Key_Down)  # the head of the class: the first child
    hands.press(ENTER)
    seat = tab.seats["study"][0]
    assert seat.hasFocus()
    here = white_room.white_class(desk, _room_id(desk))
    [head] = here.seats["head"]
    assert (here.record.motto, head.name) == ("ใจขาวสะอาด", row_of(desk, "70001").student.name)
    assert head.enrollment_id not in [seat.itemData(place) for place in range(seat.count())]
    assert seat.count() == 3


def test_names_are_veiled_on_every_tab(office: Office, desk: Desk) -> None:
    office.house.hide_names(True)
    name = row_of(desk, "70001").student.name
    guests = _meetings(office, 1).guests
    assert guests.rows.index(0, 1).data() == DOTS
    white = _white(office)
    white.seats["head"][0].setFocus()
    texts = [white.seats["head"][0].itemText(place) for place in range(white.seats["head"][0].count())]
    assert not [text for text in texts if name in text]
    assert "เลขที่ 1" in texts


# The place itself


def test_without_a_class_the_list_leads_into_one_and_the_board_leads_here(
    office: Office, hands: Hands, desk: Desk
) -> None:
    office.house.choose(Scope(2568, ""))
    office.window.go("classlife")
    room = office.window.room
    assert isinstance(room, ClassLifeRoom)
    assert room.list.hasFocus()
    hands.press(ENTER)
    assert office.house.scope.classroom == school.classes(desk)[0].id
    assert isinstance(room.tab, HomeroomTab)
    hands.press(Qt.Key.Key_Escape)
    office.until(lambda: office.window.room is not room)
    hands.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    office.until(lambda: office.window.room is room)


@pytest.mark.parametrize("tab", ["homeroom", "meetings", "network", "white"])
def test_every_tab_fits_the_smallest_window(office: Office, tab: str) -> None:
    _open(office, tab)
    smallest = office.window.minimumSizeHint()
    assert smallest.width() <= 1092
    assert smallest.height() <= 560


def test_every_tab_prints_its_papers_after_keeping_what_is_written(office: Office, hands: Hands, desk: Desk) -> None:
    tab = _homeroom(office)
    tab.card.form.focus("topic")
    hands.type("เรื่องที่พิมพ์ทันที")
    room = office.window.room
    assert isinstance(room, ClassLifeRoom)
    for key in KEYS:
        room.segments.choose(KEYS.index(key))
        for entry in room._papers():
            if entry:
                entry[2]()
                office.rest()
                assert room.currentWidget() is room.preview
                room.back()
    assert [one.topic for one in homeroom.log(desk, _room_id(desk)).lines] == ["เรื่องที่พิมพ์ทันที"]


def test_who_came_is_told_to_the_window_after_a_pause_and_at_once_when_left(
    office: Office, hands: Hands, desk: Desk
) -> None:
    tab = _meetings(office, 1)
    tab._telling.setInterval(60_000)  # the pause never ends by itself here
    moved: list[Changes] = []
    office.house.changed.connect(moved.append)
    for _ in range(2):
        hands.press(Qt.Key.Key_1)
    office.until(lambda: len(_guests(desk)) == 2 and tab._telling.isActive())
    assert moved == []
    hands.press(Qt.Key.Key_1, ALT)
    assert len(moved) == 1
