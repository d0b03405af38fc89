"""Stage 3 of the demonstration school: who was asked, what they think, what was decided; both years signed.

This year one of those who gave opinions has been taken off the list; the opinions stand with the group.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.catalog.measures import ready_measures
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.strategy.agreement import (
    AgreedIndicator,
    Measure,
    Opinion,
    Stakeholder,
    Trainee,
    Training,
)
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.strategy.levels import level_texts
from student_care_desktop.domain.thai import ERA
from student_care_desktop.services.demo.cast import PAST, YEAR, Cast, Dice
from student_care_desktop.services.demo.classes import staff
from student_care_desktop.services.demo.strategy_1 import cycle_id, done_pages, signed
from student_care_desktop.storage.units import Reading

__all__ = ["stage_3"]

_CONCERNED = (
    ("นางสมจิต สอนดี", "teachers", "หัวหน้าระดับชั้น", True),
    ("นายประเสริฐ ใจเย็น", "teachers", "ครูแนะแนว", True),
    ("นางบุญมี มีสุข", "parents", "ประธานเครือข่ายผู้ปกครอง", True),
    ("นายสมหมาย ขยันงาน", "parents", "ผู้ปกครอง", True),
    ("นางสาวแก้ว ใจใส", "students", "ประธานสภานักเรียน", True),
    ("นายกล้า พูดจริง", "students", "สภานักเรียน", True),
    ("นายทองคำ มั่นคง", "board", "ประธานคณะกรรมการสถานศึกษา", True),
    ("พระครูสุขใจ", "community", "เจ้าอาวาส", True),
    ("นางอารี พร้อมช่วย", "agencies", "โรงพยาบาลส่งเสริมสุขภาพตำบล", True),
    ("นายสุรชัย ยุติธรรม", "agencies", "สถานีตำรวจ", False),
)
_GONE = "นายสมหมาย ขยันงาน"
"""Gave opinions this year, and was taken off the list later."""
_DECIDED = {
    "gpa": ("adjust", "ปรับเป้าหมายให้พอดีกับผลปีก่อน", 2.6),
    "tools_ready": ("drop", "ประเมินรวมกับงานแผนของโรงเรียนแล้ว", None),
    "attends": ("adjust", "ผู้ปกครองขอให้เริ่มจากร้อยละ 95", 95.0),
}
_VERDICTS = (("use", 80), ("adjust", 15), ("drop", 5))
_MARKS = ((5, 40), (4, 40), (3, 16), (2, 4))
_OWNERS = {"helping": "งานแนะแนว", "rights": "ฝ่ายกิจการนักเรียน", "secrecy": "หัวหน้างานระบบดูแลช่วยเหลือนักเรียน"}
_TRAININGS = (
    ("ทบทวนการดูแลช่วยเหลือ 5 ขั้นตอนและการคัดกรอง", (5, 14), 6.0, "หัวหน้างานระบบดูแลช่วยเหลือนักเรียน", 11.4, 16.8),
    ("การคุ้มครองสิทธิเด็กและการรักษาความลับ", (6, 7), 3.0, "วิทยากรจากบ้านพักเด็กและครอบครัว", 9.2, 14.1),
)
_ABSENT, _LATE_COMER = 0.12, 0.08
_PAGES = (
    "stakeholders", "indicators", "opinions", "decisions", "measures", "knowledge", "trainees", "print",
)
_DAYS = {PAST: dt.date(2024, 5, 24), YEAR: dt.date(2025, 5, 22)}
_PRESENT = "ผู้แทนครู ผู้ปกครอง นักเรียน คณะกรรมการสถานศึกษา ชุมชน และหน่วยงาน รวม 9 คน"
_NUMBERS = {PAST: "4/2567", YEAR: "5/2568"}


def stage_3(cast: Cast, look: Reading) -> Iterator[Record]:
    """Both years; opinions only this year."""
    for year in (PAST, YEAR):
        places = Counter[type]()
        for number, row in enumerate(_rows(cast, year)):
            places[type(row)] += 1
            named = isinstance(row, Stakeholder | Training)
            yield replace(
                row, id=row.id if named else cast.id("stage 3", year, number),
                cycle_id=cycle_id(cast, year), place=places[type(row)],
            )
        yield from done_pages(cast, year, "strategy_3", _PAGES, _DAYS[year])
        yield replace(
            signed(cast, year, "strategy_3", _DAYS[year], _PRESENT), number=_NUMBERS[year]
        )


def _rows(cast: Cast, year: int) -> Iterator[CycleRow]:
    concerned = [_stakeholder(cast, year, place) for place in range(1, len(_CONCERNED) + 1)]
    yield from (one for one in concerned if year == PAST or one.name != _GONE)
    agreed = tuple(_agreed(year))
    yield from agreed
    if year == YEAR:
        yield from _opinions(cast.dice("opinions"), concerned, agreed)
    yield from _measures(year)
    yield from _trainings(cast, year)


def _stakeholder(cast: Cast, year: int, place: int) -> Stakeholder:
    name, group, position, came = _CONCERNED[place - 1]
    return Stakeholder(
        id=cast.id("stakeholder", year, place), place=place, name=name, group=group, position=position,
        invited=True, came=came,
    )


def _agreed(year: int) -> Iterator[AgreedIndicator]:
    say = tongue("th")
    for place, one in enumerate(shipped_indicators().used, start=1):
        five, four, three, two, lowest = (say(words) for words in level_texts(one))
        said = _DECIDED if year == YEAR else {}
        decision, reason, target = said.get(one.key, ("use", "", None))
        yield AgreedIndicator(
            place=place, indicator=one.key, name=say(one.title), standard=one.standard,
            target=target or one.target, level_5=five, level_4=four, level_3=three, level_2=two,
            level_1=lowest, decision=decision, reason=reason,
        )


def _opinions(
    dice: Dice, concerned: Sequence[Stakeholder], agreed: Sequence[AgreedIndicator]
) -> Iterator[Opinion]:
    """Of everybody who came, about most indicators; the one who is gone is named no more."""
    for person in (one for one in concerned if one.came):
        for indicator in agreed:
            if dice.chance(_ABSENT):
                continue
            yield Opinion(
                stakeholder_id="" if person.name == _GONE else person.id, group=person.group,
                indicator=indicator.indicator, suitable=dice.one(_MARKS), feasible=dice.one(_MARKS),
                verdict=dice.one(_VERDICTS),
            )


def _measures(year: int) -> Iterator[Measure]:
    """The ready ones of stage 3."""
    found = [one for one in ready_measures() if one.kind != "work"]
    for place, one in enumerate(found, start=1):
        yield Measure(
            place=place, kind=one.kind, title=one.title.thai, text=one.text.thai,
            owner=_OWNERS.get(one.kind, ""), starts=_DAYS[year],
        )


def _trainings(cast: Cast, year: int) -> Iterator[Training | Trainee]:
    dice, people = cast.dice("trainees", year), [one for one in staff(cast) if one.status == "working"]
    for place, (topic, (month, day), hours, speaker, before, after) in enumerate(_TRAININGS, start=1):
        key = cast.id("training", year, place)
        yield Training(
            id=key, place=place, kind="refresh", topic=topic, day=dt.date(year - ERA, month, day),
            hours=hours, speaker=speaker, before=before, after=after, certificate=True,
        )
        yield from _there(dice, key, people)


def _there(dice: Dice, training: str, people: Sequence[Staff]) -> Iterator[Trainee]:
    """Nearly everybody; some come for a part of it."""
    for one in people:
        if not dice.chance(_ABSENT):
            hours = 2.0 if dice.chance(_LATE_COMER) else None
            yield Trainee(training_id=training, staff_id=one.id, hours=hours)
