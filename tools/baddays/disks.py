"""A full disk at each step of a save, an import and a backup, and a stick that is pulled."""

from __future__ import annotations

import math
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.services import backups, school, sheets
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.backup import open_backup
from tools.baddays.figure import Figure
from tools.baddays.school import CLASS, PAGE, bring_in, copy, make, unlock, well
from tools.baddays.turns import Turns

__all__ = ["fill_often", "pull_often"]

SIZE = 8_000_000
PAGE_OF_DISK = 4096
NO_DISK = "not tried: only root on Linux mounts a small disk"


def fill_often(folder: Path, dice: Random, turns: Turns) -> Figure:
    """A small disk with ever more room left, until the work fits; nothing is tried where none is mounted."""
    origin, wrong, fitted = make(folder / "origin"), [], 0
    with _small_disk(folder / "disk") as disk:
        if disk is None:
            return Figure("a full disk", 0, (), NO_DISK, possible=False)
        for place in spread(turns):
            for work, needs in WORKS:
                left = PAGE_OF_DISK * round(needs * (place + dice.random()) / turns.wanted)
                done, faults = _squeezed(copy(origin, disk / "school"), work, left)
                wrong += [f"{work.__name__} with {left} bytes left: {one}" for one in faults]
                fitted += done
    tried = turns.taken * len(WORKS)
    note = f"save, import and backup; {fitted} fitted, {tried - fitted} were refused whole"
    return Figure("a full disk", tried, tuple(wrong), note)


def spread(turns: Turns) -> Iterator[int]:
    """Each place once, a third of the way further at each turn, so that a few turns are spread over all."""
    wanted = turns.wanted
    step = next(one for one in range(wanted // 3 or 1, wanted + 1) if math.gcd(one, wanted) == 1)
    yield from ((turn * step) % wanted for turn in turns)


@contextmanager
def _small_disk(folder: Path) -> Iterator[Path | None]:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    yield folder if mounted else None
    if mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _squeezed(folder: Path, work: Callable[[Desk], object], left: int) -> tuple[bool, list[str]]:
    """Do ``work`` with so many bytes left: whether it fitted, and what is wrong afterwards."""
    desk, filler = unlock(folder), folder.parent / "filler"
    before = _answers(desk)
    filler.write_bytes(bytes(max(shutil.disk_usage(folder).free - left, 0)))
    faults, fitted = [], False
    try:
        work(desk)
        fitted = True
    except StorageTrouble as trouble:
        faults += [] if "Nothing was changed" in str(trouble) else [str(trouble)]
        faults += [] if _answers(desk) == before else ["half of it was saved"]
    finally:
        filler.unlink()
        desk.close()
    return fitted, [*faults, *well(folder)]


def _answers(desk: Desk) -> list[str]:
    rows = sheets.grid(desk, school.find_class(desk, CLASS), PAGE).rows
    return [row.sheet.answers for row in rows if row.sheet]


def _save(desk: Desk) -> None:
    for row in sheets.grid(desk, school.find_class(desk, CLASS), PAGE).rows[:1]:
        sheets.keep(desk, PAGE, row.child.enrollment, "1" * 25)


def _import(desk: Desk) -> None:
    bring_in(desk, 2)


def _back_up(desk: Desk) -> None:
    backups.back_up_before(desk, "import")


WORKS = ((_save, 40), (_import, 500), (_back_up, 350))
"""What is tried, and how many pages of the disk it needs at most."""


def pull_often(folder: Path, dice: Random, turns: Turns) -> Figure:
    """A stick that is gone at a random moment of a backup, and put in again.

    The stick is a link to a folder: when it is pulled, the link points to nothing.
    """
    desk, wrong, finished = unlock(make(folder / "school")), [], 0
    stick, flash = folder / "stick", folder / "flash"
    flash.mkdir()
    stick.symlink_to(flash)
    try:
        longest = 1.1 * _seconds(lambda: backups.back_up(desk, stick / "first.backup"))
        for place in turns:
            done, faults = _pulled(desk, stick / f"{place}.backup", flash, dice.uniform(0, longest))
            finished += done
            wrong += [f"{place}: {one}" for one in (*faults, *map(str, backups.check_all(desk)))]
        backups.back_up(desk, stick / "last.backup")
    finally:
        desk.close()
    refused = turns.taken - finished
    note = f"{finished} were finished before, {refused} refused with a sentence; the next one works"
    return Figure("a stick pulled during backup", turns.taken, tuple(wrong), note)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _pulled(desk: Desk, target: Path, flash: Path, after: float) -> tuple[bool, list[str]]:
    """Whether the backup was done before, and what on the stick calls itself a backup and is none."""
    gone = flash.with_name("gone")
    hand = threading.Timer(after, lambda: flash.rename(gone))
    hand.start()
    done = False
    with suppress(StorageTrouble, CareError):
        backups.back_up(desk, target)
        done = True
    hand.join()
    gone.rename(flash)
    return done, [name for file in flash.glob("*.backup") for name in _unproven(file, desk)]


def _unproven(file: Path, desk: Desk) -> Iterator[str]:
    try:
        with open_backup(file) as unpacked:
            yield from (f"{file.name}: {one}" for one in unpacked.complaints(desk.store.data_key))
    except CareError as error:
        yield f"{file.name}: {error}"
    file.unlink()
