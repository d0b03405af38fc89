"""kill -9 at random moments under load: nothing that was acknowledged is lost, and it opens by itself."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from student_care_desktop.domain.students import Household
from student_care_desktop.services import backups, school, sheets
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.folders import backups_in
from tools.baddays.figure import Figure
from tools.baddays.load import DONE, READY, Told, busy
from tools.baddays.school import CLASS, PAGE, make, unlock
from tools.baddays.turns import Turns

__all__ = ["kill_often"]

LONGEST = 0.8
"""Seconds from the moment the busy program is ready to the latest kill; an import with its backup fits."""


@dataclass
class Promises:
    """What the program acknowledged over all its lives, and what it was doing when it was killed."""

    sheets: dict[str, str] = field(default_factory=dict)
    edition: int = 1
    acknowledged: int = 0
    doing: Told = ()
    struck: Counter[str] = field(default_factory=Counter)

    def hear(self, told: list[Told]) -> None:
        """Everything one life of the program told."""
        self.doing = ()
        for line in told:
            if line == DONE:
                self.acknowledged += 1
                self._keep()
            else:
                self.doing = line
        self.struck[self.doing[0] if self.doing else "between two"] += 1

    def _keep(self) -> None:
        if self.doing[0] == "key":
            self.sheets[self.doing[1]] = self.doing[2]
        elif self.doing[0] == "import":
            self.edition = int(self.doing[1])
        self.doing = ()

    def broken(self, desk: Desk) -> Iterator[str]:
        """Every promise that the data does not keep; what was just being done may be there or not."""
        grid = sheets.grid(desk, school.find_class(desk, CLASS), PAGE)
        for row in grid.rows:
            place, found = row.child.enrollment.id, row.sheet.answers if row.sheet else ""
            if found not in (self.sheets.get(place, found), *self._half("key", place)):
                yield f"the sheet {place} holds {found}, acknowledged was {self.sheets[place]}"
            self.sheets[place] = found
        with desk.store.read() as look:
            editions = {one.house_no for one in look.all(Household)}
        if len(editions) != 1 or not editions <= {str(self.edition), *self._half("import")}:
            yield f"acknowledged was roster {self.edition}, there is {sorted(editions)}"
        self.edition = max(map(int, editions), default=self.edition)

    def _half(self, *begun: str) -> Told:
        """What the piece of work that was struck would have left, if it was this one."""
        return self.doing[-1:] if self.doing[: len(begun)] == begun else ()


def kill_often(folder: Path, dice: Random, turns: Turns) -> Figure:
    """One school, killed again and again, opened after each kill as on any morning."""
    made, promises, wrong = make(folder / "killed"), Promises(), []
    for _ in turns:
        told = _one_life(made, dice, promises.edition)
        wrong += [] if told[0] == READY else [f"the busy program did not come up: {told[0]}"]
        promises.hear(told[1:])
        wrong += _morning(made, promises)
    struck = ", ".join(f"{kind} {count}" for kind, count in promises.struck.most_common())
    note = f"{promises.acknowledged} saves acknowledged, 0 lost is the aim; struck: {struck}"
    return Figure("kill -9 under load", turns.taken, tuple(wrong), note)


def _one_life(folder: Path, dice: Random, edition: int) -> list[Told]:
    """What it told before it was killed; first that it is ready, or why it is not."""
    with busy(folder, dice.random(), edition) as program:
        first = program.hear()
        if first != READY:
            return [first]
        time.sleep(dice.uniform(0, LONGEST))
        program.kill()
        return [READY, *iter(program.hear, ())]


def _morning(folder: Path, promises: Promises) -> list[str]:
    """Open it without a question, read everything, keep only the newest backup; what is wrong."""
    try:
        desk = unlock(folder)
    except Exception as error:  # whatever it is, it is a question in the morning
        return [f"it did not open: {error}"]
    try:
        left = [str(path) for path in folder.rglob("*") if path.name.endswith(".part")]
        wrong = [*promises.broken(desk), *map(str, backups.check_all(desk)), *left]
        for old in backups_in(folder)[1:]:
            old.unlink()
        return wrong
    finally:
        desk.close()
