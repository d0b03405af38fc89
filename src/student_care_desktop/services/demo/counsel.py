"""Counselling, protection, a study, a conference of the demonstration school: some late, some half done."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.counsel import (
    CaseStudy,
    Conference,
    ConferenceChild,
    Counselling,
    ProtectionReport,
)
from student_care_desktop.domain.counselling import Seen, Spoken, as_line
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["counsel"]

_AREAS = ("study", "mental", "economy", "health")
_GUIDANCE, _HEADS = "แนะแนว", ("ผู้อำนวยการ", "หัวหน้างานระบบ")
_TALKS: tuple[tuple[tuple[dt.date, dt.date | None, Spoken], ...], ...] = (
    (
        (dt.date(2025, 9, 15), dt.date(2025, 9, 29), Spoken(
            topic="การปรับตัวกับเพื่อนห้องใหม่", content="เล่าว่ายังไม่มีเพื่อนสนิท พักกลางวันอยู่คนเดียวที่ห้องสมุด",
            feeling="พูดเบา สบตาบ้าง ยิ้มเมื่อพูดถึงการวาดรูป", approach="รับฟัง สะท้อนความรู้สึก ชวนหาสิ่งที่ทำได้ดี",
            agreement="ชวนเพื่อนหนึ่งคนวาดรูปด้วยกันที่ชมรมศิลปะ", risk="none",
        )),
        (dt.date(2025, 9, 29), dt.date(2025, 12, 1), Spoken(
            topic="การปรับตัวกับเพื่อน ครั้งติดตาม", content="ไปชมรมแล้วสองครั้ง มีเพื่อนรอเดินกลับบ้านด้วยกัน",
            feeling="แจ่มใสขึ้น เล่าเรื่องเองโดยไม่ต้องถาม", approach="ชื่นชมความพยายาม",
            agreement="ไปชมรมต่อ และช่วยจัดบอร์ดห้อง", risk="none",
        )),
    ),
    (
        (dt.date(2025, 10, 30), dt.date(2025, 11, 13), Spoken(
            topic="นอนไม่หลับและขาดเรียนบ่อย", content="กังวลเรื่องค่าใช้จ่ายที่บ้าน ช่วยแม่ขายของถึงสี่ทุ่ม",
            feeling="เหนื่อย ง่วง น้ำตาคลอเมื่อพูดถึงแม่", approach="รับฟัง วางแผนเวลาร่วมกัน",
            agreement="จดเวลานอนหนึ่งสัปดาห์ ครูประสานเรื่องทุน", risk="watch", risk_note="พักผ่อนน้อยติดต่อกันหลายสัปดาห์",
        )),
    ),
    (
        (dt.date(2025, 11, 18), dt.date(2025, 11, 25), Spoken(
            topic="ทะเลาะกับเพื่อนในกลุ่ม", content="ถูกกันออกจากกลุ่มสนทนา โกรธแล้วไม่อยากมาโรงเรียน",
            feeling="หงุดหงิด ใจเย็นลงเมื่อได้เล่า", approach="แก้ปัญหาทีละขั้น ฝึกพูดความต้องการ",
            agreement="พูดกับเพื่อนหนึ่งคนก่อนวันศุกร์", risk="none",
        )),
    ),
)
_ONE_DAY = dt.timedelta(days=1)
_AT_ONCE = Spoken(
    topic="พูดคุยทันทีหลังเยี่ยมบ้าน", content="เล่าเหตุการณ์ที่บ้านเท่าที่อยากเล่า ตอนนี้ไปอยู่กับป้าแล้ว",
    feeling="กลัวในตอนแรก เบาใจขึ้นเมื่อรู้ว่าไม่ต้องกลับไปคืนนี้", approach="รับฟัง ไม่ซักถาม ดูความปลอดภัยก่อน",
    agreement="ครูที่ปรึกษาโทรหาทุกเย็น ครูแนะแนวประสานผู้อำนวยการ", risk="watch",
)
_SEEN = Seen(
    said="หนูเจ็บหลัง เมื่อคืนโดนตีเพราะกลับบ้านช้า", seen="นั่งตัวเกร็ง ไม่ยอมให้เพื่อนแตะหลัง",
    injuries="รอยช้ำเป็นแนวยาวที่หลังส่วนบน",
)
_REASON = "มาเรียนสายเกือบทุกวันตั้งแต่ต้นภาคเรียน งานค้างหลายวิชา แต่ตั้งใจเรียนเมื่ออยู่ในห้อง"
_SOCIAL = "มีเพื่อนสนิทสองคน เป็นผู้ช่วยครูในวิชาศิลปะ เวลาว่างช่วยยายขายขนมที่ตลาดเช้า"
_EVIDENCE = ("ขาดเรียน 12 วันในหนึ่งเดือน ครูประจำวิชาแจ้งงานค้าง 5 วิชา", "คะแนน SDQ ด้านอารมณ์อยู่กลุ่มมีปัญหา เก็บตัวมากขึ้น")
_RESOLVED = (
    ("ครูที่ปรึกษาเยี่ยมบ้านซ้ำและตกลงเวลามาเรียนกับผู้ปกครอง", dt.date(2025, 11, 14)),
    ("จัดสอนเสริมหลังเลิกเรียนสัปดาห์ละสองวัน", dt.date(2025, 12, 12)),
)


def counsel(cast: Cast, look: Reading) -> Iterator[Record]:
    """Sessions of three children, a report that waits to be made, a study half written, a conference."""
    rows = [row for row in rows_of(look, cast.year(YEAR)[0], None, everybody=False) if row.enrollment.no]
    if len(rows) < 40:
        return
    told, coming = _Told(cast, look), rows[5:36:15]
    yield from told.sessions(coming)
    yield from told.at_once({row.enrollment.id: row for row in rows if row not in coming})
    yield told.report(rows[11])
    yield told.study(rows[7])
    cared = {one.enrollment_id for one in look.all(CareCase, state="open", area=_AREAS) if not one.plan_id}
    heard = [row for row in rows if row.enrollment.id in cared][:2]
    if heard:
        yield from told.conference(heard)


@dataclass(frozen=True, slots=True)
class _Told:
    """Who writes all of it."""

    cast: Cast
    look: Reading

    def _staff(self, *posts: str) -> list[Staff]:
        people = [one for one in self.look.all(Staff) if any(post in one.position for post in posts)]
        return sorted(people, key=lambda one: (one.position, one.name))

    def _counsellor(self) -> str:
        return next((one.name for one in self._staff(_GUIDANCE)), "")

    def sessions(self, rows: Sequence[ClassRow]) -> Iterator[Counselling]:
        """The first child comes as agreed, the second one did not come, the third one comes tomorrow."""
        for row, talks in zip(rows, _TALKS, strict=False):
            for number, (day, next_day, spoken) in enumerate(talks, 1):
                line = as_line(spoken, "guidance", f"{day:%d/%m}/{YEAR} 11:05")
                yield Counselling(
                    id=self.cast.id("session", row.student.number, number), enrollment_id=row.enrollment.id,
                    number=number, day=day, start="10.20", finish="11.00", place="ห้องแนะแนว",
                    asked_by="teacher", counsellor=self._counsellor(), words=self.cast.seal(line),
                    next_day=next_day, status="done",
                )

    def at_once(self, rows: Mapping[str, ClassRow]) -> Iterator[Counselling]:
        """What a home visit found was answered on the day after; other urgent cases wait for an answer."""
        for one in self.look.all(UrgentCase):
            if one.cause.startswith("safety.") and one.opened and one.enrollment_id in rows:
                line = as_line(_AT_ONCE, "guidance", f"{one.opened + _ONE_DAY:%d/%m}/{YEAR} 15:40")
                yield Counselling(
                    id=self.cast.id("session", rows[one.enrollment_id].student.number, 1),
                    enrollment_id=one.enrollment_id, day=one.opened + _ONE_DAY, start="15.00", finish="15.40",
                    place="ห้องแนะแนว", asked_by="teacher", counsellor=self._counsellor(),
                    words=self.cast.seal(line), status="done",
                )

    def report(self, row: ClassRow) -> ProtectionReport:
        """Found this morning, the principal is told, nobody outside the school yet."""
        line = as_line(_SEEN, "homeroom", f"{DAY:%d/%m}/{YEAR} 08:20")
        return ProtectionReport(
            id=self.cast.id("protection", row.student.number), enrollment_id=row.enrollment.id,
            found=f"{DAY}T07:50", found_by="ครูเวรประจำวัน", words=self.cast.seal(line),
            told="ครูแนะแนวและผู้อำนวยการ",
            principal_at=f"{DAY}T08:10", parent="suspected",
            safety="ให้นักเรียนอยู่กับครูพยาบาลที่ห้องพยาบาล",
        )

    def study(self, row: ClassRow) -> CaseStudy:
        """Begun weeks ago, two chapters written."""
        return CaseStudy(
            id=self.cast.id("study", row.student.number), enrollment_id=row.enrollment.id,
            writer=self._counsellor(), begun=dt.date(2025, 10, 20),
            chapters=json.dumps({"reason": _REASON, "social": _SOCIAL}, ensure_ascii=False),
        )

    def conference(self, rows: Sequence[ClassRow]) -> Iterator[Record]:
        """Minutes of two children; one resolution is overdue."""
        people = [*self._staff(_GUIDANCE), *self._staff(*_HEADS)]
        key = self.cast.id("conference", 1)
        named = [
            {"name": one.name, "position": one.position, "came": place != 1}
            for place, one in enumerate(people)
        ]
        yield Conference(
            id=key, year_id=self.cast.year(YEAR)[0].id, number=f"1/{YEAR}", day=dt.date(2025, 10, 31),
            start="15.30", finish="16.40", place="ห้องประชุมเล็ก", chair=people[-1].name if people else "",
            secretary=self._counsellor(), people=json.dumps(named, ensure_ascii=False), status="done",
        )
        for place, (row, evidence, resolved) in enumerate(zip(rows, _EVIDENCE, _RESOLVED, strict=False)):
            yield from self._heard(key, "กข"[place], row, evidence, resolved)

    def _heard(
        self, key: str, code: str, row: ClassRow, evidence: str, resolved: tuple[str, dt.date]
    ) -> Iterator[Record]:
        """One child, its case, and what was resolved."""
        (text, due), place = resolved, row.enrollment.id
        case = self.look.all(CareCase, enrollment_id=place, state="open", area=_AREAS)[0]
        yield ConferenceChild(
            id=self.cast.id("heard", place), conference_id=key, enrollment_id=place, case_id=case.id,
            code=code, presenter=self._counsellor(), evidence=evidence,
            background="อยู่กับยาย พ่อแม่ทำงานต่างจังหวัด",
            done="ครูที่ปรึกษาคุยกับนักเรียนและโทรหาผู้ปกครองสองครั้ง",
            opinions="ครูแนะแนวเห็นว่าควรเริ่มจากเวลานอนและการเดินทาง",
            resolution="ให้ช่วยเหลือในโรงเรียนก่อน ติดตามผลหนึ่งเดือน",
            manager=self._counsellor(), outside=False, consent=True, follow_day=dt.date(2025, 12, 1),
        )
        yield CareAction(
            id=self.cast.id("resolved", place), case_id=case.id, method="parents", text=text,
            owner="ครูที่ปรึกษา", due=due, source=key,
        )
