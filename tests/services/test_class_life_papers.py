"""The papers and tables of the life of a class, out of the encrypted school and read back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.class_life import HomeroomEntry, Meeting
from student_care_desktop.domain.papers import Choice
from student_care_desktop.services import (
    class_pictures,
    homeroom,
    meetings,
    network,
    printing,
    school,
    summaries,
    white_room,
)
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import row_of
from tests.reports.visits import photo
from tests.services.paper import follow, pages

FORMS = (
    "homeroom-month", "meeting-minutes", "meeting-attendance", "parents-network", "white-classroom",
    "meeting-invitation", "visit-notice",
)


def _room(desk: Desk) -> str:
    return school.find_class(desk, "ม.1/1").id


def _line(desk: Desk, day: dt.date, topic: str, present: int | None = None) -> HomeroomEntry:
    line = HomeroomEntry(classroom_id=_room(desk), day=day, topic=topic, present=present)
    return homeroom.keep(desk, line)


def _meeting(desk: Desk, *came: bool, done: bool = True) -> Meeting:
    kept = meetings.keep(desk, Meeting(
        classroom_id=_room(desk), term=1, day=dt.date(2025, 6, 21), start="9.00", finish="11.30",
        place="หอประชุมเล็ก", informed="ชี้แจงระเบียบการแต่งกาย", considered="เลือกตั้งเครือข่าย", satisfaction=4.5,
    ))
    rows = meetings.sitting(desk, kept.classroom_id, 1).rows
    meetings.keep_guests(desk, kept, [
        replace(row.guest, came=one, who="mother" if one else "", name="นางมาลี มาประชุม" if one else "")
        for row, one in zip(rows, came, strict=True)
    ])
    return meetings.finish(desk, kept.classroom_id, 1) if done else kept


@pytest.fixture
def thai(desk: Desk) -> Desk:
    desk.say = tongue("th")
    return desk


def test_the_month_sheet_is_the_newest_month_with_lines_or_the_one_asked_for(thai: Desk) -> None:
    _line(thai, dt.date(2025, 6, 2), "เรื่องเดือนมิถุนายน", 3)
    _line(thai, dt.date(2025, 11, 3), "เรื่องเดือนพฤศจิกายน", 2)
    homeroom.sign_month(thai, _room(thai), 11)
    [said] = pages(thai, "homeroom-month", Choice(room="ม.1/1"))
    follow(said, "ดล. 3.1", "พฤศจิกายน พ.ศ. 2568", "3 พ.ย. 68", "เรื่องเดือนพฤศจิกายน")
    assert "มิถุนายน" not in said
    assert "66.7" in said
    assert said.count("head") == 1  # the grade head stands where the head signs
    [june] = pages(thai, "homeroom-month", Choice(room="ม.1/1", round=6))
    assert "เรื่องเดือนมิถุนายน" in june
    [empty] = pages(thai, "homeroom-month", Choice(room="ม.1/1", round=9))
    assert "กันยายน พ.ศ. 2568" in empty


def test_the_minutes_hold_the_five_items_in_their_order(thai: Desk, tmp_path: Path) -> None:
    _meeting(thai, True, True, False)
    network.elect(thai, _room(thai), row_of(thai, "70001").enrollment.id, "chair", "นางมาลี มาประชุม")
    file = tmp_path / "p.jpg"
    file.write_bytes(photo(320, 240))
    about = meetings.sitting(thai, _room(thai), 1).meeting.id
    class_pictures.add(thai, _room(thai), about, file, "ภาพ")
    said = " ".join(pages(thai, "meeting-minutes", Choice(room="ม.1/1")))
    follow(
        said, "รายงานการประชุมผู้ปกครองชั้นเรียน", "ห้อง ม.1/1", "1/2568", "21 มิถุนายน 2568", "09.00", "หอประชุมเล็ก",
        "2 คน จากทั้งหมด 3 คน คิดเป็นร้อยละ 66.7", "ระเบียบวาระที่ 1", "ชี้แจงระเบียบการแต่งกาย", "ระเบียบวาระที่ 2", "ระเบียบวาระที่ 3",
        "ระเบียบวาระที่ 4", "เลือกตั้งเครือข่าย", "ระเบียบวาระที่ 5", "11.30", "นางมาลี มาประชุม", "ประธาน", "4.50", "ลงชื่อ", "ลงชื่อ",
        "ภาพการประชุม",
    )


def test_minutes_of_any_length_go_on_over_pages(thai: Desk) -> None:
    kept = _meeting(thai, True, True, True, done=False)
    long = "\n".join(f"เรื่องที่ {number} ซึ่งครูที่ปรึกษาได้ชี้แจงต่อที่ประชุมโดยละเอียด" for number in range(1, 81))
    meetings.keep(thai, replace(kept, informed=long), kept)
    found = pages(thai, "meeting-minutes", Choice(room="ม.1/1"))
    assert len(found) >= 3
    said = " ".join(found)
    assert all(f"เรื่องที่ {number} " in said for number in range(1, 81))


def test_the_attendance_sheet_has_a_column_to_sign_and_no_child_of_another_class(thai: Desk) -> None:
    _meeting(thai, True, False, True)
    [said] = pages(thai, "meeting-attendance", Choice(room="ม.1/1", round=1))
    follow(said, "ลายมือชื่อ", "ปุณณวิช", "นางมาลี มาประชุม", "มารดา", "น้ำค้าง", "ไม่มา", "ก้องภพ")
    assert "เพียงฟ้า" not in said
    follow(said, "เชิญทั้งหมด (คน)", "มาประชุม (คน)", "ก้องภพ", " 3 2 66.7")


def test_the_committee_with_photos_and_the_chart(thai: Desk, tmp_path: Path) -> None:
    member = network.elect(thai, _room(thai), row_of(thai, "70001").enrollment.id, "chair", "นางมาลี มาประชุม")
    plain = len(printing.drawn(thai, "parents-network", Choice(room="ม.1/1")))
    file = tmp_path / "p.jpg"
    file.write_bytes(photo(320, 240))
    network.set_photo(thai, member, file)
    assert len(printing.drawn(thai, "parents-network", Choice(room="ม.1/1"))) > plain
    [said] = pages(thai, "parents-network", Choice(room="ม.1/1"))
    follow(said, "ประธาน", "นางมาลี มาประชุม", "ปุณณวิช")
    one, two = (row_of(thai, number).enrollment.id for number in ("70001", "70002"))
    white_room.keep(thai, _room(thai), "ใจขาวสะอาด", {"head": [one], "work_leader": [two]})
    [chart] = pages(thai, "white-classroom", Choice(room="ม.1/1"))
    for words in ("ใจขาวสะอาด", "ปุณณวิช ทดสอบดี เลขที่ 1", "น้ำค้าง ทดสอบดี เลขที่ 2", "แกนนำฝ่ายการงาน"):
        assert words in chart


def test_a_letter_for_each_child_of_the_class_in_thai_digits_with_a_slip(thai: Desk) -> None:
    _meeting(thai, True, True, True, done=False)
    found = pages(thai, "meeting-invitation", Choice(room="ม.1/1"))
    assert len(found) == 3
    follow(
        found[0], "เรื่อง", "ขอเชิญประชุมผู้ปกครองชั้นเรียน", "ปุณณวิช", "๑/๒๕๖๘", "๒๑ มิถุนายน ๒๕๖๘", "๐๙.๐๐", "หอประชุมเล็ก",
        "ขอแสดงความนับถือ", "ตัดตามรอยประ", "แบบตอบรับ", "ปุณณวิช",
    )
    assert not any(digit in page for page in found for digit in "0123456789")
    assert "น้ำค้าง" in found[1]
    assert "น้ำค้าง" not in found[0]
    meetings.finish(thai, _room(thai), 1)
    [past] = pages(thai, "meeting-invitation", Choice(student="70001"))
    assert "หอประชุมเล็ก" not in past, "nobody is invited to a meeting that is over, unless its term is asked for"
    [visit] = pages(thai, "visit-notice", Choice(student="70002"))
    follow(visit, "แจ้งกำหนดการเยี่ยมบ้านนักเรียน", "น้ำค้าง", "แบบตอบรับ")


@pytest.mark.parametrize("form", FORMS)
def test_every_paper_has_a_blank_that_names_nobody_and_fits_one_sheet(thai: Desk, form: str) -> None:
    _meeting(thai, True, True, True)
    [said] = pages(thai, form, Choice(), blank=True)
    for name in ("ปุณณวิช", "มาลี", "หอประชุมเล็ก"):
        assert name not in said


def test_a_class_without_anything_prints_an_empty_paper(thai: Desk) -> None:
    for form in FORMS[:5]:
        assert len(pages(thai, form, Choice(room="ป.6/1"))) == 1


# The workbook


def test_meetings_and_homerooms_stand_in_the_workbook(thai: Desk, tmp_path: Path) -> None:
    _meeting(thai, True, True, False)
    for day in (3, 10):
        _line(thai, dt.date(2025, 11, day), f"เรื่องที่ {day}")
    homeroom.sign_month(thai, _room(thai), 11)
    _line(thai, dt.date(2025, 11, 13), "อีกเรื่อง")
    summaries.export_summary(thai, tmp_path / "s.xlsx")
    book = openpyxl.load_workbook(tmp_path / "s.xlsx")
    assert {"ประชุมผู้ปกครอง", "โฮมรูม"} <= set(book.sheetnames)
    tables = {one.key: one for one in summaries.summary(thai).tables}
    labels = [(str(one.group), one.label) for one in tables["meetings"].columns]
    room = next(row for row in tables["meetings"].rows if row.room == _room(thai))
    told = {str(getattr(label, "text", label)): tables["meetings"].value(
        (tables["meetings"].rows.index(room), place)
    ) for place, (_, label) in enumerate(labels)}
    assert told["Meetings finished"] == 1
    assert told["Came"] == 2  # of both terms, the last of that name
    assert told["Invited"] == 3
    assert told["%"] == pytest.approx(66.67, abs=0.01)
    log = tables["homeroom"]
    row = next(at for at, one in enumerate(log.rows) if one.room == _room(thai))
    heads = [str(getattr(one.label, "text", one.label)) for one in log.columns]
    values = {head: log.value((row, place)) for place, head in enumerate(heads)}
    assert (values["All"], values["Seen by the grade head"], values["พ.ย."]) == (3, 2, 3)
    assert values["School weeks without a line"] == 22 + 1  # all of term 1, and one of November
    assert [values[month] for month in ("ต.ค.", "ธ.ค.", "เม.ย.")] == [0, "–", "–"], "a month to come is not known"
    assert told["Talked alone"] == 0
    other = next(at for at, one in enumerate(tables["meetings"].rows) if one.room not in ("", _room(thai)))
    cells = [tables["meetings"].value((other, place)) for place in range(len(labels))]
    assert cells[-11:] == [0, *["–"] * 10], "no meeting was held there"
    book.close()
