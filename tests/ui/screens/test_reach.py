"""What every place owes: names that are read out, room on a small screen, a way by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

from tests.fixtures.school import row_of

KINDS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
PLACES = (
    "students", "import", "board", "doubles", "merging", "know", "keying", "reports", "history", "safety",
    "screen", "matrix", "instruments", "marks-file", "sheets-file", "settings", "cases",
    "people", "trace", "removed",
)
PAIR = ("70001", "70002")


@pytest.fixture(params=PLACES)
def room(request, office):
    office.window.go(request.param, _pair(office) if request.param == "merging" else None)
    office.rest()
    return office.window.room


def _pair(office):
    return tuple(row_of(office.desk, number).student.id for number in PAIR)


def _reachable(room):
    found = [child for kind in KINDS for child in room.findChildren(kind)]
    return [
        child for child in found if child.focusPolicy() & Qt.FocusPolicy.TabFocus and not _in_a_chooser(child)
    ]


def _in_a_chooser(child):
    """Whether it is a part of a combo box, which is read out as a whole."""
    above = child.parent()
    while above and not isinstance(above, QComboBox):
        above = above.parent()
    return above is not None


def test_everything_a_hand_can_touch_has_a_name(room):
    read_out = {
        child: QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
        for child in _reachable(room)
    }
    assert [child for child, name in read_out.items() if not name] == []


def test_it_fits_a_small_screen_at_125_percent(office, room):
    assert office.window.minimumSizeHint().width() <= 1092
    assert office.window.minimumSizeHint().height() <= 560


def test_the_tab_key_goes_round_and_never_gets_stuck(hands, room):
    start, seen = hands.focus, []
    for _ in range(200):
        hands.press(Qt.Key.Key_Tab)
        seen.append(hands.focus)
        if hands.focus is start:
            break
    assert start in seen
    assert len(set(map(id, seen))) > 5
