"""Every role through its own window: each place opens, nothing is refused, and what is hidden is not there."""

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.catalog.rights import rights
from student_care_desktop.domain.people import ROLES, Account, Scope
from student_care_desktop.services import doors, school, students
from student_care_desktop.services.clock import clock
from student_care_desktop.ui.house import House
from student_care_desktop.ui.house import Scope as Chosen
from student_care_desktop.ui.places import PLACES
from student_care_desktop.ui.screens.changes.room import HistoryRoom
from student_care_desktop.ui.screens.people.rights_table import WORKS
from student_care_desktop.ui.screens.today.room import TodayRoom
from student_care_desktop.ui.source import first_scope, source_of
from student_care_desktop.ui.window import Window
from tests.fixtures.people import DAY
from tests.ui.reading import readable

CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = PLACES[0].title
FIRST = {"admin": "safety", "deputy": "students", "registrar": "students"}
"""The first place of who has nothing to do today."""


@pytest.fixture
def told():
    """What the program said to the person; a box would fail the test by itself."""
    return []


@pytest.fixture
def come_in(desk, say, hands, told):
    """A window for somebody with these roles; homeroom of ม.1/1, grade head of ม.1."""
    made = []

    def open_(*roles):
        room = school.find_class(desk, "ม.1/1")
        desk.say = say
        desk.account = Account(name="test", roles=roles, classes=(room.id,), grades=("ม.1",))
        house = House(say, desk, Chosen(desk.year.number))
        house.messages.told.connect(told.append)
        window = Window(house, PLACES, source_of(house), TITLE)
        window.begin()
        hands.show(window)
        made.append(window)
        return window

    yield open_
    for window in made:
        window.close()


def _settled(qtbot, house):
    """All work behind the window has answered; what went wrong there fails the test."""
    answered: list[bool] = []
    house.quiet.run(lambda: True, answered.append)
    qtbot.waitUntil(lambda: bool(answered) and not house.tasks.busy)


@pytest.mark.parametrize("role", [key for key, _ in ROLES])
def test_every_place_on_the_rail_opens_without_a_refusal(role, come_in, hands, qtbot, desk, told):
    window = come_in(role)
    assert window._here == FIRST.get(role, "today")
    assert "settings" in window.rail._buttons
    for number, key in enumerate(window.rail._buttons, 1):
        hands.press(getattr(Qt.Key, f"Key_{number}"), CTRL)
        assert window._here == key
        _settled(qtbot, window.house)
        assert window.room.isVisible()
    if window.house.has("student"):
        window.go("student", students.roster(desk)[0].student.id)
        _settled(qtbot, window.house)
    assert told == []
    assert [line.what for line in desk.store.trace() if line.act == "refused"] == []


def test_what_a_role_may_not_do_has_no_place_and_no_button(come_in):
    assert set(come_in("admin").rail._buttons) == {"history", "safety", "settings"}
    nurse = come_in("nurse")
    assert set(nurse.rail._buttons) == {
        "today", "students", "strategy", "refer", "reports", "history", "settings",
    }
    assert not nurse.house.has("people")
    nurse.go("trace")
    assert nurse._here == "today"


def test_every_reach_of_the_matrix_stands_in_the_table_of_rights():
    """Work that gives the roles another reach needs a line of its own in plain words."""
    shown = {tuple(rights().scope((role,), one.kind, one.what) for role, _ in ROLES) for one in WORKS}
    known = {tuple(row.get(role, Scope.NONE) for role, _ in ROLES) for row in rights().rows.values()}
    classes = tuple(rights().scope((role,), "service", "school.classes") for role, _ in ROLES)
    assert known - shown <= {tuple(Scope.ALL for _ in ROLES), classes}


def _said(window):
    return " ".join(text for _, text in readable())


@pytest.mark.parametrize("role", ["nurse", "registrar", "homeroom"])
def test_nobody_is_told_not_screened_who_may_not_know(role, come_in, hands, qtbot, desk):
    window = come_in(role)
    window.go("student", students.roster(desk)[0].student.id)
    _settled(qtbot, window.house)
    assert ("ทำไมจึงอยู่กลุ่มนี้" in _said(window)) is (role == "homeroom")
    assert ("ปีนี้ยังไม่ได้คัดกรอง" in _said(window)) is (role == "homeroom")


@pytest.mark.parametrize(("role", "title"), [("nurse", "รหัสผ่านของท่าน"), ("care_head", "รหัสผ่านและใบกู้คืน")])
def test_the_recovery_sheet_is_named_only_to_who_may_make_one(role, title, come_in):
    window = come_in(role)
    window.go("settings")
    assert title in _said(window)


def test_a_history_without_a_change_has_no_empty_frames(say, staffed_folder, qtbot):
    desk = doors.unlock(staffed_folder, "demo", clock(DAY), say, "nurse")
    room = HistoryRoom(House(say, desk, Chosen(desk.year.number)))
    qtbot.addWidget(room)
    room.visit(None)
    assert room.table.records.total == 0
    assert room.detail.isHidden()
    desk.close()


def test_today_is_not_called_empty_before_it_was_looked_at(come_in, qtbot):
    window = come_in("nurse")
    _settled(qtbot, window.house)
    assert "วันนี้ไม่มีเรื่องค้าง" in window.house.say(window.room.table._empty)
    fresh = TodayRoom(window.house)
    qtbot.addWidget(fresh)
    assert "กำลังดู" in window.house.say(fresh.table._empty)
    assert not fresh.first.isEnabled()


def test_who_has_one_class_finds_it_chosen(desk, come_in):
    """The wizards of a class say nothing but "choose a class" until one is chosen."""
    assert first_scope(desk).classroom == "", "the head sees all classes"
    come_in("homeroom")
    room = school.find_class(desk, "ม.1/1")
    assert first_scope(desk) == Chosen(desk.year.number, room.id)


def test_who_may_only_read_conduct_is_offered_no_form(come_in, hands):
    window = come_in("guidance")
    window.go("conduct")
    assert window.room.form.isHidden()
    assert window.room.entries.isVisible()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert hands.focus is window.room.table
    writer = come_in("homeroom")
    writer.go("conduct")
    assert writer.room.form.isVisible()
