"""How often a bad day is made: so many times, or until its own clock has run out."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator

__all__ = ["Turns"]


class Turns:
    """Counts from 0 to ``wanted``, and begins no turn after ``seconds``; ``taken`` is how many there were.

    The clock starts at the first turn: what must stand before it (a school) is not counted.
    """

    def __init__(
        self, wanted: int, seconds: float = math.inf, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.wanted, self.seconds, self.taken = wanted, seconds, 0
        self._now = now

    def __iter__(self) -> Iterator[int]:
        start = self._now()
        for place in range(self.wanted):
            if self._now() - start >= self.seconds:
                return
            self.taken += 1
            yield place
