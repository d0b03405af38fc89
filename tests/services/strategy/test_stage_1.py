"""Needs that stand in the records: counted by an independent hand, taken over once, on paper as they stand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as Word

from student_care_desktop.catalog.areas import areas
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.grouping import classify
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.direction import Factor, Need, Strategy
from student_care_desktop.domain.strategy.needs import Found, by_priority
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, doors, history, printing
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import found, stages
from tests.fixtures.school import Clock
from tests.reports.reading import texts

EVERYONE = Choice(everyone=True)
WHY = mark("Test", "Edit")


def _by_key(desk: Desk) -> dict[str, Found]:
    return {one.key: one for one in found.found(desk)}


def _plan(desk: Desk) -> str:
    """What it says, without the spaces that narrow columns put between words."""
    return "".join("".join(texts(printing.drawn(desk, "strategic-plan", EVERYONE))).split())


def _needs(desk: Desk) -> tuple[Need, ...]:
    rows: tuple[Need, ...] = stages.stage(desk, "strategy_1").answers["needs"]
    return rows


def test_an_area_is_counted_as_its_forms_say(village: Desk) -> None:
    with access.looking(village) as look:
        here = {one.id for one in look.all(Enrollment, year_id=village.year.id)}
        forms = [one for one in look.all(Screening, round=1) if one.enrollment_id in here]
    done = [classify(one.ticks, areas()).areas["study"].group for one in forms if one.status in ("confirmed", "locked")]
    told = _by_key(village)["study"].years[0]
    assert (told.size, told.of) == (sum(one in ("risk", "problem") for one in done), len(done))
    assert told.of


def test_grades_add_up_to_the_school_and_last_year_stands_beside_it(village: Desk) -> None:
    for one in found.found(village):
        if one.grades and one.now:
            assert (sum(part.size for part in one.grades), sum(part.of for part in one.grades)) == (one.now.size, one.now.of)
    study = _by_key(village)["study"]
    assert [part.key for part in study.years] == ["2568", "2567"]
    assert all(part.of for part in study.years)


def test_long_absence_is_of_the_last_term_on_record(village: Desk) -> None:
    with access.looking(village) as look:
        here = {one.id for one in look.all(Enrollment, year_id=village.year.id)}
        last: dict[str, TermReport] = {}
        for one in sorted(look.all(TermReport), key=lambda one: one.term):
            if one.enrollment_id in here and one.absent_days is not None and one.school_days:
                last[one.enrollment_id] = one
    away = sum((one.absent_days or 0) / (one.school_days or 1) > 0.2 for one in last.values())
    told = _by_key(village)["away"].years[0]
    assert (told.size, told.of) == (away, len(last))


def test_the_four_sources_of_the_founding_document_are_named(village: Desk) -> None:
    assert {one.source for one in found.found(village)} == {"learners", "community", "society", "others"}


def test_restricted_areas_have_no_grades_and_are_only_for_the_few(village: Desk) -> None:
    hidden = _by_key(village)["sexual"]
    assert hidden.restricted
    assert hidden.grades == ()
    with access.looking(village) as look:
        open_ = {one.key for one in found.found_in(look, village.year, may_see=False)}
    assert {"sexual", "unheard"} & open_ == set()
    assert "study" in open_


def test_a_finding_is_taken_over_with_its_figures_and_only_once(village: Desk) -> None:
    before = len(_needs(village))
    told = _by_key(village)["economy"]
    stage = found.take_up(village, ("economy",))
    (row,) = [one for one in stage.answers["needs"] if one.area == "economy"]
    assert (row.size, row.of, row.counted) == (told.years[0].size, told.years[0].of, True)
    assert "2568" in row.evidence
    again = found.take_up(village, ("economy", "study"))
    assert len(again.answers["needs"]) == before + 1
    (study,) = [one for one in again.answers["needs"] if one.area == "study"]
    assert (study.severity, study.urgency, study.chosen) == (4, 5, True)
    assert study.of == _by_key(village)["study"].years[0].of


def test_taking_over_is_one_change_that_can_be_taken_back(village: Desk) -> None:
    before = _needs(village)
    found.take_up(village, ("economy", "health", "gone"))
    last = history.last(village)
    assert last
    history.take_back(village, last.id)
    assert _needs(village) == before


def test_a_few_children_of_a_restricted_area_are_never_written_down(village: Desk) -> None:
    (row,) = _taken(village, 3)
    assert (row.size, row.of) == (None, None)
    assert not any(letter.isdigit() for letter in row.evidence.replace("2568", "").replace("5", ""))
    (row,) = _taken(village, 6)
    assert row.size == 6
    assert row.of
    assert _plan(village).count("พฤติกรรมทางเพศ") >= 1


def _taken(desk: Desk, many: int) -> list[Need]:
    """The need of the restricted area once so many children have a sign of it."""
    with access.looking(desk) as look:
        here = {one.id for one in look.all(Enrollment, year_id=desk.year.id)}
        forms = [one for one in look.all(Screening, round=1, status="confirmed") if one.enrollment_id in here]
    plain = [tuple(key for key in one.signs if not key.startswith("sexual.")) for one in forms]
    with access.changing(desk, WHY) as unit:
        for place, (form, signs) in enumerate(zip(forms, plain, strict=True)):
            unit.put(replace(form, signs=(*signs, "sexual.paired") if place < many else signs))
    assert _by_key(desk)["sexual"].years[0].size == many
    return [one for one in found.take_up(desk, ("sexual",)).answers["needs"] if one.area == "sexual"]


def test_needs_stand_by_priority_on_paper_however_they_were_written(village: Desk) -> None:
    was = _needs(village)
    stages.keep_page(village, "strategy_1", "needs", tuple(reversed(was)), was, done=True)
    assert [one.priority for one in by_priority(_needs(village))] == [20, 20, 12, 12, 9, 9]
    paper = _plan(village)
    places = [paper.index(text) for text in ("อยากให้ครูแจ้งผล", "มีร้านเกมและแหล่งมั่วสุม")]
    assert places == sorted(places)


def test_the_plan_says_everything_that_the_wizard_was_told(village: Desk, tmp_path: Path) -> None:
    stage = stages.stage(village, "strategy_1")
    paper = _plan(village)
    for words in (
        *(one.name for one in stage.answers["policies"]), *(one.text for one in stage.answers["potential"]),
        *(one.text for one in stage.answers["strategies"]), *stage.cycle.mission.splitlines(),
    ):
        assert words.replace(" ", "") in paper, words
    for source in ("ผู้เรียน", "ชุมชน", "สังคม", "ผู้ที่เกี่ยวข้อง"):
        assert source in paper
    assert "CashCow" in paper
    file = tmp_path / "plan.docx"
    printing.print_form(village, "strategic-plan", EVERYONE, file)
    told = "\n".join(one.text for one in Word(str(file)).paragraphs)
    assert "วิสัยทัศน์" in told
    assert stage.cycle.vision in told


def test_weights_that_do_not_add_up_are_told_on_the_paper(village: Desk) -> None:
    was: tuple[Factor, ...] = stages.stage(village, "strategy_1").answers["potential"]
    stages.keep_page(village, "strategy_1", "potential", (replace(was[0], weight=0.9), *was[1:]), was, done=True)
    paper = _plan(village)
    assert "1.30" in paper
    assert "CashCow" not in paper


def test_an_empty_year_has_a_plan_that_says_there_is_no_data(bare_desk: Desk) -> None:
    assert found.found(bare_desk) == ()
    assert found.take_up(bare_desk, ("study", "gone")).answers["needs"] == ()
    paper = " ".join(texts(printing.drawn(bare_desk, "strategic-plan", EVERYONE)))
    assert "No data" in paper
    assert "Not approved yet" in paper
    assert len(texts(printing.drawn(bare_desk, "strategic-plan", EVERYONE, blank=True))) >= 3


def test_children_without_any_screening_are_in_no_share(desk: Desk) -> None:
    assert not [one for one in found.found(desk) if one.where.text == "Screening"]
    gone = _by_key(desk)["gone"]
    assert gone.now
    assert (gone.now.size, gone.now.of) == (0, 6)


def test_last_years_plan_is_closed_until_it_is_opened_again(village: Desk) -> None:
    doors.choose_year(village, 2567)
    assert stages.stage(village, "strategy_1").over
    with pytest.raises(CareError):
        found.take_up(village, ("study",))
    stages.reopen(village)
    assert any(one.area == "economy" for one in found.take_up(village, ("economy",)).answers["needs"])
    stages.sign_stage(village, "strategy_1", StageSign(by="ผู้อำนวยการ", day=village.today))
    assert "2567" in _plan(village)


def test_last_years_words_come_without_their_figures(village: Desk, time: Clock) -> None:
    found.take_up(village, ("economy",))
    doors.add_year(village, 2569)
    doors.choose_year(village, 2569)
    offered: tuple[Need, ...] = stages.last_year(village, "strategy_1", "needs")
    assert {one.size for one in offered} == {None}
    kept: tuple[Strategy, ...] = stages.last_year(village, "strategy_1", "strategies")
    assert [one.text for one in kept]
