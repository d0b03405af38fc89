"""Where the papers of counselling, case study, case conference and child protection come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from student_care_desktop.catalog.breaking import breaker
from student_care_desktop.domain.care_papers import (
    ConferenceFacts,
    CounsellingFacts,
    HeardFacts,
    ProtectionFacts,
    StudyFacts,
)
from student_care_desktop.domain.conferences import coded
from student_care_desktop.domain.counsel import CaseStudy, Conference, Counselling, ProtectionReport
from student_care_desktop.domain.counselling import Seen, Spoken, from_line
from student_care_desktop.domain.school import School
from student_care_desktop.domain.studies import CHAPTERS
from student_care_desktop.services.conferences import Heard, attendants_of, meetings_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.results import Frame
from student_care_desktop.services.sealing import opened
from student_care_desktop.services.sources.source import Source, nobody
from student_care_desktop.services.studies import study_page
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]

_TEXTS = ("background", "evidence", "done", "opinions", "resolution", "manager")


def _counselling(
    desk: Desk, look: Reading, ids: Sequence[str], *, record: str = ""
) -> Iterator[CounsellingFacts]:
    """The sessions of each child who has any; NotAllowed for who does not read them."""
    frame = Frame(desk, look)
    for child in frame.children(ids):
        found = look.all(Counselling, enrollment_id=child.enrollment.id)
        chosen = sorted((one for one in found if record in ("", one.id)), key=lambda one: one.number)
        sessions = tuple((one, _newest(desk, one.words)) for one in chosen)
        if sessions:
            yield CounsellingFacts(**frame.head(child), secret=True, sessions=sessions)


def _newest(desk: Desk, words: str) -> Spoken:
    lines = opened(desk, words)
    return from_line(lines[-1], Spoken).told if lines else Spoken()


def _protection(
    desk: Desk, look: Reading, ids: Sequence[str], *, record: str = ""
) -> Iterator[ProtectionFacts]:
    """Each report of the children; what is sealed is left out for who does not read it."""
    frame = Frame(desk, look)
    for child in frame.children(ids):
        found = look.all(ProtectionReport, enrollment_id=child.enrollment.id)
        for one in sorted(found, key=lambda one: one.found):
            if record in ("", one.id):
                reads = desk.store.vault is not None
                seen = [from_line(line, Seen).told for line in opened(desk, one.words)] if reads else []
                yield ProtectionFacts(
                    **frame.head(child), secret=True, report=one, seen=tuple(seen), sealed=not reads
                )


def _study(desk: Desk, look: Reading, ids: Sequence[str], *, record: str = "") -> Iterator[StudyFacts]:
    """The study of each child who has one."""
    frame = Frame(desk, look)
    for child in frame.children(ids):
        if look.first(CaseStudy, enrollment_id=child.enrollment.id):
            found = study_page(desk, look, child.enrollment.id)
            yield StudyFacts(
                **frame.head(child), secret=True, study=found.record, family=found.family,
                chapters={one.key: found.text(one.key) for one in CHAPTERS},
            )


def _conference(
    named: bool, desk: Desk, look: Reading, ids: Sequence[str], *, record: str = ""
) -> Iterator[ConferenceFacts]:
    """The minutes of the year, or of one conference; codes stand for names unless ``named``."""
    school = look.first(School) or School()
    found = look.all(Conference, year_id=list(ids))
    for meeting in meetings_in(desk, look, [one for one in found if record in ("", one.id)]):
        yield ConferenceFacts(
            school=school, year=desk.year.number, today=desk.today, conference=meeting.record,
            attendants=attendants_of(meeting.record), named=named,
            heard=tuple(_told(one, named) for one in meeting.heard),
        )


def _told(one: Heard, named: bool) -> HeardFacts:
    child, code = one.child.student, one.record.code
    if named:
        return HeardFacts(
            called=f"{code}: {child.name} {one.child.class_name}", record=one.record, actions=one.actions
        )
    pieces = breaker().pieces
    texts: dict[str, Any] = {name: coded(getattr(one.record, name), child, code, pieces) for name in _TEXTS}
    actions = tuple(replace(action, text=coded(action.text, child, code, pieces)) for action in one.actions)
    return HeardFacts(called=code, record=replace(one.record, **texts), actions=actions)


def _no_conference(desk: Desk, school: School) -> ConferenceFacts:
    return ConferenceFacts(school=school, year=desk.year.number, today=desk.today)


SOURCES: Mapping[str, Source] = {
    "counselling": Source(_counselling, nobody(CounsellingFacts), records=True),
    "study": Source(_study, nobody(StudyFacts), records=True),
    "conference": Source(
        partial(_conference, False), _no_conference, partial(_conference, True), records=True
    ),
    "protection": Source(_protection, nobody(ProtectionFacts), records=True),
}
