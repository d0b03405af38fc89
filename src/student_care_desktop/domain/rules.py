"""What follows from a sheet: conditions are small tables, never text to evaluate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.domain.instruments import Condition, Part, Rule
from student_care_desktop.domain.sums import Sum, Truth

__all__ = ["Facts", "decide"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a rule can ask: the answers to the items of the first page, the sums and the bands by scale."""

    part: Part
    answers: tuple[int | None, ...]
    sums: Mapping[str, Sum]
    bands: Mapping[str, str]

    def number(self, fact: str) -> Sum:
        """The limits of ``item.9`` or ``score.total``."""
        kind, _, name = fact.partition(".")
        if kind == "score":
            return self.sums[name]
        answer = self.answers[int(name) - 1]
        values = [one.value for one in self.part.items[int(name) - 1]]
        return Sum(min(values), max(values)) if answer is None else Sum.known(answer)


def decide(rule: Rule, facts: Facts) -> Truth:
    """Whether one condition of ``rule`` holds; None while that hangs on a missing answer."""
    found = [_holds(one, facts) for one in rule.any]
    if any(found):
        return True
    return None if None in found else False


def _holds(condition: Condition, facts: Facts) -> Truth:
    if condition.equals:
        band = facts.bands.get(condition.fact.partition(".")[2])
        return None if band is None else band == condition.equals
    number = facts.number(condition.fact)
    if condition.below is not None:
        return _surely(number.high < condition.below, number.low >= condition.below)
    least = condition.at_least or 0
    return _surely(number.low >= least, number.high < least)


def _surely(yes: bool, no: bool) -> Truth:
    return True if yes else False if no else None
