"""Results on paper say what the records say: scores, levels, gaps, silence; and nothing that few may see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from student_care_desktop.catalog.instruments import instrument
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.codes import class_code
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.results import in_reading_order
from student_care_desktop.domain.scoring import GAP
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, printing, raters, school, sheets
from student_care_desktop.services.class_results import sdq_class
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.results import sdq_facts
from student_care_desktop.services.sheets import Page
from tests.services.paper import children, follow, of, pages, stored

SAY = tongue("th")
SCALES = ("emotional", "conduct", "hyperactivity", "peer", "total", "impact", "prosocial")


def sdq_lines(found: dict[str, Sheet]) -> Iterator[str]:
    """Score and level of every scale and rater, as the page shows them."""
    tool = instrument("sdq")
    for scale in SCALES:
        for who in tool.informants:
            sheet = found.get(who)
            if sheet is None or sheet.status != DONE or sheet.score(scale) is None:
                continue
            norms = next(one for one in tool.norms if one.key in (sheet.norms, sheet.supplement_norms)
                         and sheet.band(scale) in one.bands)
            yield f" {sheet.score(scale)} {SAY(norms.bands[sheet.band(scale) or ''].label)}"


def test_every_score_and_level_of_every_child_stands_on_its_page(town: Desk) -> None:
    rows = children(town)
    seen = 0
    for row in rows[::3]:
        found = stored(town, row)
        (page,) = pages(town, "sdq-result", of(row))
        lines = list(sdq_lines(found))
        follow(page, row.student.name, *lines)
        assert "เกณฑ์ สพฐ./กรมสุขภาพจิต" in page
        assert "ไม่ใช่การวินิจฉัย" in page
        seen += len(lines)
    assert seen > 200


def test_gaps_are_named_and_a_draft_has_no_score(town: Desk) -> None:
    row = next(row for row in children(town) if any(one.missing for one in stored(town, row).values()))
    sheet = next(one for one in stored(town, row).values() if one.missing)
    (page,) = pages(town, "sdq-result", of(row))
    follow(page, f"ข้อ {', '.join(map(str, sheet.missing))}", "– ฉบับร่าง ยังไม่ครบ")


def test_one_rater_alone_and_nobody_at_all_still_make_one_page(town: Desk) -> None:
    rows = children(town)
    single = next(row for row in rows if len(stored(town, row)) == 1)
    none = next(row for row in rows if not stored(town, row))
    (page,) = pages(town, "sdq-result", of(single))
    assert page.count("ยังไม่มีผล") == 2 * len(SCALES)
    (page,) = pages(town, "sdq-result", of(none))
    assert page.count("ยังไม่มีผล") == 3 * len(SCALES)
    assert not re.search(r" \d+ (ปกติ|เสี่ยง|มีปัญหา)", page)


def test_raters_more_than_one_level_apart_raise_a_question(town: Desk) -> None:
    apart, near = [], []
    for row in children(town):
        groups = {one.group("total") for one in stored(town, row).values() if one.status == DONE}
        others = {one.group(key) for one in stored(town, row).values() for key in SCALES}
        if {"normal", "problem"} <= groups:
            apart.append(row)
        elif "problem" not in others:
            near.append(row)
    (page,) = pages(town, "sdq-result", of(apart[0]))
    follow(page, "ควรถามเพิ่ม", "คะแนนรวมสี่ด้าน:", "“ปกติ” แต่", "“มีปัญหา”")
    assert "ควรถามเพิ่ม" not in pages(town, "sdq-result", of(near[0]))[0]


def test_the_questions_of_a_class_are_those_of_the_screen(town: Desk) -> None:
    room = school.find_class(town, "ม.2/1")
    wanted = {(one.child.student.id, one.scale) for one in raters.apart(town, room, 1)}
    with access.looking(town) as look:
        (facts,) = sdq_class(town, look, [room])
    found = {(row.child.student.id, one.scale.key) for row in facts.rows for one in row.questions}
    assert found == wanted
    assert pages(town, "sdq-class", Choice(room="ม.2/1"))[1].count("ควรถาม") - 1 == len({who for who, _ in wanted})


def test_a_blank_result_has_the_bands_and_nobody(town: Desk) -> None:
    (page,) = pages(town, "sdq-result", Choice(everyone=True), blank=True)
    follow(page, "0–5", "6", "7–10", "0–16", "17–18", "19–40")
    assert not any(row.student.first_name in page for row in children(town))
    assert "ยังไม่มีผล" not in page
    (page,) = pages(town, "eq-result", Choice(everyone=True), blank=True)
    follow(page, "13–17", "140–170")


def test_the_eq_says_its_thirteen_scores_against_the_normal_range(town: Desk) -> None:
    rows = [row for row in children(town) if any(one.status == DONE for one in stored(town, row, "eq-12-17").values())]
    assert rows
    tool = instrument("eq-12-17")
    for row in rows[:6]:
        sheet = stored(town, row, "eq-12-17")["student"]
        (page,) = pages(town, "eq-result", of(row))
        labels = {key: SAY(band.label) for key, band in tool.norms[0].bands.items()}
        follow(page, *(f" {sheet.score(one.key)} {labels[sheet.band(one.key) or '']}" for one in tool.scales))
        assert page.count("เกณฑ์ปกติ*") == 2, "the two doubtful figures are marked"


def test_what_a_child_said_of_self_harm_is_on_no_paper(desk: Desk) -> None:
    row = children(desk, "ม.1/1")[0]
    sheets.keep(desk, Page("phq-a", "student", 1), row.enrollment, "11111111111")
    sheets.keep(desk, Page("8q", "student", 1), row.enrollment, "11111111")
    desk.say = SAY
    said = " ".join(pages(desk, "other-results", of(row)))
    level = instrument("phq-a").norms[0].bands[stored(desk, row, "phq-a")["student"].band("total") or ""]
    follow(said, "PHQ-A", f" 9 {SAY(level.label)}", "ไม่ใช่การวินิจฉัย")
    for word in ("8Q", "ฆ่าตัวตาย", "ทำร้าย", "แจ้ง", "วันนี้", "ลับ"):
        assert word not in said
    said = " ".join(pages(desk, "other-results", replace(of(row), restricted=True)))
    assert "8Q" in said, "only where it is asked for, and may be seen"
    assert said.count("ลับ") == 2


def test_a_child_without_other_sheets_is_told_so(town: Desk) -> None:
    row = next(row for row in children(town) if not stored(town, row, "phq-a"))
    (page,) = pages(town, "other-results", of(row))
    assert "ยังไม่มีผลแบบประเมินอื่น" in page


def test_paper_shows_the_round_that_is_asked_for(desk: Desk) -> None:
    row = children(desk, "ม.1/1")[0]
    sheets.keep(desk, Page("sdq", "teacher", 1), row.enrollment, "0" * 25)
    sheets.keep(desk, Page("sdq", "teacher", 2), row.enrollment, "2" * 25)
    sheets.keep(desk, Page("sdq", "parent", 3), row.enrollment, "1" * 24 + GAP)
    desk.say = SAY
    assert " 30 มีปัญหา" in pages(desk, "sdq-result", of(row))[0], "the newest result; a draft is none"
    assert " 10 ปกติ" in pages(desk, "sdq-result", replace(of(row), round=1))[0]
    assert "ข้อ 25" in pages(desk, "sdq-result", replace(of(row), round=3))[0]


def test_counts_of_a_class_are_those_of_its_sheets(town: Desk) -> None:
    rows, tool = children(town, "ม.2/1"), instrument("sdq")
    first, second = pages(town, "sdq-class", Choice(room="ม.2/1"))
    done = [one for row in rows for one in stored(town, row).values() if one.status == DONE]
    for scale in SCALES:
        for band in tool.norms[0].bands.values():
            parts = []
            for who in tool.informants:
                known = [one for one in done if one.informant == who and one.band(scale)]
                count = sum(one.band(scale) == band.key for one in known)
                parts.append(f"{count} {count / len(known) * 100:.1f}" if known else "–")
            if any(one.band(scale) == band.key for one in done):
                assert f"{SAY(band.label)} {' '.join(parts)}" in first, (scale, band.key)
    counts = [sum(one.informant == who for one in done) for who in tool.informants]
    assert f"มีผลการประเมินแล้ว (คน) {' '.join(map(str, counts))}" in first
    assert f"ยังไม่ทราบผล (คน) {' '.join(str(len(rows) - count) for count in counts)}" in first
    follow(second, *(row.student.name for row in rows))


def test_the_eq_of_a_class_counts_low_normal_and_high(town: Desk) -> None:
    rows = children(town, "ม.1/1")
    first, second = pages(town, "eq-class", Choice(room="ม.1/1"))
    done = [one for row in rows for one in stored(town, row, "eq-12-17").values() if one.status == DONE]
    low = sum(one.band("total") == "low" for one in done)
    assert f"ต่ำกว่าเกณฑ์ปกติ {low} {low / len(done) * 100:.1f}" in first
    for row in rows:
        sheet = stored(town, row, "eq-12-17").get("student")
        if sheet and sheet.status == DONE:
            word = {"low": "ต่ำ", "normal": "ป", "high": "สูง"}[sheet.band("total") or ""]
            follow(second, row.student.name, f"{sheet.score('total')} {word}")


def test_answer_sheets_have_numbers_and_a_code_and_no_wording(town: Desk) -> None:
    room, rows = school.find_class(town, "ม.1/1"), children(town, "ม.1/1")
    said = pages(town, "answer-sheet-sdq-teacher", Choice(room="ม.1/1"))
    assert len(said) == len(rows)
    code = class_code(room.id, "sdq", "teacher", 2)
    for row, page in zip(rows, said, strict=True):
        follow(page, *map(str, range(1, 26)))
        assert f"ม1-1·{code}" in page
        assert row.student.name in page
        assert " ".join(("0 ไม่จริง", "1 ค่อนข้างจริง", "2 จริง")) in page
    assert f"ม1-1·{class_code(room.id, 'sdq', 'teacher', 1)}" in pages(
        town, "answer-sheet-sdq-teacher", Choice(room="ม.1/1", round=1)
    )[0]


@pytest.mark.parametrize("form", [one for one in printing.forms() if one.key.startswith("answer-sheet-")],
                         ids=lambda form: form.key)
def test_a_blank_answer_sheet_is_one_page_for_anybody(town: Desk, form: printing.Form) -> None:
    (page,) = pages(town, form.key, Choice(everyone=True), blank=True)
    assert "·R" not in page, "no code where there is no class"
    assert SAY(form.title) in page
    assert not any(row.student.first_name in page for row in children(town))


def test_each_way_of_answering_has_its_sheet() -> None:
    keys = {one.key for one in printing.forms()}
    assert {f"answer-sheet-sdq-{who}" for who in INFORMANTS} < keys
    assert {"answer-sheet-eq", "answer-sheet-phq-a", "answer-sheet-gast", "answer-sheet-9q"} < keys
    assert not {"answer-sheet-snap-iv", "answer-sheet-9s"} & keys, "their answers are not keyed here"


def test_difficulties_are_read_before_strengths(town: Desk) -> None:
    with access.looking(town) as look:
        facts = next(iter(sdq_facts(town, look, [children(town)[0].student.id])))
    assert [line.scale.key for line in in_reading_order(facts.results[0].lines)] == list(SCALES)


def test_a_result_of_norms_that_are_gone_is_shown_as_stored_and_said_so(desk: Desk) -> None:
    row = children(desk, "ม.1/1")[0]
    sheet = sheets.keep(desk, Page("sdq", "teacher", 1), row.enrollment, "2" * 25)
    with access.changing(desk, mark("Why", "Key {instrument} of {name}").with_(instrument="SDQ", name="x")) as unit:
        unit.put(replace(sheet, digest="0" * 20 + sheet.digest[20:], norms="school-old"))
    desk.say = SAY
    (page,) = pages(desk, "sdq-result", of(row))
    follow(page, " 30 มีปัญหา", "ครู: ตัดสินด้วยเกณฑ์ “school-old” ฉบับที่ไม่มีในเครื่องนี้แล้ว")
