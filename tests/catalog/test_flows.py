"""The flow of step 1: every question of every form is asked on one page, in the order of its paper."""

from collections import Counter

import pytest

from student_care_desktop.catalog.flows.care_1 import FAMILY, IDENTITY, KNOW, PLACES, SIGNED, sections_of
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.flow import Signed
from student_care_desktop.domain.visits import HomeVisit

FORMS = visit_forms().forms
PAGES = [page.key for page in KNOW.pages]


@pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))
def test_each_question_stands_on_one_page(form):
    asked = Counter(
        question.key for page in PAGES if page != "record"
        for section in sections_of(form, page) for question in section.questions
    )
    signed = {f"home_visit.{name}" for name in SIGNED}
    left = [one.key for one in form.questions if one.key not in {*IDENTITY, *signed}]
    assert [key for key in left if asked[key] != 1] == []


@pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))
def test_pages_follow_the_paper(form):
    paper = [section.no for part in form.pages for section in part.sections]
    screen = [
        section.no for page in PAGES if page not in ("record", "sign")
        for section in sections_of(form, page) if section.no
    ]
    assert screen == [no for no in paper if no in screen]


@pytest.mark.parametrize("form", FORMS)
def test_only_pages_that_the_form_has_something_for_are_asked(form):
    walk = KNOW.walk({"people": ("a",), "record": {"home_visit.form": form}}, "record")
    shown = {page.key for page in walk.pages}
    assert {key for key in PLACES[form] if key not in ("record", "sign")} <= shown
    assert {"record", "body", "pictures", "voice", "review", "sign", "print"} <= shown
    assert "members" in shown or form == "short"


def test_the_record_page_asks_who_the_child_is_whatever_the_form():
    for form in FORMS.values():
        keys = [one.key for section in sections_of(form, "record") for one in section.questions]
        assert keys == list(IDENTITY)


def test_the_family_is_asked_once():
    for form in ("obec4", "eef"):
        keys = [one.key for section in sections_of(FORMS[form], "guardian") for one in section.questions]
        assert [keys.count(key) for key in FAMILY] == [1, 1]


def test_a_visit_is_signed_with_a_day_and_a_tick():
    sign = next(page for page in KNOW.pages if page.key == "sign")
    day = fields_of(HomeVisit)["day"].parse("20/11/2568")
    assert sign.wrong({}) is not None
    assert sign.wrong({"sign": Signed(HomeVisit(), agreed=True)}) is not None
    assert sign.wrong({"sign": Signed(HomeVisit(day=day))}) is not None
    assert sign.wrong({"sign": Signed(HomeVisit(day=day), agreed=True)}) is None
