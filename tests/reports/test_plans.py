"""The plan of a year as pictures: Gantt charts and months, on paper and in Word, with nothing left out."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from student_care_desktop.domain.charts import DayNote, GanttChart, GanttRow, MonthCalendar, months_between
from student_care_desktop.domain.documents import Document, PageBreak, Paragraph
from student_care_desktop.reports.kit import PrintOptions
from student_care_desktop.reports.word.paper import write_documents
from tests.reports import samples
from tests.reports.reading import THAI, picture, texts
from tests.reports.test_documents import drawn

MAY, APRIL = dt.date(2025, 5, 16), dt.date(2026, 4, 30)


def lying(*parts: object) -> Document:
    return Document(title="แผน", kind="report", lying=True, parts=parts)  # type: ignore[arg-type]


def chart(count: int, **more: object) -> GanttChart:
    rows = tuple(
        GanttRow(f"งานลำดับ{number}ท้าย", MAY + dt.timedelta(days=number * 5), None, f"กลุ่ม{number // 10}", "ครู")
        for number in range(count)
    )
    return GanttChart(rows, MAY, APRIL, "ปฏิทิน", **more)  # type: ignore[arg-type]


def dark(pdf: bytes, page: int, box: tuple[int, int, int, int]) -> bool:
    return min(picture(pdf, page, 2).crop(box).tobytes()) < 190


def table_of(document: Document) -> list[list[str]]:
    """The texts of the first table in Word, merged cells once."""
    out = BytesIO()
    write_documents([document], out, THAI, PrintOptions())
    table = docx.Document(BytesIO(out.getvalue())).tables[0]
    return [list({cell._tc: cell.text for cell in row.cells}.values()) for row in table.rows]


def test_the_months_go_over_the_turn_of_the_year() -> None:
    found = months_between(dt.date(2025, 11, 30), dt.date(2026, 2, 1))
    assert found == [dt.date(2025, 11, 1), dt.date(2025, 12, 1), dt.date(2026, 1, 1), dt.date(2026, 2, 1)]


def test_a_long_chart_says_its_months_on_every_page_and_loses_no_row() -> None:
    pages = texts(drawn(lying(chart(60))))
    assert len(pages) >= 2
    for page in pages:
        assert all(word in page for word in ("กิจกรรม", "ผู้รับผิดชอบ", "พ.ค.", "เม.ย.", "2568", "2569"))
    said = " ".join(pages)
    assert [said.count(f"งานลำดับ{number}ท้าย") for number in range(60)] == [1] * 60


@pytest.mark.parametrize("count", range(18, 40))
def test_a_group_never_ends_a_page_without_a_row(count: int) -> None:
    for page in texts(drawn(lying(chart(count)))):
        lines = page.split()
        for at, word in enumerate(lines):
            if word.startswith("กลุ่ม"):
                assert lines[at + 1].startswith("งานลำดับ")


def test_a_bar_stands_under_its_months_and_what_has_no_day_has_none() -> None:
    rows = (GanttRow("ก", dt.date(2025, 6, 1), dt.date(2025, 6, 30)), GanttRow("ข"))
    pdf = drawn(lying(GanttChart(rows, dt.date(2025, 5, 1), dt.date(2026, 4, 30))))
    month, left = (842 - 4 * 28.35) * 0.68 / 12, 56.7 + (842 - 4 * 28.35) * 0.32
    top = 56.7 + 2 * (13.6 + 4) + 4

    def bar(row: int, place: int) -> bool:
        x, y = left + month * (place + 0.3), top + row * 17.6
        return dark(pdf, 0, (round(2 * x), round(2 * y), round(2 * (x + month * 0.4)), round(2 * (y + 9))))

    assert [bar(0, place) for place in range(12)] == [place == 1 for place in range(12)]
    assert not any(bar(1, place) for place in range(12))


def test_today_and_what_is_done_are_explained_only_where_they_are_seen() -> None:
    said = " ".join(texts(drawn(lying(chart(3, today=dt.date(2025, 11, 24))))))
    assert "เส้นประคือวันนี้" in said
    assert "ส่วนสีเข้ม" not in said
    assert "เส้นประ" not in " ".join(texts(drawn(lying(chart(3, today=dt.date(2027, 1, 1))))))
    done = GanttChart((GanttRow("ก", MAY, None, done=0.5),), MAY, APRIL)
    assert "ส่วนสีเข้มคือที่ทำแล้ว" in texts(drawn(lying(done)))[0]


def test_a_chart_without_rows_says_so() -> None:
    assert "ไม่มีข้อมูล" in texts(drawn(lying(GanttChart((), MAY, APRIL))))[0]
    assert table_of(lying(GanttChart((), MAY, APRIL)))[-1] == ["ไม่มีข้อมูล"]


def test_in_word_the_months_of_an_activity_are_shaded() -> None:
    out = BytesIO()
    rows = (GanttRow("ก", dt.date(2025, 6, 20), dt.date(2025, 8, 1), "กลุ่ม", "ครู"), GanttRow("ข"))
    write_documents([lying(GanttChart(rows, dt.date(2025, 5, 1), dt.date(2025, 9, 1)))], out, THAI, PrintOptions())
    found = list(docx.Document(BytesIO(out.getvalue())).tables[0].rows)
    assert [cell.text for cell in found[1].cells][2:] == ["พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."]

    def shaded(row: int) -> list[bool]:
        return [cell._tc.get_or_add_tcPr().find(qn("w:shd")) is not None for cell in found[row].cells][2:]

    assert found[2].cells[0].text == "กลุ่ม"
    assert shaded(3) == [False, True, True, True, False]
    assert shaded(4) == [False] * 5


def month_of(count: int) -> MonthCalendar:
    notes = tuple(DayNote(dt.date(2025, 8, 1 + number % 31), f"เรื่อง{number}ท้าย") for number in range(count))
    return MonthCalendar(2025, 8, notes)


@pytest.mark.parametrize("count", [0, 31, 150, 400])
def test_every_note_of_a_month_is_found_and_its_weeks_stay_on_one_page(count: int) -> None:
    pages = texts(drawn(lying(Paragraph("ก่อน"), PageBreak(lying=True), month_of(count))))
    said = "".join("".join(pages).split())
    assert [said.count(f"เรื่อง{number}ท้าย") for number in range(count)] == [1] * count
    assert all(str(day) in pages[1].split() for day in range(1, 32))
    assert ("ดูท้ายปฏิทิน" in pages[1]) == (count > 150)


def test_what_lasts_several_days_stands_in_each_of_its_weeks() -> None:
    notes = (DayNote(dt.date(2025, 6, 9), "เยี่ยมบ้านทุกห้อง", dt.date(2025, 6, 24)), DayNote(dt.date(2025, 6, 3), "วันหยุด", holiday=True))
    page = texts(drawn(lying(MonthCalendar(2025, 6, notes))))[0]
    assert "".join(page.split()).count("เยี่ยมบ้านทุกห้อง") == 3
    cells = [text for row in table_of(lying(MonthCalendar(2025, 6, notes))) for text in row]
    assert "9\nเยี่ยมบ้านทุกห้อง (ถึง 24 มิถุนายน 2568)" in cells
    assert "3\nวันหยุด" in cells


def test_a_month_of_six_weeks_and_one_of_four() -> None:
    for year, month, weeks in ((2025, 8, 6), (2015, 2, 4)):
        assert len(table_of(lying(MonthCalendar(year, month)))) == 1 + weeks
        assert len(texts(drawn(lying(MonthCalendar(year, month))))) == 1


def test_thai_digits_reach_the_days_and_the_years() -> None:
    document = Document(title="แผน", kind="report", lying=True, thai_digits=True, parts=(samples.GANTT, samples.MONTH))
    said = " ".join(texts(drawn(document)))
    assert not set("0123456789") & set(said)
    assert "๒๕๖๘" in said
