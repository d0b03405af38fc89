"""Step 3 on paper: an activity with before and after, a plan, a child's year, a class in people and percent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.learning import Scholarship, Talent
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import Activity, Award
from student_care_desktop.services import activity_pictures, awards, promoting, strengths, taking_part, talks
from student_care_desktop.services.awards import Honours
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.promoting import Said
from tests.fixtures.school import row_of
from tests.services.paper import follow, pages
from tests.services.test_activities import BOY, GIRL, THIRD, joined, made, place_of, room_id
from tests.services.test_promoting import TODAY, plan, talk

FORMS = ("activity-record", "development-plan", "promotion-record", "promotion-summary")
CLASS = Choice(room="ม.1/1")


@pytest.fixture
def camp(desk: Desk) -> Activity:
    """A camp with three children of ม.1/1: two came, one was measured; and one of another grade."""
    desk.say = tongue("th")
    activity = made(desk, "", kind="camp", areas=("mental",), outcome="กล้าพูดมากขึ้น")
    parts = [one.part for one in joined(desk, activity, BOY, GIRL, THIRD, "70006").parts]
    by_number = dict(zip(("70006", BOY, GIRL, THIRD), parts, strict=True))
    taking_part.keep_parts(desk, activity.id, [
        replace(by_number[BOY], came=True, before=8, after=15, passed=True),
        replace(by_number[GIRL], came=True, hours=4.5, passed=False), replace(by_number[THIRD], came=False),
    ])
    return activity


@pytest.mark.parametrize("form", FORMS)
def test_a_blank_form_names_the_school_and_nobody(desk: Desk, form: str) -> None:
    desk.say = tongue("th")
    said = " ".join(pages(desk, form, Choice(everyone=True), blank=True))
    assert "โรงเรียนทดสอบ" in said
    assert "ปุณณวิช" not in said
    assert "แบบ ดล. 3." in said


def test_an_activity_has_its_children_with_before_and_after(desk: Desk, camp: Activity, tmp_path: Path) -> None:
    Image.new("RGB", (300, 200), "teal").save(tmp_path / "a.jpg")
    activity_pictures.add_picture(desk, camp.id, tmp_path / "a.jpg", "พิธีเปิดค่าย")
    said = " ".join(pages(desk, "activity-record", replace(CLASS, record=camp.id)))
    follow(said, "ค่ายทักษะชีวิต", "ทั้งโรงเรียน", "ปุณณวิช", "มา 12 8 15 ผ", "น้ำค้าง", "มา 4.5 มผ", "ไม่มา")
    assert "2 จาก 3 คน" in said
    assert "พิธีเปิดค่าย" in said
    assert "ใบเตย" not in said, "only the children of the class that is printed"
    whole = " ".join(pages(desk, "activity-record", Choice(everyone=True, record=camp.id)))
    assert "ใบเตย" in whole


def test_a_homeroom_teacher_prints_the_camp_with_own_children(desk: Desk, camp: Activity) -> None:
    desk.account = Account(name="h", roles=("homeroom",), classes=(room_id(desk),))
    said = " ".join(pages(desk, "activity-record", Choice(everyone=True, record=camp.id)))
    assert "ปุณณวิช" in said
    assert "ใบเตย" not in said


def test_a_plan_is_printed_with_the_strengths_on_record(desk: Desk) -> None:
    desk.say = tongue("th")
    kept = strengths.keep_plan(desk, plan(desk))
    promoting.keep(desk, place_of(desk, BOY), "", Said(talents=(Talent(area="music", detail="ระนาดเอก"),)))
    (said,) = pages(desk, "development-plan", Choice(student=BOY, record=kept.id))
    follow(said, "ปุณณวิช", "ดนตรี ระนาดเอก", "เล่นระนาดในงานวันไหว้ครู", "ซ้อมกับครูทุกวันพุธ")


def test_a_child_s_year_tells_talks_hours_and_honours(desk: Desk, camp: Activity) -> None:
    talks.keep(desk, talk(desk))
    awards.keep(desk, row_of(desk, BOY).student.id, Honours(
        (Award(title="เหรียญทอง", day=TODAY),), (Scholarship(name="ทุนเรียนดี", year=2568, amount=1500),)
    ))
    promoting.sign(desk, place_of(desk, BOY), "นางสาวแก้วตา ใจกว้าง")
    said = " ".join(pages(desk, "promotion-record", Choice(student=BOY)))
    follow(said, "24 พ.ย. 68", "คำชื่นชม", "ช่วยเพื่อนเก็บห้อง", "ค่ายทักษะชีวิต", "12 8 → 15", "ผ", "เหรียญทอง", "1,500 บาท")
    assert "นางสาวแก้วตา ใจกว้าง" in said


def test_who_came_is_a_dash_on_paper_until_somebody_wrote_it_down(desk: Desk) -> None:
    activity = made(desk, name="เข้าค่าย")
    joined(desk, activity, BOY, GIRL)
    (said,) = pages(desk, "promotion-summary", CLASS)
    follow(said, "= nobody wrote down who came", "เข้าค่าย", "– – –", "In at least one activity – –", "record 0 0.0")
    said = " ".join(pages(desk, "promotion-record", Choice(student=BOY)))
    follow(said, "Hours of activities this year", "not noted", "not noted")


def test_a_class_is_told_in_people_and_percent_without_a_name(desk: Desk, camp: Activity) -> None:
    talks.keep(desk, talk(desk))
    (said,) = pages(desk, "promotion-summary", CLASS)
    follow(said, "ม.1/1", "ค่ายทักษะชีวิต", "2", "66.7", "16.5", "ภาคเรียนที่ 2", "1 33.3")
    assert "ปุณณวิช" not in said
