"""The check opens and counts what lies in the second place when it is there, and is calm when it is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from student_care_desktop.domain.school import School
from student_care_desktop.domain.words import Words, english
from student_care_desktop.services import backups, doors, safekeeping
from student_care_desktop.services.desk import Desk
from tests.fixtures.commands import Said
from tests.fixtures.school import Clock
from tests.services.test_backups import hang


@pytest.fixture
def stick(desk: Desk, tmp_path: Path) -> Path:
    """The second place, with a backup and a picture on it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    safekeeping.choose_place(desk, folder)
    hang(desk, "70001", b"face")
    safekeeping.keep(desk)
    return folder


def checked(desk: Desk) -> tuple[list[str], list[str]]:
    """What is wrong, and what is said calmly."""
    calm: list[Words] = []
    found = backups.check_all(desk, calm.append)
    return [str(one) for one in found], [str(one) for one in calm]


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def test_what_lies_there_is_opened_and_counted(desk: Desk, stick: Path) -> None:
    wrong, calm = checked(desk)
    assert wrong == []
    assert calm == [f"Second place ({stick}): 1 backups opened, checked and counted."]


def test_a_backup_that_went_bad_on_the_stick_is_named(desk: Desk, stick: Path) -> None:
    (file,) = stick.glob("*.backup")
    flip(file)
    wrong, _ = checked(desk)
    assert len(wrong) == 1
    assert wrong[0].startswith(f"Second place, {file.name}: "), "not taken for the one in this computer"


def test_a_cut_backup_is_named(desk: Desk, stick: Path) -> None:
    (file,) = stick.glob("*.backup")
    file.write_bytes(file.read_bytes()[:2000])
    wrong, calm = checked(desk)
    assert ["cut short" in one for one in wrong] == [True]
    assert calm == [], "neither counted as good nor called missing"


@pytest.mark.parametrize("lost", [True, False])
def test_a_picture_that_a_backup_there_names_is_read(desk: Desk, stick: Path, lost: bool) -> None:
    (picture,) = stick.glob("attachments/*/*")
    if lost:
        picture.unlink()
    else:
        flip(picture)
    wrong, _ = checked(desk)
    assert ["picture file" in one and one.startswith("Second place") for one in wrong] == [True]


def test_a_picture_that_came_after_the_newest_backup_there_is_no_fault(desk: Desk, stick: Path) -> None:
    hang(desk, "70002", b"another face")
    assert checked(desk)[0] == []


def test_a_stick_that_is_away_is_said_and_is_no_fault(desk: Desk, stick: Path) -> None:
    stick.rename(stick.with_name("pocket"))
    wrong, calm = checked(desk)
    assert wrong == []
    assert ["not plugged in" in one for one in calm] == [True]


def test_an_empty_stick_and_another_schools_backup_are_no_fault(desk: Desk, stick: Path, tmp_path: Path) -> None:
    for file in stick.glob("*.backup"):
        file.unlink()
    other, _ = doors.set_up(tmp_path / "other", "another", School(name="อื่น"), Clock(), english)
    backups.back_up(other, stick / "other.backup")
    other.close()
    wrong, calm = checked(desk)
    assert wrong == []
    assert "other.backup: made with another key" in calm[0]
    assert "no backup of this school yet" in calm[1]


def test_without_a_second_place_nothing_is_said(desk: Desk) -> None:
    assert checked(desk) == ([], [])


def test_the_command_lists_it_and_ends_with_four(demo: Path, say_command, tmp_path: Path) -> None:
    """From the choice of the place to the command a school's script calls."""
    desk = doors.unlock(demo, "demo", Clock(), english)
    stick = tmp_path / "stick"
    stick.mkdir()
    safekeeping.choose_place(desk, stick)
    (proof,) = safekeeping.keep(desk).proofs[1:]
    desk.close()
    said: Said = say_command("--data", demo, "--lang", "en", "check")
    assert (said.code, "1 backups opened, checked and counted" in said.out) == (0, True)
    flip(proof.file)
    bad = say_command("--data", demo, "--lang", "en", "check", "--json")
    assert (bad.code, [proof.file.name in one["what"] for one in bad.json]) == (4, [True])
    shutil.rmtree(stick)
    away = say_command("--data", demo, "--lang", "en", "check", "--json")
    assert (away.code, away.json) == (0, [])
