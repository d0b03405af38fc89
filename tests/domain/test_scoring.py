"""Answers become scores, scores become bands: every boundary, every informant, both norm sets of the SDQ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from student_care_desktop.catalog.instruments import instrument
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.norms import Rating
from student_care_desktop.domain.scoring import Scored, judge, read_answers, score, written

SDQ, EQ = instrument("sdq"), instrument("eq-12-17")

# Written down once more from the tables of the manuals, apart from the files that ship:
# where normal ends, where at risk ends; problem goes on to the highest score.
A_STUDENT = {"total": (16, 18), "emotional": (5, 6), "conduct": (4, 5), "hyperactivity": (5, 6), "peer": (3, 4)}
A_ADULT = {"total": (15, 17), "emotional": (3, 4), "conduct": (3, 4), "hyperactivity": (5, 6), "peer": (5, 6)}
LIMITS = {
    ("obec", "student"): A_STUDENT, ("obec", "teacher"): A_ADULT, ("obec", "parent"): A_ADULT,
    ("woerner2011", "student"):
        {"total": (15, 18), "emotional": (4, 5), "conduct": (3, 4), "hyperactivity": (5, 6), "peer": (4, 5)},
    ("woerner2011", "teacher"):
        {"total": (13, 16), "emotional": (3, 4), "conduct": (3, 4), "hyperactivity": (5, 6), "peer": (4, 5)},
    ("woerner2011", "parent"):
        {"total": (15, 18), "emotional": (4, 5), "conduct": (4, 5), "hyperactivity": (5, 6), "peer": (4, 5)},
}
STRENGTH_FROM = {"obec": 4, "woerner2011": 5}
ITEMS = {
    "emotional": (3, 8, 13, 16, 24), "conduct": (5, 7, 12, 18, 22), "hyperactivity": (2, 10, 15, 21, 25),
    "peer": (6, 11, 14, 19, 23), "prosocial": (1, 4, 9, 17, 20),
}
REVERSED = {7, 11, 14, 21, 25}
DIFFICULTIES = ("emotional", "conduct", "hyperactivity", "peer")
EQ_REVERSED = {
    2, 3, 5, 8, 9, 11, 13, 16, 18, 19, 21, 24, 26, 27, 29, 30, 33, 35, 37, 40, 45, 47, 51, 52,
}
EQ_NORMAL = {
    "self_control": (13, 17), "empathy": (16, 20), "responsibility": (16, 22), "good": (48, 58),
    "motivation": (14, 20), "problem_solving": (13, 19), "relationships": (14, 20), "smart": (45, 57),
    "pride": (9, 13), "contentment": (16, 22), "peace": (15, 21), "happy": (40, 55), "total": (140, 170),
}

whole = st.lists(st.integers(0, 2), min_size=25, max_size=25)
gappy = st.lists(st.none() | st.integers(0, 2), min_size=25, max_size=25)


def sdq(answers: Sequence[int | None], informant: str = "student", *norms: str, prorate: bool = False) -> Scored:
    return score(SDQ, SDQ.reading(norms, prorate=prorate), Rating(informant), answers)


def by(key: str, answers: str, **facts) -> Scored:
    one = instrument(key)
    return score(one, one.reading(), Rating("student", **facts), read_answers(one.main, answers))


def with_total(total: int) -> list[int]:
    """Answers whose four difficulty scales come to ``total``, filled one scale after the other."""
    answers = [2 if item in REVERSED else 0 for item in range(1, 26)]
    for item in (one for scale in DIFFICULTIES for one in ITEMS[scale]):
        points = min(2, total)
        answers[item - 1] = 2 - points if item in REVERSED else points
        total -= points
    return answers


def with_scale(scale: str, points: int) -> list[int]:
    answers = with_total(0)
    for item in ITEMS[scale]:
        here = min(2, points)
        answers[item - 1] = 2 - here if item in REVERSED else here
        points -= here
    return answers


def level(points: int, limits: tuple[int, int]) -> str:
    return "normal" if points <= limits[0] else "risk" if points <= limits[1] else "problem"


@pytest.mark.parametrize(("norms", "informant"), LIMITS)
def test_every_total_and_every_scale_has_the_band_of_the_table(norms: str, informant: str) -> None:
    limits = LIMITS[norms, informant]
    for total in range(41):
        found = sdq(with_total(total), informant, norms)
        assert (found.scores["total"], found.bands["total"]) == (total, level(total, limits["total"]))
    for scale in DIFFICULTIES:
        for points in range(11):
            found = sdq(with_scale(scale, points), informant, norms)
            assert (found.scores[scale], found.bands[scale]) == (points, level(points, limits[scale]))
    for points in range(11):
        found = sdq(with_scale("prosocial", points), informant, norms)
        wanted = "strength" if points >= STRENGTH_FROM[norms] else "none"
        assert (found.scores["prosocial"], found.bands["prosocial"]) == (points, wanted)
    assert found.norms == norms


@pytest.mark.parametrize(("answers", "scores", "prosocial"), [
    ([0] * 25, (0, 2, 4, 4, 10), 0),
    ([1] * 25, (5, 5, 5, 5, 20), 5),
    ([2] * 25, (10, 8, 6, 6, 30), 10),
    ([item % 3 for item in range(1, 26)], (4, 4, 6, 3, 17), 6),
    ([2 if item in REVERSED | {1, 4, 9, 17, 20} else 0 for item in range(1, 26)], (0, 0, 0, 0, 0), 10),
])
def test_worked_by_hand(answers: list[int], scores: tuple[int, ...], prosocial: int) -> None:
    found = sdq(answers).scores
    assert tuple(found[key] for key in (*DIFFICULTIES, "total")) == scores
    assert found["prosocial"] == prosocial


@given(whole)
def test_scores_are_the_sums_of_the_tables(answers: list[int]) -> None:
    found = sdq(answers).scores
    for scale, items in ITEMS.items():
        assert found[scale] == sum(
            2 - answers[item - 1] if item in REVERSED else answers[item - 1] for item in items
        )
        assert 0 <= (found[scale] or 0) <= 10
    assert found["total"] == sum(found[scale] or 0 for scale in DIFFICULTIES)


@given(whole, st.sampled_from(ITEMS["prosocial"]), st.integers(0, 2))
def test_prosocial_is_never_in_the_total(answers: list[int], item: int, other: int) -> None:
    changed = [*answers[:item - 1], other, *answers[item:]]
    assert sdq(answers).scores["total"] == sdq(changed).scores["total"]


@given(whole)
def test_turning_every_answer_round_twice_changes_nothing(answers: list[int]) -> None:
    turned = [2 - answer for answer in answers]
    once, back = sdq(turned).scores, sdq([2 - answer for answer in turned]).scores
    assert back == sdq(answers).scores
    assert all(once[scale] == 10 - (back[scale] or 0) for scale in ITEMS)


@given(gappy)
def test_a_gap_never_counts_as_zero(answers: list[int | None]) -> None:
    found = sdq(answers)
    gaps = {item for item, answer in enumerate(answers, 1) if answer is None}
    assert found.missing == tuple(sorted(gaps))
    for scale, items in ITEMS.items():
        assert (found.scores[scale] is None) == bool(gaps & set(items))
    assert (found.scores["total"] is None) == any(gaps & set(ITEMS[scale]) for scale in DIFFICULTIES)
    assert all(found.bands[key] is None for key, points in found.scores.items() if points is None)


@given(gappy)
def test_gaps_are_filled_only_where_that_is_switched_on_and_said(answers: list[int | None]) -> None:
    found = sdq(answers, prorate=True)
    for scale, items in ITEMS.items():
        given = [2 - a if item in REVERSED else a for item in items if (a := answers[item - 1]) is not None]
        if len(given) < 3:
            assert found.scores[scale] is None
            continue
        assert found.scores[scale] == int(sum(given) / len(given) * 5 + 0.5)
        assert (scale in found.prorated) == (len(given) < 5)
    assert len(found.notes) == len(found.prorated)


@given(st.lists(st.none() | st.integers(1, 4), min_size=52, max_size=52))
@settings(max_examples=50)
def test_answers_are_read_as_they_are_written(answers: list[int | None]) -> None:
    assert list(read_answers(EQ.main, written(answers))) == answers


def impact(answers: str, informant: str, *norms: str) -> Scored:
    page = SDQ.supplements[informant]
    return score(SDQ, SDQ.reading(norms), Rating(informant), [0] * 25, read_answers(page, answers))


def second_pages(informant: str) -> Iterator[tuple[str, int]]:
    """Second pages with every possible impact."""
    places = 3 if informant == "teacher" else 5
    for points in range(2 * places + 1):
        full, half = divmod(points, 2)
        yield "10" + ("3" * full + "2" * half).ljust(places, "1") + "3", points


@pytest.mark.parametrize("informant", ["student", "teacher", "parent"])
def test_impact_counts_distress_and_places_and_nothing_else(informant: str) -> None:
    for answers, points in second_pages(informant):
        thai = impact(answers, informant)
        other = impact(answers, informant, "impact-international")
        assert thai.scores["impact"] == points
        assert thai.bands["impact"] == ("normal" if points == 0 else "risk" if points <= 2 else "problem")
        assert other.bands["impact"] == ("normal" if points == 0 else "risk" if points == 1 else "problem")
        assert (thai.norms, thai.supplement_norms, other.supplement_norms) == (
            "obec", "impact-thai", "impact-international"
        )


def test_nothing_more_is_asked_where_there_are_no_difficulties() -> None:
    for answers in ("0", "0.......", "03333333"):
        found = impact(answers, "student")
        assert (found.scores["impact"], found.bands["impact"], found.missing_supplement) == (0, "normal", ())
    assert [note.text[:6] for note in found.notes] == ["{name}"]
    assert impact(".2222222", "student").scores["impact"] is None
    assert impact("1.2.2222", "student").missing_supplement == (2, 4)
    assert sdq([0] * 25).scores["impact"] is None


def test_eq_is_the_sum_of_its_two_groups_of_answers() -> None:
    subs = [key for key in EQ_NORMAL if key not in ("good", "smart", "happy", "total")]
    ones, fours = by("eq-12-17", "1" * 52).scores, by("eq-12-17", "4" * 52).scores
    assert [ones[key] for key in subs] == [15, 15, 15, 15, 18, 12, 10, 9, 15]
    assert [fours[key] for key in subs] == [15, 15, 15, 15, 12, 18, 10, 21, 15]
    assert (ones["total"], fours["total"]) == (124, 136)


@given(st.lists(st.integers(1, 4), min_size=52, max_size=52))
@settings(max_examples=50)
def test_eq_bands_are_the_normal_ranges_of_the_table(answers: list[int]) -> None:
    found = score(EQ, EQ.reading(), Rating("student", age=14), answers)
    counted = [5 - one if item in EQ_REVERSED else one for item, one in enumerate(answers, 1)]
    assert found.scores["total"] == sum(counted)
    assert found.scores["good"] == sum(counted[:18])
    assert found.scores["pride"] == sum(counted[36:40])
    for key, (low, high) in EQ_NORMAL.items():
        points = found.scores[key] or 0
        assert found.bands[key] == ("low" if points < low else "high" if points > high else "normal")
    assert set(found.unsure) == {"happy", "total"}
    assert "problem" not in found.groups.values()


def test_the_other_screens_at_every_boundary() -> None:
    def bands(key: str, items: int, top: int, **facts) -> list[str | None]:
        one = instrument(key)
        found = []
        for total in range(items * top + 1):
            full, rest = divmod(total, top)
            answers = ([top] * full + [rest] + [0] * items)[:items] + [0] * (len(one.main.items) - items)
            keyed = [3 - a if key == "ces-d" and item in (4, 8, 12, 16) else a for item, a in enumerate(answers, 1)]
            result = score(one, one.reading(), Rating("student", **facts), keyed)
            assert result.scores["total"] == total
            found.append(result.bands["total"])
        return found

    assert bands("2q", 2, 1) == ["none", "possible", "possible"]
    assert bands("9q", 9, 3) == ["none"] * 7 + ["mild"] * 6 + ["moderate"] * 6 + ["severe"] * 9
    phq = ["none"] * 5 + ["mild"] * 5 + ["moderate"] * 5 + ["moderately_severe"] * 5 + ["severe"] * 8
    assert bands("phq-a", 9, 3) == phq
    assert bands("ces-d", 20, 3) == ["none"] * 22 + ["likely"] * 39
    assert bands("st-5", 5, 3) == ["low"] * 5 + ["moderate"] * 3 + ["high"] * 2 + ["severe"] * 6
    assert bands("gast", 16, 3, sex="m") == ["normal"] * 24 + ["excessive"] * 9 + ["addicted"] * 16
    assert bands("gast", 16, 3, sex="f") == ["normal"] * 16 + ["excessive"] * 7 + ["addicted"] * 26


@given(st.lists(st.integers(0, 1), min_size=8, max_size=8), st.booleans())
def test_8q_is_weighted_and_anything_at_all_is_urgent(answers: list[int], lost: bool) -> None:
    if answers[2] and lost:
        answers[2] = 2
    weights = (1, 2, 14 if answers[2] == 2 else 6, 8, 9, 4, 10, 4)
    total = sum(weight for weight, answer in zip(weights, answers, strict=True) if answer)
    found = by("8q", written(answers))
    level_ = "none" if total == 0 else "low" if total < 9 else "moderate" if total < 17 else "severe"
    assert (found.scores["total"], found.bands["total"], found.urgent) == (total, level_, total > 0)


@pytest.mark.parametrize(("key", "answers", "urgent", "then"), [
    ("2q", "00", False, ()), ("2q", "10", False, ("9q",)), ("2q", ".1", False, ("9q",)),
    ("9q", "222000000", False, ()), ("9q", "222100000", False, ("8q",)), ("9q", "000000001", True, ("8q",)),
    ("9q", "3330.0.00", False, ("8q",)), ("9q", "........2", True, ("8q",)),
    ("8q", ".......1", True, ()),
    ("phq-a", "33333333000", False, ()), ("phq-a", "00000000100", True, ()),
    ("phq-a", "00000000010", True, ()), ("phq-a", "........." + ".1", True, ()),
])
def test_what_follows_does_not_wait_for_missing_answers(
    key: str, answers: str, urgent: bool, then: tuple[str, ...]
) -> None:
    found = by(key, answers)
    assert (found.urgent, found.then) == (urgent, then)


def test_an_open_question_about_safety_is_told() -> None:
    found = by("9q", "00000000.")
    assert not found.urgent
    assert {rule.key for rule in found.undecided} == {"self-harm"}
    assert "safety" in str(found.notes[0])
    assert instrument("9q").guarded == {"item.9"}
    assert instrument("8q").restricted


def test_ages_outside_are_told_and_scored_all_the_same() -> None:
    found = score(SDQ, SDQ.reading(), Rating("student", age=17), [1] * 25)
    assert (found.bands["total"], len(found.notes)) == ("problem", 1)
    assert by("9q", "000000000", age=12).notes
    assert not score(SDQ, SDQ.reading(), Rating("student", age=16), [1] * 25).notes


def test_without_the_sex_that_the_cut_offs_need_there_is_no_band() -> None:
    found = by("gast", "3" * 16)
    assert (found.scores["total"], found.bands["total"], len(found.notes)) == (48, None, 1)


@pytest.mark.parametrize("answers", ["", "0" * 24, "0" * 26, "0" * 24 + "3", "0" * 24 + "x", "0" * 24 + "²", "๓" * 25])
def test_what_cannot_be_a_sheet_is_refused(answers: str) -> None:
    with pytest.raises(CareError):
        read_answers(SDQ.main, answers)


def test_a_sheet_of_another_kind_is_refused() -> None:
    with pytest.raises(CareError):
        sdq([0] * 24)
    with pytest.raises(CareError):
        sdq([0] * 24 + [10])
    with pytest.raises(CareError):
        score(EQ, EQ.reading(), Rating("teacher"), [1] * 52)
    with pytest.raises(CareError):
        score(EQ, EQ.reading(), Rating("student"), [1] * 52, [0])
    with pytest.raises(CareError):
        judge(SDQ, SDQ.reading(), Rating("student"), {"total": 3})
    with pytest.raises(CareError):
        score(instrument("cdi"), instrument("cdi").reading(), Rating("student"), [0] * 27)


@pytest.mark.parametrize("norms", [["uk"], ["obec", "woerner2011"], ["obec", "impact-uk"]])
def test_norms_that_are_not_there_or_named_twice_are_refused(norms: list[str]) -> None:
    with pytest.raises(CareError):
        SDQ.reading(norms)


def test_norms_that_are_switched_off_are_refused() -> None:
    with pytest.raises(CareError):
        EQ.reading(["dmh-18-25"])
    assert [one.key for one in EQ.choices()] == ["dmh-12-17"]


def test_scores_and_results_found_elsewhere_are_judged() -> None:
    cdi, snap, hero = instrument("cdi"), instrument("snap-iv"), instrument("9s")
    for total in range(55):
        found = judge(cdi, cdi.reading(), Rating("student"), {"total": total})
        assert found.bands["total"] == ("likely" if total >= 15 else "none")
    noted = judge(snap, snap.reading(), Rating("teacher"), {"inattention": 20})
    assert (noted.scores["inattention"], noted.bands["inattention"], len(noted.notes)) == (20, None, 1)
    chosen = judge(hero, hero.reading(), Rating("teacher"), {}, {"total": "at_risk"})
    assert (chosen.bands["total"], chosen.groups["total"], chosen.urgent) == ("at_risk", "risk", False)
    assert not chosen.notes
    assert judge(hero, hero.reading(), Rating("teacher"), {}, {"suicide": "at_risk"}).urgent


@pytest.mark.parametrize(("scores", "results"), [
    ({"total": 55}, {}), ({"total": -1}, {}), ({"sum": 3}, {}), ({}, {"total": "bad"}), ({}, {"sum": "none"}),
])
def test_scores_that_cannot_be_are_refused(scores: dict[str, int], results: dict[str, str]) -> None:
    cdi = instrument("cdi")
    with pytest.raises(CareError):
        judge(cdi, cdi.reading(), Rating("student"), scores, results)
