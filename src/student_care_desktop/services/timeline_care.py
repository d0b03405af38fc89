"""Steps 4 and 5 in the timeline: cases and what was done, counselling as a count, referrals step by step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.cases import CASE_STATES, OUTCOMES, CareAction, CareCase, FollowUp
from student_care_desktop.domain.conduct import MEASURES, BehaviourEntry
from student_care_desktop.domain.counsel import Conference, ConferenceChild, Counselling, ProtectionReport
from student_care_desktop.domain.referrals import INSIDE, STATES, Agency, Referral, ReferralStep, silent_days
from student_care_desktop.domain.stories import Event
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services import access
from student_care_desktop.services.activity_kinds import kinds_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.due_days import due_days_in
from student_care_desktop.services.signs import areas_of
from student_care_desktop.storage.units import Reading

__all__ = ["care_events"]

OPENED = mark("Timeline", "Case opened: {area}")
CLOSED = mark("Timeline", "Case closed: {area}, {outcome}")
STOPPED = mark("Timeline", "Case ended: {area}")
DID = mark("Timeline", "Done for the case: {method}")
LOOKED = mark("Timeline", "Followed up: {outcome}")
SESSIONS = mark("Timeline", "Counselling: {count} sessions")
CONFERENCE = mark("Timeline", "Case conference {number}")
POINTS = mark("Timeline", "Behaviour points {points}")
REFERRED = mark("Timeline", "Referral to {whom}: {state}")
PROTECTED = mark("Timeline", "Child protection report")
REPORTED = mark("Timeline", "reported to {whom}")
NOT_REPORTED = mark("Timeline", "not reported yet")
AGENCY = mark("Timeline", "an agency")
INSIDE_SCHOOL = mark("Timeline", "somebody in the school")


def care_events(desk: Desk, look: Reading, places: Mapping[str, int]) -> Iterator[Event]:
    """What was done for the child, whose years are ``places``; restricted areas for whoever may see them."""
    if places:
        yield from _Care(desk, look, places).all()


class _Care:
    def __init__(self, desk: Desk, look: Reading, places: Mapping[str, int]) -> None:
        self.look, self.places, self.today = look, places, desk.today
        self.mine = {"enrollment_id": list(places)}
        self.areas, self.days = areas_of(look), due_days_in(look)
        self.may_see = access.may_see_restricted(desk)

    def all(self) -> Iterator[Event]:
        yield from self._cases()
        yield from self._counselling()
        yield from self._conferences()
        yield from self._behaviour()
        yield from self._referrals()
        if self.may_see:
            yield from self._protection()

    def _open(self, area: str) -> bool:
        return self.may_see or area not in self.areas.keys or not self.areas.private(area)

    def _area(self, key: str) -> Words:
        return next((one.title for one in self.areas.all if one.key == key), told(key, key))

    def _cases(self) -> Iterator[Event]:
        cases = {one.id: one for one in self.look.all(CareCase, **self.mine) if self._open(one.area)}
        for one in cases.values():
            yield from self._case(one)
        if cases:
            yield from self._actions(cases)
            yield from self._follow_ups(cases)

    def _case(self, one: CareCase) -> Iterator[Event]:
        area = self._area(one.area)
        yield self._of(one, one.opened, OPENED.with_(area=area), state="now" if one.is_open else "done")
        if not one.is_open:
            outcome = dict(OUTCOMES).get(one.outcome)
            words = CLOSED.with_(area=area, outcome=outcome) if outcome else STOPPED.with_(area=area)
            yield self._of(one, one.closed, words, one.result or dict(CASE_STATES)[one.state])

    def _of(
        self, case: CareCase, day: dt.date | None, title: Words, detail: Words | str = "", state: str = "done"
    ) -> Event:
        place = case.enrollment_id
        return Event(
            kind="case", day=day, year=self.places[place], title=title, detail=detail, state=state,
            about=case.id, enrollment_id=place,
        )

    def _actions(self, cases: Mapping[str, CareCase]) -> Iterator[Event]:
        kinds = kinds_in(self.look)
        for one in self.look.all(CareAction, case_id=list(cases)):
            if one.done:
                words = DID.with_(method=kinds.called(one.method))
                yield self._of(cases[one.case_id], one.done, words, one.text)

    def _follow_ups(self, cases: Mapping[str, CareCase]) -> Iterator[Event]:
        for one in self.look.all(FollowUp, case_id=list(cases)):
            words = LOOKED.with_(outcome=dict(OUTCOMES).get(one.outcome, ""))
            yield self._of(cases[one.case_id], one.day, words, one.note)

    def _counselling(self) -> Iterator[Event]:
        """How many sessions there were in a year, and when the last was; no word of them."""
        held: dict[str, list[dt.date | None]] = {}
        for place, day in self.look.values(Counselling, ("enrollment_id", "day"), **self.mine):
            held.setdefault(place, []).append(day)
        for place, days in held.items():
            last = max((day for day in days if day), default=None)
            yield Event(
                kind="counselling", day=last, year=self.places[place], enrollment_id=place,
                title=SESSIONS.with_(count=len(days)),
            )

    def _conferences(self) -> Iterator[Event]:
        for one in self.look.all(ConferenceChild, **self.mine):
            held = self.look.get(Conference, one.conference_id)
            if held:
                yield Event(
                    kind="conference", day=held.day, year=self.places[one.enrollment_id], about=held.id,
                    title=CONFERENCE.with_(number=held.number), detail=one.resolution if self.may_see else "",
                    state="done" if held.status == "done" else "now", enrollment_id=one.enrollment_id,
                )

    def _behaviour(self) -> Iterator[Event]:
        for one in self.look.all(BehaviourEntry, **self.mine):
            yield Event(
                kind="behaviour", day=one.day, year=self.places[one.enrollment_id], about=one.id,
                title=POINTS.with_(points=f"{one.points:+d}"), enrollment_id=one.enrollment_id,
                detail=one.detail or dict(MEASURES).get(one.measure, ""),
            )

    def _referrals(self) -> Iterator[Event]:
        sent = {one.id: one for one in self.look.all(Referral, **self.mine) if self._open(one.area)}
        steps = self.look.all(ReferralStep, referral_id=list(sent)) if sent else []
        for one in sent.values():
            mine = sorted((each for each in steps if each.referral_id == one.id), key=lambda each: each.place)
            yield from self._referral(one, mine)

    def _referral(self, one: Referral, steps: Sequence[ReferralStep]) -> Iterator[Event]:
        """A line for each step; for a referral without any a line of its own."""
        whom = self._whom(one)
        silent = (silent_days(one, self.today) or 0) > self.days.silent
        lines = [(each.day, each.after, each.note) for each in steps]
        lines = lines or [(one.sent or one.day, one.state, "")]
        for place, (day, state, note) in enumerate(lines, 1):
            last = place == len(lines)
            yield Event(
                kind="referral", day=day, year=self.places[one.enrollment_id], about=one.id, detail=note,
                title=REFERRED.with_(whom=whom, state=dict(STATES).get(state, "")),
                state="alarm" if last and silent else "done", enrollment_id=one.enrollment_id,
            )

    def _whom(self, one: Referral) -> Words | str:
        if one.kind == "external":
            agency = self.look.get(Agency, one.agency_id) if one.agency_id else None
            return agency.name if agency else AGENCY
        return dict(INSIDE).get(one.receiver, INSIDE_SCHOOL)

    def _protection(self) -> Iterator[Event]:
        names = ("id", "enrollment_id", "found", "reported_at", "reported_to")
        for key, place, found, at, whom in self.look.values(ProtectionReport, names, **self.mine):
            yield Event(
                kind="protection", day=_day(at or found), year=self.places[place], about=key,
                title=PROTECTED, detail=REPORTED.with_(whom=whom) if at else NOT_REPORTED,
                state="done" if at else "alarm", enrollment_id=place,
            )


def _day(moment: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(moment[:10])
    except ValueError:
        return None
