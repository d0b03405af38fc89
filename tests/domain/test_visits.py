"""A home visit: answers are held against their form, a gap gives no fact, and a told income gives way to the table."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from student_care_desktop.catalog.areas import areas
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.areas import suggest
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.questions import open_questions, problems
from student_care_desktop.domain.visits import HomeVisit, facts_of

FORMS = visit_forms().forms
OBEC = FORMS["obec4"]
DAY = dt.date(2025, 6, 21)
TABLE = [HouseholdMember(relation="father", wages=9000.0), HouseholdMember(relation="self")]


def _visit(answers, form: str = "obec4") -> HomeVisit:
    return HomeVisit(form=form, day=DAY, answers=json.dumps(answers))


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        ({"house": "castle"}, "list"),
        ({"house": ["own"]}, "list"),
        ({"health": "weak"}, "list"),
        ({"health": [["weak"]]}, "list"),
        ({"health": ["weak", "weak"]}, "list"),
        ({"health": ["weak", "rich"]}, "list"),
        ({"relations": {"father": "near"}}, "list"),
        ({"relations": {"neighbour": "close"}}, "list"),
        ({"relations": ["close"]}, "list"),
        ({"car": "yes"}, "list"),
        ({"hours_together": 25}, "from 0 to 24"),
        ({"hours_together": "8"}, "from 0 to 24"),
        ({"hours_together": True}, "from 0 to 24"),
        ({"worries": "ห" * 2001}, "2000 characters"),
        ({"colour": "red"}, "no such question"),
        ({"left_with.relatives": "ป้า"}, "no such question"),
        ({"members": []}, "no such question"),
        ({"household.distance_km": 4}, "no such question"),
    ],
)
def test_an_answer_that_does_not_fit_is_named(answers, says) -> None:
    assert says in str(problems(OBEC, answers)[next(iter(answers))])


def test_answers_that_fit_are_let_through() -> None:
    answers = {
        "house": "own", "health": [], "relations": {"father": "close", "mother": "none"}, "hours_together": 3.5,
        "left_with": "other", "left_with.other": "ครูข้างบ้าน", "worries": "", "car": False, "photo_outside": "a1",
    }
    assert problems(OBEC, answers) == {}


def test_a_gap_gives_no_fact_and_none_of_them_gives_no() -> None:
    assert facts_of(OBEC, _visit({})) == {}
    facts = facts_of(OBEC, _visit({"health": []}))
    assert {fact.value for fact in facts.values()} == {False}
    assert set(facts) == {f"visit.health.{key}" for key in ("weak", "chronic", "malnutrition", "serious", "low_fitness")}


def test_each_fact_has_the_day_of_the_visit_and_its_source() -> None:
    facts = facts_of(OBEC, _visit({"safety": ["slum"], "relations": {"mother": "conflict"}, "hours_together": 2.5}))
    assert facts["visit.safety.slum"].value is True
    assert facts["visit.relations.mother"].value == "conflict"
    assert facts["visit.hours_together"].value == 2.5
    assert {(fact.when, str(fact.source)) for fact in facts.values()} == {(DAY, "Home visit")}


def test_income_comes_from_the_table_and_else_from_what_was_told() -> None:
    told = _visit({"income_per_head": 8000})
    assert facts_of(OBEC, told)["income_per_head"].value == 8000
    counted = facts_of(OBEC, told, TABLE)
    assert (counted["income_month"].value, counted["income_per_head"].value) == (9000, 4500)
    assert facts_of(OBEC, told, TABLE, count=3)["income_per_head"].value == 3000
    assert facts_of(OBEC, told, [HouseholdMember(wages=0.0)])["income_per_head"].value == 0


def test_both_forms_tell_the_same_fact_in_the_same_words() -> None:
    long = facts_of(OBEC, _visit({"health": ["chronic"]}))
    short = facts_of(FORMS["short"], _visit({"disease": "has", "disease.has": "หอบหืด"}, "short"))
    assert long["visit.health.chronic"] == short["visit.health.chronic"]
    found = {one.sign.key for one in suggest(short, areas())}
    assert found == {"health.chronic"}


def test_what_is_left_open_is_told_but_free_words_and_photos_are_not_asked_for() -> None:
    left = [one.key for one in open_questions(FORMS["short"], {"house": "own"})]
    assert "house" not in left
    assert "distance" in left
    assert not {"needs", "photo_inside", "household.travel_mode"} & set(left)


def test_a_new_visit_is_an_empty_draft() -> None:
    assert (HomeVisit().status, HomeVisit().document, HomeVisit().form) == ("draft", {}, "obec4")
