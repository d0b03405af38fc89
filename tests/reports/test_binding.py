"""Evidence bound into one PDF: the right pages in the contents, a number on every page, no file lost in silence."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from student_care_desktop.domain.binding import Evidence, EvidencePaper, EvidenceSection
from student_care_desktop.domain.documents import Document, PageBreak, Paragraph
from student_care_desktop.reports.binding import bind
from tests.reports import samples
from tests.reports.papers import jpeg
from tests.reports.reading import THAI, texts


def foreign(*sizes: tuple[float, float], turned: int = 0) -> bytes:
    """A PDF of another program, with a page of each size."""
    out = BytesIO()
    with pikepdf.new() as file:
        for size in sizes:
            file.add_blank_page(page_size=size).rotate(turned, relative=False)
        file.save(out)
    return out.getvalue()


def locked() -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(foreign((595, 842)))) as file:
        file.save(out, encryption=pikepdf.Encryption(user="x", owner="y"))
    return out.getvalue()


def bound(*sections: EvidenceSection, **more: object) -> bytes:
    out = BytesIO()
    facts = {"title": "แฟ้มหลักฐาน", "school": samples.SCHOOL, **more}
    count = bind(Evidence(sections=sections, **facts), out, THAI)  # type: ignore[arg-type]
    assert count == len(pypdfium2.PdfDocument(out.getvalue()))
    return out.getvalue()


LETTER = Document(title="เอกสารสองหน้า", parts=(Paragraph("หน้าแรก"), PageBreak(), Paragraph("หน้าหลัง")))
SECTIONS = (
    EvidenceSection(
        "เยี่ยมบ้าน",
        (
            EvidencePaper("คำสั่ง", LETTER), EvidencePaper("แผนผัง", foreign((842, 595), (595, 842), (420, 595))),
            EvidencePaper("ภาพถ่าย", jpeg()),
        ),
        ("ร้อยละ 98.5",),
    ),
    EvidenceSection("ยังไม่มีหลักฐาน"),
    EvidenceSection("ประชุม", (EvidencePaper("รายงานการประชุม", foreign((595, 842))),)),
)


def test_the_contents_tell_the_page_where_each_paper_begins() -> None:
    pages = texts(bound(*SECTIONS))
    listed = "".join(pages[1].split())
    assert listed.startswith(
        "สารบัญหน้า1.เยี่ยมบ้าน31.1คำสั่ง41.2แผนผัง61.3ภาพถ่าย92.ยังไม่มีหลักฐาน103.ประชุม113.1รายงานการประชุม12"
    )
    assert "ร้อยละ 98.5" in pages[2]
    assert "หน้าแรก" in pages[3]
    assert "หน้าหลัง" in pages[4]
    assert "ภาพถ่าย" in pages[8]
    assert len(pages) == 12


def test_every_page_but_the_cover_has_its_number_in_the_whole() -> None:
    pages = texts(bound(*SECTIONS))
    assert "/12" not in pages[0]
    for number, page in enumerate(pages[1:], start=2):
        assert f"หน้า {number}/12" in page
    told = [re.findall(r"หลักฐานหมายเลข (\S+)", page) for page in pages]
    assert told == [[], [], [], ["1.1"], ["1.1"], ["1.2"], ["1.2"], ["1.2"], ["1.3"], [], [], ["3.1"]]


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_the_number_stands_upright_at_the_foot_of_a_page_however_it_lies(turned: int) -> None:
    sizes = [(595.0, 842.0), (842.0, 595.0), (300.0, 400.0)]
    pdf = bound(EvidenceSection("หมุน", (EvidencePaper("หมุน", foreign(*sizes, turned=turned)),)))
    for page in list(pypdfium2.PdfDocument(pdf))[3:]:
        image = page.render(grayscale=True).to_pil()
        foot = image.crop((image.width // 2, round(image.height * 0.94), image.width, image.height))
        head = image.crop((0, 0, image.width, round(image.height * 0.9)))
        assert min(foot.tobytes()) < 120
        assert min(head.tobytes()) == 255


def test_what_cannot_be_opened_has_a_page_that_says_so() -> None:
    broken = (b"%PDF-1.4 broken", b"", b"PK not a pdf", jpeg()[:40])
    papers = tuple(EvidencePaper(f"แฟ้มเสีย{place}", data) for place, data in enumerate(broken))
    pages = texts(bound(EvidenceSection("เสีย", (EvidencePaper("แฟ้มล็อก", locked()), *papers))))
    assert "แฟ้มล็อก" in pages[3]
    assert "รหัสผ่าน" in pages[3]
    for place in range(3):
        assert f"แฟ้มเสีย{place}" in pages[4 + place]
        assert "เสียหาย" in pages[4 + place]
    assert "แฟ้มเสีย3" in pages[7]


def test_bookmarks_lead_to_sections_and_papers() -> None:
    document = pypdfium2.PdfDocument(bound(*SECTIONS))
    found = [(item.level, item.get_title(), item.get_dest().get_index()) for item in document.get_toc()]
    assert found == [
        (0, "1. เยี่ยมบ้าน", 2), (1, "1.1 คำสั่ง", 3), (1, "1.2 แผนผัง", 5), (1, "1.3 ภาพถ่าย", 8),
        (0, "2. ยังไม่มีหลักฐาน", 9), (0, "3. ประชุม", 10), (1, "3.1 รายงานการประชุม", 11),
    ]


def test_thai_digits_reach_contents_separators_and_numbers() -> None:
    pages = texts(bound(*SECTIONS, thai_digits=True))
    assert "หน้า ๑๒/๑๒" in pages[11]
    assert "๑.๑ คำสั่ง" in pages[2]
    assert not set("0123456789") & set(pages[1])


def test_sixty_papers_make_contents_of_two_pages_that_are_right() -> None:
    papers = tuple(EvidencePaper(f"ชิ้น{number}ท้าย", foreign((595, 842))) for number in range(60))
    pages = texts(bound(EvidenceSection("มาก", papers)))
    listed = "".join((pages[1] + pages[2]).split())
    for number in range(60):
        at = next(place for place, page in enumerate(pages, 1) if f"หมายเลข 1.{number + 1} " in page)
        assert f"1.{number + 1}ชิ้น{number}ท้าย{at}" in listed


def test_nothing_gathered_yet_is_a_cover_and_empty_contents() -> None:
    assert len(texts(bound())) == 2
