"""Indicators offered, opinions of those who are gone, decisions in effect, measures, hours, the announcement."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as Word

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.strategy.agreement import (
    AgreedIndicator,
    Measure,
    Opinion,
    Stakeholder,
    Trainee,
    Training,
)
from student_care_desktop.services import access, doors, history, own_indicators, printing, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import agreeing, stages
from tests.reports.reading import texts

EVERYONE = Choice(everyone=True)


def _paper(desk: Desk, key: str, *, blank: bool = False) -> str:
    return "".join("".join(texts(printing.drawn(desk, key, EVERYONE, blank=blank))).split())


def _keep(desk: Desk, page: str, *rows: object) -> tuple[object, ...]:
    found: tuple[object, ...] = stages.keep_page(desk, "strategy_3", page, rows, done=True).answers[page]
    return found


def test_all_indicators_are_offered_once_and_never_one_that_stands_there(desk: Desk) -> None:
    offered = agreeing.offered_indicators(desk)
    assert len(offered) == len(own_indicators.indicator_set(desk).used)
    assert all(one.level_5 and one.level_1 and one.target is not None for one in offered)
    _keep(desk, "indicators", *offered[:3])
    assert [one.indicator for one in agreeing.offered_indicators(desk)] == [
        one.indicator for one in offered[3:]
    ]


def test_what_somebody_said_stays_with_the_group_when_the_person_is_taken_off(desk: Desk) -> None:
    _keep(desk, "stakeholders", Stakeholder(name="ก", group="parents"), Stakeholder(name="ข", group="board"))
    people = stages.stage(desk, "strategy_3").answers["stakeholders"]
    _keep(desk, "indicators", AgreedIndicator(indicator="gpa", name="เกรดเฉลี่ย"))
    _keep(
        desk, "opinions",
        *(
            Opinion(stakeholder_id=one.id, group=one.group, indicator="gpa", suitable=mark, verdict="use")
            for one, mark in zip(people, (5, 2), strict=True)
        ),
    )
    before = agreeing.opinions(desk)
    stages.keep_page(desk, "strategy_3", "stakeholders", people[1:], people, done=True)
    assert agreeing.opinions(desk)[0].groups == before[0].groups
    said = stages.stage(desk, "strategy_3").answers["opinions"]
    assert [(one.stakeholder_id, one.group) for one in said] == [("", "parents"), (people[1].id, "board")]
    last = history.last(desk)
    assert last
    history.take_back(desk, last.id)
    assert stages.stage(desk, "strategy_3").answers["opinions"][0].stakeholder_id == people[0].id


def test_the_demonstration_has_opinions_of_somebody_who_is_gone(village: Desk) -> None:
    stage = stages.stage(village, "strategy_3")
    people = {one.id: one for one in stage.answers["stakeholders"]}
    orphans = [one for one in stage.answers["opinions"] if not one.stakeholder_id]
    assert {one.group for one in orphans} == {"parents"}
    row = agreeing.opinions(village)[0]
    asked = [one for one in stage.answers["opinions"] if one.indicator == row.indicator.indicator]
    assert row.groups["parents"].people == len([one for one in asked if one.group == "parents"])
    assert row.whole.people == len(asked) >= row.groups["parents"].people
    assert all(one.stakeholder_id in people for one in stage.answers["opinions"] if one.stakeholder_id)


def test_decisions_become_the_schools_own_indicators_as_one_version(village: Desk) -> None:
    agreeing.carry_decisions(village)
    found = own_indicators.indicator_set(village)
    gpa, attends = found.named("gpa"), found.named("attends")
    assert gpa
    assert attends
    assert (gpa.target, attends.target, found.named("tools_ready")) == (2.6, 95.0, None)
    assert len(own_indicators.indicator_versions(village)) == 1
    agreeing.carry_decisions(village)
    assert len(own_indicators.indicator_versions(village)) == 1


def test_a_target_that_makes_no_sense_changes_nothing(desk: Desk) -> None:
    _keep(desk, "indicators", AgreedIndicator(indicator="attends", name="มา", target=150, decision="adjust"))
    with pytest.raises(CareError):
        agreeing.carry_decisions(desk)
    assert own_indicators.indicator_versions(desk) == ()


def test_ready_measures_come_once_and_standards_of_work_apart(desk: Desk) -> None:
    offered = agreeing.offered_measures(desk)
    assert {one.kind for one in offered} == {"helping", "rights", "secrecy", "bullying", "drugs"}
    _keep(desk, "measures", offered[0])
    assert len(agreeing.offered_measures(desk)) == len(offered) - 1
    work = agreeing.offered_measures(desk, work=True)
    assert {one.kind for one in work} == {"work"}
    stages.keep_page(desk, "strategy_4", "standards", work, done=True)
    assert agreeing.offered_measures(desk, work=True) == ()
    assert len(stages.stage(desk, "strategy_3").answers["measures"]) == 1


def test_hours_of_somebody_are_those_of_the_training_unless_written(village: Desk) -> None:
    staff = school.staff(village)[:2]
    stages.reopen(village)
    was = stages.stage(village, "strategy_3")
    held = (Training(kind="refresh", topic="ก", hours=6), Training(kind="refresh", topic="ข", hours=3))
    there = (
        Trainee(training_id=held[0].id, staff_id=staff[0].id),
        Trainee(training_id=held[1].id, staff_id=staff[0].id, hours=1.5),
        Trainee(training_id=held[1].id, staff_id=staff[1].id),
    )
    stages.keep_page(village, "strategy_3", "trainees", (), was.answers["trainees"], done=True)
    stages.keep_page(village, "strategy_3", "knowledge", held, was.answers["knowledge"], done=True)
    stages.keep_page(village, "strategy_3", "trainees", there, (), done=True)
    assert [(one.id, hours) for one, hours in agreeing.hours_of_staff(village)] == [
        (staff[0].id, 7.5), (staff[1].id, 3.0),
    ]


def test_the_announcement_says_targets_levels_and_measures_and_leaves_out_what_was_dropped(
    village: Desk, tmp_path: Path
) -> None:
    was = stages.stage(village, "strategy_3").answers["decisions"]
    happy = next(one for one in was if one.indicator == "happy")
    assert happy.name.replace(" ", "") in _paper(village, "announcement")
    rows = tuple(replace(one, decision="drop") if one is happy else one for one in was)
    stage = stages.keep_page(village, "strategy_3", "decisions", rows, was, done=True)
    page = _paper(village, "announcement")
    kept = [one for one in stage.answers["indicators"] if one.decision != "drop"]
    assert happy.name.replace(" ", "") not in page
    for one in kept:
        assert one.name.replace(" ", "").translate(THAI_DIGITS) in page
    for measure in stage.answers["measures"]:
        assert measure.title.replace(" ", "") in page
    assert "ที่๕/๒๕๖๘" in page
    assert "๒.๖เกรด" in page
    file = tmp_path / "announcement.docx"
    printing.print_form(village, "announcement", EVERYONE, file)
    cells = [cell.text for found in Word(str(file)).tables for row in found.rows for cell in row.cells]
    assert any(kept[0].name in cell for cell in cells)


THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def test_an_empty_year_says_that_there_is_no_data_and_a_blank_has_lines(bare_desk: Desk) -> None:
    assert "Nodata" in _paper(bare_desk, "announcement")
    assert "…" in _paper(bare_desk, "announcement", blank=True)
    assert agreeing.opinions(bare_desk) == ()
    assert agreeing.hours_of_staff(bare_desk) == ()


def test_last_years_stage_is_closed_until_it_is_opened_again(village: Desk) -> None:
    doors.choose_year(village, 2567)
    was = stages.stage(village, "strategy_3").answers["measures"]
    new = (*was, Measure(kind="other", title="เพิ่ม"))
    with pytest.raises(CareError):
        stages.keep_page(village, "strategy_3", "measures", new, was, done=True)
    stages.reopen(village)
    stages.keep_page(village, "strategy_3", "measures", new, was, done=True)
    with access.looking(village) as look:
        assert look.first(Measure, title="เพิ่ม")
    assert "เพิ่ม" in _paper(village, "announcement")


def test_next_year_begins_with_the_words_but_without_what_came_of_them(village: Desk) -> None:
    doors.add_year(village, 2569)
    doors.choose_year(village, 2569)
    people = stages.last_year(village, "strategy_3", "stakeholders")
    assert people
    assert {(one.invited, one.came) for one in people} == {(None, None)}
