"""Pictures: named by their content, encrypted, on the disk before any record names them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.domain.students import Attachment
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, backups, history, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.attachments import Attachments

WHY = mark("Why", "Edit the record of {name}").with_(name="น้ำค้าง")


def hang(desk: Desk, content: bytes, number: str = "70002") -> Path:
    """Give a child a picture as the student page does; where its file lies."""
    child = students.find(desk, number)
    picture = Attachment(student_id=child.id, digest=access.keep_picture(desk, content), media="image/jpeg")
    with access.changing(desk, WHY) as unit:
        unit.put_all([picture, replace(child, photo=picture.id)])
    return desk.store.attachments.path(picture.digest)


def complaints(desk: Desk) -> list[str]:
    return [str(one) for one in backups.check_all(desk)]


@pytest.mark.parametrize("content", [b"", b"\x00", b"\xff\xd8 face" * 9, bytes(range(256)) * 4096])
def test_a_picture_comes_out_as_it_went_in(desk: Desk, content: bytes) -> None:
    digest = desk.store.attachments.store(content)
    assert desk.store.attachments.load(digest) == content
    assert Attachments(desk.store.folder.attachments, desk.store.data_key).load(digest) == content


def test_the_same_picture_is_kept_once(desk: Desk) -> None:
    keep = desk.store.attachments.store
    assert keep(b"face") == keep(b"face") != keep(b"another")
    assert len(list(desk.store.attachments.names())) == 2


def test_the_name_tells_nothing_to_a_stranger(desk: Desk) -> None:
    other = Attachments(desk.store.folder.attachments, bytes(32))
    assert desk.store.attachments.store(b"face") != other._digest(b"face")


def test_it_is_whole_on_the_disk_before_a_record_names_it(desk: Desk) -> None:
    digest = access.keep_picture(desk, b"face")
    assert desk.store.attachments.path(digest).stat().st_size > len(b"face")
    assert [path.name for path in desk.store.folder.attachments.rglob("*.part")] == []


def test_a_missing_picture_is_told_by_the_check(desk: Desk) -> None:
    path = hang(desk, b"face")
    assert complaints(desk) == []
    path.unlink()
    assert [line.endswith("is missing or damaged") for line in complaints(desk)] == [True]
    with pytest.raises(StorageTrouble, match="Restore it from a backup"):
        access.picture(desk, path.name)


@pytest.mark.parametrize("at", [0, 30, -1])
def test_a_damaged_picture_is_told_by_the_check(desk: Desk, at: int) -> None:
    path = hang(desk, b"face" * 40)
    content = bytearray(path.read_bytes())
    content[at] ^= 4
    path.write_bytes(content)
    assert [line.endswith("is missing or damaged") for line in complaints(desk)] == [True]


def test_pictures_that_changed_places_are_told_by_the_check(desk: Desk) -> None:
    first, second = hang(desk, b"one"), hang(desk, b"two", "70001")
    content = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(content)
    assert len(complaints(desk)) == 2


def test_keeping_a_damaged_picture_again_mends_it(desk: Desk) -> None:
    path = hang(desk, b"face")
    path.write_bytes(b"")
    access.keep_picture(desk, b"face")
    assert complaints(desk) == []


def test_a_picture_without_a_record_is_an_orphan_and_no_loss(desk: Desk) -> None:
    access.keep_picture(desk, b"nobody's")
    (line,) = complaints(desk)
    assert "belongs to no record (it takes space, nothing is lost)" in line


def test_a_photo_that_was_taken_back_can_come_again(desk: Desk) -> None:
    path = hang(desk, b"face")
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert students.find(desk, "70002").photo == ""
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert students.find(desk, "70002").photo
    assert access.picture(desk, path.name) == b"face"


def test_a_backup_copies_only_new_pictures(desk: Desk, tmp_path: Path) -> None:
    hang(desk, b"one")
    assert backups.back_up(desk, tmp_path / "out" / "1.backup").attachments == 1
    assert backups.back_up(desk, tmp_path / "out" / "2.backup").attachments == 0
    hang(desk, b"two")
    assert backups.back_up(desk, tmp_path / "out" / "3.backup").attachments == 1
    kept = Attachments(tmp_path / "out" / "attachments", desk.store.data_key)
    assert {kept.load(name) for name in kept.names()} == {b"one", b"two"}
