"""When the data is damaged: the last backup that is good, and what would be lost by going back to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.domain.errors import CareError, Damage, StorageTrouble
from student_care_desktop.domain.words import Words
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.kind_names import KINDS, OTHER
from student_care_desktop.services.proofs import Proven, proven_in
from student_care_desktop.storage.backup import open_backup
from student_care_desktop.storage.check import changes_after, records_after
from student_care_desktop.storage.folder import Folder
from student_care_desktop.storage.keys import read_keys
from student_care_desktop.storage.tables import KINDS as TABLES

__all__ = ["Blocked", "LastGood", "Since", "last_good", "opened_or_blocked"]

_UNTOLD = frozenset(kind.name for kind in TABLES if kind.sealed)
"""Not everybody who meets damage may know that there are any."""


@dataclass(frozen=True, slots=True)
class Since:
    """What was saved since a backup: change sets, and the records in them by kind, most first."""

    changes: int
    records: tuple[tuple[Words, int], ...]


@dataclass(frozen=True, slots=True)
class LastGood:
    """The newest proven backup that is good now; ``since`` would be lost, None if nobody knows."""

    backup: Proven
    since: Since | None


@dataclass(frozen=True, slots=True)
class Blocked:
    """What stands in the way of opening; ``good`` is the way back when the data is damaged."""

    words: Words
    good: LastGood | None = None


def opened_or_blocked(opener: Callable[[], Desk], folder: Path, who: str, passphrase: str) -> Desk | Blocked:
    """What is open, or what stands in the way; what the person can mend is raised."""
    try:
        return opener()
    except Damage as damage:
        return Blocked(damage.words, _known(folder, who, passphrase))
    except StorageTrouble as trouble:
        return Blocked(trouble.words)


@service
def last_good(desk: Desk) -> LastGood | None:
    """The same while the school is open: a page that was read, or a check, is damaged."""
    return _last_good(desk.store.folder, desk.store.data_key)


def _known(folder: Path, who: str, passphrase: str) -> LastGood | None:
    try:
        key = read_keys(Folder(folder).key_places).unlock(who, passphrase).data_key
    except (CareError, StorageTrouble):
        key = None
    return _last_good(Folder(folder), key)


def _last_good(folder: Folder, key: bytes | None) -> LastGood | None:
    good = next((one for one in proven_in(folder.root) if one.here and _good(one.path, key)), None)
    return LastGood(good, _since(folder.database, key, good.seq)) if good else None


def _good(file: Path, key: bytes | None) -> bool:
    """Whether every record is there as it was saved: the disk that failed may hold the backup too.

    Without the key of then (its file is lost or another school's), whether the file is as it was written.
    """
    try:
        with open_backup(file) as backup:
            return key is None or not backup.opens(key) or not backup.complaints(key)
    except (CareError, StorageTrouble):
        return False


def _since(database: Path, key: bytes | None, seq: int) -> Since | None:
    found = changes_after(database, key, seq) if key and seq else None
    if key is None or found is None:
        return None
    records = Counter[str]()
    for kind, count in records_after(database, key, seq).items():
        records[kind if kind in KINDS and kind not in _UNTOLD else ""] += count
    return Since(found, tuple((KINDS.get(kind, OTHER), count) for kind, count in records.most_common()))
