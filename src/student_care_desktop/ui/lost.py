"""What going back to the last proven backup would cost, in words."""

from __future__ import annotations

from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.salvage import LastGood, Since

__all__ = ["told_of"]

GOOD = mark("Lost", "The last proven backup: {when}, {children} children.")
NOTHING = mark("Lost", "Nothing was changed since, so nothing would be lost.")
SOME = mark("Lost", "{count} change sets saved since would be lost; the data of now is kept beside it.")
UNKNOWN = mark("Lost", "What was saved since would be lost; the data of now is kept beside it.")
SOME_OF = mark(
    "Lost",
    "{count} change sets saved since would be lost ({records}); the data of now is kept beside it.",
)
RECORD = mark("Lost", "{kind} {count}")
MORE = mark("Lost", "other {count}")
_TOLD = 5


def told_of(good: LastGood, say: Say) -> list[str]:
    """Which backup it is, and what would be lost."""
    one = good.backup
    head = GOOD.with_(when=short_moment(one.made), children=f"{one.children:,}")
    return [say(head), *_lost(good.since, say)]


def _lost(since: Since | None, say: Say) -> list[str]:
    if since is None:
        return [say(UNKNOWN)]
    if not since.changes:
        return [say(NOTHING)]
    records = _records(since.records, say)
    return [say((SOME_OF if records else SOME).with_(count=f"{since.changes:,}", records=records))]


def _records(records: tuple[tuple[Words, int], ...], say: Say) -> str:
    told = [say(RECORD.with_(kind=kind, count=f"{count:,}")) for kind, count in records[:_TOLD]]
    rest = sum(count for _, count in records[_TOLD:])
    return ", ".join([*told, say(MORE.with_(count=f"{rest:,}"))] if rest else told)
