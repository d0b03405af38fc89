"""Links, forms and hours, papers of the staff, safe places: kept, worked out, printed, and what has no data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as Word

from student_care_desktop.catalog.burden import usual_forms
from student_care_desktop.domain.areas import suggest
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.linkage import LinkedSystem, StandardLink
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.services import access, doors, history, printing
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.knowing import facts_by_child
from student_care_desktop.services.signs import areas_of
from student_care_desktop.services.strategy import burdens, linkage, prefills, stages, surveys
from tests.reports.reading import texts

EVERYONE = Choice(everyone=True)


def _paper(desk: Desk, key: str) -> str:
    """What it says, without the spaces that narrow columns put between words."""
    return "".join("".join(texts(printing.drawn(desk, key, EVERYONE))).split())


def _systems(desk: Desk) -> tuple[LinkedSystem, ...]:
    rows: tuple[LinkedSystem, ...] = stages.stage(desk, "strategy_2").answers["systems"]
    return rows


def _begin(desk: Desk) -> tuple[LinkedSystem, ...]:
    rows = (*linkage.usual_systems(desk), LinkedSystem(name="ธนาคารโรงเรียน"))
    found: tuple[LinkedSystem, ...] = stages.keep_page(
        desk, "strategy_2", "systems", rows, done=True
    ).answers["systems"]
    return found


def _link(desk: Desk, standard: str, system: LinkedSystem, kind: str, form: str = "") -> None:
    """Say one cell, as the page of links does."""
    was: tuple[StandardLink, ...] = stages.stage(desk, "strategy_2").answers["matrix"]
    rest = [one for one in was if (one.standard, one.system_id) != (standard, system.id)]
    cell = linkage.links(desk).cell(standard, system)
    rows = [*rest, replace(cell, link=kind, form=form)] if kind else rest
    stages.keep_page(desk, "strategy_2", "matrix", tuple(rows), was, done=False)


def test_the_five_systems_are_offered_and_the_schools_own_stands_beside_them(desk: Desk) -> None:
    assert [one.key for one in linkage.usual_systems(desk)] == [
        "guidance", "drugs", "development", "environment", "rights",
    ]
    assert [one.name for one in _begin(desk)][-1] == "ธนาคารโรงเรียน"
    assert len(linkage.links(desk).systems) == 6


def test_a_cell_is_said_changed_and_emptied(desk: Desk) -> None:
    system = _begin(desk)[0]
    _link(desk, "2.2", system, "partly")
    _link(desk, "2.2", system, "same", "แบบคัดกรอง")
    cell = linkage.links(desk).cell("2.2", system)
    assert (cell.link, cell.form) == ("same", "แบบคัดกรอง")
    with access.looking(desk) as look:
        assert len(look.all(StandardLink)) == 1
    _link(desk, "2.2", system, "")
    assert linkage.links(desk).answered == 0


def test_a_system_that_is_taken_out_takes_its_links_and_comes_back_with_them(desk: Desk) -> None:
    rows = _begin(desk)
    for system in rows[:2]:
        _link(desk, "1.1", system, "same", "แบบคัดกรอง")
    stages.keep_page(desk, "strategy_2", "systems", rows[1:], rows, done=True)
    assert linkage.links(desk).answered == 1
    assert len(linkage.links(desk).systems) == 5
    assert "แบบคัดกรอง" in _paper(desk, "linkage-table")
    last = history.last(desk)
    assert last
    history.take_back(desk, last.id)
    assert linkage.links(desk).answered == 2


def test_last_years_links_come_to_the_systems_of_the_same_name(village: Desk) -> None:
    before = linkage.links(village)
    doors.add_year(village, 2569)
    doors.choose_year(village, 2569)
    assert linkage.last_links(village) == ()
    offered = stages.last_year(village, "strategy_2", "systems")
    stages.keep_page(village, "strategy_2", "systems", offered[:3], done=True)
    found = linkage.last_links(village)
    stages.keep_page(village, "strategy_2", "matrix", found, done=True)
    assert linkage.links(village).answered == sum(
        len(before.standards) - before.counts(one)[3] for one in before.systems[:3]
    )


def test_usual_forms_take_the_children_of_a_teacher_from_the_school(village: Desk, bare_desk: Desk) -> None:
    rows = {one.form: one for one in linkage.usual_burdens(village)}
    with access.looking(village) as look:
        many = linkage.children_per_teacher(look, village.year)
    visit = next(one for one in usual_forms() if one.key == "visit")
    assert many
    assert rows[visit.title.thai].papers == many
    assert all(one.papers is None for one in linkage.usual_burdens(bare_desk) if one.form == visit.title.text)
    assert len(rows) == len(usual_forms())


def test_ticks_that_records_spoke_for_are_counted_by_an_independent_hand(village: Desk) -> None:
    with access.looking(village) as look:
        places = {one.id: one for one in look.all(Enrollment, year_id=village.year.id)}
        known = facts_by_child(look, village.year.id, list(places.values()), village.today)
        form, found = areas_of(look), 0
        for one in look.all(Screening):
            if one.status in ("confirmed", "locked") and one.enrollment_id in places:
                found += sum(said.sign.key in one.signs for said in suggest(known[one.enrollment_id], form))
    told = {one.key: one for one in burdens.spared(village).prefilled}
    assert told["screening"].answers == found > 0
    assert told["screening"].papers <= len(places) * 2
    assert told["visit"].answers > told["visit"].papers > 0


def test_only_forms_that_were_printed_count_and_each_child_once(village: Desk) -> None:
    def eef() -> tuple[int, int]:
        found = next(one for one in burdens.spared(village).prefilled if one.key == "eef")
        return found.papers, found.answers

    assert eef() == (0, 0)
    with access.looking(village) as look:
        child = next(one for one in look.all(Student) if one.number and one.household_id)
    printing.drawn(village, "eef-form", Choice(student=child.number), blank=True)
    assert eef() == (0, 0)
    printing.drawn(village, "eef-form", Choice(student=child.number))
    once = eef()
    printing.drawn(village, "eef-form", Choice(student=child.number))
    assert once == eef()
    assert once[0] == 1
    assert once[1] > 5


def test_the_seconds_of_an_answer_are_the_schools_and_stand_on_the_paper(village: Desk) -> None:
    before = burdens.spared(village)
    assert "12วินาที" in _paper(village, "linkage-table")
    prefills.keep_seconds(village, before.seconds * 2)
    after = burdens.spared(village)
    assert after.written == pytest.approx(2 * before.written)
    assert "24วินาที" in _paper(village, "linkage-table")
    for wrong in (0, 301):
        with pytest.raises(CareError):
            prefills.keep_seconds(village, wrong)
    assert burdens.spared(village).seconds == 24


def test_hours_of_the_list_follow_what_the_school_corrects(village: Desk) -> None:
    before = burdens.spared(village)
    rows = before.rows
    stages.keep_page(
        village, "strategy_2", "burden", (replace(rows[0], decision="drop"), *rows[1:]), rows, done=True
    )
    after = burdens.spared(village)
    assert after.listed.before == before.listed.before
    assert after.listed.spared > before.listed.spared
    assert after.school_hours == after.listed.spared * after.teachers


def test_papers_are_keyed_in_thai_digits_too_and_below_five_say_too_few(desk: Desk) -> None:
    for _ in range(4):
        surveys.key_staff_paper(desk, "๔๔๔๔ ๓๓๓๓")
    assert surveys.staff_survey(desk).few
    assert "belowfivenothingistold" in _paper(desk, "linkage-table")
    surveys.key_staff_paper(desk, "44443330", "ขอเวลาเตรียมสอน")
    found = surveys.staff_survey(desk)
    assert (found.few, found.papers, found.answered[-1].mean.count) == (False, 5, 4)
    assert "ขอเวลาเตรียมสอน" not in _paper(desk, "linkage-table")


def test_a_wrong_paper_is_refused_and_one_can_be_taken_out(desk: Desk) -> None:
    for wrong in ("123", "99999999", "1234567a"):
        with pytest.raises(CareError):
            surveys.key_staff_paper(desk, wrong)
    for row in ("11111111", "22222222", "33333333"):
        surveys.key_staff_paper(desk, row)
    surveys.remove_staff_paper(desk, 2)
    with access.looking(desk) as look:
        assert sorted(one.scores["time"] for one in look.all(SurveySheet)) == [1, 3]


def test_both_papers_say_what_stands_there(village: Desk, tmp_path: Path) -> None:
    table, page = _paper(village, "linkage-table"), _paper(village, "form-map")
    stage = stages.stage(village, "strategy_2")
    for one in (*stage.answers["systems"], *stage.answers["safety"]):
        assert getattr(one, "name", getattr(one, "where", "")).replace(" ", "") in table
    for row in stage.answers["burden"]:
        assert row.form.replace(" ", "") in page
    assert len(texts(printing.drawn(village, "form-map", EVERYONE))) == 1
    for key in ("linkage-table", "form-map"):
        file = tmp_path / f"{key}.docx"
        printing.print_form(village, key, EVERYONE, file)
        cells = [cell.text for found in Word(str(file)).tables for row in found.rows for cell in row.cells]
        assert any(stage.answers["burden"][0].form in cell for cell in cells)


def test_an_empty_year_prints_clear_words_and_blanks(bare_desk: Desk) -> None:
    for key in ("linkage-table", "form-map"):
        assert "Nodata" in _paper(bare_desk, key)
        assert texts(printing.drawn(bare_desk, key, EVERYONE, blank=True))
    found = burdens.spared(bare_desk)
    assert (found.listed.before, found.listed.percent, found.teachers, found.written) == (0, None, 0, 0)


def test_a_blank_table_has_its_systems_and_standards_and_nothing_to_work_out(village: Desk) -> None:
    paper = "".join("".join(texts(printing.drawn(village, "linkage-table", EVERYONE, blank=True))).split())
    for words in ("ระบบการแนะแนว", "การคุ้มครองสิทธิเด็กและเยาวชน", "1.1", "3.4"):
        assert words in paper
    assert "วินาที" not in paper


def test_last_years_stage_is_closed_until_it_is_opened_again(village: Desk) -> None:
    doors.choose_year(village, 2567)
    system = _systems(village)[0]
    for act in (
        lambda: _link(village, "1.1", system, "none"),
        lambda: surveys.key_staff_paper(village, "33333333"),
    ):
        with pytest.raises(CareError):
            act()
    stages.reopen(village)
    _link(village, "1.1", system, "none")
    assert linkage.links(village).cell("1.1", system).link == "none"
