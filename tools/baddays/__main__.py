"""Make every bad day and write the figures where people look for them: ``python3 dev.py baddays [SEED]``."""

from __future__ import annotations

import re
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from tools.baddays.days import DAYS, SEED
from tools.baddays.figure import HEAD, Figure
from tools.baddays.turns import Turns
from tools.prepare import ROOT

README = ROOT / "bench" / "README.md"
TITLE = "## Bad days"


def main(seed: int = SEED) -> int:
    """All days; 1 if anything went wrong in one of them."""
    figures, start = [], time.perf_counter()
    for day in DAYS:
        with tempfile.TemporaryDirectory() as folder:
            figure = day.make(Path(folder), Random(seed), Turns(day.often))
        print(figure, *figure.wrong, sep="\n", flush=True)
        figures.append(figure)
    write(figures, seed, round(time.perf_counter() - start))
    return int(any(figure.wrong for figure in figures))


def write(figures: list[Figure], seed: int, seconds: int) -> None:
    """The section of bench/README.md, in the place of the one before."""
    said = (
        f"`python3 dev.py baddays [SEED]` makes them all (seed {seed}, {seconds} s);\n"
        "`tests/journeys/test_bad_days.py` makes a seeded sample of each, as many as its own clock allows\n"
        "(4 to 20 seconds a kind), tells how many and fails below a floor.  What goes wrong is printed; the\n"
        "aim is 0."
    )
    section = "\n\n".join((TITLE, said, "\n".join((HEAD, *map(str, figures)))))
    old = re.compile(rf"\n*^{TITLE}$.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
    text = old.sub("\n\n", README.read_text("utf-8"))
    README.write_text(f"{text.rstrip()}\n\n{section}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
