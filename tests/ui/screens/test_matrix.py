"""The matrix of a class by keyboard: letters, reasons, what is hidden, signatures, a form given back, moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.domain.areas import AREA_KEYS, Group, Ticks
from student_care_desktop.services import access, committee, school, screening
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.matrix.room import MatrixRoom
from student_care_desktop.ui.screens.matrix.table import COLUMNS, OVERALL, counts_of
from tests.fixtures.rooms import Office
from tests.fixtures.school import row_of
from tests.fixtures.screen import Hands

ALL = frozenset(AREA_KEYS)
FIRST, SECOND, THIRD = "70001", "70002", "70003"


def _screen(desk: Desk, number: str, *signs: str, round_: int = 1) -> None:
    place = row_of(desk, number).enrollment.id
    screening.keep(desk, place, round_, Ticks(frozenset(signs), ALL))
    screening.confirm(desk, place, round_)


def _open(office: Office, class_name: str = "ม.1/1", round_: int = 1) -> MatrixRoom:
    office.house.choose(Scope(2568, school.find_class(office.desk, class_name).id))
    office.window.go("matrix", round_)
    room = office.window.room
    assert isinstance(room, MatrixRoom)
    return room


def _cells(room: MatrixRoom, line: int) -> dict[str, str]:
    records = room.table.records
    return {one.key: str(records.index(line, place).data()) for place, one in enumerate(COLUMNS)}


def _texts(room: MatrixRoom) -> str:
    return " ".join(label.accessibleName() or label.text() for label in room.reasons.findChildren(QLabel))


def test_letters_by_area_and_not_yet_known_apart(office: Office, desk: Desk) -> None:
    _screen(desk, FIRST, "study.gpa_low", "talent.maths")
    _screen(desk, SECOND, "drugs.dependent")
    room = _open(office)
    first, second, third = (_cells(room, line) for line in range(3))
    assert (first["study"], first["health"], first["talent"], first[OVERALL]) == ("ส", "ป", "มี", "ส")
    assert (second["drugs"], second[OVERALL]) == ("ห", "ห")
    assert {third[key] for key in (*AREA_KEYS, OVERALL)} == {"–"}, "not yet known is never normal"
    counts = counts_of(room.table.records.records)[OVERALL]
    assert [counts[one] for one in (Group.NORMAL, Group.RISK, Group.PROBLEM, Group.UNKNOWN)] == [0, 1, 1, 1]


def test_enter_on_a_cell_tells_the_signs_that_made_it(office: Office, hands: Hands, desk: Desk) -> None:
    _screen(desk, FIRST, "study.gpa_low")
    room = _open(office)
    for _ in range(4):
        hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Return)
    assert room.table.area == "study"
    assert "ผลการเรียนเฉลี่ย 1.00–2.00" in _texts(room)
    hands.press(Qt.Key.Key_Escape)
    assert room.reasons.isHidden()


def test_restricted_signs_are_dashes_in_matrix_reasons_and_counts(
    office: Office, hands: Hands, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _screen(desk, FIRST, "sexual.pregnant")
    _screen(desk, SECOND, "safety.abused")
    monkeypatch.setattr(access, "may_see_restricted", lambda desk: False)
    room = _open(office)
    first, second = _cells(room, 0), _cells(room, 1)
    assert (first["sexual"], first[OVERALL], second["safety"], second[OVERALL]) == ("–", "–", "–", "–")
    assert _cells(room, 2)["sexual"] == "–", "the dash tells nothing"
    assert counts_of(room.table.records.records)["sexual"][Group.PROBLEM] == 0
    room.reasons.put(room.table.records.records[0], "sexual", 1)
    assert "ตั้งครรภ์" not in _texts(room)
    room.reasons.put(room.table.records.records[1], OVERALL, 1)
    assert "ทารุณ" not in _texts(room)


def test_the_committee_signs_by_keyboard_and_one_form_goes_back(
    office: Office, hands: Hands, desk: Desk
) -> None:
    for number in (FIRST, SECOND, THIRD):
        _screen(desk, number)
    room = _open(office)
    room.ask_signatures()
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Return)
    signed = committee.signature(desk, school.find_class(desk, "ม.1/1"), 1)
    assert signed
    assert signed.day == desk.today
    states = {row.screening.status for row in screening.screened(desk, None, 1) if row.screening}
    assert states == {"locked"}
    room.table.choose(lambda row: row.child.student.number == SECOND)
    room.table.setFocus()
    hands.press(Qt.Key.Key_Return)
    room.reasons.remark.setFocus()
    hands.type("ดูอีกครั้ง")
    hands.press(Qt.Key.Key_Return)
    forms = {row.child.student.number: row.screening for row in screening.screened(desk, None, 1)}
    back = forms[SECOND]
    assert back
    assert (back.status, back.remark) == ("returned", "ดูอีกครั้ง")


def test_names_are_veiled_in_matrix_and_reasons(office: Office, hands: Hands, desk: Desk) -> None:
    office.house.hide_names(True)
    room = _open(office)
    assert room.table.records.names_hidden
    assert next(one for one in COLUMNS if one.key == "name").private
    hands.press(Qt.Key.Key_Return)
    assert row_of(desk, FIRST).student.first_name not in _texts(room)


def test_changed_groups_and_moves_are_listed(office: Office, hands: Hands, desk: Desk) -> None:
    _screen(desk, FIRST, "study.gpa_low")
    screening.change_group(desk, row_of(desk, FIRST).enrollment.id, 1, "", Group.PROBLEM, "ตามไม่ทัน")
    _screen(desk, FIRST, round_=2)
    _screen(desk, SECOND, round_=2)
    room = _open(office)
    (changed,) = room.changed.table.records.records
    assert (changed.change.reason, changed.stands) == ("ตามไม่ทัน", True)
    _open(office, round_=2)
    room.turn_to(2)
    assert room.moves.picture.counts() == {"better": 1, "worse": 0, "same": 0, "open": 2}
    room.moves.picture.setFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert [one.student.number for one in room.moves.list.table.records.records] == [FIRST]
