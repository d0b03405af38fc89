"""Behaviour of the demonstration school: most have no entry, a few some; slips are asked and still out."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

from student_care_desktop.catalog.behaviour import shipped_rules
from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.counsel import VIEW_AREAS, TeacherView
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast, Dice
from student_care_desktop.services.demo.troubles import trouble
from student_care_desktop.storage.units import Reading

__all__ = ["conduct"]

_FIRST = dt.date(2025, 5, 19)
_OFTEN = (("late", 6), ("dress", 4), ("absent", 2), ("aggression", 1), ("truancy", 1), ("smoking", 0.5))
_GOOD = (("volunteer", 5), ("honesty", 1), ("honour", 1))
_DETAILS = {
    "late": "มาหลังเคารพธงชาติ", "dress": "ไม่สวมถุงเท้าตามระเบียบ", "absent": "ขาดเรียนไม่มีใบลา",
    "aggression": "ผลักเพื่อนในแถว", "truancy": "ออกนอกโรงเรียนช่วงพักกลางวัน", "smoking": "พบบุหรี่ไฟฟ้าในกระเป๋า",
    "volunteer": "ช่วยจัดห้องสมุด", "honesty": "เก็บกระเป๋าเงินได้และส่งคืน", "honour": "ได้รางวัลระดับอำเภอ",
}
_MEASURES = ((-10, "warning"), (-30, "points"), (-101, "probation"))
_TEACHERS = (("ครูคณิตศาสตร์", "คณิตศาสตร์"), ("ครูพลศึกษา", "พลศึกษา"), ("ครูภาษาอังกฤษ", "ภาษาอังกฤษ"))
_CODES = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_GOOD_WORDS = ("ช่วยเพื่อนเสมอ", "ตั้งใจทำงานกลุ่ม", "เล่นกีฬาเก่ง")


def conduct(cast: Cast, look: Reading) -> Iterator[Record]:
    """Entries by what troubles a child; slips for the children whose screening found something."""
    here = {one.id for one in look.all(Enrollment, status="studying")}
    screened = {one.enrollment_id for one in look.all(Screening) if one.signs}
    for child in cast.children:
        place = cast.id("enrollment", child.number, YEAR)
        if place not in here:
            continue
        dice = cast.dice("conduct", child.number)
        level = trouble(cast, child).level
        yield from _entries(dice, place, 3 if level == "problem" else 1 if level else 0)
        if place in screened and dice.chance(0.08):
            yield from _views(dice, place)


def _entries(dice: Dice, place: str, most: int) -> Iterator[Record]:
    law = shipped_rules()
    bad = dice.randint(0, most) if most else int(dice.chance(0.04))
    keys = [*(dice.one(_OFTEN) for _ in range(bad)), *([dice.one(_GOOD)] if dice.chance(0.12) else [])]
    for key in keys:
        rule, day = law.rule(key), dice.day(_FIRST, DAY)
        points = rule.points if rule else -5
        measure = "" if points > 0 else next(name for least, name in _MEASURES if points > least)
        yield BehaviourEntry(
            id=dice.id(), enrollment_id=place, day=day, rule=key, points=points, detail=_DETAILS[key],
            reporter="ครูเวรประจำวัน", measure=measure,
            until=day + dt.timedelta(days=120) if measure == "probation" else None,
            parent_told=day if points <= -10 and dice.chance(0.7) else None,
        )


def _views(dice: Dice, place: str) -> Iterator[Record]:
    """Two views came back, one slip is still out."""
    for number, (teacher, subject) in enumerate(_TEACHERS):
        asked = dice.day(dt.date(2025, 9, 1), dt.date(2025, 11, 10))
        back = number < 2
        yield TeacherView(
            id=dice.id(), enrollment_id=place, code="".join(dice.choice(_CODES) for _ in range(5)),
            teacher=teacher, subject=subject, asked=asked, day=asked + dt.timedelta(days=2) if back else None,
            marks=json.dumps({key: dice.randint(1, 3) for key, _ in VIEW_AREAS}) if back else "{}",
            good=dice.choice(_GOOD_WORDS) if back else "",
        )
