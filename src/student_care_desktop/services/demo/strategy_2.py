"""Stage 2 of the demonstration school: links, forms, the staff's view, safe places; both years signed."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace

from student_care_desktop.catalog.burden import usual_forms
from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.catalog.surveys import surveys
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.linkage import Burden, LinkedSystem, SafetySpot, StandardLink
from student_care_desktop.domain.strategy.systems import FIVE
from student_care_desktop.services.demo.cast import DAY, PAST, YEAR, Cast, Dice
from student_care_desktop.services.demo.strategy_1 import cycle_id, done_pages, signed
from student_care_desktop.storage.units import Reading

__all__ = ["stage_2"]

_NAMES = {
    "guidance": ("ระบบการแนะแนว", "งานแนะแนว", "มาตรฐานการแนะแนว"),
    "drugs": ("ระบบป้องกันสารเสพติด", "งานป้องกันยาเสพติด", "สถานศึกษาสีขาว 5 มาตรการ"),
    "development": ("ระบบกิจกรรมพัฒนาผู้เรียน", "งานกิจกรรมพัฒนาผู้เรียน", "แนวทางการจัดกิจกรรมพัฒนาผู้เรียน"),
    "environment": ("ระบบความปลอดภัยของสภาพสิ่งแวดล้อม", "งานอาคารสถานที่", "สถานศึกษาปลอดภัย 3ป"),
    "rights": ("การคุ้มครองสิทธิเด็กและเยาวชน", "ฝ่ายกิจการนักเรียน", "พระราชบัญญัติคุ้มครองเด็ก พ.ศ. 2546"),
}
_FORMS = ("แบบคัดกรองรายบุคคล", "บันทึกการเยี่ยมบ้าน", "บันทึกโฮมรูม", "ระเบียนสะสม", "แบบส่งต่อ")
_LINKS = (("same", 35), ("partly", 30), ("none", 25), ("", 10))
_PAPERS = 18
_LEAN = {"time": 4, "twice": 4, "home": 3, "clear": 3, "use": 4, "backed": 4, "close": 4, "glad": 3}
_SPOTS = (
    (
        "spot", dt.date(2025, 5, 20), "ทางข้ามหน้าโรงเรียน", "รถแล่นเร็วช่วงเช้า ไม่มีเส้นชะลอ", 4, None,
        "งานจราจร", dt.date(2025, 6, 13),
    ),
    (
        "spot", dt.date(2025, 6, 4), "ห้องน้ำหลังอาคาร 2", "มุมอับ มองไม่เห็นจากทางเดิน", 3, None,
        "งานอาคารสถานที่", None,
    ),
    (
        "accident", dt.date(2025, 8, 19), "สนามบาสเกตบอล", "ลื่นล้มเพราะพื้นเปียก", 2, 1, "งานอนามัย",
        dt.date(2025, 8, 20),
    ),
)
_PAGES = ("systems", "matrix", "burden", "spared", "happiness", "safety", "print")
_DAYS = {PAST: dt.date(2024, 5, 17), YEAR: dt.date(2025, 5, 14)}
_PRESENT = "หัวหน้าทั้งห้าระบบ หัวหน้าระดับ และครูที่ปรึกษา"
_SHARE = 20
"""Children of each teacher, as the list of forms takes it."""


def stage_2(cast: Cast, look: Reading) -> Iterator[Record]:
    """Both years; the papers of the survey only this year."""
    for year in (PAST, YEAR):
        for number, row in enumerate(_rows(cast, year)):
            key = row.id if isinstance(row, LinkedSystem) else cast.id("stage 2", year, number)
            yield replace(row, id=key, cycle_id=cycle_id(cast, year))
        yield from done_pages(cast, year, "strategy_2", _PAGES, _DAYS[year])
        yield signed(cast, year, "strategy_2", _DAYS[year], _PRESENT)


def _rows(cast: Cast, year: int) -> Iterator[CycleRow]:
    dice = cast.dice("stage 2", year)
    systems = [_system(cast, year, place, key) for place, (key, _, _) in enumerate(FIVE, start=1)]
    yield from systems
    yield from _links(dice, systems)
    yield from _burdens()
    if year == YEAR:
        yield from _papers(cast.dice("staff survey"))
        yield from _spots()


def _system(cast: Cast, year: int, place: int, key: str) -> LinkedSystem:
    name, owner, document = _NAMES[key]
    return LinkedSystem(
        id=cast.id("system", year, key), place=place, key=key, name=name, owner=owner, document=document
    )


def _links(dice: Dice, systems: list[LinkedSystem]) -> Iterator[StandardLink]:
    """Most cells are answered, a few are still open."""
    cells = [(one.key, system.id) for one in shipped_indicators().standards for system in systems]
    said = [(cell, link) for cell in cells if (link := dice.one(_LINKS))]
    for place, ((standard, system_id), link) in enumerate(said, start=1):
        form = dice.choice(_FORMS) if link != "none" else ""
        yield StandardLink(place=place, standard=standard, system_id=system_id, link=link, form=form)


def _burdens() -> Iterator[Burden]:
    for place, one in enumerate(usual_forms(), start=1):
        papers = {"child": _SHARE, "class": 1, "case": one.papers}[one.per]
        yield Burden(
            place=place, form=one.title.thai, wanted_by=one.wanted.thai, again=one.again.thai,
            fields=one.fields, same=one.same, times=one.times, papers=papers, minutes=one.minutes,
            decision=one.decision, saved=one.saved,
        )


def _papers(dice: Dice) -> Iterator[SurveySheet]:
    """Each answers about as the others do; some leave a question out."""
    keys = [one.key for one in surveys()["staff"].questions]
    for place in range(1, _PAPERS + 1):
        marks = {key: max(1, min(5, _LEAN[key] + dice.choice((-1, 0, 0, 1)))) for key in keys}
        if dice.chance(0.15):
            del marks[dice.choice(keys)]
        yield SurveySheet(
            place=place, survey="staff", group="teachers", marks=json.dumps(marks),
            day=dice.day(dt.date(2025, 9, 15), DAY),
        )


def _spots() -> Iterator[SafetySpot]:
    for place, (kind, day, where, what, severity, hurt, owner, mended) in enumerate(_SPOTS, start=1):
        yield SafetySpot(
            place=place, kind=kind, day=day, where=where, what=what, severity=severity, hurt=hurt,
            owner=owner, mended=mended,
        )
