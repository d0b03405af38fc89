"""The summary says the same figures as its facts, grade by grade, and names children only when asked."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace

from python_calamine import CalamineWorkbook

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.papers import ClassRow, ClassSummary, SummaryFacts, Tally
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.summaries import SECTIONS
from student_care_desktop.exchange.summary import write_summary
from tests.exchange.lists import an_id


def _class(grade: str, room: str, boys: int, girls: int, filled: int, **more: int) -> ClassSummary:
    asked = (boys + girls) * 10
    return ClassSummary(
        classroom=Classroom(grade=grade, room=room), advisers=("นายหนึ่ง ใจดี", "นางสอง ใจดี"), boys=boys, girls=girls,
        unknown_sex=more.get("unknown", 0), sections={s.key: Tally(filled, asked) for s in SECTIONS},
        disadvantages={"poor": 2, "drugs": 1} if boys else {}, disadvantaged=2 if boys else 0, no_photo=boys,
        no_national_id=1,
    )  # fmt: skip


FACTS = SummaryFacts(
    school=School(name="บ้านต้นกล้าวิทยา"), year=2568, today=dt.date(2025, 11, 24),
    classes=(_class("ม.1", "1", 10, 12, 110), _class("ม.1", "2", 8, 10, 45), _class("ม.2", "1", 0, 0, 0)),
)  # fmt: skip
CHILD = Student(
    number="00123", title="ด.ญ.", first_name="=ญาดา", last_name="ณ เชียงใหม่", sex="f", birthday=dt.date(2013, 3, 17),
    national_id=an_id(1),
)  # fmt: skip


def _sheets(facts: SummaryFacts, language: str = "th") -> dict[str, list[list[object]]]:
    out = io.BytesIO()
    write_summary(facts, out, tongue(language))
    book = CalamineWorkbook.from_filelike(io.BytesIO(out.getvalue()))
    return {name: [list(r) for r in book.get_sheet_by_name(name).to_python(skip_empty_area=False)] for name in book.sheet_names}


def _row(rows: list[list[object]], first: str, second: str = "") -> list[object]:
    return next(row for row in rows if row[0] == first and (not second or row[1] == second))


def test_classes_grades_and_the_school_add_up() -> None:
    rows = _sheets(FACTS)["สรุปรายห้อง"]
    assert _row(rows, "ม.1", "ม.1/1")[2:7] == ["นายหนึ่ง ใจดี\nนางสอง ใจดี", 10.0, 12.0, 22.0, 50.0]
    assert _row(rows, "รวม ม.1")[3:7] == [18.0, 22.0, 40.0, 38.8]
    assert _row(rows, "รวมทั้งโรงเรียน")[3:7] == [18.0, 22.0, 40.0, 38.8]
    assert _row(rows, "รวมทั้งโรงเรียน")[-3:] == [4.0, 18.0, 3.0]
    assert not any(row[0] == "รวม ม.2" for row in rows), "a grade with one class needs no total"


def test_a_class_without_children_has_no_percentage_rather_than_nought() -> None:
    rows = _sheets(FACTS)["สรุปรายห้อง"]
    assert _row(rows, "ม.2", "ม.2/1")[6:11] == ["–"] * 5


def test_a_column_for_unknown_sex_stands_only_where_it_is_needed() -> None:
    assert "ไม่ระบุเพศ" not in str(_sheets(FACTS))
    odd = replace(FACTS, classes=(_class("ป.1", "", 1, 1, 5, unknown=2),))
    assert _row(_sheets(odd)["สรุปรายห้อง"], "ป.1")[3:7] == [1.0, 1.0, 2.0, 4.0]


def test_disadvantage_by_kind_and_class() -> None:
    rows = _sheets(FACTS)["ความด้อยโอกาส"]
    assert _row(rows, "ม.1", "ม.1/2")[2:6] == [18.0, 2.0, 2.0, 0.0]
    assert _row(rows, "รวมทั้งโรงเรียน")[2:5] == [40.0, 4.0, 4.0]
    assert _row(rows, "รวมทั้งโรงเรียน")[4 + 6] == 2.0


def test_completeness_tells_filled_asked_and_percent() -> None:
    rows = _sheets(FACTS)["ความครบถ้วนของข้อมูล"]
    assert _row(rows, "ม.1", "ม.1/1")[2:5] == [110.0, 220.0, 50.0]
    assert _row(rows, "รวมทั้งโรงเรียน")[-3:] == [155.0 * 4, 400.0 * 4, 38.8]


def test_children_stand_in_it_only_when_asked_with_codes_as_text_and_days_as_days() -> None:
    assert an_id(1) not in str(_sheets(FACTS))
    row = ClassRow(student=CHILD, enrollment=Enrollment(no=7), class_name="ม.1/1", guardian_name="นางคำ ใจดี")
    rows = _sheets(replace(FACTS, children=(row,)))["รายชื่อนักเรียน"]
    assert rows[-1] == [
        "ม.1/1", 7.0, "00123", "ด.ญ.", "=ญาดา", "ณ เชียงใหม่", "", "หญิง", dt.date(2013, 3, 17), an_id(1),
        "นางคำ ใจดี", "",
    ]  # fmt: skip


def test_it_is_told_when_and_of_which_school_in_both_languages() -> None:
    assert "24/11/2568" in str(_sheets(FACTS)["สรุปรายห้อง"][1][0])
    assert list(_sheets(FACTS, "en")) == ["Classes", "Disadvantage", "Completeness"]


def test_a_school_without_classes_still_gets_its_summary() -> None:
    rows = _sheets(replace(FACTS, classes=()))["สรุปรายห้อง"]
    assert _row(rows, "รวมทั้งโรงเรียน")[3:6] == [0.0, 0.0, 0.0]
