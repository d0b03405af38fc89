"""How a child, a teacher or a parent answers an instrument, item by item."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.instruments import Instrument, Part
from student_care_desktop.domain.scoring import GAP
from student_care_desktop.services.demo.cast import Dice

__all__ = ["impact", "keyed", "with_gaps"]

_SDQ_TOTAL = {"": (0, 13, 5), "risk": (16, 17, 16), "problem": (18, 26, 20)}
"""Total difficulties: lowest, highest and most common, by how the child fares."""
_SDQ_SCALES = ("emotional", "conduct", "hyperactivity", "peer")
_EQ_WEIGHTS = {"": (3, 17, 55, 25), "risk": (10, 35, 40, 15), "problem": (15, 45, 30, 10)}
_PHQ_WEIGHTS = {"": (75, 20, 4, 1), "risk": (35, 45, 15, 5), "problem": (15, 30, 35, 20)}
_PHQ_ASKED = 8
"""The items before those about self-harm, which are answered *no* here."""


def keyed(dice: Dice, tool: Instrument, level: str) -> str:
    """The answers to ``tool`` of somebody who fares as ``level`` says, one character an item."""
    if tool.key == "sdq":
        return _sdq(dice, tool, level)
    if tool.key == "phq-a":
        asked = _drawn(dice, _PHQ_WEIGHTS[level], _PHQ_ASKED)
        return "".join(map(str, asked)).ljust(tool.items, "0")
    return _as_keyed(tool.main, [one + 1 for one in _drawn(dice, _EQ_WEIGHTS[level], tool.items)])


def impact(dice: Dice, page: Part, level: str) -> str:
    """The answers of the second page; nothing more is asked where there are no difficulties."""
    if not level:
        return "0"
    felt = (1, 1, 2) if level == "problem" else (0, 1, 1)
    return "".join(str(dice.choice(felt if place else (1, 2))) for place in range(len(page.items)))


def with_gaps(dice: Dice, answers: str) -> str:
    """The same with one or two items forgotten."""
    gone = set(dice.sample(range(len(answers)), dice.randint(1, 2)))
    return "".join(GAP if place in gone else one for place, one in enumerate(answers))


def _sdq(dice: Dice, tool: Instrument, level: str) -> str:
    """A total that fits ``level``, spread over the items; one scale bears more of it."""
    low, high, common = _SDQ_TOTAL[level]
    points = [0] * tool.items
    scales = {scale.key: scale.items for scale in tool.main.scales}
    worst = dice.choice(_SDQ_SCALES)
    left = round(dice.triangular(low, high, common))
    while left:
        scale = dice.one([(key, 1 + (key in ("hyperactivity", worst))) for key in _SDQ_SCALES])
        item = dice.choice(scales[scale]) - 1
        if points[item] < 2:
            points[item] += 1
            left -= 1
    for item in scales["prosocial"]:
        points[item - 1] = dice.one(((2, 60), (1, 32), (0, 8)) if not level else ((2, 30), (1, 45), (0, 25)))
    return _as_keyed(tool.main, points)


def _drawn(dice: Dice, weights: Sequence[int], count: int) -> list[int]:
    return dice.choices(range(len(weights)), weights, k=count)


def _as_keyed(part: Part, points: Sequence[int]) -> str:
    """What is keyed so that each item counts ``points``: reversed items are keyed the other way."""
    answer: dict[int, dict[int, int]] = {}
    for by_item in part.points.values():
        for item, counts in by_item.items():
            answer.setdefault(item, {count: value for value, count in counts.items()})
    return "".join(str(answer[item][count]) for item, count in enumerate(points, 1))
