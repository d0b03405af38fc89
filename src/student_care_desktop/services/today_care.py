"""What waits for a child in care: no case yet, a case with its next step, a referral, what is urgent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from student_care_desktop.domain.areas import LABELS, Group
from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.counsel import Counselling, ProtectionReport
from student_care_desktop.domain.due import Matter, NextStep, no_case_due
from student_care_desktop.domain.due_days import DueDays
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.referrals import INSIDE, Agency, Referral, silent_days
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services.caring import Caring
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.services.today_class import of_child
from student_care_desktop.storage.units import Reading

__all__ = [
    "TO_RECEIVER", "appointments", "case_matters", "referral_matters", "uncared_matters", "urgent_matters",
]

NO_CASE = mark("Today", "{group}, no case opened yet: {areas}")
NO_CASES = mark("Today", "Children in need without a case: {count}")
NO_STEP = mark("Today", "{area}: the case has no next step")
NO_STEPS = mark("Today", "Cases without a next step: {count}")
ACTION = mark("Today", "{area}: something to do for the case")
ACTION_LATE = mark("Today", "{area}: what was planned is not done yet ({count})")
ACTIONS = mark("Today", "Cases in which something is to do: {count}")
ACTIONS_LATE = mark("Today", "Cases in which something planned is late: {count}")
FOLLOW_UP = mark("Today", "{area}: follow the case up")
FOLLOW_UPS = mark("Today", "Cases to follow up: {count}")
FOLLOW_REFERRAL = mark("Today", "Follow up after the referral to {whom}")
SILENT = mark("Today", "Referral to {whom} not answered for {days} days")
SILENT_AGAIN = mark("Today", "Referral to {whom} not answered for {days} days: remind once more")
TO_ME = mark("Today", "Referred to you: take it or give it back")
TO_ME_ON = mark("Today", "Referred to you: tell the sender how it goes")
TO_RECEIVER = (TO_ME, TO_ME_ON)
"""What only whoever received a referral is told."""
MEND = mark("Today", "Referral to {whom} was sent back to be mended")
DRAFT = mark("Today", "Referral to {whom} is still a draft")
ANSWERED = mark("Today", "{whom} has answered: decide how it goes on")
OVER = mark("Today", "Follow-ups after the referral to {whom} are done: end it")
URGENT = mark("Today", "An urgent case is open: speak with the child today")
PROTECT = mark("Today", "Child protection: not reported yet")
APPOINTMENT = mark("Today", "Counselling appointment")
OUTSIDE = mark("Today", "the agency")
SOMEBODY = mark("Today", "somebody in the school")


def uncared_matters(care: Caring, seen: ScreenRow, today: dt.date) -> Iterator[Matter]:
    """A child at risk or with a problem in areas without a case; what few may see in a line of its own."""
    found = care.uncared(seen)
    for restricted in (False, True):
        mine = [one for one in found if _closed(seen, one[0]) is restricted]
        if mine:
            yield _uncared(care, seen, mine, (today, restricted))


def _uncared(
    care: Caring, seen: ScreenRow, areas: list[tuple[str, Group]], how: tuple[dt.date, bool]
) -> Matter:
    (first, group), (today, restricted), form = areas[0], how, seen.screening
    titles = [title(care, key) for key, _ in areas]
    words = NO_CASE.with_(group=LABELS[group], areas=_listed(titles))
    due = no_case_due(group.value, form.day if form else None, care.days)
    made = of_child(seen.child, "case", words, today, due)
    return replace(
        made, what=first, many=NO_CASES, restricted=restricted, round=form.round if form else 1
    )


def _listed(titles: list[Words]) -> Words:
    """The worst area, and how many more."""
    return MORE.with_(first=titles[0], count=len(titles) - 1) if len(titles) > 1 else titles[0]


MORE = mark("Today", "{first} and {count} more areas")


def _closed(seen: ScreenRow, area: str) -> bool:
    """Whether what makes the group of an area is for few eyes."""
    reasons = seen.groups.areas[area].reasons
    return seen.areas.private(area) or any(
        seen.areas.sign(key).restricted for key in reasons if key != Group.HIDDEN.value
    )


def title(care: Caring, area: str) -> Words:
    """How an area is called; one that the form has no longer by its key."""
    return next((one.title for one in care.areas.all if one.key == area), told(area, area))


def case_matters(care: Caring, row: ClassRow, today: dt.date) -> Iterator[Matter]:
    """What the cases of a child wait for."""
    for case in care.cases.get(row.enrollment.id, ()):
        for step in care.next(case):
            yield _step(care, row, case, (step, today))


def _step(care: Caring, row: ClassRow, case: CareCase, when: tuple[NextStep, dt.date]) -> Matter:
    step, today = when
    area = title(care, case.area)
    late = step.due is not None and step.due < today
    words, many = {
        "none": (NO_STEP, NO_STEPS), "follow_up": (FOLLOW_UP, FOLLOW_UPS),
        "action": (ACTION_LATE, ACTIONS_LATE) if late else (ACTION, ACTIONS),
    }[step.what]
    kind = "follow_up" if step.what == "follow_up" else "case"
    made = of_child(row, kind, words.with_(area=area, count=step.count), today, step.due)
    return replace(made, about=case.id, many=many, begun=True, restricted=care.private(case.area))


def referral_matters(
    care: Caring, look: Reading, rows: Mapping[str, ClassRow], roles: Collection[str], who: Collection[str]
) -> Iterator[Matter]:
    """What referrals wait for: of whoever sent them, and of whoever received them.

    ``rows`` are the children by enrollment, ``roles`` and ``who`` (account) those of the person.
    """
    agencies = {one.id: one.name for one in look.all(Agency)} if care.referrals else {}
    for place, sent in care.referrals.items():
        for one in sent:
            whom = _whom(one, agencies)
            mine = one.receiver in roles and one.kind == "internal" and one.sender_account not in who
            found = _received(one, care.days) if mine else None
            words, due = found or _of_sender(one, whom, care.today, care.days)
            if words:
                kind = "follow_up" if words.text == FOLLOW_REFERRAL.text else "referral"
                made = of_child(rows[place], kind, words, care.today, due)
                yield replace(
                    made, about=one.id, what="referral", begun=True, restricted=care.private(one.area)
                )


def _whom(one: Referral, agencies: Mapping[str, str]) -> Words | str:
    if one.kind == "external":
        return agencies.get(one.agency_id) or OUTSIDE
    return dict(INSIDE).get(one.receiver, SOMEBODY)


def _received(one: Referral, days: DueDays) -> tuple[Words, dt.date | None] | None:
    words = {"sent": TO_ME, "received": TO_ME_ON, "helping": TO_ME_ON}.get(one.state)
    last = max((day for day in (one.sent, one.heard) if day), default=None)
    return (words, last + dt.timedelta(days=days.silent) if last else None) if words else None


def _of_sender(
    one: Referral, whom: Words | str, today: dt.date, allowed: DueDays
) -> tuple[Words | None, dt.date | None]:
    """What the sender has to do now; an answer that is owed is told when it is silent too long."""
    days = silent_days(one, today) or 0
    if days > allowed.silent:
        again = one.kind == "external" and days >= allowed.again
        words = (SILENT_AGAIN if again else SILENT).with_(whom=whom, days=days)
        return words, today - dt.timedelta(days=days - allowed.silent)
    if one.state in ("answered", "following") and one.next_day:
        near = one.next_day <= today + dt.timedelta(days=allowed.soon)
        return (FOLLOW_REFERRAL.with_(whom=whom), one.next_day) if near else (None, None)
    told_of = {"draft": DRAFT, "returned": MEND, "answered": ANSWERED, "following": OVER}.get(one.state)
    return told_of and told_of.with_(whom=whom), None if one.state == "draft" else one.heard


def urgent_matters(
    look: Reading, rows: Mapping[str, ClassRow], today: dt.date, may_see: bool, who: str
) -> Iterator[Matter]:
    """Urgent cases and reports still to be made, for those who may know of them."""
    for one in look.all(UrgentCase, closed=None):
        row = rows.get(one.enrollment_id)
        if row and (may_see or one.opened_by == who):
            made = of_child(row, "urgent", URGENT, today, one.opened)
            yield replace(made, about=one.id, what="urgent", restricted=True)
    names = ("id", "enrollment_id", "found")
    for key, place, found in look.values(ProtectionReport, names, reported_at="", ended=None):
        if may_see and place in rows:
            made = of_child(rows[place], "urgent", PROTECT, today, _day(found) or today)
            yield replace(made, about=key, what="protect", restricted=True)


def _day(moment: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(moment[:10])
    except ValueError:
        return None


def appointments(care: Caring, look: Reading, rows: Mapping[str, ClassRow]) -> Iterator[Matter]:
    """The next session of each child, from some days before its day until it was held."""
    today, soon = care.today, dt.timedelta(days=care.days.soon)
    newest: dict[str, tuple[int, dt.date | None, str]] = {}
    for place, number, next_day, key in look.values(
        Counselling, ("enrollment_id", "number", "next_day", "id")
    ):
        newest[place] = max(newest.get(place, (0, None, "")), (number, next_day, key), key=lambda one: one[0])
    for place, (_, day, key) in newest.items():
        if place in rows and day and day <= today + soon:
            made = of_child(rows[place], "follow_up", APPOINTMENT, today, day)
            yield replace(made, about=key, what="counsel", restricted=True)
