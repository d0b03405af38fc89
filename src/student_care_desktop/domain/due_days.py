"""How many days: by when something is to be done, and when somebody is reminded; a school sets its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Number, fields_of
from student_care_desktop.domain.words import Words, mark

__all__ = ["DAY_KEYS", "DueDays", "wrong_days"]

FIELD_WRONG = mark("DueDays", "{field}: {problem}. Nothing was saved.")
MISSING = mark("DueDays", "{field}: write a number of days. Nothing was saved.")
ORDER = mark(
    "DueDays", "The reminders of a referral come one after the other: each needs more days than the one "
    "before it. Nothing was saved.",
)


def _days(label: Words, high: int = 120, low: int = 1) -> Number:
    return Number(label, low=low, high=high, unit=mark("Unit", "days"))


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDays:
    """``silent``, ``again`` and ``once_more`` are of referrals, the last two of those to an agency."""

    soon: Annotated[int, _days(mark("DueDays", "Tell of it before its day"), 60, 0)]
    approval: Annotated[int, _days(mark("DueDays", "The principal answers within"), 60)]
    problem: Annotated[int, _days(mark("DueDays", "Problem group: first help within"))]
    risk: Annotated[int, _days(mark("DueDays", "Risk group: first help within"))]
    case_silent: Annotated[int, _days(mark("DueDays", "A case without a word turns red after"))]
    silent: Annotated[int, _days(mark("DueDays", "A referral without a word turns red after"))]
    again: Annotated[int, _days(mark("DueDays", "Remind an agency again after"))]
    once_more: Annotated[int, _days(mark("DueDays", "Remind an agency once more after"))]

    def case_in(self, group: str) -> int:
        """Days from the screening to the first help of a child of ``group``."""
        return self.problem if group == "problem" else self.risk


DAY_KEYS = tuple(fields_of(DueDays))


def wrong_days(numbers: Mapping[str, int | None]) -> Words | None:
    """Why these numbers of days cannot be used, or None."""
    for key, field in fields_of(DueDays).items():
        number = numbers.get(key)
        if number is None:
            return MISSING.with_(field=field.label)
        if problem := field.problem(number):
            return FIELD_WRONG.with_(field=field.label, problem=problem)
    return None if _rise(numbers) else ORDER


def _rise(numbers: Mapping[str, int | None]) -> bool:
    silent, again, once_more = (numbers[key] or 0 for key in ("silent", "again", "once_more"))
    return silent < again < once_more
