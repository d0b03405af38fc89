"""A sample of every bad day (``python3 dev.py baddays`` makes them all): nothing goes wrong in any of them."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tools.baddays.days import DAYS, Make


@pytest.mark.parametrize(("make", "times"), [pytest.param(make, few, id=make.__name__) for make, _, few in DAYS])
def test_nothing_goes_wrong(tmp_path: Path, make: Make, times: int) -> None:
    figure = make(tmp_path, Random(90), times)
    if not figure.tried:
        pytest.skip(figure.note)
    assert figure.wrong == ()
