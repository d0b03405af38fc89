"""Where the papers of step 5 come from: one referral as far as the person may read it, and the year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from student_care_desktop.domain.record_parts import left_out
from student_care_desktop.domain.referral_papers import ReferralFacts, ReferralSummary
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.school import School
from student_care_desktop.domain.students import Guardian
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.record_parts import parts_of
from student_care_desktop.services.referral_years import summary_of
from student_care_desktop.services.referring import Drawer, place_of
from student_care_desktop.services.results import Frame
from student_care_desktop.services.sources.source import Source, nobody
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _referrals(
    kind: str, desk: Desk, look: Reading, ids: Sequence[str], *, record: str = ""
) -> Iterator[ReferralFacts]:
    """The referrals of this kind of each child that the person at the desk may read; nothing of another."""
    with access.handed(desk) as own:
        frame, drawer = Frame(desk, own), Drawer(desk, own)
        for child in frame.children(ids):
            for one in _of(own, kind, child.enrollment.id, record):
                place = place_of(own, one)
                if drawer.sees(one, place) and not drawer.veils(one, place):
                    yield _facts(frame, drawer, one, frame.head(child))


def _of(look: Reading, kind: str, enrollment_id: str, record: str) -> list[Referral]:
    found = look.all(Referral, enrollment_id=enrollment_id, kind=kind)
    wanted = [one for one in found if record in ("", one.id)]
    return sorted(wanted, key=lambda one: (str(one.day), one.number))


def _facts(frame: Frame, drawer: Drawer, one: Referral, head: Mapping[str, Any]) -> ReferralFacts:
    look, guardian = frame.look, _guardian(frame.look, head["student"].id)
    row = drawer.rows([one])[0]
    return ReferralFacts(
        **head, referral=one, agency=row.agency, area=row.area, guardian=guardian.name, phone=guardian.phone,
        parts=parts_of(frame.desk, look, one.enrollment_id, one.chosen), left_out=left_out(one.chosen),
        secret=one.kind == "external" or drawer.restricted(one),
    )


def _guardian(look: Reading, student_id: str) -> Guardian:
    """Whom the school calls: the guardian, else mother, else father."""
    order = ("guardian", "mother", "father")
    known = [one for one in look.all(Guardian, student_id=student_id) if one.first_name]
    return min(known, key=lambda one: (not one.phone, order.index(one.role)), default=Guardian())


def _handed_over(desk: Desk, look: Reading, ids: Sequence[str]) -> Iterator[ReferralFacts]:
    """The paper without a pack: nothing is chosen, so nothing but name, class and age stands on it."""
    frame = Frame(desk, look)
    for child in frame.children(ids):
        if child.enrollment.classroom_id:
            yield ReferralFacts(**frame.head(child), left_out=left_out(()), secret=True)


def _year(desk: Desk, look: Reading, ids: Sequence[str]) -> Iterator[ReferralSummary]:
    with access.handed(desk) as own:
        yield summary_of(desk, own)


def _no_year(desk: Desk, school: School) -> ReferralSummary:
    return ReferralSummary(school=school, year=desk.year.number, today=desk.today)


_NOBODY = nobody(ReferralFacts, secret=True)
_OUTSIDE = Source(partial(_referrals, "external"), _NOBODY, records=True)

SOURCES: Mapping[str, Source] = {
    "referral-inside": Source(partial(_referrals, "internal"), nobody(ReferralFacts), records=True),
    "referral-outside": _OUTSIDE,
    "referral-letter": replace(_OUTSIDE, numbered=True),
    "referral-handover": Source(_handed_over, _NOBODY),
    "referral-summary": Source(_year, _no_year),
}
