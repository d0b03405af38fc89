"""Backups: made, proven, restored; and the check of everything."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import Path

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.students import Attachment
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Clock, Desk
from student_care_desktop.services.folders import SUFFIX, backups_in
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.proofs import note
from student_care_desktop.services.rejudging import rejudge
from student_care_desktop.storage import backup, check
from student_care_desktop.storage.backup import Proof
from student_care_desktop.storage.keys import WRONG_PASSPHRASE, KeyRing
from student_care_desktop.storage.store import set_aside
from student_care_desktop.storage.trace import broken

__all__ = [
    "Proof", "back_up", "back_up_before", "check_all", "newest", "restore", "restore_over",
    "restore_with_recovery",
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
        return backup.copy_attachments(
            desk.store.folder.attachments, target.parent / "attachments",
            lambda done, of: progress.step(done, of, PICTURES),
        )
    except BaseException:
        target.unlink(missing_ok=True)
        raise


@service
def back_up_before(desk: Desk, step: str) -> Proof:
    """The backup that stands in the data folder before a risky step (``import``)."""
    stamp = desk.now().strftime("%Y%m%d-%H%M%S")
    first = desk.store.folder.backups / f"{stamp}-before-{step}{SUFFIX}"
    others = (first.with_stem(f"{first.stem}-{place}") for place in count(2))
    return back_up(desk, next(file for file in chain([first], others) if not file.exists()))


@service
def newest(desk: Desk) -> Path | None:
    """The newest backup in the data folder."""
    return next(iter(backups_in(desk.store.folder.root)), None)


def restore(file: Path, folder: Path, secret: str) -> dict[str, int]:
    """Restore ``file`` into an empty ``folder``; the counts of what is there now.

    ``secret`` is the passphrase of when the backup was made, or the recovery key.
    """
    return backup.restore(file, folder, lambda ring: _key_of(ring, secret))


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
        backup.restore(file, folder, lambda ring: _key_of(ring, secret))
    except BaseException:
        if aside:
            shutil.rmtree(folder, ignore_errors=True)
            aside.rename(folder)
        raise
    return aside


def _key_of(ring: KeyRing, secret: str) -> bytes:
    """The data key for the passphrase of anybody who opened the school then, or for the recovery sheet."""
    for who in (slot.who for slot in ring.slots if slot.who):
        with suppress(CareError):
            return ring.unlock(who, secret).data_key
    with suppress(CareError):
        return ring.unlock_with_recovery(secret).data_key
    raise CareError(WRONG_PASSPHRASE)


@service
def check_all(desk: Desk, tell: Callable[[Words], object] | None = None) -> list[Words]:
    """Everything that is wrong with the data, the results, the pictures and the backups in the folder.

    ``tell`` hears what is no fault: results that stay as they were judged by something no longer here.
    """
    found = _data_complaints(desk)
    with suppress(StorageTrouble):
        found += broken(reversed(desk.store.trace()))
        again = rejudge(desk)
        found += again.wrong
        for one in again.kept:
            if tell:
                tell(one)
    return [*found, *_backup_complaints(desk)]


def _data_complaints(desk: Desk) -> list[Words]:
    store = desk.store
    found = check.database_complaints(store.folder.database, store.data_key)
    try:
        with access.looking(desk) as look:
            named = {one.digest for one in look.all(Attachment)}
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

