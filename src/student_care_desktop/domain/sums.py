"""The arithmetic of scales: what is certain of each score when some answers are missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.instruments import Part, Scale

__all__ = ["Sum", "Truth", "closed", "sums"]

Truth = bool | None
"""None: nobody can know yet."""


@dataclass(frozen=True, slots=True)
class Sum:
    """The lowest and highest value a score can still have, the score where it is known, and its gaps."""

    low: int
    high: int
    score: int | None = None
    gaps: int = 0

    def __add__(self, other: Sum) -> Sum:
        known = self.score is not None and other.score is not None
        score = (self.score or 0) + (other.score or 0) if known else None
        return Sum(self.low + other.low, self.high + other.high, score, self.gaps + other.gaps)

    @property
    def prorated(self) -> bool:
        """Whether the score was filled up."""
        return self.gaps > 0 and self.score is not None

    @classmethod
    def known(cls, score: int) -> Sum:
        """A score without gaps."""
        return cls(score, score, score)


def closed(part: Part, answers: Sequence[int | None]) -> Truth:
    """Whether the gate of ``part`` is shut, so that nothing after it is asked."""
    if not part.gate:
        return False
    answer = answers[part.gate - 1]
    return None if answer is None else answer == part.items[part.gate - 1][0].value


def sums(part: Part, answers: Sequence[int | None], *, prorate: bool = False) -> dict[str, Sum]:
    """The sum of each scale of ``part``; gaps are filled only where ``prorate`` and the scale allow it."""
    shut = closed(part, answers)
    found: dict[str, Sum] = {}
    for scale in part.scales:
        low, high = part.spans[scale.key]
        if shut:
            found[scale.key] = Sum.known(low)
        elif shut is None:
            found[scale.key] = Sum(low, high, None, 1)
        else:
            found[scale.key] = _sum(part, scale, answers, found, prorate)
    return found


def _sum(
    part: Part, scale: Scale, answers: Sequence[int | None], found: Mapping[str, Sum], prorate: bool
) -> Sum:
    if scale.sums:
        return sum((found[key] for key in scale.sums), Sum.known(0))
    given = [(answers[item - 1], points) for item, points in part.points[scale.key].items()]
    known = [points[answer] for answer, points in given if answer is not None]
    open_ = [points.values() for answer, points in given if answer is None]
    total = sum(known)
    enough = prorate and 0 < scale.prorate_from <= len(known)
    return Sum(
        total + sum(map(min, open_)),
        total + sum(map(max, open_)),
        total if not open_ else _filled(total, len(known), len(given)) if enough else None,
        len(open_),
    )


def _filled(total: int, answered: int, items: int) -> int:
    """The mean of the answers times the number of items, a half rounded up."""
    return (2 * total * items + answered) // (2 * answered)
