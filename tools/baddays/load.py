"""A busy program, to be killed: keys sheets, imports rosters, makes backups, and tells what is saved."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.services import backups, school, sheets
from student_care_desktop.services.desk import Desk
from tools.baddays.school import CLASS, PAGE, bring_in, unlock

__all__ = ["DONE", "READY", "Busy", "Told", "busy"]

Told = tuple[str, ...]
READY: Told = ("ready",)
DONE: Told = ("done",)
KINDS, OFTEN = ("key", "import", "backup"), (8, 1, 1)
if sys.platform == "win32":
    _programs = multiprocessing.get_context("spawn")
else:
    _programs = multiprocessing.get_context("forkserver")
_programs.set_forkserver_preload([__name__])


@dataclass(frozen=True, slots=True)
class Busy:
    """A busy program as its killer holds it."""

    _pipe: Connection
    kill: Callable[[], None]

    def hear(self) -> Told:
        """What it tells next: ``ready``, the piece of work it begins, ``done``; empty when it is dead."""
        try:
            told: Told = self._pipe.recv()
        except (EOFError, OSError):
            return ()
        return told


@contextmanager
def busy(folder: Path, seed: float, edition: int = 1) -> Iterator[Busy]:
    """A program that works on ``folder`` until it is killed; the next roster is the one after ``edition``."""
    hear, tell = _programs.Pipe(duplex=False)
    program = _programs.Process(target=_live, args=(tell, folder, seed, edition), daemon=True)
    program.start()
    tell.close()
    try:
        yield Busy(hear, program.kill)
    finally:
        program.kill()
        program.join()
        program.close()
        hear.close()


def _live(pipe: Connection, folder: Path, seed: float, edition: int) -> None:
    try:
        desk = unlock(folder)
    except StorageTrouble as trouble:
        pipe.send(("refused", str(trouble)))
        return
    pipe.send(READY)
    for told in _work(desk, Random(seed), edition):
        pipe.send(told)


def _work(desk: Desk, dice: Random, edition: int) -> Iterator[Told]:
    """What is begun and what is acknowledged, without end."""
    places = [row.child.enrollment for row in sheets.grid(desk, school.find_class(desk, CLASS), PAGE).rows]
    while True:
        (kind,) = dice.choices(KINDS, OFTEN)
        if kind == "key":
            place, answers = dice.choice(places), "".join(dice.choices("012", k=25))
            yield kind, place.id, answers
            sheets.keep(desk, PAGE, place, answers)
        elif kind == "import":
            edition += 1
            yield kind, str(edition)
            bring_in(desk, edition)
        else:
            yield (kind,)
            backups.back_up_before(desk, "import")
        yield DONE
