"""Stage 7 of the demonstration school: last year evaluated, told and signed; this year only begun.

Of this year's surveys the students' and parents' papers suffice, of the teachers' there are too few.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace

from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.catalog.surveys import surveys
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.strategy.evaluation import EvaluationPlan, Publicity, Rating, SurveySheet
from student_care_desktop.domain.strategy.planning import Duty
from student_care_desktop.services.demo.cast import PAST, YEAR, Cast, Dice
from student_care_desktop.services.demo.strategy_1 import cycle_id, done_pages, signed
from student_care_desktop.storage.units import Reading

__all__ = ["stage_7"]

_COMMITTEE = (
    ("นางสาวศรีสุดา อินทร์ภักดี", "ผู้อำนวยการโรงเรียน", "ประธานกรรมการ"),
    ("นายประสาน เครือข่าย", "ผู้แทนคณะกรรมการสถานศึกษา", "กรรมการ"),
    ("นางอารี ใส่ใจ", "ผู้แทนเครือข่ายผู้ปกครอง", "กรรมการ"),
    ("นายสมคิด ประเมินผล", "หัวหน้างานประกันคุณภาพ", "กรรมการและเลขานุการ"),
)
_PAPERS = {
    PAST: {"students": 40, "parents": 25, "teachers": 12},
    YEAR: {"students": 18, "parents": 9, "teachers": 3},
}
_JUDGED = {
    "plan_ready": (4, "แผน คำสั่ง และปฏิทินครบก่อนเปิดภาคเรียน", "แผนปฏิบัติการ คำสั่ง 14/2568"),
    "leader_support": (4, "ผู้บริหารติดตามทุกเดือน", "รายงานการประชุม"),
    "tools_ready": (3, "เครื่องมือพอใช้ ควรเพิ่มเครื่องพิมพ์", "ทะเบียนครุภัณฑ์"),
    "visited": (4, "เยี่ยมบ้านเกือบครบ ที่เหลือนัดวันแล้ว", "บันทึกการเยี่ยมบ้าน"),
    "screened": (4, "คัดกรองครบในห้องส่วนใหญ่", "สรุปผลการคัดกรอง"),
}
_TOLD = (
    ((3, 20), "ประชุมผู้ปกครอง", "ผู้ปกครองทุกระดับชั้น", "ผลการดูแลช่วยเหลือนักเรียนของปี"),
    ((3, 25), "เพจของโรงเรียน", "ประชาชนทั่วไป", "โปสเตอร์สรุปผลประจำปี"),
    ((4, 2), "รายงานต่อเขตพื้นที่", "หน่วยงานต้นสังกัด", "รายงานผลการดำเนินงาน"),
)
_PAGES = ("committee", "plan", "ratings", "surveys", "outcome", "publicity", "print")


def stage_7(cast: Cast, look: Reading) -> Iterator[Record]:
    """Both years; last year is finished."""
    for year in (PAST, YEAR):
        for number, row in enumerate(_rows(cast, year)):
            yield replace(row, id=cast.id("stage 7", year, number), cycle_id=cycle_id(cast, year))
    yield from done_pages(cast, PAST, "strategy_7", _PAGES, dt.date(2025, 3, 28))
    yield signed(cast, PAST, "strategy_7", dt.date(2025, 3, 31), "คณะกรรมการประเมินทุกคน")
    yield from done_pages(cast, YEAR, "strategy_7", ("committee", "plan"), dt.date(2025, 11, 10))


def _rows(cast: Cast, year: int) -> Iterator[CycleRow]:
    dice, after = cast.dice("stage 7", year), year - 542
    for place, (name, position, post) in enumerate(_COMMITTEE, 1):
        yield Duty(place=900 + place, team="evaluate", name=name, position=position, post=post)
    for place, one in enumerate(shipped_indicators().used, 1):
        yield EvaluationPlan(
            place=place, indicator=one.key,
            tool="พิจารณาของคณะกรรมการ" if one.by_hand else "โปรแกรมประมวลจากข้อมูล",
            source="เอกสารและรายงาน" if one.by_hand else "ข้อมูลในระบบดูแลช่วยเหลือนักเรียน",
            collector="งานประกันคุณภาพ" if one.by_hand else "งานระบบดูแลช่วยเหลือนักเรียน",
            day=dt.date(after, 3, 31),
        )
    yield from _ratings(year)
    yield from _sheets(dice, year)
    if year == PAST:
        for place, ((month, day), channel, audience, what) in enumerate(_TOLD, 1):
            yield Publicity(
                place=place, channel=channel, day=dt.date(after, month, day), audience=audience, what=what
            )


def _ratings(year: int) -> Iterator[Rating]:
    """This year only what people judge alone; the figures of the others are still growing."""
    known = {one.key: one for one in shipped_indicators().used}
    for place, (key, (level, words, evidence)) in enumerate(_JUDGED.items(), 1):
        if key in known and (year == PAST or known[key].by_hand):
            yield Rating(
                place=place, indicator=key, level=level, judgement=words, evidence=evidence,
                by="คณะกรรมการประเมิน", day=dt.date(2025, 3, 24) if year == PAST else dt.date(2025, 11, 17),
            )


def _sheets(dice: Dice, year: int) -> Iterator[SurveySheet]:
    keys, place = [one.key for one in surveys()["satisfaction"].questions], 0
    for group, count in _PAPERS[year].items():
        for _ in range(count):
            place += 1
            marks = {key: dice.choice((3, 4, 4, 4, 5, 5)) for key in keys if not dice.chance(0.04)}
            yield SurveySheet(
                place=place, survey="satisfaction", group=group, marks=json.dumps(marks),
                day=dt.date(2025, 3, 10) if year == PAST else dt.date(2025, 11, 14),
            )
