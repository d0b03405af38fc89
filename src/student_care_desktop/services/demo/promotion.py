"""Promotion in the demonstration school: activities, talks, plans, awards; one late, one child silent."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from student_care_desktop.domain.learning import Talent
from student_care_desktop.domain.promotion import Activity, Award, Participation, StrengthPlan, Talk
from student_care_desktop.domain.records import Record
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast, Child
from student_care_desktop.services.demo.terms import here
from student_care_desktop.services.demo.troubles import trouble
from student_care_desktop.storage.units import Reading

__all__ = ["promotion"]

_OF_CLASS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("guidance", "กิจกรรมแนะแนว ภาคเรียนที่ 1", {"hours": 20.0, "areas": ("study", "mental")}),
    ("club", "ชุมนุมคนรักหนังสือ", {"hours": 20.0, "areas": ("study", "talent")}),
    ("class", "จิตอาสาพัฒนาโรงเรียน", {"hours": 6.0, "areas": ("mental",)}),
)
_TERM = (dt.date(2025, 5, 20), dt.date(2025, 10, 9))
_ONE_DAY = dt.date(2025, 9, 12)
_CAMP = (dt.date(2025, 8, 23), dt.date(2025, 8, 24))
_LATE = dt.date(2025, 11, 14)
_MOST_IN_CAMP = 40
_FAILED, _CAME, _TALKED, _TALKED_AGAIN = 0.06, 0.94, 0.88, 0.4
_SAID = (
    ("คำชื่นชม", "อาสาช่วยเพื่อนเก็บห้องทุกเย็น เพื่อนในกลุ่มไว้ใจ", "ขอให้เป็นหัวหน้าเวรของห้อง"),
    ("การเรียนและการบ้าน", "อยากเรียนคณิตศาสตร์ให้ดีขึ้น ทำการบ้านไม่ทันเพราะช่วยงานบ้าน", "ส่งการบ้านวันเว้นวัน ครูช่วยดูช่วงพัก"),
    ("จุดแข็งและความสนใจ", "ชอบวาดรูป อยากทำป้ายของห้อง", "รับหน้าที่จัดป้ายนิเทศของห้อง"),
    ("เพื่อนและห้องเรียน", "สนิทกับเพื่อนใหม่แล้ว กล้าพูดหน้าชั้นมากขึ้น", "ลองเป็นตัวแทนกลุ่มนำเสนองาน"),
    ("การเรียนต่อและอาชีพ", "อยากเรียนสายอาชีพ ยังไม่รู้ว่าต้องเตรียมอะไร", "นัดคุยกับครูแนะแนว"),
)
_AWARDS = (
    ("นักเรียนจิตอาสา", "ช่วยงานโรงเรียนสม่ำเสมอ", "โรงเรียน"), ("มารยาทงาม", "ยิ้ม ไหว้ ทักทาย", "โรงเรียน"),
    ("เรียนดี", "ผลการเรียนเฉลี่ยสูงสุดของห้อง", "โรงเรียน"),
)


def promotion(cast: Cast, look: Reading) -> Iterator[Record]:
    """Class by class; then the camp of the school, for children in trouble who are named by nobody."""
    talents = {one.student_id: one for one in look.all(Talent)}
    classes = _classes(cast)
    for number, ((grade, room), children) in enumerate(classes.items()):
        if cast.late(grade, room):
            continue
        yield from _class(cast, cast.classroom_id(YEAR, grade, room), children[:-1], late=number == 0)
        for child in children[:-1]:  # of the last one, nobody has noted a word yet
            yield from _child(cast, child, talents.get(cast.id("student", child.number)))
    yield from _camp(cast, [one for children in classes.values() for one in children[:-1]])


def _classes(cast: Cast) -> Mapping[tuple[int, int], Sequence[Child]]:
    found: defaultdict[tuple[int, int], list[Child]] = defaultdict(list)
    for child in cast.children:
        if here(child, DAY):
            found[child.grade, child.room].append(child)
    return {place: found[place] for place in sorted(found)}


def _class(cast: Cast, room: str, children: Sequence[Child], *, late: bool) -> Iterator[Record]:
    for kind, name, more in _OF_CLASS:
        days = {"first": _ONE_DAY} if kind == "class" else {"first": _TERM[0], "last": _TERM[1]}
        made = _activity(cast, kind, name, room, **days, **more, status="done")
        yield made
        yield from (_part(cast, made, child) for child in children)
    if late:
        made = _activity(
            cast, "life_skill", "ฝึกปฐมพยาบาลเบื้องต้น", room, first=_LATE, hours=3.0, areas=("health", "safety"),
            target="นักเรียนทั้งห้อง",
        )
        yield made
        yield from (_in(cast, made, child) for child in children)


def _activity(cast: Cast, kind: str, name: str, room: str, **more: Any) -> Activity:
    return Activity(
        id=cast.id("activity", kind, room), year_id=cast.year(YEAR)[0].id, classroom_id=room, kind=kind,
        name=name, place="โรงเรียน", owner="ครูที่ปรึกษา", **more,
    )


def _in(cast: Cast, activity: Activity, child: Child, **how: Any) -> Participation:
    return Participation(
        id=cast.id("part", activity.id, child.number), activity_id=activity.id,
        enrollment_id=cast.id("enrollment", child.number, YEAR), **how,
    )


def _part(cast: Cast, activity: Activity, child: Child) -> Participation:
    """Most came; a few did not pass what the curriculum asks, and have fewer hours."""
    dice = cast.dice("part", activity.id, child.number)
    if activity.kind == "class":
        return _in(cast, activity, child, came=dice.chance(_CAME))
    failed = dice.chance(_FAILED * (4 if "study" in trouble(cast, child).areas else 1))
    hours = float(dice.randint(6, 14)) if failed else None
    return _in(cast, activity, child, came=True, hours=hours, passed=not failed)


def _camp(cast: Cast, children: Sequence[Child]) -> Iterator[Record]:
    chosen = [one for one in children if trouble(cast, one).areas & {"mental", "violence", "gaming"}]
    made = _activity(
        cast, "camp", "ค่ายเสริมสร้างความฉลาดทางอารมณ์", "", first=_CAMP[0], last=_CAMP[1], hours=14.0,
        areas=("mental", "violence", "gaming"), target="นักเรียนที่สมัครใจและที่ครูชวน", status="done",
        objective="รู้จักอารมณ์ตนเอง จัดการความเครียด และทำงานร่วมกับเพื่อน", budget=12_000.0,
        measure="แบบทดสอบทักษะอารมณ์ 20 ข้อ", outcome="นักเรียนส่วนใหญ่ได้คะแนนเพิ่มขึ้น กล้าพูดถึงความรู้สึกของตน",
    )
    yield made
    for child in chosen[:_MOST_IN_CAMP]:
        dice = cast.dice("camp", child.number)
        before = dice.randint(6, 13)
        after = min(20, before + dice.randint(0, 7))
        if dice.chance(0.9):
            yield _in(cast, made, child, came=True, before=float(before), after=float(after))
        else:
            yield _in(cast, made, child, came=False, remark="ป่วย")


def _child(cast: Cast, child: Child, talent: Talent | None) -> Iterator[Record]:
    dice, place = cast.dice("promotion", child.number), cast.id("enrollment", child.number, YEAR)
    for term, share, first, last in (
        (1, _TALKED, dt.date(2025, 6, 2), dt.date(2025, 9, 26)),
        (2, _TALKED_AGAIN, dt.date(2025, 11, 3), DAY),
    ):
        if dice.chance(share):
            topic, said, agreed = dice.choice(_SAID)
            yield Talk(
                id=cast.id("talk", child.number, term), enrollment_id=place, term=term, topic=topic,
                said=said, agreed=agreed, day=dice.day(first, last), by="ครูที่ปรึกษา",
            )
    if talent and dice.chance(0.6):
        yield _plan(cast, child, place, talent)
    if dice.chance(0.08):
        title, reason, giver = dice.choice(_AWARDS)
        yield Award(
            id=cast.id("award", child.number), student_id=cast.id("student", child.number), title=title,
            reason=reason, giver=giver, level="โรงเรียน", day=dice.day(*_TERM),
        )


def _plan(cast: Cast, child: Child, place: str, talent: Talent) -> StrengthPlan:
    judged = cast.dice("plan", child.number).chance(0.3)
    return StrengthPlan(
        id=cast.id("plan", child.number), enrollment_id=place, area=talent.area,
        goal=f"พัฒนา{talent.detail}ให้ถึงระดับเขตพื้นที่", activity="ฝึกกับครูทุกวันพุธหลังเลิกเรียน และแสดงในงานของโรงเรียน",
        evidence="ผลงานและภาพถ่าย", evaluator="ครูที่ปรึกษา", due=dt.date(2026, 2, 27),
        result="แสดงในงานวันไหว้ครูได้ดี มั่นใจขึ้น" if judged else "",
        done=dt.date(2025, 10, 3) if judged else None,
    )
