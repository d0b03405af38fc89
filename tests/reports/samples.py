"""A document with every kind of part, and official papers, about a school that does not exist."""

from __future__ import annotations

import datetime as dt

from student_care_desktop.domain.charts import Bar, Bars, DayNote, GanttChart, GanttRow, MonthCalendar
from student_care_desktop.domain.documents import (
    Bold,
    Bullets,
    Column,
    Contents,
    Cover,
    Document,
    Facts,
    Heading,
    Member,
    Numbered,
    PageBreak,
    Paragraph,
    Picture,
    Signature,
    Signatures,
    Space,
    Table,
    Team,
)
from tests.reports.papers import jpeg

SCHOOL = "โรงเรียนบ้านต้นกล้าวิทยา"
DAY = dt.date(2025, 5, 15)
PRINCIPAL = Signature("นางสาวทดสอบ ใจดี", f"ผู้อำนวยการ{SCHOOL}")
LONG = (
    "ระบบดูแลช่วยเหลือนักเรียนเป็นกระบวนการดำเนินงานที่มีขั้นตอนชัดเจน พร้อมด้วยวิธีการและเครื่องมือที่มีมาตรฐานคุณภาพ "
    "และหลักฐานการทำงานที่ตรวจสอบได้ โดยมีครูที่ปรึกษาเป็นบุคลากรหลักในการดำเนินงาน 5 ขั้นตอน ได้แก่ การรู้จักนักเรียนเป็นรายบุคคล "
    "การคัดกรองนักเรียน การส่งเสริมและพัฒนานักเรียน การป้องกันและแก้ไขปัญหา และการส่งต่อ"
)
FIGURES = Table(
    (
        Column("ที่", 0.5, "middle"), Column("ตัวชี้วัด", 4), Column("จำนวน", 1.1, "right"),
        Column("ร้อยละ", 1.1, "right"), Column("ระดับ", 1, "middle"),
    ),
    (
        (1, "นักเรียนได้รับการเยี่ยมบ้าน", 1234, 98.5, "ยอดเยี่ยม"),
        (2, "นักเรียนได้รับการคัดกรองเป็นรายบุคคลครบทุกด้าน โดยครูที่ปรึกษาและผู้ปกครองร่วมกันยืนยันผล", 1200, 95.8, "ดีมาก"),
        (3, "การส่งต่อที่ได้รับคำตอบ", 0, None, "–"),
    ),
    total=("", "รวม", 2434, 97.15, ""), title="ตารางที่ 1 ผลการดำเนินงาน", note="ที่มา: ข้อมูลของโรงเรียน ณ 24 พฤศจิกายน 2568",
)
BARS = Bars(
    (
        Bar("เยี่ยมบ้าน", 98.5, target=100), Bar("คัดกรองด้วยเครื่องมืออย่างน้อยสองชนิดต่อภาคเรียน", 45.0, target=80),
        Bar("ความสุขในการเรียน", None), Bar("เครือข่าย", 0.0),
    ),
    title="ร้อยละของนักเรียนตามตัวชี้วัด", unit="%", most=100,
)
GANTT = GanttChart(
    (
        GanttRow("เยี่ยมบ้านนักเรียนทุกคน", dt.date(2025, 6, 1), dt.date(2025, 7, 31), "ขั้นที่ 1 รู้จักนักเรียน", "ครูที่ปรึกษา", 0.8),
        GanttRow("คัดกรองรอบที่ 1", dt.date(2025, 6, 15), dt.date(2025, 7, 15), "ขั้นที่ 2 คัดกรอง", "งานแนะแนว", 1.0),
        GanttRow("คัดกรองรอบที่ 2", dt.date(2025, 11, 10), dt.date(2025, 12, 10), "ขั้นที่ 2 คัดกรอง", "งานแนะแนว"),
        GanttRow("ประชุมผู้ปกครองชั้นเรียนและเลือกเครือข่ายผู้ปกครอง", dt.date(2025, 6, 7), None, "ขั้นที่ 3 ส่งเสริม", "หัวหน้าระดับ"),
        GanttRow("ยังไม่กำหนดวัน", group="ขั้นที่ 3 ส่งเสริม"),
    ),
    dt.date(2025, 5, 16), dt.date(2026, 3, 31), "ปฏิทินปฏิบัติงาน ปีการศึกษา 2568", dt.date(2025, 11, 24),
)
MONTH = MonthCalendar(
    2025, 6,
    (
        DayNote(dt.date(2025, 6, 3), "วันเฉลิมพระชนมพรรษาพระราชินี", holiday=True),
        DayNote(dt.date(2025, 6, 7), "ประชุมผู้ปกครอง ครั้งที่ 1"),
        DayNote(dt.date(2025, 6, 9), "เยี่ยมบ้านนักเรียนทุกห้อง", dt.date(2025, 6, 20)),
        DayNote(dt.date(2025, 6, 12), "พิธีไหว้ครู"), DayNote(dt.date(2025, 6, 26), "วันต่อต้านยาเสพติดโลก"),
        DayNote(dt.date(2025, 6, 26), "กรรมการประชุมกรณีช่วยเหลือ"),
    ),
    "ปฏิทินระบบดูแลช่วยเหลือนักเรียน",
)


def report() -> Document:
    """A report with every part."""
    return Document(
        title="รายงานผลการดำเนินงาน\nระบบดูแลช่วยเหลือนักเรียน", subtitle="ปีการศึกษา 2568", kind="report", school=SCHOOL,
        day=DAY, signers=(Signature("นายวิทยา เก่งกล้า", "หัวหน้างานระบบดูแลช่วยเหลือนักเรียน", dated=True), PRINCIPAL),
        parts=(
            Cover(("ตามยุทธศาสตร์เจ็ดขั้น",), (SCHOOL, "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาพะเยา เขต 1"), jpeg()),
            Heading("คำนำ", fresh=True), Paragraph(LONG), Contents(),
            Heading("บทที่ 1\nบทนำ", fresh=True), Heading("ความเป็นมา", 2), Paragraph((LONG, " ", Bold("คำสำคัญ"), " ", LONG)),
            Heading("วัตถุประสงค์", 2),
            Numbered(("เพื่อให้นักเรียนได้รับการดูแลช่วยเหลืออย่างทั่วถึงและตรงตามสภาพปัญหา โดยไม่มีผู้ใดถูกมองข้าม ไม่ว่าเหตุใดก็ตาม", "เพื่อรายงาน")),
            Bullets(("นักเรียนทุกคน", "ครูที่ปรึกษาทุกห้อง")),
            Facts((("ผู้รับผิดชอบ", "นายวิทยา เก่งกล้า"), ("งบประมาณ (บาท)", 12500), ("สถานที่", "หอประชุม"), ("หมายเหตุ", None)), 2),
            Heading("บทที่ 4\nผลการดำเนินงาน", fresh=True), FIGURES, BARS, Table(FIGURES.columns, title="ตารางที่ 2 ยังไม่มีข้อมูล"),
            Picture(jpeg(), "ภาพที่ 1 การเยี่ยมบ้าน", 4), Space(0.5), Heading("ลงนาม", 3),
            Signatures((Signature("นายสมมติ ดีงาม", "ครูที่ปรึกษา", "ความเห็นของครูที่ปรึกษา", 2, True), PRINCIPAL)),
            PageBreak(lying=True), GANTT, PageBreak(lying=True), MONTH, PageBreak(), Heading("ภาคผนวก", fresh=True),
        ),
    )


def order(emblem: bytes | None = None) -> Document:
    """An order of appointment."""
    return Document(
        title="แต่งตั้งคณะกรรมการดำเนินงานระบบดูแลช่วยเหลือนักเรียน ปีการศึกษา 2568", kind="order", school=SCHOOL,
        number="12/2568", day=DAY, since=dt.date(2025, 5, 16), signers=(PRINCIPAL,), emblem=emblem,
        parts=(
            Paragraph(f"ด้วย{SCHOOL}ดำเนินงาน{LONG} จึงแต่งตั้งคณะกรรมการตาม SDQ 25 ข้อ ดังต่อไปนี้"),
            Team(
                "คณะกรรมการอำนวยการ (ทีมนำ)",
                (
                    Member("นางสาวทดสอบ ใจดี", "ผู้อำนวยการโรงเรียน", "ประธานกรรมการ"),
                    Member("นายกตัญญู น้ำผึ้งพระจันทร์ ณ อยุธยา", "รองผู้อำนวยการกลุ่มบริหารงานบุคคล", "รองประธานกรรมการ"),
                    Member("นางปิ่น ฟื้นฟู", "ครูชำนาญการพิเศษ", "กรรมการและเลขานุการ"),
                ),
                "กำหนดนโยบาย สนับสนุนทรัพยากร สร้างขวัญและกำลังใจ และตัดสินใจในกรณีที่ยากเกินกว่าทีมประสานจะแก้ไขได้",
            ),
            Team(
                "คณะกรรมการประสานงาน (ทีมประสาน)",
                tuple(Member(f"นายทดลอง ที่{place}", "ครู", "กรรมการ") for place in range(1, 13)),
                duties=("จัดเครื่องมือและอบรมครู", "รวบรวมข้อมูลและสรุปผล"),
            ),
            Paragraph("ให้ผู้ที่ได้รับแต่งตั้งปฏิบัติหน้าที่ด้วยความเอาใจใส่ เพื่อประโยชน์ของนักเรียนเป็นสำคัญ"),
        ),
    )


def announcement() -> Document:
    """An announcement."""
    return Document(
        title="มาตรฐานและตัวชี้วัดระบบดูแลช่วยเหลือนักเรียน", kind="announcement", school=SCHOOL, day=DAY,
        signers=(PRINCIPAL,), parts=(Paragraph(LONG), Numbered(("มาตรฐานที่ 1", "มาตรฐานที่ 2"))),
    )


def memo(emblem: bytes | None = None) -> Document:
    """A memo."""
    return Document(
        title="รายงานผลการคัดกรองนักเรียนด้วย SDQ ภาคเรียนที่ 1 ปีการศึกษา 2568 และขออนุมัติดำเนินงานในขั้นต่อไป", kind="memo",
        school=SCHOOL, office=f"{SCHOOL} งานแนะแนว", number="43/2568", day=DAY, to=f"ผู้อำนวยการ{SCHOOL}", emblem=emblem,
        parts=(Paragraph(LONG), Paragraph("จึงเรียนมาเพื่อโปรดทราบและพิจารณา")),
        signers=(Signature("นายวิทยา เก่งกล้า", "หัวหน้างานแนะแนว"),),
    )
