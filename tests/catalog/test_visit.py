"""The forms of the home visit: as many boxes as the paper has, one home for each fact, and broken copies refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.visit import load_visit_forms, visit_forms
from student_care_desktop.domain.households import BURDENS
from student_care_desktop.domain.lists import WORKPLACES
from student_care_desktop.domain.questions import Ask

FORMS = visit_forms().forms
QUESTIONS = {one.key: one for one in visit_forms().questions}


def test_the_four_page_form_has_four_pages_in_the_order_of_the_paper() -> None:
    sections = [section.no for page in FORMS["obec4"].pages for section in page.sections]
    assert len(FORMS["obec4"].pages) == 4
    assert sections == [
        "1", "2", "3", "4.1", "4.2", "4.3", "4.4", "4.5",
        "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "6.1", "6.2", "6.3",
        "6.4", "6.5", "6.6", "6.7", "6.8", "6.9", "6.10", "6.11", "7", "8", "9",
    ]


@pytest.mark.parametrize(
    ("key", "boxes"),
    [
        ("house_condition", 2), ("farmland", 2), ("left_with", 4), ("help_wanted", 4), ("help_received", 3),
        ("health", 5), ("safety", 11), ("duties", 6), ("hobbies", 9), ("drugs", 5), ("violence", 5), ("sexual", 6),
        ("games", 10), ("media", 4), ("photo_kind", 4), ("floor", 8), ("wall", 8), ("roof", 6), ("water", 4),
        ("electricity", 4), ("appliances", 5), ("travel_eef", 9), ("distance", 5),
    ],
)
def test_a_question_has_as_many_boxes_as_the_paper(key: str, boxes: int) -> None:
    assert len(QUESTIONS[key].options) == boxes


def test_the_grid_has_seven_members_and_five_levels() -> None:
    grid = QUESTIONS["relations"]
    assert (grid.ask, len(grid.rows), len(grid.options)) == (Ask.GRID, 7, 5)


def test_the_short_form_is_one_page_of_eighteen_choices_and_five_photos() -> None:
    short = FORMS["short"]
    kinds = [one.ask for one in short.questions]
    assert len(short.pages) == 1
    assert sum(ask in (Ask.ONE, Ask.RECORD) for ask in kinds) == 18
    assert (kinds.count(Ask.PHOTO), kinds.count(Ask.TEXT)) == (5, 1)


def test_what_another_record_keeps_is_asked_there_and_nowhere_else() -> None:
    fields = {one.key for form in FORMS.values() for one in form.questions if one.ask is Ask.RECORD}
    assert {"household.distance_km", "household.travel_mode", "student.parents_status", "guardian.phone"} <= fields
    assert all(one.field for form in FORMS.values() for one in form.questions if one.ask is Ask.RECORD)


def test_forms_share_their_questions_so_that_nothing_is_asked_twice() -> None:
    asked = [{one.key for one in form.questions} for form in FORMS.values()]
    assert {"house", "photo_outside"} <= set.intersection(*asked)
    assert {"burden", "members", "economy.allowance"} <= asked[0] & asked[2]


def test_lists_that_stand_elsewhere_too_have_the_same_keys() -> None:
    assert [option.key for option in QUESTIONS["burden"].options] == list(dict(BURDENS))
    assert [option.key for option in QUESTIONS["parents_workplace"].options] == list(dict(WORKPLACES))


TEXT = resource("process", "visit.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "key", "why"),
    [
        ('{ no = "5.1", ask = ["hours_together"] }', '{ no = "5.1", ask = [] }', "ask", "asks nothing"),
        ('ask = ["hours_together"]', 'ask = ["hours_apart"]', "ask", "hours_apart"),
        ('ask = ["hours_together"]', 'ask = ["household.rooms"]', "ask", "household.rooms"),
        ('ask = ["hours_together"]', 'ask = ["relations"]', "ask", "2 times"),
        ('{ no = "5.2", ask', '{ no = "5.1", ask', "sections", "2 times"),
        ('ask = "grid"', 'ask = "one"', "question.relations.rows", "does not go"),
        ('ask = "many"\nth = "สุขภาพ"', 'ask = "text"\nth = "สุขภาพ"', "question.health.options", "does not go"),
        ('ask = "many"\nth = "สุขภาพ"', 'ask = "some"\nth = "สุขภาพ"', "question.health.ask", "none of"),
        ("high = 24", "high = 0", "question.hours_together.high", "does not go"),
        ('fact = "health.chronic"', 'fact = "health.cronic"', "question.disease.has", "health.cronic"),
        ('key = "to_1_rai"', 'key = "owns_none"', "question.farmland.options", "2 times"),
        ('ask = ["needs"]', 'ask = ["worries"]', "question.needs", "no form asks it"),
        ("[form.short]", "[form.brief]", "form.short.th", "missing"),
        ('key = "slum", th', 'key = "slum", thai', "question.safety.options.slum", ""),
        ('sure = "medium"', 'sure = "certain"', "form.eef.sure", "none of"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_by_file_and_key(tmp_path: Path, old, new, key, why) -> None:
    assert old in TEXT
    path = tmp_path / "visit.toml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Contradiction) as refused:
        load_visit_forms(path)
    assert refused.value.file.endswith("visit.toml")
    assert key in refused.value.key
    assert why in str(refused.value)
