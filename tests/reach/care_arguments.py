"""With what the services of steps 3, 4 and 5 are called, where name and type of an argument do not tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.class_life import (
    ClassPicture,
    HomeroomEntry,
    Meeting,
    NetworkMember,
    WhiteRoom,
)
from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.conferences import Attendant, Resolution
from student_care_desktop.domain.counsel import (
    CaseStudy,
    Conference,
    Counselling,
    ProtectionReport,
    TeacherView,
)
from student_care_desktop.domain.counselling import Seen, Spoken
from student_care_desktop.domain.referrals import Agency, Referral
from student_care_desktop.domain.saved_groups import Wanted
from student_care_desktop.services import (
    agencies,
    conduct,
    conferences,
    counselling,
    handover,
    meetings,
    protection,
    referral_lists,
    referrals,
    saved_groups,
    studies,
    summaries,
    views,
)
from tests.reach import making
from tests.reach.world import Aim, Make

__all__ = ["CARE"]

def group(aim: Aim, name: str) -> Wanted:
    """The class that is aimed at as a group."""
    return Wanted(name=name, classroom=aim.room.id)


def kept_group(aim: Aim) -> Wanted:
    """One that stands in the head's own list."""
    saved_groups.keep_group(aim.desk, made := group(aim, "kept"))
    return made


def study(aim: Aim) -> CaseStudy:
    """A case study in which nothing is missing."""
    found = aim.record(CaseStudy)
    for key in ("reason", "diagnosis", "plan"):
        found = studies.keep(aim.desk, found, key, "เขียนแล้ว")
    return found


def agency(aim: Aim) -> Agency:
    return agencies.save_agency(aim.desk, Agency(name="โรงพยาบาลชุมชน"))


def conference(aim: Aim) -> Conference:
    """A conference before which nobody is yet."""
    new = conferences.new_conference(aim.desk)
    return conferences.keep(aim.desk, new, [Attendant(name="นายสมชาย ใจดี")])


def resolved(aim: Aim) -> str:
    """A conference in which all is said of the child."""
    held = conference(aim)
    record = conferences.add_child(aim.desk, held.id, aim.place.id)
    conferences.keep_child(aim.desk, replace(record, manager="ครูแนะแนว"))
    conferences.resolve(aim.desk, record.id, resolution(aim), case_id=aim.record(CareCase).id)
    return held.id


def resolution(aim: Aim) -> Resolution:
    return Resolution(text="เยี่ยมบ้าน", owner="ครูแนะแนว", due=aim.desk.today)


def draft(aim: Aim) -> Referral:
    """A referral of the child that the head is about to send."""
    new = referrals.draft(aim.desk, aim.place.id)
    return referrals.keep(
        aim.desk, replace(new, receiver="guidance", problem="ขาดเรียน", asked="ขอคำแนะนำ")
    )


def with_paper(aim: Aim) -> str:
    """The step of a referral of the child with which a picture came."""
    sent = referrals.move(aim.desk, draft(aim).id, "sent", paper=making.picture(aim))
    return referral_lists.page_of(aim.desk, sent.id).steps[-1].id


def meeting(aim: Aim) -> Meeting:
    """The meeting of the class, which is not finished."""
    return meetings.reopen(aim.desk, aim.room.id, aim.record(Meeting).term)


def met(aim: Aim) -> str:
    """The class has held its meeting, and every child is marked."""
    old = meeting(aim)
    held = meetings.keep(aim.desk, replace(old, term=2, day=aim.desk.today), shown=old)
    seen = [row.guest for row in meetings.sitting(aim.desk, aim.room.id, 2).rows]
    meetings.keep_guests(aim.desk, held, [replace(one, came=False) for one in seen], seen)
    return aim.room.id


def pack(aim: Aim) -> Path:
    """A hand-over pack of the child, closed by the passphrase that every call is given."""
    return handover.write_pack(aim.desk, aim.place.id, (), "a long phrase", aim.folder / "a.carepack")


CARE: Mapping[str, Make] = {
    "Wanted": lambda aim: group(aim, "case"),
    "saved_groups.remove_group.key": lambda aim: kept_group(aim).id,
    "handover.chosen": lambda aim: ("contact",),
    "handover.open_pack.path": pack,
    "letterhead.path": making.picture,
    "class_pictures.about": lambda aim: aim.record(Meeting).id,
    "class_pictures.picture_id": lambda aim: aim.record(ClassPicture).id,
    "conduct.new": lambda aim: conduct.rules(aim.desk),
    "attendants": lambda aim: [Attendant(name="นายสมชาย ใจดี")],
    "resolution": resolution,
    "agencies.agency": agency,
    "conferences.add_child.conference_id": lambda aim: conference(aim).id,
    "conferences.finish.conference_id": resolved,
    "conduct.keep_entry.was": lambda aim: aim.record(BehaviourEntry),
    "conduct.keep_entry.entry": lambda aim: replace(aim.record(BehaviourEntry), points=-7),
    "homeroom.keep.line": lambda aim: replace(aim.record(HomeroomEntry), topic="วินัย"),
    "homeroom.keep.shown": lambda aim: aim.record(HomeroomEntry),
    "Meeting": meeting,
    "meetings.keep.meeting": lambda aim: replace(meeting(aim), place="ห้องประชุม"),
    "meetings.keep.shown": meeting,
    "meetings.finish.classroom_id": met,
    "network.keep.shown": lambda aim: aim.record(NetworkMember),
    "white_room.keep.shown": lambda aim: aim.record(WhiteRoom),
    "counselling.session": lambda aim: counselling.new_session(aim.desk, aim.place.id),
    "session_id": lambda aim: aim.record(Counselling).id,
    "protection.report": lambda aim: replace(
        protection.new_report(aim.desk, aim.place.id).record, found=f"{aim.desk.today.isoformat()} 09:00"
    ),
    "report_id": lambda aim: aim.record(ProtectionReport).id,
    "Spoken": lambda aim: Spoken(topic="การเรียน", content="คุยเรื่องการบ้าน"),
    "Seen": lambda aim: Seen(said="ไม่มีอะไร", seen="ไม่พบ"),
    "month": lambda aim: 11,
    "term": lambda aim: 2,
    "guests": lambda aim: [],
    "post": lambda aim: "member",
    "network.name": lambda aim: "นางสมใจ ใจดี",
    "NetworkMember": lambda aim: replace(aim.record(NetworkMember), name="นางสมใจ ใจดี"),
    "FigureTable": lambda aim: summaries.summary(aim.desk).tables[0],
    "referrals.to": lambda aim: "sent",
    "referrals.note": lambda aim: "โทรถามแล้ว",
    "referral_lists.paper.step_id": with_paper,
    "referrals.referral": draft,
    "referrals.move.referral_id": lambda aim: draft(aim).id,
    "referrals.write_word.referral_id": lambda aim: referrals.move(aim.desk, draft(aim).id, "sent").id,
    "studies.finish.study": study,
    "studies.key": lambda aim: "reason",
    "teachers": lambda aim: [("ครูสมชาย", "คณิตศาสตร์")],
    "code": lambda aim: views.ask_views(aim.desk, aim.place.id, [("ครูสมชาย", "")])[0].view.code,
    "TeacherView": lambda aim: replace(aim.record(TeacherView), teacher="ครูสมชาย"),
    "views.marks": lambda aim: {"mood": 3},
    "motto": lambda aim: "รวมใจ",
    "posts": lambda aim: {},
}
