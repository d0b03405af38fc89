"""Stage 1 of the demonstration school: complete and signed, in the year before and this year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.strategy.cycles import Cycle, StagePage, StageSign
from student_care_desktop.domain.strategy.direction import Factor, Need, Policy, Strategy
from student_care_desktop.services.access import HEAD
from student_care_desktop.services.demo.cast import PAST, YEAR, Cast
from student_care_desktop.services.demo.classes import school
from student_care_desktop.services.strategy.found import found_in
from student_care_desktop.storage.units import Reading

__all__ = ["cycle_id", "done_pages", "signed", "stage_1"]

_NEEDS = (
    # source, area, text, severity, urgency, chosen
    ("learners", "mental", "นักเรียนกลุ่มเสี่ยงหรือมีปัญหา: สุขภาพจิตและพฤติกรรม", 5, 4, True),
    ("learners", "study", "นักเรียนกลุ่มเสี่ยงหรือมีปัญหา: การเรียน", 4, 5, True),
    ("learners", "gaming", "นักเรียนกลุ่มเสี่ยงหรือมีปัญหา: การติดเกม", 3, 3, False),
    ("community", "", "มีร้านเกมและแหล่งมั่วสุมในชุมชนรอบโรงเรียน", 3, 3, False),
    ("society", "", "ครอบครัวแยกทางและเด็กอยู่กับปู่ย่าตายายเพิ่มขึ้น", 4, 3, True),
    ("others", "", "ผู้ปกครองอยากให้ครูแจ้งผลการช่วยเหลือเร็วขึ้น", 3, 4, True),
)
_POLICIES = (
    (
        "พาน้องกลับมาเรียน", "กระทรวงศึกษาธิการ", 2565, "ติดตามนักเรียนที่หลุดจากระบบกลับเข้าเรียน",
        "ยังไม่มีผู้รับผิดชอบรายตำบล",
    ),
    (
        "สถานศึกษาปลอดภัย (MOE Safety School)", "กระทรวงศึกษาธิการ", 2564,
        "มีมาตรการ 3ป และทะเบียนจุดเสี่ยง", "ทะเบียนจุดเสี่ยงยังไม่เป็นปัจจุบัน",
    ),
    (
        "สถานศึกษาสีขาว ปลอดยาเสพติดและอบายมุข", "สพฐ.", 2566,
        "มีข้อมูลนักเรียนรายบุคคลทั้งสองภาคเรียน", "ครูต้องกรอกข้อมูลซ้ำกับแบบคัดกรอง",
    ),
)
_FACTORS = (
    ("strength", "management", "มีคณะกรรมการระบบดูแลฯ ครบสามทีมและประชุมทุกภาคเรียน", 0.6, 4),
    ("strength", "man", "ครูที่ปรึกษารู้จักนักเรียนและเยี่ยมบ้านครบเกือบทุกห้อง", 0.4, 5),
    ("weakness", "man", "ครูแนะแนวมีน้อยเมื่อเทียบกับจำนวนนักเรียน", 0.7, 3),
    ("weakness", "material", "ห้องให้คำปรึกษายังไม่เป็นส่วนตัว", 0.3, 2),
    ("chance", "social", "ผู้ปกครองและวัดในชุมชนให้ความร่วมมือดี", 0.5, 4),
    ("chance", "politics", "นโยบายต้นสังกัดให้งบกิจกรรมพัฒนาผู้เรียน", 0.5, 3),
    ("threat", "economy", "รายได้ครัวเรือนไม่แน่นอน", 0.6, 4),
    ("threat", "technology", "นักเรียนเข้าถึงพนันและสื่อไม่เหมาะสมออนไลน์ได้ง่าย", 0.4, 4),
)
_VISION = "นักเรียนทุกคนมีครูที่รู้จัก รับฟัง และช่วยเหลือทันเวลา ด้วยความร่วมมือของบ้าน วัด และโรงเรียน"
_MISSION = (
    "รู้จักนักเรียนเป็นรายบุคคลครบทุกคน\nคัดกรองและช่วยเหลือให้ตรงกับปัญหา\nสร้างความสุขในการเรียนรู้และการทำงาน"
)
_AIMS = "นักเรียนกลุ่มเสี่ยงและมีปัญหาได้รับการดูแลทุกคน\nไม่มีนักเรียนออกกลางคัน"
_STRATEGIES = (
    ("ดูแลสุขภาพใจให้ทันเวลา", "สุขภาพจิตและพฤติกรรม", "นักเรียนกลุ่มเสี่ยงและมีปัญหาที่มีแผนช่วยเหลือ", 62.0, 80.0, 90.0, 100.0),
    ("เรียนทันทุกคน", "การเรียน", "ผ่านเกณฑ์ทุกรายวิชา", 71.0, 80.0, 85.0, 90.0),
    ("บ้านกับโรงเรียนเป็นทีมเดียวกัน", "ผู้ปกครองอยากให้แจ้งผลเร็วขึ้น", "ผู้ปกครองที่เข้าประชุมชั้นเรียน", 68.0, 80.0, 85.0, 90.0),
)
_PRESENT = "ผู้อำนวยการ รองผู้อำนวยการ หัวหน้าระดับทุกระดับ ครูแนะแนว ผู้แทนผู้ปกครองและชุมชน 3 คน"
_SCREENED, _TALKED = "การคัดกรอง ปี 2567", "ที่ประชุมครูและผู้แทนผู้ปกครอง"
_PAGES = ("found", "needs", "policies", "potential", "direction", "strategies", "print")
_DAYS = {PAST: dt.date(2024, 5, 10), YEAR: dt.date(2025, 5, 9)}


def cycle_id(cast: Cast, year: int) -> str:
    """The key of the cycle of a year."""
    return cast.id("cycle", year)


def stage_1(cast: Cast, look: Reading) -> Iterator[Record]:
    """The cycle of both years with its direction; the year before has no weights."""
    for year in (PAST, YEAR):
        yield Cycle(
            id=cycle_id(cast, year), year_id=cast.year(year)[0].id, vision=_VISION, mission=_MISSION,
            aims=_AIMS,
        )
        rows = [*_needs(look, cast.year(year)[0], year), *_rows(year)]
        for number, row in enumerate(rows):
            yield replace(row, id=cast.id("stage 1", year, number), cycle_id=cycle_id(cast, year))
        yield from done_pages(cast, year, "strategy_1", _PAGES, _DAYS[year])
        yield signed(cast, year, "strategy_1", _DAYS[year], _PRESENT)


def _needs(look: Reading, year: Year, number: int) -> Iterator[Need]:
    """What the records told by then: this year's plan was made of last year's screening."""
    told = {one.key: one for one in found_in(look, replace(year, number=PAST), may_see=True)}
    for place, (source, area, text, severity, urgency, chosen) in enumerate(_NEEDS, start=1):
        part = told[area].telling if number == YEAR and area in told else None
        yield Need(
            place=place, source=source, area=area, text=text, severity=severity, urgency=urgency,
            chosen=chosen or None, evidence=_SCREENED if part else _TALKED, counted=True if part else None,
            size=part.size if part else None, of=part.of if part else None,
        )


def _rows(year: int) -> Iterator[Policy | Factor | Strategy]:
    for place, (name, agency, since, asks, gap) in enumerate(_POLICIES, start=1):
        yield Policy(place=place, name=name, agency=agency, year=since, asks=asks, gap=gap)
    for place, (side, aspect, text, weight, score) in enumerate(_FACTORS, start=1):
        weighed = {"aspect": aspect, "weight": weight, "score": score} if year == YEAR else {}
        yield Factor(place=place, side=side, text=text, **weighed)  # type: ignore[arg-type]
    for place, (text, answers, indicator, *figures) in enumerate(_STRATEGIES, start=1):
        baseline, first, second, third = figures
        yield Strategy(
            place=place, text=text, answers=answers, indicator=indicator, baseline=baseline, first=first,
            second=second, third=third,
        )


def done_pages(
    cast: Cast, year: int, stage: str, pages: tuple[str, ...], day: dt.date
) -> Iterator[StagePage]:
    """These pages of a stage are done."""
    for page in pages:
        yield StagePage(
            id=cast.id("page", year, stage, page), cycle_id=cycle_id(cast, year), stage=stage, page=page,
            done=True, by=HEAD, day=day,
        )


def signed(cast: Cast, year: int, stage: str, day: dt.date, present: str) -> StageSign:
    """The principal has signed a stage."""
    facts = school(cast)
    return StageSign(
        id=cast.id("sign", year, stage), cycle_id=cycle_id(cast, year), stage=stage, day=day,
        by=facts.principal, position=facts.principal_position, meeting=day - dt.timedelta(days=3),
        present=present, board="เห็นชอบ", account=HEAD, at=dt.datetime.combine(day, dt.time(15)).isoformat(),
    )
