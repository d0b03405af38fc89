"""Numbered steps from an empty file to today's tables; ``PRAGMA user_version`` counts them.

A step is a module ``step_0001`` with ``STATEMENTS``, frozen as shipped.  Steps run with foreign keys
off and inside one transaction, after a backup; foreign keys are checked before it commits.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.files import DISK_FULL

__all__ = ["NEWEST", "migrate", "version_of"]

NEWEST = 9
"""The version this program writes."""

NEWER_FILE = mark(
    "Trouble",
    "This data was saved by a newer program (version {found}; this one knows {known}). "
    "Nothing was changed. Install the newer program to open it.",
)
BROKEN = mark(
    "Trouble", "Bringing the data up to date failed. Nothing was changed; a backup stands in the folder."
)


def version_of(connection: Any) -> int:
    """The version of an open file; StorageTrouble if it comes from a newer program."""
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > NEWEST:
        raise StorageTrouble(NEWER_FILE.with_(found=found, known=NEWEST))
    return found


def migrate(connection: Any) -> None:
    """Bring an open driver connection's file to ``NEWEST``, all steps or none."""
    first = version_of(connection) + 1
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(first, NEWEST + 1):
            for statement in import_module(f"{__name__}.step_{number:04}").STATEMENTS:
                connection.execute(statement)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise StorageTrouble(BROKEN)
        connection.execute(f"PRAGMA user_version = {NEWEST}")
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, sqlcipher.Error):
            raise StorageTrouble(DISK_FULL if "full" in str(error) else BROKEN) from error
        raise
    connection.execute("PRAGMA foreign_keys = ON")
