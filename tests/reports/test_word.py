"""Documents as Word files, read back: styles, contents, fields, tables, digits, paper; the same bytes every time."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from student_care_desktop.domain.documents import (
    Column,
    Document,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Part,
    Picture,
    Table,
)
from student_care_desktop.reports.kit import PrintOptions
from student_care_desktop.reports.word.paper import write_documents
from tests.reports import samples
from tests.reports.papers import jpeg
from tests.reports.reading import THAI


def written(document: Document) -> bytes:
    out = BytesIO()
    write_documents([document], out, THAI, PrintOptions(), "ดล. 9.9")
    return out.getvalue()


def read(document: Document) -> WordFile:
    return docx.Document(BytesIO(written(document)))


def of(*parts: Part, **more: object) -> Document:
    return Document(title="เอกสารทดสอบ", parts=parts, **more)  # type: ignore[arg-type]


def said(file: WordFile) -> str:
    """Every text of the body, tables included, without white space."""
    return re.sub(r"\s", "", "".join(one.text or "" for one in file.element.body.iter(qn("w:t"))))


def code_of(file: WordFile) -> list[str]:
    """The codes of all fields of the body."""
    return [one.text.strip() for one in file.element.body.iter(qn("w:instrText"))]


def test_every_word_of_every_part_stands_in_the_file() -> None:
    found = said(read(samples.report()))
    for expected in (
        "รายงานผลการดำเนินงาน", samples.LONG, "คำสำคัญ", "12,500", "1,234", "98.50", "ไม่มีข้อมูล", "ยังไม่ได้วัด", "45.0%", "เป้าหมาย80.0%",
        "ภาพที่ 1 การเยี่ยมบ้าน", "ความเห็นของครูที่ปรึกษา", "(นายสมมติ ดีงาม)", "ยังไม่กำหนดวัน", "ประชุมผู้ปกครอง ครั้งที่ 1", "วันอาทิตย์",
        "เยี่ยมบ้านนักเรียนทุกห้อง (ถึง 20 มิถุนายน 2568)",
    ):
        assert re.sub(r"\s", "", expected) in found, expected


def test_headings_have_words_own_styles_and_the_contents_lead_to_them() -> None:
    file = read(samples.report())
    headings = [one for one in file.paragraphs if one.style and one.style.name.startswith("Heading")]
    assert [one.style.name[-1] for one in headings if one.style] == list("1122131")
    lines = [one for one in file.paragraphs if one.style and one.style.name.startswith("toc")]
    assert [one.text for one in lines] == [
        "คำนำ\t2", "บทที่ 1 บทนำ\t4", "ความเป็นมา\t4", "วัตถุประสงค์\t4", "บทที่ 4 ผลการดำเนินงาน\t5", "ภาคผนวก\t9",
    ]
    assert code_of(file)[0] == r'TOC \o "1-2" \h \z \u'
    places = {one.get(qn("w:name")) for one in file.element.body.iter(qn("w:bookmarkStart"))}
    aims = [one.get(qn("w:anchor")) for one in file.element.body.iter(qn("w:hyperlink"))]
    assert len(aims) == len(lines)
    assert set(aims) <= places
    assert {f"PAGEREF {aim} \\h" for aim in aims} < set(code_of(file))


def test_fields_begin_and_end_as_often() -> None:
    file = read(samples.report())
    kinds = [one.get(qn("w:fldCharType")) for one in file.element.body.iter(qn("w:fldChar"))]
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") == 7
    assert next(file.element.body.iter(qn("w:fldChar"))).get(qn("w:dirty")) == "true"


def test_thai_letters_have_their_size_and_weight_too() -> None:
    file = read(samples.order())
    normal = file.styles["Normal"].element.rPr
    assert normal.find(qn("w:sz")).get(qn("w:val")) == normal.find(qn("w:szCs")).get(qn("w:val")) == "32"
    assert normal.find(qn("w:rFonts")).get(qn("w:cs")) == "TH SarabunPSK"
    assert not [key for key in normal.find(qn("w:rFonts")).keys() if "heme" in key]  # noqa: SIM118
    bold = [run for one in file.paragraphs for run in one.runs if run.bold]
    assert bold
    assert all(run._r.get_or_add_rPr().find(qn("w:bCs")) is not None for run in bold)


def test_official_margins_and_lying_pages() -> None:
    file = read(samples.report())
    assert [one.orientation for one in file.sections] == [
        WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT,
    ]
    first = file.sections[0]
    sizes = (first.page_width, first.page_height, first.left_margin, first.right_margin, first.top_margin)
    for found, wanted in zip(sizes, (21, 29.7, 3, 2, 2.5), strict=True):
        assert found is not None
        assert abs(found - Cm(wanted)) < Cm(0.01)
    assert file.sections[1].page_width == file.sections[0].page_height


def test_a_chapter_begins_a_page_once() -> None:
    file = read(of(Paragraph("ก"), PageBreak(), Heading("บทที่ 1", fresh=True), PageBreak(), samples.FIGURES))
    begun = [one.text for one in file.paragraphs if one.paragraph_format.page_break_before]
    assert begun == ["บทที่ 1", "ตารางที่ 1 ผลการดำเนินงาน"]
    assert 'w:type="page"' not in file.element.xml


def test_the_headings_of_a_table_come_again_and_its_rows_stay_whole() -> None:
    rows = tuple((number, f"แถว{number}", 1.5) for number in range(120))
    part = Table((Column("ที่"), Column("ชื่อ", 3), Column("ค่า", 1, "right", 1)), rows, total=("", "รวม", 9.5))
    table = read(of(part)).tables[0]
    found = list(table.rows)
    assert [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in found] == [True, *[False] * 121]
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in found)
    assert [cell.text for cell in found[120].cells] == ["119", "แถว119", "1.5"]
    assert [cell.text for cell in found[121].cells] == ["", "รวม", "9.5"]
    widths = [column.width for column in table.columns]
    assert all(width is not None for width in widths)
    assert abs(sum(width or 0 for width in widths) - Cm(16)) < Cm(0.01)
    assert abs((widths[1] or 0) - 3 * (widths[0] or 0)) < Cm(0.01)


def test_a_table_without_rows_says_so_across_its_columns() -> None:
    table = read(of(Table((Column("ก"), Column("ข"))))).tables[0]
    assert [cell.text for cell in table.rows[1].cells] == ["ไม่มีข้อมูล", "ไม่มีข้อมูล"]
    assert len(table._tbl.tr_lst[1].tc_lst) == 1


def test_each_list_counts_from_its_own_beginning() -> None:
    file = read(of(Numbered(("ก", "ข")), Numbered(("ค",), start=4, prefix="2."), kind="order"))
    lists = [int(one.get(qn("w:val"))) for one in file.element.body.iter(qn("w:numId"))]
    assert lists[0] == lists[1] != lists[2]
    root = file.part.numbering_part.element
    of_list = {
        int(one.get(qn("w:numId"))): one.find(qn("w:abstractNumId")).get(qn("w:val"))
        for one in root.findall(qn("w:num"))
    }
    kinds = {one.get(qn("w:abstractNumId")): one for one in root.findall(qn("w:abstractNum"))}
    second = kinds[of_list[lists[2]]]
    level = second.find(qn("w:lvl"))
    assert level.find(qn("w:start")).get(qn("w:val")) == "4"
    assert level.find(qn("w:numFmt")).get(qn("w:val")) == "thaiNumbers"
    assert level.find(qn("w:lvlText")).get(qn("w:val")) == "๒.%1"
    order = [one.tag for one in root]
    assert order == sorted(order, key=lambda tag: tag.endswith("}num"))


def test_an_order_is_in_thai_digits_with_its_teams_and_its_signer() -> None:
    file = read(samples.order(jpeg()))
    found = said(file)
    for expected in (
        "คำสั่งโรงเรียนบ้านต้นกล้าวิทยา", "ที่๑๒/๒๕๖๘", "๑.คณะกรรมการอำนวยการ", "๒.๑๒นายทดลองที่๑๒", "SDQ๒๕ข้อ",
        "ทั้งนี้ตั้งแต่วันที่๑๖พฤษภาคมพ.ศ.๒๕๖๘เป็นต้นไป", "สั่งณวันที่๑๕พฤษภาคมพ.ศ.๒๕๖๘", "(นางสาวทดสอบใจดี)",
    ):
        assert expected in found, expected
    assert not set("0123456789") & set(found)
    assert abs(file.inline_shapes[0].height - Cm(3)) < Cm(0.01)
    assert file.sections[0]._sectPr.find(qn("w:pgNumType")).get(qn("w:fmt")) == "thaiNumbers"
    assert "PAGE" in file.sections[0].header._element.xml
    assert "PAGE" not in file.sections[0].first_page_header._element.xml


def test_a_memo_bears_the_small_garuda_and_its_head() -> None:
    file = read(samples.memo(jpeg()))
    assert abs(file.inline_shapes[0].height - Cm(1.5)) < Cm(0.01)
    found = said(file)
    for expected in ("บันทึกข้อความ", "ส่วนราชการโรงเรียนบ้านต้นกล้าวิทยางานแนะแนว", "ที่๔๓/๒๕๖๘วันที่๑๕พฤษภาคม๒๕๖๘", "เรื่องรายงานผล"):
        assert expected in found, expected
    assert file.inline_shapes[0]._inline.docPr.get("descr") == "ตราครุฑ"
    title = next(run for run in file.paragraphs[0].runs if "บันทึกข้อความ" in run.text)
    assert title.font.size == Pt(29)


def test_the_pages_of_a_report_are_numbered_by_word() -> None:
    file = read(samples.report())
    foot = file.sections[0].footer._element.xml
    assert "NUMPAGES" in foot
    assert " PAGE " in foot
    assert "PAGE" not in file.sections[0].first_page_footer._element.xml
    assert "แบบ ดล. 9.9" in file.sections[0].first_page_header.paragraphs[0].text


def test_the_first_page_is_numbered_unless_it_is_a_cover() -> None:
    section = read(of(Paragraph("ก"), kind="report", foot="ใช้ภายในโรงเรียน")).sections[0]
    for part in (section.footer, section.first_page_footer):
        assert part.paragraphs[0].text.startswith("ใช้ภายในโรงเรียน\tหน้า")
        assert "NUMPAGES" in part._element.xml
    cover = read(replace(samples.report(), foot="ใช้ภายในโรงเรียน")).sections[0]
    assert cover.first_page_footer.paragraphs[0].text == ""


def test_secret_stands_above_and_below_on_every_page() -> None:
    section = read(replace(samples.order(), secret=True)).sections[0]
    for part in (section.header, section.footer, section.first_page_header, section.first_page_footer):
        assert part.paragraphs[0].text == "ลับ"


@pytest.mark.parametrize("make", [samples.report, samples.order, samples.announcement, samples.memo])
def test_the_bytes_depend_on_the_document_alone(make: object, monkeypatch: pytest.MonkeyPatch) -> None:
    first = written(make())  # type: ignore[operator]
    monkeypatch.setattr("time.time", lambda: 1_950_000_000.0)
    assert written(make()) == first  # type: ignore[operator]


def test_the_file_tells_nothing_of_the_machine() -> None:
    with ZipFile(BytesIO(written(samples.report()))) as file:
        names = file.namelist()
        text = b"".join(file.read(name) for name in names if name.endswith((".xml", ".rels"))).decode()
        assert {entry.date_time[0] for entry in file.infolist()} == {2000}
    assert not [name for name in names if "thumbnail" in name]
    assert "python-docx" not in text
    props = read(samples.report()).core_properties
    assert props.author == samples.SCHOOL
    assert props.title == "รายงานผลการดำเนินงาน ระบบดูแลช่วยเหลือนักเรียน"
    assert props.created
    assert props.created.date() == samples.DAY


def test_word_opens_it_as_a_file_of_today_in_thai() -> None:
    settings = read(samples.memo()).settings.element
    modes = [one.get(qn("w:val")) for one in settings.iter(qn("w:compatSetting")) if one.get(qn("w:name")) == "compatibilityMode"]
    assert modes == ["15"]
    assert settings.find(qn("w:themeFontLang")).get(qn("w:bidi")) == "th-TH"


def test_a_damaged_picture_leaves_its_caption() -> None:
    file = read(of(Picture(b"\xff\xd8 broken", "ภาพเสีย"), Picture(b"", "ภาพว่าง")))
    assert "ภาพเสีย" in said(file)
    assert not list(file.inline_shapes)


def test_a_heading_inside_a_table_goes_across_its_columns() -> None:
    part = Table((Column("ก"), Column("ข")), (("กลุ่ม", ""), ("หนึ่ง", "สอง"), ("รวมกลุ่ม", 2)), marked=frozenset({0, 2}))
    rows = read(of(part)).tables[0]._tbl.tr_lst
    assert [len(row.tc_lst) for row in rows] == [2, 1, 2, 2]


def test_several_documents_stand_in_one_file_one_after_the_other() -> None:
    out = BytesIO()
    papers = [replace(samples.order(), number=f"{number}/2568") for number in (1, 2, 3)]
    assert write_documents(papers, out, THAI, PrintOptions()) == 3
    file = docx.Document(BytesIO(out.getvalue()))
    text = said(file)
    assert [text.find(f"ที่{number}/๒๕๖๘") >= 0 for number in "๑๒๓"] == [True] * 3
    assert text.count("๑.คณะกรรมการอำนวยการ") == 3
    assert len(file.sections) == 3
    numbers = [one._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) for one in file.sections]
    assert numbers == [None, "1", "1"]
    assert all(one.different_first_page_header_footer for one in file.sections)


def test_contents_of_a_second_document_lead_to_its_own_headings() -> None:
    out = BytesIO()
    write_documents([samples.report(), samples.report()], out, THAI, PrintOptions())
    file = docx.Document(BytesIO(out.getvalue()))
    aims = [one.get(qn("w:anchor")) for one in file.element.body.iter(qn("w:hyperlink"))]
    places = [one.get(qn("w:name")) for one in file.element.body.iter(qn("w:bookmarkStart"))]
    assert len(set(aims)) == len(aims) == 12
    assert set(aims) <= set(places)
    assert len(set(places)) == len(places)


def test_no_document_writes_nothing() -> None:
    out = BytesIO()
    assert write_documents([], out, THAI, PrintOptions()) == 0
    assert out.getvalue() == b""
