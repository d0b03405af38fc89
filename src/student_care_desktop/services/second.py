"""The second place for backups: where it is now, and whether what lies there is good."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.folders import SUFFIX
from student_care_desktop.storage import backup, shelves
from student_care_desktop.storage.attachments import Attachments
from student_care_desktop.storage.check import lost_pictures
from student_care_desktop.storage.files import reachable

__all__ = ["KEY", "SecondPlace", "second_place"]

KEY = "second-place"
"""The setting that remembers it."""

AWAY = mark(
    "Check",
    "The second place ({folder}) is not plugged in, so its backups were not looked at. Check again when it "
    "is.",
)
THERE = mark("Check", "Second place ({folder}): {count} backups opened, checked and counted.")
NONE_THERE = mark(
    "Check", "Second place ({folder}): no backup of this school yet. The next one goes there too."
)
IN_SECOND = mark("Check", "Second place, {file}: {what}")
NOT_OURS = mark(
    "Check", "Second place, {file}: made with another key, such as another school's, so it was not checked."
)


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """The folder that was chosen, and where it is now; None while it is not plugged in."""

    chosen: Path
    here: Path | None


@service
def second_place(desk: Desk) -> SecondPlace | None:
    """The second place of this school; None while none was chosen."""
    with access.looking(desk) as look:
        kept = look.first(Setting, key=KEY)
    if kept is None:
        return None
    told = json.loads(kept.value)
    folder = Path(told["folder"])
    return SecondPlace(folder, shelves.find_shelf(folder, told["marker"], shelves.volumes()))


def complaints_there(desk: Desk, tell: Callable[[Words], object]) -> list[Words]:
    """What is wrong with the backups in the second place; ``tell`` hears what is no fault."""
    place = second_place(desk)
    if place is None:
        return []
    if place.here is None:
        tell(AWAY.with_(folder=place.chosen))
        return []
    return _Shelf(desk, place.here).complaints(tell)


class _Shelf:
    """The backups that lie in one folder, each opened in its turn; pictures lie there once for all."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.folder, self.key = folder, desk.store.data_key
        self.pictures = set[str]()
        self.found: list[Words] = []

    def complaints(self, tell: Callable[[Words], object]) -> list[Words]:
        good = sum(self._looked_at(file, tell) for file in self._files())
        if not reachable(self.folder):
            tell(AWAY.with_(folder=self.folder))
            return []
        lost = lost_pictures(Attachments(self.folder / "attachments", self.key), self.pictures)
        if good or not self.found:
            tell((THERE if good else NONE_THERE).with_(folder=self.folder, count=good))
        return [*self.found, *(IN_SECOND.with_(file="attachments", what=what) for what in lost)]

    def _files(self) -> list[Path]:
        with suppress(OSError):
            return sorted(self.folder.glob(f"*{SUFFIX}"))
        return []

    def _looked_at(self, file: Path, tell: Callable[[Words], object]) -> bool:
        """Whether it is this school's and good; its faults are added to ``found``."""
        try:
            with backup.open_backup(file) as unpacked:
                if not unpacked.opens(self.key):
                    tell(NOT_OURS.with_(file=file.name))
                    return False
                faults = unpacked.complaints(self.key)
                self.pictures |= set() if faults else unpacked.pictures(self.key)
        except (CareError, StorageTrouble) as trouble:
            faults = [trouble.words]
        self.found += [IN_SECOND.with_(file=file.name, what=what) for what in faults]
        return not faults
