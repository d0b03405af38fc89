"""Lists as schools keep them, made by hand; every id begins with 9 and belongs to nobody."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from student_care_desktop.catalog.roster import presets
from student_care_desktop.domain.roster import Guess, RosterFile
from student_care_desktop.exchange.grid import Table, square
from student_care_desktop.exchange.roster import guess, parse

TODAY = dt.date(2025, 6, 10)
YEAR = 2568

DMC = [
    "รหัสโรงเรียน", "ชื่อโรงเรียน", "เลขประจำตัวนักเรียน", "ชั้น", "ห้อง", "เลขประจำตัวนักเรียน", "เพศ", "คำนำหน้าชื่อ", "ชื่อ",
    "นามสกุล", "วันเกิด", "อายุ(ปี)", "น้ำหนัก", "ส่วนสูง", "กลุ่มเลือด", "ศาสนา", "เชื้อชาติ", "สัญชาติ", "บ้านเลขที่", "หมู่",
    "ถนน/ซอย", "ตำบล", "อำเภอ", "จังหวัด", "ชื่อผู้ปกครอง", "นามสกุลผู้ปกครอง", "อาชีพของผู้ปกครอง",
    "ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", "ชื่อบิดา", "นามสกุลบิดา", "อาชีพของบิดา", "ชื่อมารดา", "นามสกุลมารดา",
    "อาชีพของมารดา", "ความด้อยโอกาส", "ยังไม่สามารถจำหน่ายได้(3.1.8)",
]
_CHILD = {
    "รหัสโรงเรียน": "99990001", "ชั้น": "ม.1", "ห้อง": 1.0, "เพศ": "ช", "คำนำหน้าชื่อ": "ด.ช.", "นามสกุล": "ใจดี",
    "วันเกิด": "17/03/2556", "น้ำหนัก": 44.5, "ส่วนสูง": 0.0, "กลุ่มเลือด": "-", "บ้านเลขที่": "12/3", "ชื่อบิดา": "ไม่ปรากฎ",
    "ความด้อยโอกาส": "เด็กยากจน", "ยังไม่สามารถจำหน่ายได้(3.1.8)": "-",
}


_LETTERS = "กขคงจฉชซฌญดตถทธนบปผฝพฟภมยรลวศสห"


def an_id(number: int) -> str:
    """A 13-digit id that begins with 9 and has a right check digit."""
    body = f"9{number:011d}"
    total = sum(int(digit) * (13 - place) for place, digit in enumerate(body))
    return body + str((11 - total % 11) % 10)


def dmc(*children: Mapping[str, Any]) -> list[list[Any]]:
    """The rows of the ministry's file; ``id`` and ``number`` tell its two equal headings apart."""
    rows: list[list[Any]] = [["วันและเวลาที่สร้างรายงาน 10/06/2568 09:14:55"], list(DMC)]
    for at, child in enumerate(children):
        told = {**_CHILD, "ชื่อ": f"ก้องภพ{_LETTERS[at]}", **child}
        row = [told.get(heading, "") for heading in DMC]
        row[2], row[5] = told.get("id", an_id(at + 1)), told.get("number", str(10_000 + at))
        rows.append(row)
    return rows


def table(rows: Any, name: str = "Sheet1", **more: Any) -> Table:
    """A sheet of these rows."""
    return Table(name, square(list(row) for row in rows), **more)


def guessed(*tables: Table, learned: Mapping[str, str] | None = None) -> Guess:
    """How these sheets would be read."""
    return guess(tables, presets(), learned or {})


def read(*tables: Table, taken: Guess | None = None, today: dt.date = TODAY) -> RosterFile:
    """The sheets read as guessed, or as ``taken``."""
    return parse(tables, taken or guessed(*tables), presets(), YEAR, today)


def fields(found: Guess, sheet: int = 0) -> dict[str, str | None]:
    """Heading → field of a sheet; equal headings are numbered."""
    told: dict[str, str | None] = {}
    for column in found.sheets[sheet].columns:
        heading = column.heading if column.heading not in told else f"{column.heading} 2"
        told[heading] = column.field
    return told


def complaints(file: RosterFile) -> list[tuple[str, str]]:
    """Where and how grave, in order."""
    return [(complaint.where, complaint.severity) for complaint in file.complaints]
