"""A full disk: a clear sentence, and everything that was saved before is whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.domain.school import School
from student_care_desktop.domain.students import Household, Student
from student_care_desktop.domain.words import english, mark
from student_care_desktop.services import backups, doors, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.files import written
from tests.fixtures.school import PASSPHRASE, Clock, Made
from tests.storage.program import Program

WHY = mark("Why", "Add {name}").with_(name="many")
FULL = "The disk is full. Nothing was changed and everything saved before is safe"


def add_many(desk: Desk) -> None:
    homes = [Household(house_no=str(place)) for place in range(4_000)]
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all([*homes, *(Student(number=f"N{home.house_no}", household_id=home.id) for home in homes)])


def export(desk: Desk) -> None:
    with written(desk.store.folder.root / "summary.xlsx") as file:
        for _ in range(400):
            file.write(os.urandom(10_000))


def back_up(desk: Desk) -> None:
    backups.back_up_before(desk, "import")


def keep_picture(desk: Desk) -> None:
    desk.store.attachments.store(os.urandom(4_000_000))


def change_keys(desk: Desk) -> None:
    doors.change_passphrase(desk, PASSPHRASE, "รหัสใหม่")


def save_a_child(desk: Desk) -> None:
    sheaf = students.sheaf(desk, students.find(desk, "70001").id)
    students.save(desk, replace(sheaf, student=replace(sheaf.student, pick_up="ย่า" * 40)))


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.name != "filler"}


# A small disk of its own (where we may mount one)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() or not shutil.which("mount"):
        pytest.skip("only root can mount a small disk; the limit on the size of a file is tried instead")
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def full(furnished_school: Made, disk: Path) -> Iterator[Desk]:
    """A desk on that disk, with about 100 kB left."""
    shutil.copytree(furnished_school.folder, disk / "school")
    desk = furnished_school.open(disk / "school", Clock())
    students.roster(desk)
    fill(disk, leave=100_000)
    yield desk
    desk.close()


def fill(disk: Path, leave: int) -> None:
    free = shutil.disk_usage(disk).free
    (disk / "filler").write_bytes(bytes(max(free - leave, 0)))


@pytest.mark.parametrize("work", [add_many, export, back_up, keep_picture])
def test_work_that_does_not_fit_is_refused_whole(full: Desk, work: Callable[[Desk], None]) -> None:
    folder = full.store.folder.root
    before = {name for name in names(folder) if (folder / name).is_file()}
    with pytest.raises(StorageTrouble, match=FULL):
        work(full)
    assert {name for name in names(folder) if (folder / name).is_file()} == before
    assert backups.check_all(full) == []
    assert len(students.roster(full)) == 6
    (folder.parent / "filler").unlink()
    save_a_child(full)
    assert students.find(full, "70001").pick_up


def test_without_a_byte_left_the_keys_stay_as_they_were(full: Desk) -> None:
    folder = full.store.folder.root
    before = (folder / "school.keys").read_bytes()
    fill_up(folder.parent)
    with pytest.raises(StorageTrouble, match=FULL):
        change_keys(full)
    assert (folder / "school.keys").read_bytes() == before
    doors.check_passphrase(full, PASSPHRASE)


def fill_up(disk: Path) -> None:
    """To the last byte."""
    with suppress(OSError), (disk / "filler").open("ab", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_without_a_byte_left_opening_says_so(furnished_school: Made, full: Desk) -> None:
    disk = full.store.folder.root.parent
    full.close()
    fill_up(disk)
    with pytest.raises(StorageTrouble, match=FULL):
        furnished_school.open(disk / "school", Clock())
    (disk / "filler").unlink()
    desk = furnished_school.open(disk / "school", Clock())
    assert backups.check_all(desk) == []
    desk.close()


def test_what_does_not_fit_is_not_half_restored(desk: Desk, disk: Path, tmp_path: Path) -> None:
    proof = backups.back_up(desk, tmp_path / "school.backup")
    fill(disk, leave=100_000)
    with pytest.raises(StorageTrouble, match=FULL):
        backups.restore(proof.file, disk / "new", PASSPHRASE)
    assert names(disk) in ({"new"}, set())
    (disk / "filler").unlink()
    assert backups.restore(proof.file, disk / "new", PASSPHRASE) == proof.counts


def test_what_does_not_fit_is_not_half_set_up(disk: Path) -> None:
    fill(disk, leave=60_000)
    with pytest.raises(StorageTrouble, match=FULL):
        doors.set_up(disk / "school", PASSPHRASE, School(name="ใหม่"), Clock(), english)
    assert not doors.exists(disk / "school")
    (disk / "filler").unlink()
    doors.set_up(disk / "school", PASSPHRASE, School(name="ใหม่"), Clock(), english)[0].close()


# A limit on the size of a file (where we may not)

LIMITED = """
import os, resource, signal
from student_care_desktop.storage.keys import write_keys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
desk = open_desk()
def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
def add_many():
    homes = [Household(house_no=str(place)) for place in range(4_000)]
    with desk.store.write(WHY, now()) as unit:
        unit.put_all([*homes, *(Student(number="N" + home.house_no, household_id=home.id) for home in homes)])
def export():
    with written(folder / "summary.xlsx") as file:
        file.write(bytes(2_000_000))
limit(600_000)
trouble(add_many)
trouble(export)
limit(200_000)
trouble(lambda: backups.back_up_before(desk, "import"))
limit(200)
trouble(lambda: doors.change_passphrase(desk, "demo", "new passphrase"))
limit(resource.RLIM_INFINITY)
desk.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file")
def test_a_file_that_may_not_grow_harms_nothing(furnished_school: Made, school_folder: Path) -> None:
    before = names(school_folder)
    with Program(LIMITED, school_folder) as program:
        told = [program.hear() for _ in range(4)]
    assert all("Nothing was changed" in line for line in told)
    assert [line for line in told if FULL not in line and "disk i/o error" not in line] == []
    assert FULL in told[1], "our own files know why"
    assert FULL in told[3]
    assert names(school_folder) - {"school.lock"} == before - {"school.lock"}
    doors.unlock(school_folder, PASSPHRASE, Clock(), english).close()
    desk = furnished_school.open(school_folder, Clock())
    assert backups.check_all(desk) == []
    assert len(students.roster(desk)) == 6
    desk.close()
