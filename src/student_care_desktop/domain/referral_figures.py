"""Figures of the referrals of a year: the loop from sending to the end, and what came of them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from student_care_desktop.domain.referrals import Referral, ReferralStep
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "HIDDEN_AREA", "RESULTS", "STAGES", "ReferralLine", "Stage", "by_area", "by_place", "loop", "middle",
    "reached", "result_of",
]

STAGES: tuple[tuple[str, Words], ...] = (
    ("sent", mark("Loop", "Sent")), ("received", mark("Loop", "Received")),
    ("answered", mark("Loop", "Answered")), ("ended", mark("Loop", "Ended")),
)
RESULTS: tuple[tuple[str, Words], ...] = (
    ("open", mark("ReferralResult", "No answer yet")),
    ("answered", mark("ReferralResult", "Answered, followed up")),
    ("ended", mark("ReferralResult", "Ended")),
    ("refused", mark("ReferralResult", "Not taken")),
    ("cancelled", mark("ReferralResult", "Cancelled")),
)
HIDDEN_AREA = "-"
"""Stands for all restricted areas: they are counted together and never named."""
_RESULTS = {"following": "answered", "answered": "answered", "ended": "ended", "refused": "refused",
            "cancelled": "cancelled"}


@dataclass(frozen=True, slots=True)
class Stage:
    """How many came so far, and the median of the days since they were sent; None where nobody came."""

    key: str
    count: int
    days: float | None


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """Referrals of one kind to one place or in one area, by result."""

    kind: str
    name: str
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts.values())


def reached(
    referrals: Iterable[Referral], steps: Iterable[ReferralStep]
) -> dict[str, list[tuple[Referral, int]]]:
    """By stage who came so far, each with the days since it was sent.

    What was sent back and mended counts from the day it went out again.
    """
    days: dict[tuple[str, str], dt.date] = {}
    for step in sorted(steps, key=lambda one: one.place):
        if step.day and step.before != step.after:
            days[step.referral_id, step.after] = step.day
    found: dict[str, list[tuple[Referral, int]]] = {key: [] for key, _ in STAGES}
    for one in referrals:
        for key, _ in STAGES:
            came = one.sent if key == "sent" else days.get((one.id, key))
            if one.sent and came and came >= one.sent:
                found[key].append((one, (came - one.sent).days))
    return found


def loop(referrals: Iterable[Referral], steps: Iterable[ReferralStep]) -> tuple[Stage, ...]:
    """From sending to the end: how many came so far, and how long it took."""
    return tuple(
        Stage(key, len(came), middle([days for _, days in came]))
        for key, came in reached(referrals, steps).items()
    )


def middle(days: Sequence[int]) -> float | None:
    """The median; None of nothing."""
    return float(median(days)) if days else None


def result_of(referral: Referral) -> str:
    """The column of the summary it stands in."""
    return _RESULTS.get(referral.state, "open")


def by_area(referrals: Iterable[Referral], hidden: Collection[str]) -> list[ReferralLine]:
    """What was sent, by kind and area; ``hidden`` areas are one line."""
    return _lines(referrals, lambda one: HIDDEN_AREA if one.area in hidden else one.area)


def by_place(referrals: Iterable[Referral]) -> list[ReferralLine]:
    """What was sent, by kind and by receiver or agency (its id)."""
    return _lines(referrals, lambda one: one.agency_id if one.kind == "external" else one.receiver)


def _lines(referrals: Iterable[Referral], name: Callable[[Referral], str]) -> list[ReferralLine]:
    found: dict[tuple[str, str], Counter[str]] = {}
    for one in referrals:
        if one.sent:
            found.setdefault((one.kind, name(one)), Counter())[result_of(one)] += 1
    ordered = sorted(found, key=lambda key: (key[0] != "internal", key[1]))
    return [ReferralLine(kind, key, dict(found[kind, key])) for kind, key in ordered]
