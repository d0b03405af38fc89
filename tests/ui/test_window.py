"""The main window through the keyboard: places, choosers, search, hidden names, undo, lock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton, QWidget

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.frame.foot import Facts
from student_care_desktop.ui.frame.search import Hit
from student_care_desktop.ui.house import EVERYTHING, Place, Scope
from student_care_desktop.ui.window import Source, Window

CTRL = Qt.KeyboardModifier.ControlModifier
WRONG = mark("Test", "Wrong passphrase")


class Quiet(QWidget):
    """A place that remembers what happened to it."""

    def __init__(self, house):
        super().__init__()
        self.visits, self.changes, self.leave = [], [], True
        self.line = QLineEdit(self)
        self.line.setAccessibleName("line")

    def visit(self, thing):
        self.visits.append(thing)
        self.line.setFocus()

    def on_changed(self, changes):
        self.changes.append(changes)

    def may_leave(self):
        return self.leave


PLACES = (
    Place(key="students", title=mark("Test", "Students"), picture="students", build=Quiet),
    Place(key="student", title=mark("Test", "Student"), build=Quiet, under="students"),
    Place(key="settings", title=mark("Test", "Settings"), picture="settings", build=Quiet),
)
CHILDREN = ("ญาดา", "ญาณวุฒิ")


class Services:
    """What the window asks, kept in memory."""

    def __init__(self):
        self.undone, self.chosen = 0, []
        self.last: Words | None = mark("Test", "Edited")

    def undo(self):
        self.undone += 1
        self.last = None

    def unlock(self, passphrase):
        if passphrase != "demo":
            raise CareError(WRONG)

    def source(self):
        return Source(
            school=lambda: "โรงเรียนตัวอย่าง", years=lambda: (2568, 2567),
            classes=lambda: (("a", "ม.1/1"), ("b", "ม.1/2")),
            find=lambda text: [Hit(name, "ม.1/1", "student", name) for name in CHILDREN if text in name],
            facts=lambda: Facts(mark("Test", "Head"), last=self.last), undo=self.undo,
            choose=self.chosen.append, unlock=self.unlock,
        )


@pytest.fixture
def services():
    return Services()


@pytest.fixture
def window(hands, house, services):
    made = Window(house, PLACES, services.source(), mark("Test", "School"))
    hands.show(made)
    made.go("students")
    return made


def test_it_fits_a_small_screen_at_125_percent(window):
    assert window.minimumSizeHint().width() <= 1092
    assert window.minimumSizeHint().height() <= 560
    assert window.minimumWidth() <= 1092
    assert window.minimumHeight() <= 560


def test_numbers_go_to_places(window, hands):
    hands.press(Qt.Key.Key_2, CTRL)
    assert window.room is window._rooms["settings"]
    hands.press(Qt.Key.Key_1, CTRL)
    assert window.room is window._rooms["students"]


def test_search_finds_a_child_and_enter_opens_it(window, hands):
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("ญา")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert window.room.visits == ["ญาณวุฒิ"]
    assert window.rail._buttons["students"].isChecked()


def test_escape_leaves_the_search_as_it_was(window, hands):
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("ไม่มี")
    assert window.top.search.hits.isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert not window.top.search.hits.isVisible()
    assert window.top.search.text() == ""
    assert window.room is window._rooms["students"]


def test_the_way_back(window, hands, house):
    house.go("student", "x")
    hands.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.room is window._rooms["students"]


def test_a_place_with_unsaved_things_is_not_left(window, hands):
    window.room.leave = False
    hands.press(Qt.Key.Key_2, CTRL)
    assert window.room is window._rooms["students"]
    assert not window.close()
    window.room.leave = True


def test_a_change_is_told_to_the_place_on_the_screen_and_to_others_when_visited(window, house):
    window.go("settings")
    house.changed.emit(EVERYTHING)
    assert window.room.changes == [EVERYTHING]
    assert window._rooms["students"].changes == []
    window.go("students")
    assert window.room.changes == [EVERYTHING]


def test_choosers_speak_to_the_services(window, house, services):
    window.top.classes.setCurrentIndex(2)
    window.top.classes.activated.emit(2)
    assert services.chosen == [Scope(2568, "b")]
    window.top.years.setCurrentIndex(1)
    window.top.years.activated.emit(1)
    assert house.scope == Scope(2567, "")


def test_undo_takes_back_once_and_says_so(window, hands, services):
    window.room.line.clearFocus()
    window.rail.setFocus()
    window.foot._undo.click()
    assert services.undone == 1
    assert not window.foot._undo.isVisible()


def test_f9_hides_names_and_shows_them_again(window, hands, house):
    hands.press(Qt.Key.Key_F9)
    assert house.names_hidden
    hands.press(Qt.Key.Key_F9)
    assert not house.names_hidden


def test_a_message_is_read_out_and_escape_puts_it_away(window, hands, house):
    house.messages.tell(mark("Test", "Saved"))
    assert window.strip.isVisible()
    assert window.strip.accessibleName() == "Saved"
    hands.press(Qt.Key.Key_Escape)
    assert not window.strip.isVisible()


def test_good_news_stays_behind_and_trouble_comes_along(window, hands, house, qtbot):
    house.messages.tell(mark("Test", "Saved"))
    hands.press(Qt.Key.Key_2, CTRL)
    assert window.strip.isVisible(), "told in the same moment: it belongs to where the person comes"
    qtbot.waitUntil(lambda: not window.strip._told_now.isActive())
    hands.press(Qt.Key.Key_1, CTRL)
    assert not window.strip.isVisible()
    house.messages.tell(WRONG, "bad")
    qtbot.waitUntil(lambda: not window.strip._told_now.isActive())
    hands.press(Qt.Key.Key_2, CTRL)
    assert window.strip.isVisible()


def test_trouble_a_person_can_mend_is_a_strip(window, house):
    def refuse():
        raise CareError(WRONG)

    assert not house.attempt(refuse)
    assert window.strip.property("tone") == "bad"
    assert window.strip.isVisible()


def test_the_lock_hides_everything_and_opens_with_the_passphrase(window, hands, qtbot):
    hands.press(Qt.Key.Key_L, CTRL)
    assert not window.room.isVisible()
    hands.press(Qt.Key.Key_2, CTRL)
    hands.type("wrong")
    hands.press(Qt.Key.Key_Return)
    gate = window._lock._gate
    qtbot.waitUntil(lambda: gate._problem.accessibleName() == "Wrong passphrase")
    hands.type("demo")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window._lock.locked)
    assert window.room is window._rooms["students"]
    assert window.room.isVisible()


def test_it_locks_itself_when_nobody_touches_it(window, hands):
    window._lock._timer.timeout.emit()
    assert window._lock.locked


def test_long_work_covers_the_window_and_can_be_cancelled(window, hands, house, qtbot):
    import time

    def work(progress):
        for number in range(1000):
            progress.step(number, 1000, mark("Test", "Working"))
            time.sleep(0.002)

    house.work(work, lambda result: None)
    qtbot.waitUntil(lambda: window._veil._seen, timeout=3000)
    hands.press(Qt.Key.Key_2, CTRL)
    assert window.room is window._rooms["students"]
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not house.tasks.busy)
    assert not window._veil.isVisible()
    assert window.strip.isVisible()


def test_everything_a_hand_can_touch_has_a_name(window):
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPushButton)
    nameless = [
        child for kind in kinds for child in window.findChildren(kind)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and not child.accessibleName() and child.isVisible()
    ]
    assert nameless == []
