"""One school's data folder: made, opened, locked, closed.

``school.db`` (encrypted), ``school.keys`` (also in ``backups/``), ``attachments/``, ``backups/``.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy.engine import Engine

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage import database, migrations
from student_care_desktop.storage.attachments import Attachments
from student_care_desktop.storage.backup import HALF, back_up
from student_care_desktop.storage.files import trouble_of, written
from student_care_desktop.storage.folder import Folder
from student_care_desktop.storage.history import find_change as _find_change
from student_care_desktop.storage.history import record_change
from student_care_desktop.storage.keys import KeyRing, heal_keys, new_keys, read_keys, write_keys
from student_care_desktop.storage.undo import reverse
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["Folder", "Store", "create", "discard", "set_aside", "unlock", "unlock_with_recovery"]

HELD = mark(
    "Trouble",
    "This data is open already: {who}, on {device}, since {since}. Nothing was changed. "
    "Close the program there, then try again.",
)
NOT_HERE = mark(
    "Trouble", "There is no school data in {folder}. Choose another folder or set up a new school."
)
ALREADY_HERE = mark("Trouble", "There is a school's data in {folder} already. Nothing was changed.")
TAKE_BACK = mark("History", "Take back: {what}")


class Store:
    """An open school; close it when done."""

    def __init__(self, folder: Folder, ring: KeyRing, data_key: bytes, who: str, at: dt.datetime) -> None:
        self.folder = folder
        self.ring = ring
        self.data_key = data_key
        self.who = who
        self._lock = _hold(folder, who, at)
        try:
            self.engine = _opened(folder, data_key, ring)
        except BaseException:
            self._lock.release()
            raise
        self.attachments = Attachments(folder.attachments, data_key)

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """One consistent look."""
        with database.reading(self.engine) as connection:
            yield Reading(connection)

    @contextmanager
    def write(self, why: Words, at: dt.datetime) -> Iterator[Writing]:
        """One transaction and one change set; nothing of it stays when the block fails."""
        with database.writing(self.engine) as connection:
            unit = Writing(connection)
            yield unit
            record_change(unit, self.who, at, why)

    def take_back(self, key: str, at: dt.datetime) -> Words:
        """Take the change set ``key`` back as a change set of its own; what it was."""
        with database.writing(self.engine) as connection:
            unit = Writing(connection)
            target = _find_change(unit, key)
            reverse(unit, target)
            record_change(unit, self.who, at, TAKE_BACK.with_(what=target.why), takes_back=target.id)
            return target.why

    def proves(self, passphrase: str) -> bytes:
        """The data key once more; CareError unless ``passphrase`` is that of the person at the desk."""
        return self.ring.unlock(self.who, passphrase)

    def change_passphrase(self, new: str) -> None:
        """Give the person at the desk a new passphrase, in both places of the key slots."""
        self._keep(self.ring.with_passphrase(self.who, new, self.data_key))

    def renew_recovery(self) -> str:
        """A new recovery key, as printed; the one before it no longer opens anything."""
        ring, letters = self.ring.with_new_recovery(self.data_key)
        self._keep(ring)
        return letters

    def _keep(self, ring: KeyRing) -> None:
        write_keys(ring, self.folder.key_places)
        self.ring = ring

    def close(self) -> None:
        """Let go of the file, for the next program."""
        self.engine.dispose()
        with suppress(OSError):
            _holder(self.folder).unlink(missing_ok=True)
        self._lock.release()


def create(root: Path, who: str, passphrase: str, at: dt.datetime) -> tuple[Store, str]:
    """A new school in ``root``; the open store and the recovery key, which is shown only now."""
    folder = Folder(root)
    if folder.exists:
        raise CareError(ALREADY_HERE.with_(folder=root))
    ring, data_key, recovery = new_keys(who, passphrase)
    try:
        folder.backups.mkdir(parents=True, exist_ok=True)
        folder.attachments.mkdir(exist_ok=True)
    except OSError as error:
        raise trouble_of(error, root) from error
    return Store(folder, ring, data_key, who, at), recovery


def discard(root: Path) -> None:
    """Take away a school that could not be set up whole, so that it can be set up once more."""
    folder = Folder(root)
    for path in (*root.glob(f"{folder.database.name}*"), *folder.key_places):
        path.unlink(missing_ok=True)


def set_aside(root: Path, who: str, at: dt.datetime) -> Path:
    """Give the data folder ``root`` another name and keep it whole; where it is now.

    Raises StorageTrouble while a program holds it, or when the disk does not let us.
    """
    _hold(Folder(root), who, at).release()
    goal = root.with_name(f"{root.name}-{at:%Y%m%d-%H%M%S}-{new_id()[:4]}")
    try:
        return root.rename(goal)
    except OSError as error:
        raise trouble_of(error, root) from error


def unlock(root: Path, who: str, passphrase: str, at: dt.datetime) -> Store:
    """Open the school in ``root`` with a passphrase."""
    folder, ring = _ring_of(root)
    return Store(folder, ring, ring.unlock(who, passphrase), who, at)


def unlock_with_recovery(
    root: Path, who: str, recovery: str, new_passphrase: str, at: dt.datetime
) -> Store:
    """Open the school in ``root`` with the recovery sheet and give ``who`` a new passphrase."""
    folder, ring = _ring_of(root)
    data_key = ring.unlock_with_recovery(recovery)
    ring = ring.with_passphrase(who, new_passphrase, data_key)
    store = Store(folder, ring, data_key, who, at)
    try:
        write_keys(ring, folder.key_places)
    except BaseException:
        store.close()
        raise
    return store


def _ring_of(root: Path) -> tuple[Folder, KeyRing]:
    folder = Folder(root)
    if not folder.exists:
        raise StorageTrouble(NOT_HERE.with_(folder=root))
    return folder, read_keys(folder.key_places)


def _opened(folder: Folder, data_key: bytes, ring: KeyRing) -> Engine:
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
    for path in (*folder.root.glob(".*.part"), *folder.backups.glob(".*.part")):
        path.unlink(missing_ok=True)
    for path in folder.backups.glob(f"{HALF}*"):
        shutil.rmtree(path, ignore_errors=True)


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
        if found < migrations.NEWEST:
            back_up(folder.database, data_key, ring, folder.backups / f"before-step-{found + 1}.backup")
            migrations.migrate(connection)


def _holder(folder: Folder) -> Path:
    return folder.root / "school.holder"


def _hold(folder: Folder, who: str, at: dt.datetime) -> FileLock:
    """The lock of the operating system: it ends with the program, however that ends."""
    lock = FileLock(folder.root / "school.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise StorageTrouble(HELD.with_(**_who_holds(folder))) from None
    except OSError as error:
        raise trouble_of(error, folder.database) from error
    note = {"who": who, "device": platform.node(), "since": at.strftime("%H:%M"), "process": os.getpid()}
    with suppress(StorageTrouble), written(_holder(folder)) as file:
        file.write(json.dumps(note).encode())
    return lock


def _who_holds(folder: Folder) -> dict[str, object]:
    try:
        note = json.loads(_holder(folder).read_bytes())
    except (OSError, ValueError):
        note = {}
    return {key: note.get(key, "?") for key in ("who", "device", "since")}

