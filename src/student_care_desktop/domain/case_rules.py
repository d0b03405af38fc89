"""What a care case must have to be opened, followed up, closed or ended; what is due next; who is silent.

A case without a number is a draft: begun and kept, but not yet opened.  Everything here is pure.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.areas import FLAGS
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "CaseFile", "Need", "actions_problem", "closing_problem", "file_case",
    "following_problem", "last_word", "needs", "newest", "next_due", "next_number", "number_key",
    "opening_problem", "silent_days", "stopping_problem",
]

NO_AREA = mark("Case", "Choose the area that the case is about. What you wrote is not lost.")
NO_PROBLEM = mark("Case", "Write what the problem is. What you wrote is not lost.")
NO_GOAL = mark("Case", "Write a goal that can be measured. What you wrote is not lost.")
NO_ACTION = mark(
    "Case", "A plan cannot be empty: write at least one thing to do. What you wrote is not lost."
)
NO_TEXT = mark("Case", "Line {line}: write what is to be done. What you wrote is not lost.")
NO_OWNER = mark("Case", "Line {line}: write who does it. What you wrote is not lost.")
NO_DUE = mark("Case", "Line {line}: write by when. What you wrote is not lost.")
DUE_EARLY = mark(
    "Case",
    "Line {line}: it is due before the case was opened. Write a later day. What you wrote is not lost."
)
AHEAD = mark("Case", "The day lies in the future. Write today or an earlier day; nothing was changed.")

NO_DAY = mark("Case", "Write the day of the follow-up. Nothing was changed.")
BEFORE_CASE = mark(
    "Case", "The follow-up is dated before the case was opened. Write a later day; nothing was changed."
)
NO_OUTCOME = mark("Case", "Say how it goes: improved, same or worse. Nothing was changed.")
NEXT_EARLY = mark(
    "Case", "The day to look again lies before the follow-up. Write a later day; nothing was changed."
)

OPEN_ACTIONS = mark(
    "Case",
    "{count} things to do are still open: {first}. Say when they were done or take them out first. "
    "The case stays open.",
)
NO_RESULT = mark("Case", "Write what came of the case. The case stays open.")
NO_END = mark("Case", "Choose the outcome: improved, same or worse. The case stays open.")
NO_GROUP = mark("Case", "Choose the group of the child now. The case stays open.")
NO_MEASURE = mark(
    "Case", "Measure again as at the start, or say why it was not measured again. The case stays open."
)
NO_STRENGTH = mark("Case", "Write a strength of the child before the case is closed. The case stays open.")
CLOSED_EARLY = mark("Case", "The case would end before its last follow-up. The case stays open.")
NO_REASON = mark("Case", "Write why the case is ended without being closed. The case stays open.")
NOT_OPEN = mark("Case", "This case is closed already. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with everything that belongs to it: actions by due date, follow-ups oldest first."""

    case: CareCase
    actions: tuple[CareAction, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    left: bool = False
    """Whether the child has left the school."""

    @property
    def draft(self) -> bool:
        """Whether it is begun but not yet opened."""
        return not self.case.number

    @property
    def next_due(self) -> dt.date | None:
        """When something is due next."""
        return next_due(self.case, self.actions, self.follow_ups)

    @property
    def open_actions(self) -> tuple[CareAction, ...]:
        """What is still to be done."""
        return tuple(one for one in self.actions if one.done is None)


@dataclass(frozen=True, slots=True)
class Need:
    """Why a case needs somebody now: ``late``, ``silent``, ``no_step``, ``left`` or ``draft``, and days."""

    kind: str
    days: int = 0


def file_case(
    case: CareCase, actions: Iterable[CareAction], follow_ups: Iterable[FollowUp], *, left: bool = False
) -> CaseFile:
    """The file of a case, in its order."""
    return CaseFile(
        case,
        tuple(sorted(actions, key=lambda one: (one.due or dt.date.max, one.text, one.id))),
        tuple(sorted(follow_ups, key=lambda one: (one.day or dt.date.min, one.id))),
        left,
    )


def newest(follow_ups: Sequence[FollowUp]) -> FollowUp | None:
    """The last follow-up, or None."""
    return max(follow_ups, key=lambda one: (one.day or dt.date.min, one.id), default=None)


def next_due(
    case: CareCase, actions: Sequence[CareAction], follow_ups: Sequence[FollowUp]
) -> dt.date | None:
    """When something is due next: an action not done, the day that the last follow-up named; or None."""
    if not case.is_open:
        return None
    days = [one.due for one in actions if one.done is None and one.due]
    last = newest(follow_ups)
    if last and last.next_day:
        days.append(last.next_day)
    return min(days, default=None)


def last_word(
    case: CareCase, actions: Sequence[CareAction], follow_ups: Sequence[FollowUp]
) -> dt.date | None:
    """The last day on which anything was heard of the case."""
    days = [case.opened, *(one.done for one in actions), *(one.day for one in follow_ups)]
    return max((day for day in days if day), default=None)


def silent_days(
    case: CareCase, actions: Sequence[CareAction], follow_ups: Sequence[FollowUp], today: dt.date
) -> int | None:
    """Days since the last word; None when the case is closed."""
    last = last_word(case, actions, follow_ups)
    return max((today - last).days, 0) if case.is_open and last else None


def needs(file: CaseFile, today: dt.date, silent_after: int) -> tuple[Need, ...]:
    """Why somebody should look at this case now, the gravest first; nothing for one that goes well.

    ``silent_after``: days without a word after which it is red.
    """
    return tuple(_needs(file, today, silent_after)) if file.case.is_open else ()


def _needs(file: CaseFile, today: dt.date, silent_after: int) -> Iterator[Need]:
    if file.left:
        yield Need("left")
    if file.draft:
        yield Need("draft")
        return
    due = file.next_due
    if due and due < today:
        yield Need("late", (today - due).days)
    silent = silent_days(file.case, file.actions, file.follow_ups, today) or 0
    if silent > silent_after:
        yield Need("silent", silent)
    if due is None:
        yield Need("no_step")


def opening_problem(case: CareCase, actions: Sequence[CareAction], today: dt.date) -> Words | None:
    """Why the case cannot be opened yet, or None; what is written is kept either way."""
    if case.opened and case.opened > today:
        return AHEAD
    for value, words in ((case.area, NO_AREA), (case.problem, NO_PROBLEM), (case.goal, NO_GOAL)):
        if not value.strip():
            return words
    return NO_ACTION if not actions else actions_problem(case, actions)


def actions_problem(case: CareCase, actions: Sequence[CareAction]) -> Words | None:
    """What is wrong with the first action that cannot stand, or None."""
    return next((found for line, one in enumerate(actions, 1) if (found := _wrong(case, one, line))), None)


def _wrong(case: CareCase, action: CareAction, line: int) -> Words | None:
    if not action.text.strip():
        return NO_TEXT.with_(line=line)
    if not action.owner.strip():
        return NO_OWNER.with_(line=line)
    if action.due is None:
        return NO_DUE.with_(line=line)
    return DUE_EARLY.with_(line=line) if case.opened and action.due < case.opened else None


def following_problem(case: CareCase, follow_up: FollowUp, today: dt.date) -> Words | None:
    """Why a follow-up cannot stand, or None."""
    if not case.is_open:
        return NOT_OPEN
    day = follow_up.day
    if day is None:
        return NO_DAY
    if case.opened and day < case.opened:
        return BEFORE_CASE
    if day > today:
        return AHEAD
    if not follow_up.outcome:
        return NO_OUTCOME
    return NEXT_EARLY if follow_up.next_day and follow_up.next_day < day else None


def closing_problem(file: CaseFile, closed: CareCase, today: dt.date) -> Words | None:
    """Why ``closed``, which says how the case of ``file`` ended, cannot stand; or None."""
    if not file.case.is_open:
        return NOT_OPEN
    left = file.open_actions
    if left:
        return OPEN_ACTIONS.with_(count=len(left), first=left[0].text)
    for value, words in (
        (closed.result, NO_RESULT), (closed.outcome, NO_END), (closed.end_value, NO_MEASURE),
        (closed.strength, NO_STRENGTH),
    ):
        if not value.strip():
            return words
    if not closed.group_after and closed.area not in FLAGS:
        return NO_GROUP
    if closed.closed and closed.closed > today:
        return AHEAD
    last = newest(file.follow_ups)
    return CLOSED_EARLY if last and last.day and closed.closed and closed.closed < last.day else None


def stopping_problem(file: CaseFile, reason: str) -> Words | None:
    """Why a case cannot be ended without being closed, or None: a person decides it and says why."""
    if not file.case.is_open:
        return NOT_OPEN
    return None if reason.strip() else NO_REASON


def next_number(taken: Iterable[str], year: int) -> str:
    """The number of the next case of a year: 3/2568 after 2/2568, in the whole school."""
    used = [place for of, place in map(number_key, taken) if of == year]
    return f"{max(used, default=0) + 1}/{year}"


def number_key(number: str) -> tuple[int, int]:
    """Year and place of a number, to sort by; (0, 0) for none."""
    place, _, year = number.partition("/")
    return (int(year), int(place)) if place.isdecimal() and year.isdecimal() else (0, 0)
