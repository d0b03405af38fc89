"""The papers of step 5 read back: only the chosen parts stand on them, secret ones are stamped, figures add up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.health import Health
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import School
from student_care_desktop.domain.students import Guardian, Household
from student_care_desktop.domain.thai import thai_digits
from student_care_desktop.domain.words import mark
from student_care_desktop.services import backups, letterhead, printing, referral_years, referrals, summaries
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import row_of
from tests.fixtures.sending import HOSPITAL, hire, sit, written
from tests.reports.reading import picture, texts
from tests.services.paper import pages

FORMS = (
    "referral-slip", "referral-letter", "referral-student", "referral-consent", "referral-reply",
    "referral-summary", "handover",
)
OUTSIDE = FORMS[1:5]


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """The school with a letterhead, speaking Thai, and a child with an illness."""
    desk.say = tongue("th")
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        old = unit.first(School) or School()
        unit.put_all([
            replace(old, address="99 หมู่ 9 ตำบลต้นกล้า", phone="0 5900 0099", principal="นางสมมติ ตัวอย่าง",
                    principal_position="ผู้อำนวยการโรงเรียน"),
            Health(student_id=row_of(desk, "70001").student.id, chronic="หอบหืดรุนแรง"),
        ])
    return desk


def holds(paper: str, *wanted: str) -> None:
    """All of ``wanted`` stand on the paper; what is written into a form comes after the form itself."""
    assert [one for one in wanted if one not in paper] == []


def choice(desk: Desk, record: str = "") -> Choice:
    return Choice(child=row_of(desk, "70001").student.id, record=record)


@pytest.mark.parametrize("form", FORMS)
def test_each_form_has_a_blank_to_fill_by_hand(desk: Desk, form: str) -> None:
    paper = " ".join(pages(desk, form, Choice(), blank=True))
    assert "ปุณณวิช" not in paper
    assert len(paper) > 150


def test_the_slip_and_the_feedback_stand_on_one_page(desk: Desk) -> None:
    made = written(desk, urgency="urgent", chosen=("health",))
    referrals.move(desk, made.id, "sent")
    referrals.move(desk, made.id, "received")
    referrals.move(desk, made.id, "answered", "พบแล้ว นัดอีกสองสัปดาห์")
    paper = pages(desk, "referral-slip", choice(desk, made.id))
    assert len(paper) == 1
    holds(
        paper[0], "แบบส่งต่อนักเรียนภายในโรงเรียน", "ปุณณวิช", "1/2568", "24 พฤศจิกายน 2568", made.problem, made.helped,
        made.asked, "สุขภาพ", "แบบตอบรับ", "พบแล้ว นัดอีกสองสัปดาห์",
    )
    assert "หอบหืดรุนแรง" not in paper[0], "the slip names the parts, it does not carry them"


def test_the_letter_is_official_in_thai_digits_and_secret(desk: Desk) -> None:
    made = written(desk, kind="external", number="ศธ 04001.1/25")
    paper = pages(desk, "referral-letter", choice(desk, made.id))
    assert len(paper) == 1
    holds(
        paper[0], "ที่", "๐๔๐๐๑.๑/๒๕", "เรื่อง", "ขอส่งนักเรียนเข้ารับการช่วยเหลือ", "เรียน", HOSPITAL.head, "สิ่งที่ส่งมาด้วย",
        "ปุณณวิช", made.asked, "จึงเรียนมาเพื่อโปรดพิจารณา", "ขอแสดงความนับถือ", "นางสมมติ ตัวอย่าง", "ผู้อำนวยการโรงเรียน",
        thai_digits("0 5900 0099"),
    )
    assert paper[0].count("ลับ") >= 2
    assert "หอบหืดรุนแรง" not in paper[0]


def test_the_garuda_is_only_there_when_the_school_gives_it(desk: Desk, tmp_path: Path) -> None:
    made = written(desk, kind="external")
    plain = picture(printing.drawn(desk, "referral-letter", choice(desk, made.id)))
    Image.new("RGB", (300, 300), "black").save(tmp_path / "garuda.png")
    letterhead.keep_garuda(desk, tmp_path / "garuda.png")
    crowned = picture(printing.drawn(desk, "referral-letter", choice(desk, made.id)))
    assert backups.check_all(desk) == []
    place = (plain.width // 2, 90)
    assert (plain.getpixel(place), crowned.getpixel(place)) == (255, 0)
    letterhead.remove_garuda(desk)
    assert picture(printing.drawn(desk, "referral-letter", choice(desk, made.id))).getpixel(place) == 255
    (tmp_path / "no.png").write_bytes(b"no picture")
    with pytest.raises(CareError):
        letterhead.keep_garuda(desk, tmp_path / "no.png")


def test_the_number_is_typed_at_print_time_behind_the_prefix(desk: Desk) -> None:
    made = written(desk, kind="external", number="ศธ 04001.1/25")
    letterhead.keep_prefix(desk, " ศธ 04299.05/ว ")
    assert letterhead.prefix(desk) == "ศธ 04299.05/ว"
    [own] = pages(desk, "referral-letter", choice(desk, made.id))
    [typed] = pages(desk, "referral-letter", replace(choice(desk, made.id), number="118"))
    [reply] = pages(desk, "referral-reply", replace(choice(desk, made.id), number="118"))
    [blank] = pages(desk, "referral-letter", Choice(), blank=True)
    holds(own, "ศธ ๐๔๐๐๑.๑/๒๕")
    holds(typed, "ศธ ๐๔๒๙๙.๐๕/ว๑๑๘")
    holds(reply, "ศธ 04299.05/ว118")
    holds(blank, "ศธ ๐๔๒๙๙.๐๕/ว…")
    running = written(desk, kind="external")
    assert running.number not in ("", "118")
    [paper] = pages(desk, "referral-letter", choice(desk, running.id))
    holds(paper, "ศธ ๐๔๒๙๙.๐๕/ว…")
    with pytest.raises(CareError):
        printing.drawn(desk, "referral-student", replace(choice(desk, made.id), number="118"))


@pytest.mark.parametrize("form", ["meeting-invitation", "visit-notice", "behaviour-letter", "referral-letter"])
def test_every_official_letter_bears_the_garuda_and_the_whole_address(
    desk: Desk, tmp_path: Path, form: str
) -> None:
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        old = unit.first(School) or School()
        unit.put(replace(old, district="ต้นกล้า", province="ภูตะวัน"))
    Image.new("RGB", (300, 300), "black").save(tmp_path / "garuda.png")
    letterhead.keep_garuda(desk, tmp_path / "garuda.png")
    letterhead.keep_prefix(desk, "ศธ 04299.05/ว")
    paper = printing.drawn(desk, form, Choice(number="7"), blank=True)
    assert picture(paper).getpixel((297, 90)) == 0
    holds(" ".join(texts(paper)), "ศธ ๐๔๒๙๙.๐๕/ว๗", "๙๙ หมู่ ๙ ตำบลต้นกล้า", "อำเภอต้นกล้า จังหวัดภูตะวัน")


def test_the_reply_of_the_agency_is_secret_and_has_room_to_write(desk: Desk) -> None:
    [paper] = pages(desk, "referral-reply", Choice(), blank=True)
    assert paper.count("ลับ") - paper.count("กลับ") == 2
    holds(paper, "สิ่งที่พบและการช่วยเหลือ", "ในนามหน่วยงาน")


def test_a_mother_who_is_the_guardian_stands_once_and_the_address_is_whole(desk: Desk) -> None:
    child = row_of(desk, "70001").student
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        home = Household(house_no="183/5", moo="3", subdistrict="หนองบัวขาว", district="ต้นกล้า", province="ภูตะวัน")
        people = [
            Guardian(student_id=child.id, role=role, first_name="ทองสุข", last_name="ทดสอบยิ่ง", phone=phone)
            for role, phone in (("mother", ""), ("guardian", "089-000-7025"))
        ]
        unit.put_all([home, replace(child, household_id=home.id), *people])
    made = written(desk, kind="external", chosen=("contact",))
    paper = " ".join(pages(desk, "referral-student", choice(desk, made.id)))
    assert paper.count("ทองสุข") == 1
    holds(paper, "089-000-7025", "183/5 ม.3 ต.หนองบัวขาว อ.ต้นกล้า จ.ภูตะวัน")


@pytest.mark.parametrize(("form", "sheets"), [
    ("care-case", 2), ("care-class", 1), ("care-plan", 1), ("behaviour-record", 1), ("case-study", 3),
    ("counselling-record", 1), ("conference-minutes", 2), ("referral-summary", 1),
])
def test_a_blank_ends_with_more_than_signatures(desk: Desk, form: str, sheets: int) -> None:
    papers = pages(desk, form, Choice(), blank=True)
    assert len(papers) == sheets
    assert "ลงชื่อ" in papers[-1]


def test_the_summary_of_the_child_holds_the_chosen_parts_and_no_other(desk: Desk) -> None:
    bare = written(desk, kind="external")
    paper = " ".join(pages(desk, "referral-student", choice(desk, bare.id)))
    assert "หอบหืดรุนแรง" not in paper
    assert "เฉพาะชื่อ ชั้น และอายุ" in paper
    more = written(desk, kind="external", chosen=("health",))
    paper = " ".join(pages(desk, "referral-student", choice(desk, more.id)))
    holds(paper, "ลับ", "ปุณณวิช", "สุขภาพ", "หอบหืดรุนแรง", "ส่วนที่ไม่ได้ใส่", "ผู้ปกครอง โทรศัพท์ ที่อยู่")


def test_the_note_of_the_law_goes_instead_of_the_consent(desk: Desk) -> None:
    made = written(desk, kind="external", consent="law", law_note="ผู้ปกครองเป็นผู้กระทำ")
    paper = pages(desk, "referral-letter", choice(desk, made.id))[0]
    assert "บันทึกเหตุที่กฎหมายไม่ต้องขอความยินยอม" in paper
    assert "หนังสือยินยอมของผู้ปกครอง" not in paper


def test_the_reply_form_knows_where_it_goes_back_to(desk: Desk) -> None:
    made = written(desk, kind="external")
    paper = pages(desk, "referral-reply", choice(desk, made.id))[0]
    holds(paper, HOSPITAL.name, "1/2568", "ปุณณวิช", "โปรดส่งกลับที่", "99 หมู่ 9", "0 5900 0099")


def test_a_receiver_prints_the_slip_that_was_sent_to_them_and_no_other(desk: Desk, tmp_path: Path) -> None:
    hire(desk, "homeroom", "nurse")
    mine = written(sit(desk, "homeroom"), receiver="nurse")
    other = written(desk, "70002")
    referrals.move(desk, mine.id, "sent")
    referrals.move(desk, other.id, "sent")
    nurse = sit(desk, "nurse")
    assert mine.problem in pages(nurse, "referral-slip", choice(desk, mine.id))[0]
    child = row_of(desk, "70002").student.id
    with pytest.raises(CareError):
        printing.print_form(nurse, "referral-slip", Choice(child=child), tmp_path / "out.pdf")


@pytest.mark.parametrize("role", ["subject", "registrar", "deputy", "admin"])
def test_letters_are_closed_to_who_has_no_part_in_it(desk: Desk, tmp_path: Path, role: str) -> None:
    made = written(desk, kind="external")
    at = sit(desk, role)
    for form in OUTSIDE:
        with pytest.raises(CareError):
            printing.print_form(at, form, Choice(student="70001", record=made.id), tmp_path / "out.pdf")


def test_the_year_adds_up_on_paper_in_the_workbook_and_in_the_chart(desk: Desk, tmp_path: Path) -> None:
    for number, kind, area in (("70001", "internal", "study"), ("70002", "external", "sexual")):
        made = written(desk, number, kind=kind, area=area)
        for to in ("waiting", "sent") if kind == "external" else ("sent", "received"):
            referrals.move(desk, made.id, to)
    refused = written(desk, "70003", kind="external", consent="refused")
    referrals.move(desk, refused.id, "no_consent")
    paper = " ".join(pages(desk, "referral-summary", Choice()))
    holds(paper, "สรุปการส่งต่อนักเรียน", "การเรียน", "ด้านที่จำกัดผู้เห็น (ไม่แยก)", HOSPITAL.name, "ผู้ปกครองไม่ยินยอม: 1 ราย")
    assert "พฤติกรรมทางเพศ" not in paper
    summaries.export_summary(desk, tmp_path / "summary.xlsx")
    book = openpyxl.load_workbook(tmp_path / "summary.xlsx", data_only=True)
    rows = [[cell for cell in row if cell is not None] for row in book["ส่งต่อ"].iter_rows(values_only=True)]
    found = {row[1]: row for row in rows if len(row) > 5 and row[1] in ("ครูแนะแนว", HOSPITAL.name)}
    assert {name: row[2] for name, row in found.items()} == {"ครูแนะแนว": 1, HOSPITAL.name: 1}
    assert not [row for row in rows if any("ปุณณวิช" in str(cell) for cell in row)]
    stages = {one.key: one.count for one in referral_years.loop_of_year(desk)}
    assert stages == {"sent": 2, "received": 1, "answered": 0, "ended": 0}
