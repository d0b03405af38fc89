"""A backup is one moment, proven, and opens on a bare PC with the passphrase or the recovery sheet."""

from __future__ import annotations

import shutil
import sys
import threading
import zipfile
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.students import Attachment
from student_care_desktop.domain.words import english, mark
from student_care_desktop.services import backups, doors, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage import migrations
from student_care_desktop.storage.backup import Proof, open_backup
from student_care_desktop.storage.database import plain_connection
from student_care_desktop.storage.tables import KINDS
from tests.fixtures.school import PASSPHRASE, Clock, Made

WHY = mark("Why", "Add {name}").with_(name="ครู")


@pytest.fixture
def proof(desk: Desk, tmp_path: Path) -> Proof:
    """A backup of the school with children and one picture, on another disk."""
    child = students.find(desk, "70002")
    picture = Attachment(student_id=child.id, digest=desk.store.attachments.store(b"face"))
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all([picture, replace(child, photo=picture.id)])
    return backups.back_up(desk, tmp_path / "stick" / "school.backup")


def everything(desk: Desk) -> dict[str, set[object]]:
    with desk.store.read() as look:
        return {kind.name: set(look.all(kind.record)) for kind in KINDS}


def whole(folder: Path, wanted: dict[str, set[object]], passphrase: str = PASSPHRASE) -> bool:
    desk = doors.unlock(folder, passphrase, Clock(), english)
    try:
        return everything(desk) == wanted and backups.check_all(desk) == []
    finally:
        desk.close()


def test_it_says_what_it_holds(proof: Proof) -> None:
    known = {"student": 6, "classroom": 4, "staff": 3, "adviser": 3, "enrollment": 6, "attachment": 1}
    assert proof.counts == proof.counts | known
    assert (proof.size, proof.attachments) == (proof.file.stat().st_size, 1)
    assert [path.name for path in sorted(proof.file.parent.iterdir())] == ["attachments", "school.backup"]


def test_it_is_restored_with_the_passphrase(desk: Desk, proof: Proof, tmp_path: Path) -> None:
    assert backups.restore(proof.file, tmp_path / "new", PASSPHRASE) == proof.counts
    assert whole(tmp_path / "new", everything(desk))


def test_it_is_restored_with_the_recovery_sheet(
    desk: Desk, proof: Proof, tmp_path: Path, recovery: str
) -> None:
    (tmp_path / "new").mkdir()
    assert backups.restore_with_recovery(proof.file, tmp_path / "new", recovery.lower()) == proof.counts
    doors.recover(tmp_path / "new", recovery, "รหัสใหม่", Clock(), english).close()
    assert whole(tmp_path / "new", everything(desk), "รหัสใหม่")


def test_a_wrong_passphrase_restores_nothing(proof: Proof, tmp_path: Path) -> None:
    with pytest.raises(CareError, match="passphrase is not right"):
        backups.restore(proof.file, tmp_path / "new", "wrong")
    assert not (tmp_path / "new").exists()


def test_nothing_is_restored_over_data(proof: Proof, school_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for taken in (school_folder, proof.file.parent, tmp_path / "file"):
        before = sorted(taken.rglob("*"))
        with pytest.raises(CareError, match=r"Nothing was changed.*empty folder"):
            backups.restore(proof.file, taken, PASSPHRASE)
        assert sorted(taken.rglob("*")) == before


@pytest.mark.parametrize("keep", [0, 1, 100, -1, -30, -4000])
def test_a_cut_backup_is_none(proof: Proof, tmp_path: Path, keep: int) -> None:
    proof.file.write_bytes(proof.file.read_bytes()[:keep])
    with pytest.raises(CareError, match=r"school.backup is not a backup.*cut short"):
        backups.restore(proof.file, tmp_path / "new", PASSPHRASE)
    assert not (tmp_path / "new").exists()


def test_another_zip_file_is_no_backup(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as archive:
        archive.writestr("a.txt", "x")
    for file in (tmp_path / "photos.zip", tmp_path, tmp_path / "missing.backup"):
        with pytest.raises(CareError, match="not a backup"):
            backups.restore(file, tmp_path / "new", PASSPHRASE)


def test_a_backup_that_lacks_records_is_not_believed(desk: Desk, proof: Proof, tmp_path: Path) -> None:
    """Every page carries its seal, and still a record is missing that the backup says it holds."""
    with open_backup(proof.file) as unpacked:
        connection = plain_connection(unpacked.database, desk.store.data_key)
        connection.execute("DELETE FROM measurement")
        connection.execute("DELETE FROM setting")
        connection.execute("DELETE FROM adviser")
        connection.close()
        rebuilt = tmp_path / "rebuilt.backup"
        with zipfile.ZipFile(proof.file) as old, zipfile.ZipFile(rebuilt, "w") as new:
            new.write(unpacked.database, "school.db")
            for name in ("school.keys", "manifest.json"):
                new.writestr(name, old.read(name))
    with pytest.raises(StorageTrouble, match=r"the counts differ.*Nothing was changed"):
        backups.restore(rebuilt, tmp_path / "new", PASSPHRASE)
    shutil.copy(rebuilt, desk.store.folder.backups)
    assert [str(one) for one in backups.check_all(desk)] == ["rebuilt.backup: the counts differ"]


def test_beside_a_busy_writer_it_is_one_moment(desk: Desk, tmp_path: Path) -> None:
    """A writer adds pairs of teachers without a pause: no backup holds half a pair, none is refused."""
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            with desk.store.write(WHY, desk.now()) as unit:
                unit.add_all([Staff(first_name="คู่"), Staff(first_name="คู่")])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        proofs = [backups.back_up(desk, tmp_path / f"{place}.backup") for place in range(8)]
    finally:
        stop.set()
        writer.join()
    counts = [proof.counts["staff"] for proof in proofs]
    assert all(count % 2 == 1 for count in counts), counts
    assert counts[-1] > counts[0] >= 3, "the writer was busy"


def test_the_newest_backup_is_found(desk: Desk, time: Clock) -> None:
    assert backups.newest(desk) is None
    first = backups.back_up_before(desk, "import").file
    assert backups.newest(desk) == first
    time.forward(1)
    second = backups.back_up_before(desk, "import").file
    assert second != first
    assert backups.newest(desk) == second


def test_two_backups_in_one_minute_are_two(desk: Desk) -> None:
    files = {backups.back_up_before(desk, "import").file for _ in range(3)}
    assert len(files) == len(list(desk.store.folder.backups.glob("*.backup"))) == 3


# Newer and older files


def set_version(file: Path, key: bytes, number: int) -> None:
    connection = plain_connection(file, key)
    connection.execute(f"PRAGMA user_version = {number}")
    connection.close()


def test_a_newer_file_is_refused_in_words(furnished_school: Made, school_folder: Path) -> None:
    set_version(school_folder / "school.db", furnished_school.data_key, migrations.NEWEST + 1)
    before = (school_folder / "school.db").read_bytes()
    with pytest.raises(StorageTrouble, match=r"newer program.*Nothing was changed.*Install the newer"):
        furnished_school.open(school_folder, Clock())
    assert (school_folder / "school.db").read_bytes() == before
    set_version(school_folder / "school.db", furnished_school.data_key, migrations.NEWEST)
    furnished_school.open(school_folder, Clock()).close()


def test_a_newer_backup_is_refused_in_words(proof: Proof, desk: Desk, tmp_path: Path) -> None:
    newer = tmp_path / "newer.backup"
    with open_backup(proof.file) as unpacked:
        set_version(unpacked.database, desk.store.data_key, migrations.NEWEST + 1)
        with zipfile.ZipFile(proof.file) as old, zipfile.ZipFile(newer, "w") as new:
            new.write(unpacked.database, "school.db")
            for name in ("school.keys", "manifest.json"):
                new.writestr(name, old.read(name))
    with pytest.raises(StorageTrouble, match="newer program"):
        backups.restore(newer, tmp_path / "new", PASSPHRASE)


@pytest.fixture
def next_step(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The step that a program of tomorrow brings."""
    number = migrations.NEWEST + 1
    step = ModuleType(f"{migrations.__name__}.step_{number:04}")
    monkeypatch.setitem(sys.modules, step.__name__, step)
    monkeypatch.setattr(migrations, "NEWEST", number)
    return step


def test_an_older_file_is_brought_up_to_date_after_a_backup(
    furnished_school: Made, school_folder: Path, next_step: ModuleType
) -> None:
    next_step.__dict__["STATEMENTS"] = ("ALTER TABLE staff ADD COLUMN room TEXT NOT NULL DEFAULT ''",)
    desk = furnished_school.open(school_folder, Clock())
    before = everything(desk)
    kept = school_folder / "backups" / f"before-step-{migrations.NEWEST}.backup"
    with open_backup(kept) as old:
        connection = plain_connection(old.database, furnished_school.data_key)
        assert migrations.version_of(connection) == migrations.NEWEST - 1
        connection.close()
    desk.close()
    again = furnished_school.open(school_folder, Clock())
    assert everything(again) == before
    again.close()


@pytest.mark.parametrize(
    "statement", ["INSERT INTO nowhere VALUES (1)", "DELETE FROM classroom"], ids=["broken", "loses owners"]
)
def test_a_step_that_fails_changes_nothing(
    furnished_school: Made, school_folder: Path, next_step: ModuleType, monkeypatch: pytest.MonkeyPatch,
    statement: str,
) -> None:
    next_step.__dict__["STATEMENTS"] = ("DELETE FROM adviser", statement)
    with pytest.raises(StorageTrouble, match=r"Nothing was changed; a backup stands"):
        furnished_school.open(school_folder, Clock())
    monkeypatch.setattr(migrations, "NEWEST", migrations.NEWEST - 1)
    desk = furnished_school.open(school_folder, Clock())
    assert len(everything(desk)["adviser"]) == 3
    desk.close()
