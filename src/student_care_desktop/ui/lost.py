"""What going back to the last proven backup would cost, in words."""

from __future__ import annotations

from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.salvage import LastGood

__all__ = ["told_of"]

GOOD = mark("Lost", "The last proven backup: {when}, {children} children.")
NOTHING = mark("Lost", "Nothing was changed since, so nothing would be lost.")
SOME = mark("Lost", "{count} change sets saved since would be lost; the data of now is kept beside it.")
UNKNOWN = mark("Lost", "What was saved since would be lost; the data of now is kept beside it.")


def told_of(good: LastGood) -> tuple[Words, Words]:
    """Which backup it is, and what would be lost."""
    one = good.backup
    head = GOOD.with_(when=short_moment(one.made), children=f"{one.children:,}")
    if good.lost is None:
        return head, UNKNOWN
    return head, SOME.with_(count=f"{good.lost:,}") if good.lost else NOTHING
