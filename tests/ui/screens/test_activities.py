"""The room of activities by keyboard: a new one, its children by class and by reason, who came, talks, summary."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from student_care_desktop.catalog.areas import areas
from student_care_desktop.domain.areas import Ticks
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import Participation
from student_care_desktop.services import activities, history, school, screening, talks
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.picture_frame import Frame
from student_care_desktop.ui.screens.activities.columns import share_columns
from student_care_desktop.ui.screens.activities.room import ActivitiesRoom
from tests.fixtures.rooms import Office
from tests.fixtures.screen import Hands
from tests.services.test_activities import joined, made, place_of, room_id

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
BOY, GIRL, THIRD = "70001", "70002", "70003"


@pytest.fixture
def place(office: Office) -> ActivitiesRoom:
    house = office.house
    house.choose(Scope(house.scope.year, school.find_class(office.desk, "ม.1/1").id))
    office.window.go("activities")
    room = office.window.room
    assert isinstance(room, ActivitiesRoom)
    return room


def write(room: ActivitiesRoom, hands: Hands, key: str, text: str) -> None:
    room.one.form.focus(key)
    hands.type(text)


def test_a_new_activity_gets_its_class_by_keyboard_and_who_came_is_kept_row_by_row(
    office: Office, place: ActivitiesRoom, hands: Hands
) -> None:
    hands.press(KEY.Key_N, CTRL)
    hands.type("เดินป่าศึกษาธรรมชาติ")
    hands.press(KEY.Key_S, CTRL)
    assert hands.focus is place.one.form.boxes["first"].input.editor, "the cursor stands where something is missing"
    for key, text in (("first", "๒๐/๑๑/๒๕๖๘"), ("hours", "6"), ("measure", "แบบทดสอบ 10 ข้อ")):
        write(place, hands, key, text)
    hands.press(KEY.Key_S, CTRL)
    assert office.told[-1] == "บันทึกกิจกรรมแล้ว"
    place.one.people.add.setFocus()
    hands.press(KEY.Key_Space)
    page = place.one.adding.people
    office.until(lambda: len(page.table.records.records) == 3)
    assert page.answer() == (), "nobody is ticked beforehand"
    page.table.setFocus()
    for _ in range(2):
        hands.press(KEY.Key_Space)
        hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return, CTRL)
    assert office.told[-1] == "เพิ่มนักเรียนแล้ว 2 คน"
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_Right)
    hands.type("๔")
    hands.press(KEY.Key_Return)
    hands.type("9")
    hands.press(KEY.Key_Down)
    first, second = _parts(office)
    assert (first.came, first.hours, first.before, first.after) == (True, None, 4, 9)
    assert second.came is None
    hands.press(KEY.Key_Escape)
    office.until(lambda: any(one.came for one in place.table.records.records))
    (line,) = place.table.records.records
    assert (line.children, line.came, line.hours) == (2, 1, 6)


def _parts(office: Office) -> list[Participation]:
    (line,) = activities.activities_of(office.desk, room_id(office.desk))
    return [one.part for one in activities.activity_of(office.desk, line.id).parts]


def test_too_many_hours_are_told_and_nothing_is_kept(
    office: Office, place: ActivitiesRoom, hands: Hands
) -> None:
    activity = made(office.desk)
    joined(office.desk, activity, BOY, GIRL)
    place.open(activity.id)
    hands.press(KEY.Key_Right)
    hands.type("13")
    hands.press(KEY.Key_Down)
    assert "มีไม่เกิน 12 ชั่วโมง" in office.told[-1]
    assert all(one.hours is None for one in _parts(office))
    assert place.one.people.table.value()[0].hours == 13, "what was written still stands there"


def test_a_group_is_offered_by_its_reason(office: Office, place: ActivitiesRoom, hands: Hands) -> None:
    form = areas()
    ticks = Ticks(frozenset({"study.gpa_low"}), frozenset(form.keys))
    screening.keep(office.desk, place_of(office.desk, GIRL), 1, ticks)
    screening.confirm(office.desk, place_of(office.desk, GIRL), 1)
    activity = made(office.desk)
    place.open(activity.id)
    place.one.people.add.setFocus()
    hands.press(KEY.Key_Space)
    adding = place.one.adding
    adding.group.setCurrentIndex(adding.group.findData("study"))
    office.until(lambda: len(adding.people.table.records.records) == 1)
    (person,) = adding.people.table.records.records
    assert person.told == "ด้านการเรียน: เสี่ยง รอบ 1"
    assert adding.people.answer() == ()
    hands.press(KEY.Key_Escape)
    assert activities.activity_of(office.desk, activity.id).parts == ()


def test_a_child_is_taken_out_and_an_activity_too_and_both_come_back(
    office: Office, place: ActivitiesRoom, hands: Hands
) -> None:
    activity = made(office.desk)
    joined(office.desk, activity, BOY, GIRL)
    place.open(activity.id)
    hands.press(KEY.Key_Delete, CTRL)
    assert len(_parts(office)) == 1
    history.take_back(office.desk, history.changes(office.desk)[0].id)
    assert len(_parts(office)) == 2
    asked = office.answer_yes()
    place.one._out.click()
    assert "ค่ายทักษะชีวิต" in asked[0]
    assert activities.activities_of(office.desk) == []
    history.take_back(office.desk, history.changes(office.desk)[0].id)
    assert len(_parts(office)) == 2


def test_photos_are_added_and_taken_out(
    office: Office, place: ActivitiesRoom, hands: Hands, tmp_path: Path
) -> None:
    activity = made(office.desk)
    Image.new("RGB", (300, 200), "teal").save(tmp_path / "a.jpg")
    office.answer_files(tmp_path / "a.jpg")
    place.open(activity.id, 2)
    assert isinstance(hands.focus, Frame)
    place.one.photos.choose()
    office.rest()
    (picture,) = activities.activity_of(office.desk, activity.id).pictures
    place.one.photos._remove(picture)
    assert activities.activity_of(office.desk, activity.id).pictures == ()


def test_tabs_are_turned_by_keyboard(office: Office, place: ActivitiesRoom, hands: Hands) -> None:
    made(office.desk)
    office.window.go("activities")
    office.until(lambda: len(place.table.records.records) == 1)
    hands.press(KEY.Key_PageDown, CTRL)
    assert place.talking.isVisible()
    hands.press(KEY.Key_PageUp, CTRL)
    assert place.table.hasFocus()
    hands.press(KEY.Key_Return)
    assert place.one.people.isVisible()
    hands.press(KEY.Key_PageUp, CTRL)
    assert place.one.form.isVisible()
    hands.press(KEY.Key_PageUp, CTRL)
    assert place.one.form.isVisible(), "there is none before the first"


def test_talks_go_from_child_to_child_by_keyboard(
    office: Office, place: ActivitiesRoom, hands: Hands
) -> None:
    place.turn_to(1)
    tab = place.talking
    hands.press(KEY.Key_Return)
    hands.type("คำชื่นชม")
    hands.press(KEY.Key_Return)
    hands.type("ช่วยเพื่อน")
    hands.press(KEY.Key_Return, CTRL)
    here = tab.table.current()
    assert here
    assert here.child.student.number == GIRL, "on to the next who is left"
    hands.type("การเรียน")
    hands.press(KEY.Key_Return, CTRL)
    lines = talks.talks_of_class(office.desk, room_id(office.desk))
    assert [one.open for one in lines] == [False, False, True]
    assert lines[0].talks[0].said == "ช่วยเพื่อน"
    assert lines[0].talks[0].day == dt.date(2025, 11, 24)
    tab.only.setChecked(True)
    assert [one.child.student.number for one in tab.table.records.records] == [THIRD]


def test_a_talk_that_is_not_kept_is_asked_about(office: Office, place: ActivitiesRoom, hands: Hands) -> None:
    place.turn_to(1)
    hands.press(KEY.Key_Return)
    hands.type("คำชื่นชม")
    asked = office.answer_yes()
    place.talking.table.setFocus()
    hands.press(KEY.Key_Down)
    assert "ยังไม่ได้บันทึกการพูดคุย" in asked[0]
    assert all(one.open for one in talks.talks_of_class(office.desk, room_id(office.desk)))


def test_the_summary_and_names_hidden(office: Office, place: ActivitiesRoom, hands: Hands) -> None:
    activity = made(office.desk)
    joined(office.desk, activity, BOY)
    place.turn_to(2)
    (share,) = place.summary.table.records.records
    assert share.came is None, "nobody wrote down who came"
    assert [one.text(share, office.say) for one in share_columns()][-3:] == ["–", "–", "–"]
    office.house.hide_names(True)
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    model = place.one.people.table.rows
    shown = [str(model.index(0, cell).data()) for cell in range(model.columnCount())]
    assert "•••" in shown
    assert not any("ปุณณวิช" in text for text in shown)


def test_of_the_school_s_activity_a_homeroom_teacher_writes_own_children_only(
    office: Office, place: ActivitiesRoom
) -> None:
    activity = made(office.desk, "")
    joined(office.desk, activity, BOY, "70006")
    office.desk.account = Account(name="h", roles=("homeroom",), classes=(room_id(office.desk),))
    place.visit(activity.id)
    assert not place.one.form.isEnabled()
    assert [one.child.student.number for one in place.one.opened.parts] == [BOY]
