"""The official letter: its parts in order, Thai digits, dots where a fact is missing, pages as needed."""

from __future__ import annotations

from io import BytesIO

import pytest

from student_care_desktop.reports.book import Book
from student_care_desktop.reports.kit import Kit, PrintOptions
from student_care_desktop.reports.letters import Letter, draw_letter
from tests.reports.reading import THAI, edges, texts

WORDS = "ด้วยโรงเรียนขอเชิญผู้ปกครองประชุมในวันที่ 12 มิถุนายน 2568 เวลา 09.30 น. ณ หอประชุม "


def letter_pdf(**parts: object) -> bytes:
    out = BytesIO()
    book = Book(out, "letter")
    facts = {"subject": "ขอเชิญประชุม", "to": "ผู้ปกครอง", "paragraphs": (WORDS * 3,), **parts}
    draw_letter(Kit(book, THAI, PrintOptions()), Letter(**facts))  # type: ignore[arg-type]
    book.close()
    return out.getvalue()


def test_its_parts_stand_in_order_with_thai_digits() -> None:
    page = texts(letter_pdf(
        number="ศธ 04001.01/15", address=("โรงเรียนตัวอย่าง",), day="1 มิถุนายน 2568", enclosed=("ใบตอบรับ 1 ฉบับ",),
        name="นางทดสอบ ใจดี", position="ผู้อำนวยการ", contact=("โทร. 053 000 000",), slip=("ข้าพเจ้า ยินดีเข้าประชุม",),
    ))[0]
    order = [
        "ศธ", "โรงเรียนตัวอย่าง", "๑ มิถุนายน ๒๕๖๘", "เรื่อง", "เรียน ผู้ปกครอง", "สิ่งที่ส่งมาด้วย", "ด้วยโรงเรียน",
        "ขอแสดงความนับถือ", "นางทดสอบ ใจดี", "โทร.", "ตัดตามรอยประ", "ยินดีเข้าประชุม",
    ]
    places = [page.find(part) for part in order]
    assert places == sorted(places)
    assert min(places) >= 0
    assert not set("0123456789") & set(page)


def test_what_is_not_known_leaves_dots_to_write_on() -> None:
    page = texts(letter_pdf(to="", subject="เรื่องหนึ่ง"))[0]
    assert page.count("………") >= 3


@pytest.mark.parametrize(("times", "pages"), [(1, 1), (30, 2)])
def test_a_long_letter_goes_on_inside_the_margins(times: int, pages: int) -> None:
    pdf = letter_pdf(paragraphs=(WORDS * times,) * (3 if times > 1 else 1), secret=True)
    said = texts(pdf)
    assert len(said) >= pages
    assert all(page.count("ลับ") >= 2 for page in said)
    left, _, right, _ = edges(pdf, 0)
    assert left >= 84
    assert right <= 595 - 55


def test_the_signature_never_stands_on_a_sheet_of_its_own() -> None:
    for times in range(8, 16):
        pages = texts(letter_pdf(paragraphs=(WORDS * times, "จึงเรียนมาเพื่อโปรดทราบ"), contact=("งานแนะแนว", "โทร. 053 000 000")))
        assert "จึงเรียนมาเพื่อโปรดทราบ" in pages[-1]
        assert "ขอแสดงความนับถือ" in pages[-1]
        assert "โทร." in pages[-1]


def test_no_word_is_lost_between_the_first_line_and_the_rest() -> None:
    page = "".join(texts(letter_pdf())[0].split())
    assert page.count("".join(WORDS.split()).replace("12", "๑๒").replace("2568", "๒๕๖๘").replace("09.30", "๐๙.๓๐")) == 3
