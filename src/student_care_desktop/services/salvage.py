"""When the data cannot be opened: the last proven backup, and what would be lost by going back to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.words import Words
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.proofs import Proven, proven_in
from student_care_desktop.storage.backup import label_of
from student_care_desktop.storage.check import changes_after
from student_care_desktop.storage.database import DAMAGED
from student_care_desktop.storage.folder import Folder
from student_care_desktop.storage.history import changes
from student_care_desktop.storage.keys import NO_KEYS, read_keys

__all__ = ["Blocked", "LastGood", "last_good", "opened_or_blocked"]


@dataclass(frozen=True, slots=True)
class LastGood:
    """The newest proven backup that can be reached; ``lost`` are the change sets since, None if unknown."""

    backup: Proven
    lost: int | None


@dataclass(frozen=True, slots=True)
class Blocked:
    """What stands in the way of opening; ``good`` is the way back when the data is damaged."""

    words: Words
    good: LastGood | None = None


def opened_or_blocked(opener: Callable[[], Desk], folder: Path, who: str, passphrase: str) -> Desk | Blocked:
    """What is open, or what stands in the way; what the person can mend is raised."""
    try:
        return opener()
    except StorageTrouble as trouble:
        damaged = trouble.words.text in (DAMAGED.text, NO_KEYS.text)
        return Blocked(trouble.words, _known(folder, who, passphrase) if damaged else None)


@service
def last_good(desk: Desk) -> LastGood | None:
    """The same while the school is open: a check found damage."""
    good = _newest(desk.store.folder.root)
    if good is None:
        return None
    try:
        with access.looking(desk) as look:
            return LastGood(good, sum(one.seq > good.seq for one in changes(look)))
    except StorageTrouble:
        return LastGood(good, None)


def _known(folder: Path, who: str, passphrase: str) -> LastGood | None:
    good = _newest(folder)
    if good is None:
        return None
    try:
        key = read_keys(Folder(folder).key_places).unlock(who, passphrase).data_key
    except (CareError, StorageTrouble):
        return LastGood(good, None)
    return LastGood(good, changes_after(Folder(folder).database, key, good.seq))


def _newest(folder: Path) -> Proven | None:
    return next((one for one in proven_in(folder) if one.here and _whole(one.path)), None)


def _whole(file: Path) -> bool:
    try:
        label_of(file)
    except (CareError, StorageTrouble):
        return False
    return True
