"""All bad days: what makes one, how often for the figures, and the sample that the tests take."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from tools.baddays.damage import cut_often, flip_often
from tools.baddays.disks import fill_often, pull_often
from tools.baddays.doors import guess_often, lose_keys, start_two
from tools.baddays.figure import Figure
from tools.baddays.kills import kill_often
from tools.baddays.turns import Turns

__all__ = ["DAYS", "SEED", "Day", "Make", "sample"]

Make = Callable[[Path, Random, Turns], Figure]
SEED = 2568


@dataclass(frozen=True, slots=True)
class Day:
    """``often`` for the figures; a sample takes ``seconds`` at most, and fewer than ``floor`` is none."""

    make: Make
    often: int
    seconds: float
    floor: int


DAYS = (
    Day(kill_often, 300, 20, 3),
    Day(flip_often, 300, 8, 4),
    Day(cut_often, 50, 4, 3),
    Day(fill_often, 40, 8, 2),
    Day(start_two, 10, 4, 1),
    Day(guess_often, 12, 4, 3),
    Day(lose_keys, 3, 4, 1),
    Day(pull_often, 30, 5, 2),
)


def sample(day: Day, folder: Path, seed: int = SEED, now: Callable[[], float] = time.monotonic) -> Figure:
    """As many bad days of one kind as its own clock allows, always the same ones first."""
    turns = Turns(day.often, day.seconds, now)
    figure = day.make(folder, Random(seed), turns)
    if not figure.possible or turns.taken >= day.floor:
        return figure
    few = f"only {turns.taken} of at least {day.floor} were made in {day.seconds} s"
    return replace(figure, wrong=(*figure.wrong, few))
