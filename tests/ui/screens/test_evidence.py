"""The room of the evidence: a paper is added, named, looked at, taken out and gathered, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.people import Account
from student_care_desktop.services.strategy import evidence
from student_care_desktop.ui.screens.evidence.room import EvidenceRoom
from student_care_desktop.ui.screens.stage.room import StageRoom
from tests.fixtures.rooms import Office
from tests.fixtures.screen import Hands
from tests.reports.papers import jpeg

KEY = Qt.Key


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "ภาพประชุม.jpg"
    file.write_bytes(jpeg())
    return file


def come(office: Office, thing: str | None) -> EvidenceRoom:
    office.window.go("evidence", thing)
    room = office.window.room
    assert isinstance(room, EvidenceRoom)
    return room


def test_a_paper_by_keyboard_from_the_stage_to_the_folder(
    office: Office, hands: Hands, photo: Path, tmp_path: Path
) -> None:
    office.window.go("stage", ("strategy_1", "needs"))
    stage = office.window.room
    assert isinstance(stage, StageRoom)
    stage.head.evidence.click()
    room = office.window.room
    assert isinstance(room, EvidenceRoom)
    assert room.key == "strategy_1"
    office.answer_files(photo)
    hands.press(KEY.Key_Insert)
    office.rest()
    (kept,) = evidence.evidence(office.desk)
    assert (kept.stage, kept.name) == ("strategy_1", "ภาพประชุม")
    room.table.setFocus()
    hands.press(KEY.Key_F2)
    hands.type("ประชุมทีมนำ")
    hands.press(KEY.Key_Return)
    assert evidence.evidence(office.desk)[0].name == "ประชุมทีมนำ"
    room.table.setFocus()
    hands.press(KEY.Key_Return)
    office.rest()
    assert room.preview.isVisible()
    hands.press(KEY.Key_Escape)
    office.answer_files(tmp_path)
    room.gather.click()
    office.rest()
    assert [one for one in tmp_path.iterdir() if one.is_dir() and "2568" in one.name]
    room.table.setFocus()
    hands.press(KEY.Key_Delete)
    assert evidence.evidence(office.desk) == ()


def test_without_a_choice_the_program_asks_of_what(office: Office, photo: Path) -> None:
    room = come(office, None)
    office.answer_files(photo)
    room.add.click()
    assert office.told
    assert evidence.evidence(office.desk) == ()
    room = come(office, "recorded")
    assert room.indicator == "recorded"
    room.add.click()
    office.rest()
    assert evidence.evidence(office.desk)[0].indicator == "recorded"


def test_who_only_reads_looks_and_changes_nothing(office: Office, photo: Path, hands: Hands) -> None:
    evidence.add(office.desk, photo, "strategy_1")
    office.desk.account = Account(name="test", roles=("homeroom",))
    room = come(office, None)
    assert not any(one.isVisible() for one in (room.add, room.book, room.gather, room.remove, room.name))
    hands.press(KEY.Key_Delete)
    hands.press(KEY.Key_Return)
    office.rest()
    assert room.preview.isVisible()
    assert len(evidence.evidence(office.desk)) == 1
