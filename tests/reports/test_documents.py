"""Documents as pages: nothing lost, nothing outside the margins, contents with the right pages, digits by kind."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest

from student_care_desktop.domain.documents import (
    Bold,
    Column,
    Contents,
    Document,
    Facts,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Part,
    Picture,
    Signature,
    Signatures,
    Table,
    Team,
)
from student_care_desktop.reports.book import Book
from student_care_desktop.reports.documents import DocumentPaper, heading_pages
from student_care_desktop.reports.kit import Kit, PrintOptions
from tests.reports import samples
from tests.reports.papers import HARD_WORDS, jpeg
from tests.reports.reading import THAI, edges, picture, texts


def drawn(document: Document, options: PrintOptions | None = None) -> bytes:
    out = BytesIO()
    book = Book(out, "paper")
    DocumentPaper(Kit(book, THAI, options or PrintOptions()), "ดล. 9.9").draw(document, False)
    book.close()
    return out.getvalue()


def of(*parts: Part, **more: object) -> Document:
    return Document(title="เอกสารทดสอบ", parts=parts, **more)  # type: ignore[arg-type]


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_every_word_of_every_part_stands_on_the_pages() -> None:
    said = squeezed(" ".join(texts(drawn(samples.report()))))
    for expected in (
        "รายงานผลการดำเนินงาน", "ปีการศึกษา 2568", samples.LONG, "คำสำคัญ", "นักเรียนทุกคน", "12,500", "1,234", "98.50",
        "ไม่มีข้อมูล", "ยังไม่ได้วัด", "45.0%", "ภาพที่ 1 การเยี่ยมบ้าน", "ความเห็นของครูที่ปรึกษา", "(นายสมมติ ดีงาม)", "ยังไม่กำหนดวัน",
        "ประชุมผู้ปกครอง ครั้งที่ 1", "วันอาทิตย์", "มิ.ย.", "2569", "แบบ ดล. 9.9",
    ):
        assert squeezed(expected) in said or "แบบ" in expected, expected


def test_the_contents_name_the_page_on_which_a_heading_stands() -> None:
    document = samples.report()
    pages = texts(drawn(document))
    listed = next(page for page in pages if "สารบัญ" in page)
    headings = [part for part in document.parts if isinstance(part, Heading)]
    for heading, page in zip(headings, heading_pages(document, THAI, PrintOptions()), strict=True):
        text = " ".join(str(heading.text).split())
        assert squeezed(text) in squeezed(pages[page - 1])
        assert (heading.level == 3) or squeezed(f"{text}{page}") in squeezed(listed)


def test_contents_of_more_lines_than_a_page_still_tell_the_right_pages() -> None:
    chapters = tuple(Heading(f"หัวข้อลำดับ{number}ท้าย", 1, fresh=True) for number in range(60))
    pages = texts(drawn(of(Contents(), *chapters, kind="report")))
    assert [("สารบัญ" in page) for page in pages[:3]] == [True, False, False]
    for number in range(60):
        at = next(place for place, page in enumerate(pages) if f"หัวข้อลำดับ{number}ท้าย" in page and place > 1)
        assert squeezed(f"หัวข้อลำดับ{number}ท้าย{at + 1}") in squeezed(pages[0] + pages[1])


def test_the_pages_are_counted_and_the_cover_is_not_numbered() -> None:
    pages = texts(drawn(samples.report()))
    assert "หน้า" not in pages[0]
    assert f"หน้า 2/{len(pages)}" in pages[1]
    assert f"หน้า {len(pages)}/{len(pages)}" in pages[-1]


def test_the_foot_stands_on_every_numbered_page() -> None:
    pages = texts(drawn(replace(samples.report(), foot="ใช้ภายในโรงเรียน " * 12)))
    assert "ใช้ภายใน" not in pages[0]
    assert all("ใช้ภายในโรงเรียน" in page and "หน้า" in page for page in pages[1:])


def test_no_letter_stands_outside_the_margins() -> None:
    for document in (replace(samples.report(), foot="ใช้ภายใน " * 30), samples.order(), samples.memo(), samples.announcement()):
        pdf = drawn(document)
        for number in range(len(texts(pdf))):
            left, bottom, right, top = edges(pdf, number)
            wide, high = pypdfium2.PdfDocument(pdf)[number].get_size()
            assert left >= 55
            assert right <= wide - 55
            assert bottom >= 25
            assert top <= high - 25


@pytest.mark.parametrize("document", [samples.order(jpeg()), samples.announcement(), samples.memo(jpeg())])
def test_official_papers_have_thai_digits_but_words_with_latin_letters_keep_theirs(document: Document) -> None:
    said = " ".join(texts(drawn(replace(document, parts=(*document.parts, Paragraph("COVID-19 มี 25 ข้อ"))))))
    assert "COVID-19 มี ๒๕ ข้อ" in said
    assert not set("0123456789") & set(said.replace("COVID-19", ""))


def test_a_document_says_which_digits_it_wants_else_the_school_does() -> None:
    plain, wished = of(Paragraph("ข้อ 7")), PrintOptions(thai_digits=True)
    assert "ข้อ 7" in texts(drawn(plain))[0]
    assert "ข้อ ๗" in texts(drawn(plain, wished))[0]
    assert "ข้อ 7" in texts(drawn(replace(plain, thai_digits=False), wished))[0]
    assert "ข้อ 7" in texts(drawn(replace(plain, kind="order", thai_digits=False)))[0]


def test_an_order_stands_in_its_order() -> None:
    said = squeezed(" ".join(texts(drawn(samples.order()))))
    parts = (
        "คำสั่งโรงเรียนบ้านต้นกล้าวิทยา", "ที่๑๒/๒๕๖๘", "เรื่องแต่งตั้งคณะกรรมการ", "ด้วยโรงเรียน", "๑.คณะกรรมการอำนวยการ",
        "๑.๑นางสาวทดสอบใจดีผู้อำนวยการโรงเรียนประธานกรรมการ", "มีหน้าที่กำหนดนโยบาย", "๒.คณะกรรมการประสานงาน",
        "๒.๑๒นายทดลองที่๑๒", "(๑)จัดเครื่องมือ", "ทั้งนี้ตั้งแต่วันที่๑๖พฤษภาคมพ.ศ.๒๕๖๘เป็นต้นไป",
        "สั่งณวันที่๑๕พฤษภาคมพ.ศ.๒๕๖๘", "(นางสาวทดสอบใจดี)",
    )
    places = [said.find(part) for part in parts]
    assert min(places) >= 0, parts[places.index(-1)]
    assert places == sorted(places)


def test_a_memo_has_its_head_and_a_missing_fact_leaves_dots() -> None:
    said = squeezed(texts(drawn(samples.memo()))[0])
    parts = ("บันทึกข้อความ", "ส่วนราชการโรงเรียนบ้านต้นกล้าวิทยางานแนะแนว", "ที่๔๓/๒๕๖๘", "วันที่๑๕พฤษภาคม๒๕๖๘", "เรื่องรายงานผล", "เรียนผู้อำนวยการ")
    assert [said.find(part) >= 0 for part in parts] == [True] * len(parts)
    empty = texts(drawn(Document(title="", kind="order")))[0]
    assert "…" in empty
    assert "สั่ง ณ วันที่ …" in empty


def test_the_garuda_is_drawn_where_the_school_has_one() -> None:
    with_it, without = picture(drawn(samples.order(jpeg()))), picture(drawn(samples.order()))
    box = (250, 45, 350, 125)
    assert min(with_it.crop(box).tobytes()) < 230
    assert min(without.crop(box).tobytes()) == 255
    assert texts(drawn(samples.order(b"no picture"))) == texts(drawn(samples.order()))


def test_secret_stands_above_and_below_on_every_page() -> None:
    pages = texts(drawn(replace(samples.report(), secret=True)))
    assert [page.count("ลับ") for page in pages] == [2] * len(pages)


def rows_of(count: int) -> Table:
    columns = (Column("ที่", 1, "middle"), Column("หัวคอลัมน์", 5), Column("จำนวน", 2, "right"))
    rows = tuple((number, f"แถว{number}ท้าย", number * 1000) for number in range(1, count + 1))
    return Table(columns, rows, total=("", "รวมทั้งหมด", 999))


def test_a_table_over_many_pages_repeats_its_headings_and_loses_no_row() -> None:
    pages = texts(drawn(of(rows_of(200))))
    assert len(pages) > 4
    assert all("หัวคอลัมน์" in page for page in pages)
    said = " ".join(pages)
    assert [said.count(f"แถว{number}ท้าย") for number in range(1, 201)] == [1] * 200
    assert "200,000" in said


@pytest.mark.parametrize("count", range(28, 48))
def test_the_total_never_stands_alone_on_a_page(count: int) -> None:
    last = next(page for page in texts(drawn(of(rows_of(count)))) if "รวมทั้งหมด" in page)
    assert f"แถว{count}ท้าย" in last


def test_a_row_higher_than_a_page_is_torn_between_its_lines() -> None:
    words = [f"คำ{number}" for number in range(1500)]
    pages = texts(drawn(of(Table((Column("ก", 1), Column("ข", 1)), (("สั้น", " ".join(words)), ("ต่อ", "มา"))))))
    assert len(pages) >= 2
    said = " ".join(pages).split()
    assert [word for word in said if word.startswith("คำ")] == words
    assert "ต่อ" in said


def test_tables_of_no_row_and_of_one() -> None:
    said = texts(drawn(of(Table((Column("ก"), Column("ข"))), rows_of(1))))[0]
    assert "ไม่มีข้อมูล" in said
    assert said.count("หัวคอลัมน์") == 1
    assert "แถว1ท้าย" in said


def test_a_word_of_300_letters_stays_inside_the_page() -> None:
    endless = "ฮ" * 300
    pdf = drawn(of(
        Paragraph(endless), Numbered((endless,)), Facts(((endless, endless),)), Heading(endless),
        Table((Column("ก", 1), Column(endless, 1)), ((endless, "ข"),)), Team(endless, ()),
        Signatures((Signature(endless, endless),)),
    ))
    for number in range(len(texts(pdf))):
        left, _, right, _ = edges(pdf, number)
        assert left >= 84
        assert right <= 595 - 55
    assert squeezed(" ".join(texts(pdf))).count("ฮ") >= 300 * 7


def test_hard_words_and_bold_runs_can_be_found() -> None:
    parts = tuple(part for word in HARD_WORDS for part in (word, " ", Bold(word), " "))
    said = texts(drawn(of(Paragraph(parts))))
    found = " ".join(said).split()
    assert [found.count(word) >= 2 for word in HARD_WORDS] == [True] * len(HARD_WORDS)


@pytest.mark.parametrize("lines", range(26, 40))
def test_a_heading_never_ends_a_page(lines: int) -> None:
    filling = tuple(Paragraph("ย่อหน้าสั้น") for _ in range(lines))
    for page in texts(drawn(of(*filling, Heading("หัวข้อสำคัญ", 2), Paragraph(samples.LONG), Paragraph("จบ")))):
        assert "หัวข้อสำคัญ" not in page or "ระบบดูแลช่วยเหลือ" in page


@pytest.mark.parametrize("lines", range(20, 34))
def test_a_place_to_sign_is_never_torn(lines: int) -> None:
    filling = tuple(Paragraph("ย่อหน้าสั้น") for _ in range(lines))
    block = Signature("นายสมมติ ดีงาม", "ครูที่ปรึกษา", "ความเห็น", 2, True)
    pages = texts(drawn(of(*filling, Heading("ลงนาม", 3), Signatures((block, samples.PRINCIPAL)))))
    at = next(page for page in pages if "ลงนาม" in page)
    assert all(part in at for part in ("ความเห็น", "(ลงชื่อ)", "นายสมมติ", "วันที่", "ใจดี"))


@pytest.mark.parametrize("lines", range(16, 36))
@pytest.mark.parametrize("kind", ["paper", "memo"])
def test_hands_never_stand_on_a_page_without_words(kind: str, lines: int) -> None:
    filling = tuple(Paragraph("ย่อหน้าสั้น") for _ in range(lines))
    signers = (samples.PRINCIPAL, replace(samples.PRINCIPAL, name="นายที่สอง"), replace(samples.PRINCIPAL, name="นายที่สาม"))
    document = of(*filling, Paragraph("จึงเรียนมาเพื่อโปรดทราบ"), kind=kind, signers=signers[: 3 if kind == "paper" else 1])
    last = texts(drawn(document))[-1]
    assert "จึงเรียนมา" in last
    assert "ใจดี" in last
    asked = of(*filling, Paragraph("จึงเรียนมาเพื่อโปรดทราบ"), Signatures(signers), kind=kind)
    last = texts(drawn(asked))[-1]
    assert all(part in last for part in ("จึงเรียนมา", "ใจดี", "นายที่สอง", "นายที่สาม"))


@pytest.mark.parametrize("lines", range(14, 30))
def test_a_heading_over_words_and_hands_goes_with_them(lines: int) -> None:
    filling = tuple(Paragraph("ย่อหน้าสั้น") for _ in range(lines))
    parts = (Heading("หัวข้อใหญ่"), Heading("หัวข้อสุดท้าย", 2), Paragraph("สรุปผลสั้น"), Signatures((samples.PRINCIPAL,) * 3))
    last = texts(drawn(of(*filling, *parts)))[-1]
    assert all(part in last for part in ("หัวข้อใหญ่", "หัวข้อสุดท้าย", "สรุปผลสั้น", "ใจดี"))


@pytest.mark.parametrize("count", range(26, 40))
def test_no_row_of_a_table_stands_alone_on_a_page(count: int) -> None:
    for page in texts(drawn(of(replace(rows_of(count), total=())))):
        assert page.count("ท้าย") >= 2


def test_breaks_after_breaks_leave_no_empty_page() -> None:
    parts = (PageBreak(), Paragraph("หนึ่ง"), PageBreak(), PageBreak(lying=True), PageBreak(), Heading("สอง", fresh=True), PageBreak())
    pages = texts(drawn(of(*parts, kind="report")))
    assert len(pages) == 2
    assert "สอง" in pages[1]


def test_a_damaged_picture_leaves_its_caption() -> None:
    assert "ภาพเสีย" in texts(drawn(of(Picture(b"\xff\xd8 broken", "ภาพเสีย"))))[0]


def test_a_heading_inside_a_table_goes_across_its_columns() -> None:
    columns = (Column("ก", 1), Column("ข", 3))
    long = "หัวข้อที่ยาวกว่าช่องแรกของตารางนี้มาก"
    rows = ((long, ""), ("หนึ่ง", "สอง"), (long, "ค่า"))
    marked = drawn(of(Table(columns, rows, marked=frozenset({0, 2}))))
    first, second = (part for part in texts_by_line(marked) if "หัวข้อ" in part)
    assert squeezed(long) in squeezed(first)
    assert squeezed(long) not in squeezed(second)  # its row has a value, so it keeps to its column


@pytest.mark.parametrize("count", range(30, 42))
def test_a_heading_inside_a_table_never_ends_a_page(count: int) -> None:
    rows = tuple((f"แถว{number}", "ค่า") for number in range(count))
    table = Table((Column("ก"), Column("ข")), (*rows, ("หัวข้อใน", ""), ("ใต้หัวข้อ", "ค่า")), marked=frozenset({count}))
    page = next(page for page in texts(drawn(of(table))) if "หัวข้อใน" in page)
    assert "ใต้หัวข้อ" in page


def texts_by_line(pdf: bytes) -> list[str]:
    return str(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()).splitlines()


def test_the_day_of_an_order_stands_on_the_sheet_of_its_signature() -> None:
    for count in range(20, 34):
        parts = tuple(Paragraph("ข้อความ") for _ in range(count))
        pages = texts(drawn(replace(samples.order(), parts=parts)))
        signed = next(page for page in pages if samples.PRINCIPAL.name in page)
        assert "สั่ง ณ วันที่" in signed
