"""Ready patterns of care plans: a goal, what it is measured by, and things to do, to begin from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.words import Words, mark

__all__ = ["LONGEST", "MOST", "STEPS", "Pattern", "Patterns", "Step", "patterns_problem"]

LONGEST = 365
"""Days in which a step is due at most."""
MOST, STEPS = 12, 8
"""Patterns of one area, and steps of one pattern."""

NO_NAME = mark("Pattern", "Every pattern needs a name. Nothing was saved.")
TWICE = mark("Pattern", "“{name}” stands twice. Nothing was saved.")
TOO_MANY = mark("Pattern", "An area has at most {most} patterns. Nothing was saved.")
NO_GOAL = mark("Pattern", "“{name}” needs a goal that can be measured. Nothing was saved.")
SO_MANY = mark("Pattern", "“{name}” needs 1 to {most} things to do. Nothing was saved.")
NO_TEXT = mark("Pattern", "“{name}”, line {line}: write what is to be done. Nothing was saved.")
NO_WHO = mark("Pattern", "“{name}”, line {line}: choose who does it. Nothing was saved.")
NO_DAYS = mark("Pattern", "“{name}”, line {line}: due in 1 to {longest} days. Nothing was saved.")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: its kind, what, whose work it is (a key of ``Patterns.who``), due after ``days``."""

    method: str
    text: Words
    who: str
    days: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A plan to begin from; ``measure`` names the fact that says how it went (``sdq.*.total``), or none."""

    name: Words
    goal: Words
    steps: tuple[Step, ...]
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Patterns:
    """All patterns by area, and who does what in words; ``own``: areas whose patterns the school wrote."""

    by_area: Mapping[str, tuple[Pattern, ...]]
    who: Mapping[str, Words]
    own: frozenset[str] = frozenset()

    def of(self, area: str) -> tuple[Pattern, ...]:
        """The patterns of one area; none for an area that has none."""
        return self.by_area.get(area, ())


def patterns_problem(some: Sequence[Pattern], who: Mapping[str, Words]) -> Words | None:
    """Why these cannot be the patterns of an area, or None."""
    if len(some) > MOST:
        return TOO_MANY.with_(most=MOST)
    names = Counter(_said(one.name) for one in some)
    if "" in names:
        return NO_NAME
    double = next((name for name, times in names.items() if times > 1), None)
    if double:
        return TWICE.with_(name=double)
    return next((wrong for one in some for wrong in _wrong(one, who)), None)


def _said(words: Words) -> str:
    return (words.thai or words.text).strip()


def _wrong(one: Pattern, who: Mapping[str, Words]) -> Iterator[Words]:
    if not _said(one.goal):
        yield NO_GOAL.with_(name=one.name)
    if not 1 <= len(one.steps) <= STEPS:
        yield SO_MANY.with_(name=one.name, most=STEPS)
    for line, step in enumerate(one.steps, 1):
        if not _said(step.text):
            yield NO_TEXT.with_(name=one.name, line=line)
        if step.who not in who:
            yield NO_WHO.with_(name=one.name, line=line)
        if not 1 <= step.days <= LONGEST:
            yield NO_DAYS.with_(name=one.name, line=line, longest=LONGEST)
