"""Goals, calendar and teams that are offered; money that does not add up; orders, project papers, calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as Word

from student_care_desktop.catalog.calendar import usual_year
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import Adviser, Classroom
from student_care_desktop.domain.strategy.direction import Need
from student_care_desktop.domain.strategy.planning import CalendarItem, Duty, Project
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, doors, indicators, printing, school, today
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import planning, stages
from tests.reports.reading import texts

EVERYONE = Choice(everyone=True)
PAPERS = ("action-plan", "project", "care-calendar", "appointment-order", "homeroom-order")
WHY = mark("Test", "Change the school")
THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def _paper(desk: Desk, key: str, choice: Choice = EVERYONE, *, blank: bool = False) -> str:
    return "".join("".join(texts(printing.drawn(desk, key, choice, blank=blank))).split())


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _clear(desk: Desk, *pages: str) -> None:
    for page in pages:
        was = stages.stage(desk, "strategy_4").answers[page]
        stages.keep_page(desk, "strategy_4", page, (), was, done=False)


def test_goals_come_from_what_was_chosen_and_from_indicators_below_their_target(village: Desk) -> None:
    _clear(village, "goals")
    offered = planning.offered_goals(village)
    missed = [one for one in indicators.figures(village) if one.met is False]
    by_key = {one.indicator: one for one in offered}
    assert missed
    for figure in missed:
        assert (by_key[figure.key].baseline, by_key[figure.key].target) == (figure.value, figure.target)
    chosen = [one.text for one in stages.stage(village, "strategy_1").answers["needs"] if one.chosen]
    assert set(chosen) <= {one.text for one in offered}
    stages.keep_page(village, "strategy_4", "goals", offered, done=True)
    assert planning.offered_goals(village) == ()


def test_a_need_that_nobody_chose_is_no_goal(desk: Desk) -> None:
    stages.keep_page(
        desk, "strategy_1", "needs", (Need(text="เลือก", chosen=True), Need(text="ไม่เลือก")), done=True
    )
    offered = [one.text for one in planning.offered_goals(desk)]
    assert "เลือก" in offered
    assert "ไม่เลือก" not in offered


def test_the_calendar_is_the_usual_year_and_the_projects_that_have_days(village: Desk) -> None:
    _clear(village, "calendar")
    offered = planning.offered_calendar(village)
    projects: Sequence[Project] = stages.stage(village, "strategy_4").answers["projects"]
    assert {one.key for one in offered if one.key} == {line.key for line in usual_year()}
    assert {one.project_id for one in offered if one.project_id} == {one.id for one in projects}
    assert [one.starts for one in offered] == sorted(one.starts for one in offered if one.starts)
    stages.keep_page(village, "strategy_4", "calendar", offered[2:], done=True)
    assert {one.name for one in planning.offered_calendar(village)} == {one.name for one in offered[:2]}


def test_a_project_without_days_stands_in_no_calendar(desk: Desk) -> None:
    stages.keep_page(desk, "strategy_4", "projects", (Project(name="ไม่มีวัน"),), done=True)
    assert all(one.key for one in planning.offered_calendar(desk))


def test_every_adviser_sits_in_the_team_of_the_grade(village: Desk) -> None:
    _clear(village, "duties")
    offered = planning.offered_duties(village)
    with access.looking(village) as look:
        rooms = look.all(Classroom, year_id=village.year.id)
        advisers = look.all(Adviser, classroom_id=[one.id for one in rooms])
    grades = {one.id: one.grade for one in rooms}
    seats = {(one.grade, one.staff_id) for one in offered if one.team == "work"}
    assert {(grades[one.classroom_id], one.staff_id) for one in advisers} <= seats
    lead = [one for one in offered if one.team == "lead"]
    assert lead[0].position == "ผู้อำนวยการโรงเรียน"
    several = [one.staff_id for one in offered if one.staff_id]
    assert len(several) > len(set(several))


def test_a_team_that_stands_there_is_left_alone(village: Desk) -> None:
    _clear(village, "duties")
    mine = (Duty(team="lead", name="นางเอง", post="ประธาน"),)
    stages.keep_page(village, "strategy_4", "duties", mine, done=True)
    assert "lead" not in {one.team for one in planning.offered_duties(village)}


def test_the_order_names_teams_posts_duties_and_the_teachers_of_every_class(
    village: Desk, tmp_path: Path
) -> None:
    page = _paper(village, "appointment-order")
    for duty in stages.stage(village, "strategy_4").answers["duties"]:
        assert _squeezed(duty.name) in page
        for line in duty.duty.splitlines():
            assert _squeezed(line).translate(THAI_DIGITS) in page
    for card in school.class_cards(village):
        assert card.classroom.name.translate(THAI_DIGITS) in page
        for one in card.advisers:
            assert _squeezed(one.name) in page
    assert "ที่๑๒/๒๕๖๘" in page
    assert "ที่๑๓/๒๕๖๘" in _paper(village, "homeroom-order")
    file = tmp_path / "order.docx"
    printing.print_form(village, "appointment-order", EVERYONE, file)
    said = "".join(part.text for part in Word(str(file)).paragraphs)
    assert "๑๒/๒๕๖๘" in said


def test_a_class_without_adviser_says_so_in_both_orders(village: Desk) -> None:
    room = school.classes(village)[0]
    school.set_advisers(village, room, [])
    for key in ("appointment-order", "homeroom-order"):
        page = _paper(village, key)
        assert "ยังไม่แต่งตั้ง" in page
        assert f"ห้องที่ยังไม่มีครูที่ปรึกษา:{room.name}".translate(THAI_DIGITS) in page


def test_a_budget_that_does_not_add_up_is_told_on_plan_and_paper(village: Desk) -> None:
    projects: Sequence[Project] = stages.stage(village, "strategy_4").answers["projects"]
    wrong = next(one for one in projects if "YC" in one.name)
    told = "งบประมาณ15,000บาทแต่รวมตามประเภทรายจ่ายได้13,000บาทต่างกัน2,000บาท"
    assert told in _paper(village, "action-plan")
    assert told in _paper(village, "project", Choice(everyone=True, record=wrong.id))
    right = replace(wrong, materials=7000.0)
    rows = [right if one.id == wrong.id else one for one in projects]
    stages.keep_page(village, "strategy_4", "projects", tuple(rows), projects, done=True)
    assert "ต้องแก้ไข" not in _paper(village, "action-plan")
    assert "87,000" in _paper(village, "action-plan")


def test_a_project_is_printed_alone_and_all_of_them_together(village: Desk, tmp_path: Path) -> None:
    projects: Sequence[Project] = stages.stage(village, "strategy_4").answers["projects"]
    one = _paper(village, "project", Choice(everyone=True, record=projects[1].id))
    assert _squeezed(projects[1].name) in one
    assert _squeezed(projects[0].name) not in one
    for part in (
        "หลักการและเหตุผล", "วัตถุประสงค์", "เชิงปริมาณ", "เชิงคุณภาพ", "วิธีดำเนินการ", "ระยะเวลา", "งบประมาณ",
        "ผู้รับผิดชอบ", "การประเมินผล", "ผลที่คาดว่าจะได้รับ", "ผู้เสนอโครงการ", "ผู้เห็นชอบโครงการ", "ผู้อนุมัติโครงการ",
    ):
        assert part in one
    whole = _paper(village, "project")
    assert all(_squeezed(each.name) in whole for each in projects)
    file = tmp_path / "projects.docx"
    printing.print_form(village, "project", EVERYONE, file)
    said = "".join(part.text for part in Word(str(file)).paragraphs)
    assert all(each.name in said for each in projects)


def test_the_calendar_shows_every_line_in_the_picture_and_months(village: Desk) -> None:
    page = _paper(village, "care-calendar")
    rows: Sequence[CalendarItem] = stages.stage(village, "strategy_4").answers["calendar"]
    assert all(_squeezed(one.name) in page for one in rows)
    assert "พฤษภาคม2568" in page
    assert f"เริ่ม:{_squeezed('เยี่ยมบ้านนักเรียนทุกคน')}" in page


def test_an_empty_year_prints_clear_words_and_blanks(bare_desk: Desk, tmp_path: Path) -> None:
    for key in PAPERS:
        page = _paper(bare_desk, key)
        assert "Nodata" in page or "Thereisnoproject" in page, key
        assert _paper(bare_desk, key, blank=True)
        printing.print_form(bare_desk, key, EVERYONE, tmp_path / f"{key}.docx")
    assert planning.offered_goals(bare_desk) == ()
    assert {one.team for one in planning.offered_duties(bare_desk)} == {"lead", "coordinate"}


@pytest.mark.parametrize("key", PAPERS)
def test_last_year_is_printed_as_it_was(village: Desk, key: str) -> None:
    doors.choose_year(village, 2567)
    page = _paper(village, key)
    assert "2567" in page or "๒๕๖๗" in page
    assert "ต้องแก้ไข" not in page


def test_a_project_that_is_not_there_is_told_and_nothing_is_printed(village: Desk, tmp_path: Path) -> None:
    with pytest.raises(CareError):
        printing.print_form(
            village, "project", Choice(everyone=True, record="ไม่มี"), tmp_path / "project.pdf"
        )
    assert list(tmp_path.iterdir()) == [tmp_path / "village"]
    code = stages.stage(village, "strategy_4").answers["projects"][0].code
    assert "เยี่ยมบ้านเติมใจ" in _paper(village, "project", Choice(everyone=True, record=code))


def test_a_project_past_its_end_waits_in_today_until_it_is_done(village: Desk) -> None:
    late = [one for one in today.day(village).matters if one.kind == "plan"]
    projects: Sequence[Project] = stages.stage(village, "strategy_4").answers["projects"]
    assert [one.about for one in late] == [
        one.id for one in projects if one.state == "running" and one.ends and one.ends < village.today
    ]
    assert late[0].days_late == 73
    rows = tuple(replace(one, state="done") for one in projects)
    stages.keep_page(village, "strategy_4", "projects", rows, projects, done=True)
    assert [one for one in today.day(village).matters if one.kind == "plan"] == []


@pytest.mark.parametrize(("role", "told"), [("principal", True), ("homeroom", False), ("guidance", False)])
def test_late_projects_are_told_to_those_who_answer_for_the_plan(village: Desk, role: str, told: bool) -> None:
    village.account = replace(village.account, name=role, roles=(role,))
    assert any(one.kind == "plan" for one in today.day(village).matters) is told
