"""The state machine of a referral: every allowed and every refused move, what each needs, and the days it counts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from student_care_desktop.catalog.due_days import shipped_days
from student_care_desktop.domain.referral_figures import by_area, by_place, loop
from student_care_desktop.domain.referral_moves import (
    MOVES,
    Move,
    follow_ups_done,
    heard,
    missing,
    moved,
    moves,
    next_follow_up,
    reminders,
    side,
    step_of,
    wrong,
)
from student_care_desktop.domain.referrals import KINDS, STATES, Referral, ReferralStep, is_open, silent_days

DAY = dt.date(2025, 11, 24)
KEYS = [key for key, _ in STATES]
ALLOWED = {
    "internal": {
        "draft": {"sent", "cancelled"},
        "sent": {"received", "returned", "cancelled"},
        "received": {"helping", "answered", "returned", "cancelled"},
        "helping": {"answered", "cancelled"},
        "answered": {"following", "ended"},
        "following": {"following", "ended"},
        "returned": {"sent", "cancelled"},
    },
    "external": {
        "draft": {"waiting", "no_consent", "cancelled"},
        "waiting": {"sent", "returned", "no_consent", "cancelled"},
        "sent": {"received", "returned", "refused", "cancelled"},
        "received": {"helping", "answered", "returned", "refused", "cancelled"},
        "helping": {"answered", "cancelled"},
        "answered": {"following", "ended"},
        "following": {"following", "ended"},
        "returned": {"waiting", "no_consent", "cancelled"},
    },
}
"""Written down a second time, as the handbook says it: who changes the program's table must change this one."""


def complete(kind: str, state: str = "draft", **more: object) -> Referral:
    """A referral that lacks nothing."""
    told = {
        "kind": kind, "state": state, "problem": "ขาดเรียนบ่อย", "asked": "ขอให้พูดคุยกับเด็ก", "receiver": "guidance",
        "agency_id": "a1", "consent": "given", **more,
    }
    return Referral(**told)  # type: ignore[arg-type]


def step(to: str, day: dt.date = DAY, note: str = "ได้ความว่าดังนี้") -> Move:
    return Move(to=to, day=day, by="ครูทดสอบ", note=note)


@pytest.mark.parametrize(("kind", "before", "after"), list(product([key for key, _ in KINDS], KEYS, KEYS)))
def test_every_pair_of_states_is_allowed_or_refused(kind: str, before: str, after: str) -> None:
    referral = complete(kind, before)
    problem = wrong(referral, step(after), (), DAY)
    if after in ALLOWED[kind].get(before, set()):
        assert problem is None
        new, told = moved(referral, step(after), ())
        assert (new.state, told.before, told.after, told.day) == (after, before, after, DAY)
    else:
        assert problem is not None
        assert "Nothing was changed" in str(problem)


@pytest.mark.parametrize("kind", MOVES)
def test_the_moves_that_are_offered_are_those_that_are_allowed(kind: str) -> None:
    for state in KEYS:
        offered = moves(complete(kind, state))
        assert set(offered) == ALLOWED[kind].get(state, set())
        reached = state in {one for after in ALLOWED[kind].values() for one in after}
        assert bool(offered) is (is_open(complete(kind, state)) and (reached or state == "draft"))


@pytest.mark.parametrize(("to", "before"), [
    ("returned", "sent"), ("cancelled", "sent"), ("answered", "received"), ("following", "answered"),
])
@pytest.mark.parametrize("kind", MOVES)
def test_a_reason_a_result_and_what_was_seen_are_asked_for(kind: str, to: str, before: str) -> None:
    assert wrong(complete(kind, before), step(to, note="  "), (), DAY) is not None
    assert wrong(complete(kind, before), step(to), (), DAY) is None


def test_an_agency_gives_its_reason() -> None:
    assert wrong(complete("external", "sent"), step("refused", note=""), (), DAY) is not None


@pytest.mark.parametrize(("lack", "kind"), [
    ({"problem": " "}, "internal"), ({"asked": ""}, "internal"), ({"receiver": ""}, "internal"),
    ({"problem": ""}, "external"), ({"asked": ""}, "external"), ({"agency_id": ""}, "external"),
    ({"consent": ""}, "external"), ({"consent": "refused"}, "external"),
    ({"consent": "law", "law_note": " "}, "external"),
])
def test_what_is_not_complete_goes_to_nobody(lack: dict[str, str], kind: str) -> None:
    first = "waiting" if kind == "external" else "sent"
    referral = complete(kind, **lack)
    assert missing(referral) is not None
    assert wrong(referral, step(first), (), DAY) == missing(referral)
    if kind == "external":
        assert wrong(replace(referral, state="waiting"), step("sent"), (), DAY) == missing(referral)


def test_the_law_stands_for_consent_with_its_note_and_inside_nobody_asks() -> None:
    assert missing(complete("external", consent="law", law_note="ผู้ปกครองเป็นผู้กระทำ")) is None
    assert missing(complete("internal", consent="", agency_id="")) is None


def test_a_step_is_dated_between_the_one_before_and_today() -> None:
    before = [step_of(complete("internal"), step("sent"), ())]
    referral = complete("internal", "sent", sent=DAY)
    early, late = step("received", DAY - dt.timedelta(1)), step("received", DAY + dt.timedelta(1))
    assert wrong(referral, early, before, DAY) is not None
    assert wrong(referral, late, before, DAY) is not None
    assert wrong(referral, step("received"), before, DAY) is None


@pytest.mark.parametrize(("kind", "state", "to", "who"), [
    ("internal", "sent", "received", "receiver"), ("internal", "received", "answered", "receiver"),
    ("internal", "sent", "returned", "receiver"), ("internal", "draft", "sent", "sender"),
    ("external", "waiting", "sent", "principal"), ("external", "waiting", "returned", "principal"),
    ("external", "waiting", "cancelled", "sender"), ("external", "sent", "received", "sender"),
    ("external", "sent", "returned", "sender"), ("internal", "answered", "ended", "sender"),
])
def test_who_makes_a_move(kind: str, state: str, to: str, who: str) -> None:
    assert side(complete(kind, state), to) == who


def walked(kind: str, *path: tuple[str, int]) -> tuple[Referral, list[ReferralStep]]:
    """A referral that went through these states, each so many days after DAY."""
    referral = complete(kind)
    steps: list[ReferralStep] = []
    for to, days in path:
        move = step(to, DAY + dt.timedelta(days))
        assert wrong(referral, move, steps, DAY + dt.timedelta(1000)) is None
        referral, told = moved(referral, move, steps)
        steps.append(told)
    return referral, steps


def test_three_follow_ups_are_due_one_three_and_six_months_after_the_answer() -> None:
    path = [("waiting", 0), ("sent", 1), ("received", 3), ("answered", 7)]
    due = []
    for count in range(4):
        referral, steps = walked("external", *path, *(("following", 40 + 60 * done) for done in range(count)))
        due.append(referral.next_day)
        assert follow_ups_done(steps) == count
    assert due == [dt.date(2026, 1, 1), dt.date(2026, 3, 1), dt.date(2026, 6, 1), None]


def test_the_end_of_a_short_month_is_a_day() -> None:
    assert next_follow_up(dt.date(2025, 11, 30), 1) == dt.date(2026, 2, 28)
    assert next_follow_up(dt.date(2025, 12, 31), 3) is None


@pytest.mark.parametrize("path", [
    [("sent", 0), ("received", 1), ("helping", 2), ("answered", 3), ("ended", 9)],
    [("sent", 0), ("returned", 1), ("sent", 2), ("cancelled", 3)],
])
def test_what_is_closed_has_its_day_and_is_silent_no_more(path: list[tuple[str, int]]) -> None:
    referral, _ = walked("internal", *path)
    assert referral.closed == DAY + dt.timedelta(path[-1][1])
    assert silent_days(referral, DAY + dt.timedelta(99)) is None
    assert reminders(referral, DAY + dt.timedelta(99), shipped_days()) == ()


@pytest.mark.parametrize(("days", "inside", "outside"), [
    (0, (), ()), (7, (), ()), (8, (7,), (7,)), (14, (7,), (7,)), (15, (7,), (7, 15)), (29, (7,), (7, 15)),
    (30, (7,), (7, 15, 30)), (300, (7,), (7, 15, 30)),
])
def test_silence_is_reminded_after_seven_days_and_agencies_again(
    days: int, inside: tuple[int, ...], outside: tuple[int, ...]
) -> None:
    today = DAY + dt.timedelta(days)
    assert reminders(walked("internal", ("sent", 0))[0], today, shipped_days()) == inside
    assert reminders(walked("external", ("waiting", 0), ("sent", 0))[0], today, shipped_days()) == outside


def test_a_word_ends_the_silence_and_an_older_one_does_not_begin_it_anew() -> None:
    referral, _ = walked("external", ("waiting", 0), ("sent", 0))
    later = heard(referral, DAY + dt.timedelta(10))
    assert silent_days(later, DAY + dt.timedelta(12)) == 2
    assert heard(later, DAY + dt.timedelta(5)) == later


def test_nobody_owes_an_answer_before_it_is_sent_and_after_it_came() -> None:
    assert silent_days(complete("external", "waiting", day=DAY), DAY + dt.timedelta(50)) == 0
    answered, _ = walked("internal", ("sent", 0), ("received", 1), ("answered", 2))
    assert silent_days(answered, DAY + dt.timedelta(50)) == 0


@settings(max_examples=200, deadline=None)
@given(
    kind=st.sampled_from(sorted(MOVES)),
    picks=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 40)), max_size=14),
)
def test_any_walk_of_allowed_moves_keeps_its_promises(kind: str, picks: list[tuple[int, int]]) -> None:
    """Steps stand in order, the state is that of the last step, a closed one has a day and goes nowhere."""
    referral, day = complete(kind), DAY
    steps: list[ReferralStep] = []
    for pick, days in picks:
        possible = moves(referral)
        if not possible:
            break
        day += dt.timedelta(days)
        move = step(possible[pick % len(possible)], day)
        assert wrong(referral, move, steps, day) is None
        before = referral
        referral, told = moved(referral, move, steps)
        assert (told.before, told.after, told.place) == (before.state, referral.state, len(steps) + 1)
        steps.append(told)
    assert (referral.closed is None) is is_open(referral)
    assert (silent_days(referral, day) is None) is (not is_open(referral))
    assert referral.next_day is None or referral.state in ("answered", "following")
    dated = [one.day for one in steps if one.day]
    assert len(dated) == len(steps)
    assert dated == sorted(dated)


def test_the_loop_counts_how_far_they_came_and_how_long_it_took() -> None:
    made = [
        walked("internal", ("sent", 0), ("received", 2), ("answered", 4), ("ended", 10)),
        walked("internal", ("sent", 0), ("received", 6), ("answered", 12)),
        walked("internal", ("sent", 0), ("returned", 1), ("sent", 5), ("received", 6)),
        walked("external", ("waiting", 0), ("cancelled", 1)),
    ]
    found = loop([one for one, _ in made], [line for _, steps in made for line in steps])
    assert [(one.key, one.count, one.days) for one in found] == [
        ("sent", 3, 0.0), ("received", 3, 2.0), ("answered", 2, 8.0), ("ended", 1, 10.0),
    ]
    assert [(one.count, one.days) for one in loop([], [])] == [(0, None)] * 4


def test_the_summary_counts_what_went_out_and_does_not_name_restricted_areas() -> None:
    made = [
        replace(walked("internal", ("sent", 0))[0], area="study"),
        replace(walked("external", ("waiting", 0), ("sent", 0), ("refused", 3))[0], area="sexual"),
        replace(walked("external", ("waiting", 0))[0], area="study"),
    ]
    areas = {(one.kind, one.name): dict(one.counts) for one in by_area(made, {"sexual"})}
    assert areas == {("internal", "study"): {"open": 1}, ("external", "-"): {"refused": 1}}
    assert [(one.kind, one.name, one.total) for one in by_place(made)] == [
        ("internal", "guidance", 1), ("external", "a1", 1),
    ]
