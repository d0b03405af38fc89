"""A family as a picture: the people in it as squares and circles, the lines between them, what signs mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from student_care_desktop.domain.words import Say, Words, mark

__all__ = ["BONDS", "GUARDIAN", "LEGEND", "Bond", "Figure", "Genogram", "Shape", "Stroke", "labels"]

GUARDIAN = mark("Genogram", "Guardian")


class Shape(Enum):
    """How a person is drawn."""

    MAN = "square"
    WOMAN = "circle"
    PERSON = "diamond"
    """Of whom the record does not say whether man or woman."""


class Bond(Enum):
    """How two parents stand to each other, as the record says."""

    TOGETHER = "together"
    APART = "apart"
    DIVORCED = "divorced"
    UNKNOWN = "unknown"


BONDS: Mapping[Bond, Words] = {
    Bond.TOGETHER: mark("Genogram", "Together"), Bond.APART: mark("Genogram", "Living apart"),
    Bond.DIVORCED: mark("Genogram", "Divorced"), Bond.UNKNOWN: mark("Genogram", "Not on record"),
}
"""What stands at the line between the parents."""

LEGEND: tuple[tuple[str, Words], ...] = (
    ("man", mark("Genogram", "Man")), ("woman", mark("Genogram", "Woman")),
    ("person", mark("Genogram", "Not said")), ("child", mark("Genogram", "The student")),
    ("dead", mark("Genogram", "Dead")), ("blank", mark("Genogram", "Nothing on record")),
    ("home", mark("Genogram", "In the household")),
)
"""What the signs of the picture mean, in the order of the legend."""

_AGE = mark("Genogram", "{age} years")
_MISSING = mark("Genogram", "missing")
_CARER = mark("Genogram", "{kin}, guardian")
@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One person: what they are to the child, and how they are drawn; ``kin`` may be the school's own words.

    ``home``: of the household; ``carer``: the guardian of the record; ``blank``: nothing is known of them.
    """

    key: str
    kin: Words | str
    shape: Shape
    name: str = ""
    age: int | None = None
    child: bool = False
    dead: bool = False
    missing: bool = False
    blank: bool = False
    home: bool = False
    carer: bool = False
    x: float = 0
    row: int = 0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line from one place to another; ``y`` counts generations."""

    x: float
    y: float
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class Genogram:
    """The whole picture: figures, lines, and where and how the bond of the parents is marked."""

    figures: tuple[Figure, ...]
    strokes: tuple[Stroke, ...]
    bond: Bond
    bond_at: tuple[float, float]
    width: float
    rows: int


def labels(one: Figure, say: Say, name: str) -> list[str]:
    """What stands below a figure: what they are to the child, their name as it may be shown, their age."""
    kin = one.kin if isinstance(one.kin, str) else say(one.kin)
    carer = one.carer and kin != say(GUARDIAN)
    known = say(_MISSING) if one.missing else say(_AGE.with_(age=one.age)) if one.age is not None else ""
    return [line for line in (say(_CARER.with_(kin=kin)) if carer else kin, name, known) if line]
