"""With what the services of care plans, cases, approvals and of handing over are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PIL import Image

from student_care_desktop.catalog.activity_kinds import shipped_kinds
from student_care_desktop.catalog.due_days import shipped_days
from student_care_desktop.catalog.patterns import patterns as shipped_patterns
from student_care_desktop.domain.activity_kinds import Kind
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction, CareCase, CarePlan, FollowUp
from student_care_desktop.domain.class_life import Meeting
from student_care_desktop.domain.referrals import Approval
from student_care_desktop.domain.words import told
from student_care_desktop.services import approvals, case_pages, handover
from student_care_desktop.services.casework import Ending
from student_care_desktop.services.own_copies import put_version
from tests.reach.making import EDIT
from tests.reach.world import Aim, Make

__all__ = ["CASES"]


def asked(aim: Aim) -> Approval:
    """Something of the child's class that waits for the principal."""
    return approvals.ask(aim.desk, "meeting", aim.record(Meeting).id, aim.place.id)


def pack(aim: Aim) -> Path:
    return handover.write_pack(aim.desk, aim.place.id, ["identity"], "a long phrase", aim.folder / "pack.zip")


def changed_area(aim: Aim) -> str:
    """An area whose patterns the school wrote itself."""
    with aim.desk.store.write(EDIT, aim.desk.now()) as unit:
        put_version(unit, "patterns.study", [])
    return "study"


def picture(aim: Aim) -> Path:
    file = aim.folder / "mark.png"
    Image.new("RGB", (60, 60), "#333").save(file)
    return file


def written(aim: Aim) -> CaseFile:
    """The case as a page has it, with another word in it."""
    file = case_pages.case_page(aim.desk, aim.record(CareCase).id).file
    return replace(file, case=replace(file.case, problem="ขาดเรียนบ่อย"))


def all_done(aim: Aim) -> str:
    """A case of which nothing is left to do."""
    with aim.desk.store.write(EDIT, aim.desk.now()) as unit:
        case = aim.record(CareCase).id
        unit.put_all(replace(one, done=aim.desk.today) for one in unit.all(CareAction, case_id=case))
    return case


def follow_up(aim: Aim) -> FollowUp:
    return FollowUp(day=aim.desk.today, outcome="improved", note="ดีขึ้น")


CASES: Mapping[str, Make] = {
    "activity_kinds.keep_kinds.chosen": lambda aim: [*shipped_kinds().all, Kind("", told("ค่าย", "Camp"))],
    "ready_patterns.keep_patterns.area": lambda aim: "study",
    "ready_patterns.keep_patterns.chosen": lambda aim: shipped_patterns().of("study")[:2],
    "ready_patterns.restore_patterns.area": changed_area,
    "DueDays": lambda aim: replace(shipped_days(), soon=5),
    "approvals.kind": lambda aim: "meeting",
    "approvals.about": lambda aim: aim.record(Meeting).id,
    "approvals.ask.enrollment_id": lambda aim: aim.place.id,
    "Approval": asked,
    "enrollment_ids": lambda aim: [aim.place.id],
    "care_plans.begin.plan": lambda aim: CarePlan(
        classroom_id=aim.room.id, name="ปรับการเรียน", area="study", problem="ขาดเรียน", goal="มาเรียน"
    ),
    "actions": lambda aim: [CareAction(text="คุยกับนักเรียน", owner="ครู", due=aim.desk.today)],
    "plan_id": lambda aim: aim.record(CarePlan).id,
    "CarePlan": lambda aim: replace(aim.record(CarePlan), name="แผนใหม่"),
    "endings": lambda aim: {},
    "texts": lambda aim: ["คุยกับนักเรียน"],
    "care_plans.said": lambda aim: {aim.record(CareCase).id: follow_up(aim)},
    "case_id": lambda aim: aim.record(CareCase).id,
    "casework.close.case_id": all_done,
    "Ending": lambda aim: Ending(outcome="improved", result="ดีขึ้น", group_after="normal", not_measured="ย้ายห้อง"),
    "casework.seen": lambda aim: case_pages.case_page(aim.desk, aim.record(CareCase).id).file,
    "casework.mine": written,
    "casework.follow_up": follow_up,
    "handover.chosen": lambda aim: ["identity"],
    "handover.target": lambda aim: aim.folder / "pack.zip",
    "handover.path": pack,
    "letterhead.path": picture,
}
