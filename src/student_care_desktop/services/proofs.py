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
from student_care_desktop.storage.files import written

__all__ = ["Proven", "note", "proven"]

_KEPT = 50


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
        return self.path.exists()


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
    )
    kept = [new, *(one for one in _read(desk) if one.file != new.file)][:_KEPT]
    text = json.dumps([asdict(one) for one in kept], ensure_ascii=False)
    with suppress(StorageTrouble), written(_place(desk)) as file:
        file.write(text.encode())


def _place(desk: Desk) -> Path:
    return desk.store.folder.backups / "proven.json"


def _read(desk: Desk) -> list[Proven]:
    try:
        lines = json.loads(_place(desk).read_text(encoding="utf-8"))
        return [Proven(**line) for line in lines]
    except (OSError, ValueError, TypeError):
        return []
