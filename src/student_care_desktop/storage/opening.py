"""Opening a data folder: held by one program, swept of what a killed one left, brought up to date."""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy.engine import Engine

from student_care_desktop.domain.errors import Damage, StorageTrouble
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage import database, migrations
from student_care_desktop.storage.backup import back_up
from student_care_desktop.storage.files import trouble_of, written
from student_care_desktop.storage.folder import Folder
from student_care_desktop.storage.keys import KeyRing, heal_keys, write_keys
from student_care_desktop.storage.shelves import sweep

__all__ = ["discard", "hold", "holder", "opened"]

HELD = mark(
    "Trouble",
    "This data is open already: {who}, on {device}, since {since}. Nothing was changed. "
    "Close the program there, then try again.",
)
HELD_JUST_NOW = mark(
    "Trouble",
    "This data was opened by another program just now. Nothing was changed. "
    "Close that program, or wait a moment, then try again.",
)


def opened(folder: Folder, data_key: bytes, ring: KeyRing) -> Engine:
    """The engine of the folder's database, laid out or brought up to date."""
    _sweep(folder)
    if folder.exists:
        _bring_up_to_date(folder, data_key, ring)
    else:
        _lay_out(folder, data_key, ring)
    heal_keys(ring, folder.key_places)
    return database.engine_for(folder.database, data_key)


def _sweep(folder: Folder) -> None:
    """What a program that was killed left half-written."""
    for place in (folder.root, folder.backups):
        sweep(place)


def _lay_out(folder: Folder, data_key: bytes, ring: KeyRing) -> None:
    """An empty database whose keys are on the disk before it is."""
    _set_aside(folder.key_places)
    try:
        write_keys(ring, folder.key_places)
        with closing(database.plain_connection(folder.database, data_key)) as connection:
            migrations.migrate(connection)
    except BaseException:
        discard(folder.root)
        raise


def _set_aside(places: Iterable[Path]) -> None:
    """Keys whose data is not there are kept: the data may come back to its place."""
    for place in places:
        try:
            place.replace(place.with_name(f"{place.name}.{new_id()[:8]}"))
        except FileNotFoundError:
            continue
        except OSError as error:
            raise trouble_of(error, place) from error


def _bring_up_to_date(folder: Folder, data_key: bytes, ring: KeyRing) -> None:
    """Every step that the data still lacks; a backup stands before the first one."""
    with closing(database.plain_connection(folder.database, data_key)) as connection:
        found = migrations.version_of(connection)
        if not found:  # an empty file would be laid out anew, as if there had never been a child
            raise Damage(database.DAMAGED)
        if found < migrations.NEWEST:
            back_up(folder.database, data_key, ring, folder.backups / f"before-step-{found + 1}.backup")
            migrations.migrate(connection)


def holder(folder: Folder) -> Path:
    """Where it stands who holds the folder."""
    return folder.root / "school.holder"


def hold(folder: Folder, who: str, at: dt.datetime) -> FileLock:
    """The lock of the operating system: it ends with the program, however that ends.

    Whichever thread took it, any may give it back: the window opens a school in a worker, and closes it.
    """
    lock = FileLock(folder.root / "school.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise StorageTrouble(_held(folder)) from None
    except OSError as error:
        raise trouble_of(error, folder.database) from error
    note = {"who": who, "device": platform.node(), "since": at.strftime("%H:%M"), "process": os.getpid()}
    with suppress(StorageTrouble), written(holder(folder)) as file:
        file.write(json.dumps(note).encode())
    return lock


def _held(folder: Folder) -> Words:
    """Who holds the school; between two short commands nobody has signed yet."""
    try:
        note = json.loads(holder(folder).read_bytes())
        return HELD.with_(**{key: note[key] for key in ("who", "device", "since")})
    except (OSError, ValueError, KeyError, TypeError):
        return HELD_JUST_NOW


def discard(root: Path) -> None:
    """Take away a school that could not be set up whole, so that it can be set up once more."""
    folder = Folder(root)
    for path in (*root.glob(f"{folder.database.name}*"), *folder.key_places):
        path.unlink(missing_ok=True)
