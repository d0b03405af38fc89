"""A child answers on the screen, by keyboard and in words that were invented here: nothing else is reached."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.services import access, school, selfreport, sheets
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import GridRow, Page
from student_care_desktop.services.wordings import load_wording
from student_care_desktop.ui.frame.lock import Lock
from student_care_desktop.ui.screens.keying.room import KeyingRoom
from student_care_desktop.ui.screens.selfreport.room import SelfReportRoom
from tests.fixtures.keying import ROOM, Clerk
from tests.fixtures.rooms import Office
from tests.fixtures.screen import Hands

PHQ = Page("phq-a", "student", 1)


def load(desk: Desk, folder: Path, *, allowed: bool = True, words: bool = True) -> None:
    """Sentences that stand in no questionnaire."""
    file = folder / "wording.toml"
    items = [f'{item} = "ประโยคสมมติเรื่องแมวตัวที่ {item}"' for item in range(1, 12)]
    labels = [f'{value} = "แมว {value} ตัว"' for value in range(4 if words else 1)]
    file.write_text(
        'instrument = "phq-a"\ninformant = "student"\n[licence]\ngranted = true\nby = "ผู้อนุญาตสมมติ"\n'
        f"child_may_answer = {str(allowed).lower()}\n[item]\n" + "\n".join(items) + "\n[answers]\n" + "\n".join(labels),
        "utf-8",
    )
    load_wording(desk, file)


def first(desk: Desk) -> GridRow:
    return sheets.grid(desk, school.find_class(desk, ROOM), PHQ).rows[0]


def lend(office: Office, clerk: Clerk) -> SelfReportRoom:
    clerk.sit(PHQ)
    keying = office.window.room
    assert isinstance(keying, KeyingRoom)
    keying.head.child.click()
    room = office.window.room
    assert isinstance(room, SelfReportRoom)
    room.start.click()
    return room


def lock_of(office: Office) -> Lock:
    found = office.window.centralWidget()
    assert isinstance(found, Lock)
    return found


def shown(room: SelfReportRoom) -> str:
    assert room.child
    return " ".join(one.text().replace("\u200b", "") for one in room.child.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize(("allowed", "words"), [(False, True), (True, False)])
def test_without_the_permission_or_words_for_the_answers_nothing_of_it_is_there(
    office: Office, clerk: Clerk, desk: Desk, tmp_path: Path, allowed: bool, words: bool
) -> None:
    load(desk, tmp_path, allowed=allowed, words=words)
    clerk.sit(PHQ)
    assert clerk.room.head.child.isHidden()
    with pytest.raises(CareError):
        selfreport.asking(desk, PHQ, first(desk).child.enrollment.id)


def test_only_the_childs_own_sheet_is_offered(office: Office, clerk: Clerk, desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path)
    clerk.sit(PHQ)
    assert not clerk.room.head.child.isHidden()
    clerk.sit(Page("sdq", "teacher", 1))
    assert clerk.room.head.child.isHidden()


def test_a_child_answers_by_keyboard_to_the_thanks_and_the_program_is_locked(
    office: Office, clerk: Clerk, hands: Hands, desk: Desk, tmp_path: Path
) -> None:
    load(desk, tmp_path)
    room = lend(office, clerk)
    child = first(desk).child.student
    assert (child.nickname or child.first_name) in shown(room)
    assert not office.window.rail.isVisible()
    hands.press(Qt.Key.Key_Return)
    assert "ประโยคสมมติเรื่องแมวตัวที่ 1" in shown(room)
    for key in "2121":
        hands.press(getattr(Qt.Key, f"Key_{key}"))
    hands.press(Qt.Key.Key_Left)
    assert "แมวตัวที่ 4" in shown(room)
    hands.press(Qt.Key.Key_0)
    for _ in range(7):
        hands.press(Qt.Key.Key_1)
    kept = first(desk).sheet
    assert kept
    assert (kept.answers, kept.status, kept.informant) == ("101.0000000", "draft", "student")
    assert room.child
    assert room.child.close_button.isVisible()
    hands.press(Qt.Key.Key_Return)
    assert lock_of(office).locked


def test_no_key_of_the_window_does_anything_while_a_child_answers(
    office: Office, clerk: Clerk, hands: Hands, desk: Desk, tmp_path: Path
) -> None:
    load(desk, tmp_path)
    room = lend(office, clerk)
    hands.press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_K, Qt.Key.Key_Z):
        hands.press(key, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_F9, Qt.Key.Key_Escape, Qt.Key.Key_F4):
        hands.press(key)
    hands.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert office.window.room is room
    assert lock_of(office).currentWidget() is room.child
    assert not office.house.names_hidden
    assert "แมวตัวที่ 1" in shown(room)


def test_an_urgent_answer_says_nothing_to_the_child_and_waits_for_the_teacher(
    office: Office, clerk: Clerk, hands: Hands, desk: Desk, tmp_path: Path
) -> None:
    load(desk, tmp_path)
    room = lend(office, clerk)
    hands.press(Qt.Key.Key_Return)
    for _ in range(8):
        hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_4)
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_1)
    with access.looking(desk) as look:
        assert len(look.all(UrgentCase)) == 1
    assert office.window.alarm.isHidden()
    hands.press(Qt.Key.Key_Return)
    assert office.window.alarm.isHidden()
    hands.type("demo")
    hands.press(Qt.Key.Key_Return)
    office.until(lambda: not lock_of(office).locked)
    assert not office.window.alarm.isHidden()
    assert office.window.room is room


def test_a_screen_that_locks_itself_keeps_what_the_child_has_answered(
    office: Office, clerk: Clerk, hands: Hands, desk: Desk, tmp_path: Path
) -> None:
    load(desk, tmp_path)
    lend(office, clerk)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_2)
    office.window.lock()
    kept = first(desk).sheet
    assert kept
    assert kept.answers == "1.........."
