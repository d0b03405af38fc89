"""How each child fares, before anybody has asked: what sheets, marks and teachers then find of it."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.services.demo.cast import Cast, Child, Dice

__all__ = ["Trouble", "later", "trouble"]

_LEVELS = (("", 75), ("risk", 15), ("problem", 10))
_AREAS = (
    ("study", 6), ("economy", 4), ("safety", 4), ("gaming", 2), ("media", 2), ("health", 2), ("travel", 2),
    ("drugs", 1), ("violence", 1), ("sexual", 0.4),
)
_HOW_MANY = ((0, 40), (1, 40), (2, 20))
_BETTER, _WORSE = 0.4, 0.05


@dataclass(frozen=True, slots=True)
class Trouble:
    """A level (nothing, ``risk``, ``problem``) and the areas of screening in which it shows."""

    level: str = ""
    areas: frozenset[str] = frozenset()


def trouble(cast: Cast, child: Child) -> Trouble:
    """How the child fares in the first term."""
    return _fallen(cast.dice("trouble", child.number))


def later(cast: Cast, child: Child) -> Trouble:
    """How the child fares in the second: some are better, a few are worse."""
    dice, before = cast.dice("later", child.number), trouble(cast, child)
    if before.level:
        return Trouble() if dice.chance(_BETTER) else before
    return Trouble("risk", frozenset(["study"])) if dice.chance(_WORSE) else before


def _fallen(dice: Dice) -> Trouble:
    level = dice.one(_LEVELS)
    others = [dice.one(_AREAS) for _ in range(dice.one(_HOW_MANY))]
    return Trouble(level, frozenset(["mental", *others])) if level else Trouble()
