"""At the door: two programs at once, wrong passphrases, data without its keys or with those of another."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.words import english
from student_care_desktop.services import doors
from tools.baddays.figure import Figure
from tools.baddays.load import READY, busy
from tools.baddays.school import clock, copy, make, unlock, well
from tools.baddays.turns import Turns

__all__ = ["guess_often", "lose_keys", "start_two"]

WAITS = (0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300)
"""Seconds after the first, second … wrong passphrase."""


REFUSALS = ("open already", "opened by another program just now")
"""What the second program says: who has it; before that is written, that somebody has."""


def start_two(folder: Path, dice: Random, turns: Turns) -> Figure:
    """Two programs at the same moment: one works, the other is told who, and the work is whole."""
    made, wrong = make(folder / "school"), []
    for _ in turns:
        with busy(made, dice.random()) as first, busy(made, dice.random()) as second:
            said = sorted((first.hear(), second.hear()))
        if said[0] != READY or not any(told in said[1][-1] for told in REFUSALS):
            wrong.append(f"they said {said}")
        wrong += well(made)
    note = "one works, the other is told who has it open"
    return Figure("two programs at once", turns.taken, tuple(wrong), note)


class _Watch:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.time = clock()

    def __call__(self) -> dt.datetime:
        return self.time


def guess_often(folder: Path, dice: Random, turns: Turns) -> Figure:
    """Wrong passphrases: each makes the next try wait longer, the right one too; all stand in the trace."""
    made, watch, wrong = make(folder / "school"), _Watch(), []
    for place in turns:
        wait = WAITS[place]
        wrong += _told(lambda: doors.unlock(made, str(dice.random()), watch, english), "not right")
        if wait:
            watch.time += dt.timedelta(seconds=wait - 1)
            wrong += _told(lambda: unlock(made, watch), "Try again in 1 seconds")
            watch.time += dt.timedelta(seconds=1)
    desk = unlock(made, watch)
    refused = sum(line.act == "refused" and line.what == "log-in" for line in desk.store.trace())
    desk.close()
    wrong += [] if refused == turns.taken else [f"{refused} of {turns.taken} stand in the trace"]
    note = f"the longest wait {max(WAITS[: turns.taken], default=0)} s; all in the trace"
    return Figure("wrong passphrases", turns.taken, tuple(wrong), note)


def lose_keys(folder: Path, dice: Random, turns: Turns) -> Figure:
    """Data without its key file, with another school's, with the other copy of its own."""
    origin, other, wrong = make(folder / "school"), make(folder / "other"), []
    for _ in turns:
        for keys in (None, other / "school.keys"):
            wrong += _closed(copy(origin, folder / "copied"), keys)
        healed = copy(origin, folder / "copied")
        dice.choice((healed / "school.keys", healed / "backups" / "school.keys")).unlink()
        wrong += well(healed)
    note = "refused without the key file and with another school's, opened by either copy of its own"
    return Figure("a copied database and its key file", 3 * turns.taken, tuple(wrong), note)


def _closed(folder: Path, keys: Path | None) -> list[str]:
    """What is wrong when ``keys`` stand in the place of the folder's own: it opens, or it was changed."""
    for place in (folder / "school.keys", folder / "backups" / "school.keys"):
        place.unlink()
        if keys:
            shutil.copy(keys, place)
    before = (folder / "school.db").read_bytes()
    told = "another school's key file" if keys else "key file"
    wrong = _told(lambda: unlock(folder), told)
    return wrong if (folder / "school.db").read_bytes() == before else [*wrong, "the data was changed"]


def _told(work: Callable[[], object], sentence: str) -> list[str]:
    """Nothing when it is refused with ``sentence``."""
    try:
        work()
    except (CareError, StorageTrouble) as refused:
        return [] if sentence in str(refused) else [f"wanted {sentence!r}, said: {refused}"]
    return [f"it opened, wanted {sentence!r}"]
