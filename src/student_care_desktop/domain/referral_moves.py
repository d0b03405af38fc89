"""How a referral moves from state to state: which moves there are, who makes them, what they need.

``draft → waiting → sent → received → helping → answered → following → ended``; inside the school nobody
approves, so a draft is sent at once.  On the side: sent back to be mended, not taken by the agency, parents
do not agree, cancelled.  Pure: the day is given.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.due_days import DueDays
from student_care_desktop.domain.referrals import STATES, Referral, ReferralStep, silent_days
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "FOLLOW_MONTHS", "MOVES", "NOTHING_ASKED", "NO_AGENCY", "NO_PROBLEM", "NO_RECEIVER",
    "SENDING", "Move", "follow_ups_done", "heard", "missing", "moved", "moves", "next_follow_up",
    "reminders", "side", "step_of", "wrong",
]

FOLLOW_MONTHS = (1, 3, 6)
"""Months after the answer in which the child is looked at again."""
SENDING = ("waiting", "sent")
"""States into which nothing goes that is not complete."""

_COMMON: Mapping[str, tuple[str, ...]] = {
    "received": ("helping", "answered", "returned", "cancelled"),
    "helping": ("answered", "cancelled"),
    "answered": ("following", "ended"),
    "following": ("following", "ended"),
}
MOVES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "internal": {
        **_COMMON,
        "draft": ("sent", "cancelled"),
        "sent": ("received", "returned", "cancelled"),
        "returned": ("sent", "cancelled"),
    },
    "external": {
        **_COMMON,
        "draft": ("waiting", "no_consent", "cancelled"),
        "waiting": ("sent", "returned", "no_consent", "cancelled"),
        "sent": ("received", "returned", "refused", "cancelled"),
        "received": ("helping", "answered", "returned", "refused", "cancelled"),
        "returned": ("waiting", "no_consent", "cancelled"),
    },
}
"""Where a referral of each kind may go from each state; what is not named is closed."""

_LABELS = dict(STATES)
OUT_OF_ORDER = mark(
    "Referral", "A referral in the state “{before}” cannot become “{after}”. Nothing was changed. "
    "The next step is “{next}”."
)
CLOSED = mark("Referral", "This referral is closed ({before}). Nothing was changed. Make a new one instead.")
REASON = mark("Referral", "Write the reason. Nothing was changed.")
RESULT = mark("Referral", "Write the result: what was done and how the child is now. Nothing was changed.")
SEEN = mark("Referral", "Write how the child is now. Nothing was changed.")
NO_CONSENT = mark(
    "Referral", "Nothing goes outside before the guardian has agreed, or it is written down why the law "
    "does not ask it. The draft is kept."
)
TOO_EARLY = mark("Referral", "The day lies before the step before it ({before}). Nothing was changed.")
TOO_LATE = mark("Referral", "The day has not come yet. Nothing was changed.")
NO_PROBLEM = mark("Referral", "Write what was seen. The draft is kept.")
NOTHING_ASKED = mark("Referral", "Write what is asked of whoever helps. The draft is kept.")
NO_RECEIVER = mark("Referral", "Choose to whom it goes. The draft is kept.")
NO_AGENCY = mark("Referral", "Choose the agency. The draft is kept.")
_HEARD = ("received", "helping", "answered", "returned", "refused")
"""States that are a word from whoever received it."""
_NEEDS: Mapping[str, Words] = {
    "returned": REASON, "refused": REASON, "cancelled": REASON, "answered": RESULT, "following": SEEN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One step as a person makes it: into which state, on which day, with what words."""

    to: str
    day: dt.date
    by: str = ""
    note: str = ""


def moves(referral: Referral) -> tuple[str, ...]:
    """The states it may go to now, the usual way first."""
    return MOVES[referral.kind].get(referral.state, ())


def side(referral: Referral, to: str) -> str:
    """Who makes this move: ``sender``, ``receiver`` or ``principal``.

    What an agency says is written down by the sender; the principal approves what leaves the school.
    """
    if referral.kind == "external":
        return "principal" if referral.state == "waiting" and to in ("sent", "returned") else "sender"
    return "receiver" if to in ("received", "helping", "answered", "returned") else "sender"


def missing(referral: Referral) -> Words | None:
    """What must be written before it goes to anybody; None when it is complete."""
    outside = referral.kind == "external"
    if outside and not referral.agency_id:
        return NO_AGENCY
    if not outside and not referral.receiver:
        return NO_RECEIVER
    if not referral.problem.strip():
        return NO_PROBLEM
    if not referral.asked.strip():
        return NOTHING_ASKED
    return NO_CONSENT if outside and not _agreed(referral) else None


def _agreed(referral: Referral) -> bool:
    return referral.consent == "given" or (referral.consent == "law" and bool(referral.law_note.strip()))


def wrong(referral: Referral, move: Move, steps: Sequence[ReferralStep], today: dt.date) -> Words | None:
    """Why this move cannot be made; None where it can."""
    order = _out_of_order(referral, move.to)
    if order:
        return order
    days = [step.day for step in steps if step.day]
    if days and move.day < max(days):
        return TOO_EARLY.with_(before=show_day(max(days)))
    if move.day > today:
        return TOO_LATE
    if move.to in SENDING and (open_ := missing(referral)):
        return open_
    return None if move.note.strip() else _NEEDS.get(move.to)


def _out_of_order(referral: Referral, to: str) -> Words | None:
    possible = moves(referral)
    if to in possible:
        return None
    before = _LABELS[referral.state]
    if not possible:
        return CLOSED.with_(before=before)
    after, then = _LABELS.get(to, to), _LABELS[possible[0]]
    return OUT_OF_ORDER.with_(before=before, after=after, next=then)


def moved(
    referral: Referral, move: Move, steps: Sequence[ReferralStep]
) -> tuple[Referral, ReferralStep]:
    """The referral after a move that is not wrong, and the step that tells of it."""
    to, day, note = move.to, move.day, move.note.strip()
    new = replace(referral, state=to, next_day=None, day=referral.day or day)
    if to == "sent":
        new = replace(new, sent=day, heard=None)
    elif to in _HEARD:
        new = replace(new, heard=day)
    if to in ("answered", "ended", "refused", "cancelled", "no_consent"):
        new = replace(new, result=note or referral.result)
    if to in ("answered", "following"):
        begun = day if to == "answered" else _answered(steps) or day
        new = replace(new, next_day=next_follow_up(begun, follow_ups_done(steps) + (to == "following")))
    elif not MOVES[referral.kind].get(to):
        new = replace(new, closed=day)
    return new, step_of(referral, move, steps)


def step_of(referral: Referral, move: Move, steps: Sequence[ReferralStep]) -> ReferralStep:
    """The next dated step; with ``move.to`` the state it is in already, a word and no move."""
    place = max((step.place for step in steps), default=0) + 1
    return ReferralStep(
        referral_id=referral.id, place=place, day=move.day, before=referral.state, after=move.to,
        by=move.by, note=move.note.strip(),
    )


def heard(referral: Referral, day: dt.date) -> Referral:
    """The same referral after a word from whoever received it: the days of silence begin anew."""
    return replace(referral, heard=max(day, referral.heard or day))


def _answered(steps: Sequence[ReferralStep]) -> dt.date | None:
    """The day of the answer; the last one, where it was answered more than once."""
    return max((one.day for one in steps if one.after == "answered" and one.day), default=None)


def follow_ups_done(steps: Sequence[ReferralStep]) -> int:
    """How many follow-ups there were since the answer."""
    return sum(one.after == "following" for one in steps)


def next_follow_up(answered: dt.date, done: int) -> dt.date | None:
    """The day of the next follow-up: 1, 3, 6 months after the answer; None after the third."""
    return _months_on(answered, FOLLOW_MONTHS[done]) if done < len(FOLLOW_MONTHS) else None


def _months_on(day: dt.date, months: int) -> dt.date:
    """The same day of a later month, or its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def reminders(referral: Referral, today: dt.date, days: DueDays) -> tuple[int, ...]:
    """Which reminders are due: the first when it was silent for longer; of an agency two more."""
    silent = silent_days(referral, today) or 0
    again = (days.again, days.once_more) if referral.kind == "external" else ()
    return tuple(one for one in (days.silent, *again) if silent > days.silent and silent >= one)
