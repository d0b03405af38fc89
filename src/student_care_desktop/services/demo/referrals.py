"""Referrals of the demonstration school: answered, silent, sent back, waiting, refused, followed up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.catalog.agencies import seeds
from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.referral_moves import Move, moved
from student_care_desktop.domain.referrals import Agency, Approval, Referral, ReferralStep
from student_care_desktop.domain.school import Classroom, Staff
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.storage.units import Reading

__all__ = ["referrals"]

Path = tuple[tuple[str, int, str], ...]
"""The states it went into, how many days before today, and with what words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One referral; ``to`` is a receiver inside or the key of a kind of agency."""

    area: str
    to: str
    problem: str
    helped: str
    asked: str
    path: Path
    kind: str = "external"
    urgency: str = "normal"
    chosen: tuple[str, ...] = ()
    consent: str = "given"
    since: str = "ต้นภาคเรียน"


_STORIES = (
    Story(
        kind="internal", area="study", to="guidance", problem="ขาดเรียนวันจันทร์บ่อย ส่งงานไม่ครบ 4 วิชา",
        helped="ครูที่ปรึกษาพูดคุย 2 ครั้ง โทรหาผู้ปกครอง 1 ครั้ง", asked="พูดคุยและหาสาเหตุที่ไม่อยากมาโรงเรียน",
        chosen=("learning", "contact"),
        path=(
            ("sent", 25, ""), ("received", 24, ""), ("helping", 20, "นัดพบสัปดาห์ละครั้ง"),
            ("answered", 6, "นักเรียนต้องดูแลน้องตอนแม่ขายของ ตกลงกับแม่เรื่องเวลาแล้ว มาเรียนครบสองสัปดาห์"),
        ),
    ),
    Story(
        kind="internal", area="mental", to="guidance", problem="เก็บตัว ไม่เข้ากลุ่ม ร้องไห้ในห้องน้ำสองครั้ง",
        helped="เพื่อนที่ปรึกษานั่งเป็นเพื่อน ครูที่ปรึกษาคุยตอนพักกลางวัน", asked="ประเมินและให้คำปรึกษา",
        chosen=("screening", "sheets"), urgency="urgent", path=(("sent", 9, ""),),
    ),
    Story(
        kind="internal", area="health", to="nurse", problem="ปวดท้องและขอกลับบ้านเกือบทุกสัปดาห์",
        helped="ให้นอนพักห้องพยาบาลสามครั้ง", asked="ตรวจเบื้องต้นและแนะนำว่าควรพบแพทย์หรือไม่", chosen=("health",),
        path=(("sent", 7, ""), ("returned", 5, "ขอวันที่ปวดและอาหารที่กินก่อนปวด จะได้ดูรูปแบบได้"),),
    ),
    Story(
        area="special_needs", to="special_ed", problem="อ่านสะกดคำไม่ได้ คัดกรองพบแนวโน้มบกพร่องทางการเรียนรู้",
        helped="สอนซ่อมเสริมการอ่านตัวต่อตัวหนึ่งภาคเรียน", asked="ตรวจประเมินและแนะนำแผนการจัดการศึกษา",
        chosen=("learning", "screening", "health"), path=(("waiting", 24, ""), ("sent", 20, "")),
    ),
    Story(
        area="mental", to="hospital", problem="คะแนนด้านอารมณ์สูง นอนไม่หลับติดต่อกันหลายสัปดาห์",
        helped="ครูแนะแนวให้คำปรึกษา 4 ครั้ง ผู้ปกครองพาพบ รพ.สต. แล้ว", asked="ตรวจประเมินโดยจิตแพทย์เด็ก",
        chosen=("contact", "health", "sheets"), urgency="urgent", path=(("waiting", 3, ""),),
    ),
    Story(
        area="economy", to="foundation", problem="ยายเลี้ยงหลานสามคน รายได้ไม่พอค่าอาหารและค่ารถ",
        helped="โรงเรียนให้ทุนอาหารกลางวันและเครื่องแบบ", asked="ขอทุนการศึกษาต่อเนื่อง", chosen=("contact", "visit"),
        path=(
            ("waiting", 60, ""), ("sent", 56, ""), ("received", 49, ""),
            ("refused", 40, "งบประมาณปีนี้เต็มแล้ว แนะนำให้ยื่นใหม่เดือนพฤษภาคม"),
        ),
    ),
    Story(
        area="gaming", to="psychiatric", problem="เล่นเกมถึงตีสามทุกคืน หลับในห้องเรียน",
        helped="ทำข้อตกลงเวลาเล่นกับผู้ปกครองแล้ว ไม่เป็นผล", asked="ประเมินภาวะติดเกม", consent="refused",
        path=(("no_consent", 12, "ผู้ปกครองขอดูแลเองก่อนหนึ่งเดือน โรงเรียนนัดคุยอีกครั้งวันที่ 12 ธันวาคม"),),
    ),
    Story(
        area="mental", to="hospital", problem="ซึมเศร้าหลังบิดาเสียชีวิต ไม่พูดกับใคร",
        helped="ครูแนะแนวดูแลใกล้ชิด เยี่ยมบ้านสองครั้ง", asked="ตรวจรักษาภาวะซึมเศร้า",
        chosen=("contact", "health", "sheets", "screening"), urgency="urgent", since="เดือนเมษายน",
        path=(
            ("waiting", 192, ""), ("sent", 192, ""), ("received", 189, "นัดพบแพทย์วันที่ 20 พฤษภาคม"),
            ("answered", 187, "แพทย์วินิจฉัยและให้ยา นัดทุกเดือน ขอให้โรงเรียนสังเกตการนอนและการกิน"),
            ("following", 154, "กินยาสม่ำเสมอ เริ่มยิ้มและเล่นกับเพื่อน"),
            ("following", 94, "ผลการเรียนดีขึ้น แพทย์ลดยา"),
        ),
    ),
    Story(
        area="sexual", to="oscc", problem="เล่าให้ครูที่ไว้ใจฟังว่าถูกชวนไปพบคนแปลกหน้าทางออนไลน์", helped="ครูอยู่เป็นเพื่อน "
        "แจ้งครูแนะแนวและผู้อำนวยการในวันเดียวกัน", asked="ให้การคุ้มครองและตรวจร่างกาย", consent="law",
        chosen=("contact", "restricted"), urgency="emergency", since="สัปดาห์นี้",
        path=(("waiting", 4, ""), ("sent", 4, ""), ("received", 3, "รับไว้แล้ว นักสังคมสงเคราะห์ติดต่อกลับ")),
    ),
)
_BY_OTHERS = ("received", "helping", "answered", "returned")
_LAW = "ผู้ปกครองอาจเกี่ยวข้อง พ.ร.บ.คุ้มครองเด็ก พ.ศ. 2546 มาตรา 29 ให้แจ้งโดยมิชักช้า"


def referrals(cast: Cast, look: Reading) -> Iterator[Record]:
    """A story for each of a few children, with every dated step; as many as there are children."""
    places = _children(cast, look)
    used = {seed.agency.kind: seed.agency for seed in reversed(seeds())}
    counsellor = next((one.name for one in look.all(Staff) if "แนะแนว" in one.position), "guidance")
    yield from (used[kind] for kind in dict.fromkeys(one.to for one in _STORIES if one.kind == "external"))
    rooms = {room.id: room for room in look.all(Classroom, year_id=cast.year(YEAR)[0].id)}
    mine = in_order(list(rooms.values()))[0].id if rooms else ""
    advisers = advisers_by_class(look, list(rooms.values()))
    away = {one.enrollment_id: one for one in look.all(CareCase, state="referred")}
    for place, (enrollment, story) in enumerate(zip(places, _STORIES, strict=False), 1):
        teacher = next((person.name for person in advisers[enrollment.classroom_id]), "")
        case = away.get(enrollment.id)
        first = Referral(
            id=cast.id("referral", place), enrollment_id=enrollment.id, number=f"{place}/{YEAR}",
            case_id=case.id if case and case.area == story.area else "",
            sender=teacher if story.kind == "internal" else counsellor,
        )
        whose = "homeroom" if enrollment.classroom_id == mine else ""
        yield from _told(cast, replace(first, sender_account=whose), enrollment, story, used, counsellor)


def _children(cast: Cast, look: Reading) -> list[Enrollment]:
    """Who is referred: the first class has three of them, so that its teacher has something to look at."""
    year = cast.year(YEAR)[0].id
    order = {room.id: place for place, room in enumerate(in_order(look.all(Classroom, year_id=year)))}
    found = [one for one in look.all(Enrollment, year_id=year, status="studying") if one.classroom_id]
    found.sort(key=lambda one: (order[one.classroom_id], one.no or 0))
    first = [one for one in found if order[one.classroom_id] == 0][2:11:3]
    rest = [one for one in found if one not in first]
    step = max(1, len(rest) // len(_STORIES))
    return [*first, *rest[step // 2 :: step]]


def _told(
    cast: Cast, first: Referral, place: Enrollment, story: Story, used: dict[str, Agency], by: str
) -> Iterator[Record]:
    inside = story.kind == "internal"
    begun = DAY - dt.timedelta(story.path[0][1])
    now = replace(
        first, kind=story.kind, area=story.area, urgency=story.urgency, problem=story.problem,
        helped=story.helped, asked=story.asked, since=story.since, chosen=story.chosen, day=begun,
        receiver=story.to if inside else "", agency_id="" if inside else used[story.to].id,
        sender_account=first.sender_account if inside else "guidance",
        consent="" if inside else story.consent,
        consent_day=begun if story.consent == "given" and not inside else None,
        law_note=_LAW if story.consent == "law" else "",
    )
    steps: list[ReferralStep] = []
    for place_, (to, days, note) in enumerate(story.path):
        move = Move(to=to, day=DAY - dt.timedelta(days), by=by if to in _BY_OTHERS else now.sender, note=note)
        now, line = moved(now, move, steps)
        steps.append(replace(line, id=cast.id("referral step", first.number, place_)))
    yield now
    yield from steps
    yield from _approval(cast, now, place, steps)


def _approval(
    cast: Cast, referral: Referral, place: Enrollment, steps: Sequence[ReferralStep]
) -> Iterator[Approval]:
    """What was laid before the principal: signed, or still on the desk."""
    asked = next((one for one in steps if one.after == "waiting"), None)
    if asked is None:
        return
    signed = next((one for one in steps if one.after == "sent"), None)
    yield Approval(
        id=cast.id("approval", referral.number), enrollment_id=place.id, classroom_id=place.classroom_id,
        kind="referral", about=referral.id, asked=asked.day, asked_by=referral.sender,
        state="approved" if signed else "asked", decided=signed.day if signed else None,
        decided_by="principal" if signed else "",
    )
