"""From ticks to groups: never normal before it is known, never better by a tick more, nothing told to whoever may not see."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from student_care_desktop.catalog.areas import areas as shipped
from student_care_desktop.domain.areas import AREA_KEYS, FLAGS, GROUPS, Group, Level, Ticks
from student_care_desktop.domain.grouping import Finding, Override, classify, from_to, override, visible

AREAS = shipped()
GRADED = frozenset(AREA_KEYS) - set(FLAGS)
ALL = frozenset(AREA_KEYS)
WEIGHT = {Group.NORMAL: 0, Group.UNKNOWN: 1, Group.RISK: 2, Group.PROBLEM: 3}
TICKS = st.builds(
    Ticks,
    st.frozensets(st.sampled_from([sign.key for sign in AREAS.signs]), max_size=6),
    st.one_of(st.just(ALL), st.frozensets(st.sampled_from(AREA_KEYS))),
)


def _ticks(*signs: str, screened: frozenset[str] = ALL) -> Ticks:
    return Ticks(frozenset(signs), screened)


def _change(area: str, old: Group, new: Group, reason: str = "คุยกับผู้ปกครองแล้ว") -> Override:
    return Override(area=area, old=old, new=new, reason=reason, who="ครูเรไร", when=dt.date(2025, 7, 9))


# ------------------------------------------------------------------ the rule


@pytest.mark.parametrize(
    ("signs", "area", "group"),
    [
        ((), "study", "normal"),
        (("study.gpa_low",), "study", "risk"),
        (("study.gpa_low", "study.late_3"), "study", "risk"),
        (("study.gpa_low", "study.absent"), "study", "problem"),
        (("economy.income_5000",), "economy", "problem"),
        (("gaming.over_1h",), "gaming", "normal"),
        (("gaming.over_1h", "gaming.friends"), "gaming", "risk"),
        (("media.social_1h",), "media", "normal"),
        (("media.social_2h",), "media", "problem"),
        (("mental.self_harm",), "mental", "problem"),
        (("talent.music",), "talent", "normal"),
    ],
)
def test_an_area_is_in_the_group_of_its_heaviest_sign(signs, area, group) -> None:
    assert classify(_ticks(*signs), AREAS).areas[area].group == group


def test_the_child_is_in_the_group_of_the_worst_area() -> None:
    assert classify(_ticks(), AREAS).overall.group is Group.NORMAL
    risk = classify(_ticks("travel.far", "talent.arts"), AREAS)
    assert (risk.overall.group, risk.overall.reasons) == (Group.RISK, ("travel",))
    both = classify(_ticks("travel.far", "study.gpa_low", "health.serious"), AREAS)
    assert (both.overall.group, both.overall.reasons) == (Group.PROBLEM, ("health",))


def test_reasons_are_the_signs_that_count_and_the_others_are_noted() -> None:
    finding = classify(_ticks("gaming.over_1h", "gaming.lies", "gaming.friends"), AREAS).areas["gaming"]
    assert finding.reasons == ("gaming.friends", "gaming.lies")
    assert finding.noted == ("gaming.over_1h",)


def test_a_child_with_nothing_confirmed_is_not_yet_known() -> None:
    groups = classify(Ticks(), AREAS)
    assert {finding.group for finding in groups.areas.values()} == {Group.UNKNOWN}
    assert groups.overall.group is Group.UNKNOWN
    assert (groups.talent, groups.special_needs) == (None, None)


def test_one_area_not_yet_answered_keeps_the_child_from_being_normal() -> None:
    groups = classify(_ticks(screened=ALL - {"travel"}), AREAS)
    assert (groups.overall.group, groups.overall.reasons) == (Group.UNKNOWN, ("travel",))
    assert classify(_ticks("study.late_3", screened=ALL - {"travel"}), AREAS).overall.group is Group.RISK


def test_a_confirmed_sign_counts_before_its_area_is_finished() -> None:
    assert classify(_ticks("safety.abused", screened=frozenset()), AREAS).overall.group is Group.PROBLEM


def test_talent_and_special_needs_are_flags_beside_the_groups() -> None:
    gifted = classify(_ticks("talent.maths", "study.gpa_very_low"), AREAS)
    assert (gifted.talent, gifted.special_needs, gifted.overall.group) == (True, False, Group.PROBLEM)
    unasked = classify(_ticks(screened=GRADED), AREAS)
    assert (unasked.talent, unasked.overall.group) == (None, Group.NORMAL)
    assert classify(_ticks("special_needs.learning", screened=frozenset()), AREAS).special_needs is True


def test_a_sign_of_another_version_is_never_judged_in_silence() -> None:
    old = _ticks("sexual.of_an_older_form")
    assert old.stale(AREAS) == {"sexual.of_an_older_form"}
    with pytest.raises(ValueError, match="of_an_older_form"):
        classify(old, AREAS)


def test_groups_say_by_which_version_they_were_made() -> None:
    groups = classify(_ticks(), AREAS)
    assert (groups.version, groups.hash) == (AREAS.version, AREAS.hash)
    assert len(groups.hash) == 64


@given(TICKS, st.sampled_from([sign.key for sign in AREAS.signs]))
def test_a_tick_more_never_makes_a_group_lighter(ticks: Ticks, key: str) -> None:
    before, after = classify(ticks, AREAS), classify(ticks.with_sign(key), AREAS)
    if key.partition(".")[0] not in FLAGS:
        for area in AREAS.keys:
            assert WEIGHT[after.areas[area].group] >= WEIGHT[before.areas[area].group]
    assert WEIGHT[after.overall.group] >= WEIGHT[before.overall.group]


@given(TICKS)
def test_what_is_not_answered_is_never_normal(ticks: Ticks) -> None:
    groups = classify(ticks, AREAS)
    for area, finding in groups.areas.items():
        if finding.group is Group.NORMAL and area not in FLAGS:
            assert area in ticks.screened
    if groups.overall.group is Group.NORMAL:
        assert ticks.screened >= GRADED


@given(TICKS)
def test_every_group_has_its_reason(ticks: Ticks) -> None:
    groups = classify(ticks, AREAS)
    for finding in (groups.overall, *groups.areas.values()):
        assert bool(finding.reasons) or finding.group in (Group.NORMAL, Group.UNKNOWN)
    for area, finding in groups.areas.items():
        levels = {AREAS.sign(key).level for key in finding.reasons}
        assert (finding.group is Group.PROBLEM) == (Level.PROBLEM in levels)
        assert {*finding.reasons, *finding.noted} == {key for key in ticks.signs if key.startswith(f"{area}.")}


@given(TICKS)
def test_the_two_flags_change_no_group(ticks: Ticks) -> None:
    bare = Ticks(frozenset(key for key in ticks.signs if key.partition(".")[0] not in FLAGS), ticks.screened)
    assert classify(ticks, AREAS).overall == classify(bare, AREAS).overall


# ------------------------------------------------------------------ what a teacher changed


def test_a_change_keeps_both_groups_and_its_reason() -> None:
    groups = override(
        classify(_ticks("economy.debt"), AREAS), [_change("economy", Group.PROBLEM, Group.RISK)]
    )
    economy = groups.areas["economy"]
    assert (economy.group, economy.found) == (Group.RISK, Group.PROBLEM)
    assert [change.reason for change in economy.changes] == ["คุยกับผู้ปกครองแล้ว"]
    assert (groups.overall.group, groups.overall.reasons) == (Group.RISK, ("economy",))


def test_the_child_as_a_whole_can_be_changed_up() -> None:
    groups = override(classify(_ticks(), AREAS), [_change("", Group.NORMAL, Group.RISK)])
    assert (groups.overall.group, groups.overall.found) == (Group.RISK, Group.NORMAL)


def test_the_last_change_stands_and_all_are_kept() -> None:
    groups = override(
        classify(_ticks("study.late_3"), AREAS),
        [_change("study", Group.RISK, Group.NORMAL), _change("study", Group.RISK, Group.PROBLEM)],
    )
    assert groups.areas["study"].group is Group.PROBLEM
    assert [change.new for change in groups.areas["study"].changes] == ["normal", "problem"]


def test_a_change_lapses_when_the_signs_say_something_else() -> None:
    change = _change("study", Group.RISK, Group.NORMAL)
    worse = override(classify(_ticks("study.late_3", "study.absent"), AREAS), [change])
    assert worse.areas["study"].group is Group.PROBLEM, "a new problem sign is not hidden by an older change"
    assert worse.areas["study"].changes == (change,)
    assert worse.areas["study"].change is None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (_change("study", Group.RISK, Group.NORMAL, "  "), "why"),
        (_change("study", Group.RISK, Group.RISK), "nothing to change"),
        (_change("study", Group.RISK, Group.UNKNOWN), "normal, at risk or problem"),
        (_change("study", Group.RISK, Group.HIDDEN), "normal, at risk or problem"),
    ],
)
def test_a_change_that_cannot_be_kept_says_why(change: Override, says: str) -> None:
    assert says in str(change.problem)
    assert _change("study", Group.RISK, Group.NORMAL).problem is None


# ------------------------------------------------------------------ who may see


def test_whoever_may_see_sees_everything() -> None:
    groups = classify(_ticks("sexual.pregnant"), AREAS)
    assert visible(groups, AREAS, True) is groups


def test_sexual_behaviour_is_a_dash_whether_or_not_something_is_there() -> None:
    for signs in ((), ("sexual.pregnant",), ("sexual.paired",)):
        seen = visible(classify(_ticks(*signs), AREAS), AREAS, False)
        assert seen.areas["sexual"] == Finding(Group.HIDDEN, ("–",))


def test_a_group_that_rests_on_abuse_is_a_dash_and_not_normal() -> None:
    seen = visible(classify(_ticks("safety.abused"), AREAS), AREAS, False)
    assert (seen.areas["safety"].group, seen.areas["safety"].reasons) == (Group.HIDDEN, ("–",))
    assert (seen.overall.group, seen.overall.reasons) == (Group.HIDDEN, ("–",))


def test_what_else_makes_the_group_is_still_seen() -> None:
    seen = visible(classify(_ticks("safety.abused", "safety.gambling", "study.absent"), AREAS), AREAS, False)
    assert (seen.areas["safety"].group, seen.areas["safety"].reasons) == (
        Group.PROBLEM, ("safety.gambling", "–"),
    )
    assert (seen.overall.group, seen.overall.reasons) == (Group.PROBLEM, ("study", "safety"))


def test_a_lighter_group_is_not_shown_in_place_of_a_hidden_one() -> None:
    seen = visible(classify(_ticks("safety.abused", "safety.slum"), AREAS), AREAS, False)
    assert seen.areas["safety"].group is Group.HIDDEN


def test_why_a_group_was_changed_is_not_told_where_it_could_tell_of_abuse() -> None:
    changes = [
        _change("study", Group.RISK, Group.NORMAL, "ลืมลงเวลา"),
        _change("mental", Group.RISK, Group.PROBLEM, "เคยทำร้ายตนเอง"),
        _change("", Group.PROBLEM, Group.RISK, "ตั้งครรภ์และได้รับการดูแลแล้ว"),
    ]
    groups = override(classify(_ticks("study.late_3", "mental.sdq_risk"), AREAS), changes)
    seen = visible(groups, AREAS, False)
    assert [change.reason for change in seen.areas["study"].changes] == ["ลืมลงเวลา"]
    assert [change.reason for change in seen.areas["mental"].changes] == ["–"]
    assert [change.reason for change in seen.overall.changes] == ["–"]


@given(TICKS)
def test_no_restricted_sign_is_ever_named_to_whoever_may_not_see(ticks: Ticks) -> None:
    seen = visible(classify(ticks, AREAS), AREAS, False)
    told = {key for finding in seen.areas.values() for key in (*finding.reasons, *finding.noted)} - {"–"}
    assert not {key for key in told if AREAS.sign(key).restricted}


@given(TICKS)
def test_nothing_hidden_is_shown_lighter_than_it_is(ticks: Ticks) -> None:
    true = classify(ticks, AREAS)
    seen = visible(true, AREAS, False)
    for area, finding in seen.areas.items():
        assert finding.group in (Group.HIDDEN, true.areas[area].group)
    assert seen.overall.group in (Group.HIDDEN, true.overall.group)


# ------------------------------------------------------------------ from round to round


def test_from_to_counts_every_child_once_in_the_right_cell() -> None:
    before = {"a": Group.RISK, "b": Group.NORMAL, "c": Group.PROBLEM, "d": Group.RISK}
    after = {"a": Group.NORMAL, "b": Group.NORMAL, "c": Group.UNKNOWN, "e": Group.RISK}
    moves = from_to(before, after)
    assert len(moves) == 16
    assert moves[Group.RISK, Group.NORMAL] == ("a",)
    assert moves[Group.NORMAL, Group.NORMAL] == ("b",)
    assert moves[Group.PROBLEM, Group.UNKNOWN] == ("c",)
    assert moves[Group.RISK, Group.UNKNOWN] == ("d",), "who was not screened again is not yet known"
    assert moves[Group.UNKNOWN, Group.RISK] == ("e",)


ROUND = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.sampled_from(GROUPS), max_size=12)


@settings(max_examples=50)
@given(ROUND, ROUND)
def test_from_to_agrees_with_the_counts_of_both_rounds(before, after) -> None:
    moves = from_to(before, after)
    children = {*before, *after}
    assert sum(map(len, moves.values())) == len(children)
    rows = Counter({old: sum(len(moves[old, new]) for new in GROUPS) for old in GROUPS})
    assert rows == Counter(before.get(child, Group.UNKNOWN) for child in children)
