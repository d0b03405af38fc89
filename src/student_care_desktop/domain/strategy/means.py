"""Means of marks from 1 to 5, their standard deviation, and what a mean is called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from statistics import fmean, stdev

from student_care_desktop.domain.words import Words, mark

__all__ = ["BANDS", "FEWEST", "TEACHER_BANDS", "Mean", "mean_of"]

FEWEST = 5
"""Papers of a group below which nothing of it is shown to the outside."""

BANDS = (
    (Decimal("4.51"), 5, mark("Band", "Most")), (Decimal("3.51"), 4, mark("Band", "Much")),
    (Decimal("2.51"), 3, mark("Band", "Middling")), (Decimal("1.51"), 2, mark("Band", "Little")),
    (Decimal("1.00"), 1, mark("Band", "Least")),
)
"""Lower limits of the five levels of a mean of marks 1–5 (domain facts §9.7)."""

TEACHER_BANDS = (Decimal("4.5"), Decimal("3.5"), Decimal("2.5"), Decimal("1.5"))
"""Lower limits of the levels 5 to 2 of a homeroom teacher's mean (domain facts §9.6)."""


@dataclass(frozen=True, slots=True)
class Mean:
    """``count`` marks; ``mean`` and ``deviation`` rounded to two decimals, half up.

    Both are None where there is no mark; the deviation (of a sample, n − 1) also where there is only one.
    """

    count: int
    mean: Decimal | None = None
    deviation: Decimal | None = None

    @property
    def level(self) -> int | None:
        """1–5 by the band of the mean."""
        mean = self.mean
        return next((level for limit, level, _ in BANDS if mean is not None and mean >= limit), None)

    @property
    def called(self) -> Words | None:
        """What the band is called."""
        return next((name for _, level, name in BANDS if level == self.level), None)

    @property
    def teacher_level(self) -> int | None:
        """1–5 by the limits of the scheme for homeroom teachers."""
        if self.mean is None:
            return None
        return 1 + sum(1 for limit in TEACHER_BANDS if self.mean >= limit)


def mean_of(marks: Iterable[int | None]) -> Mean:
    """The mean of marks from 1 to 5; what was not answered does not count."""
    given = [one for one in marks if one is not None]
    if not given:
        return Mean(0)
    spread = _two(stdev(given)) if len(given) > 1 else None
    return Mean(len(given), _two(fmean(given)), spread)


def _two(value: float) -> Decimal:
    return Decimal(repr(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)
