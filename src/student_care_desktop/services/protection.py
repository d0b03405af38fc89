"""Child protection: what was seen is sealed, whom it was reported to is known; a report is never taken out.

The law (Child Protection Act B.E. 2546, sections 29 and 41) asks to report without delay: a report that does
not say when it was reported is urgent.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from student_care_desktop.domain.counsel import ProtectionReport
from student_care_desktop.domain.counselling import Seen, Version, as_line, from_line, wrong_in
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access, drafts
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.sealing import count_of, opened, sealed
from student_care_desktop.services.urgent import HOTLINES
from student_care_desktop.services.whom import child_of, children_of

__all__ = [
    "DUTY", "HOTLINES", "Begun", "Report", "begun", "give_up", "keep", "keep_draft", "new_report", "read",
    "report_of", "reports", "unreported",
]

KEEP = mark("Why", "Write down a child protection report")
HOLD = mark("Why", "Keep what is being written")
DUTY = mark(
    "Protection",
    "The law asks everybody who works with children to report at once. Who reports in good faith is "
    "protected; no proof is needed, and nobody has to be asked first.",
)
NO_TIME = mark("Protection", "Write when it was found. Nothing was stored; what you wrote is still here.")
NO_WORDS = mark("Protection", "Write what the child said or what was seen. Nothing was stored.")
AHEAD = mark("Protection", "{field}: this lies in the future. Nothing was stored; what you wrote is here.")
NOBODY = mark("Protection", "Write to whom it was reported. Nothing was stored; what you wrote is here.")
ENDS = mark("Protection", "It cannot end before it was reported. Nothing was stored.")
_KIND = "protection/"
_TIMES = ("found", "reported_at", "principal_at")


@dataclass(frozen=True, slots=True)
class Report:
    """A report as it is told to whoever may know that there is one; what was seen few read."""

    record: ProtectionReport
    child: ClassRow

    @property
    def versions(self) -> int:
        """How often something was written down of what was seen and said."""
        return count_of(self.record.words)

    @property
    def reported(self) -> bool:
        """Whether it was reported outside the school; until then it is urgent."""
        return bool(self.record.reported_at)


@dataclass(frozen=True, slots=True)
class Begun:
    """A report that was being written and never kept, and whom it is about."""

    record: ProtectionReport
    seen: Seen
    child: ClassRow | None
    who: str
    at: str


@service
def reports(desk: Desk) -> list[Report]:
    """Every report of the children this person cares for: what is not reported yet first, then the newest."""
    with access.looking(desk) as look:
        found = look.all(ProtectionReport)
        children = children_of(look, {one.enrollment_id for one in found})
    made = [Report(one, children[one.enrollment_id]) for one in found if one.enrollment_id in children]
    newest = sorted(made, key=lambda one: one.record.found, reverse=True)
    return sorted(newest, key=lambda one: one.reported)


@service
def unreported(desk: Desk) -> list[Report]:
    """The reports that nobody outside the school has heard of yet."""
    return [one for one in reports(desk) if not one.reported]


@service
def report_of(desk: Desk, report_id: str) -> Report:
    """One report; CareError where there is none within reach."""
    with access.looking(desk) as look:
        record = look.get(ProtectionReport, report_id) or ProtectionReport()
        return Report(record, child_of(look, record.enrollment_id))


@service
def read(desk: Desk, report_id: str) -> list[Version[Seen]]:
    """What was seen and said, the newest first, for counsellor and supervisor; it stands in the trace."""
    report = report_of(desk, report_id)
    found = [from_line(line, Seen) for line in opened(desk, report.record.words)]
    desk.store.note("view", "protection-report", desk.now(), whose=[report.child.student.id])
    return found[::-1]


@service
def new_report(desk: Desk, enrollment_id: str) -> Report:
    """An empty report about a child, found now by the person at the desk; not stored yet."""
    with access.looking(desk) as look:
        child, me = child_of(look, enrollment_id), name_at(desk, look)
    found = _minute(desk.now())
    return Report(ProtectionReport(enrollment_id=enrollment_id, found=found, found_by=me), child)


@service
def keep(desk: Desk, report: ProtectionReport, seen: Seen) -> ProtectionReport:
    """Store a report; what was seen and said is sealed as one more part, and its draft is gone.

    CareError where a time is missing or lies ahead, nobody is named, or a new report says nothing.
    """
    with access.changing(desk, KEEP) as unit:
        child_of(unit, report.enrollment_id)
        now = unit.get(ProtectionReport, report.id)
        words = now.words if now else ""
        _refuse(desk, replace(report, words=words), seen)
        if seen != Seen():
            words = sealed(desk, words, as_line(seen, desk.who, short_moment(desk.now())))
        new = replace(report, words=words)
        unit.put(new)
        drafts.forget(unit, _KIND + report.id, own=_own(desk))
    return new


def _refuse(desk: Desk, report: ProtectionReport, seen: Seen) -> None:
    problem = _problem(desk, report) or wrong_in(report) or wrong_in(seen)
    if problem:
        raise CareError(problem)
    if not report.words and not any(text.strip() for text in (seen.said, seen.seen, seen.injuries)):
        raise CareError(NO_WORDS)


def _problem(desk: Desk, report: ProtectionReport) -> Words | None:
    if not report.found:
        return NO_TIME
    now = _minute(desk.now())
    ahead = next((name for name in _TIMES if getattr(report, name) > now), None)
    if ahead:
        return AHEAD.with_(field=fields_of(ProtectionReport)[ahead].label)
    if report.reported_at and not report.reported_to.strip():
        return NOBODY
    if report.ended and report.ended.isoformat() < report.reported_at[:10]:
        return ENDS
    return None


def _minute(at: dt.datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M")


def _own(desk: Desk) -> bool:
    """Whether drafts of this person are for themselves: they read nothing that is sealed for the holders."""
    return desk.store.vault is None


@service
def keep_draft(desk: Desk, report: ProtectionReport, seen: Seen) -> None:
    """Put what is being written on the disk, sealed, without history."""
    page = {"report": drafts.as_page(report), "seen": drafts.as_page(seen)}
    with access.changing(desk, HOLD) as unit:
        drafts.hold(desk, unit, _KIND + report.id, page, own=_own(desk))


@service
def begun(desk: Desk) -> list[Begun]:
    """What was being written when the program ended, for those who may read it."""
    with access.looking(desk) as look:
        found = [
            (one, replace(drafts.from_page(ProtectionReport, one.page["report"]), id=one.record_id))
            for one in drafts.found(desk, look, _KIND, own=_own(desk))
        ]
        children = children_of(look, [record.enrollment_id for _, record in found])
    return [
        Begun(
            record, drafts.from_page(Seen, one.page["seen"]), children.get(record.enrollment_id), one.who,
            one.at,
        )
        for one, record in found
    ]


@service
def give_up(desk: Desk, report_id: str) -> None:
    """Throw a draft away; a report that was kept stays."""
    with access.changing(desk, HOLD) as unit:
        drafts.forget(unit, _KIND + report_id, own=_own(desk))
