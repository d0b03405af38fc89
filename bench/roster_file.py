"""A believable student file of the ministry's shape, of any length; ids begin with 9."""

from __future__ import annotations

import random
from pathlib import Path

import openpyxl

HEADINGS = ["รหัสโรงเรียน", "ชื่อโรงเรียน", "เลขประจำตัวนักเรียน", "ชั้น", "ห้อง", "เลขประจำตัวนักเรียน", "เพศ", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล", "วันเกิด", "อายุ(ปี)", "น้ำหนัก", "ส่วนสูง", "กลุ่มเลือด", "ศาสนา", "เชื้อชาติ", "สัญชาติ", "บ้านเลขที่", "หมู่", "ถนน/ซอย", "ตำบล", "อำเภอ", "จังหวัด", "ชื่อผู้ปกครอง", "นามสกุลผู้ปกครอง", "อาชีพของผู้ปกครอง", "ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", "ชื่อบิดา", "นามสกุลบิดา", "อาชีพของบิดา", "ชื่อมารดา", "นามสกุลมารดา", "อาชีพของมารดา", "ความด้อยโอกาส", "ยังไม่สามารถจำหน่ายได้(3.1.8)"]
MARKS = ["เลขประจำตัวนักเรียน", "เลขประจำตัวประชาชน", "ภาษาไทย", "คณิตศาสตร์", "วิทยาศาสตร์", "สังคมศึกษา", "สุขศึกษา", "ศิลปะ", "การงานอาชีพ", "ภาษาอังกฤษ", "GPA", "GPAX", "วันเปิดเรียน", "ขาด", "ลา", "มาสาย"]
FIRST = ["กิตติพงษ์", "ปุณณวิช", "ณัฐวุฒิ", "ภูริทัต", "ญาณวุฒิ", "กัญญาณัฐ", "ญาดา", "ฐิติรัตน์", "น้ำผึ้ง", "พิมพ์ชนก", "ศศิธร", "หฤทัย"]
LAST = ["ใจดี", "ศรีสุข", "ปู่แก้ว", "ฝ้ายคำ", "ซื่อสัตย์", "กตัญญู", "น้ำใจ", "ปิ่นทอง", "พึ่งบุญ", "หมื่นศรี", "เหล่าเจริญ", "ภู่ระหงษ์"]
JOBS = ["เกษตรกร", "รับจ้างทั่วไป", "ค้าขาย", "รับราชการ", "ธุรกิจส่วนตัว", "-"]


def national_id(place: int) -> str:
    """A synthetic id with a right check digit, in the unused category 9."""
    body = f"9{place * 7919 % 10**11:011}"
    total = sum(int(digit) * (13 - index) for index, digit in enumerate(body))
    return f"{body}{(11 - total % 11) % 10}"


def write(target: Path, children: int, seed: int = 1) -> None:
    """Write a file of ``children`` rows in the ministry's 36 columns."""
    luck = random.Random(seed)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    sheet.append(["วันและเวลาที่สร้างรายงาน 10/06/2568 09:14:55"])
    sheet.append(list(HEADINGS))
    for place in range(children):
        sheet.append(_row(place, children, luck))
    book.save(target)


def write_marks(target: Path, children: int, seed: int = 1) -> None:
    """Write the marks and days of the same children: eight subjects, both averages, days of school."""
    luck = random.Random(seed)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    sheet.append(["ผลการเรียน ภาคเรียนที่ 1/2568"])
    sheet.append(list(MARKS))
    for place in range(children):
        grades = [luck.choice([0, 1, 1.5, 2, 2.5, 3, 3.5, 4, "ร"]) for _ in range(8)]
        averages = [round(luck.uniform(0.5, 4), 2) for _ in range(2)]
        days = [100, luck.randint(0, 20), luck.randint(0, 5), luck.randint(0, 30)]
        sheet.append([str(10000 + place), national_id(place), *grades, *averages, *days])
    book.save(target)


def _row(place: int, children: int, luck: random.Random) -> list[object]:
    grade = place * 6 // children + 1
    boy = luck.random() < 0.5
    last, mother = luck.choice(LAST), luck.choice(FIRST)
    born = f"{luck.randint(1, 28):02}/{luck.randint(1, 12):02}/{2556 - grade}"
    return [
        "99990001", "บ้านต้นกล้าวิทยา", national_id(place), f"ม.{grade}", place % (children // 240 + 1) + 1,
        str(10000 + place), "ช" if boy else "ญ", "ด.ช." if boy else "ด.ญ.", luck.choice(FIRST), last, born,
        11 + grade, round(luck.uniform(32, 70), 1), round(luck.uniform(140, 180), 1),
        luck.choice(["A", "B", "AB", "O", "-"]), luck.choice(["พุทธ", "คริสต์", "อิสลาม"]), "ไทย", "ไทย",
        f"{luck.randint(1, 300)}/{luck.randint(1, 30)}", str(luck.randint(1, 14)), "-", "ในเมือง", "เมือง", "พะเยา",
        mother, last, luck.choice(JOBS), "มารดา", luck.choice(FIRST), last, luck.choice(JOBS), mother,
        luck.choice(LAST), luck.choice(JOBS), luck.choice(["-"] * 5 + ["เด็กยากจน"]), "-",
    ]
