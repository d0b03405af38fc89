"""Backups that make themselves: in two places, proven in each, the old ones thinned.

The program makes them, whoever sits at the desk.  The second place is a folder that the school chose; when it
lies on a stick that is not plugged in, the backup in the data folder is made all the same.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.thinning import thin
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.backups import back_up, free_name
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.proofs import Proven, note, proven
from student_care_desktop.services.second import KEY, SecondPlace, second_place
from student_care_desktop.storage import backup, shelves
from student_care_desktop.storage.attachments import copy_attachments
from student_care_desktop.storage.backup import Proof
from student_care_desktop.storage.files import reachable
from student_care_desktop.storage.history import changes

__all__ = [
    "Kept", "SecondPlace", "Standing", "choose_place", "due", "forget_place", "keep", "second_place",
    "standing", "unkept",
]

CHOOSE = mark("Why", "Choose the second place for backups")
FORGET = mark("Why", "Keep backups in one place only")
SECOND = mark("Backup", "Writing the backup to the second place, then opening and counting it there")
AWAY = mark("Backup", "The second place ({folder}) is not plugged in. The backup in this computer is good.")
PULLED = mark(
    "Backup",
    "The second place ({folder}) went away while the backup was written. Nothing half counts as a backup, "
    "and the one in this computer is good. Plug it in again; the next backup goes there too.",
)
NOT_WRITTEN = mark(
    "Backup",
    "The second place ({folder}) has no new backup: {reason} The one in this computer is good. A stick "
    "formatted as FAT32 holds no file of 4 GB or more.",
)
INSIDE = mark("Backup", "The second place must not lie in the data folder: both would be lost together.")

_OWN = re.compile(r"\d{8}-\d{6}-.*\.backup")
"""How the program names its own backups; those that a person made are never thinned."""
_A_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Kept:
    """The proven backups that were made, and why there is none in the second place."""

    proofs: tuple[Proof, ...]
    missed: Words | None = None
    failed: bool = False
    """Whether the second place was there and could not be written."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The newest proven backup, in how many places it is, and how many days old it is."""

    newest: Proven | None
    places: int
    days: int


@service
def keep(desk: Desk, cause: str = "auto", progress: Progress | None = None) -> Kept:
    """A proven backup in the data folder and in the second place; then the old ones are thinned.

    Raises as :func:`backups.back_up` does for the data folder; ``missed`` tells of a second place that fails.
    """
    progress = progress or Progress()
    inside = back_up(desk, free_name(desk, cause), progress)
    place = second_place(desk)
    second, missed = _second(desk, inside, progress, place) if place else (None, None)
    _thin(desk, desk.store.folder.backups)
    if second:
        _thin(desk, second.file.parent)
    failed = bool(missed and place and place.here)
    return Kept((inside, *([second] if second else [])), missed, failed)


@service
def due(desk: Desk) -> bool:
    """Whether something was changed and the newest proven backup is a day old, or there is none."""
    newest = next((one for one in proven(desk) if one.inside and one.here), None)
    return unkept(desk) and (newest is None or desk.now() - newest.made >= _A_DAY)


@service
def unkept(desk: Desk) -> bool:
    """Whether something was changed that a place which is here does not hold in a proven backup."""
    with access.looking(desk) as look:
        last = next(iter(changes(look, 1)), None)
    place = second_place(desk)
    places = [desk.store.folder.backups, *([place.here] if place and place.here else [])]
    return last is not None and any(_newest_in(desk, one) < last.seq for one in places)


@service
def standing(desk: Desk) -> Standing:
    """How safe the records are."""
    found = [one for one in proven(desk) if one.here or one.away]
    newest = next(iter(found), None)
    same = {one.path.parent for one in found if newest and one.seq == newest.seq}
    days = (desk.today - newest.made.date()).days if newest else 0
    return Standing(newest, len(same), days)


@service
def choose_place(desk: Desk, folder: Path) -> None:
    """Keep every backup in ``folder`` too from now on; it is known again by a file that is written there."""
    if folder.resolve().is_relative_to(desk.store.folder.root.resolve()):
        raise CareError(INSIDE)
    told = {"folder": str(folder.absolute()), "marker": shelves.mark_shelf(folder)}
    with access.changing(desk, CHOOSE) as unit:
        kept = unit.first(Setting, key=KEY) or Setting(key=KEY)
        unit.put(Setting(id=kept.id, key=KEY, value=json.dumps(told, ensure_ascii=False)))


@service
def forget_place(desk: Desk) -> None:
    """Backups in the data folder only; what lies in the second place stays there."""
    with access.changing(desk, FORGET) as unit:
        unit.remove_all(unit.all(Setting, key=KEY))


def _second(
    desk: Desk, inside: Proof, progress: Progress, place: SecondPlace
) -> tuple[Proof | None, Words | None]:
    """The same backup in the second place, or why not."""
    if place.here is None:
        return None, AWAY.with_(folder=place.chosen)
    progress.step(0, 0, SECOND)
    try:
        return _copied(desk, inside, place.here), None
    except (StorageTrouble, CareError, OSError) as error:
        shelves.sweep(place.here)
        if not reachable(place.here) or not isinstance(error, StorageTrouble):
            return None, PULLED.with_(folder=place.chosen)
        return None, NOT_WRITTEN.with_(folder=place.chosen, reason=error.words)


def _copied(desk: Desk, inside: Proof, place: Path) -> Proof:
    """Pictures first, so that a backup never names what is not there; they lie there once."""
    if not reachable(place):
        raise FileNotFoundError(place)
    shelves.sweep(place)
    copy_attachments(desk.store.folder.attachments, place / "attachments")
    proof = backup.copy_backup(inside.file, place / inside.file.name, desk.store.data_key)
    note(desk, proof)
    return proof


def _newest_in(desk: Desk, place: Path) -> int:
    """The newest change set that a proven backup in ``place`` holds."""
    return max((one.seq for one in proven(desk) if one.path.parent == place and one.here), default=-1)


def _thin(desk: Desk, place: Path) -> None:
    """Take out what no day, week or month needs: only the program's own, only proven ones of this school."""
    files = {one.path.name: one for one in proven(desk) if _OWN.fullmatch(one.path.name)}
    for one in _thinned(one for name, one in files.items() if reachable(place / name)):
        with suppress(OSError):
            (place / one.path.name).unlink()


def _thinned(found: Iterable[Proven]) -> Sequence[Proven]:
    """What goes, newest first: all but the newest of each day that stays; the newest day stays whole."""
    newest_first = sorted(found, key=lambda one: one.at, reverse=True)
    days = thin(one.made.date() for one in newest_first)
    gone, seen = [], set()
    for one in newest_first:
        day = one.made.date()
        if day not in days or (day in seen and day != newest_first[0].made.date()):
            gone.append(one)
        seen.add(day)
    return gone
