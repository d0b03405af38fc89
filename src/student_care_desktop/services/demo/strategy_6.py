"""Stage 6 of the demonstration school: visits done, answered, late and planned; thanks; marks of teachers.

This year one class was visited and its teacher has not answered, and one visit is overdue.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from student_care_desktop.catalog.supervising import supervising
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Adviser, Classroom, Staff, Term
from student_care_desktop.domain.strategy.agreement import Trainee, Training
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.strategy.supervision import Coordination, Praise, Supervision, TeacherRating
from student_care_desktop.domain.strategy.walks import days_of, proposed
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services.demo.cast import DAY, PAST, YEAR, Cast, Dice
from student_care_desktop.services.demo.strategy_1 import cycle_id, done_pages, signed
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.storage.units import Reading

__all__ = ["stage_6"]

_SUPERVISOR = "รองผู้อำนวยการกลุ่มบริหารงานบุคคล"
_TOPICS = {1: "การรู้จักนักเรียนและการคัดกรอง", 2: "การช่วยเหลือและการติดตามผล"}
_GOOD = ("บันทึกโฮมรูมสม่ำเสมอ", "เยี่ยมบ้านพร้อมภาพถ่ายและบันทึกครบ", "ใช้ผลคัดกรองวางแผนช่วยเหลือรายคน")
_IMPROVE = ("ยังเยี่ยมบ้านไม่ครบ", "ควรติดตามแฟ้มดูแลให้ตรงกำหนด", "ควรพูดคุยรายคนให้ครบทุกคน")
_ADVICE = ("จัดตารางเยี่ยมบ้านช่วงเย็นร่วมกับครูคู่ชั้น", "กำหนดวันติดตามผลไว้ในโปรแกรม แล้วดูหน้าวันนี้ทุกเช้า")
_REPLY = "รับทราบ จะดำเนินการให้ครบภายในเดือนนี้"
_CONTACTS = (
    (6, 12, "โรงพยาบาลส่งเสริมสุขภาพตำบล", "meeting", "ตรวจสุขภาพและคัดกรองสายตา", "กำหนดตรวจทุกชั้นในเดือนกรกฎาคม"),
    (7, 3, "คณะกรรมการเครือข่ายผู้ปกครอง", "meeting", "ดูแลจุดเสี่ยงหน้าโรงเรียน", "จัดเวรผู้ปกครองเช้าและเย็น"),
    (9, 18, "สถานีตำรวจภูธร", "phone", "ตรวจร้านเกมรอบโรงเรียน", "ลงตรวจร่วมกันเดือนละครั้ง"),
)
_PRAISE = (
    ("certificate", "เป็นแบบอย่างในการเยี่ยมบ้านและช่วยเหลือนักเรียน", (8, 12)),
    ("thanks", "เสียสละเวลาดูแลนักเรียนกลุ่มเสี่ยงนอกเวลาเรียน", (9, 26)),
    ("award", "ครูที่ปรึกษาดีเด่นด้านการคัดกรอง", (10, 3)),
)
_TRAININGS = (
    ("การให้คำปรึกษาเบื้องต้นสำหรับครูที่ปรึกษา", (7, 19), 6.0), ("การใช้โปรแกรมดูแลช่วยเหลือนักเรียน", (5, 20), 3.0),
)
_PAGES = ("calendar", "visits", "coordination", "morale", "development", "teachers", "print")


def stage_6(cast: Cast, look: Reading) -> Iterator[Record]:
    """Both years; last year everything was done and signed."""
    for year in (PAST, YEAR):
        rooms = in_order(look.all(Classroom, year_id=cast.year(year)[0].id))
        for number, row in enumerate(_rows(cast, look, year, rooms)):
            key = row.id if isinstance(row, Training) else cast.id("stage 6", year, number)
            yield replace(row, id=key, cycle_id=cycle_id(cast, year))
    yield from done_pages(cast, PAST, "strategy_6", _PAGES, dt.date(2025, 3, 14))
    yield signed(cast, PAST, "strategy_6", dt.date(2025, 3, 17), "คณะผู้นิเทศ หัวหน้าระดับ และครูที่ปรึกษา")
    yield from done_pages(cast, YEAR, "strategy_6", ("calendar", "coordination"), dt.date(2025, 6, 5))


def _rows(cast: Cast, look: Reading, year: int, rooms: Sequence[Classroom]) -> Iterator[CycleRow]:
    dice, first = cast.dice("stage 6", year), year - 543
    yield from _numbered(_visits(dice, look, year, rooms))
    for place, (month, day, whom, channel, topic, result) in enumerate(_CONTACTS, 1):
        yield Coordination(
            place=place, day=dt.date(first, month, day), whom=whom, channel=channel, topic=topic,
            result=result,
        )
    people = _advisers(look, rooms)
    for place, ((kind, reason, (month, day)), person) in enumerate(zip(_PRAISE, people, strict=False), 1):
        yield Praise(
            place=place, kind=kind, staff_id=person.id, name=person.name, reason=reason,
            day=dt.date(first, month, day),
        )
    for place, (topic, (month, day), hours) in enumerate(_TRAININGS, 1):
        made = Training(
            id=cast.id("development", year, place), place=place, kind="develop", topic=topic, hours=hours,
            day=dt.date(first, month, day), speaker="ศึกษานิเทศก์", certificate=True,
        )
        yield made
        for person in people[: len(people) - 2 * place]:
            yield Trainee(place=500 + place, training_id=made.id, staff_id=person.id)
    yield from _marks(dice, people[:6], dt.date(first, 9, 30))


def _visits(dice: Dice, look: Reading, year: int, rooms: Sequence[Classroom]) -> Iterator[Supervision]:
    """Twice each class; what lies before today is done but for one, and answered but for one."""
    if not rooms:
        return
    advisers = advisers_by_class(look, rooms)
    terms = {one.number: one for one in look.all(Term, year_id=rooms[0].year_id)}
    days = {at: days_of(terms.get(at), dt.date(year - 543, 5, 16), at) for at in (1, 2)}
    pairs = [(room, ", ".join(one.name for one in advisers.get(room.id, ()))) for room in rooms]
    planned = proposed(pairs, (), days, _SUPERVISOR)
    past = [one for one in planned if one.day and one.day <= DAY]
    for one in planned:
        topic = replace(one, topic=_TOPICS[one.round or 1])
        if one not in past or (year == YEAR and one is past[-1]):
            yield topic
        else:
            silent = year == YEAR and one is past[0]
            yield _done(dice, look, topic, silent=silent)


def _done(dice: Dice, look: Reading, visit: Supervision, *, silent: bool) -> Supervision:
    count = len(look.all(Enrollment, classroom_id=visit.classroom_id, status="studying"))
    items = supervising().items
    named = [one.indicator for one in items if one.indicator]
    gaps = {key: [count - dice.randrange(min(count, 4) + 1), count] for key in named}
    checks = {
        one.key: {"found": dice.chance(0.85), "level": dice.choice((3, 4, 4, 5)), "note": ""} for one in items
    }
    day = visit.day or DAY
    made = replace(
        visit, state="done", checks=json.dumps(checks, ensure_ascii=False), gaps=json.dumps(gaps),
        good=dice.choice(_GOOD), improve=dice.choice(_IMPROVE), advice=dice.choice(_ADVICE),
        next_day=day + dt.timedelta(days=28),
    )
    if silent:
        return made
    return replace(made, state="replied", reply=_REPLY, replied=min(day + dt.timedelta(days=3), DAY))


def _advisers(look: Reading, rooms: Sequence[Classroom]) -> list[Staff]:
    people = {one.id: one for one in look.all(Staff)}
    keys = [
        one.staff_id for room in rooms
        for one in sorted(look.all(Adviser, classroom_id=room.id), key=lambda each: each.place)
    ]
    return [people[key] for key in dict.fromkeys(keys) if key in people]


def _marks(dice: Dice, people: Sequence[Staff], day: dt.date) -> Iterator[TeacherRating]:
    """Three judged most, of the last one only the deputy."""
    keys, place = [key for key, _ in supervising().criteria], 0
    for at, person in enumerate(people, 1):
        for role in ("deputy", "head", "grade")[: 1 if at == len(people) else 3]:
            place += 1
            yield TeacherRating(
                place=place, staff_id=person.id, role=role, evaluator=_SUPERVISOR if role == "deputy" else "",
                day=day, marks=json.dumps({key: dice.choice((3, 4, 4, 5, 5)) for key in keys}),
            )


def _numbered(visits: Iterator[Supervision]) -> Iterator[Supervision]:
    for place, one in enumerate(visits, 1):
        yield replace(one, place=place)
