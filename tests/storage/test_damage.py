"""Damage is found: no flipped bit of the data or of a backup goes unseen, and a broken rule is told."""

from __future__ import annotations

import random
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import mark
from student_care_desktop.services import backups, doors
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.backup import open_backup
from student_care_desktop.storage.database import plain_connection
from tests.fixtures.school import PASSPHRASE, Clock, Made, row_of

WHY = mark("Why", "Edit the record of {name}").with_(name="น้ำค้าง")
SIXTY = range(60)


def flipped(content: bytes, at: int, bit: int) -> bytes:
    return content[:at] + bytes([content[at] ^ (1 << bit)]) + content[at + 1 :]


def found(made: Made, folder: Path) -> list[str]:
    """What the program says of a folder: that it cannot be opened, or what the check complains of."""
    try:
        desk = made.open(folder, Clock())
    except StorageTrouble as trouble:
        return [str(trouble)]
    try:
        return [str(one) for one in backups.check_all(desk)]
    finally:
        desk.close()


def test_no_flipped_bit_of_the_data_goes_unseen(furnished_school: Made, school_folder: Path) -> None:
    file, dice = school_folder / "school.db", random.Random(2568)
    assert found(furnished_school, school_folder) == []
    whole = file.read_bytes()
    for _ in SIXTY:
        at, bit = dice.randrange(len(whole)), dice.randrange(8)
        file.write_bytes(flipped(whole, at, bit))
        assert found(furnished_school, school_folder), f"byte {at}, bit {bit}"
    file.write_bytes(whole)
    assert found(furnished_school, school_folder) == []


def test_no_flipped_bit_of_a_backup_goes_unseen(desk: Desk) -> None:
    file, dice = backups.back_up_before(desk, "import").file, random.Random(2569)
    whole = file.read_bytes()
    for _ in SIXTY:
        at, bit = dice.randrange(len(whole)), dice.randrange(8)
        file.write_bytes(flipped(whole, at, bit))
        (line,) = backups.check_all(desk)
        assert str(line).startswith(f"{file.name}: "), f"byte {at}, bit {bit}"
    file.write_bytes(whole)
    assert backups.check_all(desk) == []


def test_what_stands_around_the_data_of_a_backup_misleads_nobody(desk: Desk) -> None:
    """Names, lengths and lists inside the zip file: refused, or the same data comes out."""
    file, dice = backups.back_up_before(desk, "import").file, random.Random(2570)
    whole = file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        data = archive.read("school.db")
    around = [at for at in range(len(whole)) if not 80 < at < 30 + len(data)]
    for _ in range(200):
        at, bit = dice.choice(around), dice.randrange(8)
        file.write_bytes(flipped(whole, at, bit))
        try:
            with open_backup(file) as unpacked:
                assert unpacked.database.read_bytes() == data, f"byte {at}, bit {bit}"
                assert unpacked.ring == desk.store.ring
                assert unpacked.complaints(desk.store.data_key) == []
        except CareError:
            continue


def test_a_damaged_page_is_told_with_the_way_out(furnished_school: Made, school_folder: Path) -> None:
    file = school_folder / "school.db"
    file.write_bytes(flipped(file.read_bytes(), 100, 0))
    with pytest.raises(StorageTrouble, match=r"damaged.*Nothing was changed.*restore the newest backup"):
        doors.unlock(school_folder, PASSPHRASE, Clock(), str)


def test_half_a_file_is_told(furnished_school: Made, school_folder: Path) -> None:
    file = school_folder / "school.db"
    whole = file.read_bytes()
    for length in (0, 100, 4096, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:length])
        assert found(furnished_school, school_folder), f"{length} bytes"


def test_another_file_in_its_place_is_told(furnished_school: Made, school_folder: Path) -> None:
    (school_folder / "school.db").write_bytes(b"\x89PNG\r\n" * 2000)
    (line,) = found(furnished_school, school_folder)
    assert "damaged or was opened with another school's key file" in line


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE student SET number = '70001'", "6 children have the student number 70001"),
        ("UPDATE student SET national_id = '90005'", "6 children have the national id that ends in 005"),
        ("DELETE FROM staff WHERE status = 'working'", "A record of adviser points to one that is not there"),
        ("DELETE FROM change_line WHERE seq = 3", "A change set lists 0 records but says 1"),
    ],
)
def test_the_check_tells_what_breaks_our_rules(desk: Desk, statement: str, told: str) -> None:
    connection = plain_connection(desk.store.folder.database, desk.store.data_key)
    connection.execute(statement)
    connection.close()
    assert {str(one) for one in backups.check_all(desk)} == {told}


def test_the_check_tells_of_a_child_in_a_class_of_another_year(desk: Desk) -> None:
    year = doors.add_year(desk, 2569)
    row = row_of(desk, "70002")
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put(replace(Enrollment(), student_id=row.student.id, year_id=year.id,
                         classroom_id=row.enrollment.classroom_id))
    assert [str(one) for one in backups.check_all(desk)] == ["A child is enrolled in a class of another year"]


def test_the_check_reads_what_was_just_written(desk: Desk, tmp_path: Path) -> None:
    """The log beside the data file belongs to it: a backup and the check see what it holds."""
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put(replace(row_of(desk, "70002").student, nickname="ใหม่"))
    assert backups.check_all(desk) == []
    proof = backups.back_up(desk, tmp_path / "now.backup")
    backups.restore(proof.file, tmp_path / "new", PASSPHRASE)
    again = doors.unlock(tmp_path / "new", PASSPHRASE, Clock(), str)
    assert row_of(again, "70002").student.nickname == "ใหม่"
    again.close()
    shutil.rmtree(tmp_path / "new")
