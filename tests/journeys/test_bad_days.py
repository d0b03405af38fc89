"""A seeded sample of every bad day (``python3 dev.py baddays`` makes them all): nothing goes wrong in any of them.

Each kind has a clock of its own: when its seconds are used no further case is begun, and what was done is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

import pytest

from tools.baddays.days import DAYS, Day, sample
from tools.baddays.figure import Figure
from tools.baddays.turns import Turns


@pytest.mark.parametrize("day", [pytest.param(day, id=day.make.__name__) for day in DAYS])
def test_nothing_goes_wrong(tmp_path: Path, day: Day, capsys: pytest.CaptureFixture[str]) -> None:
    figure = sample(day, tmp_path)
    with capsys.disabled():
        print(f"\n{figure}")
    if not figure.possible:
        pytest.skip(figure.note)
    assert figure.wrong == ()


def ticking() -> Iterator[float]:
    """A clock that goes on a second whenever it is looked at."""
    return map(float, count())


def made(folder: Path, dice: Random, turns: Turns) -> Figure:
    """A day that goes well; its note holds what was picked."""
    picked = [dice.randrange(100) for _ in turns]
    return Figure("a good day", turns.taken, (), str(picked))


def test_the_clock_stops_new_cases_and_says_how_many_were_done(tmp_path: Path) -> None:
    clock = ticking()
    figure = sample(Day(made, 300, 5, 4), tmp_path, 1, lambda: next(clock))
    assert (figure.tried, figure.wrong) == (4, ())


def test_fewer_than_the_floor_fail(tmp_path: Path) -> None:
    clock = ticking()
    figure = sample(Day(made, 300, 5, 8), tmp_path, 1, lambda: next(clock))
    assert figure.wrong == ("only 4 of at least 8 were made in 5 s",)


def test_a_seed_picks_the_same_cases_first(tmp_path: Path) -> None:
    few, many = (sample(Day(made, often, 60, 1), tmp_path, 7).note for often in (3, 9))
    assert many.startswith(few[:-1])
    assert sample(Day(made, 3, 60, 1), tmp_path, 8).note != few


def test_what_this_machine_cannot_make_has_no_floor(tmp_path: Path) -> None:
    def never(folder: Path, dice: Random, turns: Turns) -> Figure:
        return Figure("a full disk", 0, (), "no disk", possible=False)

    assert sample(Day(never, 40, 5, 3), tmp_path).wrong == ()
