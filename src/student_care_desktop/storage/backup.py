"""Backups: SQLite's own copy, proven before it gets its name; restore on a bare PC.

A backup is one zip file with ``school.db`` (encrypted as it was), ``school.keys`` and
``manifest.json``.  Pictures are not in it: they lie once in ``attachments/`` beside the backups,
and each backup copies only those that are not there yet.  Beside a backup inside a data folder they
lie already.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage import database, migrations
from student_care_desktop.storage.attachments import copy_attachments, pictures_of
from student_care_desktop.storage.check import file_complaints
from student_care_desktop.storage.files import is_full, trouble_of, written
from student_care_desktop.storage.keys import KeyRing, keys_as_bytes, keys_from_bytes, write_keys
from student_care_desktop.storage.tables import KINDS, PICTURED

KeyOf = Callable[[KeyRing], bytes]

__all__ = [
    "HALF", "Label", "Proof", "Unpacked", "back_up", "copy_backup", "label_of",
    "open_backup", "restore",
]

NO_BACKUP = mark("Backup", "{file} is not a backup of this program, or it is cut short. Nothing was changed.")
NOT_PROVEN = mark(
    "Backup",
    "The backup could not be proven ({reason}), so it was not used. Nothing was changed. "
    "Make another one, or take another file.",
)
TAKEN = mark("Backup", "There is data in {folder} already. Nothing was changed. Choose an empty folder.")
COUNTS = mark("Backup", "the counts differ")
NOT_READ_BACK = mark("Backup", "it does not read back as it was written")

HALF = ".backup-"
"""How the folder begins in which a backup is made; one that stays behind was never finished."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a backup holds, counted after it was opened again."""

    file: Path
    size: int  # bytes
    counts: dict[str, int]  # kind -> records
    attachments: int  # pictures newly copied beside it
    seq: int = 0  # the newest change set in it


@dataclass(frozen=True, slots=True)
class Label:
    """What a backup says of itself without being opened: when, how many of each kind, who opens it.

    ``seq`` is the newest change set in it, 0 where that is not known.
    """

    at: dt.datetime | None
    counts: dict[str, int]
    seq: int
    ring: KeyRing


def label_of(file: Path) -> Label:
    """What the backup ``file`` says of itself; CareError if it is none."""
    with _readable(file), zipfile.ZipFile(file) as archive:
        ring, told = _ring_in(archive, file), json.loads(archive.read("manifest.json"))
        at = dt.datetime.fromisoformat(told["at"]) if told.get("at") else None
        return Label(at, told["counts"], told.get("seq", 0), ring)


def back_up(source: Path, key: bytes, ring: KeyRing, target: Path, at: dt.datetime | None = None) -> Proof:
    """Copy the live database, open the copy, count and check it, and only then name it ``target``.

    The copy is made and opened beside the source: on a stick nothing is ever opened, only written whole.
    """
    try:
        _made(target.parent)
        with tempfile.TemporaryDirectory(prefix=HALF, dir=_made(source.parent / "backups")) as folder:
            copy = Path(folder) / "school.db"
            counts, seq = _copy(source, copy, key)
            _prove(copy, key, counts)
            manifest = {"format": 1, "at": at.isoformat() if at else None, "counts": counts, "seq": seq}
            _pack(target, copy, keys_as_bytes(ring), json.dumps(manifest))
        return Proof(target, target.stat().st_size, counts, 0, seq)
    except OSError as error:
        raise trouble_of(error, target) from error


def copy_backup(file: Path, target: Path, key: bytes) -> Proof:
    """The same backup in a second place, opened and counted there too; no file stays that is not good."""
    try:
        with written(target) as out, file.open("rb") as origin:
            shutil.copyfileobj(origin, out)
        try:
            with open_backup(target) as copy:
                copy.prove(key)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        label = label_of(target)
        return Proof(target, target.stat().st_size, label.counts, 0, label.seq)
    except OSError as error:
        raise trouble_of(error, target) from error


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup that was opened: its database as a file for now, its key slots, what it says it holds."""

    database: Path
    ring: KeyRing
    counts: dict[str, int]

    def complaints(self, key: bytes) -> list[Words]:
        """What is wrong with it; empty when every record is there as it was saved."""
        return _complaints(self.database, key, self.counts)

    def opens(self, key: bytes) -> bool:
        """Whether it was made under this data key."""
        try:
            database.plain_connection(self.database, key).close()
        except StorageTrouble:
            return False
        return True

    def pictures(self, key: bytes) -> set[str]:
        """The names of the picture files that its records name."""
        with closing(database.plain_connection(self.database, key)) as connection:
            known = _tables(connection)
            queries = [f"SELECT digest FROM {one.name}" for one in PICTURED if one.name in known]  # noqa: S608
            rows = [row for query in queries for row in connection.execute(query).fetchall()]
        return {name for (name,) in rows if name}

    def prove(self, key: bytes) -> None:
        """StorageTrouble unless every record is there as it was saved."""
        _prove(self.database, key, self.counts)


@contextmanager
def open_backup(file: Path) -> Iterator[Unpacked]:
    """The backup ``file``, unpacked for the length of the block; CareError if it is no backup."""
    with tempfile.TemporaryDirectory(prefix="student-care-") as folder:
        with _readable(file):
            unpacked = _unpacked(file, folder)
        yield unpacked


@contextmanager
def _readable(file: Path) -> Iterator[None]:
    """CareError for whatever shows that ``file`` is no whole backup."""
    try:
        yield
    except StorageTrouble:
        raise
    except Exception as error:  # a damaged zip file fails in a dozen ways
        if isinstance(error, OSError) and is_full(error):
            raise trouble_of(error, file) from error
        raise CareError(NO_BACKUP.with_(file=file.name)) from error


def restore(file: Path, target: Path, key_of: KeyOf) -> dict[str, int]:
    """Restore ``file`` into the empty folder ``target``; the counts of what is there now.

    ``key_of(ring)`` gives the data key or raises CareError (a wrong passphrase).
    """
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise CareError(TAKEN.with_(folder=target))
    with open_backup(file) as backup:
        key = key_of(backup.ring)
        backup.prove(key)
        try:
            _lay_out(backup, pictures_of(file), target)
        except BaseException as error:
            _empty(target)
            if isinstance(error, OSError):
                raise trouble_of(error, target) from error
            raise
    return backup.counts


def _lay_out(backup: Unpacked, pictures: Iterable[Path], target: Path) -> None:
    """The folder of a school; its database comes last."""
    for part in ("attachments", "backups"):
        (target / part).mkdir(parents=True, exist_ok=True)
    write_keys(backup.ring, [target / "school.keys", target / "backups" / "school.keys"])
    for place in pictures:
        copy_attachments(place, target / "attachments")
    with written(target / "school.db") as out, backup.database.open("rb") as origin:
        shutil.copyfileobj(origin, out)


def _empty(folder: Path) -> None:
    for path in folder.glob("*"):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _unpacked(file: Path, folder: str) -> Unpacked:
    with zipfile.ZipFile(file) as archive:
        ring = _ring_in(archive, file)
        counts: dict[str, int] = json.loads(archive.read("manifest.json"))["counts"]
        place = archive.extract("school.db", folder)
    return Unpacked(Path(place), ring, counts)


def _ring_in(archive: zipfile.ZipFile, file: Path) -> KeyRing:
    ring = keys_from_bytes(archive.read("school.keys"))
    if ring is None:
        raise CareError(NO_BACKUP.with_(file=file.name))
    return ring


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _copy(source: Path, target: Path, key: bytes) -> tuple[dict[str, int], int]:
    """One moment of the live database as a file of its own; the counts and newest change of that moment."""
    try:
        with closing(database.plain_connection(source, key)) as origin:
            origin.execute("BEGIN")
            counts, seq = _counts(origin), _newest_change(origin)
            with closing(sqlcipher.connect(str(target))) as copy:
                copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
                origin.backup(copy)
            origin.execute("ROLLBACK")
        return counts, seq
    except sqlcipher.Error as error:
        raise database.trouble(error, target) from error


def _complaints(copy: Path, key: bytes, counts: dict[str, int]) -> list[Words]:
    if found := file_complaints(copy, key):
        return found
    with closing(database.plain_connection(copy, key)) as connection:
        return [] if _counts(connection) == counts else [COUNTS]


def _tables(connection: Any) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}


def _counts(connection: Any) -> dict[str, int]:
    names = _tables(connection)
    return {
        kind.name: connection.execute(f"SELECT count(*) FROM {kind.name}").fetchone()[0]  # noqa: S608
        for kind in KINDS
        if kind.name in names
    }


def _newest_change(connection: Any) -> int:
    found: int | None = connection.execute("SELECT max(seq) FROM change").fetchone()[0]
    return found or 0


def _prove(copy: Path, key: bytes, counts: dict[str, int]) -> None:
    """Open a copy, check and count it; StorageTrouble if it is not good or from a newer program."""
    with closing(database.plain_connection(copy, key)) as connection:
        migrations.version_of(connection)
    if found := _complaints(copy, key, counts):
        raise StorageTrouble(NOT_PROVEN.with_(reason=found[0]))


def _pack(target: Path, copy: Path, keys: bytes, manifest: str) -> None:
    with written(target) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.write(copy, "school.db")
            archive.writestr("school.keys", keys)
            archive.writestr("manifest.json", manifest)
        with zipfile.ZipFile(file) as archive:
            if archive.testzip():
                raise StorageTrouble(NOT_PROVEN.with_(reason=NOT_READ_BACK))
