"""Encrypted from the first byte: nobody who finds the folder learns a child's name from it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from student_care_desktop.services import backups
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.keys import MEMORY, PASSES
from tests.fixtures.school import CHILDREN, Made, national_id

PICTURE = b"\xff\xd8 a picture that nobody outside the school may see " * 40


def _all_bytes(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below ``folder``, and every part of those that are zip files."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.name, path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                yield from ((f"{path.name}:{name}", archive.read(name)) for name in archive.namelist())


def _secrets() -> dict[bytes, str]:
    """What must not be found, as any program might write it; too long to stand there by chance."""
    words = [text for child in CHILDREN for text in child[2:5]]
    words += [national_id(place) for place in range(len(CHILDREN))]
    words += ["โรงเรียนทดสอบ", "SQLite format 3", "CREATE TABLE"]
    found = {word.encode(code): word for word in words for code in ("utf-8", "utf-16-le", "cp874")}
    long_enough = {secret: word for secret, word in found.items() if len(secret) > 7}
    return long_enough | {PICTURE[:20]: "the picture"}


def _found_in(folder: Path) -> list[tuple[str, str]]:
    return [
        (name, word) for name, content in _all_bytes(folder)
        for secret, word in _secrets().items() if secret in content
    ]


def test_no_file_of_an_open_school_tells_anything(desk: Desk) -> None:
    desk.store.attachments.store(PICTURE)
    backups.back_up_before(desk, "import")
    names = {path.name for path in desk.store.folder.root.rglob("*") if path.is_file()}
    assert {"school.db", "school.db-wal", "school.keys", "school.holder", "school.lock"} <= names
    assert _found_in(desk.store.folder.root) == []


def test_no_file_of_a_closed_school_tells_anything(desk: Desk) -> None:
    desk.store.attachments.store(PICTURE)
    desk.close()
    assert "school.db-wal" not in {path.name for path in desk.store.folder.root.iterdir()}
    assert _found_in(desk.store.folder.root) == []


def test_plain_sqlite_cannot_read_it(school_folder: Path) -> None:
    with closing(sqlcipher.connect(str(school_folder / "school.db"))) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
            connection.execute("SELECT count(*) FROM sqlite_master")


def test_a_guess_at_the_passphrase_is_dear(bare_school: Made) -> None:
    assert MEMORY >= 64 * 2**20
    assert PASSES >= 3
    slot = next(slot for slot in bare_school.ring.slots if slot.kind == "passphrase")
    assert (slot.memory, slot.passes) == (MEMORY, PASSES)
    assert bare_school.data_key.hex() not in (bare_school.folder / "school.keys").read_text()


def test_the_same_picture_kept_twice_looks_different(desk: Desk) -> None:
    pictures = desk.store.attachments
    path = pictures.path(pictures.store(PICTURE))
    first = path.read_bytes()
    path.unlink()
    assert pictures.path(pictures.store(PICTURE)) == path
    assert path.read_bytes() != first
