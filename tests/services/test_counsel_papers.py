"""The papers that few may see, read back as text: who prints them, what they tell, what they leave out."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.conferences import Attendant, Resolution
from student_care_desktop.domain.counselling import Seen, Spoken
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.people import Account
from student_care_desktop.services import (
    conferences,
    counselling,
    printing,
    protection,
    school,
    students,
    studies,
)
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import row_of
from tests.services.paper import follow, pages

SAID = "นอนไม่หลับเพราะกังวลเรื่องเงิน"
ONE = Choice(student="70001")


@pytest.fixture
def thai(desk: Desk) -> Desk:
    desk.say = tongue("th")
    return desk


def place(desk: Desk, number: str = "70001") -> str:
    return row_of(desk, number).enrollment.id


def counselled(desk: Desk) -> None:
    new = counselling.new_session(desk, place(desk))
    counselling.keep(
        desk, replace(new, start="10.00", finish="10.50", next_day=dt.date(2025, 12, 1)),
        Spoken(topic="การนอน", content=SAID, agreement="เขียนบันทึกก่อนนอน", risk="watch"),
    )


def reported(desk: Desk) -> str:
    new = protection.new_report(desk, place(desk)).record
    return protection.keep(
        desk, replace(new, told="ผู้อำนวยการ", parent="suspected"), Seen(said="ลุงตีหนู", injuries="รอยช้ำ")
    ).id


def met(desk: Desk) -> str:
    record = conferences.keep(
        desk, replace(conferences.new_conference(desk), place="ห้องประชุม 1"),
        [Attendant(name="ครูแก้วตา", position="ครู", came=True), Attendant(name="ครูเรไร", came=False)],
    )
    child = conferences.add_child(desk, record.id, place(desk))
    conferences.keep_child(desk, replace(child, evidence="ปุณณวิช ขาดเรียน 12 วัน", manager="ครูกล้า"))
    conferences.resolve(
        desk, child.id, Resolution(text="เยี่ยมบ้านปุณณวิช", owner="ครูแก้วตา", due=dt.date(2025, 12, 8)), area="study"
    )
    return record.id


def as_role(desk: Desk, role: str) -> Desk:
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name="test", roles=(role,), classes=(room.id,), grades=("ม.1",))
    desk.store.who = "test"
    return desk


def test_the_counselling_record_tells_holders_what_was_said_and_is_stamped_secret(thai: Desk) -> None:
    counselled(thai)
    said = " ".join(pages(thai, "counselling-record", ONE))
    follow(said, "ครั้งที่ 1", "24 พ.ย. 68", "การนอน", SAID, "ต้องเฝ้าระวัง", "ปุณณวิช")
    assert "บันทึกการให้คำปรึกษา" in said
    assert said.count("ลับ") >= 2
    told = [line for line in thai.store.trace() if line.act == "print" and line.what == "counselling-record"]
    assert [line.whose for line in told] == [row_of(thai, "70001").student.id]


@pytest.mark.parametrize("role", ["homeroom", "grade_head", "principal", "nurse", "subject"])
def test_nobody_else_prints_it_and_no_file_is_written(thai: Desk, role: str, tmp_path: Path) -> None:
    counselled(thai)
    as_role(thai, role)
    with pytest.raises(NotAllowed):
        printing.print_form(thai, "counselling-record", ONE, tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("form", ["counselling-record", "protection-report"])
@pytest.mark.parametrize("choice", [Choice(room="ม.1/1"), Choice(grade="ม.1"), Choice(everyone=True)])
def test_neither_is_printed_for_a_class_or_the_school(desk: Desk, form: str, choice: Choice, tmp_path: Path) -> None:
    counselled(desk)
    reported(desk)
    with pytest.raises(CareError) as refused:
        printing.print_form(desk, form, choice, tmp_path / "out.pdf")
    assert "one child at a time" in str(refused.value.words)
    assert not (tmp_path / "out.pdf").exists()


def test_the_protection_report_tells_everything_to_who_reads_it(thai: Desk) -> None:
    reported(thai)
    said = " ".join(pages(thai, "protection-report", ONE))
    follow(said, "คุ้มครองเด็ก", "มาตรา 29", "ลุงตีหนู", "รอยช้ำ", "ผู้อำนวยการ", "ไม่แจ้ง")
    assert "ลับ" in said


def test_the_principal_prints_who_was_told_and_not_what_was_said(thai: Desk) -> None:
    reported(thai)
    as_role(thai, "principal")
    said = " ".join(pages(thai, "protection-report", ONE))
    assert "ลุงตีหนู" not in said
    assert "ส่วนนี้ผนึกไว้" in said
    assert "ผู้อำนวยการ" in said


def test_the_study_prints_every_chapter_and_the_family(thai: Desk) -> None:
    child = row_of(thai, "70001").student
    sheaf = students.sheaf(thai, child.id)
    students.save(thai, replace(sheaf, members=(HouseholdMember(name="ยายบุญ", relation="yai", age=66),)))
    record = studies.study_of(thai, place(thai)).record
    studies.keep(thai, record, "diagnosis", "ขาดผู้ดูแลหลังเลิกเรียน\nและมาเรียนสาย")
    found = pages(thai, "case-study", ONE)
    said = " ".join(found)
    assert len(found) > 1
    follow(said, "รายงานการศึกษารายกรณี", "เหตุผลที่ศึกษา", "ครอบครัว", "ยายบุญ", "66 ปี", "ขาดผู้ดูแลหลังเลิกเรียน")
    assert "ร่าง ยังไม่เสร็จ" in said
    assert "ไม่มีข้อมูล" in said, "a parent of whom nothing is known stands there as unknown"


def test_minutes_use_codes_unless_names_are_asked_for(thai: Desk) -> None:
    key = met(thai)
    codes = " ".join(pages(thai, "conference-minutes", Choice(everyone=True, record=key)))
    for wanted in ("ครั้งที่ 1/2568", "ครูแก้วตา ครู มา", "ครูเรไร ไม่มา", "นักเรียน ก", "ก ขาดเรียน 12 วัน",
                   "เยี่ยมบ้านก ครูแก้วตา 8 ธ.ค. 68"):
        assert wanted in codes, wanted
    assert "ปุณณวิช" not in codes
    names = " ".join(pages(thai, "conference-minutes", Choice(everyone=True, record=key, restricted=True)))
    assert "ก: เด็กชายปุณณวิช ทดสอบดี" in names
    assert "เยี่ยมบ้านปุณณวิช" in names
    assert "ลับ" in codes


@pytest.mark.parametrize(("form", "wanted"), [
    ("counselling-record", "เรื่องที่ปรึกษา"), ("case-study", "แผนการช่วยเหลือ"),
    ("conference-minutes", "มติที่ประชุม"), ("protection-report", "ตามคำพูดของเด็ก"),
])
def test_each_has_a_blank_that_names_nobody_and_is_stamped(thai: Desk, form: str, wanted: str) -> None:
    counselled(thai)
    reported(thai)
    met(thai)
    said = " ".join(pages(thai, form, Choice(), blank=True))
    assert wanted in said
    assert "ลับ" in said
    assert "ปุณณวิช" not in said


def test_a_child_without_any_of_it_prints_nothing(desk: Desk, tmp_path: Path) -> None:
    for form in ("counselling-record", "protection-report", "case-study"):
        with pytest.raises(CareError):
            printing.print_form(desk, form, Choice(student="70002"), tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()
