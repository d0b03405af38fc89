"""All bad days: what makes one, how often for the figures, how often in the tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from tools.baddays.damage import cut_often, flip_often
from tools.baddays.disks import fill_often, pull_often
from tools.baddays.doors import guess_often, lose_keys, start_two
from tools.baddays.figure import Figure
from tools.baddays.kills import kill_often

__all__ = ["DAYS", "Make"]

Make = Callable[[Path, Random, int], Figure]

DAYS: tuple[tuple[Make, int, int], ...] = (
    (kill_often, 300, 12),
    (flip_often, 300, 20),
    (cut_often, 50, 6),
    (fill_often, 40, 3),
    (start_two, 10, 1),
    (guess_often, 12, 5),
    (lose_keys, 3, 1),
    (pull_often, 30, 4),
)
