"""Step 2 by keyboard, first page to last: a suggestion waits, an area is answered, nothing is lost, all is kept."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.domain.areas import AREA_KEYS, Group, Ticks
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, committee, printing, school, screening, summaries
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.matrix.room import MatrixRoom
from student_care_desktop.ui.screens.screen.room import ScreenRoom
from student_care_desktop.ui.screens.screen.signs import SignsPage
from tests.fixtures.rooms import Office
from tests.fixtures.school import row_of
from tests.fixtures.screen import Hands
from tests.reports.reading import texts

FIRST, SECOND = "70001", "70002"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def marks(desk: Desk) -> TermReport:
    """Low marks and many absences of the first child."""
    report = TermReport(
        enrollment_id=row_of(desk, FIRST).enrollment.id, term=1, gpa=1.75, school_days=100, absent_days=30,
    )
    with access.changing(desk, mark("Test", "Because")) as unit:
        unit.put(report)
    return report


def _room(office: Office, thing: object) -> ScreenRoom:
    office.window.go("screen", thing)
    room = office.window.room
    assert isinstance(room, ScreenRoom)
    return room


def _page(room: ScreenRoom) -> str:
    assert room.wizard
    return room.wizard.walk.at


def _signs(room: ScreenRoom) -> SignsPage:
    assert room.wizard
    view = room.wizard.view
    assert isinstance(view, SignsPage)
    return view


def _form(desk: Desk, number: str, round_: int = 1) -> Screening | None:
    with access.looking(desk) as look:
        return look.first(Screening, enrollment_id=row_of(desk, number).enrollment.id, round=round_)


def _on(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, CTRL)


def _answer_the_rest(hands: Hands, room: ScreenRoom) -> None:
    """0 in each area that is left, as a teacher does for a child without trouble."""
    for _ in AREA_KEYS:
        if _page(room) in ("signs", "flags"):
            hands.press(Qt.Key.Key_0)


def test_one_child_from_the_first_page_to_the_last(
    office: Office, hands: Hands, desk: Desk, marks: TermReport, tmp_path: Path
) -> None:
    room = _room(office, (row_of(desk, FIRST).enrollment.id, 1))
    assert _page(room) == "known"
    _on(hands)
    page = _signs(room)
    assert page.here == "study"
    assert not page.marking.signs, "nothing is confirmed by default"
    assert {one.sign.key for one in page.marking.suggestions} == {"study.gpa_low", "study.absent"}
    hands.press(Qt.Key.Key_Return)
    assert page.here == "study", "suggestions wait for an answer"
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_Return)
    assert page.here == "health"
    _answer_the_rest(hands, room)
    assert _page(room) == "group"
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Tab)
    hands.type("ขาดเรียนจนตามไม่ทัน")
    hands.press(Qt.Key.Key_Return)
    _on(hands)
    assert _page(room) == "sign"
    _on(hands)
    assert _page(room) == "sign", "the box is not ticked by itself"
    hands.press(Qt.Key.Key_Space)
    _on(hands)
    assert _page(room) == "print"
    kept = _form(desk, FIRST)
    assert kept
    assert (kept.status, kept.signs, kept.refused) == ("confirmed", ("study.gpa_low",), ("study.absent",))
    assert set(kept.screened) == set(AREA_KEYS)
    assert (kept.confirmed_by, kept.day, kept.version) == ("head", dt.date(2025, 11, 24), "1")
    groups = next(
        row.groups for row in screening.screened(desk, None, 1) if row.child.student.number == FIRST
    )
    assert (groups.areas["study"].found, groups.overall.group) == (Group.RISK, Group.PROBLEM)
    assert groups.areas["study"].changes[0].reason == "ขาดเรียนจนตามไม่ทัน"
    paper = " ".join(texts(printing.drawn(desk, "screening", Choice(student=FIRST))))
    assert "ยืนยันแล้ว" in paper
    assert "ขาดเรียนจนตามไม่ทัน" in paper
    summaries.export_summary(desk, tmp_path / "summary.xlsx")
    assert _screened_of(tmp_path / "summary.xlsx", "ม.1/1") == (3, 1), "three children, one of them screened"


def _screened_of(workbook: Path, room: str) -> tuple[int, int]:
    """Children and screened children of a class, as the workbook's sheet of screening says."""
    rows = [list(row) for row in load_workbook(workbook, data_only=True)["คัดกรอง"].iter_rows(values_only=True)]
    place = next(at for row in rows for at, cell in enumerate(row) if cell == "คัดกรองแล้ว")
    line = next(row for row in rows if room in row)
    return int(line[place - 1]), int(line[place])


def test_each_suggestion_shows_the_fact_its_value_and_where_it_is_from(
    office: Office, hands: Hands, desk: Desk, marks: TermReport
) -> None:
    room = _room(office, (row_of(desk, FIRST).enrollment.id, 1))
    _on(hands)
    told = hands.focus.accessibleDescription()
    assert "1.75" in told
    assert "ภาคเรียนที่ 1" in told
    assert "ต.ค. 68" in told, "the end of the term"
    assert _signs(room).here == "study"


def test_a_warning_goes_when_the_person_answers(
    office: Office, hands: Hands, desk: Desk, marks: TermReport
) -> None:
    _room(office, (row_of(desk, FIRST).enrollment.id, 1))
    _on(hands)
    hands.press(Qt.Key.Key_0)
    assert office.window.strip.isVisibleTo(office.window)
    hands.press(Qt.Key.Key_Space)
    assert not office.window.strip.isVisibleTo(office.window)


def test_work_is_taken_up_where_the_power_went_out(office: Office, hands: Hands, desk: Desk) -> None:
    place = row_of(desk, FIRST).enrollment.id
    _room(office, (place, 1))
    _on(hands)
    hands.press(Qt.Key.Key_0)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return)
    office.until(lambda: bool((form := _form(desk, FIRST)) and len(form.screened) == 2))
    kept = _form(desk, FIRST)
    assert kept
    assert (kept.status, kept.signs) == ("draft", ("health.weak",))
    again = ScreenRoom(office.house)
    hands.show(again)
    again.visit((place, 1))
    assert _page(again) == "signs"
    assert _signs(again).here == "economy", "the first area that is still open"


def test_a_class_is_screened_child_by_child_and_nobody_is_ticked_beforehand(
    office: Office, hands: Hands, desk: Desk
) -> None:
    office.house.choose(Scope(2568, school.find_class(desk, "ม.1/1").id))
    room = _room(office, None)
    _on(hands)
    assert _page(room) == "people", "nobody was chosen yet"
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)
    _on(hands)
    for number in (FIRST, SECOND):
        assert room.work
        assert room.work.page.child.number == number
        _on(hands)
        _answer_the_rest(hands, room)
        _on(hands)
        hands.press(Qt.Key.Key_Space)
        _on(hands)
        kept = _form(desk, number)
        assert kept
        assert kept.status == "confirmed"
        _on(hands)
    assert room.work is None


def test_no_area_is_passed_over_and_no_tick_is_wiped_by_a_slip(office: Office, hands: Hands, desk: Desk) -> None:
    room = _room(office, (row_of(desk, FIRST).enrollment.id, 1))
    _on(hands)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_0)
    assert _signs(room).marking.signs, "0 takes no tick away"
    _on(hands)
    assert _page(room) == "signs", "twelve areas are not answered"


def test_a_locked_form_is_not_opened(office: Office, hands: Hands, desk: Desk) -> None:
    place = row_of(desk, "70006").enrollment.id
    screening.keep(desk, place, 1, Ticks(frozenset(), frozenset(AREA_KEYS)))
    screening.confirm(desk, place, 1)
    committee.sign(desk, school.find_class(desk, "ป.6/1"), 1, ["ครูสมมติ"], desk.today)
    office.window.go("screen", (place, 1))
    assert isinstance(office.window.room, MatrixRoom), "it can be read in the table"
    assert "ล็อก" in office.told[0]


def test_names_are_hidden_beside_the_steps(office: Office, hands: Hands, desk: Desk) -> None:
    office.house.hide_names(True)
    row = row_of(desk, FIRST)
    room = _room(office, (row.enrollment.id, 1))
    texts = [label.text() for label in room.findChildren(QLabel)]
    assert not [text for text in texts if row.student.first_name in text]



def test_an_urgent_tick_opens_a_case_and_tells_it_when_the_page_is_left(
    office: Office, hands: Hands, desk: Desk
) -> None:
    alarms: list[object] = []
    office.house.alarmed.connect(alarms.append)
    room = _room(office, (row_of(desk, FIRST).enrollment.id, 1))
    _on(hands)
    page = _signs(room)
    for _ in range(5):
        hands.press(Qt.Key.Key_PageDown)
    assert page.here == "violence"
    while "ทำร้ายร่างกายตนเอง" not in hands.focus.accessibleName():
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)
    assert room.wizard
    room.wizard.put_away()
    assert len(alarms) == 1
    with access.looking(desk) as look:
        assert [case.cause for case in look.all(UrgentCase)] == ["violence.self_harm"]
