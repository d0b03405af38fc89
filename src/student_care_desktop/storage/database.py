"""The encrypted database file: opening it, its units of reading and writing, and what can go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, create_engine, event, exc
from sqlalchemy.engine import Engine

from student_care_desktop.domain.errors import Damage, StorageTrouble
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage.files import DISK_FULL, has_room

__all__ = ["DAMAGED", "engine_for", "plain_connection", "reading", "trouble", "writing"]

DAMAGED = mark(
    "Trouble",
    "The data file is damaged or was opened with another school's key file. Nothing was changed. "
    "Run the check, then restore the newest backup.",
)
BUSY = mark("Trouble", "The data file is busy. Nothing was changed. Wait a moment and do it again.")
DISK_TROUBLE = mark(
    "Trouble",
    "The disk answered with an error ({reason}). Nothing was changed. Check the disk and try again.",
)


def trouble(error: BaseException, path: Path) -> StorageTrouble:
    """What an error of the database at ``path`` means, in words."""
    text = str(getattr(error, "orig", None) or error).lower()
    words: Words = DISK_TROUBLE.with_(reason=text[:80])
    if "full" in text or ("i/o error" in text and not has_room(path)):
        words = DISK_FULL
    elif "malformed" in text or "not a database" in text or "file is encrypted" in text:
        return Damage(DAMAGED)
    elif "locked" in text or "busy" in text:
        words = BUSY
    return StorageTrouble(words)


def _prepare(connection: Any, key: bytes) -> None:
    """Key first, silence, then the promises: foreign keys, WAL and a full sync at each commit."""
    connection.isolation_level = None
    for statement in (
        "PRAGMA cipher_log_level = NONE",
        f"PRAGMA key = \"x'{key.hex()}'\"",
        "PRAGMA cipher_memory_security = OFF",
        "PRAGMA foreign_keys = ON",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA busy_timeout = 5000",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA cache_size = -32000",
    ):
        connection.execute(statement)


def plain_connection(path: Path, key: bytes) -> Any:
    """A keyed driver connection to ``path``, outside SQLAlchemy (backups and checks)."""
    connection = None
    try:
        connection = sqlcipher.connect(str(path), timeout=5)
        connection.isolation_level = None
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher.Error as error:
        if connection:
            connection.close()
        raise trouble(error, path) from error
    return connection


def engine_for(path: Path, key: bytes) -> Engine:
    """The engine of the file at ``path`` under the raw 32-byte ``key``."""
    engine = create_engine(f"sqlite:///{path}", module=sqlcipher)
    event.listen(engine, "connect", lambda connection, _record: _prepare(connection, key))
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent look at the database."""
    with _unit(engine, "BEGIN", "ROLLBACK") as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction: all of the block, or nothing."""
    with _unit(engine, "BEGIN IMMEDIATE", "COMMIT") as connection:
        yield connection


@contextmanager
def _unit(engine: Engine, begin: str, end: str) -> Iterator[Connection]:
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(begin)
            try:
                yield connection
                connection.exec_driver_sql(end)
            except BaseException:
                _undo(connection)
                raise
    except exc.IntegrityError:
        raise
    except (exc.DBAPIError, sqlcipher.Error) as error:
        raise trouble(error, Path(engine.url.database or "")) from error


def _undo(connection: Connection) -> None:
    raw: Any = connection.connection.dbapi_connection
    if raw is not None and raw.in_transaction:
        connection.exec_driver_sql("ROLLBACK")
