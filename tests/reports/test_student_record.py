"""ข้อมูลนักเรียนรายบุคคล: complete, the same blank and filled, and never in disorder."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import ImageChops

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text, fields_of
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.domain.lists import DISADVANTAGES
from student_care_desktop.domain.papers import PastTerm, PastYear, StudentFacts
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Guardian, Household, Measurement, Student
from student_care_desktop.reports.kit import PrintOptions
from tests.reports.papers import empty, jpeg, people, record
from tests.reports.reading import THAI, boxes, edges, picture, printed, texts

LONG = "เหล่าพิพัฒน์วรกุลชัยสุวรรณประเสริฐศักดิ์สิทธิ์ธนากรพิทักษ์ณอยุธยา"
PARTS_OF_NAME = {"title", "first_name", "last_name", "role"}


def _said(facts: StudentFacts, *, blank: bool = False) -> str:
    return " ".join(texts(printed("student-record", [facts], blank=blank)))


def _labels(record: type[Record]) -> list[str]:
    hidden = PARTS_OF_NAME if record is Guardian else set()
    fields = fields_of(record).items()
    return [THAI(meta.label) for name, meta in fields if not isinstance(meta, Ref) and name not in hidden]


@pytest.fixture(scope="module")
def filled() -> str:
    return _said(record())


def test_every_text_number_and_date_of_the_child_is_on_paper(filled: str) -> None:
    facts = record()
    assert facts.household
    for one in (facts.student, facts.household, *facts.guardians, *facts.measurements):
        for name, meta in fields_of(type(one)).items():
            value = getattr(one, name)
            if isinstance(meta, Text):
                assert value in filled
            elif isinstance(meta, Number):
                assert f"{value:,}" in filled or meta.show(value, THAI) in filled
            elif isinstance(meta, Date) and not isinstance(one, Measurement):
                assert str(value.year + 543) in filled
    for words in ("17 มีนาคม 2556", "12 ปี 8 เดือน", "นางสาวสมหญิง ใจดี", "ป.6/2", "10/06/2568", "18.0"):
        assert words in filled


@pytest.mark.parametrize("kind", [Student, Household, Guardian, Health, Economy])
def test_blank_and_filled_ask_the_same(filled: str, kind: type[Record]) -> None:
    blank = _said(empty(), blank=True)
    for label in _labels(kind):
        assert label in blank
        assert label in filled


def test_the_blank_form_tells_nothing_of_a_child() -> None:
    blank = _said(record(), blank=True)
    assert "2568" in blank
    for told in ("ญาณวุฒิ", "9123456789010", "081-234-4417", "สมศักดิ์"):
        assert told not in blank
    assert picture(printed("student-record", [empty()], blank=True)).tobytes() == picture(
        printed("student-record", [replace(record(), classroom=None, photo=None)], blank=True)
    ).tobytes()


def test_it_takes_four_pages_blank_and_filled() -> None:
    assert len(texts(printed("student-record", [record()]))) == 4
    assert len(texts(printed("student-record", [empty()], blank=True))) == 4


def test_health_money_learning_talents_and_consents_are_on_paper(filled: str) -> None:
    facts = record()
    records = (facts.health, facts.economy, *facts.scholarships, *facts.talents, *facts.consents, *facts.members)
    for one in records:
        assert one
        for name, meta in fields_of(type(one)).items():
            value = getattr(one, name)
            if isinstance(meta, Text) or (isinstance(meta, Number) and value is not None and name != "year"):
                assert (value if isinstance(value, str) else f"{value:,g}") in filled
    for words in ("1/2568 2.75 2.91 1 2 3 4 97 5 6 7", "ดนตรี", "01/08/2568", "09/09/2568", "12 เมษายน 2573"):
        assert words in filled
    assert "4,500" in filled  # of the household …
    assert "900" in filled  # … by five heads


def test_what_can_be_agreed_to_stands_blank_too_and_nothing_of_a_child(filled: str) -> None:
    blank = _said(record(), blank=True)
    meta = fields_of(Consent)["scope"]
    assert isinstance(meta, Choice)
    for _, scope in meta.options:
        assert THAI(scope) in blank
        assert THAI(scope) in filled
    for told in ("หอบหืด", "ทุนเรียนดี", "ตีระนาด", "2.75", "150,000", "แฟ้มห้อง"):
        assert told not in blank


def test_many_terms_talents_and_consents_get_more_room() -> None:
    facts = record()
    many = replace(
        facts,
        terms=tuple(PastTerm(2560 + place, TermReport(gpa=1 + place / 100)) for place in range(9)),
        talents=tuple(Talent(detail=f"เก่งที่{place}") for place in range(12)),
        consents=tuple(Consent(scope="gps", given_by=f"ผู้ให้{place}") for place in range(9)),
        scholarships=tuple(Scholarship(name=f"ทุนที่{place}") for place in range(11)),
    )
    said = _said(many)
    for words in ("1/2560", "1/2568", "1.08", "เก่งที่11", "ผู้ให้8", "ทุนที่10"):
        assert words in said


def test_ticks_stand_in_the_boxes_of_the_chosen_options() -> None:
    boy = picture(printed("student-record", [record()]), scale=2)
    girl = replace(record(), student=replace(record().student, sex="f"))
    changed = picture(printed("student-record", [girl]), scale=2)
    box = ImageChops.difference(boy, changed).getbbox()
    assert box
    assert box[3] - box[1] < 30  # one row of the form


def test_what_few_may_see_is_a_dash_unless_the_paper_is_stamped_secret() -> None:
    facts = record()
    hurt = replace(facts, student=replace(facts.student, disadvantages=("poor", "abused")))
    labels = [THAI(words) for _, words in DISADVANTAGES]
    asked = [("ความด้อยโอกาส", labels)]
    for disadvantages in (("poor",), ("poor", "abused")):
        child = replace(facts.student, disadvantages=disadvantages)
        pdf = printed("student-record", [replace(facts, student=child)])
        assert [box.label for box in boxes(pdf, asked) if box.marked] == [labels[0], labels[3], labels[9]]
        assert "ลับ" not in " ".join(texts(pdf)).split()
    open_ = printed("student-record", [replace(hurt, restricted=True)])
    assert [box.label for box in boxes(open_, asked) if box.marked] == [labels[0], labels[3]]
    assert all(page.split().count("ลับ") == 2 for page in texts(open_))


def test_long_values_stay_inside_the_page_and_are_whole() -> None:
    facts = record()
    long = replace(
        facts,
        student=replace(
            facts.student, first_name=LONG, last_name=LONG, emergency_1=LONG * 3, nickname=LONG[:40]
        ),
        guardians=(replace(facts.guardians[0], first_name=LONG, last_name=LONG), *facts.guardians[1:]),
        advisers=(LONG, LONG),
    )
    pdf = printed("student-record", [long])
    assert " ".join(texts(pdf)).replace(" ", "").count(LONG) >= 9
    for page in range(4):
        left, bottom, right, top = edges(pdf, page)
        assert left >= 56
        assert right <= 595.3 - 42
        assert bottom >= 25
        assert top <= 842 - 35


def test_many_years_measurements_and_guardians_get_more_room_not_less_ink() -> None:
    uncle = replace(people()[2], title="นาย", first_name="บุญมี", relation="ลุง")
    many = replace(
        record(), guardians=(*people(), uncle),
        measurements=tuple(Measurement(measured_by=f"ครู{place:02}") for place in range(31)),
        years=tuple(
            PastYear(year=2568 - place, class_name="ป.1/1", no=1, status="studying") for place in range(14)
        ),
    )
    said = _said(many)
    for words in ("นายบุญมี", "ครู00", "ครู30", "2568", "2555", "หน้า 6/6"):
        assert words in said


@pytest.mark.parametrize("code", ["G123456789012", "AA1234567", "PASSPORT-0123456789X", "ทร.38ก/1234"])
def test_other_kinds_of_id_fit_the_boxes(code: str) -> None:
    facts = record()
    said = _said(replace(facts, student=replace(facts.student, national_id=code, id_kind="other")))
    assert code in said


def test_a_damaged_photo_leaves_the_frame_and_the_job_goes_on() -> None:
    facts = record()
    damaged = [replace(facts, photo=photo) for photo in (b"no picture", jpeg()[:40], b"")]
    assert len(texts(printed("student-record", damaged))) == 12


def test_thai_digits_and_the_schools_own_code() -> None:
    options = PrintOptions(thai_digits=True, codes={"student-record": "ดล.ศน.01"})
    said = " ".join(texts(printed("student-record", [record()], options=options)))
    for words in ("แบบ ดล.ศน.๐๑", "๙๑๒๓๔๕๖๗๘๙๐๑๐", "๑๗ มีนาคม ๒๕๕๖", "หน้า ๑/๔", "y@example.ac.th"):
        assert words in said
