"""The papers of a home visit: what the visit says and nothing else, in the order of the screen."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdfium2
import pytest

from student_care_desktop.catalog.areas import restricted_answers
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.papers import VisitFacts
from student_care_desktop.domain.questions import Ask, Question
from student_care_desktop.domain.words import english
from student_care_desktop.reports.asked import NONE, entry_asked
from student_care_desktop.reports.register import make
from tests.reports.reading import THAI, Box, boxes, edges, printed, texts
from tests.reports.visits import answered, half, members, nobody, not_visited, photo, visited

FORMS = {"home-visit": "obec4", "home-visit-short": "short", "eef-form": "eef"}
PAGES = {"home-visit": 4, "home-visit-short": 1, "eef-form": 3}
LONG = "เหล่าพิพัฒน์วรกุลชัยสุวรรณประเสริฐศักดิ์สิทธิ์ธนากรพิทักษ์ณอยุธยา"
CHOICES = (Ask.ONE, Ask.MANY, Ask.YES)


def _questions(key: str) -> list[Question]:
    return [one for one in visit_forms().forms[FORMS[key]].questions if one.ask in CHOICES]


def _asked(key: str) -> list[tuple[str, list[str]]]:
    return [
        (THAI(one.text), [THAI(words) for _, words in entry_asked(one).options]) for one in _questions(key)
    ]


def _labels(key: str) -> list[str]:
    return [label for _, options in _asked(key) for label in options]


def _wanted(key: str, answers: Mapping[str, Any]) -> Iterator[bool]:
    """For each tick box of the form whether these answers tick it."""
    for one in _questions(key):
        value = answers.get(one.key)
        yield from (option in _chosen(one, value) for option, _ in entry_asked(one).options)


def _chosen(one: Question, value: Any) -> list[str]:
    if value is None:
        return []
    if one.ask is Ask.YES:
        return ["yes" if value else "no"]
    return [value] if one.ask is Ask.ONE else value or [NONE]


def _ticked(key: str, facts: VisitFacts, *, blank: bool = False) -> list[Box]:
    return boxes(printed(key, [facts], blank=blank), _asked(key))


def _said(key: str, facts: VisitFacts, *, blank: bool = False) -> str:
    return " ".join(texts(printed(key, [facts], blank=blank)))


@pytest.mark.parametrize("key", FORMS)
def test_the_boxes_ticked_are_those_of_the_visit_and_no_others(key: str) -> None:
    wanted = list(_wanted(key, answered(FORMS[key])))
    assert [box.marked for box in _ticked(key, visited(FORMS[key]))] == wanted
    assert any(wanted)
    assert not all(wanted)


@pytest.mark.parametrize("key", FORMS)
def test_blank_every_question_stands_in_the_order_of_the_screen_with_empty_boxes(key: str) -> None:
    found = _ticked(key, nobody(), blank=True)
    assert [box.label for box in found] == _labels(key)
    assert not any(box.marked for box in found)


@pytest.mark.parametrize("key", FORMS)
def test_every_text_and_number_of_the_visit_is_on_paper(key: str) -> None:
    said = _said(key, visited(FORMS[key]))
    for one in visit_forms().forms[FORMS[key]].questions:
        value = answered(FORMS[key]).get(one.key)
        if one.ask is Ask.TEXT:
            assert str(value) in said
        elif one.ask is Ask.NUMBER:
            assert f"{value:,.10g}" in said
        for option in one.options:
            assert not option.write or f"เขียนเองที่ {one.key}" in said
        for row in one.rows:
            assert THAI(row.text) in said


@pytest.mark.parametrize("key", FORMS)
def test_the_number_of_pages_is_the_same_blank_filled_and_half_filled(key: str) -> None:
    form = FORMS[key]
    for facts in (visited(form), half(form), not_visited()):
        assert len(texts(printed(key, [facts]))) == PAGES[key]
    blank = texts(printed(key, [nobody()], blank=True))
    assert f"หน้า {PAGES[key]}/{PAGES[key]}" in blank[-1]


@pytest.mark.parametrize("key", FORMS)
def test_in_english_too_every_question_fits_the_same_pages(key: str) -> None:
    out = BytesIO()
    make(key, [visited(FORMS[key])], out, tongue("en"))
    pages = texts(out.getvalue())
    assert len(pages) == PAGES[key]
    for number in range(len(pages)):
        assert edges(out.getvalue(), number)[2] <= 595.3 - 42
    for one in visit_forms().forms[FORMS[key]].questions:
        if one.written:
            assert english(one.text) in " ".join(pages)


@pytest.mark.parametrize("key", FORMS)
def test_the_blank_form_tells_nothing_of_a_child(key: str) -> None:
    said = _said(key, visited(FORMS[key]), blank=True)
    assert "โรงเรียนบ้านต้นกล้าวิทยา" in said
    for told in ("ญาณวุฒิ", "9123456789010", "เขียนเอง", "คำ กตัญญู", " ลับ ", "กรกฎาคม"):
        assert told not in said


def test_a_child_not_visited_yet_has_its_record_filled_and_the_answers_to_fill_in() -> None:
    said = _said("home-visit", not_visited())
    for known in ("เด็กชายญาณวุฒิ", "9123456789010", "นางคำ", "084-333-4444", "6.5", "รับจ้างทั่วไป"):
        assert known in said
    assert not any(box.marked for box in _ticked("home-visit", not_visited()))
    assert "กรกฎาคม" not in said


def test_a_half_finished_visit_is_told_to_be_a_draft_and_what_is_not_answered_stays_open() -> None:
    facts = half()
    assert facts.visit
    closed = restricted_answers()
    told = {key: value for key, value in facts.visit.document.items() if key not in closed}
    found = [
        box for box, one in zip(_ticked("home-visit", facts), _owners("home-visit"), strict=True)
        if one not in closed
    ]
    wanted = [
        tick for tick, one in zip(_wanted("home-visit", told), _owners("home-visit"), strict=True)
        if one not in closed
    ]
    assert [box.marked for box in found] == wanted
    assert "ฉบับร่าง" in _said("home-visit", facts)
    assert "ฉบับร่าง" not in _said("home-visit", visited())


def _owners(key: str) -> list[str]:
    return [one.key for one in _questions(key) for _ in entry_asked(one).options]


def test_ten_members_stand_with_their_sums_and_the_income_a_head() -> None:
    for key in ("home-visit", "eef-form"):
        said = _said(key, visited(FORMS[key]))
        for one in members():
            assert one.name.split()[0] in said
        for money in ("9,500", "3,250.50", "12,750.50", "9,000", "22,950.50", "2,295.05"):
            assert money in said
    more = (*members(), *(replace(one, name=f"ลูกหลาน{one.place}") for one in members(4)))
    assert "ลูกหลาน4" in _said("home-visit", replace(visited(), members=more))


def test_an_income_is_not_known_while_nobody_told_any() -> None:
    silent = tuple(replace(one, wages=None, farm=None, business=None, welfare=None, other_income=None)
                   for one in members(3))
    said = boxes(printed("eef-form", [replace(visited("eef"), members=silent)]),
                 [("รวมทั้งครัวเรือน", ["ไม่เกิน 3,000 บาท", "เกิน 3,000 บาท"])])
    assert not any(box.marked for box in said)


@pytest.mark.parametrize(("eef", "marked"), [("", [False] * 4), ("near_poor", [False, False, True, False])])
def test_the_poverty_class_is_only_what_the_eef_sent_back(eef: str, marked: list[bool]) -> None:
    facts = visited("eef")
    assert facts.economy
    pdf = printed("eef-form", [replace(facts, economy=replace(facts.economy, eef=eef))])
    classes = ["ยากจนพิเศษ", "ยากจน", "เกือบจน", "ไม่ยากจน"]
    assert [box.marked for box in boxes(pdf, [("ผลคัดกรองของ กสศ.", classes)])] == marked


def test_what_few_may_see_is_a_dash_and_not_even_none_of_these_is_told() -> None:
    everything, nothing = visited(restricted=False), visited(restricted=False)
    assert nothing.visit
    empty = {**nothing.visit.document, **{key: [] for key in restricted_answers()}}
    nothing = replace(nothing, visit=replace(nothing.visit, answers=json.dumps(empty)))
    kept = {"violence": 2, "safety": 3, "sexual": 7}
    for facts in (everything, nothing):
        pdf = printed("home-visit", [facts])
        said = " ".join(texts(pdf))
        assert "ลับ" not in said.split()
        assert "ปกปิด" in said
        owners = zip(boxes(pdf, _asked("home-visit")), _owners("home-visit"), strict=True)
        closed = [box for box, one in owners if one in kept]
        assert sum(box.marked for box in closed if "ใช้ความรุนแรง" not in box.label) >= sum(kept.values())
    assert texts(printed("home-visit", [nothing]))[2].count("–") == 2 + 7 + 2  # "2–3 ครั้ง" and the note


def test_paper_that_tells_them_is_stamped_secret_on_every_page_above_and_below() -> None:
    for page in texts(printed("home-visit", [visited()])):
        assert page.split().count("ลับ") == 2
    for key in ("home-visit-short", "eef-form"):
        assert "ลับ" not in _said(key, visited(FORMS[key])).split()


def test_long_values_are_whole_and_inside_the_page() -> None:
    facts = visited()
    assert facts.visit
    assert facts.guardian
    worry = (LONG + " ") * 28
    answers = {**facts.visit.document, "worries": worry[:1900], "left_with.other": LONG, "money_from": LONG}
    long = replace(
        facts, student=replace(facts.student, first_name=LONG, last_name=LONG),
        guardian=replace(facts.guardian, first_name=LONG, last_name=LONG, relation=LONG[:40]),
        members=tuple(replace(one, name=f"{LONG} {LONG}") for one in members()),
        visit=replace(facts.visit, visited_by=f"{LONG}, {LONG}", informant_name=LONG, answers=json.dumps(answers)),
    )
    pdf = printed("home-visit", [long])
    assert " ".join(texts(pdf)).replace(" ", "").count(LONG) >= 28 + 20
    for page in range(4):
        left, bottom, right, top = edges(pdf, page)
        assert left >= 56
        assert right <= 595.3 - 42
        assert bottom >= 4
        assert top <= 842 - 8


def test_photos_are_shown_whole_in_their_own_shape() -> None:
    facts = visited(pictures={"photo_outside": photo(90, 30), "photo_inside": photo(30, 90)})
    page = pypdfium2.PdfDocument(printed("home-visit", [facts]))[3]
    pictures = [one for one in page.get_objects() if isinstance(one, pypdfium2.PdfImage)]
    shapes = [(right - left, top - bottom) for left, bottom, right, top in (one.get_bounds() for one in pictures)]
    assert [round(wide / high, 2) for wide, high in shapes] == [3.0, round(1 / 3, 2)]
    assert all(wide < 245 and high < 180 for wide, high in shapes)


def test_a_damaged_photo_leaves_its_frame_empty() -> None:
    facts = visited(pictures={"photo_outside": b"no picture", "photo_inside": photo()[:40]})
    assert len(texts(printed("home-visit", [facts]))) == 4
