"""Where the papers of stage 6 come from: visits, certificates, the work of homeroom teachers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from student_care_desktop.catalog.supervising import supervising
from student_care_desktop.domain.certificates import Certificate
from student_care_desktop.domain.documents import Document, Signature
from student_care_desktop.domain.promotion import Award
from student_care_desktop.domain.school import Classroom, School, Staff
from student_care_desktop.domain.strategy.supervision import Praise, Supervision
from student_care_desktop.domain.strategy.teacher_marks import TeacherFacts
from student_care_desktop.domain.strategy.walks import ROUNDS, CalendarFacts, WalkFacts
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.strategy.supervision_papers import supervision_calendar, supervision_form
from student_care_desktop.reports.strategy.teacher_paper import teacher_evaluation
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import in_order
from student_care_desktop.services.sources.source import Source
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.services.strategy.supervising import walk_in, walk_lines
from student_care_desktop.services.strategy.teachers import teacher_facts_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]

CERTIFICATE, THANKS = mark("PraisePaper", "Certificate of honour"), mark("PraisePaper", "Thank you")
THANKED = mark("PraisePaper", "says thank you to")
FOR = mark("PraisePaper", "for {reason}")
HONOURED = mark("PraisePaper", "for {title}")
WISH = mark("PraisePaper", "May this good work go on, for the good of all children.")
WISH_CHILD = mark("PraisePaper", "May you keep what is good, and go on growing.")


def _visits(desk: Desk, look: Reading, years: Sequence[str], *, record: str = "") -> Iterator[Document]:
    """One visit, or all of the year."""
    school = look.first(School) or School()
    for visit in rows_of(look, Supervision, cycle_in(look, desk.year).id):
        if record in ("", visit.id):
            told = walk_in(desk, look, visit)
            places = look.all(Enrollment, classroom_id=visit.classroom_id, status="studying")
            yield supervision_form(WalkFacts(
                school=school, year=desk.year.number, today=desk.today, visit=visit,
                class_name=told.class_name, children=len(places), lines=told.lines,
            ))


def _no_visit(desk: Desk, school: School) -> Document:
    lines = walk_lines(Supervision(), {})
    return supervision_form(WalkFacts(
        school=school, year=desk.year.number, today=desk.today, lines=lines, blank=True,
    ))


def _calendar(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Document]:
    rooms = in_order(look.all(Classroom, year_id=desk.year.id))
    names = {one.id: one.name for one in rooms}
    found = rows_of(look, Supervision, cycle_in(look, desk.year).id)
    planned = {(one.classroom_id, one.round) for one in found}
    yield supervision_calendar(CalendarFacts(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today,
        visits=tuple((names.get(one.classroom_id, ""), one) for one in found),
        unplanned=tuple(one.name for one in rooms if not {(one.id, at) for at in ROUNDS} <= planned),
    ))


def _no_calendar(desk: Desk, school: School) -> Document:
    return supervision_calendar(
        CalendarFacts(school=school, year=desk.year.number, today=desk.today, blank=True)
    )


def _certificates(
    desk: Desk, look: Reading, years: Sequence[str], *, record: str = ""
) -> Iterator[Certificate]:
    """Of those who work, then of the children's awards of the year; or one of them by its id."""
    school = look.first(School) or School()
    people = {one.id: one.name for one in look.all(Staff)}
    for praise in rows_of(look, Praise, cycle_in(look, desk.year).id):
        if record in ("", praise.id):
            yield _of_praise(school, praise, people.get(praise.staff_id, praise.name))
    places = {row[0] for row in look.values(Enrollment, ("student_id",), year_id=desk.year.id)}
    for award in look.all(Award):
        if award.id == record or (not record and award.student_id in places and _in_year(desk, award)):
            child = look.get(Student, award.student_id)
            if child:
                yield _certificate(
                    school, CERTIFICATE, name=child.name, reason=HONOURED.with_(title=award.title),
                    day=award.day, wish=WISH_CHILD,
                )


def _in_year(desk: Desk, award: Award) -> bool:
    begins, ends = desk.year.starts, desk.year.ends
    return bool(award.day and begins and begins <= award.day and (ends is None or award.day <= ends))


def _of_praise(school: School, praise: Praise, name: str) -> Certificate:
    thanks = praise.kind == "thanks"
    reason = FOR.with_(reason=praise.reason) if praise.reason else ""
    return _certificate(
        school, THANKS if thanks else CERTIFICATE, name=praise.name or name, reason=reason, day=praise.day,
        wish=WISH, lead=THANKED if thanks else "",
    )


def _certificate(school: School, title: Any, **more: Any) -> Certificate:
    signer = Signature(school.principal, school.principal_position)
    return Certificate(school=school.name, title=title, signers=(signer,), **more)


def _no_certificate(desk: Desk, school: School) -> Certificate:
    return _certificate(school, CERTIFICATE)


def _teachers(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Document]:
    yield teacher_evaluation(teacher_facts_in(desk, look))


def _no_teacher(desk: Desk, school: School) -> Document:
    return teacher_evaluation(TeacherFacts(
        school=school, year=desk.year.number, today=desk.today, criteria=supervising().criteria, blank=True,
    ))


SOURCES: Mapping[str, Source] = {
    "supervision-form": Source(_visits, _no_visit, records=True),
    "supervision-calendar": Source(_calendar, _no_calendar),
    "certificate": Source(_certificates, _no_certificate, records=True),
    "teacher-evaluation": Source(_teachers, _no_teacher),
}
