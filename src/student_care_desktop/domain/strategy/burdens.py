"""Stage 2: what filling in forms costs a teacher, and what is spared by merging, filling in and dropping.

Two sums that are never added to each other: what the school's list promises, and what the program has really
filled in.  Hours of the list are those of one teacher in a year.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from student_care_desktop.domain.strategy.linkage import Burden
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "SECONDS", "BurdenSum", "Prefilled", "burden_sum", "hours", "problem", "share_spared", "spared",
    "written_hours",
]

SECONDS = 12
"""What one answer takes by hand, unless the school says otherwise; every paper that uses it says so."""
_SPARING = ("merge", "prefill")

MORE_THAN_ASKED = mark(
    "Burden", "{form}: {same} questions are said to be asked elsewhere, but it has only {fields}."
)


@dataclass(frozen=True, slots=True)
class Prefilled:
    """What the program filled in on one kind of paper: so many answers on so many papers."""

    key: str
    title: Words
    how: Words
    papers: int = 0
    answers: int = 0

    def hours(self, seconds: float) -> float:
        """Hours that writing them would have taken."""
        return self.answers * seconds / 3600


@dataclass(frozen=True, slots=True)
class BurdenSum:
    """Hours of one teacher a year; ``open``: forms of which too little is known to count them."""

    before: float = 0.0
    spared: float = 0.0
    forms: int = 0
    open: int = 0

    @property
    def after(self) -> float:
        """What is left to write."""
        return max(0.0, self.before - self.spared)

    @property
    def percent(self) -> float | None:
        """The share that is spared; None of nothing."""
        return 100 * self.spared / self.before if self.before else None


def hours(row: Burden) -> float | None:
    """Hours of one teacher a year for one form; None where times, papers or minutes are not known."""
    if row.times is None or row.papers is None or row.minutes is None:
        return None
    return float(Decimal(row.times * row.papers) * Decimal(str(row.minutes)) / 60)


def share_spared(row: Burden) -> float | None:
    """The part of the work, 0–1, that the decision spares; None where it cannot be said.

    Dropping spares all, keeping nothing.  Merging and filling in spare what the school says, and where it
    says nothing the share of questions that are asked elsewhere; a form without questions has no such share.
    """
    if row.decision == "drop":
        return 1.0
    if row.decision not in _SPARING:
        return 0.0
    if row.saved is not None:
        return row.saved / 100
    if not row.fields or row.same is None:
        return None
    return min(1.0, row.same / row.fields)


def spared(row: Burden) -> float | None:
    """Hours of one teacher a year that the decision spares."""
    whole, share = hours(row), share_spared(row)
    return None if whole is None or share is None else whole * share


def burden_sum(rows: Iterable[Burden]) -> BurdenSum:
    """The list added up; a form that cannot be counted is told apart, never taken for nothing."""
    found = [(hours(row), spared(row)) for row in rows]
    known = [(whole, less) for whole, less in found if whole is not None and less is not None]
    return BurdenSum(
        before=sum(whole for whole, _ in known), spared=sum(less for _, less in known),
        forms=len(found), open=len(found) - len(known),
    )


def problem(row: Burden) -> Words | None:
    """What cannot be true of a line."""
    if row.fields is not None and row.same is not None and row.same > row.fields:
        return MORE_THAN_ASKED.with_(form=row.form, same=row.same, fields=row.fields)
    return None


def written_hours(found: Sequence[Prefilled], seconds: float) -> float:
    """Hours that were spared by what the program filled in."""
    return sum(one.hours(seconds) for one in found)
