"""Backups as a person meets them: where pictures lie, and a backup put in the place of a damaged school."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.students import Attachment
from student_care_desktop.domain.words import english
from student_care_desktop.services import access, backups, doors, school, students
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import PASSPHRASE, Clock
from tests.storage.program import Program


def hang(desk: Desk, number: str, content: bytes) -> None:
    child = students.find(desk, number)
    picture = Attachment(student_id=child.id, digest=access.keep_picture(desk, content))
    with access.changing(desk, school.EDIT_SCHOOL) as unit:
        unit.put_all([picture, replace(child, photo=picture.id)])


def whole(folder: Path) -> bool:
    """Whether the school in ``folder`` opens with all its children and without a complaint."""
    desk = doors.unlock(folder, PASSPHRASE, Clock(), english)
    try:
        return len(students.roster(desk)) == 6 and backups.check_all(desk) == []
    finally:
        desk.close()


def test_a_backup_inside_the_data_folder_keeps_no_pictures_twice(desk: Desk, tmp_path: Path) -> None:
    hang(desk, "70001", b"face")
    file = backups.back_up_before(desk, "import").file
    assert not (file.parent / "attachments").exists()
    backups.restore(file, tmp_path / "new", PASSPHRASE)
    assert whole(tmp_path / "new")


def test_a_backup_elsewhere_brings_its_pictures(desk: Desk, tmp_path: Path) -> None:
    hang(desk, "70001", b"face")
    proof = backups.back_up(desk, tmp_path / "stick" / "school.backup")
    assert proof.attachments == 1
    backups.restore(proof.file, tmp_path / "new", PASSPHRASE)
    assert whole(tmp_path / "new")


@pytest.mark.parametrize("secret", ["passphrase", "recovery"])
def test_a_backup_takes_the_place_of_a_damaged_school(desk: Desk, recovery: str, secret: str) -> None:
    hang(desk, "70001", b"face")
    file, folder = backups.back_up_before(desk, "import").file, desk.store.folder.root
    desk.close()
    (folder / "school.db").write_bytes(b"damaged")
    key = PASSPHRASE if secret == "passphrase" else recovery
    aside = backups.restore_over(file, folder, key, Clock())
    assert whole(folder)
    assert aside is not None
    assert (aside / "school.db").read_bytes() == b"damaged", "what lay there is kept whole beside"


def test_a_backup_that_cannot_be_restored_changes_nothing(desk: Desk) -> None:
    file, folder = backups.back_up_before(desk, "import").file, desk.store.folder.root
    desk.close()
    before = {path.relative_to(folder): path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(CareError, match="passphrase is not right"):
        backups.restore_over(file, folder, "wrong", Clock())
    file.write_bytes(file.read_bytes()[:500])
    with pytest.raises(CareError, match="not a backup"):
        backups.restore_over(file, folder, PASSPHRASE, Clock())
    file.unlink()
    assert whole(folder)
    after = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
    assert {str(path) for path in before} - {str(path) for path in after} <= {
        str(file.relative_to(folder)), "school.holder"
    }
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


def test_an_open_school_is_not_replaced(desk: Desk, school_folder: Path, tmp_path: Path) -> None:
    file = backups.back_up(desk, tmp_path / "stick" / "school.backup").file
    desk.close()
    with Program("desk = open_desk(); tell('open'); sys.stdin.read(); desk.close()", school_folder) as other:
        assert other.hear() == "open"
        with pytest.raises(StorageTrouble, match=r"open already.*Nothing was changed"):
            backups.restore_over(file, school_folder, PASSPHRASE, Clock())
    assert whole(school_folder)


def test_an_empty_place_needs_nothing_set_aside(desk: Desk, tmp_path: Path) -> None:
    file = backups.back_up(desk, tmp_path / "stick" / "school.backup").file
    assert backups.restore_over(file, tmp_path / "new", PASSPHRASE, Clock()) is None
    assert whole(tmp_path / "new")


def test_a_folder_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageTrouble, match=r"Cannot write.*Choose another folder"):
        backups.back_up(desk, tmp_path / "file" / "school.backup")
    assert backups.check_all(desk) == []


def test_a_school_opened_in_a_worker_and_closed_here_can_be_replaced(desk: Desk, tmp_path: Path) -> None:
    """The window opens a school beside itself, and closes it before a backup takes its place."""
    file, folder = backups.back_up_before(desk, "import").file, desk.store.folder.root
    desk.close()
    with ThreadPoolExecutor(1) as worker:
        worker.submit(doors.unlock, folder, PASSPHRASE, Clock(), english).result().close()
        again = worker.submit(doors.unlock, folder, PASSPHRASE, Clock(), english).result()
    again.close()
    assert backups.restore_over(file, folder, PASSPHRASE, Clock()) is not None
    assert whole(folder)
