"""The care cases as the command tells them, and who is told what."""

from __future__ import annotations

import pytest

from student_care_desktop.domain.cases import CareCase, CarePlan
from student_care_desktop.services import access, cases, screening
from student_care_desktop.services.desk import Desk
from tests.fixtures.people import Give

KEYS = {"id", "number", "area", "state", "opened", "closed", "group_before", "group_after", "actions"}


def test_every_line_bears_the_number_of_its_child_and_what_is_done(give: Give) -> None:
    rows = give("head", "cases", "--json").json
    assert rows
    assert all(set(row) == KEYS for row in rows)
    numbers = {row["number"] for row in give("head", "students", "--json").json}
    assert {row["number"] for row in rows} <= numbers
    assert all(row["actions"] for row in rows), "a plan is never empty"
    assert all(
        set(one) == {"kind", "text", "owner", "due", "done"} and one["due"] >= row["opened"]
        for row in rows for one in row["actions"]
    )
    assert all((row["closed"] is None) == (row["state"] == "open") for row in rows)
    lines = give("head", "cases").out.splitlines()
    assert len(lines) == len(rows)


def test_a_class_an_adviser_and_who_may_not(give: Give) -> None:
    everything = give("head", "cases", "--json").json
    mine = give("homeroom", "cases", "--json").json
    first = give("head", "cases", "--class", "ม.1/1", "--json").json
    assert [row["id"] for row in mine] == [row["id"] for row in first]
    assert len(first) < len(everything)
    for who in ("nurse", "admin", "principal", "subject"):
        refused = give(who, "cases", "--json")
        assert refused.code == 3, who
        assert not refused.out


@pytest.fixture
def looked(town: Desk) -> list[cases.CaseRow]:
    return cases.cases_of(town)


def test_the_demonstration_holds_late_silent_and_stuck_cases_and_a_plan(
    town: Desk, looked: list[cases.CaseRow]
) -> None:
    kinds = {need.kind for row in looked for need in row.needs}
    assert {"late", "silent", "no_step", "left"} <= kinds
    outcomes = {row.case.outcome for row in looked if row.case.state == "closed"}
    assert outcomes == {"improved", "same"}
    with access.looking(town) as look:
        (plan,) = look.all(CarePlan)
        assert len(look.all(CareCase, plan_id=plan.id)) >= 3
    assert all(row.case.strength and row.case.end_value for row in looked if row.case.state == "closed")


def test_about_sixty_of_a_hundred_children_at_risk_have_a_case(
    town: Desk, looked: list[cases.CaseRow]
) -> None:
    rows = screening.screened(town, None, 1)
    grave = {row.child.enrollment.id for row in rows if row.known and cases.risks(row)}
    cared = grave & {row.case.enrollment_id for row in looked}
    assert 0.45 < len(cared) / len(grave) < 0.8


def test_an_area_that_few_may_see_is_in_no_list_of_the_others(give: Give) -> None:
    seen = {row["area"] for row in give("grade1", "cases", "--json").json}
    assert "sexual" not in seen
