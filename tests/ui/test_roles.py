"""Every role through its own window: each place opens, nothing is refused, and what is hidden is not there."""

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.catalog.rights import rights
from student_care_desktop.domain.people import ROLES, Account, Scope
from student_care_desktop.services import school, students
from student_care_desktop.ui.house import House
from student_care_desktop.ui.house import Scope as Chosen
from student_care_desktop.ui.places import PLACES
from student_care_desktop.ui.screens.people.rights_table import WORKS
from student_care_desktop.ui.source import source_of
from student_care_desktop.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = PLACES[0].title
FIRST = {"admin": "history", "deputy": "students", "registrar": "students"}
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
    assert set(nurse.rail._buttons) == {"today", "students", "refer", "reports", "history", "settings"}
    assert not nurse.house.has("people")
    nurse.go("trace")
    assert nurse._here == "today"


def test_every_reach_of_the_matrix_stands_in_the_table_of_rights():
    """Work that gives the roles another reach needs a line of its own in plain words."""
    shown = {tuple(rights().scope((role,), one.kind, one.what) for role, _ in ROLES) for one in WORKS}
    known = {tuple(row.get(role, Scope.NONE) for role, _ in ROLES) for row in rights().rows.values()}
    classes = tuple(rights().scope((role,), "service", "school.classes") for role, _ in ROLES)
    assert known - shown <= {tuple(Scope.ALL for _ in ROLES), classes}
