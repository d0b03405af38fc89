"""Stage 1: where the school stands, from weighed strengths, weaknesses, opportunities and threats.

The way of Thai school plans (2S4M within, STEP around): on each of the four sides the weights add up to 1 and
weight times score adds up to 1–5.  Strengths minus weaknesses is the height of the school's point, chances
minus threats how far right it stands; the four fields have names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from student_care_desktop.domain.strategy.direction import SIDES, Factor
from student_care_desktop.domain.words import Words, mark

__all__ = ["FIELDS", "Potential", "potential", "weighs"]

FIELDS: Mapping[tuple[bool, bool], Words] = {
    (True, True): mark("Potential", "Star: strong within, favoured from outside"),
    (True, False): mark("Potential", "Question mark: favoured from outside, weak within"),
    (False, True): mark("Potential", "Cash cow: strong within, not favoured from outside"),
    (False, False): mark("Potential", "Dog: weak within, not favoured from outside"),
}
"""By whether it is favoured from outside, and whether it is strong within."""
ON_A_LINE = mark("Potential", "On the line between two fields")
NO_FACTOR = mark("Potential", "{side}: no factor is weighed yet.")
UNWEIGHED = mark("Potential", "{side}: {count} factors lack a weight or a score.")
NO_SUM = mark("Potential", "{side}: the weights add up to {total}, not to 1.")

_ONE, _SLACK = Decimal(1), Decimal("0.005")


@dataclass(frozen=True, slots=True)
class Potential:
    """What the weights come to; ``problems`` are why there is no position yet."""

    sums: Mapping[str, float] = field(default_factory=dict)
    problems: tuple[Words, ...] = ()
    used: bool = False

    @property
    def inside(self) -> float | None:
        """Strengths minus weaknesses, -4 to 4."""
        return self._minus("strength", "weakness")

    @property
    def outside(self) -> float | None:
        """Opportunities minus threats, -4 to 4."""
        return self._minus("chance", "threat")

    @property
    def place(self) -> Words | None:
        """The field in which the school stands; None while the weights do not allow one."""
        inside, outside = self.inside, self.outside
        if inside is None or outside is None:
            return None
        return FIELDS[outside > 0, inside > 0] if inside and outside else ON_A_LINE

    def _minus(self, good: str, bad: str) -> float | None:
        if self.problems or good not in self.sums or bad not in self.sums:
            return None
        return float(_exact(self.sums[good]) - _exact(self.sums[bad]))


def weighs(factors: Iterable[Factor]) -> bool:
    """Whether the school weighs at all: a plain list of factors needs no numbers."""
    return any(one.weight is not None or one.score is not None for one in factors)


def potential(factors: Sequence[Factor]) -> Potential:
    """The sums of the four sides, and what does not add up."""
    if not weighs(factors):
        return Potential()
    sides = {key: [one for one in factors if one.side == key] for key, _ in SIDES}
    problems = tuple(one for key, label in SIDES for one in _problems(label, sides[key]))
    return Potential({key: _sum(of) for key, of in sides.items()}, problems, used=True)


def _problems(side: Words, factors: Sequence[Factor]) -> Iterator[Words]:
    lacking = sum(one.weight is None or one.score is None for one in factors)
    total = sum((_exact(one.weight or 0) for one in factors), Decimal())
    if not factors:
        yield NO_FACTOR.with_(side=side)
    elif lacking:
        yield UNWEIGHED.with_(side=side, count=lacking)
    elif abs(total - _ONE) > _SLACK:
        yield NO_SUM.with_(side=side, total=f"{total:.2f}")


def _sum(factors: Iterable[Factor]) -> float:
    known = (one for one in factors if one.weight is not None and one.score is not None)
    return float(sum((_exact(one.weight or 0) * (one.score or 0) for one in known), Decimal()))


def _exact(value: float) -> Decimal:
    return Decimal(str(value))
