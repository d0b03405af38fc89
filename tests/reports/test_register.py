"""The register: one job, one PDF, however many children; a clear word when it cannot be."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import RecoveryFacts, StudentFacts
from student_care_desktop.reports.register import REGISTER, keys, make
from tests.reports.papers import SCHOOL, TODAY, class_of, empty, jpeg, record
from tests.reports.reading import THAI, edges, printed, texts

KEY = "ABCD-EFGH-2345-JKLM-NPQR-STUV-WXYZ-7777"


def _children(count: int) -> Iterator[StudentFacts]:
    facts = record()
    for number in range(count):
        student = replace(facts.student, number=str(70001 + number), first_name=f"ณัฐฐา{number}")
        yield replace(facts, student=student, photo=jpeg(60_000 + number))


def test_the_register_knows_its_forms() -> None:
    assert {"student-record", "class-list", "recovery-sheet", "home-visit", "home-visit-short", "eef-form"} <= {
        *keys()
    }
    for form in REGISTER.values():
        assert form.scope in ("student", "class", "year", "school")
        assert THAI(form.title) != form.title.text


def test_a_set_has_a_bookmark_for_each_child_under_its_class() -> None:
    pdf = printed("student-record", _children(3))
    document = pypdfium2.PdfDocument(pdf)
    assert [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()] == [
        (0, "ม.1/1", 0),
        (1, "6 เด็กชายณัฐฐา0 กตัญญู", 0),
        (1, "6 เด็กชายณัฐฐา1 กตัญญู", 4),
        (1, "6 เด็กชายณัฐฐา2 กตัญญู", 8),
    ]
    assert b"/Lang (th-TH)" in pdf


def test_memory_stays_flat_however_many_children_are_printed(tmp_path: Path) -> None:
    make("student-record", _children(2), BytesIO(), THAI)

    def peak(count: int) -> int:
        tracemalloc.start()
        make("student-record", _children(count), tmp_path / "set.pdf", THAI)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    few, many = peak(10), peak(110)
    assert (tmp_path / "set.pdf").stat().st_size > 110 * 60_000  # the photos are in the file …
    assert many - few < 2_000_000  # … and were never in memory together


def test_an_iterator_that_stops_stops_the_job() -> None:
    def cancelled() -> Iterator[StudentFacts]:
        yield record()
        raise InterruptedError

    with pytest.raises(InterruptedError):
        make("student-record", cancelled(), BytesIO(), THAI)


@pytest.mark.parametrize(("key", "facts", "blank"), [
    ("no-such-form", [empty()], False),
    ("recovery-sheet", [None], True),
    ("student-record", [], False),
])
def test_what_cannot_be_printed_is_refused_in_words(key: str, facts: list[StudentFacts], blank: bool) -> None:
    with pytest.raises(CareError) as refused:
        make(key, facts, BytesIO(), THAI, blank=blank)
    assert "ยังไม่ได้พิมพ์" in THAI(refused.value.words)


def test_a_class_of_45_is_one_page_and_a_larger_one_repeats_its_head() -> None:
    assert len(texts(printed("class-list", [class_of(45)]))) == 1
    first, second = texts(printed("class-list", [class_of(50)]))
    for page in (first, second):
        assert "รายชื่อนักเรียนชั้นมัธยมศึกษาปีที่ 1/10 ปีการศึกษา 2568" in page
        assert "นางสาวสมหญิง ใจดี" in page
    assert "70050" in second
    assert "หน้า 2/2" in second


def test_a_class_list_counts_boys_and_girls_and_stays_on_its_page() -> None:
    rows = class_of(5).rows
    child = replace(rows[4].student, sex="", first_name="ก" * 120, last_name="ข" * 120)
    pdf = printed("class-list", [replace(class_of(5), rows=(*rows[:4], replace(rows[4], student=child)))])
    said = texts(pdf)[0]
    assert "ชาย คน หญิง คน ไม่ระบุเพศ คน รวม คน" in said  # the fixed part …
    assert "ใจดี 2 2 1 5 1 70001" in said  # … the counts, and the first child
    assert "ก" * 120 in said.replace(" ", "")
    assert edges(pdf, 0)[2] <= 595.3 - 42


def test_an_empty_class_and_a_blank_list_are_printed_too() -> None:
    assert texts(printed("class-list", [class_of(0)]))[0].strip().endswith("0 0 0")
    blank = texts(printed("class-list", [class_of(3)], blank=True))[0]
    assert "ณัฐฐา" not in blank
    assert "หมายเหตุ" in blank


def test_the_recovery_sheet_shows_the_key_in_groups() -> None:
    said = texts(printed("recovery-sheet", [RecoveryFacts(school_name=SCHOOL.name, today=TODAY, key=KEY)]))[0]
    assert "ABCD EFGH 2345 JKLM NPQR STUV WXYZ 7777" in said
    assert said.count("ลับ") == 2
    assert "24 พฤศจิกายน 2568" in said
