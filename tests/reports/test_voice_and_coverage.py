"""The page for the child's own voice, and the list of who is left to visit."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.papers import CoverageFacts, VisitRow, VoiceFacts
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Household, Student
from student_care_desktop.domain.visits import DONE, DRAFT, HomeVisit
from student_care_desktop.domain.voices import FACES, VoiceSheet
from tests.reports.papers import SCHOOL, TODAY, class_of, house, pupil
from tests.reports.reading import THAI, edges, picture, printed, texts

DUE = dt.date(2025, 7, 31)


def _voice(answers: dict[str, int] | None = None, comment: str = "อยากให้ครูช่วยเรื่องซื้อหนังสือ") -> VoiceFacts:
    sheet = VoiceSheet(day=dt.date(2025, 6, 20), answers=json.dumps(answers), comment=comment)
    return VoiceFacts(
        school=SCHOOL, year=2568, today=TODAY, student=pupil(), enrollment=Enrollment(no=6),
        classroom=Classroom(grade="ม.1", room="1"), sheet=sheet if answers is not None else None,
    )


def _nobody() -> VoiceFacts:
    return VoiceFacts(school=SCHOOL, year=2568, today=TODAY, student=Student())


def test_the_page_asks_every_statement_in_the_order_of_the_screen() -> None:
    [said] = texts(printed("student-voice", [_nobody()], blank=True))
    places = [said.replace(" ", "").index(THAI(one.text).replace(" ", "")) for one in voice().statements]
    assert places == sorted(places)
    for words in (voice().title, voice().intro, voice().comment, *voice().faces):
        assert THAI(words).replace(" ", "") in said.replace(" ", "")


@pytest.mark.parametrize("face", range(1, FACES + 1))
def test_the_face_that_was_chosen_is_ringed_and_only_that_one(face: int) -> None:
    open_ = picture(printed("student-voice", [_voice({})]))
    said = picture(printed("student-voice", [_voice({"trust": face})]))
    wide, high = open_.size
    changed = [
        place for place, (one, other) in enumerate(zip(open_.tobytes(), said.tobytes(), strict=True))
        if one != other
    ]
    columns, rows = {place % wide for place in changed}, {place // wide for place in changed}
    assert max(columns) - min(columns) < 34
    assert max(rows) - min(rows) < 34
    middle = (max(columns) + min(columns)) / 2
    assert abs(middle - (552.8 - 270 + (face - 0.5) * 54)) < 2
    assert high > max(rows)


def test_words_of_the_child_are_whole_and_who_said_nothing_has_only_a_name() -> None:
    [said] = texts(printed("student-voice", [_voice({"happy": 5})]))
    for words in ("เด็กชายญาณวุฒิ กตัญญู", "อยากให้ครูช่วยเรื่องซื้อหนังสือ", "20 มิถุนายน 2568"):
        assert words in said
    [asked] = texts(printed("student-voice", [_voice(None)]))
    assert "เด็กชายญาณวุฒิ กตัญญู" in asked
    assert "มิถุนายน" not in asked
    [blank] = texts(printed("student-voice", [_voice({"happy": 5})], blank=True))
    assert "ญาณวุฒิ" not in blank
    assert "ซื้อหนังสือ" not in blank


def test_a_very_long_comment_is_whole_and_inside_the_page() -> None:
    pdf = printed("student-voice", [_voice({}, "ที่ปรึกษาซื้อน้ำปู่ " * 98)])
    said = texts(pdf)
    assert " ".join(said).replace(" ", "").count("ที่ปรึกษาซื้อน้ำปู่") == 98
    for page in range(len(said)):
        assert edges(pdf, page)[1] >= 25


def _coverage(today: dt.date = dt.date(2025, 7, 10), count: int = 9) -> CoverageFacts:
    """Of three children one was visited, one visit was begun, one was not."""
    group = class_of(count)
    visits = (
        HomeVisit(status=DONE, day=dt.date(2025, 7, 3), visited_by="นางสาวสมหญิง ใจดี"),
        HomeVisit(status=DRAFT, day=dt.date(2025, 7, 4)), None,
    )
    rows = tuple(VisitRow(row, visits[place % 3], house()) for place, row in enumerate(group.rows))
    return CoverageFacts(
        school=SCHOOL, year=2568, today=today, classroom=group.classroom, round=1, due=DUE,
        advisers=group.advisers, rows=rows,
    )


def test_who_is_left_stands_first_with_the_way_and_who_was_visited_after() -> None:
    said = " ".join(texts(printed("visit-coverage", [_coverage()])))
    left = [said.index(f"ณัฐฐา{place} ") for place in range(9) if place % 3]
    done = [said.index(f"ณัฐฐา{place} ") for place in range(0, 9, 3)]
    assert max(left) < min(done)
    for words, count in (("12/4", 6), ("ตรงข้ามร้านป้าน้อย", 6), ("081-000-0000", 6), ("03/07/2568", 3)):
        assert said.count(words) == count
    assert "3 (33 %)" in said


@pytest.mark.parametrize(("day", "words"), [(10, "เหลือ 21 วัน"), (31, "วันนี้")])
def test_it_says_how_many_days_are_left(day: int, words: str) -> None:
    said = " ".join(texts(printed("visit-coverage", [_coverage(dt.date(2025, 7, day))])))
    assert f"31 กรกฎาคม 2568 ({words})" in said
    late = " ".join(texts(printed("visit-coverage", [_coverage(dt.date(2025, 8, 4))])))
    assert "(เลยมาแล้ว 4 วัน)" in late


def test_a_class_of_fifty_goes_on_over_the_page_and_loses_nobody() -> None:
    said = texts(printed("visit-coverage", [_coverage(count=50)]))
    assert len(said) == 2
    together = " ".join(said)
    assert all(f"ณัฐฐา{place} " in together for place in range(50))
    assert "ม.1/10" in said[1]


def test_a_blank_list_and_a_home_nobody_knows() -> None:
    facts = _coverage()
    blank = " ".join(texts(printed("visit-coverage", [facts], blank=True)))
    assert "ณัฐฐา" not in blank
    unknown = replace(facts, rows=tuple(replace(row, household=Household()) for row in facts.rows))
    assert "ณัฐฐา1" in " ".join(texts(printed("visit-coverage", [unknown])))


def test_the_bar_shows_how_many_were_visited_begun_and_not_begun() -> None:
    image = picture(printed("visit-coverage", [_coverage()]), scale=2)
    wide, _ = image.size
    lines = [image.crop((0, y, wide, y + 1)).tobytes() for y in range(image.size[1])]
    bar = max(lines, key=lambda line: sum(85 < grey < 95 for grey in line))
    dark, middle = (sum(low < grey < low + 10 for grey in bar) for low in (84, 178))
    assert dark == pytest.approx(middle, rel=0.05)  # three of nine each
    assert dark > wide / 8
