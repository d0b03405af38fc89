"""Step 4 by keyboard: a case from its first page to its paper, and one plan for many, read back."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from student_care_desktop.domain.areas import AREA_KEYS, Ticks
from student_care_desktop.domain.cases import CareAction, CareCase, CarePlan, FollowUp
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, case_pages, casework, printing, school, screening, summaries
from student_care_desktop.services.printing import Choice
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.solve.known import KnownPage
from tests.fixtures.school import row_of
from tests.services.test_cases import opened, place_of

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
FIRST, SECOND, THIRD = "70001", "70002", "70003"
TODAY = dt.date(2025, 11, 24)


@pytest.fixture
def place(office):
    """The list of ม.1/1, in which two children are at risk in their studies."""
    for number in (FIRST, SECOND):
        here = row_of(office.desk, number).enrollment.id
        screening.keep(office.desk, here, 1, Ticks(frozenset({"study.gpa_low"}), frozenset(AREA_KEYS)))
        screening.confirm(office.desk, here, 1)
    house = office.house
    house.choose(Scope(house.scope.year, school.find_class(office.desk, "ม.1/1").id))
    office.window.go("solve")
    return office.window.room


def on(hands):
    hands.press(KEY.Key_Return, CTRL)


def stands(place):
    return place.wizard.walk.at


def read(desk, kind, **where):
    with access.looking(desk) as look:
        return look.all(kind, **where)


def text_of(pdf):
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    pages = "".join(page.get_textpage().get_text_range() for page in document)
    return unicodedata.normalize("NFC", pages.replace("\r\n", " "))


def test_a_case_from_first_page_to_last_by_keyboard_is_read_back_from_records_and_paper(
    office, place, hands
):
    desk = office.desk
    place.list.new.setFocus()
    hands.press(KEY.Key_Space)
    assert stands(place) == "choose"
    hands.press(KEY.Key_Home, CTRL)
    hands.press(KEY.Key_Return)
    assert stands(place) == "known"
    assert not read(desk, CareCase), "a case that nobody wrote in leaves no trace"
    hands.press(KEY.Key_End, CTRL)
    hands.type(" งานค้างสามวิชา")
    on(hands)
    assert stands(place) == "causes"
    hands.type("คิดว่าตัวเองทำไม่ได้")
    hands.press(KEY.Key_Tab)
    hands.type("พ่อแม่ทำงานต่างจังหวัด")
    on(hands)
    view = place.wizard.view
    view.chooser.setFocus()
    hands.press(KEY.Key_Down)
    view.use.setFocus()
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "helps"
    (case,) = read(desk, CareCase)
    assert (case.number, case.area, case.group_before, case.source) == ("1/2568", "study", "risk", "screening")
    assert case.problem.endswith("งานค้างสามวิชา")
    assert case.why == {"self": "คิดว่าตัวเองทำไม่ได้", "family": "พ่อแม่ทำงานต่างจังหวัด"}
    assert len(read(desk, CareAction)) == 4, "the four steps of the pattern"
    on(hands)
    assert stands(place) == "follow"
    view = place.wizard.view
    for row in range(4):
        view.table.setFocus()
        view.table.setCurrentIndex(view.table.rows.index(row, 4))
        hands.type("๒๔/๑๑/๒๕๖๘")
        hands.press(KEY.Key_Return)
    view.fields.boxes["outcome"].input.editor.setFocus()
    hands.press(KEY.Key_Down)
    view.fields.boxes["note"].input.editor.setFocus()
    hands.type("ส่งงานครบแล้ว")
    on(hands)
    assert stands(place) == "end"
    _close(place, hands)
    on(hands)
    assert stands(place) == "sign"
    on(hands)
    assert stands(place) == "sign", "nobody is signed for"
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "print"
    (case,) = read(desk, CareCase)
    assert (case.state, case.outcome, case.group_after, case.closed) == ("closed", "improved", "normal", TODAY)
    assert case.strength == "ช่วยเพื่อนเสมอ"
    assert "ยังไม่ออกผลสอบ" in case.end_value
    assert [one.note for one in read(desk, FollowUp)] == ["ส่งงานครบแล้ว"]
    paper = text_of(printing.drawn(desk, "care-case", Choice(student=FIRST, record=case.id)))
    assert not re.search(r"\d\d/\d\d/25\d\d", paper), "days are written as on other papers"
    for words in ("1/2568", "งานค้างสามวิชา", "พ่อแม่ทำงานต่างจังหวัด", "ส่งงานครบแล้ว", "ช่วยเพื่อนเสมอ"):
        assert words in paper
    on(hands)
    assert place.wizard is None, "back to the list"


def _close(place, hands):
    view = place.wizard.view
    view.choices["close"].setFocus()
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "end", "it is told what is still missing"
    boxes = view.fields.boxes
    for key, downs in (("outcome", 1), ("group_after", 1)):
        boxes[key].input.editor.setFocus()
        for _ in range(downs):
            hands.press(KEY.Key_Down)
    for key, text in (
        ("reason", "ยังไม่ออกผลสอบ"), ("strength", "ช่วยเพื่อนเสมอ"), ("result", "ตามงานทัน"),
    ):
        boxes[key].input.editor.setFocus()
        hands.type(text)


def test_what_somebody_else_wrote_meanwhile_stands_beside_what_is_typed_here(office, place, hands):
    desk = office.desk
    file = opened(desk, FIRST)
    place.visit(("case", file.case.id))
    place.wizard.go("known")
    view = place.wizard.view
    assert isinstance(view, KnownPage)
    other = case_pages.case_page(desk, file.case.id).file
    casework.keep(desk, other, replace(other, case=replace(other.case, problem="ครูอีกคนเขียน")))
    view.fields.boxes["problem"].input.editor.setFocus()
    hands.press(KEY.Key_A, CTRL)
    hands.type("ที่เขียนตรงนี้")
    on(hands)
    assert stands(place) == "known", "nothing was written over"
    both = view.fields.values()["problem"]
    assert "ครูอีกคนเขียน" in both
    assert "ที่เขียนตรงนี้" in both
    on(hands)
    assert stands(place) == "causes"
    (case,) = read(desk, CareCase)
    assert case.problem == both


def test_one_plan_for_many_by_keyboard(office, place, hands):
    desk = office.desk
    with access.changing(desk, mark("Test", "Marks")) as unit:
        unit.put(TermReport(enrollment_id=place_of(desk, FIRST), term=1, gpa=1.5))
    office.window.go("plan")
    room = office.window.room
    assert room.wizard.view.answer() == (), "nobody is ticked beforehand"
    for _ in range(2):
        hands.press(KEY.Key_Space)
        hands.press(KEY.Key_Down)
    on(hands)
    view = room.wizard.view
    view.chooser.setFocus()
    hands.press(KEY.Key_Down)
    view.use_pattern()
    view.fields.boxes["problem"].input.editor.setFocus()
    hands.type("ผลการเรียนต่ำ")
    assert view.measure.key == "", "no instrument is chosen beforehand"
    view.measure.setFocus()
    hands.press(KEY.Key_Down)
    assert "1 จาก 2 คน" in view.measure.currentText()
    on(hands)
    assert stands(room) == "follow"
    (plan,) = read(desk, CarePlan)
    assert sorted(one.measure for one in read(desk, CareCase, plan_id=plan.id)) == ["", "gpa"]
    hands.press(KEY.Key_1)
    hands.press(KEY.Key_3)
    on(hands)
    assert stands(room) == "print"
    words = {one.case_id: one.outcome for one in read(desk, FollowUp)}
    assert sorted(words.values()) == ["improved", "worse"]
    paper = text_of(printing.drawn(desk, "care-plan", Choice(room="ม.1/1", record=plan.id)))
    assert re.search(r"\d \S+\.\S*\.? 68", paper), "days are written as on other papers"
    assert not re.search(r"\d\d/\d\d/25\d\d", paper)
    assert "ผลการเรียนต่ำ" in paper
    assert "ปุณณวิช" in paper
    assert "น้ำค้าง" in paper


def test_a_long_note_is_printed_whole_and_every_form_has_its_blank(office, place):
    desk = office.desk
    file = opened(desk, FIRST)
    note = " ".join(f"คำที่{number}" for number in range(5000))
    casework.follow(desk, file.case.id, FollowUp(day=TODAY, outcome="same", note=note))
    paper = text_of(printing.drawn(desk, "care-case", Choice(student=FIRST))).replace(" ", "")
    assert "คำที่0คำที่1" in paper.replace("\n", "")
    assert "คำที่4999" in paper
    for key in ("care-case", "care-class", "care-plan"):
        assert "แบบ ดล. 4." in text_of(printing.drawn(desk, key, Choice(), blank=True))


def test_sheet_six_counts_what_came_of_the_cases(office, place, tmp_path):
    desk = office.desk
    opened(desk, FIRST)
    opened(desk, SECOND, "sexual")
    out = tmp_path / "summary.xlsx"
    summaries.export_summary(desk, out)
    sheet = load_workbook(out, data_only=True)["ช่วยเหลือ"]
    cells = [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
    text = str(cells)
    assert "การเรียน" in text
    assert "พฤติกรรมทางเพศ" not in text, "restricted areas stand in no table"
    assert next(row for row in cells if "การเรียน" in row)[2:6] == [0, 1, 0, 1]
