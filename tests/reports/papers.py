"""Made-up facts for paper: a child with every field filled, an empty one, a class."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from io import BytesIO
from typing import Any

from PIL import Image

from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.domain.papers import ClassFacts, ClassRow, PastTerm, PastYear, StudentFacts
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement, Student

TODAY = dt.date(2025, 11, 24)
SCHOOL = School(
    name="โรงเรียนบ้านต้นกล้าวิทยา", area_office="สำนักงานเขตพื้นที่การศึกษาประถมศึกษาพะเยา เขต 1"
)
_LIST = """
ที่ปรึกษา ซื้อ น้ำ ปู่ กตัญญู ฐานะ ญาติ ป่า ฝ้าย ณัฐฐา ฎีกา เป็ด กี่ ชั้น น้ำผึ้ง ปิ่น ฟื้น ป้ำ ทำ
สำนักงาน ผู้ใหญ่ กฎหมาย ปฏิบัติ ฐู ญู ฎุ ฤๅ เด็กๆ ฯลฯ ๑๒๓ 123 AVToWA office ด.ช.ญาณวุฒิ (ชั้น) ใต้ ไม้
โต้ เก่ง แก้ว เกื้อกูล พันธุ์ ศิลป์ สิทธิ์ ณรงค์ ปี่ ฝี่ ฟ้ำ ฬ่ำ ก็ เบ้า ไป่ ขึ้น
"""
HARD_WORDS = _LIST.split()
"""Words that a writer without shaping prints or stores wrongly."""


def jpeg(size: int = 0) -> bytes:
    """A small picture, made ``size`` bytes longer by a comment inside it."""
    out = BytesIO()
    Image.new("RGB", (30, 40), (150, 180, 210)).save(out, "JPEG")
    data, comment = out.getvalue(), b""
    while size > 0:
        part = bytes(min(size, 60_000))
        comment += b"\xff\xfe" + (len(part) + 2).to_bytes(2, "big") + part
        size -= len(part)
    return data[:2] + comment + data[2:]


def house() -> Household:
    return Household(
        house_no="12/4", moo="3", road="ถนนพหลโยธิน ซอย 5", subdistrict="บ้านต๋อม", district="เมืองพะเยา",
        province="พะเยา", postcode="56000", house_code="56010123456",
        registered_address="99/1 หมู่ 7 ตำบลแม่ปืม อำเภอเมืองพะเยา", landmark="ตรงข้ามร้านป้าน้อย",
        gps="19.166700, 99.901900", distance_km=6.5, travel_minutes=20, travel_mode="bicycle",
        travel_cost=1300, members=5,
    )


def pupil() -> Student:
    return Student(
        number="70006", national_id="9123456789010", id_kind="citizen", title="เด็กชาย",
        first_name="ญาณวุฒิ", last_name="กตัญญู", nickname="น้ำผึ้ง", english_name="Yannawut Katanyu",
        previous_name="ด.ช.ปิ่น กตัญญู", sex="m", birthday=dt.date(2013, 3, 17), birthplace="โรงพยาบาลพะเยา",
        nationality="ไทย", ethnicity="ไทลื้อ", religion="พุทธ", home_language="ไทยถิ่นเหนือ",
        blood_group="AB", disadvantages=("poor", "abandoned"), cannot_strike_off=False,
        admitted=dt.date(2025, 5, 16), previous_school="โรงเรียนอนุบาลเมืองพะเยา", previous_province="เชียงราย",
        previous_grade="ป.6", phone="081-234-4417", line_id="yannawut.k", email="y@example.ac.th",
        parents_status="apart", lives_with="relatives", siblings=3, sibling_order=2, siblings_here=1,
        emergency_1="นางคำ กตัญญู (ย่า) 08-000-4417", emergency_2="นายสมชาย กตัญญู (ลุง) 08-000-9901",
        pick_up="นางคำ กตัญญู เท่านั้น",
    )


def people() -> tuple[Guardian, ...]:
    father = Guardian(
        role="father", relation="บิดา", title="นาย", first_name="สมศักดิ์", last_name="กตัญญู",
        national_id="9876543210989", birthday=dt.date(1980, 1, 5), alive="alive", nationality="ไทย",
        education="lower_secondary", occupation="รับจ้างทั่วไป", workplace="elsewhere", income=9500,
        phone="082-111-2222", disability="ไม่มี",
    )
    mother = replace(
        father, role="mother", relation="มารดา", title="นาง", first_name="ฟองจันทร์", last_name="ศรีวิชัย",
        national_id="9000000000012", alive="dead", occupation="ทำสวน", phone="083-222-3333",
    )
    keeper = replace(
        father, role="guardian", relation="ย่า", title="นาง", first_name="คำ", phone="084-333-4444", income=600
    )
    return father, mother, keeper


def record() -> StudentFacts:
    """A child with every field filled."""
    return StudentFacts(
        school=SCHOOL, year=2568, today=TODAY, student=pupil(), enrollment=Enrollment(no=6),
        classroom=Classroom(grade="ม.1", room="1"), advisers=("นางสาวสมหญิง ใจดี", "นายวิทยา เก่งกล้า"),
        household=house(), guardians=people(), photo=jpeg(),
        measurements=tuple(
            Measurement(
                day=dt.date(2025, 6 + place, 10), weight_kg=41.5 + place, height_cm=152.0,
                measured_by="ครูสมใจ",
            )
            for place in range(3)
        ),
        years=(
            PastYear(year=2568, class_name="ม.1/1", no=6, status="studying", advisers=("นางสาวสมหญิง ใจดี",)),
            PastYear(year=2567, class_name="ป.6/2", no=8, status="graduated", advisers=("นางปราณี มีสุข",)),
        ),
        **further(),
    )


def further() -> dict[str, Any]:
    """Health, money, household, learning, talents and consents with every field filled."""
    health = Health(
        chronic="หอบหืด", medicine="ยาพ่นเช้าเย็น", drug_allergy="เพนิซิลลิน", food_allergy="กุ้ง ปู",
        surgery="ผ่าตัดไส้ติ่ง 2565", eyesight="glasses", hearing="ปกติ", teeth="ฟันผุ 2 ซี่", vaccination="ครบตามวัย",
        disabilities=("learning",), disability_by="doctor", disability_card="พก-5612", scheme="gold",
        card_expires=dt.date(2030, 4, 12), hospital="โรงพยาบาลพะเยา", insured=True,
    )
    economy = Economy(
        allowance=40, job="ช่วยขายผัก", job_income=125, debts=150_000, welfare_card=True, eef="poor",
        eef_when="1/2568", poor_subsidy=False,
    )
    report = TermReport(
        term=1, gpa=2.75, gpax=2.91, zeros=1, incomplete=2, no_exam=3, failed_activities=4, school_days=97,
        absent_days=5, leave_days=6, late_times=7, unhanded=8, failed_traits=9, skipped=10,
    )
    return {
        "health": health, "economy": economy, "terms": (PastTerm(2568, report),),
        "members": tuple(
            HouseholdMember(place=place, name=name, relation="other", age=40 + place, wages=1500.0 * place)
            for place, name in enumerate(("คำ กตัญญู", "ปั๋น กตัญญู"), 1)
        ),
        "scholarships": (Scholarship(year=2567, name="ทุนเรียนดี", amount=3500, giver="มูลนิธิต้นกล้า"),),
        "talents": (
            Talent(area="music", detail="ตีระนาด", award="ชนะเลิศระดับเขต", day=dt.date(2025, 8, 1)),
        ),
        "consents": (
            Consent(scope="gps", given_by="นางคำ กตัญญู", day=dt.date(2025, 5, 20), paper="แฟ้มห้อง ม.1/1",
                    withdrawn=dt.date(2025, 9, 9)),
        ),
    }


def empty() -> StudentFacts:
    """The facts of a blank form."""
    return StudentFacts(school=SCHOOL, year=2568, today=TODAY, student=Student())


def class_of(count: int) -> ClassFacts:
    """A class of ``count`` children, boys first."""
    rows = tuple(
        ClassRow(
            student=Student(
                number=str(70001 + place), title="เด็กหญิง" if place % 2 else "เด็กชาย",
                first_name=f"ณัฐฐา{place}", last_name="กตัญญู", nickname="ปู่", sex="f" if place % 2 else "m",
            ),
            enrollment=Enrollment(no=place + 1), class_name="ม.1/10", guardian_phone="081-000-0000",
        )
        for place in range(count)
    )
    return ClassFacts(
        school=SCHOOL, year=2568, today=TODAY, classroom=Classroom(grade="ม.1", room="10"),
        advisers=("นางสาวสมหญิง ใจดี",), rows=rows,
    )
