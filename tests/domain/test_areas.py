"""Suggestions: a sign is offered with the fact, its value and its date, and never ticked by the program."""

from __future__ import annotations

import datetime as dt

from student_care_desktop.catalog.areas import areas as shipped
from student_care_desktop.domain.areas import GROUPS, LABELS, LETTERS, Group, Ticks, signs_by_fact, suggest
from student_care_desktop.domain.facts import Fact
from student_care_desktop.domain.grouping import classify
from student_care_desktop.domain.words import mark

AREAS = shipped()
DAY = dt.date(2025, 9, 30)
MARKS = mark("Test", "Marks of term 1")


def _suggested(**values) -> dict[str, tuple[tuple[str, Fact], ...]]:
    facts = {key.replace("__", "."): Fact(value, DAY, MARKS) for key, value in values.items()}
    return {one.sign.key: one.because for one in suggest(facts, AREAS)}


def test_a_suggestion_names_the_fact_its_value_and_its_date() -> None:
    assert _suggested(gpa=1.75) == {"study.gpa_low": (("gpa", Fact(1.75, DAY, MARKS)),)}


def test_thresholds_leave_no_gap_and_meet_nowhere() -> None:
    assert set(_suggested(gpa=0.99)) == {"study.gpa_very_low"}
    assert set(_suggested(gpa=1.0)) == set(_suggested(gpa=2.0)) == {"study.gpa_low"}
    assert set(_suggested(gpa=2.01)) == set()
    assert [set(_suggested(failed_subjects=count)) for count in (0, 1, 2, 3)] == [
        set(), {"study.failed_1_2"}, {"study.failed_1_2"}, {"study.failed_3"},
    ]
    assert [set(_suggested(late_per_week=times)) for times in (2.9, 3, 3.1)] == [
        set(), {"study.late_3"}, {"study.late_4"},
    ]
    assert set(_suggested(absent_days_per_week=1)) == set()
    assert set(_suggested(income_month=4999.99)) == {"economy.income_5000"}
    assert set(_suggested(income_month=5000)) == set(_suggested(income_month=10000)) == {"economy.income_10000"}
    assert set(_suggested(income_per_head=3000)) == {"economy.per_head_3000"}
    assert set(_suggested(income_per_head=3000.01)) == set()
    assert [set(_suggested(distance_km=km)) for km in (10, 10.1)] == [set(), {"travel.far"}]


def test_sheets_of_any_informant_speak_and_each_is_named() -> None:
    found = _suggested(sdq__teacher__total="risk", sdq__parent__peer="problem", sdq__student__total="normal")
    assert [key for key, _ in found["mental.sdq_risk"]] == ["sdq.teacher.total"]
    assert [key for key, _ in found["mental.sdq_problem"]] == ["sdq.parent.peer"]
    assert set(_suggested(gast__student__total="problem")) == {"gaming.gast_problem"}
    assert set(_suggested(self_harm_sheet=True)) == {"mental.self_harm"}


def test_one_fact_fills_every_sign_that_it_is() -> None:
    assert set(_suggested(visit__violence__self_harm=True)) == {"violence.self_harm", "mental.self_harm"}
    assert {sign.key for sign in signs_by_fact(AREAS)["visit.violence.self_harm"]} == {
        "violence.self_harm", "mental.self_harm",
    }


def test_a_young_rider_is_told_from_an_older_one() -> None:
    assert set(_suggested(travel_mode="motorcycle", age=14)) == {"travel.motorcycle"}
    assert set(_suggested(travel_mode="motorcycle", age=15)) == set()


def test_suggestions_confirm_nothing() -> None:
    assert _suggested(gpa=0.5, visit__safety__abused=True)
    assert classify(Ticks(), AREAS).overall.group is Group.UNKNOWN


def test_urgent_signs_are_named_as_soon_as_they_are_confirmed() -> None:
    ticks = Ticks(frozenset({"safety.abused", "sexual.pregnant", "study.late_3"}))
    assert [sign.key for sign in ticks.urgent(AREAS)] == ["safety.abused", "sexual.pregnant"]


def test_primary_forms_leave_out_what_is_asked_of_older_children() -> None:
    assert not AREAS.sign("sexual.cohabits").asked_in("ป.5")
    assert AREAS.sign("sexual.cohabits").asked_in("ม.3")
    assert AREAS.sign("sexual.pregnant").asked_in("ป.5")


def test_every_group_has_a_name_and_a_letter() -> None:
    assert set(LABELS) == set(LETTERS) == set(Group) == {*GROUPS, Group.HIDDEN}
