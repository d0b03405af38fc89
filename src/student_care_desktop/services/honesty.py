"""The honesty guard: what the head may want to look at again.  Nothing is ever blocked."""

from __future__ import annotations

from collections import Counter

from student_care_desktop.domain.sheets import DONE, agreement
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.sheets import Grid, GridRow

__all__ = ["doubts", "error_rate", "sample"]

SAME_ANSWERS = mark("Sheets", "{count} children have the very same answers: No. {numbers}")
TOO_FAST = mark("Sheets", "No. {number} was keyed in {seconds} seconds, faster than a hand can")
EVERY, LEAST = 10, 3
"""How many sheets are keyed a second time."""
FASTEST = 0.25
"""Seconds an answer: nobody keys a sheet faster."""


def error_rate(page: Grid) -> tuple[int, int, int]:
    """Second keying: items that differ, items compared, sheets compared."""
    pairs = [pair for row in page.rows if row.sheet and (pair := agreement(row.sheet))]
    return sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs), len(pairs)


def sample(page: Grid) -> list[GridRow]:
    """Whose sheets are keyed a second time: every tenth that is done, and at least three."""
    done = [row for row in page.rows if row.sheet and row.sheet.status == DONE and row.sheet.answers]
    step = max(1, min(EVERY, len(done) // LEAST))
    return done[::step][: max(LEAST, -(-len(done) // EVERY))]


def doubts(page: Grid) -> list[Words]:
    """What the head may want to look at: the same answers again, an impossible speed.  Nothing is blocked."""
    done = [row for row in page.rows if row.sheet and row.sheet.status == DONE and row.sheet.answers]
    counts = Counter(row.sheet.answers for row in done if row.sheet)
    found = [_same(done, answers, count) for answers, count in counts.items() if count > 1]
    return found + [
        TOO_FAST.with_(number=row.child.enrollment.no or "-", seconds=row.sheet.seconds)
        for row in done
        if row.sheet and row.sheet.seconds is not None
        and row.sheet.seconds < len(row.sheet.answers) * FASTEST
    ]


def _same(done: list[GridRow], answers: str, count: int) -> Words:
    alike = [row.child.enrollment.no for row in done if row.sheet and row.sheet.answers == answers]
    return SAME_ANSWERS.with_(count=count, numbers=", ".join(str(no or "-") for no in alike))
