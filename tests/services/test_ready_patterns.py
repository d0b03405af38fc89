"""Ready patterns as a school writes them, and what a pattern measures a case by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from student_care_desktop.catalog.patterns import patterns as shipped
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.cases import CareAction, CareCase, CarePlan
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.patterns import Pattern, Step
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.words import told
from student_care_desktop.services import access, care_plans, case_pages, history, ready_patterns, signs
from student_care_desktop.services.desk import Desk
from tests.fixtures.papers import keyed
from tests.fixtures.school import row_of
from tests.services.test_cases import FIRST, SECOND, SOON, TODAY, place_of, screen

ALL_TWO, ALL_ONE = "2" * 25, "1" * 25


def own(name: str = "ค่ายซ่อมเสริม", **facts: object) -> Pattern:
    step = Step("remedial", told("ค่ายวันเสาร์", "ค่ายวันเสาร์"), "subject", 21)
    made = Pattern(told(name, name), told("ผ่านทุกวิชา", "ผ่านทุกวิชา"), (step,), "gpa")
    return replace(made, **facts)  # type: ignore[arg-type]


def test_a_school_adds_mends_and_takes_out_patterns_of_one_area_and_the_others_stay(desk: Desk) -> None:
    first, second, _ = shipped().of("study")
    mended = replace(first, goal=told("ส่งงานครบ", "ส่งงานครบ"))
    kept = ready_patterns.keep_patterns(desk, "study", [mended, second, own()])
    assert kept.of("study") == (mended, second, own())
    assert kept.own == {"study"}
    assert kept.of("health") == shipped().of("health")
    assert ready_patterns.patterns(desk) == kept
    assert ready_patterns.keep_patterns(desk, "study", []).of("study") == (), "an area may have none"
    assert ready_patterns.restore_patterns(desk, "study") == shipped()


def test_a_change_of_the_patterns_is_taken_back(desk: Desk) -> None:
    ready_patterns.keep_patterns(desk, "study", [own()])
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert ready_patterns.patterns(desk) == shipped()


@pytest.mark.parametrize(("wrong", "words"), [
    ([own(" ")], "needs a name"), ([own(), own()], "stands twice"),
    ([own(goal=told("", ""))], "needs a goal"), ([own(steps=())], "1 to 8 things"),
    ([own(steps=(Step("remedial", told("", ""), "subject", 3),))], "line 1: write what"),
    ([own(steps=(Step("remedial", told("ก", "k"), "", 3),))], "line 1: choose who"),
    ([own(steps=(Step("remedial", told("ก", "k"), "subject", 0),))], "due in 1 to 365"),
    ([own(steps=(Step("zz9", told("ก", "k"), "subject", 3),))], "choose the kind"),
    ([own(f"แบบที่ {number}") for number in range(13)], "at most 12"),
])
def test_what_cannot_stand_is_named_and_nothing_is_kept(desk: Desk, wrong: list[Pattern], words: str) -> None:
    with pytest.raises(CareError, match=words):
        ready_patterns.keep_patterns(desk, "study", wrong)
    assert ready_patterns.patterns(desk) == shipped()


def test_an_area_that_is_not_on_the_form_and_a_person_who_is_not_the_head_are_refused(desk: Desk) -> None:
    with pytest.raises(CareError, match="no such area"):
        ready_patterns.keep_patterns(desk, "moon", [own()])
    desk.account = Account(name="ครูหนึ่ง", roles=("homeroom",), classes=())
    with pytest.raises(NotAllowed):
        ready_patterns.keep_patterns(desk, "study", [own()])


def test_an_area_offers_its_own_measures_by_name(desk: Desk) -> None:
    desk.say = tongue("th")
    form = signs.screening_form(desk).now
    mental = {key: desk.say(words) for key, words in ready_patterns.measures_for(form, "mental")}
    assert mental["sdq.*.total"].startswith("แบบประเมินจุดแข็งและจุดอ่อน (SDQ): ")
    assert "gpa" in dict(ready_patterns.measures_for(form, "study"))
    assert all(
        one.measure in dict(ready_patterns.measures_for(form, area))
        for area, some in shipped().by_area.items() for one in some if one.measure
    ), "what a shipped pattern is measured by can be chosen for its area"


def test_a_pattern_measures_by_the_newest_sheet_and_never_by_one_that_is_not_there(desk: Desk) -> None:
    page = case_pages.new_page(desk, place_of(desk, FIRST), "mental")
    assert case_pages.measured_by(page.measures, "sdq.*.total") is None
    keyed(desk, FIRST, "sdq", "teacher", ALL_TWO)
    keyed(desk, FIRST, "sdq", "student", ALL_ONE)
    page = case_pages.new_page(desk, place_of(desk, FIRST), "mental")
    found = case_pages.measured_by(page.measures, "sdq.*.total")
    assert found
    assert found.key in ("sdq.teacher.total", "sdq.student.total")
    assert str(found.value).startswith(("30", "20")), "the score of that very sheet"
    assert case_pages.measured_by(page.measures, "") is None


def test_in_a_plan_for_many_each_child_begins_with_its_own_result(desk: Desk) -> None:
    for number in (FIRST, SECOND):
        screen(desk, number, "mental.sdq_risk")
    keyed(desk, FIRST, "sdq", "teacher", ALL_TWO)
    room = row_of(desk, FIRST).enrollment.classroom_id
    plan = CarePlan(classroom_id=room, area="mental", name="ดูแลใจ", problem="เครียด", goal="ลดลง", day=TODAY)
    step = CareAction(text="พูดคุย", owner="ครูเรไร", due=SOON)
    care_plans.begin(desk, plan, [place_of(desk, FIRST), place_of(desk, SECOND)], [step], "sdq.*.total")
    with access.looking(desk) as look:
        found = {one.enrollment_id: one for one in look.all(CareCase, plan_id=plan.id)}
    assert found[place_of(desk, FIRST)].measure == "sdq.teacher.total"
    assert found[place_of(desk, FIRST)].start_value.startswith("30")
    assert found[place_of(desk, SECOND)].measure == "", "nothing was keyed for this child"
