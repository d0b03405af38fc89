"""Printing the papers of a home visit from the encrypted school: the newest visit, and only what may be told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.services import access, printing, visits
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.printing import Choice
from student_care_desktop.services.visit_facts import visit_facts
from tests.fixtures.school import row_of
from tests.reports.reading import texts
from tests.reports.visits import photo

ANSWERS = {
    "home_visit.day": dt.date(2025, 7, 6), "violence": ["fought", "self_harm"], "sexual": [], "house": "own",
    "worries": "กลัวลูกไม่ได้เรียนต่อ", "household.distance_km": 12.5,
}


def _visit(desk: Desk, number: str = "70001") -> str:
    """A finished visit; the id of the child."""
    child = row_of(desk, number).student.id
    row = HouseholdMember(name="สมศรี ทดสอบดี", relation="mother", age=41, wages=9000)
    visiting = visits.keep(desk, visits.visit_of(desk, child), ANSWERS, [row])
    visits.finish(desk, visiting)
    return child


def _said(desk: Desk, choice: Choice, form: str = "home-visit") -> list[str]:
    return texts(printing.drawn(desk, form, choice))


def test_the_visit_as_it_is_stored_is_on_its_paper(desk: Desk) -> None:
    _visit(desk)
    said = " ".join(_said(desk, Choice(student="70001")))
    for words in ("ปุณณวิช", "กลัวลูกไม่ได้เรียนต่อ", "12.5", "สมศรี ทดสอบดี", "9,000"):
        assert words in said


def test_what_few_may_see_leaves_the_data_only_when_it_is_asked_for(desk: Desk) -> None:
    child = _visit(desk)
    with access.looking(desk) as look:
        [shut], [told] = (list(visit_facts(desk, look, [child], restricted=asked)) for asked in (False, True))
    assert shut.visit
    assert told.visit
    assert "self_harm" not in shut.visit.answers
    assert shut.visit.document["violence"] == ["fought"]
    assert "sexual" not in shut.visit.document
    assert told.visit.document["violence"] == ["fought", "self_harm"]
    assert told.restricted
    assert not shut.restricted


def test_a_class_with_and_without_visits_is_one_file_with_a_bookmark_for_each(desk: Desk, tmp_path: Path) -> None:
    _visit(desk)
    done = printing.print_form(desk, "home-visit", Choice(room="ม.1/1"), tmp_path / "class.pdf")
    assert done.pages == 3 * 4
    each = printing.print_form(desk, "home-visit-short", Choice(room="ม.1/1"), tmp_path / "each")
    assert len(each.files) == 3
    assert each.pages == 3
    blank = printing.print_form(desk, "eef-form", Choice(), tmp_path / "blank.pdf", blank=True)
    assert blank.pages == 3


def test_a_photo_of_the_house_taken_on_the_visit_is_printed(desk: Desk, tmp_path: Path) -> None:
    child = _visit(desk)
    visiting = visits.visit_of(desk, child)
    question = next(one for one in visiting.form.questions if one.key == "photo_outside")
    file = tmp_path / "house.jpg"
    file.write_bytes(photo(120, 90))
    visits.add_picture(desk, visiting, question, file)
    with access.looking(desk) as look:
        [facts] = visit_facts(desk, look, [child])
    assert set(facts.pictures) == {"photo_outside"}
    assert len(printing.drawn(desk, "home-visit", Choice(student="70001"))) > len(
        printing.drawn(desk, "home-visit", replace(Choice(), student="70002"))
    )


def test_a_round_that_is_asked_for_shows_its_own_visit_or_an_open_form(desk: Desk) -> None:
    child = _visit(desk)
    second = visits.keep(desk, visits.visit_of(desk, child, 2), {**ANSWERS, "worries": "ไม่มีแล้ว"})
    assert second.visit.round == 2
    newest, first, third = (
        " ".join(_said(desk, Choice(student="70001", round=number))) for number in (0, 1, 3)
    )
    assert "ไม่มีแล้ว" in newest
    assert "กลัวลูกไม่ได้เรียนต่อ" in first
    assert "ปุณณวิช" in third
    for told in ("กลัวลูกไม่ได้เรียนต่อ", "ไม่มีแล้ว"):
        assert told not in third
    lists = [" ".join(_said(desk, Choice(room="ม.1/1", round=number), "visit-coverage")) for number in (1, 2)]
    assert ["06/07/2568" in said for said in lists] == [True, False]  # of round 2 only a draft
