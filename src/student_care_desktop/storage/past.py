"""A backup opened to be read: the records as they were then, brought up to the tables of today."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from student_care_desktop.storage import database, migrations
from student_care_desktop.storage.backup import KeyOf, open_backup
from student_care_desktop.storage.units import Reading

__all__ = ["past"]


@contextmanager
def past(file: Path, own: bytes, key_of: KeyOf) -> Iterator[Reading]:
    """One look at the records in the backup ``file``, proven first; the file itself stays as it is.

    ``own`` is the data key of the open school; a backup of other times may ask ``key_of(ring)`` for its own.
    Raises CareError if it is no backup or no key opens it, StorageTrouble if it is damaged or newer.
    """
    with open_backup(file) as backup:
        key = own if backup.opens(own) else key_of(backup.ring)
        backup.prove(key)
        with closing(database.plain_connection(backup.database, key)) as connection:
            migrations.migrate(connection)
        engine = database.engine_for(backup.database, key)
        try:
            with database.reading(engine) as opened:
                yield Reading(opened)
        finally:
            engine.dispose()
