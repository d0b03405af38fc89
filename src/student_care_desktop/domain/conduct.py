"""Behaviour points of one child: what was done, by which rule, and which lawful measure followed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "BANDS", "FULL", "MEASURES", "BehaviourEntry", "Rule", "Rules", "Standing", "Step", "balance", "band_of",
    "problem_of", "standing",
]

FULL = 100
"""The most that one entry gives or takes."""

MEASURES = (
    ("warning", mark("Measure", "Words of warning")),
    ("probation", mark("Measure", "Probation")),
    ("points", mark("Measure", "Taking off behaviour points")),
    ("activity", mark("Measure", "An activity that changes behaviour")),
)
"""The only four: regulation of the Ministry of Education on punishing students, B.E. 2548."""

BANDS: tuple[tuple[str, Words], ...] = (
    ("full", mark("Conduct", "Nothing taken off")),
    ("high", mark("Conduct", "71–99 points")),
    ("middle", mark("Conduct", "50–70 points")),
    ("low", mark("Conduct", "Below 50 points")),
)
"""How schools group what is left of a hundred."""

NO_DAY = mark("Conduct", "Write the day. Nothing was saved.")
AHEAD = mark("Conduct", "The day lies in the future. Nothing was saved.")
OUTSIDE = mark("Conduct", "The day does not lie in this school year. Nothing was saved.")
NO_RULE = mark("Conduct", "Choose the rule. Nothing was saved.")
NO_POINTS = mark("Conduct", "Write the points: below 0 to take off, above 0 to give. Nothing was saved.")
NO_UNTIL = mark("Conduct", "Probation needs a day on which it ends. Nothing was saved.")
UNTIL_BEFORE = mark("Conduct", "Probation cannot end before the day of the entry. Nothing was saved.")
GOOD_NEWS = mark("Conduct", "Points that are given have no measure. Leave the measure empty.")


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourEntry(Record):
    """One entry; ``points`` are below zero when taken off.  ``rule`` is a key of the school's rules."""

    enrollment_id: Annotated[str, Ref(mark("Behaviour", "Student"), kind="enrollment")] = ""
    day: Annotated[dt.date | None, Date(mark("Behaviour", "Date"))] = None
    place: Annotated[str, Text(mark("Behaviour", "Place"), limit=200)] = ""
    rule: Annotated[str, Text(mark("Behaviour", "Rule"), limit=40)] = ""
    points: Annotated[int, Number(mark("Behaviour", "Points"), low=-FULL, high=FULL)] = 0
    detail: Annotated[str, Text(mark("Behaviour", "What happened"), limit=3000, lines=3)] = ""
    reporter: Annotated[str, Text(mark("Behaviour", "Reported by"))] = ""
    witness: Annotated[str, Text(mark("Behaviour", "Witness"), limit=300)] = ""
    measure: Annotated[str, Choice(mark("Behaviour", "Measure"), options=MEASURES)] = ""
    explanation: Annotated[
        str, Text(mark("Behaviour", "What the child says of it"), limit=3000, lines=3)
    ] = ""
    parent_told: Annotated[dt.date | None, Date(mark("Behaviour", "Parent informed on"))] = None
    until: Annotated[dt.date | None, Date(mark("Behaviour", "Probation until"))] = None
    approved_by: Annotated[str, Text(mark("Behaviour", "Approved by"))] = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the school: what it is called, and the points it takes (below 0) or gives."""

    key: str
    text: Words
    points: int


@dataclass(frozen=True, slots=True)
class Step:
    """What follows when no more than ``at`` points are left; ``letter``: the parents get one."""

    key: str
    text: Words
    at: int
    letter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules of a school: where points begin, when they begin anew (``year`` or ``term``), what follows.

    ``steps`` stand with the mildest, that of the most points, first.
    """

    start: int
    reset: str
    rules: tuple[Rule, ...]
    steps: tuple[Step, ...]
    version: str = ""

    def rule(self, key: str) -> Rule | None:
        """The rule of this key; None for one that the school has taken out."""
        return next((one for one in self.rules if one.key == key), None)

    def called(self, key: str) -> Words | str:
        """What a rule is called; the key of one that is not there any more."""
        found = self.rule(key)
        return found.text if found else key

    def step(self, left: int) -> Step | None:
        """The last step that ``left`` points have reached; None above them all."""
        return min((one for one in self.steps if left <= one.at), key=lambda one: one.at, default=None)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a child stands: points taken and given, what is left, the step reached."""

    taken: int
    given: int
    left: int
    step: Step | None


def balance(points: int, start: int = FULL) -> int:
    """What is left of ``start`` after the sum of ``points``: never below 0, never above ``start``."""
    return max(0, min(start, start + points))


def standing(rules: Rules, entries: Iterable[BehaviourEntry]) -> Standing:
    """The standing that the entries of a year (or a term, by the school's rule) make together."""
    points = [one.points for one in entries]
    taken, given = -sum(one for one in points if one < 0), sum(one for one in points if one > 0)
    left = balance(given - taken, rules.start)
    return Standing(taken, given, left, rules.step(left))


def band_of(left: int, start: int = FULL) -> str:
    """The group of :data:`BANDS` in which ``left`` of ``start`` points lies, by its share of the whole."""
    share = left * 100 / start if start else 100
    return "full" if share >= 100 else "high" if share > 70 else "middle" if share >= 50 else "low"


def problem_of(
    entry: BehaviourEntry, today: dt.date, year: tuple[dt.date, dt.date]
) -> Words | None:
    """What is wrong with an entry, or None; ``year`` is the first and the last day of the school year."""
    if entry.day is None:
        return NO_DAY
    if entry.day > today:
        return AHEAD
    if not year[0] <= entry.day <= year[1]:
        return OUTSIDE
    if not entry.rule:
        return NO_RULE
    if not entry.points:
        return NO_POINTS
    return _measure_problem(entry, entry.day)


def _measure_problem(entry: BehaviourEntry, day: dt.date) -> Words | None:
    if entry.points > 0 and entry.measure:
        return GOOD_NEWS
    if entry.measure == "probation" and entry.until is None:
        return NO_UNTIL
    return UNTIL_BEFORE if entry.until and entry.until < day else None
