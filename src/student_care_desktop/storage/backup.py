"""Backups: SQLite's own copy, proven before it gets its name; restore on a bare PC.

A backup is one zip file with ``school.db`` (encrypted as it was), ``school.keys`` and
``manifest.json``.  Pictures are not in it: they lie once in ``attachments/`` beside the backups,
and each backup copies only those that are not there yet.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage import database, migrations
from student_care_desktop.storage.check import file_complaints
from student_care_desktop.storage.files import trouble_of, written
from student_care_desktop.storage.keys import KeyRing, keys_as_bytes, keys_from_bytes
from student_care_desktop.storage.tables import KINDS

KeyOf = Callable[[KeyRing], bytes]

__all__ = ["Proof", "back_up", "copy_attachments", "open_backup", "restore"]

NO_BACKUP = mark("Backup", "{file} is not a backup of this program, or it is cut short. Nothing was changed.")
NOT_PROVEN = mark("Backup", "The backup could not be proven ({reason}), so it was thrown away. Nothing else was changed.")
TAKEN = mark("Backup", "There is data in {folder} already. Nothing was changed. Choose an empty folder.")
COUNTS = mark("Backup", "the counts differ")


@dataclass(frozen=True, slots=True)
class Proof:
    """What a backup holds, counted after it was opened again."""

    file: Path
    size: int  # bytes
    counts: dict[str, int]  # kind -> records
    attachments: int  # pictures newly copied beside it


def back_up(source: Path, key: bytes, ring: KeyRing, target: Path, at: dt.datetime | None = None) -> Proof:
    """Copy the live database, open the copy, count and check it, and only then name it ``target``."""
    try:
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=_made(target.parent)) as folder:
            copy = Path(folder) / "school.db"
            _copy(source, copy, key)
            counts = _proven(copy, key, _counts(source, key))
            manifest = {"format": 1, "at": at.isoformat() if at else None, "counts": counts}
            _pack(target, copy, keys_as_bytes(ring), manifest)
    except OSError as error:
        raise trouble_of(error, target) from error
    return Proof(target, target.stat().st_size, counts, 0)


def copy_attachments(source: Path, target: Path) -> int:
    """Copy the picture files that ``target`` lacks; how many."""
    copied = 0
    for path in source.glob("*/*"):
        goal = target / path.parent.name / path.name
        if not path.name.startswith(".") and not goal.exists():
            with written(goal) as file, path.open("rb") as origin:
                shutil.copyfileobj(origin, file)
            copied += 1
    return copied


@contextmanager
def open_backup(file: Path) -> Iterator[tuple[Path, KeyRing]]:
    """The unpacked database of a backup and its key slots; CareError if ``file`` is no backup."""
    with tempfile.TemporaryDirectory(prefix="student-care-") as folder:
        try:
            with zipfile.ZipFile(file) as archive:
                ring = keys_from_bytes(archive.read("school.keys"))
                archive.extract("school.db", folder)
        except (OSError, zipfile.BadZipFile, KeyError, EOFError) as error:
            raise CareError(NO_BACKUP.with_(file=file.name)) from error
        if ring is None:
            raise CareError(NO_BACKUP.with_(file=file.name))
        yield Path(folder) / "school.db", ring


def restore(file: Path, target: Path, key_of: KeyOf) -> dict[str, int]:
    """Restore ``file`` into the empty folder ``target``; the counts of what is there now.

    ``key_of(ring)`` gives the data key or raises CareError (a wrong passphrase).
    """
    if target.exists() and any(target.iterdir()):
        raise CareError(TAKEN.with_(folder=target))
    with open_backup(file) as (copy, ring):
        key = key_of(ring)
        counts = _proven(copy, key, None)
        try:
            for part in ("attachments", "backups"):
                (target / part).mkdir(parents=True, exist_ok=True)
            for place in (target / "school.keys", target / "backups" / "school.keys"):
                with written(place) as out:
                    out.write(keys_as_bytes(ring))
            copy_attachments(file.parent / "attachments", target / "attachments")
            with written(target / "school.db") as out, copy.open("rb") as origin:
                shutil.copyfileobj(origin, out)
        except OSError as error:
            raise trouble_of(error, target) from error
    return counts


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _copy(source: Path, target: Path, key: bytes) -> None:
    try:
        origin = database.plain_connection(source, key)
        copy = sqlcipher.connect(str(target))
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        with origin, copy:
            origin.backup(copy)
        copy.close()
        origin.close()
    except sqlcipher.Error as error:
        raise database.trouble(error) from error


def _counts(path: Path, key: bytes) -> dict[str, int]:
    connection = database.plain_connection(path, key)
    try:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        return {
            kind.name: connection.execute(f"SELECT count(*) FROM {kind.name}").fetchone()[0]  # noqa: S608
            for kind in KINDS
            if kind.name in names
        }
    except sqlcipher.Error as error:
        raise database.trouble(error) from error
    finally:
        connection.close()


def _proven(copy: Path, key: bytes, expected: dict[str, int] | None) -> dict[str, int]:
    """The counts of a copy that was opened and checked; StorageTrouble if it is not good."""
    connection = database.plain_connection(copy, key)
    try:
        migrations.version_of(connection)
    finally:
        connection.close()
    complaints = file_complaints(copy, key)
    counts = {} if complaints else _counts(copy, key)
    if complaints or (expected is not None and counts != expected):
        reason: Words = complaints[0] if complaints else COUNTS
        raise StorageTrouble(NOT_PROVEN.with_(reason=reason))
    return counts


def _pack(target: Path, copy: Path, keys: bytes, manifest: dict[str, object]) -> None:
    with written(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.write(copy, "school.db")
        archive.writestr("school.keys", keys)
        archive.writestr("manifest.json", json.dumps(manifest))
