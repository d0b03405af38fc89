"""With what each service is called: an argument is found by its name and its type, so most need no line.

``ARGUMENTS`` is looked up for ``module.function.name``, ``module.name``, ``name`` and then the type as it is
written.  What is still not found and is a kind of record, or ``…_id`` of one, is a record of the child
that is aimed at.  An argument with a default is given only where it says whose records are asked for.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from student_care_desktop.catalog.areas import areas
from student_care_desktop.catalog.instruments import instrument
from student_care_desktop.catalog.roster import presets
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.areas import Group, Ticks
from student_care_desktop.domain.promotion import Award, StrengthPlan, Talk
from student_care_desktop.domain.questions import Ask
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.students import Attachment
from student_care_desktop.services import (
    access,
    awards,
    backups,
    know,
    marks,
    norms,
    printing,
    promoting,
    rosters,
    school,
    sheaves,
    sheets,
    taking_part,
    traces,
    urgent,
    visits,
)
from student_care_desktop.storage.tables import KINDS, Kind
from tests.reach import making
from tests.reach.care_arguments import CARE
from tests.reach.case_arguments import CASES
from tests.reach.strategy_arguments import STRATEGY
from tests.reach.world import Aim, Make
from tests.services.test_growth import sd_lines
from tests.services.test_growth import written as growth_file
from tests.services.test_wordings import written as wording_file

__all__ = ["aimed", "calls", "missing", "ways"]

Arguments = dict[str, Any]
_TARGETS = ("room", "rooms", "number", "student", "round_", "with_names")
"""Names of arguments that may be left out and say whose records are asked for."""


def missing(name: str) -> list[str]:
    """The arguments of a service that nobody knows how to find."""
    return [f"{one.name}: {one.annotation}" for one in _asked(name) if _needed(name, one) and _maker(name, one) is None]


def aimed(name: str) -> bool:
    """Whether its arguments say whose records are asked for; else every child is one call."""
    return any(_maker(name, one) and one.annotation not in ("Path", "bool") for one in _asked(name))


def ways(name: str) -> int:
    """In how many ways a service is called: without and with what may be left out."""
    return 2 if _more(name) else 1


def calls(name: str, aim: Aim, way: int = 0) -> Arguments:
    """The arguments of a way in which a service is called for the child that is aimed at."""
    plain = {one.name: _maker(name, one) for one in _asked(name) if _needed(name, one)}
    return {key: make(aim) for key, make in {**plain, **(_more(name) if way else {})}.items() if make}


def _more(name: str) -> dict[str, Make | None]:
    return {one.name: _maker(name, one) for one in _asked(name) if not _needed(name, one) and one.name in _TARGETS}


def _asked(name: str) -> list[inspect.Parameter]:
    return list(inspect.signature(access.SERVICES[name]).parameters.values())[1:]


def _needed(name: str, one: inspect.Parameter) -> bool:
    """Whether it is given always: it must be, or a line of its own says so."""
    return one.default is inspect.Parameter.empty or f"{name}.{one.name}" in ARGUMENTS


def _maker(name: str, one: inspect.Parameter) -> Make | None:
    module = name.partition(".")[0]
    for key in (f"{name}.{one.name}", f"{module}.{one.name}", one.name, str(one.annotation)):
        if key in ARGUMENTS:
            return ARGUMENTS[key]
    return _record_maker(one.name, str(one.annotation))


def _record_maker(name: str, annotation: str) -> Make | None:
    bare = annotation.removesuffix(" | None")
    for kind in KINDS:
        if bare == kind.record.__name__:
            return partial(_record, kind)
        if name == f"{kind.name}_id":
            return partial(_id, kind)
    return None


def _record(kind: Kind, aim: Aim) -> Record:
    return aim.record(kind.record)


def _id(kind: Kind, aim: Aim) -> str:
    return aim.record(kind.record).id


ARGUMENTS: Mapping[str, Make] = {
    **CARE,
    **CASES,
    **STRATEGY,
    # whose
    "classroom_id": lambda aim: aim.room.id,
    "student_id": lambda aim: aim.student.id,
    "enrollment_id": lambda aim: aim.place.id,
    "Student": lambda aim: aim.student,
    "Enrollment": lambda aim: aim.place,
    "Classroom": lambda aim: aim.room,
    "room": lambda aim: aim.room,
    "rooms": lambda aim: [aim.room],
    "number": lambda aim: aim.student.number,
    "Choice": lambda aim: printing.Choice(student=aim.student.number),
    "ids": lambda aim: [aim.student.id, aim.place.id],
    "other_id": lambda aim: making.other(aim).id,
    "keep_id": lambda aim: aim.student.id,
    # which and when
    "round_": lambda aim: 1,
    "before": lambda aim: 1,
    "after": lambda aim: 2,
    "Page": lambda aim: making.PAGE,
    "day": lambda aim: aim.desk.today,
    "with_names": lambda aim: True,
    # what is said
    "reason": lambda aim: "เห็นจากการเยี่ยมบ้าน",
    "remark": lambda aim: "ดูอีกครั้ง",
    "text": lambda aim: "โทรหาผู้ปกครองแล้ว",
    "names": lambda aim: ["นายสมชาย ใจดี"],
    "passphrase": lambda aim: "a long phrase",
    # files
    "target": lambda aim: aim.folder / "out.pdf",
    "file": making.picture,
    "backups.target": lambda aim: aim.folder / "mine.scbackup",
    "backups.file": lambda aim: aim.world.backup,
    "returning.file": lambda aim: aim.world.backup,
    "growth.file": lambda aim: growth_file(aim.folder, *sd_lines()),
    "wordings.file": lambda aim: wording_file(aim.folder),
    "safekeeping.folder": lambda aim: aim.folder,
    "answers.target": lambda aim: aim.folder / "answers-out.xlsx",
    "imports.target": lambda aim: aim.folder / "bad.xlsx",
    "summaries.target": lambda aim: aim.folder / "summary.xlsx",
    # imports
    "answers.path": making.answers_book,
    "answers.book": making.answers_read,
    "answers.look_at": making.answers_proposed,
    "answers.done": making.answers_proposed,
    "imports.path": making.marks_file,
    "imports.presets": lambda aim: presets(),
    "imports.key": lambda aim: "roster.headings",
    "imports.why": lambda aim: making.EDIT,
    "Import": making.marks_proposed,
    "marks.path": making.marks_file,
    "marks.opened": lambda aim: marks.read(aim.desk, making.marks_file(aim)),
    "rosters.path": making.roster_file,
    "rosters.opened": lambda aim: rosters.read(aim.desk, making.roster_file(aim)),
    "rosters.look_at": lambda aim: rosters.propose(aim.desk, rosters.read(aim.desk, making.roster_file(aim))),
    # the record
    "Sheaf": lambda aim: replace(
        sheaves.sheaf(aim.desk, aim.student.id), student=replace(aim.student, nickname="ใหม่")
    ),
    "students.change_status.place": lambda aim: replace(
        aim.place, status="transferred", left=aim.desk.today, leaving_reason="ย้ายตามผู้ปกครอง"
    ),
    "students.move.student": making.other,
    "attachments.attachment": lambda aim: aim.record(Attachment),
    "merging.proposed": making.merge,
    "merging.choices": lambda aim: {pair.key: "keep" for pair in making.merge(aim).pairs},
    # the visit
    "Visiting": making.visiting,
    "Answers": lambda aim: {},
    "visits.keep.answers": lambda aim: {"home_visit.day": aim.desk.today},
    "visits.finish.visiting": lambda aim: visits.keep(aim.desk, making.visiting(aim), {"home_visit.day": aim.desk.today}),
    "Question": lambda aim: next(one for one in visit_forms().questions if one.ask is Ask.PHOTO),
    "Known": lambda aim: know.known_of(aim.desk, aim.student.id),
    "know.page": lambda aim: "record",
    "Said": lambda aim: know.Said({"home_visit.day": aim.desk.today}),
    # sheets
    "sheets.answers": lambda aim: "1" * 25,
    "sheets.finish.place": making.with_a_gap,
    "sheets.keep_entered.page": lambda aim: sheets.Page("snap-iv", "teacher", 1),
    "scores": lambda aim: {},
    "results": lambda aim: {},
    "noted": lambda aim: {},
    "selfreport.page": lambda aim: sheets.Page(making.loaded(aim), "student", 1),
    "Instrument": lambda aim: instrument("sdq"),
    # screening
    "screening.confirm.enrollment_id": lambda aim: making.screened(aim, "draft"),
    "screening.keep.enrollment_id": lambda aim: making.screened(aim, "draft"),
    "screening.give_back.enrollment_id": lambda aim: making.screened(aim, "confirmed"),
    "screening.lock_class.room": making.all_screened,
    "committee.sign.room": making.all_screened,
    "Ticks": lambda aim: Ticks(frozenset([areas().signs[0].key]), frozenset()),
    "area": lambda aim: areas().all[0].key,
    "Group": lambda aim: Group.RISK,
    # urgent cases
    "UrgentCase": making.case,
    "Alarm": lambda aim: urgent.alarms(aim.desk, aim.place.id)[0],
    # history and the trace
    "history.key": making.change,
    "history.bring_back.key": making.removed,
    "Seal": lambda aim: traces.seal_month(aim.desk),
    # printing
    "printing.key": lambda aim: "student-record",
    "printing.recovery_sheet.key": lambda aim: "AAAA-BBBB",
    "printing.print_recovery_sheet.key": lambda aim: "AAAA-BBBB",
    "Form": lambda aim: printing.forms()[0],
    # the school
    "School": lambda aim: replace(school.school_of(aim.desk), phone="02"),
    "Staff": lambda aim: Staff(first_name="ใหม่"),
    "school.set_advisers.people": lambda aim: school.staff(aim.desk)[:1],
    "school.add_class.name": lambda aim: "ม.1/9",
    "school.find_class.name": lambda aim: aim.room.name,
    "school.remove_class.room": lambda aim: school.add_class(aim.desk, f"{aim.room.grade}/8"),
    "doors.number": lambda aim: 2567,
    "doors.add_year.number": lambda aim: 2570,
    "doors.passphrase": lambda aim: "demo",
    "old": lambda aim: "demo",
    "doors.change_passphrase.new": lambda aim: "demo-2",
    "locking.count": lambda aim: 10,
    "people.add.name": lambda aim: "newcomer",
    "people.name": lambda aim: "nurse",
    "people.link.staff_id": lambda aim: next(one.id for one in school.staff(aim.desk) if one.status == "working"),
    "people.rooms": lambda aim: [aim.room.name],
    "people.roles": lambda aim: ["nurse"],
    "safekeeping.cause": lambda aim: "day",
    "step": lambda aim: "import",
    "Proof": lambda aim: backups.back_up(aim.desk, aim.folder / "noted.scbackup"),
    "restricted": lambda aim: True,
    # step 3: promotion
    "Activity": making.activity,
    "activity_id": lambda aim: making.activity(aim).id,
    "Whom": lambda aim: taking_part.Whom(classroom_id=aim.room.id),
    "enrollment_ids": lambda aim: [aim.place.id],
    "Sequence[Participation]": making.late_comer,
    "picture_id": lambda aim: "0" * 32,
    "Honours": lambda aim: awards.Honours((Award(title="เกียรติบัตร", day=aim.desk.today),)),
    "strengths.keep_plan.plan": lambda aim: StrengthPlan(
        enrollment_id=aim.place.id, area="music", goal="ขึ้นเวที", activity="ซ้อมทุกวันพุธ", due=aim.desk.today
    ),
    "talks.keep.talk": lambda aim: Talk(enrollment_id=aim.place.id, day=aim.desk.today, topic="คำชื่นชม"),
    "promoting.page": lambda aim: "talk",
    "promoting.said": lambda aim: promoting.Said(),
    "promoting.sign.enrollment_id": making.talked,
    "promoting.sign.name": lambda aim: "นางสาวแก้วตา ใจกว้าง",
    # indicators
    "indicators.key": lambda aim: "recorded",
    "IndicatorSet": making.own_indicators,
    # instruments
    "norms.key": lambda aim: "sdq",
    "norms.norms": lambda aim: instrument("sdq").norms[0].key,
    "norms.choose.norms": lambda aim: [instrument("sdq").norms[0].key],
    "prorate": lambda aim: False,
    "Copy": lambda aim: replace(
        norms.copy_to_edit(aim.desk, "sdq", instrument("sdq").norms[0].key), name="เกณฑ์", source="คู่มือ"
    ),
    "Areas": making.own_areas,
    "wordings.key": lambda aim: "2q",
    "wordings.remove_wording.key": making.loaded,
}
"""By name or type; a service's own name before it where that is not enough."""
