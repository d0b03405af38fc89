"""Is everything still what was saved?  SQLCipher's check, SQLite's, foreign keys and our own rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage import database
from student_care_desktop.storage.attachments import Attachments

__all__ = [
    "attachment_complaints", "changes_after", "database_complaints", "file_complaints", "lost_pictures",
    "records_after", "rule_complaints",
]

PAGE = mark("Check", "A page of the data file does not carry its seal: {what}")
STRUCTURE = mark("Check", "The data file is damaged inside: {what}")
POINTS_NOWHERE = mark("Check", "A record of {table} points to one that is not there")
TWO_WITH_NUMBER = mark("Check", "{count} children have the student number {number}")
TWO_WITH_ID = mark("Check", "{count} children have the national id that ends in {end}")
OTHER_YEAR = mark("Check", "A child is enrolled in a class of another year")
NO_HISTORY = mark("Check", "A change set lists {found} records but says {said}")
LOST_FILE = mark("Check", "The picture file {digest} is missing or damaged")
ORPHAN_FILE = mark(
    "Check", "The picture file {digest} belongs to no record (it takes space, nothing is lost)"
)

_RULES: tuple[tuple[str, Words, tuple[str, ...]], ...] = (
    (
        "SELECT count(*), number FROM student WHERE number <> '' GROUP BY number HAVING count(*) > 1",
        TWO_WITH_NUMBER, ("count", "number"),
    ),
    (
        "SELECT count(*), substr(national_id, -3) FROM student WHERE national_id <> '' "
        "GROUP BY national_id HAVING count(*) > 1",
        TWO_WITH_ID, ("count", "end"),
    ),
    (
        "SELECT e.id FROM enrollment e JOIN classroom c ON c.id = e.classroom_id "
        "WHERE c.year_id <> e.year_id",
        OTHER_YEAR, (),
    ),
    (
        "SELECT count(l.seq), c.records FROM change c LEFT JOIN change_line l ON l.seq = c.seq "
        "GROUP BY c.seq HAVING count(l.seq) <> c.records",
        NO_HISTORY, ("found", "said"),
    ),
)


def file_complaints(path: Path, key: bytes) -> list[Words]:
    """What is damaged in the database file; empty when every page is as it was written."""
    return _ask(path, key, _file_complaints)


def database_complaints(path: Path, key: bytes) -> list[Words]:
    """Everything that is wrong inside the database file, our own rules included."""
    return file_complaints(path, key) or _ask(path, key, rule_complaints)


def _ask(path: Path, key: bytes, question: Callable[[Any], Iterator[Words]]) -> list[Words]:
    try:
        connection = database.plain_connection(path, key)
    except StorageTrouble as trouble:
        return [trouble.words]
    try:
        return list(question(connection))
    except sqlcipher.Error as error:
        return [STRUCTURE.with_(what=str(error))]
    finally:
        connection.close()


def _file_complaints(connection: Any) -> Iterator[Words]:
    for (what,) in connection.execute("PRAGMA cipher_integrity_check").fetchall():
        yield PAGE.with_(what=what)
    for (what,) in connection.execute("PRAGMA integrity_check").fetchall():
        if what != "ok":
            yield STRUCTURE.with_(what=what)
    for row in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield POINTS_NOWHERE.with_(table=row[0])


def rule_complaints(connection: Any) -> Iterator[Words]:
    """What breaks our own rules, from a driver connection."""
    for query, words, names in _RULES:
        for row in connection.execute(query).fetchall():
            yield words.with_(**dict(zip(names, row, strict=False)))


def attachment_complaints(attachments: Attachments, named: set[str]) -> Iterator[Words]:
    """Lost or damaged picture files, and files that no record names; ``named`` are the digests in use."""
    yield from lost_pictures(attachments, named)
    for digest in sorted(set(attachments.names()) - named):
        yield ORPHAN_FILE.with_(digest=digest[:12])


def lost_pictures(attachments: Attachments, named: set[str]) -> Iterator[Words]:
    """The picture files among ``named`` that are missing or damaged."""
    for digest in sorted(named):
        try:
            attachments.load(digest)
        except StorageTrouble:
            yield LOST_FILE.with_(digest=digest[:12])


def changes_after(path: Path, key: bytes, seq: int) -> int | None:
    """How many change sets a damaged file still shows after number ``seq``; None where it shows nothing."""
    found = _still_shown(path, key, "SELECT count(*) FROM change WHERE seq > ?", seq)
    return found[0][0] if found else None


def records_after(path: Path, key: bytes, seq: int) -> dict[str, int]:
    """How many records of each kind these change sets touched; empty where the file shows nothing."""
    query = "SELECT kind, count(DISTINCT record_id) FROM change_line WHERE seq > ? GROUP BY kind"
    return dict(_still_shown(path, key, query, seq))


def _still_shown(path: Path, key: bytes, query: str, seq: int) -> list[Any]:
    try:
        with closing(database.plain_connection(path, key)) as connection:
            return list(connection.execute(query, (seq,)).fetchall())
    except (StorageTrouble, sqlcipher.Error):
        return []
