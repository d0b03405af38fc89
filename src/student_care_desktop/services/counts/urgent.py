"""From an urgent sign to the first act: what few may know, so its lines name a child only to them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress

from student_care_desktop.domain.counsel import Conference, ConferenceChild, Counselling, ProtectionReport
from student_care_desktop.domain.drill import Behind, behind
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services.cases import files_in
from student_care_desktop.services.counts.live import VEILED, Counted, Live

__all__ = ["first_act_days"]

ACTED = mark("Behind", "Urgent sign {day}, first act after {days} days")
WAITS = mark("Behind", "Urgent sign {day}, nothing on record yet")


def first_act_days(live: Live) -> Counted:
    """Days from each urgent case to the first thing that was done for the child.

    A thing done, a conference, a counselling, a referral, a report to the authorities, the end of the case.
    """
    found = [one for one in live.look.all(UrgentCase) if one.opened and one.enrollment_id in live.by_place]
    order = {place: at for at, place in enumerate(live.by_place)}
    found.sort(key=lambda one: (str(one.opened), order[one.enrollment_id], one.id))
    acts = _acts(live, {one.enrollment_id for one in found})
    days = {one.id: _days(one, acts[one.enrollment_id]) for one in found}
    done = [one for one in found if days[one.id] is not None]
    return Counted(
        tuple(_line(live, one, days[one.id]) for one in done),
        tuple(_line(live, one, None) for one in found if days[one.id] is None),
        tuple(float(days[one.id] or 0) for one in done),
        restricted=True, veiled=any(not _open(live, one) for one in found),
    )


def _open(live: Live, one: UrgentCase) -> bool:
    return live.may_see or one.opened_by == live.desk.who


def _days(one: UrgentCase, acts: list[dt.date]) -> int | None:
    """Days to the first act; None while there was none."""
    known = [*acts, *([one.closed] if one.closed else [])]
    after = [(day - one.opened).days for day in known if one.opened and day >= one.opened]
    return min(after, default=None)


def _line(live: Live, one: UrgentCase, days: int | None) -> Behind:
    if not _open(live, one) or one.opened is None:
        return VEILED
    day = short_day(one.opened)
    told = WAITS.with_(day=day) if days is None else ACTED.with_(day=day, days=days)
    return behind(live.by_place[one.enrollment_id], told, "protect", one.enrollment_id)


def _acts(live: Live, places: set[str]) -> defaultdict[str, list[dt.date]]:
    """The days on which something was done for these children, also in areas that few may see."""
    found: defaultdict[str, list[dt.date]] = defaultdict(list)
    for place, day in _done(live, places):
        if day:
            found[place].append(day)
    return found


def _done(live: Live, places: set[str]) -> Iterator[tuple[str, dt.date | None]]:
    look, where = live.look, {"enrollment_id": list(places)}
    for place, files in files_in(look, places).items():
        yield from ((place, act.done) for one in files for act in one.actions)
    for one in look.all(Referral, **where):
        yield one.enrollment_id, one.sent
    for session in look.all(Counselling, **where):
        yield session.enrollment_id, session.day
    held = {one.id: one.day for one in look.all(Conference, year_id=live.year.id)}
    for child in look.all(ConferenceChild, **where):
        yield child.enrollment_id, held.get(child.conference_id)
    for report in look.all(ProtectionReport, **where):
        with suppress(ValueError):
            yield report.enrollment_id, dt.date.fromisoformat(report.reported_at[:10])
