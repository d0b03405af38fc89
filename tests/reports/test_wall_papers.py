"""Certificates and posters: one page each whatever they say, nothing over the frame, digits as they want."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from io import BytesIO

import pytest

from student_care_desktop.domain.certificates import BigFigure, Certificate, Poster
from student_care_desktop.domain.documents import Signature
from student_care_desktop.reports.book import Book
from student_care_desktop.reports.certificates import CertificatePaper
from student_care_desktop.reports.kit import Kit, PrintOptions
from student_care_desktop.reports.posters import PosterPaper
from tests.reports import samples
from tests.reports.papers import jpeg
from tests.reports.reading import THAI, edges, texts

CERTIFICATE = Certificate(
    school=samples.SCHOOL, title="เกียรติบัตร", name="นางสาวฟ้าใส น้ำผึ้ง", reason="ดูแลนักเรียนครบ 5 ขั้นตอน", number="12/2568",
    wish="ขอให้รักษาความดีนี้ไว้", day=dt.date(2025, 11, 24), signers=(samples.PRINCIPAL, Signature()), picture=jpeg(),
)
FIGURES = (
    BigFigure("98.5%", "เยี่ยมบ้านแล้ว", "235 จาก 240 คน"), BigFigure("น้อยกว่า 5", "ส่งต่อภายนอก"), BigFigure("1,234", "ชั่วโมงกิจกรรม"),
)
POSTER = Poster(
    school=samples.SCHOOL, title="เราดูแลนักเรียนทุกคน", subtitle="ปีการศึกษา 2568", figures=FIGURES,
    sentences=("ครูทุกห้องเยี่ยมบ้าน", "ขอบคุณผู้ปกครองทุกครอบครัว"), foot="ไม่มีชื่อนักเรียน",
)


def printed(drawer: type[CertificatePaper] | type[PosterPaper], facts: object) -> bytes:
    out = BytesIO()
    book = Book(out, "paper")
    drawer(Kit(book, THAI, PrintOptions(thai_digits=True)), "ดล. 1").draw(facts, False)  # type: ignore[arg-type]
    book.close()
    return out.getvalue()


def test_a_certificate_says_who_gives_what_to_whom_for_what_and_when() -> None:
    said = texts(printed(CertificatePaper, CERTIFICATE))[0]
    order = (
        samples.SCHOOL, "เกียรติบัตร", "มอบเกียรติบัตรนี้ให้ไว้แก่", "นางสาวฟ้าใส น้ำผึ้ง", "ครบ ๕ ขั้นตอน", "ขอให้รักษา",
        "ให้ไว้ ณ วันที่ ๒๔ พฤศจิกายน พ.ศ. ๒๕๖๘", "(นางสาวทดสอบ ใจดี)", "(……",
    )
    places = [said.find(part) for part in order]
    assert min(places) >= 0
    assert places == sorted(places)
    assert "เลขที่ ๑๒/๒๕๖๘" in said
    assert "ดล." not in said


def test_a_blank_certificate_has_dots_for_the_name_and_the_day() -> None:
    said = texts(printed(CertificatePaper, Certificate(school="", title="ขอบคุณ", lead="ขอขอบคุณ")))[0]
    assert said.count("……………") >= 3
    assert "ขอขอบคุณ" in said


@pytest.mark.parametrize("times", [1, 3, 8])
def test_whatever_it_says_a_certificate_stays_in_its_frame(times: int) -> None:
    long = replace(
        CERTIFICATE, name=CERTIFICATE.name * times, reason=samples.LONG * times, wish=samples.LONG,
        signers=(Signature("ชื่อยาว" * 12 * times, "ตำแหน่งยาว" * 12 * times),) * 3,
    )
    pdf = printed(CertificatePaper, long)
    assert len(texts(pdf)) == 1
    left, bottom, right, top = edges(pdf, 0)
    assert left >= 38
    assert right <= 842 - 38
    assert bottom >= 36
    assert top <= 595 - 36
    assert "".join(samples.LONG.replace("5", "๕").split()) in "".join(texts(pdf)[0].split())


@pytest.mark.parametrize("count", [0, 1, 3, 6, 12])
def test_a_poster_is_one_page_with_every_figure_on_it(count: int) -> None:
    figures = tuple(BigFigure(f"{number},{number}00", f"ตัวเลข{number}ท้าย", "หมายเหตุ") for number in range(1, count + 1))
    pdf = printed(PosterPaper, replace(POSTER, figures=figures, title=samples.LONG[:80], picture=jpeg()))
    (said,) = texts(pdf)
    assert [f"ตัวเลข{number}ท้าย" in said.replace(" ", "") for number in range(1, count + 1)] == [True] * count
    assert ("ไม่มีข้อมูล" in said) == (count == 0)
    left, bottom, right, top = edges(pdf, 0)
    assert left >= 30
    assert right <= 565
    assert bottom >= 20
    assert top <= 830


def test_a_poster_has_the_digits_it_wants() -> None:
    assert "98.5%" in texts(printed(PosterPaper, POSTER))[0]
    assert "๙๘.๕%" in texts(printed(PosterPaper, replace(POSTER, thai_digits=True)))[0]
