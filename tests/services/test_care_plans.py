"""One plan for many children: each gets a case, nobody two; followed and closed in one table."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from student_care_desktop.domain.cases import CareAction, CareCase, CarePlan, FollowUp
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, care_plans, history, plan_pages, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.plan_pages import PlanPage
from tests.fixtures.school import row_of
from tests.services.test_cases import ENDING, FIRST, SECOND, TODAY, opened, place_of, screen

THIRD = "70003"
SOON = dt.date(2025, 12, 15)
ACTIONS = (
    CareAction(text="ค่ายอ่านเขียนวันเสาร์", owner="ครูเรไร", due=SOON, method="extra"),
    CareAction(text="เพื่อนช่วยติว", owner="เพื่อนที่ปรึกษา", due=SOON, method="peer"),
)


def plan_of(desk: Desk, **facts: Any) -> CarePlan:
    room = school.find_class(desk, "ม.1/1")
    plan = CarePlan(
        classroom_id=room.id, area="study", name="ติวเข้ม", problem="ผลการเรียนต่ำกว่า 2.00",
        goal="ผ่านทุกวิชา", owner="ครูเรไร",
    )
    return replace(plan, **facts)


@pytest.fixture
def page(desk: Desk) -> PlanPage:
    """A plan for two of the three children at risk, of whom one had a case already."""
    for number in (FIRST, SECOND, THIRD):
        screen(desk, number, "study.gpa_low")
    opened(desk, FIRST)
    return care_plans.begin(desk, plan_of(desk), [place_of(desk, FIRST), place_of(desk, SECOND)], ACTIONS)


def test_those_at_risk_are_listed_with_reasons_and_the_case_they_have(desk: Desk) -> None:
    screen(desk, FIRST, "study.gpa_low")
    screen(desk, SECOND, "study.gpa_very_low")
    screen(desk, THIRD)
    opened(desk, FIRST)
    room = school.find_class(desk, "ม.1/1")
    found = plan_pages.at_risk(desk, room.id, "study")
    assert [(one.child.student.number, one.group.value, bool(one.case)) for one in found] == [
        (FIRST, "risk", True), (SECOND, "problem", False),
    ]
    assert all(one.reasons for one in found)


def test_each_child_gets_a_case_and_an_open_one_is_joined(desk: Desk, page: PlanPage) -> None:
    with access.looking(desk) as look:
        cases = look.all(CareCase)
        assert len(cases) == 2, "nobody is doubled"
        assert {one.plan_id for one in cases} == {page.plan.id}
        assert sorted(one.number for one in cases) == ["1/2568", "2/2568"]
        joined = next(one for one in cases if one.number == "1/2568")
        assert joined.problem == "งานค้างสามวิชา", "the case that was there keeps its words"
        assert len(look.all(CareAction)) == 5, "two for each, and the one that was there"
    assert {one.text for one in page.actions} == {one.text for one in ACTIONS}


def test_beginning_is_one_change_that_can_be_taken_back(desk: Desk, page: PlanPage) -> None:
    history.take_back(desk, history.changes(desk)[0].id)
    with access.looking(desk) as look:
        assert [one.plan_id for one in look.all(CareCase)] == [""]
        assert not look.all(CarePlan)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"name": ""}, "name"), ({"goal": " "}, "goal"), ({"problem": ""}, "problem"), ({"area": ""}, "area"),
     ({"day": dt.date(2025, 12, 20)}, "before the case")],
)
def test_a_plan_that_lacks_something_is_refused_and_nobody_gets_a_case(
    desk: Desk, change: dict[str, Any], words: str
) -> None:
    with pytest.raises(CareError, match=words):
        care_plans.begin(desk, plan_of(desk, **change), [place_of(desk, FIRST)], ACTIONS)
    with pytest.raises(CareError, match="at least one thing"):
        care_plans.begin(desk, plan_of(desk), [place_of(desk, FIRST)], ())
    with pytest.raises(CareError, match="one child"):
        care_plans.begin(desk, plan_of(desk), [], ACTIONS)
    with access.looking(desk) as look:
        assert not look.all(CareCase)


def test_all_are_followed_in_one_table_and_a_wrong_line_names_its_child(desk: Desk, page: PlanPage) -> None:
    first, second = (line.row.case.id for line in page.lines)
    after = care_plans.follow_all(desk, page.plan.id, {
        first: FollowUp(day=TODAY, outcome="improved", next_day=SOON),
        second: FollowUp(day=TODAY, outcome="worse", note="ขาดค่าย"),
    })
    assert [line.file.follow_ups[-1].outcome for line in after.lines] == ["improved", "worse"]
    with pytest.raises(CareError, match=r"น้ำค้าง.*before the case"):
        care_plans.follow_all(desk, page.plan.id, {
            first: FollowUp(day=TODAY, outcome="same"),
            second: FollowUp(day=dt.date(2025, 1, 1), outcome="same"),
        })
    again = plan_pages.plan_page(desk, page.plan.id)
    assert [len(line.file.follow_ups) for line in again.lines] == [1, 1], "all or none"


def test_cases_are_closed_singly_or_all_and_the_plan_ends_with_the_last(desk: Desk, page: PlanPage) -> None:
    first, second = (line.row.case.id for line in page.lines)
    with pytest.raises(CareError, match="still open"):
        care_plans.close_all(desk, page.plan.id, {second: ENDING})
    done = care_plans.finish_actions(desk, page.plan.id, [one.text for one in ACTIONS])
    assert all(one.done == TODAY for one in done.actions)
    one = care_plans.close_all(desk, page.plan.id, {second: ENDING})
    assert [line.row.case.state for line in one.lines] == ["open", "closed"]
    assert one.plan.closed is None
    with pytest.raises(CareError, match="สอนเสริมหลังเลิกเรียน"):
        care_plans.close_all(desk, page.plan.id, {first: ENDING})
    care_plans.finish_actions(desk, page.plan.id, ["สอนเสริมหลังเลิกเรียน"])
    with pytest.raises(CareError, match=r"ปุณณวิช.*strength"):
        care_plans.close_all(desk, page.plan.id, {first: replace(ENDING, strength="")})
    last = care_plans.close_all(desk, page.plan.id, {first: ENDING}, "ผ่านทั้งคู่")
    assert (last.plan.closed, last.plan.result) == (TODAY, "ผ่านทั้งคู่")


def test_each_child_is_measured_at_the_start_by_what_the_plan_names(desk: Desk) -> None:
    place = place_of(desk, FIRST)
    with access.changing(desk, mark("Why", "Care case of {name}")) as unit:
        unit.put(TermReport(enrollment_id=place, term=1, gpa=1.5))
    both = [place, place_of(desk, SECOND)]
    assert [(one.key, one.count) for one in plan_pages.common_measures(desk, both, "study")] == [("gpa", 1)]
    begun = care_plans.begin(desk, plan_of(desk), both, ACTIONS, "gpa")
    first, second = (line.row.case for line in begun.lines)
    assert first.measure == "gpa"
    assert "1.5" in first.start_value
    assert (second.measure, second.start_value) == ("", ""), "what is not known is not measured"


def test_a_plan_of_another_class_is_refused(desk: Desk, page: PlanPage) -> None:
    place, other = place_of(desk, THIRD), school.find_class(desk, "ป.6/1")
    head, desk.account = desk.account, Account(name="other", roles=("homeroom",), classes=(other.id,))
    with pytest.raises(CareError):
        plan_pages.plan_page(desk, page.plan.id)
    with pytest.raises(CareError):
        care_plans.begin(desk, replace(page.plan, id="4" * 32), [place], ACTIONS)
    desk.account = head
    with access.looking(desk) as look:
        assert not look.all(CareCase, enrollment_id=place)
        assert len(look.all(CarePlan)) == 1


def test_an_area_that_few_may_see_has_no_plan_for_the_others(desk: Desk) -> None:
    screen(desk, FIRST, "sexual.pregnant")
    begun = care_plans.begin(desk, plan_of(desk, area="sexual"), [place_of(desk, FIRST)], ACTIONS)
    desk.account = Account(name="grade", roles=("grade_head",), grades=("ม.1",))
    room = row_of(desk, FIRST).enrollment.classroom_id
    assert plan_pages.plans_of(desk, room) == []
    assert plan_pages.at_risk(desk, room, "sexual") == []
    with pytest.raises(CareError, match="not on record"):
        plan_pages.plan_page(desk, begun.plan.id)
