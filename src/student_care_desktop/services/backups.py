"""Backups: made, proven, restored; and the check of everything."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Clock, Desk
from student_care_desktop.services.folders import SUFFIX, backups_in
from student_care_desktop.services.letterhead import garuda_in
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.proofs import note, proven
from student_care_desktop.services.rejudging import rejudge
from student_care_desktop.services.second import complaints_there
from student_care_desktop.storage import backup, check
from student_care_desktop.storage.attachments import copy_attachments
from student_care_desktop.storage.backup import Proof
from student_care_desktop.storage.files import trouble_of
from student_care_desktop.storage.keys import WRONG_PASSPHRASE, KeyRing
from student_care_desktop.storage.store import set_aside
from student_care_desktop.storage.tables import PICTURED
from student_care_desktop.storage.trace import broken

__all__ = [
    "Listed", "Proof", "back_up", "back_up_before", "check_all", "listed", "newest", "proves", "restore",
    "restore_over", "restore_with_recovery",
]

COPYING = mark("Backup", "Copying the records, then opening and counting the copy")
PICTURES = mark("Backup", "Copying new pictures")
IN_BACKUP = mark("Check", "{file}: {what}")


@service
def back_up(desk: Desk, target: Path, progress: Progress | None = None) -> Proof:
    """A proven backup at ``target``; new pictures are copied to ``attachments/`` beside it.

    When it is cancelled or fails there is no backup; pictures already copied stay for the next one.
    """
    progress = progress or Progress()
    with access.looking(desk):
        store = desk.store
        progress.step(0, 0, COPYING)
        proof = backup.back_up(store.folder.database, store.data_key, store.ring, target, desk.now())
        if target.parent != store.folder.backups:
            proof = replace(proof, attachments=_copy_pictures(desk, target, progress))
    note(desk, proof)
    return proof


def _copy_pictures(desk: Desk, target: Path, progress: Progress) -> int:
    try:
        return copy_attachments(
            desk.store.folder.attachments, target.parent / "attachments",
            lambda done, of: progress.step(done, of, PICTURES),
        )
    except BaseException as error:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise trouble_of(error, target) from error
        raise


@service
def back_up_before(desk: Desk, step: str) -> Proof:
    """The backup that stands in the data folder before a risky step (``import``, ``merge``, ``restore``)."""
    return back_up(desk, free_name(desk, f"before-{step}"))


def free_name(desk: Desk, cause: str) -> Path:
    """A name for a backup in the data folder that tells when and why."""
    stamp = desk.now().strftime("%Y%m%d-%H%M%S")
    first = desk.store.folder.backups / f"{stamp}-{cause}{SUFFIX}"
    others = (first.with_stem(f"{first.stem}-{place}") for place in count(2))
    return next(file for file in chain([first], others) if not file.exists())


@service
def newest(desk: Desk) -> Path | None:
    """The newest backup in the data folder."""
    return next(iter(backups_in(desk.store.folder.root)), None)


@dataclass(frozen=True, slots=True)
class Listed:
    """A backup file as it lies somewhere: what it says of itself; ``counts`` is empty where it is cut short.

    ``inside`` says that it lies in the data folder; ``noted``, that it was proven when it was made.
    """

    file: Path
    at: dt.datetime
    size: int  # bytes
    counts: dict[str, int]
    inside: bool
    noted: bool


@service
def listed(desk: Desk, places: Iterable[Path] = ()) -> list[Listed]:
    """The backups in the data folder, in ``places`` and wherever else one was made, newest first."""
    noted = {one.path for one in proven(desk) if one.here}
    folders = (desk.store.folder.backups, *places)
    files = {file.absolute() for folder in folders for file in folder.glob(f"*{SUFFIX}")} | noted
    found = [_listed(desk, file, file in noted) for file in files]
    return sorted(found, key=lambda one: (one.at, one.file.name), reverse=True)


def _listed(desk: Desk, file: Path, noted: bool) -> Listed:
    shown, counts = file.stat(), dict[str, int]()
    at = dt.datetime.fromtimestamp(shown.st_mtime).astimezone()
    with suppress(CareError, StorageTrouble):
        label = backup.label_of(file)
        at, counts = label.at or at, label.counts
    inside = file.parent == desk.store.folder.backups.absolute()
    return Listed(file, at, shown.st_size, counts, inside, noted)


@service
def proves(desk: Desk, file: Path) -> bool:
    """Whether a backup opens now, and every record is there as it was saved."""
    return not _complaints_of(file, desk)


def restore(file: Path, folder: Path, secret: str) -> dict[str, int]:
    """Restore ``file`` into an empty ``folder``; the counts of what is there now.

    ``secret`` is the passphrase of when the backup was made, or the recovery key.
    """
    return backup.restore(file, folder, lambda ring: key_of(ring, secret))


def restore_with_recovery(file: Path, folder: Path, recovery: str) -> dict[str, int]:
    """Restore ``file`` on a bare PC with the recovery sheet."""
    return backup.restore(file, folder, lambda ring: ring.unlock_with_recovery(recovery).data_key)


def restore_over(file: Path, folder: Path, secret: str, now: Clock) -> Path | None:
    """Put ``file`` in the place of the data in ``folder``; ``secret`` is its passphrase or recovery key.

    What lay there is not lost: it is kept whole beside, under the name that comes back.  It returns to
    its place when the backup cannot be restored.
    """
    aside = set_aside(folder, access.HEAD, now()) if folder.exists() and any(folder.iterdir()) else None
    if aside and file.is_relative_to(folder):
        file = aside / file.relative_to(folder)
    try:
        backup.restore(file, folder, lambda ring: key_of(ring, secret))
    except BaseException:
        if aside:
            shutil.rmtree(folder, ignore_errors=True)
            aside.rename(folder)
        raise
    return aside


def key_of(ring: KeyRing, secret: str) -> bytes:
    """The data key for the passphrase of anybody who opened the school then, or for the recovery sheet."""
    for who in (slot.who for slot in ring.slots if slot.who):
        with suppress(CareError):
            return ring.unlock(who, secret).data_key
    with suppress(CareError):
        return ring.unlock_with_recovery(secret).data_key
    raise CareError(WRONG_PASSPHRASE)


@service
def check_all(desk: Desk, tell: Callable[[Words], object] | None = None) -> list[Words]:
    """Everything that is wrong with the data, the results, the pictures and the backups in both places.

    ``tell`` hears what is no fault: results that stay as they were judged by something no longer here, a
    second place that is not plugged in.
    """
    tell = tell or (lambda words: None)
    found = _data_complaints(desk)
    with suppress(StorageTrouble):
        found += broken(reversed(desk.store.trace()))
        again = rejudge(desk)
        found += again.wrong
        for one in again.kept:
            tell(one)
    found += _backup_complaints(desk)
    with suppress(StorageTrouble):
        found += complaints_there(desk, tell)
    return found


def _data_complaints(desk: Desk) -> list[Words]:
    store = desk.store
    found = check.database_complaints(store.folder.database, store.data_key)
    try:
        with access.looking(desk) as look:
            rows = [row for kind in PICTURED for row in look.values(kind.record, ("digest",))]
            named = {garuda_in(look), *(name for (name,) in rows)} - {""}
    except StorageTrouble as trouble:
        return found or [trouble.words]
    return [*found, *check.attachment_complaints(store.attachments, named)]


def _backup_complaints(desk: Desk) -> Iterator[Words]:
    for file in sorted(desk.store.folder.backups.glob(f"*{SUFFIX}")):
        for what in _complaints_of(file, desk):
            yield IN_BACKUP.with_(file=file.name, what=what)


def _complaints_of(file: Path, desk: Desk) -> list[Words]:
    try:
        with backup.open_backup(file) as unpacked:
            return unpacked.complaints(desk.store.data_key)
    except (StorageTrouble, CareError) as trouble:
        return [trouble.words]

