"""One school's data folder: made, opened, locked, closed.

``school.db`` (encrypted), ``school.keys`` (also in ``backups/``), ``attachments/``, ``backups/``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy.engine import Connection

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage import database
from student_care_desktop.storage.attachments import Attachments
from student_care_desktop.storage.fence import Bounds, Fence
from student_care_desktop.storage.files import trouble_of
from student_care_desktop.storage.folder import Folder
from student_care_desktop.storage.history import find_change as _find_change
from student_care_desktop.storage.history import record_change
from student_care_desktop.storage.keys import Hand, KeyRing, new_keys, read_keys, write_keys
from student_care_desktop.storage.opening import discard, hold, holder, opened
from student_care_desktop.storage.trace import Trace, add_lines, lines
from student_care_desktop.storage.undo import reverse
from student_care_desktop.storage.units import Reading, Writing
from student_care_desktop.storage.vault import Vault, new_vault, open_vault, shared

__all__ = ["Folder", "Store", "create", "discard", "set_aside", "unlock", "unlock_with_recovery"]

NOT_HERE = mark(
    "Trouble", "There is no school data in {folder}. Choose another folder or set up a new school."
)
ALREADY_HERE = mark("Trouble", "There is a school's data in {folder} already. Nothing was changed.")
UNBOUNDED = Bounds()
TAKE_BACK = mark("History", "Take back: {what}")


class Store:
    """An open school; close it when done."""

    def __init__(self, folder: Folder, ring: KeyRing, hand: Hand, who: str, at: dt.datetime) -> None:
        self.folder = folder
        self.ring = ring
        self.hand = hand
        self.who = who
        self._lock = hold(folder, who, at)
        try:
            self.engine = opened(folder, hand.data_key, ring)
        except BaseException:
            self._lock.release()
            raise
        self.attachments = Attachments(folder.attachments, hand.data_key)

    @property
    def data_key(self) -> bytes:
        """The key of the database, 32 bytes."""
        return self.hand.data_key

    @property
    def vault(self) -> Vault | None:
        """The vault of the restricted notes; None where it is closed to the person at the desk."""
        return open_vault(self.ring, self.who, self.hand.secret)

    @contextmanager
    def read(self, bounds: Bounds = UNBOUNDED) -> Iterator[Reading]:
        """One consistent look, inside ``bounds``."""
        with database.reading(self.engine) as connection:
            yield Reading(connection, _fence(connection, bounds))

    @contextmanager
    def write(self, why: Words, at: dt.datetime, bounds: Bounds = UNBOUNDED) -> Iterator[Writing]:
        """One transaction and one change set; nothing of it stays when the block fails."""
        with database.writing(self.engine) as connection:
            unit = Writing(connection, _fence(connection, bounds))
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

    def note(self, act: str, what: str, at: dt.datetime, whose: Iterable[str] = (), why: str = "") -> None:
        """Write in the trace: one line for each child (``whose``: ids), or one line about nobody."""
        told = {"act": act, "what": what, "why": why}
        with database.writing(self.engine) as connection:
            add_lines(connection, at, self.who, told, tuple(whose) or ("",))

    def trace(self, whose: str = "") -> list[Trace]:
        """The trace, newest first; only what is about one child if its id is given."""
        with database.reading(self.engine) as connection:
            return lines(connection, whose)

    def proves(self, passphrase: str) -> None:
        """CareError unless ``passphrase`` is that of the person at the desk."""
        self.ring.unlock(self.who, passphrase)

    def change_passphrase(self, new: str) -> None:
        """Give the person at the desk a new passphrase, in both places of the key slots."""
        self._keep(self.ring.with_passphrase(self.who, new, self.hand))

    def give_key(self, who: str, passphrase: str) -> None:
        """Let ``who`` open the school with ``passphrase``, by a key pair of their own."""
        self._keep(self.ring.with_passphrase(who, passphrase, Hand(self.data_key, b"")))

    def take_key(self, who: str) -> None:
        """``who`` no longer opens the school."""
        self._keep(self.ring.without(who))

    def share_vault(self, vault: Vault, holders: Collection[str]) -> None:
        """Open ``vault`` to ``holders`` and the recovery sheet, and to nobody else."""
        self._keep(shared(self.ring, vault, holders))

    def renew_recovery(self, show: Callable[[str], object]) -> str:
        """A new recovery key, as printed; the one before it no longer opens anything.

        It holds only once ``show`` has brought it to paper: where that fails, the old sheet still opens.
        """
        vault = self.vault
        ring, letters = self.ring.with_new_recovery(self.hand)
        show(letters)
        self._keep(shared(ring, vault, [who for who in ring.boxes if who]) if vault else ring)
        return letters

    def _keep(self, ring: KeyRing) -> None:
        write_keys(ring, self.folder.key_places)
        self.ring = ring

    def close(self) -> None:
        """Let go of the file, for the next program."""
        self.engine.dispose()
        with suppress(OSError):
            holder(self.folder).unlink(missing_ok=True)
        self._lock.release()


def _fence(connection: Connection, bounds: Bounds) -> Fence | None:
    return None if bounds.open else Fence(connection, bounds)


def create(root: Path, who: str, passphrase: str, at: dt.datetime) -> tuple[Store, str]:
    """A new school in ``root``; the open store and the recovery key, which is shown only now."""
    folder = Folder(root)
    if folder.exists:
        raise CareError(ALREADY_HERE.with_(folder=root))
    ring, hand, recovery = new_keys(who, passphrase)
    ring = shared(ring, new_vault(), [who])
    try:
        folder.backups.mkdir(parents=True, exist_ok=True)
        folder.attachments.mkdir(exist_ok=True)
    except OSError as error:
        raise trouble_of(error, root) from error
    return Store(folder, ring, hand, who, at), recovery


def set_aside(root: Path, who: str, at: dt.datetime) -> Path:
    """Give the data folder ``root`` another name and keep it whole; where it is now.

    Raises StorageTrouble while a program holds it, or when the disk does not let us.
    """
    hold(Folder(root), who, at).release()
    goal = root.with_name(f"{root.name}-{at:%Y%m%d-%H%M%S}-{new_id()[:4]}")
    try:
        return root.rename(goal)
    except OSError as error:
        raise trouble_of(error, root) from error


def unlock(root: Path, who: str, passphrase: str, at: dt.datetime) -> Store:
    """Open the school in ``root`` with a passphrase."""
    folder, ring = _ring_of(root)
    hand = ring.unlock(who, passphrase)
    store = Store(folder, ring, hand, who, at)
    if not hand.secret:
        _furnish(store, passphrase)
    return store


def unlock_with_recovery(
    root: Path, who: str, recovery: str, new_passphrase: str, at: dt.datetime
) -> Store:
    """Open the school in ``root`` with the recovery sheet and give ``who`` a new passphrase."""
    folder, ring = _ring_of(root)
    found = ring.unlock_with_recovery(recovery)
    vault = open_vault(ring, "", found.secret)
    ring = ring.with_passphrase(who, new_passphrase, replace(found, secret=b""))
    if vault:
        ring = shared(ring, vault, {who, *(key for key in ring.boxes if key)})
    store = Store(folder, ring, ring.unlock(who, new_passphrase), who, at)
    try:
        write_keys(ring, folder.key_places)
    except BaseException:
        store.close()
        raise
    return store


def _furnish(store: Store, passphrase: str) -> None:
    """A slot of format 1 gets its key pair, and the school its vault if there is none yet."""
    ring = store.ring.with_passphrase(store.who, passphrase, store.hand)
    store.hand = ring.unlock(store.who, passphrase)
    store._keep(ring if ring.vault else shared(ring, new_vault(), [store.who]))


def _ring_of(root: Path) -> tuple[Folder, KeyRing]:
    folder = Folder(root)
    if not folder.exists:
        raise StorageTrouble(NOT_HERE.with_(folder=root))
    return folder, read_keys(folder.key_places)
