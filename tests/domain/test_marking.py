"""Ticking a form: nothing beforehand, suggestions wait, an area is answered in words, no step loses another."""

from __future__ import annotations

import datetime as dt

from student_care_desktop.catalog.areas import areas as shipped
from student_care_desktop.domain.areas import AREA_KEYS, suggest
from student_care_desktop.domain.facts import Fact
from student_care_desktop.domain.marking import Marking
from student_care_desktop.domain.words import mark

AREAS = shipped()
FACTS = {"gpa": Fact(1.5, dt.date(2025, 10, 10), mark("Test", "Because"))}
MARKING = Marking(areas=AREAS, grade="ม.1/1", suggestions=suggest(FACTS, AREAS))


def test_nothing_is_ticked_and_no_area_answered_beforehand() -> None:
    assert MARKING.ticks.signs == MARKING.ticks.screened == frozenset()
    assert [sign.key for sign in MARKING.waiting("study")] == ["study.gpa_low"]
    assert MARKING.lines("study")[0].key == "study.gpa_low", "suggestions stand first"


def test_no_area_is_screened_while_a_suggestion_waits() -> None:
    ticked = MARKING.turn("study.late_3")
    assert "study" not in ticked.ticks.screened
    assert MARKING.nothing("study") == MARKING, "“no sign” answers no suggestion"
    assert ticked.refuse("study.gpa_low").ticks.screened == {"study"}
    assert MARKING.turn("study.gpa_low").ticks.screened == {"study"}


def test_a_refused_suggestion_can_be_confirmed_and_the_other_way_round() -> None:
    refused = MARKING.refuse("study.gpa_low")
    assert not refused.signs
    assert refused.refused == {"study.gpa_low"}
    again = refused.turn("study.gpa_low")
    assert again.signs == {"study.gpa_low"}
    assert not again.refused
    assert again.refuse("study.gpa_low").signs == frozenset()
    assert MARKING.refuse("health.weak") == MARKING, "what nobody suggested cannot be refused"


def test_the_last_tick_taken_away_opens_the_area_again() -> None:
    twice = MARKING.turn("health.weak").turn("health.chronic")
    assert twice.turn("health.weak").answered("health")
    assert not twice.turn("health.weak").turn("health.chronic").answered("health")
    none = twice.nothing("health")
    assert (none.signs, none.answered("health")) == (frozenset(), True)


def test_the_first_open_area_is_named() -> None:
    problem = MARKING.problem(AREA_KEYS)
    assert problem
    assert problem.facts["area"] == AREAS.all[0].title
    done = MARKING.refuse("study.gpa_low")
    for area in AREA_KEYS:
        done = done.nothing(area)
    assert done.problem(AREA_KEYS) is None


def test_a_line_of_older_children_is_not_asked_of_younger_ones_unless_it_is_ticked() -> None:
    small = Marking(areas=AREAS, grade="ป.1/1")
    assert "sexual.cohabits" not in {sign.key for sign in small.lines("sexual")}
    assert "sexual.cohabits" in {sign.key for sign in small.turn("sexual.cohabits").lines("sexual")}
