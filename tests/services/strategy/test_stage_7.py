"""Ratings beside live figures, surveys, what changed, and the papers of the year: read back from PDF and Word."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as Word

from student_care_desktop.catalog.surveys import surveys
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.indicator_words import value_words
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.strategy.evaluation import EvaluationPlan, SurveySheet
from student_care_desktop.domain.strategy.planning import Duty
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.services import access, doors, indicators, printing
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import evaluating, stages, supervising
from tests.reports.reading import texts

EVERYONE = Choice(everyone=True)
PAPERS = ("evaluation-report", "evaluation-order", "public-summary", "poster")


def _paper(desk: Desk, key: str) -> str:
    """What it says, without the spaces that columns put between words."""
    return "".join("".join(texts(printing.drawn(desk, key, EVERYONE))).split())


def _papers(desk: Desk, group: str, *marks: int) -> None:
    keys = [one.key for one in surveys()["satisfaction"].questions]
    was = stages.stage(desk, "strategy_7").answers["surveys"]
    new = [
        SurveySheet(survey="satisfaction", group=group, marks=json.dumps(dict.fromkeys(keys, one)))
        for one in marks
    ]
    stages.keep_page(desk, "strategy_7", "surveys", (*was, *new), was, done=False)


def test_a_judgement_stands_beside_the_figure_and_never_changes_it(village: Desk) -> None:
    before = {one.key: one for one in indicators.figures(village)}
    evaluating.judge(village, "visited", 3, "เยี่ยมครบเกือบทุกห้อง", "สมุดเยี่ยมบ้าน")
    found = {one.figure.key: one for one in evaluating.ratings(village)}
    mine = found["visited"]
    assert mine.figure == before["visited"]
    assert mine.rating is not None
    assert (mine.judged_level, mine.rating.numerator, mine.rating.denominator) == (
        3, before["visited"].numerator, before["visited"].denominator,
    )
    assert not mine.moved
    with access.looking(village) as look:
        children = [one.id for one in look.all(Enrollment, year_id=village.year.id, status="studying")]
    assert before["visited"].denominator == len(children)
    evaluating.judge(village, "visited", 3, "แก้คำ", "สมุดเยี่ยมบ้าน")
    assert len([one for one in evaluating.ratings(village) if one.rating]) >= 1
    paper = _paper(village, "evaluation-report")
    assert "แก้คำ·สมุดเยี่ยมบ้าน" in paper
    assert f"{before['visited'].numerator}/{before['visited'].denominator}" in paper


def test_a_figure_that_changed_after_it_was_judged_says_so(village: Desk) -> None:
    evaluating.judge(village, "recorded", 4)
    with access.changing(village, evaluating.UNKNOWN) as unit:
        place = unit.all(Enrollment, year_id=village.year.id, status="studying")[0]
        unit.put(replace(place, status="dropped_out"))
    assert next(one for one in evaluating.ratings(village) if one.figure.key == "recorded").moved


def test_an_unknown_indicator_or_level_is_refused(village: Desk) -> None:
    for key, level in (("no such", 3), ("visited", 6), ("visited", 0)):
        with pytest.raises(CareError):
            evaluating.judge(village, key, level)


def test_the_plan_of_evaluation_is_proposed_line_by_line_and_keeps_what_was_written(desk: Desk) -> None:
    own = EvaluationPlan(indicator="visited", tool="แบบของเรา")
    stages.keep_page(desk, "strategy_7", "plan", (own,), done=False)
    rows = evaluating.propose_plan(desk)
    keys = [one.key for one in indicators.figures(desk)]
    assert Counter(one.indicator for one in rows) == Counter(keys)
    assert next(one for one in rows if one.indicator == "visited").tool == "แบบของเรา"
    assert all(one.tool and one.source and one.collector and one.day for one in rows if one.tool != "แบบของเรา")


def test_children_move_between_groups_as_an_independent_hand_counts(village: Desk) -> None:
    moves = evaluating.changed(village).moves
    with access.looking(village) as look:
        here = {one.id for one in look.all(Enrollment, year_id=village.year.id, status="studying")}
        rounds = Counter(
            one.enrollment_id for one in look.all(Screening)
            if one.enrollment_id in here and one.status in ("confirmed", "locked")
        )
    assert moves.all + moves.once == len(rounds)
    assert moves.all == sum(count > 1 for count in rounds.values())
    assert moves.better + moves.same + moves.worse == moves.all


def test_five_papers_are_told_and_four_are_not(desk: Desk) -> None:
    _papers(desk, "parents", 5, 5, 4, 4, 3)
    _papers(desk, "students", 1, 1, 1, 1)
    found = {one.key: one for one in evaluating.satisfaction(desk)}
    whole = found["parents"].whole
    assert (str(whole.mean), str(whole.deviation), whole.level) == ("4.20", "0.76", 4)
    assert found["students"].result.few
    assert found["students"].whole.mean is None
    paper = _paper(desk, "evaluation-report")
    assert "4.20" in paper
    assert "Students:4papers.Withfewerthanfivenothingistold" in paper


def test_the_order_names_the_committee(village: Desk) -> None:
    was = stages.stage(village, "strategy_7").answers["committee"]
    rows = (*was, Duty(name="นายประเมิน ตรงดี", position="ครู", post="กรรมการ"))
    stages.keep_page(village, "strategy_7", "committee", rows, was, done=True)
    assert "นายประเมิน" in _paper(village, "evaluation-order")
    assert "นายประเมิน" in _paper(village, "evaluation-report")


def test_the_report_tells_every_figure_in_pdf_and_word(village: Desk, tmp_path: Path) -> None:
    paper, file = _paper(village, "evaluation-report"), tmp_path / "report.docx"
    printing.print_form(village, "evaluation-report", EVERYONE, file)
    word = Word(str(file))
    rows = [[cell.text for cell in row.cells] for found in word.tables for row in found.rows]
    for one in indicators.figures(village):
        title = village.say(one.indicator.title)
        value = village.say(value_words(one.indicator, one.value))
        assert "".join(title.split()) in paper
        if not one.indicator.by_hand:
            assert any(title in row and value in row for row in rows), title
    headings = [one.text for one in word.paragraphs if one.style and one.style.name.startswith("Heading")]
    for chapter in ("บทที่ 1", "บทที่ 2", "บทที่ 3", "บทที่ 4", "บทที่ 5", "ภาคผนวก"):
        assert any(one.startswith(chapter) for one in headings), chapter
        assert chapter.replace(" ", "") in paper


def test_what_everybody_reads_names_no_child_and_hides_small_groups(village: Desk) -> None:
    with access.looking(village) as look:
        children = look.all(Student)
    for key in ("public-summary", "poster"):
        said = _paper(village, key)
        assert not [one.number for one in children if f"{one.first_name}{one.last_name}" in said]
    shut = [
        one for one in indicators.figures(village)
        if one.measured and one.indicator.unit == "percent" and "reached" in one.indicator.panels
        and 0 < one.denominator - one.numerator < 5
    ]
    said = _paper(village, "public-summary")
    for one in shut:
        title = "".join(village.say(one.indicator.title).split())
        value = "".join(village.say(value_words(one.indicator, one.value)).split())
        assert f"{title}{value}" not in said


@pytest.mark.parametrize("key", PAPERS)
def test_a_year_without_anything_has_clear_words(bare_desk: Desk, key: str) -> None:
    said = _paper(bare_desk, key)
    assert said
    if key != "evaluation-order":
        assert "Nodata" in said
    if key != "poster":
        assert texts(printing.drawn(bare_desk, key, EVERYONE, blank=True))


def test_last_year_is_closed_until_it_is_opened_and_its_report_stays_whole(village: Desk) -> None:
    doors.choose_year(village, 2567)
    visit = supervising.visits(village)[0].visit
    for act in (
        lambda: evaluating.judge(village, "visited", 5),
        lambda: evaluating.key_paper(village, "parents", "5555555555"),
        lambda: supervising.keep_findings(village, visit, ()),
        lambda: supervising.reply(village, visit.id, "รับทราบ"),
    ):
        with pytest.raises(CareError):
            act()
    paper = _paper(village, "evaluation-report")
    for said in ("เพจของโรงเรียน", "แผนปฏิบัติการคำสั่ง14/2568", "ผู้แทนเครือข่ายผู้ปกครอง"):
        assert said in paper, said
    stages.reopen(village)
    evaluating.judge(village, "visited", 5)
    assert next(one for one in evaluating.ratings(village) if one.figure.key == "visited").judged_level == 5


def test_what_is_agreed_to_be_left_out_is_not_in_the_report(village: Desk) -> None:
    titles = {one.figure.key for one in evaluating.ratings(village)}
    plan = stages.stage(village, "strategy_7").answers["plan"]
    gone = [one.indicator for one in plan if one.indicator not in titles]
    paper = _paper(village, "evaluation-report")
    assert gone
    assert not [key for key in gone if key in paper]
