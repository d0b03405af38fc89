"""The list of proven backups: where they were made, when, and what was counted in them.

It lies in the data folder beside the backups and holds no child's data.  It is no record of the
school, so it makes no history; when it is lost, the backups themselves are still there.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.backup import Proof
from student_care_desktop.storage.files import reachable, written
from student_care_desktop.storage.folder import Folder

__all__ = ["Proven", "note", "proven", "proven_in"]

_KEPT = 200


@dataclass(frozen=True, slots=True)
class Proven:
    """A backup that was opened and counted when it was made; ``size`` is in bytes, ``at`` ISO 8601.

    ``inside`` says that it lies in the data folder and is lost together with it.
    """

    file: str
    at: str
    size: int
    children: int
    inside: bool = False
    seq: int = 0
    """The newest change set in it; 0 where that is not known."""

    @property
    def path(self) -> Path:
        """Where it was written."""
        return Path(self.file)

    @property
    def made(self) -> dt.datetime:
        """When it was made, in the local time of then."""
        return dt.datetime.fromisoformat(self.at)

    @property
    def here(self) -> bool:
        """Whether the file can be reached now: a stick may be unplugged."""
        return reachable(self.path)

    @property
    def away(self) -> bool:
        """Whether its folder cannot be reached now, so that nobody knows whether the file is still there."""
        return not reachable(self.path.parent)


@service
def proven(desk: Desk) -> Sequence[Proven]:
    """The proven backups, newest first."""
    with access.looking(desk):
        return _read(desk)


@service
def note(desk: Desk, proof: Proof) -> None:
    """Remember a backup that was just proven; the backup stands also when this cannot be written."""
    new = Proven(
        str(proof.file.absolute()), desk.now().isoformat(timespec="seconds"), proof.size,
        proof.counts.get("student", 0), proof.file.parent == desk.store.folder.backups,
        proof.seq,
    )
    kept = [new, *(one for one in _read(desk) if one.file != new.file and (one.here or one.away))][:_KEPT]
    text = json.dumps([asdict(one) for one in kept], ensure_ascii=False)
    with suppress(StorageTrouble), written(_list_in(desk.store.folder.root)) as file:
        file.write(text.encode())


def proven_in(root: Path) -> list[Proven]:
    """The proven backups that a data folder knows of, newest first; known before it is opened."""
    try:
        lines = json.loads(_list_in(root).read_text(encoding="utf-8"))
        return [Proven(**line) for line in lines]
    except (OSError, ValueError, TypeError):
        return []


def _list_in(root: Path) -> Path:
    return Folder(root).backups / "proven.json"


def _read(desk: Desk) -> list[Proven]:
    return proven_in(desk.store.folder.root)
