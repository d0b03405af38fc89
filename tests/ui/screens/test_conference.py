"""A case conference by keyboard: children by code, resolutions into cases, nobody named on the projector."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from student_care_desktop.services import conferences
from student_care_desktop.services.conferences import Heard
from student_care_desktop.ui.screens.conference.room import ConferenceRoom
from tests.fixtures.rooms import Office
from tests.fixtures.screen import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(widget: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(one.accessibleName() or one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def room(office: Office, hands: Hands) -> ConferenceRoom:
    """A conference that was just begun."""
    office.window.go("conference")
    found = office.window.room
    assert isinstance(found, ConferenceRoom)
    hands.press(Qt.Key.Key_N, CONTROL)
    QApplication.processEvents()
    return found


def heard(office: Office) -> list[Heard]:
    return list(conferences.conferences(office.desk)[0].heard)


def bring(office: Office, hands: Hands, room: ConferenceRoom) -> None:
    """Find the first child and bring it before the conference."""
    picking = room.minutes.picking
    office.until(lambda: picking._index is not None)
    picking.line.setFocus()
    hands.type("ปุณณ์")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    QApplication.processEvents()


def write(hands: Hands, room: ConferenceRoom, key: str, text: str) -> None:
    room.minutes.child.form.focus(key)
    hands.type(text)


def resolve(hands: Hands, room: ConferenceRoom, area: bool = True) -> None:
    page = room.minutes.child
    for key, text in (("text", "เยี่ยมบ้านปุณณวิช"), ("owner", "ครูแก้วตา"), ("due", "8/12/2568")):
        page.resolution.focus(key)
        hands.type(text)
    if area:
        page.area.setFocus()
        hands.press(Qt.Key.Key_Down)
        hands.press(Qt.Key.Key_Down)
    page.add.setFocus()
    hands.press(Qt.Key.Key_Space)
    QApplication.processEvents()


def test_people_are_written_and_who_came_is_turned_by_the_space_key(
    office: Office, hands: Hands, room: ConferenceRoom
) -> None:
    table = room.minutes.head.table
    table.setFocus()
    hands.press(Qt.Key.Key_Insert)
    table.rows.write(table.rows.index(0, 1), "ครูแก้วตา")
    table.setCurrentIndex(table.rows.index(0, 3))
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_S, CONTROL)
    (one,) = conferences.attendants_of(conferences.conferences(office.desk)[0].record)
    assert (one.name, one.came) == ("ครูแก้วตา", True)


def test_a_child_is_brought_in_spoken_of_and_resolved(office: Office, hands: Hands, room: ConferenceRoom) -> None:
    bring(office, hands, room)
    (one,) = heard(office)
    assert (one.record.code, one.child.student.number) == ("ก", "70001")
    write(hands, room, "evidence", "ปุณณวิช ขาดเรียนบ่อย")
    write(hands, room, "manager", "ครูกล้า")
    resolve(hands, room)
    (one,) = heard(office)
    assert (one.record.evidence, one.record.manager) == ("ปุณณวิช ขาดเรียนบ่อย", "ครูกล้า")
    (action,) = one.actions
    assert (action.due, action.owner) == (dt.date(2025, 12, 8), "ครูแก้วตา")
    assert [case.source for case in one.cases] == ["conference"]
    room.minutes.finish.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert conferences.conferences(office.desk)[0].record.status == "done"


def test_a_resolution_without_a_case_asks_for_the_area_and_keeps_what_was_typed(
    office: Office, hands: Hands, room: ConferenceRoom
) -> None:
    bring(office, hands, room)
    resolve(hands, room, area=False)
    assert "เลือกด้านของกรณีก่อน" in office.told[-1]
    assert room.minutes.child.resolution.value().text == "เยี่ยมบ้านปุณณวิช"
    assert heard(office)[0].cases == ()


def test_the_projector_names_nobody(office: Office, hands: Hands, room: ConferenceRoom) -> None:
    bring(office, hands, room)
    write(hands, room, "evidence", "ปุณณวิช ขาดเรียนบ่อย")
    resolve(hands, room)
    office.house.hide_names(True)
    text = shown(room)
    assert "นักเรียน ก ขาดเรียนบ่อย" in text
    assert "ปุณณวิช" not in text
    assert not room.minutes.child.isVisible()
    office.house.hide_names(False)
    assert room.minutes.child.isVisible()


def test_what_was_written_is_stored_when_the_room_is_left(office: Office, hands: Hands, room: ConferenceRoom) -> None:
    bring(office, hands, room)
    write(hands, room, "background", "อยู่กับยาย")
    office.window.go("students")
    assert heard(office)[0].record.background == "อยู่กับยาย"
